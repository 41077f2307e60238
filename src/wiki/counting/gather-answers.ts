/** All answers that count for one survey, from every wiki and survey that contributes to it: one of each account. */
import { duplicateOf } from '../../core/analysis/one-answer-per-account';
import type { SurveyVersions } from '../../core/survey/answer-versions';
import type { Exclusion } from '../../core/survey/answer';
import { createCodebook } from '../../core/survey/codebook';
import { coreQuestions } from '../../core/survey/core-questions';
import type { Survey } from '../../core/survey/definition';
import { withSkills } from '../../core/survey/with-skills';
import type { Contribution } from './contributions';
import type { CountingPlace } from './counting-place';
import { readVersions } from './definition-versions';
import type { LoadedSurvey } from './load-survey';
import { type AnswerList, type AnswerOrigin, createPackedAnswers } from './packed-answers';
import { readAnswers, type ReadingOptions } from './read-answers';

export interface GatheredAnswers {
	readonly answers: AnswerList;
	readonly excluded: readonly Exclusion[];
	/** Of the survey itself. */
	readonly versions: SurveyVersions;
}

/** The survey under the id that its questions bear elsewhere, so that answers there can be read. */
export function surveyAs( survey: Survey, id: string ): Survey {
	return { ...survey, id };
}

/** Revision of a definition that answers name → how many do. */
type NamedRevisions = Map<number, number>;

/**
 * @param home - Where the survey is
 * @param loaded
 * @param found - What else is counted in its results
 * @param options
 */
export async function gatherAnswers(
	home: CountingPlace, loaded: LoadedSurvey, found: readonly Contribution[], options: ReadingOptions,
): Promise<GatheredAnswers> {
	const { survey, taxonomy, definitionRevision } = loaded;
	const book = createCodebook( survey );
	const packed = createPackedAnswers( survey, book, options.spill );
	const excluded: Exclusion[] = [];
	let pages = 0;
	const read = async (
		place: CountingPlace, asked: Survey, questionsOf: AnswerOrigin[ 'questionsOf' ],
	): Promise<NamedRevisions> => {
		const before = pages;
		const named: NamedRevisions = new Map();
		const origin: AnswerOrigin = {
			community: place.community, pageOf: ( user ) => place.titles.answer( asked.id, user ), questionsOf,
		};
		const left = await readAnswers( place, asked, book, ( answer ) => {
			packed.add( answer, origin );
			const { definitionRevision: revision = null } = answer;
			if ( revision !== null ) {
				named.set( revision, ( named.get( revision ) ?? 0 ) + 1 );
			}
		}, {
			...options,
			onPages: ( count ) => {
				pages = before + count;
				options.onPages?.( pages );
			},
		} );
		for ( const exclusion of left ) {
			excluded.push( place.isHome ? exclusion : { ...exclusion, community: place.community } );
		}
		return named;
	};

	const versions = await readVersions( home, survey, definitionRevision, await read( home, survey, () => null ), taxonomy );

	for ( const { place, local, definitionRevision: current } of found ) {
		let then: SurveyVersions | null = null;
		const shared = new Map<Survey, ReadonlySet<string>>();
		const named = await read( place, surveyAs( survey, local.id ), ( revision ) => {
			const version = then?.earlier.get( revision ?? 0 ) ?? local;
			const questions = shared.get( version ) ??
				coreQuestions( withSkills( { ...version, core: local.core }, taxonomy ), survey );
			shared.set( version, questions );
			return questions;
		} );
		then = await readVersions( place, local, current, named, taxonomy );
	}
	const answers = packed.newest( ( answer ) => excluded.push( duplicateOf( answer, home.community ) ) );
	return { answers, excluded, versions };
}

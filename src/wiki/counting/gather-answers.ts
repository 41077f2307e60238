/** All answers that count for one survey, from every wiki and survey that contributes to it: one of each account. */
import type { ExclusionList } from '../../core/analysis/exclusion-list';
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
import { createExclusionSorter } from './exclusion-sorter';
import type { LoadedSurvey } from './load-survey';
import { type AnswerList, type AnswerOrigin, createPackedAnswers } from './packed-answers';
import { readAnswers, type ReadingOptions } from './read-answers';
import type { Spill } from './spill';
import type { UncountedAnswer } from './tally-answers';

export interface GatheredAnswers {
	readonly answers: AnswerList;
	readonly excluded: ExclusionList;
	/** Of the survey itself. */
	readonly versions: SurveyVersions;
}

/**
 * The same without answers that bring out a fault of the project; they are listed as unreadable.
 *
 * @param gathered
 * @param uncounted
 * @param home - The community of the survey
 * @param spill
 */
export function withoutUncounted(
	gathered: GatheredAnswers, uncounted: readonly UncountedAnswer[], home: string, spill: Spill | null,
): GatheredAnswers {
	const keyOf = ( { community = null, revision }: Pick<UncountedAnswer, 'community' | 'revision'> ): string =>
		`${ revision } ${ community ?? '' }`;
	const left = new Set( uncounted.map( keyOf ) );
	const excluded = createExclusionSorter( spill );
	for ( const exclusion of gathered.excluded ) {
		excluded.add( exclusion );
	}
	for ( const { page, user, revision, community = null } of uncounted ) {
		const exclusion: Exclusion = { page: page ?? user, reason: 'unreadable', revision };
		excluded.add( community === null || community === home ? exclusion : { ...exclusion, community } );
	}
	const answers = gathered.answers.where( ( answer ) => !left.has( keyOf( answer ) ) );
	return { ...gathered, answers, excluded: excluded.sorted() };
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
	const excluded = createExclusionSorter( options.spill ?? null );
	let pages = 0;
	const read = async (
		place: CountingPlace, asked: Survey, questionsOf: AnswerOrigin[ 'questionsOf' ],
	): Promise<NamedRevisions> => {
		const before = pages;
		const named: NamedRevisions = new Map();
		const origin: AnswerOrigin = {
			community: place.community, pageOf: ( user ) => place.titles.answer( asked.id, user ), questionsOf,
		};
		await readAnswers( place, asked, book, {
			answer: ( answer ) => {
				packed.add( answer, origin );
				const { definitionRevision: revision = null } = answer;
				if ( revision !== null ) {
					named.set( revision, ( named.get( revision ) ?? 0 ) + 1 );
				}
			},
			exclusion: ( exclusion ) => excluded.add( place.isHome ? exclusion : { ...exclusion, community: place.community } ),
		}, {
			...options,
			onPages: ( count ) => {
				pages = before + count;
				options.onPages?.( pages );
			},
		} );
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
	const answers = packed.newest( ( answer ) => excluded.add( duplicateOf( answer, home.community ) ) );
	return { answers, excluded: excluded.sorted(), versions };
}

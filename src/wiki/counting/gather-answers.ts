/** All answers that count for one survey, from every wiki and survey that contributes to it: one of each account. */
import type { GroupedAnswer } from '../../core/analysis/breakdown-tally';
import { oneAnswerPerAccount } from '../../core/analysis/one-answer-per-account';
import type { SurveyVersions } from '../../core/survey/answer-versions';
import type { Answer, Exclusion } from '../../core/survey/answer';
import { coreQuestions } from '../../core/survey/core-questions';
import type { Survey } from '../../core/survey/definition';
import { withSkills } from '../../core/survey/with-skills';
import type { Contribution } from './contributions';
import type { CountingPlace } from './counting-place';
import { readVersions } from './definition-versions';
import type { LoadedSurvey } from './load-survey';
import { readAnswers, type ReadingOptions } from './read-answers';

/** An answer with what is known of the questions that it was asked. */
export type GatheredAnswer = Answer & Pick<GroupedAnswer, 'questions'>;

export interface GatheredAnswers {
	readonly answers: readonly GatheredAnswer[];
	readonly excluded: readonly Exclusion[];
	/** Of the survey itself. */
	readonly versions: SurveyVersions;
}

/** The survey under the id that its questions bear elsewhere, so that answers there can be read. */
export function surveyAs( survey: Survey, id: string ): Survey {
	return { ...survey, id };
}

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
	const answers: GatheredAnswer[] = [];
	const excluded: Exclusion[] = [];
	let pages = 0;
	const read = async ( place: CountingPlace, asked: Survey ): Promise<Answer[]> => {
		const before = pages;
		const own: Answer[] = [];
		const left = await readAnswers( place, asked, ( answer ) => own.push( answer ), {
			...options,
			onPages: ( count ) => {
				pages = before + count;
				options.onPages?.( pages );
			},
		} );
		excluded.push( ...place.isHome ? left : left.map( ( exclusion ) => ( { ...exclusion, community: place.community } ) ) );
		return own;
	};

	const own = await read( home, survey );
	answers.push( ...own );
	const versions = await readVersions( home, survey, definitionRevision, revisionsNamed( own ), taxonomy );

	for ( const { place, local, definitionRevision: current } of found ) {
		const given = await read( place, surveyAs( survey, local.id ) );
		const then = await readVersions( place, local, current, revisionsNamed( given ), taxonomy );
		const shared = new Map<Survey, ReadonlySet<string>>();
		for ( const answer of given ) {
			const version = then.earlier.get( answer.definitionRevision ?? 0 ) ?? local;
			const questions = shared.get( version ) ??
				coreQuestions( withSkills( { ...version, core: local.core }, taxonomy ), survey );
			shared.set( version, questions );
			answers.push( withQuestions( answer, questions ) );
		}
	}
	const counted = oneAnswerPerAccount( answers, home.community );
	return { answers: counted.answers, excluded: [ ...excluded, ...counted.excluded ], versions };
}

/** The answer's values are read when they are wanted, and must not be now. */
export function withQuestions( answer: Answer, questions: ReadonlySet<string> | null ): GatheredAnswer {
	return Object.defineProperties( {}, {
		...Object.getOwnPropertyDescriptors( answer ), questions: { value: questions, enumerable: true },
	} ) as GatheredAnswer;
}

function revisionsNamed( answers: readonly Answer[] ): Map<number, number> {
	const named = new Map<number, number>();
	for ( const { definitionRevision } of answers ) {
		if ( definitionRevision !== undefined && definitionRevision !== null ) {
			named.set( definitionRevision, ( named.get( definitionRevision ) ?? 0 ) + 1 );
		}
	}
	return named;
}

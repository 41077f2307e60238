/** Counts → results. */
import type { Exclusion } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { parametersOf, questionsOf } from '../survey/parameters';
import type { BreakdownTally } from './breakdown-tally';
import { compareExclusions, type ExclusionList } from './exclusion-list';
import { questionResult } from './question-results';
import type { Breakdown, GroupResult, QuestionResult, Results } from './results';
import { type ExchangeCounts, skillBalances } from './skill-balance';
import { createGroupResult, skillResults } from './skill-results';
import { compareText, recordOf } from './sorted';
import type { Tally } from './tally';
import { versionResults } from './version-tally';

export interface ComputeOptions {
	/** What was not counted: an array in any order, or a list that is in order already. */
	readonly excluded?: readonly Exclusion[] | ExclusionList;
	/** What is offered and sought in the exchange now; null or left out: it was not looked at. */
	readonly exchange?: ExchangeCounts | null;
}

/**
 * The results of a survey. Nothing is withheld: that is for `withholdSmallCounts`, before anything is published.
 *
 * @param survey
 * @param tally - Of the answers that count, made with this survey
 * @param options - What else the results show; the exclusions alone where there is nothing else
 * @return The same for the same answers, whatever their order
 */
export function computeResults( survey: Survey, tally: Tally, options: ComputeOptions | readonly Exclusion[] = {} ): Results {
	const { excluded = [], exchange = null }: ComputeOptions = isArray( options ) ? { excluded: options } : options;
	const groupResult = createGroupResult( survey );
	const questions = recordOf<QuestionResult>();
	for ( const parameter of tally.parameters ) {
		const counts = tally.questions.get( parameter.name );
		if ( counts !== undefined ) {
			questions[ parameter.name ] = questionResult( counts, parameter, survey.notInStatistics );
		}
	}
	return {
		survey: survey.id,
		population: survey.audience.population,
		counted: tally.counted,
		excluded: isArray( excluded ) ? sortExclusions( excluded ) : excluded,
		questions,
		skills: skillResults( survey, tally.skills ),
		balance: skillBalances( survey, tally.questions, exchange ),
		breakdowns: tally.breakdowns.map( ( breakdown ) => breakdownOf( survey, breakdown, groupResult ) ),
		versions: versionResults( tally.versions ),
	};
}

function isArray( value: ComputeOptions | ExclusionList | readonly Exclusion[] ): value is readonly Exclusion[] {
	return Array.isArray( value );
}

/**
 * Exclusions in the order in which results list them: by page, then by community, line, reason and revision.
 *
 * @param excluded
 */
export function sortExclusions( excluded: readonly Exclusion[] ): Exclusion[] {
	return excluded.slice().sort( compareExclusions );
}

function breakdownOf(
	survey: Survey, { dimension, groups, ungrouped }: BreakdownTally, groupResult: ReturnType<typeof createGroupResult>,
): Breakdown {
	const question = questionsOf( survey ).find( ( { name } ) => name === dimension.question );
	const choices = ( question === undefined ? undefined : parametersOf( question )[ 0 ]?.choices ) ?? [];
	const order = new Map( choices.map( ( { value }, place ): [ string, number ] => [ value, place ] ) );
	const placeOf = ( code: string ): number => order.get( code ) ?? order.size;
	const results = recordOf<GroupResult>();
	for ( const code of Array.from( groups.keys() ).sort( ( a, b ) => placeOf( a ) - placeOf( b ) || compareText( a, b ) ) ) {
		const tally = groups.get( code );
		if ( tally !== undefined ) {
			results[ code ] = groupResult( tally );
		}
	}
	return { ...dimension, groups: results, ungrouped };
}

/** Counts → results. */
import type { Exclusion } from '../survey/answer';
import { parametersOf, questionsOf } from '../survey/parameters';
import type { Survey } from '../survey/definition';
import { measuredGrid, type MeasuredGrid, type Scale } from './measured-grid';
import {
	countOf, discrepancies, gap, highNeedCount, mean, meanWeightedDiscrepancy, type PairCount, quotient, rankedDiscrepancy,
	sampleDeviation, share, sideOf,
} from './measures';
import { rankSkills } from './rank-skills';
import type { QuestionResult, Results, ScaleResult, SkillResult } from './results';
import type { ChoiceTally, PairTally, Tally } from './tally';

/**
 * The results of a survey. Nothing is withheld: that is for `withholdSmallCounts`, before anything is published.
 *
 * @param survey
 * @param tally - Of the answers that count, made with this survey
 * @param excluded - What was not counted, in any order
 * @return The same for the same answers, whatever their order
 */
export function computeResults( survey: Survey, tally: Tally, excluded: readonly Exclusion[] = [] ): Results {
	const measured = measuredGrid( survey );
	const questions = recordOf<QuestionResult>();
	for ( const { name, choices, kind } of tally.parameters ) {
		const counts = tally.questions.get( name );
		if ( counts !== undefined ) {
			// What an open list has is what was chosen.
			const codes = kind === 'codes' && choices === null ? Array.from( counts.counts.keys() ).sort( compareText ) :
				( choices ?? [] ).map( ( choice ) => choice.value );
			questions[ name ] = questionResult( counts, codes.filter( ( code ) => !survey.notInStatistics.includes( code ) ) );
		}
	}
	return {
		survey: survey.id,
		counted: tally.counted,
		excluded: sortExclusions( excluded ),
		questions,
		skills: measured === null ? recordOf<SkillResult>() : skillResults( survey, tally, measured ),
	};
}

/**
 * Exclusions in the order in which results list them: by page, then by line, reason and revision.
 *
 * @param excluded
 */
export function sortExclusions( excluded: readonly Exclusion[] ): Exclusion[] {
	return excluded.slice().sort( ( a, b ) => ( a.line ?? 0 ) - ( b.line ?? 0 ) || compareText( a.page, b.page ) ||
		compareText( a.reason, b.reason ) || ( a.revision ?? 0 ) - ( b.revision ?? 0 ) );
}

/** By code units: the same everywhere, unlike the order of a language. */
function compareText( left: string, right: string ): number {
	return left < right ? -1 : Number( left > right );
}

/** A record whose keys may be anything, `__proto__` too. */
function recordOf<T>(): Record<string, T> {
	return Object.create( null ) as Record<string, T>;
}

function questionResult( tally: ChoiceTally, codes: readonly string[] ): QuestionResult {
	const choices = recordOf<{ count: number; share: number | null }>();
	for ( const code of codes ) {
		const count = tally.counts.get( code ) ?? 0;
		choices[ code ] = { count, share: share( count, tally.n ) };
	}
	return {
		n: tally.n,
		missing: tally.missing,
		notInStatistics: tally.notInStatistics,
		unusable: tally.unusable,
		choices,
		unknown: sortedCounts( tally.unknown ),
	};
}

function sortedCounts( counts: ReadonlyMap<string, number> ): Record<string, number> {
	const sorted = recordOf<number>();
	for ( const code of Array.from( counts.keys() ).sort( compareText ) ) {
		sorted[ code ] = counts.get( code ) as number;
	}
	return sorted;
}

function skillResults( survey: Survey, tally: Tally, measured: MeasuredGrid ): Record<string, SkillResult> {
	const rows = measured.grid.rows.map( ( row ) => {
		const cells = tally.skills.get( row.value ) ?? new Map<string, Map<string, number>>();
		return { skill: row.value, cells, pairs: completePairs( cells, measured ) };
	} );
	const ranks = rankSkills( rows.map( ( { pairs } ) => (
		{ mwds: meanWeightedDiscrepancy( pairs ), rds: rankedDiscrepancy( pairs ) }
	) ) );
	const skills = recordOf<SkillResult>();
	rows.forEach( ( { skill, cells, pairs }, index ) => {
		const n = countOf( pairs );
		const missing = cells.get( '' )?.get( '' ) ?? 0;
		const highNeed = highNeedCount( pairs, measured );
		skills[ skill ] = {
			n,
			missing,
			incomplete: tally.counted - n - missing,
			importance: scaleResult( measured.importance, pairs, 'importance', cells, survey.notInStatistics ),
			ability: scaleResult( measured.ability, pairs, 'ability', cells, survey.notInStatistics ),
			gap: quotient( gap( pairs ) ),
			mwds: quotient( meanWeightedDiscrepancy( pairs ) ),
			rds: quotient( rankedDiscrepancy( pairs ) ),
			discrepancies: discrepancies( pairs ),
			highNeed: share( highNeed, n ),
			highNeedCount: highNeed,
			rankByMwds: ranks[ index ]?.rankByMwds ?? null,
			rankByRds: ranks[ index ]?.rankByRds ?? null,
			canTeach: timesChosen( survey, tally, survey.measures.canTeach, skill ),
			wantToLearn: timesChosen( survey, tally, survey.measures.wantToLearn, skill ),
		};
	} );
	return skills;
}

/** Pairwise deletion: an answer counts for a skill if both of its codes are steps of the scales. */
function completePairs( cells: PairTally, measured: MeasuredGrid ): PairCount[] {
	const pairs: PairCount[] = [];
	cells.forEach( ( abilities, importanceCode ) => abilities.forEach( ( count, abilityCode ) => {
		const importance = measured.importance.get( importanceCode );
		const ability = measured.ability.get( abilityCode );
		if ( importance !== undefined && ability !== undefined ) {
			pairs.push( { importance, ability, count } );
		}
	} ) );
	return pairs;
}

function scaleResult(
	scale: Scale, pairs: readonly PairCount[], side: 'importance' | 'ability', cells: PairTally,
	notInStatistics: readonly string[],
): ScaleResult {
	const values = sideOf( pairs, side );
	const counts = recordOf<number>();
	scale.forEach( ( value, code ) => {
		counts[ code ] = countOf( values.filter( ( other ) => other.value === value ) );
	} );
	let apart = 0;
	const unknown = new Map<string, number>();
	cells.forEach( ( abilities, importance ) => abilities.forEach( ( count, ability ) => {
		const code = side === 'importance' ? importance : ability;
		if ( notInStatistics.includes( code ) ) {
			apart += count;
		} else if ( code !== '' && !scale.has( code ) ) {
			unknown.set( code, ( unknown.get( code ) ?? 0 ) + count );
		}
	} ) );
	return {
		n: countOf( values ),
		mean: mean( values ),
		sd: sampleDeviation( values ),
		counts,
		notInStatistics: apart,
		unknown: sortedCounts( unknown ),
	};
}

/** How often a skill was chosen in a question over skills; null when the question is not there or does not offer it. */
function timesChosen( survey: Survey, tally: Tally, question: string | null, skill: string ): number | null {
	const asked = questionsOf( survey ).find( ( { name } ) => name === question );
	const offered = asked === undefined ? undefined : parametersOf( asked )[ 0 ]?.choices;
	return question !== null && offered?.some( ( { value } ) => value === skill ) ?
		tally.questions.get( question )?.counts.get( skill ) ?? 0 : null;
}

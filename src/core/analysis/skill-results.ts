/** Counts of the importance × ability grid → the measures of each skill. */
import type { Survey } from '../survey/definition';
import { parametersOf, questionsOf } from '../survey/parameters';
import { bottomTwo, measuredGrid, type MeasuredGrid, type Scale, topTwo } from './measured-grid';
import {
	countOf, discrepancies, gap, highNeedCount, mean, meanWeightedDiscrepancy, type PairCount, quotient, rankedDiscrepancy,
	share, sideOf,
} from './measures';
import { boxOf, summaryOf } from './question-results';
import { rankSkills } from './rank-skills';
import type { GroupResult, GroupSkillResult, ScaleResult, SkillResult } from './results';
import { ratingLayout } from './rating-layout';
import { recordOf, unknownCounts } from './sorted';
import { pairsOf, type PairTally, type SkillTally } from './skill-tally';
import { wilsonInterval } from './wilson-interval';

/**
 * The results of each skill, over all answers.
 *
 * @param survey
 * @param tally
 * @return Empty for a survey without an importance × ability grid
 */
export function skillResults( survey: Survey, tally: SkillTally ): Record<string, SkillResult> {
	const skills = recordOf<SkillResult>();
	const measured = measuredGrid( survey );
	if ( measured === null ) {
		return skills;
	}
	const layout = ratingLayout( survey );
	const chosen = createChosen( survey );
	const rows = measured.grid.rows.map( ( { value }, row ) => {
		const cells = pairsOf( tally, layout, row );
		return { skill: value, cells, pairs: completePairs( cells, measured ) };
	} );
	const ranks = rankSkills( rows.map( ( { pairs } ) => ( {
		mwds: meanWeightedDiscrepancy( pairs ),
		rds: rankedDiscrepancy( pairs ),
		highNeed: countOf( pairs ) === 0 ? null : { numerator: highNeedCount( pairs, measured ), denominator: countOf( pairs ) },
	} ) ) );
	rows.forEach( ( { skill, cells, pairs }, index ) => {
		const n = countOf( pairs );
		const changedVersion = tally.changedVersion.get( skill ) ?? 0;
		const missing = cells.get( '' )?.get( '' ) ?? 0;
		const highNeed = highNeedCount( pairs, measured );
		skills[ skill ] = {
			n,
			missing,
			incomplete: tally.counted - n - missing - changedVersion,
			changedVersion,
			importance: scaleResult( measured.importance, pairs, 'importance', cells, survey.notInStatistics ),
			ability: scaleResult( measured.ability, pairs, 'ability', cells, survey.notInStatistics ),
			gap: quotient( gap( pairs ) ),
			mwds: quotient( meanWeightedDiscrepancy( pairs ) ),
			rds: quotient( rankedDiscrepancy( pairs ) ),
			discrepancies: discrepancies( pairs ),
			highNeed: share( highNeed, n ),
			highNeedCount: highNeed,
			highNeedInterval: wilsonInterval( highNeed, n ),
			rankByMwds: ranks[ index ]?.rankByMwds ?? null,
			rankByRds: ranks[ index ]?.rankByRds ?? null,
			rankByHighNeed: ranks[ index ]?.rankByHighNeed ?? null,
			rankDifference: ranks[ index ]?.rankDifference ?? null,
			...chosen( tally, skill ),
		};
	} );
	return skills;
}

/**
 * Makes the function that computes what a group says of each skill.
 *
 * @param survey
 * @return Takes the tally of the group's answers
 */
export function createGroupResult( survey: Survey ): ( tally: SkillTally ) => GroupResult {
	const measured = measuredGrid( survey );
	if ( measured === null ) {
		return ( { counted } ) => ( { counted, skills: {} } );
	}
	const layout = ratingLayout( survey );
	const chosen = createChosen( survey );
	return ( tally ) => {
		const skills = recordOf<GroupSkillResult>();
		layout.rows.forEach( ( { skill }, row ) => {
			const pairs = completePairs( pairsOf( tally, layout, row ), measured );
			const highNeed = highNeedCount( pairs, measured );
			skills[ skill ] = {
				n: countOf( pairs ),
				importance: mean( sideOf( pairs, 'importance' ) ),
				ability: mean( sideOf( pairs, 'ability' ) ),
				gap: quotient( gap( pairs ) ),
				mwds: quotient( meanWeightedDiscrepancy( pairs ) ),
				highNeed: share( highNeed, countOf( pairs ) ),
				highNeedCount: highNeed,
				...chosen( tally, skill ),
			};
		} );
		return { counted: tally.counted, skills };
	};
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
		...summaryOf( values ),
		counts,
		topTwo: boxOf( values, topTwo( scale ) ),
		bottomTwo: boxOf( values, bottomTwo( scale ) ),
		notInStatistics: apart,
		unknown: unknownCounts( unknown ),
	};
}

/** How often a skill was chosen; null when the question is not there or does not offer it. */
function createChosen( survey: Survey ): ( tally: SkillTally, skill: string ) => Pick<SkillResult, 'canTeach' | 'wantToLearn'> {
	const counter = ( name: 'canTeach' | 'wantToLearn' ): ( tally: SkillTally, skill: string ) => number | null => {
		const asked = questionsOf( survey ).find( ( question ) => question.name === survey.measures[ name ] );
		const parameter = asked === undefined ? undefined : parametersOf( asked )[ 0 ];
		const offered = new Set( parameter?.choices?.map( ( { value } ) => value ) );
		return ( tally, skill ) => parameter !== undefined && ( parameter.choices === null || offered.has( skill ) ) ?
			tally[ name ].get( skill ) ?? 0 : null;
	};
	const [ teach, learn ] = [ counter( 'canTeach' ), counter( 'wantToLearn' ) ];
	return ( tally, skill ) => ( { canTeach: teach( tally, skill ), wantToLearn: learn( tally, skill ) } );
}

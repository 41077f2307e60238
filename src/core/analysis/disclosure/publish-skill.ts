/** What of a skill's ratings may be published. */
import type { MeasuredGrid, Scale } from '../measured-grid';
import { bottomTwo, topTwo } from '../measured-grid';
import type { ScaleResult, SkillResult } from '../results';
import { areHidden, firstClosed, type ExchangeWays } from './are-hidden';
import type { PublishedSum } from './feasible-intervals';
import {
	isSmall, isWithheld, type PublishedScale, type PublishedSkill, type Shown, SMALL_COUNTS, type Thresholds, tooFew,
} from './published';

/** A published skill before it is put beside the others. */
export type SkillAlone = Omit<PublishedSkill, 'rankByMwds' | 'rankByRds' | 'rankByHighNeed' | 'rankDifference' | 'quadrant' | 'canTeach' | 'wantToLearn'>;

/**
 * A skill's figures, without what would tell of too few people. As much as possible is kept: all; without the counts of
 * each step, if one of them is small; nothing, if they could be worked out from means and scores all the same.
 *
 * @param skill
 * @param measured - The scales
 * @param thresholds
 * @param isStepless - Whether the counts of each step go whatever they are
 * @param ways - As for `areHidden`
 */
export function publishSkill(
	skill: SkillResult, measured: MeasuredGrid, thresholds: Thresholds, isStepless: boolean, ways: ExchangeWays,
): Shown<SkillAlone> {
	const few = tooFew( skill.n, thresholds );
	if ( few !== null ) {
		return few;
	}
	if ( thresholds.minCell <= 1 ) {
		return skill;
	}
	const { importance, ability, discrepancies: { negative, tied, positive }, highNeedCount, n } = skill;
	// As of groups: what is said of all is said of each of them.
	const isHighNeedHidden = isStepless || n > 0 && highNeedCount === n ||
		isSmall( highNeedCount, thresholds ) || isSmall( n - highNeedCount, thresholds );
	const steps = [ importance, ability ].reduce<number[]>( ( all, { counts } ) => all.concat( valuesOf( counts ) ), [] );
	const hasSmallCounts = [ ...steps, negative, tied, positive ].some( ( count ) => isSmall( count, thresholds ) );
	if ( steps.some( ( count ) => count === n && n > 0 ) ) {
		return { withheld: 'unanimous' };
	}
	const isHidden = hasSmallCounts || isHighNeedHidden;
	if ( isHidden && !areStepsHidden( skill, measured, isHighNeedHidden, thresholds, ways ) ) {
		return SMALL_COUNTS;
	}
	return withoutUnrated( {
		...skill,
		importance: publishScale( importance, isHidden ),
		ability: publishScale( ability, isHidden ),
		...isHidden ? { discrepancies: SMALL_COUNTS } : {},
		...isHighNeedHidden ? { highNeed: SMALL_COUNTS, highNeedCount: SMALL_COUNTS, highNeedInterval: SMALL_COUNTS } : {},
	} );
}

/**
 * Counts all who did not rate a skill as missing, whatever they said instead. However many they are: were it done only
 * where few said something, that it is done would tell that few did.
 *
 * @param skill
 */
export function withoutUnrated<Skill extends SkillAlone>( skill: Skill ): Skill {
	const { ability, changedVersion, importance, incomplete, missing } = skill;
	const numberOf = ( count: Shown<number> ): number => isWithheld( count ) ? 0 : count;
	const hidden = { notInStatistics: SMALL_COUNTS, unknown: SMALL_COUNTS };
	return {
		...skill,
		missing: missing + numberOf( incomplete ) + numberOf( changedVersion ),
		incomplete: SMALL_COUNTS,
		changedVersion: SMALL_COUNTS,
		importance: { ...importance, ...hidden },
		ability: { ...ability, ...hidden },
	};
}

function publishScale( scale: PublishedScale, isHidden: boolean ): PublishedScale {
	return {
		...scale,
		...isHidden ?
			{ sd: SMALL_COUNTS, median: SMALL_COUNTS, counts: SMALL_COUNTS, topTwo: SMALL_COUNTS, bottomTwo: SMALL_COUNTS } : {},
	};
}

function valuesOf( record: Readonly<Record<string, number>> ): number[] {
	return Object.keys( record ).map( ( key ) => record[ key ] as number );
}

/**
 * Whether the number of answers, both means, the ranked discrepancy score and the number in high need leave open how
 * many gave each step. The unknowns are the pairs of steps.
 */
function areStepsHidden(
	skill: SkillResult, measured: MeasuredGrid, isHighNeedHidden: boolean, thresholds: Thresholds, ways: ExchangeWays,
): boolean {
	const pairs: { readonly name: string; readonly importance: number; readonly ability: number }[] = [];
	measured.importance.forEach( ( importance, importanceCode ) => measured.ability.forEach( ( ability, abilityCode ) => {
		pairs.push( { name: `${ importanceCode }/${ abilityCode }`, importance, ability } );
	} ) );
	type Pair = typeof pairs[ number ];
	const figure = ( factor: ( pair: Pair ) => number ): Record<string, number> => {
		const factors: Record<string, number> = {};
		pairs.forEach( ( pair ) => {
			factors[ pair.name ] = factor( pair );
		} );
		return factors;
	};
	const sumOf = ( { counts }: ScaleResult, scale: Scale ): number => Array.from( scale ).reduce(
		( sum, [ code, value ] ) => sum + value * ( counts[ code ] ?? 0 ), 0,
	);
	const [ important, unable ] = [ topTwo( measured.importance ), bottomTwo( measured.ability ) ];
	const isHighNeed = ( { importance, ability }: Pair ): number =>
		Number( important.includes( importance ) && unable.includes( ability ) );
	const sums: PublishedSum[] = [
		{ factors: figure( () => 1 ), equals: skill.n },
		{ factors: figure( ( { importance } ) => importance ), equals: sumOf( skill.importance, measured.importance ) },
		{ factors: figure( ( { ability } ) => ability ), equals: sumOf( skill.ability, measured.ability ) },
		{
			factors: figure( ( { importance, ability } ) => Math.sign( ability - importance ) ),
			equals: skill.discrepancies.positive - skill.discrepancies.negative,
		},
		...isHighNeedHidden ? [] : [ { factors: figure( isHighNeed ), equals: skill.highNeedCount } ],
	];
	const stepsOf = ( side: 'importance' | 'ability' ): Record<string, number>[] => Array.from( measured[ side ] )
		.filter( ( [ code ] ) => ( skill[ side ].counts[ code ] ?? 0 ) > 0 )
		.map( ( [ , value ] ) => figure( ( pair ) => Number( pair[ side ] === value ) ) );
	// The score says by how many one of these is more than another, and with it whether an even or an odd number is tied.
	const compared = ( isSmallOne: boolean ): Record<string, number>[] =>
		( [ [ 'negative', -1 ], [ 'tied', 0 ], [ 'positive', 1 ] ] as const )
			.filter( ( [ name ] ) => isSmall( skill.discrepancies[ name ], thresholds ) === isSmallOne )
			.map( ( [ , sign ] ) => figure(
				( { importance, ability } ) => Number( Math.sign( ability - importance ) === sign ) ) );
	const figures = [
		...stepsOf( 'importance' ), ...stepsOf( 'ability' ), ...compared( true ),
		...isHighNeedHidden ? [ figure( isHighNeed ) ] : [],
	];
	const hidden = { counts: pairs.map( ( { name } ) => name ), least: 0, sums };
	// What is no small count must not look like one that is known.
	return areHidden( hidden, figures, thresholds, ways ) &&
		firstClosed( hidden, compared( false ), thresholds, ways ) < 0;
}

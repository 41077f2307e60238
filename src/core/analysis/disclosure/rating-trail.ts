/** What releases have shown of ratings, as far as the next one has to be put beside it. */
import { recordOf } from '../sorted';
import { breakdownKey } from './audit-breakdowns';
import { isMissing } from './is-missing';
import {
	isWithheld, type LastRelease, type PublishedBefore, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill,
	type PublishedResults, type PublishedSkill, type Shown,
} from './published';

/**
 * What one release showed of skills and of their groups, and how many answers have gone since, at the most. Of a skill it
 * is everything or nothing: a group by itself does not say what is left of all answers without the groups.
 */
export interface RatingState extends Pick<PublishedBefore, 'skills' | 'breakdowns'> {
	readonly gone: number;
}

/** States in which one skill is kept. A release that would make it more shows all that they show of it, or nothing. */
const MOST_STATES = 4;

/**
 * The states that a release is put beside, oldest first, the last release at the end.
 *
 * @param last
 * @param last.change
 * @param last.published
 */
export function ratingStates( { change, published }: LastRelease ): RatingState[] {
	// Data of a time when only this was kept.
	const { earlier } = published;
	const older = published.ratingTrail ?? ( earlier === undefined ? [] : [ { ...earlier, gone: Infinity } ] );
	const { breakdowns, skills } = published;
	return [ ...older.map( ( state ) => ( { ...state, gone: state.gone + change.removed } ) ),
		{ skills, breakdowns, gone: change.removed } ];
}

/**
 * What of these states has to be kept after a release: skills of which it withholds anything that they show, in any
 * breakdown. A release that shows it again ends that: given all of it, what was before says nothing of what comes later.
 *
 * @param states
 * @param now
 */
export function ratingTrailAfter( states: readonly RatingState[], now: PublishedResults ): RatingState[] {
	return states.map( ( state ) => keptOf( state, now ) )
		.filter( ( { breakdowns, skills } ) => breakdowns.length + Object.keys( skills ).length > 0 );
}

/**
 * Skills of which too many states would be kept.
 *
 * @param states
 * @param now
 */
export function fullSkills( states: readonly RatingState[], now: PublishedResults ): string[] {
	const times = new Map<string, number>();
	ratingTrailAfter( states, now ).forEach( ( { skills } ) => Object.keys( skills ).forEach( ( skill ) => {
		times.set( skill, ( times.get( skill ) ?? 0 ) + 1 );
	} ) );
	const isShown = ( skill: string ): boolean => {
		const all = now.skills[ skill ];
		return all !== undefined && !isWithheld( all );
	};
	return Array.from( times.keys() ).filter( ( skill ) => ( times.get( skill ) as number ) >= MOST_STATES && isShown( skill ) );
}

function keptOf( state: RatingState, now: PublishedResults ): RatingState {
	const then = new Map( now.breakdowns.map( ( breakdown ) => [ breakdownKey( breakdown ), breakdown ] as const ) );
	const pairs = state.breakdowns.filter( ( { withheld } ) => withheld === undefined ).map( ( breakdown ) => (
		{ breakdown, current: then.get( breakdownKey( breakdown ) ) }
	) );
	const missing = new Set( Object.keys( state.skills ).filter( ( skill ) =>
		isMissing( state.skills[ skill ], now.skills[ skill ] ) ) );
	pairs.forEach( ( { breakdown: { groups }, current } ) => Object.keys( groups ).forEach( ( code ) => {
		const group = groups[ code ] as Shown<PublishedGroup>;
		const skills = isWithheld( group ) ? {} : group.skills;
		Object.keys( skills ).filter( ( skill ) => isMissing( skills[ skill ], skillIn( current, code, skill ) ) )
			.forEach( ( skill ) => missing.add( skill ) );
	} ) );
	const skills = recordOf<Shown<PublishedSkill>>();
	Object.keys( state.skills ).filter( ( skill ) => missing.has( skill ) ).forEach( ( skill ) => {
		skills[ skill ] = state.skills[ skill ] as Shown<PublishedSkill>;
	} );
	const breakdowns = pairs.reduce<PublishedBreakdown[]>( ( all, { breakdown, current } ) => {
		const { groups, ungrouped } = breakdown;
		const areSizesMissing = current !== undefined && ( current.withheld !== undefined ||
			isMissing( ungrouped, current.ungrouped ) || Object.keys( groups ).some(
			( code ) => !isWithheld( groups[ code ] ) && isWithheld( current.groups[ code ] ) ) );
		const kept = recordOf<Shown<PublishedGroup>>();
		let isKept = areSizesMissing;
		Object.keys( groups ).forEach( ( code ) => {
			const group = groups[ code ] as Shown<PublishedGroup>;
			if ( isWithheld( group ) ) {
				kept[ code ] = group;
				return;
			}
			const some = recordOf<Shown<PublishedGroupSkill>>();
			Object.keys( group.skills ).filter( ( skill ) => missing.has( skill ) ).forEach( ( skill ) => {
				some[ skill ] = group.skills[ skill ] as Shown<PublishedGroupSkill>;
				isKept = isKept || !isWithheld( some[ skill ] );
			} );
			kept[ code ] = { counted: group.counted, skills: some };
		} );
		return isKept ? [ ...all, { ...breakdown, groups: kept } ] : all;
	}, [] );
	return { ...state, skills, breakdowns };
}

/** What a release shows of a skill of a group; a group that is not there has nobody. */
function skillIn(
	breakdown: PublishedBreakdown | undefined, code: string, skill: string,
): Shown<PublishedGroupSkill> | undefined {
	const group = breakdown?.groups[ code ];
	return breakdown?.withheld !== undefined ? { withheld: breakdown.withheld } :
		group === undefined || isWithheld( group ) ? group : group.skills[ skill ];
}

/** What releases have shown of ratings, as far as the next one has to be put beside it. */
import { recordOf } from '../sorted';
import { breakdownKey } from './audit-breakdowns';
import { isWithheld, type LastRelease, type PublishedBefore, type PublishedResults } from './published';
import { type AlikeRatings, type BreakdownState, type GroupRatings, type RatingState, ratingStateOf } from './rating-state';

/** States in which one skill is kept. A release that would make it more shows all that they show of it, or nothing. */
const MOST_STATES = 4;

/**
 * The states that a release is put beside, oldest first, the last release at the end.
 *
 * @param last
 * @param last.change
 * @param last.published
 * @param last.thresholds
 */
export function ratingStates( { change, published, thresholds }: LastRelease ): RatingState[] {
	const { earlier } = published;
	const older = published.ratingTrail ??
		// Data of a time when only this was kept.
		( earlier === undefined ? [] : [ ratingStateOf( earlier, Infinity ) ] );
	return older.map( ( state ) => ( {
		...state, gone: state.gone + change.removed, ...state.come === undefined ? {} : { come: state.come + change.added },
	} ) ).concat( {
		...ratingStateOf( published, change.removed, change.added ),
		...alikeIn( published, { least: Math.max( 1, thresholds.minAnswers ), most: published.counted ?? Infinity } ),
	} );
}

/** The skills that are withheld since all rated them alike. */
function alikeIn( { skills }: PublishedBefore, people: AlikeRatings ): Pick<RatingState, 'alike'> {
	const alike = recordOf<AlikeRatings>();
	Object.keys( skills ).filter( ( skill ) => isAlike( skills[ skill ] ) ).forEach( ( skill ) => {
		alike[ skill ] = people;
	} );
	return Object.keys( alike ).length === 0 ? {} : { alike };
}

function isAlike( skill: PublishedBefore[ 'skills' ][ string ] | undefined ): boolean {
	return isWithheld( skill ) && skill.withheld === 'unanimous';
}

/**
 * What of these states has to be kept after a release: skills of which it withholds anything that they show, in any
 * breakdown, with all that they show of them: a group by itself does not say what is left of all answers without the
 * groups. A release that shows it again ends that: given all of it, what was before says nothing of what comes later. And
 * that all have rated a skill alike, until all of it is shown, or said of more.
 *
 * @param states
 * @param published
 */
export function ratingTrailAfter( states: readonly RatingState[], published: PublishedResults ): RatingState[] {
	const now = ratingStateOf( published, 0 );
	return states.map( ( state ) => keptOf( state, now, published ) ).filter( ( { alike = {}, breakdowns, skills } ) =>
		breakdowns.length + Object.keys( skills ).length + Object.keys( alike ).length > 0 );
}

/**
 * Skills that are shown and of which too many states would be kept.
 *
 * @param states
 * @param published
 */
export function fullSkills( states: readonly RatingState[], published: PublishedResults ): string[] {
	const now = ratingStateOf( published, 0 );
	const times = new Map<string, number>();
	states.forEach( ( state ) => missingSkills( state, now ).forEach( ( skill ) => {
		times.set( skill, ( times.get( skill ) ?? 0 ) + 1 );
	} ) );
	return Array.from( times.keys() ).filter(
		( skill ) => ( times.get( skill ) as number ) >= MOST_STATES && ( now.skills[ skill ] ?? null ) !== null,
	);
}

/** The skills of which a release withholds something that a state shows. */
function missingSkills( state: RatingState, now: RatingState ): ReadonlySet<string> {
	const missing = new Set( Object.keys( state.skills ).filter( ( skill ) => {
		const [ was, is ] = [ state.skills[ skill ], now.skills[ skill ] ];
		// One that is taken out of the survey may come back.
		return was !== null && Object.keys( was ?? {} ).some( ( name ) => is?.[ name ] === undefined );
	} ) );
	state.breakdowns.forEach( ( { groups, ...dimension } ) => {
		const current = breakdownIn( now, dimension );
		Object.keys( groups ?? {} ).forEach( ( code ) => {
			const group = groups?.[ code ];
			Object.keys( group?.skills ?? {} ).forEach( ( skill ) => {
				const was = group?.skills[ skill ] ?? null;
				const is = current?.groups === null ? null : current?.groups[ code ];
				if ( was !== null && is !== undefined && ( is === null || isLess( was, is.skills[ skill ] ) ) ) {
					missing.add( skill );
				}
			} );
		} );
	} );
	return missing;
}

function breakdownIn( { breakdowns }: RatingState, dimension: Omit<BreakdownState, 'groups'> ): BreakdownState | undefined {
	return breakdowns.find( ( other ) => breakdownKey( other ) === breakdownKey( dimension ) );
}

function isLess( was: GroupRatings, is: GroupRatings | null | undefined ): boolean {
	const now = is?.split( ' ' );
	return is !== undefined && was.split( ' ' ).some( ( figure, index ) => figure !== '-' && ( now?.[ index ] ?? '-' ) === '-' );
}

function keptOf( { alike = {}, ...state }: RatingState, now: RatingState, published: PublishedResults ): RatingState {
	const missing = missingSkills( state, now );
	const onlyMissing = <T>( record: Readonly<Record<string, T>> ): Record<string, T> => {
		const some = recordOf<T>();
		Object.keys( record ).filter( ( skill ) => missing.has( skill ) ).forEach( ( skill ) => {
			some[ skill ] = record[ skill ] as T;
		} );
		return some;
	};
	const breakdowns = state.breakdowns.reduce<BreakdownState[]>( ( all, breakdown ) => {
		const { groups, ...dimension } = breakdown;
		const current = breakdownIn( now, dimension );
		if ( groups === null || current === undefined ) {
			return all;
		}
		const kept = recordOf<NonNullable<BreakdownState[ 'groups' ]>[ string ]>();
		let isKept = false;
		Object.keys( groups ).forEach( ( code ) => {
			const group = groups[ code ] ?? null;
			const skills = group === null ? {} : onlyMissing( group.skills );
			// How large it was is not shown now; or what it said of a skill that is kept.
			isKept = isKept || group !== null && ( current.groups === null || current.groups[ code ] === null ) ||
				Object.keys( skills ).some( ( skill ) => skills[ skill ] !== null );
			kept[ code ] = group === null ? null : { ...group, skills };
		} );
		return isKept ? [ ...all, { ...dimension, groups: kept } ] : all;
	}, [] );
	const stillAlike = recordOf<AlikeRatings>();
	Object.keys( alike ).forEach( ( skill ) => {
		const is = now.skills[ skill ];
		if ( is?.negative === undefined && !isAlike( published.skills[ skill ] ) ) {
			stillAlike[ skill ] = alike[ skill ] as AlikeRatings;
		}
	} );
	return {
		...state, skills: onlyMissing( state.skills ), breakdowns,
		...Object.keys( stillAlike ).length === 0 ? {} : { alike: stillAlike },
	};
}

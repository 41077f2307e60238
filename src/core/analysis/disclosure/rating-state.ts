/** What a release shows of ratings, in numbers of people and sums over them, as the next one is put beside it. */
import type { Dimension } from '../breakdown-tally';
import { recordOf } from '../sorted';
import {
	isWithheld, type PublishedBefore, type PublishedGroup, type PublishedGroupSkill, type PublishedSkill, type Shown,
} from './published';

/**
 * Of a group and a skill the number of its ratings, the sums of importance and ability, and how many are in high need, can
 * teach it and want to learn it, with spaces between; `-` is not shown. As text, since a large result has thousands of it,
 * which have to fit on a page.
 */
export type GroupRatings = string;

export interface BreakdownState extends Dimension {
	/** Null where it is withheld, as in all that follows. Groups that are left out had nobody. */
	readonly groups: Readonly<Record<string, {
		readonly counted: number;
		readonly skills: Readonly<Record<string, GroupRatings | null>>;
	} | null>> | null;
}

/** What one release showed of skills and of their groups. */
export interface RatingState {
	/** Skill → name → sum. */
	readonly skills: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
	readonly breakdowns: readonly BreakdownState[];
	/** How many answers have gone since, at the most. */
	readonly gone: number;
	/** And come; left out: any may have. */
	readonly come?: number;
	/** Of skills of which the release said that all had rated them alike, and not how. Left out where there are none. */
	readonly alike?: Readonly<Record<string, AlikeRatings>>;
}

/** How many are alike, at the least and at the most. */
export interface AlikeRatings {
	readonly least: number;
	readonly most: number;
}

/**
 * What a release shows of skills and groups.
 *
 * @param published
 * @param published.breakdowns
 * @param published.skills
 * @param gone - How many answers have gone since
 * @param come
 */
export function ratingStateOf(
	{ breakdowns, skills }: Pick<PublishedBefore, 'skills' | 'breakdowns'>, gone: number, come?: number,
): RatingState {
	return {
		skills: mapRecord( skills, ( skill ) => isWithheld( skill ) ? null : skillSums( skill ) ),
		breakdowns: breakdowns.map( ( { by, groups, isPartition, question, withheld } ) => ( {
			by, question, isPartition,
			groups: withheld !== undefined ? null : mapRecord( groups, groupState ),
		} ) ),
		gone,
		...come === undefined ? {} : { come },
	};
}

function groupState( group: Shown<PublishedGroup> ): NonNullable<BreakdownState[ 'groups' ]>[ string ] {
	return isWithheld( group ) ? null : {
		counted: group.counted,
		skills: mapRecord( group.skills, ( figures ) => isWithheld( figures ) ? null : groupRatings( figures ) ),
	};
}

function mapRecord<From, To>( record: Readonly<Record<string, From>>, change: ( value: From ) => To ): Record<string, To> {
	const mapped = recordOf<To>();
	Object.keys( record ).forEach( ( key ) => {
		mapped[ key ] = change( record[ key ] as From );
	} );
	return mapped;
}

/** All of it sums over people, those that are shown. */
function skillSums( skill: PublishedSkill ): Record<string, number> {
	const { ability, discrepancies, highNeedCount, importance, n, rds } = skill;
	const sums = recordOf<number>();
	const add = ( name: string, sum: Shown<number | null> ): void => {
		if ( typeof sum === 'number' ) {
			sums[ name ] = sum;
		}
	};
	add( 'n', n );
	add( 'importance', Math.round( ( importance.mean ?? 0 ) * n ) );
	add( 'ability', Math.round( ( ability.mean ?? 0 ) * n ) );
	add( 'rds', isWithheld( rds ) ? rds : Math.round( ( rds ?? 0 ) * n / 100 ) );
	add( 'highNeed', highNeedCount );
	if ( !isWithheld( discrepancies ) ) {
		( [ 'negative', 'tied', 'positive' ] as const ).forEach( ( name ) => add( name, discrepancies[ name ] ) );
	}
	( [ 'importance', 'ability' ] as const ).forEach( ( side ) => {
		const { counts } = skill[ side ];
		if ( !isWithheld( counts ) ) {
			Object.keys( counts ).forEach( ( code ) => add( `${ side } ${ code }`, counts[ code ] as number ) );
		}
	} );
	return sums;
}

function groupRatings( { ability, canTeach, highNeedCount, importance, n, wantToLearn }: PublishedGroupSkill ): GroupRatings {
	return [ n, Math.round( ( importance ?? 0 ) * n ), Math.round( ( ability ?? 0 ) * n ), highNeedCount, canTeach, wantToLearn ]
		.map( ( figure ) => typeof figure === 'number' ? String( figure ) : '-' ).join( ' ' );
}

/** What is in `GroupRatings`; null: not shown. */
export interface GroupSums {
	readonly n: number;
	readonly sums: Readonly<Record<'importance' | 'ability', number>>;
	readonly highNeed: number | null;
	readonly canTeach: number | null;
	readonly wantToLearn: number | null;
}

/**
 * The numbers in the ratings of a group.
 *
 * @param ratings - As `groupRatings` writes it; what is missing is not shown
 */
export function readGroupRatings( ratings: GroupRatings ): GroupSums {
	const figures = ratings.split( ' ' ).map( ( text ) => text === '-' ? null : Number( text ) );
	const [ n = 0, importance = 0, ability = 0, highNeed = null, canTeach = null, wantToLearn = null ] = figures;
	return { n: n ?? 0, sums: { importance: importance ?? 0, ability: ability ?? 0 }, highNeed, canTeach, wantToLearn };
}

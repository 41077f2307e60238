/** The figures of the last release, from its data. */
import { isObject, ownProperty } from '../../json/value';
import { recordOf } from '../sorted';
import {
	type LastRelease, type PublishedBefore, type PublishedBreakdown, type PublishedQuestion, type PublishedSkill, type Shown,
} from './published';
import type { QuestionTrail } from './question-trail';
import type { AlikeRatings, BreakdownState, RatingState } from './rating-state';

/**
 * Reads the figures of `Results/data.json` to compare new ones with.
 *
 * @param data - Anything: what is not as this program writes it is passed over, as if it had not been published
 * @return Null when it says no thresholds
 */
export function readLastFigures( data: unknown ): Omit<LastRelease, 'change'> | null {
	const [ minAnswers, minCell ] = [ propertyOf( data, 'minAnswers' ), propertyOf( data, 'minCell' ) ];
	if ( typeof minAnswers !== 'number' || typeof minCell !== 'number' ) {
		return null;
	}
	const [ counted, earlier, ratingTrail ] =
		[ propertyOf( data, 'counted' ), propertyOf( data, 'earlier' ), propertyOf( data, 'ratingTrail' ) ];
	return {
		thresholds: { minAnswers, minCell },
		published: {
			...figuresIn( data ),
			...typeof counted === 'number' ? { counted } : {},
			...isObject( earlier ) ? { earlier: figuresIn( earlier ) } : {},
			trails: recordIn<QuestionTrail>( propertyOf( data, 'trails' ), isTrail ),
			...Array.isArray( ratingTrail ) ? { ratingTrail: ( ratingTrail as unknown[] ).map( stateIn ) } : {},
		},
	};
}

function propertyOf( value: unknown, name: string ): unknown {
	return isObject( value ) ? ownProperty( value, name ) : undefined;
}

function figuresIn( data: unknown ): PublishedBefore {
	const breakdowns = propertyOf( data, 'breakdowns' );
	return {
		questions: recordIn<Shown<PublishedQuestion>>( propertyOf( data, 'questions' ), isQuestion ),
		skills: recordIn<Shown<PublishedSkill>>( propertyOf( data, 'skills' ), isSkill ),
		breakdowns: ( Array.isArray( breakdowns ) ? breakdowns as unknown[] : [] ).filter( isBreakdown ),
	};
}

/** Where it does not say how many have come or gone since, any may have. */
function stateIn( data: unknown ): RatingState {
	const [ alike, come, gone ] = [ propertyOf( data, 'alike' ), propertyOf( data, 'come' ), propertyOf( data, 'gone' ) ];
	const breakdowns = propertyOf( data, 'breakdowns' );
	return {
		skills: ratedOnly( recordIn( propertyOf( data, 'skills' ), ( sums ) => isNullOr( sums, ( sum ) => typeof sum === 'number' ) ) ),
		breakdowns: ( Array.isArray( breakdowns ) ? breakdowns as unknown[] : [] ).filter( isBreakdownState ),
		gone: typeof gone === 'number' ? gone : Infinity,
		...typeof come === 'number' ? { come } : {},
		...isObject( alike ) ? { alike: recordIn<AlikeRatings>( alike, ( people ) => typeof propertyOf( people, 'least' ) === 'number' &&
			typeof propertyOf( people, 'most' ) === 'number' ) } : {},
	};
}

/** Once it was kept how many did not rate a skill, too. That is not shown any more, so nothing is put beside it. */
function ratedOnly( skills: RatingState[ 'skills' ] ): RatingState[ 'skills' ] {
	const rated = recordOf<RatingState[ 'skills' ][ string ]>();
	Object.keys( skills ).forEach( ( skill ) => {
		const sums = skills[ skill ] ?? null;
		const some = recordOf<number>();
		Object.keys( sums ?? {} ).filter( ( name ) => !name.startsWith( 'unused ' ) ).forEach( ( name ) => {
			some[ name ] = sums?.[ name ] as number;
		} );
		rated[ skill ] = sums === null ? null : some;
	} );
	return rated;
}

function isNullOr( value: unknown, isOne: ( entry: unknown ) => boolean ): boolean {
	return value === null || hasOnly( value, isOne );
}

function isBreakdownState( value: unknown ): value is BreakdownState {
	return isDimension( value ) && isNullOr( propertyOf( value, 'groups' ), ( group ) => group === null ||
		typeof propertyOf( group, 'counted' ) === 'number' && hasOnly( propertyOf( group, 'skills' ),
			( ratings ) => ratings === null || typeof ratings === 'string' ) );
}

function isDimension( value: unknown ): boolean {
	return typeof propertyOf( value, 'by' ) === 'string' && propertyOf( value, 'question' ) !== undefined;
}

function recordIn<T>( value: unknown, isOne: ( entry: unknown ) => boolean ): Record<string, T> {
	const record = recordOf<T>();
	if ( isObject( value ) ) {
		Object.keys( value ).filter( ( key ) => isOne( ownProperty( value, key ) ) ).forEach( ( key ) => {
			record[ key ] = ownProperty( value, key ) as T;
		} );
	}
	return record;
}

function hasOnly( value: unknown, isOne: ( entry: unknown ) => boolean ): boolean {
	return isObject( value ) && Object.keys( value ).every( ( key ) => isOne( ownProperty( value, key ) ) );
}

function isHidden( value: unknown ): boolean {
	return typeof propertyOf( value, 'withheld' ) === 'string';
}

function isQuestion( value: unknown ): boolean {
	return isHidden( value ) || typeof propertyOf( value, 'n' ) === 'number' && hasOnly( propertyOf( value, 'choices' ),
		( choice ) => isHidden( choice ) || typeof propertyOf( choice, 'count' ) === 'number' );
}

function isTrail( value: unknown ): boolean {
	const [ states, sealed ] = [ propertyOf( value, 'states' ), propertyOf( value, 'sealed' ) ];
	const isNumber = ( of: unknown ) => ( name: string ): boolean => typeof propertyOf( of, name ) === 'number';
	const others = propertyOf( value, 'others' );
	return [ 'come', 'gone' ].every( isNumber( value ) ) &&
		( others === undefined || [ 'come', 'gone' ].every( isNumber( others ) ) ) && Array.isArray( sealed ) && sealed.every( ( code ) => typeof code === 'string' ) &&
		Array.isArray( states ) && states.length > 0 && ( states as unknown[] ).every( ( state ) =>
		[ 'n', 'come', 'gone' ].every( isNumber( state ) ) && [ 'undefined', 'number' ].includes( typeof propertyOf( state, 'alike' ) ) &&
		areLimits( propertyOf( state, 'limits' ) ) && hasOnly( propertyOf( state, 'counts' ),
			( count ) => count === null || typeof count === 'number' ) );
}

function areLimits( value: unknown ): boolean {
	return value === undefined || Array.isArray( value ) && ( value as unknown[] ).every( ( limit ) =>
		typeof propertyOf( limit, 'name' ) === 'string' && typeof propertyOf( limit, 'atMost' ) === 'number' &&
		hasOnly( propertyOf( limit, 'factors' ), ( factor ) => typeof factor === 'number' ) );
}

function isSkill( value: unknown ): boolean {
	return isHidden( value ) || typeof propertyOf( value, 'n' ) === 'number' && isObject( propertyOf( value, 'discrepancies' ) ) &&
		[ 'importance', 'ability' ].every( ( side ) => isObject( propertyOf( propertyOf( value, side ), 'counts' ) ) ) &&
		propertyOf( value, 'highNeedCount' ) !== undefined;
}

function isBreakdown( value: unknown ): value is PublishedBreakdown {
	return isDimension( value ) &&
		hasOnly( propertyOf( value, 'groups' ), ( group ) => isHidden( group ) || typeof propertyOf( group, 'counted' ) === 'number' &&
			hasOnly( propertyOf( group, 'skills' ), ( figures ) => isHidden( figures ) || typeof propertyOf( figures, 'n' ) === 'number' ) );
}

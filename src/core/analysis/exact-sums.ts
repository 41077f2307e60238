/**
 * Means and variances of decimals, exact up to the one rounding at the end. Whole numbers in the usual arithmetic are
 * exact up to 2⁵³ only, and decimals not at all; not all browsers that MediaWiki supports have BigInt.
 */
import type { ValueCount } from './value-count';

/** A whole number from 0, of any size: its digits to the base 10⁷, the lowest first, without zeros at the end. */
type Whole = readonly number[];

const BASE = 1e7;
const BASE_DIGITS = 7;
const ONE: Whole = [ 1 ];
const TEN: Whole = [ 10 ];

/** Far more than a number holds (17): all that comes after them is told by one digit that is not 0. */
const DIGITS = 40;

/**
 * Arithmetic mean.
 *
 * @param counts - Counts are whole numbers from 0
 * @return The number that is nearest to the exact mean, whatever the order; null without any value
 */
export function exactMean( counts: readonly ValueCount[] ): number | null {
	const small = smallSumsOf( counts );
	if ( small !== null ) {
		return small.n === 0 ? null : small.sum / small.n;
	}
	const { n, positive, negative, decimals } = sumsOf( counts );
	if ( n.length === 0 ) {
		return null;
	}
	const size = quotientOf( distance( positive, negative ), n, decimals );
	return compare( positive, negative ) < 0 ? -size : size;
}

/**
 * Sample variance, with n − 1: (n·Σx² − (Σx)²) ÷ (n·(n − 1)).
 *
 * @param counts - Counts are whole numbers from 0
 * @return The number that is nearest to the exact variance, whatever the order; null for fewer than two values
 */
export function exactVariance( counts: readonly ValueCount[] ): number | null {
	const small = smallSumsOf( counts );
	if ( small !== null && small.n > 1 && small.n * Math.max( small.n, small.squares ) <= Number.MAX_SAFE_INTEGER ) {
		return ( small.n * small.squares - small.sum ** 2 ) / ( small.n * ( small.n - 1 ) );
	}
	const { n, positive, negative, squares, decimals } = sumsOf( counts );
	if ( compare( n, ONE ) <= 0 ) {
		return null;
	}
	const sum = distance( positive, negative );
	return quotientOf( distance( times( n, squares ), times( sum, sum ) ), times( n, distance( n, ONE ) ), 2 * decimals );
}

interface SmallSums {
	readonly n: number;
	readonly sum: number;
	readonly squares: number;
}

/**
 * The sums of whole numbers as long as they are exact in the usual arithmetic: a quotient of such numbers is rounded once,
 * by the division. Null for all others.
 */
function smallSumsOf( counts: readonly ValueCount[] ): SmallSums | null {
	let [ n, sum, squares ] = [ 0, 0, 0 ];
	for ( const { value, count } of counts ) {
		n += count;
		sum += value * count;
		squares += value * value * count;
		if ( !Number.isInteger( value ) || !( squares <= Number.MAX_SAFE_INTEGER ) || n > Number.MAX_SAFE_INTEGER ) {
			return null;
		}
	}
	return { n, sum, squares };
}

interface Sums {
	n: Whole;
	/** Of the values above 0, and of those below without their sign. */
	positive: Whole;
	negative: Whole;
	squares: Whole;
	readonly decimals: number;
}

/** Sums over the values × 10^decimals, which makes all of them whole. */
function sumsOf( counts: readonly ValueCount[] ): Sums {
	const parts = counts.filter( ( { count } ) => count > 0 ).map( ( { value, count } ) => {
		const [ mantissa = '', exponent ] = Math.abs( value ).toExponential().split( 'e' );
		const digits = mantissa.replace( '.', '' );
		const power = Number( exponent ) - digits.length + 1;
		return { digits, power, count: wholeOf( String( count ) ), isNegative: value < 0 };
	} );
	const lowest = parts.reduce( ( least, { power } ) => Math.min( least, power ), 0 );
	const sums: Sums = { n: [], positive: [], negative: [], squares: [], decimals: -lowest };
	for ( const { digits, power, count, isNegative } of parts ) {
		const value = wholeOf( digits + '0'.repeat( power - lowest ) );
		const product = times( value, count );
		const side = isNegative ? 'negative' : 'positive';
		sums.n = plus( sums.n, count );
		sums[ side ] = plus( sums[ side ], product );
		sums.squares = plus( sums.squares, times( product, value ) );
	}
	return sums;
}

function wholeOf( digits: string ): Whole {
	const whole: number[] = [];
	for ( let end = digits.length; end > 0; end -= BASE_DIGITS ) {
		whole.push( Number( digits.slice( Math.max( 0, end - BASE_DIGITS ), end ) ) );
	}
	return trimmed( whole );
}

function trimmed( whole: number[] ): Whole {
	while ( whole[ whole.length - 1 ] === 0 ) {
		whole.pop();
	}
	return whole;
}

function compare( a: Whole, b: Whole ): number {
	let difference = a.length - b.length;
	for ( let index = a.length - 1; difference === 0 && index >= 0; index-- ) {
		difference = at( a, index ) - at( b, index );
	}
	return difference;
}

function at( whole: Whole, index: number ): number {
	return whole[ index ] ?? 0;
}

function plus( a: Whole, b: Whole ): Whole {
	const sum: number[] = [];
	let carry = 0;
	for ( let index = 0; index < Math.max( a.length, b.length ) || carry > 0; index++ ) {
		const digit = at( a, index ) + at( b, index ) + carry;
		carry = Math.floor( digit / BASE );
		sum.push( digit % BASE );
	}
	return sum;
}

/** The greater minus the less. */
function distance( a: Whole, b: Whole ): Whole {
	const [ greater, less ] = compare( a, b ) < 0 ? [ b, a ] : [ a, b ];
	let borrow = 0;
	return trimmed( greater.map( ( digit, index ) => {
		const rest = digit - at( less, index ) - borrow;
		borrow = rest < 0 ? 1 : 0;
		return rest + borrow * BASE;
	} ) );
}

function times( a: Whole, b: Whole ): Whole {
	const product: number[] = [];
	a.forEach( ( left, place ) => {
		let carry = 0;
		for ( let index = 0; index < b.length || carry > 0; index++ ) {
			// Below 10¹⁴ + 2 × 10⁷, which a number holds exactly.
			const digit = left * at( b, index ) + at( product, place + index ) + carry;
			carry = Math.floor( digit / BASE );
			product[ place + index ] = digit % BASE;
		}
	} );
	return trimmed( product );
}

/** Long division in decimal digits: part ÷ whole ÷ 10^decimals, as the nearest number. */
function quotientOf( part: Whole, whole: Whole, decimals: number ): number {
	let [ rest, divisor, exponent ] = [ part, whole, -decimals ];
	if ( rest.length === 0 ) {
		return 0;
	}
	while ( compare( rest, times( divisor, TEN ) ) >= 0 ) {
		divisor = times( divisor, TEN );
		exponent++;
	}
	while ( compare( rest, divisor ) < 0 ) {
		rest = times( rest, TEN );
		exponent--;
	}
	let digits = '';
	for ( let place = 0; place < DIGITS && rest.length > 0; place++ ) {
		let digit = 0;
		while ( compare( rest, divisor ) >= 0 ) {
			rest = distance( rest, divisor );
			digit++;
		}
		digits += String( digit );
		rest = times( rest, TEN );
	}
	return Number( `${ digits.slice( 0, 1 ) }.${ digits.slice( 1 ) }${ rest.length > 0 ? '1' : '0' }e${ exponent }` );
}

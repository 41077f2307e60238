/**
 * Rounds half up (a half of a negative number: down, away from 0), as published tables do, once and at the end.
 *
 * It works on the shortest decimal digits that stand for the number: 1.005 is a little less than that in binary, yet
 * rounds to 1.01. For quotients of whole numbers this is exact, as only a quotient with few decimals can be a half.
 *
 * @param value - Between −10¹⁵ and 10¹⁵
 * @param decimals - How many are kept, 0 to 15
 * @param shift - Powers of ten that the value is multiplied by first: 2 for a percentage of a share
 */
export function roundHalfUp( value: number, decimals: number, shift: number = 0 ): number {
	if ( Number.isInteger( value ) && Math.abs( value ) < 1e9 ) {
		return value === 0 ? 0 : value * 10 ** shift;
	}
	const [ mantissa, exponent ] = Math.abs( value ).toExponential().split( 'e' ) as [ string, string ];
	const digits = mantissa.replace( '.', '' );
	// How many of the digits stand before the place where they are cut off.
	const kept = Number( exponent ) + 1 + shift + decimals;
	const next = kept < 0 ? 0 : Number( digits.charAt( kept ) || '0' );
	const length = Math.max( 0, kept );
	const whole = Number( digits.slice( 0, length ).padEnd( length, '0' ) || '0' ) + ( next >= 5 ? 1 : 0 );
	return whole === 0 ? 0 : ( value < 0 ? -1 : 1 ) * Number( `${ whole }e-${ decimals }` );
}

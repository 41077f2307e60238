/** Skills that the list does not have yet: ids made of their names, from which the names can be read again. */

/** As long as `ID_PATTERN` lets it be. */
const MAX_LENGTH = 48;

/** Says that a name follows, written as domain names are, in Punycode; or only its beginning. */
const WHOLE = 'xn--';
const ENCODED = /^x(n|[0-9a-z]{6})--(.+)$/;

/** From the punctuation of ASCII, which ids have not, to its fullwidth forms, which Punycode takes. */
const FULLWIDTH = 0xFEE0;

/** Parameters of Punycode (RFC 3492). */
const [ BASE, LEAST, MOST, SKEW, DAMP, FIRST, INITIAL_BIAS ] = [ 36, 1, 26, 38, 700, 128, 72 ];
const HIGHEST = 0x10FFFF;

/** What can neither be seen nor tells words apart, so that it could only make two names look like one; and no characters. */
const UNSEEN: readonly ( readonly [ number, number ] )[] = [
	[ 0, 0x1F ], [ 0x7F, 0xA0 ], [ 0xAD, 0xAD ], [ 0x34F, 0x34F ], [ 0x61C, 0x61C ], [ 0x1680, 0x1680 ], [ 0x180B, 0x180F ],
	[ 0x2000, 0x200B ], [ 0x200E, 0x200F ], [ 0x2028, 0x202F ], [ 0x205F, 0x206F ], [ 0x3000, 0x3000 ], [ 0xD800, 0xF8FF ],
	[ 0xFE00, 0xFE0F ], [ 0xFEFF, 0xFEFF ], [ 0xFFF0, 0xFFFF ], [ 0xE0000, HIGHEST ],
];

function isSeen( code: number ): boolean {
	return UNSEEN.every( ( [ first, last ] ) => code < first || code > last );
}

function isFullwidth( code: number ): boolean {
	return code > 0xFF00 && code < 0xFF5F;
}

function codesOf( text: string ): number[] {
	return Array.from( text, ( character ) => character.codePointAt( 0 ) as number );
}

function textOf( codes: readonly number[] ): string {
	return codes.map( ( code ) => String.fromCodePoint( code ) ).join( '' );
}

/** A name as it is compared: no case, no difference between spaces, underscores and hyphens; punctuation fullwidth. */
function comparable( name: string ): string {
	const plain = textOf( codesOf( name.normalize( 'NFC' ) ).map( ( code ) => isFullwidth( code ) ? code - FULLWIDTH : code ) );
	const words = plain.toLowerCase().normalize( 'NFC' ).replace( /[\s_-]+/g, '-' ).replace( /^-|-$/g, '' );
	return textOf( codesOf( words ).filter( isSeen ).map( ( code ) =>
		code > 0x7F || /[a-z0-9-]/.test( String.fromCharCode( code ) ) ? code : code + FULLWIDTH ) );
}

/** How fast the digits of Punycode are to grow next. */
function adapt( delta: number, count: number, isFirst: boolean ): number {
	let rest = Math.floor( delta / ( isFirst ? DAMP : 2 ) );
	rest += Math.floor( rest / count );
	let steps = 0;
	for ( ; rest > ( BASE - LEAST ) * MOST / 2; steps += BASE ) {
		rest = Math.floor( rest / ( BASE - LEAST ) );
	}
	return steps + Math.floor( ( BASE - LEAST + 1 ) * rest / ( rest + SKEW ) );
}

function threshold( step: number, bias: number ): number {
	return Math.min( MOST, Math.max( LEAST, step - bias ) );
}

function leastFrom( codes: readonly number[], from: number ): number {
	return Math.min( ...codes.filter( ( code ) => code >= from ) );
}

function encode( codes: readonly number[] ): string {
	const basic = codes.filter( ( code ) => code < FIRST );
	const digit = ( value: number ): string => String.fromCharCode( value < 26 ? value + 97 : value + 22 );
	let encoded = textOf( basic ) + ( basic.length > 0 ? '-' : '' );
	let [ next, delta, bias, done ] = [ FIRST, 0, INITIAL_BIAS, basic.length ];
	while ( done < codes.length ) {
		const least = leastFrom( codes, next );
		delta += ( least - next ) * ( done + 1 );
		next = least;
		for ( const code of codes ) {
			if ( code < next ) {
				delta++;
			} else if ( code === next ) {
				let rest = delta;
				let step = BASE;
				for ( ; rest >= threshold( step, bias ); step += BASE ) {
					const end = threshold( step, bias );
					encoded += digit( end + ( rest - end ) % ( BASE - end ) );
					rest = Math.floor( ( rest - end ) / ( BASE - end ) );
				}
				encoded += digit( rest );
				bias = adapt( delta, done + 1, done === basic.length );
				delta = 0;
				done++;
			}
		}
		delta++;
		next++;
	}
	return encoded;
}

/** Null for what no name gives. */
function decode( encoded: string ): number[] | null {
	const end = encoded.lastIndexOf( '-' );
	const codes = codesOf( encoded.slice( 0, Math.max( 0, end ) ) );
	let [ code, place, bias ] = [ FIRST, 0, INITIAL_BIAS ];
	let at = end + 1;
	while ( at < encoded.length ) {
		const before = place;
		for ( let step = BASE, weight = 1; ; step += BASE ) {
			const letter = at < encoded.length ? encoded.charCodeAt( at++ ) : 0;
			const value = letter > 96 ? letter - 97 : letter > 47 ? letter - 22 : BASE;
			place += value * weight;
			if ( value >= BASE || place > 0x7FFFFFFF ) {
				return null;
			}
			const least = threshold( step, bias );
			if ( value < least ) {
				break;
			}
			weight *= BASE - least;
		}
		bias = adapt( place - before, codes.length + 1, before === 0 );
		code += Math.floor( place / ( codes.length + 1 ) );
		place %= codes.length + 1;
		if ( code > HIGHEST || !isSeen( code ) ) {
			return null;
		}
		codes.splice( place++, 0, code );
	}
	return codes;
}

/** Six letters and digits that tell a name from others with the same beginning: a polynomial modulo a prime below 36⁶. */
function fingerprint( text: string ): string {
	let hash = 7;
	for ( let index = 0; index < text.length; index++ ) {
		hash = ( hash * 65599 + text.charCodeAt( index ) ) % 2147483647;
	}
	return `00000${ hash.toString( BASE ) }`.slice( -6 );
}

/**
 * The id of a skill that has only a name: the same for the same name, another one for another name, whatever the script.
 *
 * @param name - In any language
 * @return Matches `ID_PATTERN`; empty for a name in which nothing can be read
 */
export function provisionalId( name: string ): string {
	const text = comparable( name );
	if ( text.length <= MAX_LENGTH && /^[a-z0-9-]*$/.test( text ) ) {
		return text;
	}
	const codes = codesOf( text );
	const whole = WHOLE + encode( codes );
	if ( whole.length <= MAX_LENGTH ) {
		return whole;
	}
	const begin = `x${ fingerprint( text ) }--`;
	let length = codes.length - 1;
	while ( begin.length + encode( codes.slice( 0, length ) ).length > MAX_LENGTH ) {
		length--;
	}
	return begin + encode( codes.slice( 0, length ) );
}

/**
 * What people are shown of a skill that the list does not have: the name that the id was made of, in lower case, with `…`
 * where only its beginning is known.
 *
 * @param id
 */
export function provisionalName( id: string ): string {
	const [ , kind = '', encoded = '' ] = ENCODED.exec( id ) ?? [];
	const codes = kind === '' ? codesOf( id ) : decode( encoded );
	if ( codes === null ) {
		return id;
	}
	const name = textOf( codes.map( ( code ) => isFullwidth( code ) ? code - FULLWIDTH : code ) ).replace( /-+/g, ' ' ).trim();
	return name === '' ? id : kind.length > 1 ? `${ name }…` : name;
}

/** Numbers as people type them, in whatever digits, and as answers store them. */

/** The zeros of the digits that MediaWiki's languages write numbers in; each is followed by its 1 to 9. */
const ZEROS: readonly number[] = [
	0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
	0x17e0, 0x1810, 0xff10,
];

/** Sign, whole part (its thousands perhaps apart), fraction. */
const NUMBER = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;

/**
 * A decimal number as answers store it: `.` before the decimals, no grouping, no needless zeros.
 *
 * Takes any digits, comma, point or Arabic decimal separator, and thousands set apart by spaces, apostrophes or the
 * Arabic separator. A comma before exactly three digits could mean either thousands or decimals, so it is no number:
 * a thousandfold error is worse than a question. So is a point before three digits of which the last is 0 ("1.000" is a
 * thousand in German, Spanish or Turkish); before other three digits it is the decimal point, as answers store it.
 *
 * @param typed
 * @return Null when it is no number of at most 15 digits on either side
 */
export function numberText( typed: string ): string | null {
	const plain = typed.trim().replace( /[^ -~]/g, plainCharacter );
	const match = NUMBER.exec( plain );
	if ( match === null ) {
		return null;
	}
	const [ , sign, whole = '', separator, fraction = '' ] = match;
	// The Arabic decimal separator, a point by now, leaves no doubt.
	const mayBeThousands = /^[1-9]\d{0,2}$/.test( whole ) && fraction.length === 3 &&
		( separator === ',' || fraction.endsWith( '0' ) && !typed.includes( '٫' ) );
	if ( whole + fraction === '' || mayBeThousands ) {
		return null;
	}
	const digits = whole.replace( /\D/g, '' ).replace( /^0+(?=\d)/, '' ) || '0';
	const decimals = fraction.replace( /0+$/, '' );
	const value = decimals === '' ? digits : `${ digits }.${ decimals }`;
	return sign === '-' && value !== '0' ? `-${ value }` : value;
}

function plainCharacter( character: string ): string {
	const code = character.charCodeAt( 0 );
	const zero = ZEROS.find( ( candidate ) => code >= candidate && code < candidate + 10 );
	return zero !== undefined ? String( code - zero ) : character === '−' ? '-' : character === '٫' ? '.' : character;
}

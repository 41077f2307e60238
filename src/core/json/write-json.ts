/**
 * The text of a JSON page, byte for byte as MediaWiki writes it when the page is saved (`JsonContent::beautifyJSON`:
 * PHP's `json_encode` with tabs, `<`, `>` and `&` escaped). So a bot can tell whether anything would change.
 *
 * As in any JavaScript object, keys that are whole numbers come first, by size.
 *
 * @param value - Null, booleans, finite numbers, strings, lists and objects; keys whose value is undefined are left out
 */
export function writeJsonPage( value: unknown ): string {
	return write( value, '' );
}

function write( value: unknown, indent: string ): string {
	if ( typeof value === 'string' ) {
		return writeString( value );
	}
	if ( typeof value === 'number' ) {
		return writeNumber( value );
	}
	if ( typeof value !== 'object' || value === null ) {
		return value === true || value === false ? String( value ) : 'null';
	}
	const inner = `${ indent }\t`;
	if ( Array.isArray( value ) ) {
		if ( value.length > 0 && value.every( Number.isSafeInteger ) ) {
			// At once: ids by the ten thousand would leave as many texts lying around.
			return `[\n${ inner }${ value.join( `,\n${ inner }` ) }\n${ indent }]`;
		}
		return enclose( '[', value.map( ( item: unknown ) => write( item, inner ) ), ']', indent );
	}
	const object = value as Readonly<Record<string, unknown>>;
	const members = Object.keys( object ).filter( ( key ) => object[ key ] !== undefined )
		.map( ( key ) => `${ writeString( key ) }: ${ write( object[ key ], inner ) }` );
	return enclose( '{', members, '}', indent );
}

function enclose( open: string, items: readonly string[], close: string, indent: string ): string {
	return items.length === 0 ? open + close :
		`${ open }\n${ items.map( ( item ) => `${ indent }\t${ item }` ).join( ',\n' ) }\n${ indent }${ close }`;
}

/** Written as it is. */
const USUAL_TEXT = /^[ !#-%'-;=?-[\]-~]*$/;

function writeString( value: string ): string {
	if ( USUAL_TEXT.test( value ) ) {
		return `"${ value }"`;
	}
	// Half of a surrogate pair is no character, and PHP would refuse the whole page for it.
	const text = Array.from( value ).map( ( character ) => /^[\uD800-\uDFFF]$/.test( character ) ? '\uFFFD' : character );
	return JSON.stringify( text.join( '' ) ).replace( /[<>&\u2028\u2029]/g, ( character ) => (
		`\\u${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase().padStart( 4, '0' ) }`
	) );
}

/**
 * PHP and JavaScript both write the shortest digits that give the number again, but PHP takes exponents sooner: for
 * what is too great for its integers, and for four zeros after the point.
 */
function writeNumber( value: number ): string {
	if ( Number.isSafeInteger( value ) ) {
		return String( value );
	}
	const [ digits, exponent ] = value.toExponential().split( 'e' ) as [ string, string ];
	if ( Math.abs( value ) >= 2 ** 63 || value !== 0 && Number( exponent ) < -4 ) {
		return `${ digits.includes( '.' ) ? digits : `${ digits }.0` }e${ exponent }`;
	}
	return JSON.stringify( value );
}

/**
 * Parameters as the Action API wants them. URLSearchParams would make `"false"` (which the API
 * takes for true), `"undefined"`, and comma-joined lists of what the caller meant.
 */

export type ParameterValue = string | number | boolean | undefined | null | readonly ( string | number )[];

export type Parameters = Readonly<Record<string, ParameterValue>>;

/** The API splits a value that starts with this at this character instead of at `|`. */
const SEPARATOR = '\u001F';

function encodeValue( value: Exclude<ParameterValue, undefined | null | false> ): string {
	if ( value === true ) {
		return '1';
	}
	if ( Array.isArray( value ) ) {
		const items = value.map( String );
		return items.some( ( item ) => item.includes( '|' ) ) ?
			SEPARATOR + items.join( SEPARATOR ) :
			items.join( '|' );
	}
	return String( value );
}

/**
 * @param parameters - undefined, null and false are left out, true becomes `1`
 * @return Names and values to be sent
 * @see https://www.mediawiki.org/wiki/API:Data_formats#Multivalue_parameters
 */
export function encodeParameters( parameters: Parameters ): Record<string, string> {
	const encoded: Record<string, string> = {};
	for ( const [ name, value ] of Object.entries( parameters ) ) {
		if ( value !== undefined && value !== null && value !== false ) {
			encoded[ name ] = encodeValue( value );
		}
	}
	return encoded;
}

/** Where a wiki finds the tables of the Capacity Exchange, as `MediaWiki:LocalSkills.json` may say under `capacityExchange`. */
import { type Fault, pathBelow, quotedValue } from '../../json/fault';
import { parseJson } from '../../json/parse-json';
import { isObject, ownProperty } from '../../json/value';

export interface CapxTablePages {
	/** Title of the page with the table of people. */
	readonly users: string;
	/** Title of the page with the table of capacities. */
	readonly capacities: string;
}

export const CAPX_TABLE_PAGES: CapxTablePages = {
	users: 'Data:CapacityExchange/users.tab', capacities: 'Data:CapacityExchange/capacities.tab',
};

/** What no title can have in it. */
const NO_TITLE = /[#<>[\]|{}\n]|^\s*$/;

/**
 * @param text - Of the configuration page; null when there is none
 * @return With the usual titles for what it does not say, or not in a way that can be read, which is told
 */
export function readCapxTablePages( text: string | null ): { readonly pages: CapxTablePages; readonly faults: readonly Fault[] } {
	const { value } = parseJson( text ?? '' );
	const given = isObject( value ) ? ownProperty( value, 'capacityExchange' ) : undefined;
	const faults: Fault[] = [];
	if ( given !== undefined && !isObject( given ) ) {
		faults.push( { path: '$.capacityExchange', code: 'expected-object', parameters: [] } );
	}
	const object = isObject( given ) ? given : {};
	const names = Object.keys( CAPX_TABLE_PAGES ) as ( keyof CapxTablePages )[];
	Object.keys( object ).filter( ( name ) => !( names as string[] ).includes( name ) ).forEach( ( name ) =>
		faults.push( { path: pathBelow( '$.capacityExchange', name ), code: 'unknown-property', parameters: [ quotedValue( name ), names ] } ) );
	const titleOf = ( name: keyof CapxTablePages ): string => {
		const title = ownProperty( object, name );
		if ( title === undefined ) {
			return CAPX_TABLE_PAGES[ name ];
		}
		if ( typeof title !== 'string' || NO_TITLE.test( title ) ) {
			faults.push( { path: pathBelow( '$.capacityExchange', name ), code: 'expected-string', parameters: [] } );
			return CAPX_TABLE_PAGES[ name ];
		}
		// As the API answers titles.
		return title.replace( /[_\s]+/g, ' ' ).trim();
	};
	return { pages: { users: titleOf( 'users' ), capacities: titleOf( 'capacities' ) }, faults };
}

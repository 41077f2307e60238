/** Names and codes of a SurveyJS survey, and what they are called here: known before any condition is read. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { RESERVED_NAMES } from '../survey/read-questions';
import { importIds } from './import-ids';
import type { NoteList } from './note';

/** An element with its place in the file. */
export interface PlacedElement {
	readonly json: JsonObject;
	/** JSON path. */
	readonly path: string;
	/** Of this element here. */
	readonly id: string;
	/** As the file has it; empty when it has none. */
	readonly name: string;
	readonly type: string;
	/** Of panels. */
	readonly elements: readonly PlacedElement[];
}

export interface PlacedPage {
	readonly json: JsonObject;
	readonly path: string;
	readonly id: string;
	readonly elements: readonly PlacedElement[];
}

/** Panels in panels deeper than this are no survey that anybody made. */
const MAX_DEPTH = 50;

/**
 * The pages of a survey; one without pages has its questions on one.
 *
 * @param json
 * @param notes - Is told of names that changed
 */
export function placeSurveyJs( json: JsonObject, notes: NoteList ): PlacedPage[] {
	const given = objectsIn( json, 'pages', '$' );
	const pages = given.length > 0 ? given : [ { json, path: '$' } ];
	const keys: string[] = [];
	const seen = new Set<string>();
	const keyOf = new Map<JsonObject, string>();
	const register = ( list: readonly Placed[], depth = 0 ): void => list.forEach( ( { json: element, path } ) => {
		const own = nameOf( element ) || `${ typeOf( element ) }-${ path.replace( /\D+/g, '-' ).replace( /^-|-$/g, '' ) }`;
		const key = seen.has( own.toLowerCase() ) ? `${ own }-${ keys.length + 1 }` : own;
		seen.add( key.toLowerCase() );
		keys.push( key );
		keyOf.set( element, key );
		register( depth < MAX_DEPTH ? elementsIn( element, path ) : [], depth + 1 );
	} );
	pages.forEach( ( page ) => register( elementsIn( page.json, page.path ) ) );
	const ids = importIds( keys, RESERVED_NAMES, 'question' );
	const place = ( list: readonly Placed[], depth = 0 ): PlacedElement[] => list.map( ( { json: element, path } ) => {
		const id = ids.get( keyOf.get( element ) as string ) as string;
		const name = nameOf( element );
		if ( name !== '' && name !== id && ![ 'panel', 'html', 'image' ].includes( typeOf( element ) ) ) {
			notes.gather( 'changed', 'names-changed', `${ name } → ${ id }` );
		}
		const elements = place( depth < MAX_DEPTH ? elementsIn( element, path ) : [], depth + 1 );
		return { json: element, path, id, name, type: typeOf( element ), elements };
	} );
	const pageKeys = pages.map( ( page, index ) => {
		const own = given.length > 0 ? nameOf( page.json ) : '';
		const isFirst = own !== '' && pages.findIndex( ( other ) => nameOf( other.json ) === own ) === index;
		return isFirst ? own : `page${ index + 1 }`;
	} );
	const pageIds = importIds( pageKeys, [], 'page' );
	return pages.map( ( page, index ) => ( {
		...page, id: pageIds.get( pageKeys[ index ] as string ) as string, elements: place( elementsIn( page.json, page.path ) ),
	} ) );
}

interface Placed {
	readonly json: JsonObject;
	readonly path: string;
}

function elementsIn( json: JsonObject, path: string ): Placed[] {
	// `questions` is what older versions called them.
	return [ ...objectsIn( json, 'elements', path ), ...objectsIn( json, 'questions', path ) ];
}

function objectsIn( json: JsonObject, key: string, path: string ): Placed[] {
	const list = ownProperty( json, key );
	return ( Array.isArray( list ) ? list as readonly unknown[] : [] )
		.map( ( item, index ) => ( { json: item, path: `${ path }.${ key }[${ index }]` } ) )
		.filter( ( item ): item is Placed => isObject( item.json ) );
}

function nameOf( json: JsonObject ): string {
	const name = ownProperty( json, 'name' );
	return typeof name === 'string' || typeof name === 'number' ? String( name ).trim() : '';
}

/** SurveyJS takes an element without a type for a text. */
function typeOf( json: JsonObject ): string {
	const type = ownProperty( json, 'type' );
	return typeof type === 'string' ? type.toLowerCase() : ownProperty( json, 'elements' ) !== undefined ? 'panel' : 'text';
}

/** A choice, row or column of a SurveyJS list. */
export interface SurveyJsItem {
	/** As answers there hold it. */
	readonly value: string;
	/** As it stands: undefined when the value is shown. */
	readonly text: unknown;
	readonly json: JsonObject;
}

/**
 * The items of a list: values, `"value|text"`, or objects.
 *
 * @param list - Anything
 */
export function readItems( list: unknown ): SurveyJsItem[] {
	const items: SurveyJsItem[] = [];
	for ( const item of Array.isArray( list ) ? list as readonly unknown[] : [] ) {
		const value = isObject( item ) ? ownProperty( item, 'value' ) : item;
		const json = isObject( item ) ? item : {};
		if ( typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ) {
			const text = ownProperty( json, 'text' );
			const [ , before, after ] = ( !isObject( item ) && /^([^|]+)\|([^|]+)$/.exec( String( value ) ) || [ '', String( value ), undefined ] ) as string[];
			if ( !items.some( ( other ) => other.value === before ) ) {
				items.push( { value: before as string, text: text ?? after, json } );
			}
		}
	}
	return items;
}

/**
 * Values → codes here.
 *
 * @param items
 * @param taken - Codes of special choices
 * @param fallback
 */
export function itemCodes( items: readonly SurveyJsItem[], taken: readonly string[], fallback: string ): Map<string, string> {
	return importIds( items.map( ( { value } ) => value ), taken, fallback );
}

/** What of a survey answers may have in them already: names and codes that can retire, but neither change nor go. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { DONT_KNOW, NONE, OTHER, REFUSED } from '../special-choices';
import { choiceCode } from './edit-choices';
import { partAround, partsOf } from './parts';
import { listAt, type Place, valueAt } from './place';

/** The codes of the special choices, and what says that a question has them. */
const SPECIAL: readonly ( readonly [ string, ...string[] ] )[] = [
	[ OTHER, 'showOtherItem', 'hasOther' ], [ NONE, 'showNoneItem', 'hasNone' ], [ REFUSED, 'showRefuseItem' ], [ DONT_KNOW, 'showDontKnowItem' ],
];

/**
 * The keys of all elements, choices, rows and columns of a definition: `role`, `role.choices.editor`,
 * `skills.rows.budgeting`, `skills.columns.ability`, `skills.columns.ability.choices.5`, `role.special.other`.
 *
 * @param json - The definition as it stands on the wiki
 */
export function publishedKeys( json: JsonObject ): string[] {
	const keys: string[] = [];
	const addList = ( list: Place ): void => listAt( json, list ).forEach( ( item, index ) => {
		const place = [ ...list, index ];
		keys.push( keyAt( json, place ) );
		if ( isObject( item ) && ownProperty( item, 'choices' ) !== undefined ) {
			addList( [ ...place, 'choices' ] );
		}
	} );
	partsOf( json ).forEach( ( { kind, name, place, json: part } ) => {
		if ( kind !== 'page' ) {
			keys.push( name );
			[ 'choices', 'rows', 'columns', 'rateValues' ].forEach( ( list ) => addList( [ ...place, list ] ) );
			SPECIAL.filter( ( [ , ...shows ] ) => shows.some( ( show ) => ownProperty( part, show ) === true ) )
				.forEach( ( [ code ] ) => keys.push( `${ name }.special.${ code }` ) );
		}
	} );
	return keys;
}

/**
 * The key of an element, or of an item of its lists.
 *
 * @param json
 * @param place
 * @return Empty for pages
 */
export function keyAt( json: JsonObject, place: Place ): string {
	const part = partAround( json, place );
	if ( part === null || part.kind === 'page' ) {
		return '';
	}
	return place.slice( part.place.length ).reduce<string>( ( key, step, index ) => {
		const at = place.slice( 0, part.place.length + index + 1 );
		return `${ key }.${ typeof step === 'number' ? itemName( valueAt( json, at ) ) : step }`;
	}, part.name );
}

/**
 * Codes of a list that answers may have, though the list may not have them any more: they are never given away again.
 *
 * @param json
 * @param list - Place of the list
 * @param published - The keys that are on the wiki
 */
export function publishedCodes( json: JsonObject, list: Place, published: readonly string[] ): string[] {
	const stem = `${ keyAt( json, list ) }.`;
	return published.filter( ( key ) => key.startsWith( stem ) && !key.slice( stem.length ).includes( '.' ) )
		.map( ( key ) => key.slice( stem.length ) );
}

function itemName( item: unknown ): string {
	const code = choiceCode( item );
	return code === '' && isObject( item ) ? String( ownProperty( item, 'name' ) ?? '' ) : code;
}

/**
 * The names of elements among published keys.
 *
 * @param published
 */
export function publishedElementNames( published: readonly string[] ): string[] {
	return published.filter( ( key ) => !key.includes( '.' ) );
}

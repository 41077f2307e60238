/** Adding, moving, copying and removing the parts of a survey: pages, questions, notes and panels. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { MAX_PANEL_DEPTH } from '../read-questions';
import { findElement, partsOf, takenNames, takenPageNames } from './parts';
import { isWithin, listAt, type Place, objectAt, valueAt, withItem, withItemMoved, withValueAt } from './place';
import { renameElement, withoutReferences, withoutUnusedCodes } from './references';
import { uniqueId } from './suggest-id';

/** A definition after an edit, and where in it that is now which was edited. */
export interface PlacedEdit {
	readonly json: JsonObject;
	readonly place: Place;
}

/**
 * Moves a part into a list, which may be the one that it is in.
 *
 * @param json
 * @param from - Place of the part
 * @param list - Place of the list, as it is before the move
 * @param index - Where among the others, as they are without the part
 * @return As it was when the part cannot go there: into itself, or too deep into panels
 */
export function movePart( json: JsonObject, from: Place, list: Place, index: number ): PlacedEdit {
	const part = valueAt( json, from );
	const source = from.slice( 0, -1 );
	if ( source.length === list.length && isWithin( source, list ) ) {
		const target = Math.max( 0, Math.min( listAt( json, list ).length - 1, index ) );
		return { json: withItemMoved( json, list, from[ from.length - 1 ] as number, target ), place: [ ...list, target ] };
	}
	if ( from.length === 2 || list.length < 3 || !isObject( part ) || isWithin( list, from ) || !fits( part, list ) ) {
		return { json, place: from };
	}
	const taken = withValueAt( json, from, undefined );
	const shifted = afterRemoval( list, from );
	const target = Math.min( listAt( taken, shifted ).length, index );
	return { json: withItem( taken, shifted, target, part ), place: [ ...shifted, target ] };
}

/**
 * Moves a part one step up or down as people see it: past the next question, into a panel and out of it, onto the
 * page before or after.
 *
 * @param json
 * @param from - Place of the part
 * @param step - Up is -1, down is 1
 * @return As it was when there is nowhere to go
 */
export function movePartBy( json: JsonObject, from: Place, step: -1 | 1 ): PlacedEdit {
	const list = from.slice( 0, -1 );
	const index = from[ from.length - 1 ] as number;
	const next = valueAt( json, [ ...list, index + step ] );
	const part = objectAt( json, from );
	if ( from.length === 2 ) {
		return next === undefined ? { json, place: from } : movePart( json, from, list, index + step );
	}
	if ( next !== undefined ) {
		const inner = [ ...list, index + step, 'elements' ];
		return isObject( next ) && ownProperty( next, 'type' ) === 'panel' && fits( part, inner ) ?
			movePart( json, from, inner, step === 1 ? 0 : Infinity ) :
			movePart( json, from, list, index + step );
	}
	const around = list.slice( 0, -1 );
	if ( around.length > 2 ) {
		return movePart( json, from, around.slice( 0, -1 ), ( around[ around.length - 1 ] as number ) + ( step === 1 ? 1 : 0 ) );
	}
	const page = ( around[ 1 ] as number ) + step;
	return page < 0 || page >= listAt( json, [ 'pages' ] ).length ? { json, place: from } :
		movePart( json, from, [ 'pages', page, 'elements' ], step === 1 ? 0 : Infinity );
}

/**
 * Copies a part, after itself. Everything in the copy gets a name of its own, and what it says of itself follows.
 *
 * @param json
 * @param place
 * @param retiredNames - Names that were in use once and cannot be given away again
 */
export function duplicatePart( json: JsonObject, place: Place, retiredNames: readonly string[] = [] ): PlacedEdit {
	const part = valueAt( json, place );
	if ( !isObject( part ) ) {
		return { json, place };
	}
	// Alone in a definition, so that renaming reaches the copy only.
	let copy: JsonObject = place.length === 2 ? { pages: [ part ] } : { pages: [ { elements: [ part ] } ] };
	const inner: Place = place.length === 2 ? [ 'pages', 0 ] : [ 'pages', 0, 'elements', 0 ];
	const taken = [ ...takenNames( json ), ...retiredNames ];
	for ( const { kind, name, place: at } of partsOf( copy ) ) {
		if ( kind === 'page' ) {
			if ( valueAt( copy, [ ...at, 'name' ] ) !== undefined ) {
				copy = withValueAt( copy, [ ...at, 'name' ], uniqueId( name, takenPageNames( json ) ) );
			}
		} else if ( name !== '' ) {
			const free = uniqueId( name, taken );
			taken.push( free );
			copy = renameElement( copy, at, free );
		}
	}
	const index = ( place[ place.length - 1 ] as number ) + 1;
	const list = place.slice( 0, -1 );
	return { json: withItem( json, list, index, valueAt( copy, inner ) ), place: [ ...list, index ] };
}

/**
 * Removes a part, or an item of its lists, and all that speaks of it: tests in conditions, measures, its place in the
 * core module.
 *
 * @param json
 * @param place
 */
export function removeWithReferences( json: JsonObject, place: Place ): JsonObject {
	return withoutUnusedCodes( withValueAt( withoutReferences( json, place ), place, undefined ), json );
}

/**
 * Takes a panel away and leaves what is in it in its stead.
 *
 * @param json
 * @param place - Of the panel
 */
export function dissolvePanel( json: JsonObject, place: Place ): JsonObject {
	const cleared = withoutReferences( withValueAt( json, [ ...place, 'elements' ], [] ), place );
	const list = place.slice( 0, -1 );
	const items = listAt( cleared, list ).slice();
	items.splice( place[ place.length - 1 ] as number, 1, ...listAt( json, [ ...place, 'elements' ] ) );
	return withValueAt( cleared, list, items );
}

/**
 * Retires a question, or asks it again.
 *
 * @param json
 * @param place
 * @param isRetired
 */
export function retireQuestion( json: JsonObject, place: Place, isRetired: boolean ): JsonObject {
	return withValueAt( json, [ ...place, 'retired' ], isRetired ? true : undefined );
}

/**
 * Adds an element.
 *
 * @param json
 * @param list - Where its place shall be: the `elements` of a page or panel
 * @param index
 * @param element - With a name that is free
 * @return As it was when it cannot be there
 */
export function addElement( json: JsonObject, list: Place, index: number, element: JsonObject ): PlacedEdit {
	const name = ownProperty( element, 'name' );
	if ( !fits( element, list ) || typeof name === 'string' && findElement( json, name ) !== null ) {
		return { json, place: list.slice( 0, -1 ) };
	}
	const target = Math.min( listAt( json, list ).length, index );
	return { json: withItem( json, list, target, element ), place: [ ...list, target ] };
}

/** Whether a part may be in a list: panels nest three deep. */
function fits( part: JsonObject, list: Place ): boolean {
	// `pages, 0, elements` is no panel, and each panel adds an index and `elements`.
	return ( list.length - 3 ) / 2 + panelDepth( part ) <= MAX_PANEL_DEPTH;
}

function panelDepth( part: JsonObject ): number {
	return ownProperty( part, 'type' ) !== 'panel' ? 0 :
		1 + listAt( part, [ 'elements' ] ).reduce<number>( ( depth, inner ) =>
			isObject( inner ) ? Math.max( depth, panelDepth( inner ) ) : depth, 0 );
}

/** Where a list is once something before it is gone. */
function afterRemoval( list: Place, removed: Place ): Place {
	const index = removed.length - 1;
	return list.map( ( key, at ) => at === index && isWithin( list, removed.slice( 0, -1 ) ) &&
		( key as number ) > ( removed[ index ] as number ) ? ( key as number ) - 1 : key );
}

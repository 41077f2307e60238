/** The parts of a definition's JSON with their places, as the rules look at them, valid by the schema or not. */
import { type FaultParameter, pathBelow } from '../../json/fault';
import { isObject, type JsonObject, ownProperty } from '../../json/value';

/** An object of the definition; whatever is wrong with it beyond the rules is told by the schema. */
export interface PlacedObject {
	readonly path: string;
	readonly json: JsonObject;
}

/** A question, note or panel. */
export interface PlacedElement extends PlacedObject {
	/** Null when it has none that could be used. */
	readonly name: string | null;
	readonly type: unknown;
	/** The page and the panels that it stands in, outermost first. */
	readonly within: readonly PlacedObject[];
}

export interface PlacedCode {
	readonly path: string;
	readonly code: string;
	readonly hasText: boolean;
	readonly isRetired: boolean;
	/** The choice or row, if it is more than a code. */
	readonly json: JsonObject | null;
}

export type AddFault = ( path: string, code: string, ...parameters: FaultParameter[] ) => void;

/** What all rules look at. */
export interface DefinitionParts {
	readonly json: JsonObject;
	readonly pages: readonly PlacedObject[];
	/** In the order of the definition, panels before what is in them. */
	readonly elements: readonly PlacedElement[];
	/** The elements that are no panels and no notes. */
	readonly questions: readonly PlacedElement[];
	readonly settings: JsonObject;
}

/** Nobody's panels are deeper; what is, is told by a rule and looked at no further. */
const MAX_DEPTH = 20;

/**
 * @param json - The definition
 */
export function definitionParts( json: JsonObject ): DefinitionParts {
	const pages = objectsOf( json, 'pages', '$' );
	const elements: PlacedElement[] = [];
	const add = ( within: readonly PlacedObject[] ): void => {
		const inner = within[ within.length - 1 ] as PlacedObject;
		for ( const placed of objectsOf( inner.json, 'elements', inner.path ) ) {
			elements.push( { ...placed, name: stringOf( placed.json, 'name' ), type: ownProperty( placed.json, 'type' ), within } );
			if ( within.length < MAX_DEPTH ) {
				add( [ ...within, placed ] );
			}
		}
	};
	pages.forEach( ( page ) => add( [ page ] ) );
	const settings = ownProperty( json, 'localSkills' );
	return {
		json,
		pages,
		elements,
		questions: elements.filter( ( { type } ) => type !== 'panel' && type !== 'html' ),
		settings: isObject( settings ) ? settings : {},
	};
}

/** The lists in which a question's codes have to differ: choices, steps, rows, columns and each column's choices. */
export function codeLists( { json, path, type }: PlacedElement ): PlacedCode[][] {
	const columns = objectsOf( json, 'columns', path );
	return [
		codesOf( json, 'choices', path ),
		codesOf( json, 'rateValues', path ),
		codesOf( json, 'rows', path ),
		...type === 'matrix' ?
			[ codesOf( json, 'columns', path ) ] :
			[ columns.map( namePlace ), ...columns.map( ( column ) => codesOf( column.json, 'choices', column.path ) ) ],
	];
}

export function codesOf( json: JsonObject, key: string, path: string ): PlacedCode[] {
	const list = ownProperty( json, key );
	const codes: PlacedCode[] = [];
	( Array.isArray( list ) ? list : [] ).forEach( ( item: unknown, index ) => {
		const itemPath = pathBelow( pathBelow( path, key ), index );
		const object = isObject( item ) ? item : null;
		const code = object === null ? item : ownProperty( object, 'value' );
		if ( typeof code === 'string' || typeof code === 'number' ) {
			codes.push( {
				path: object === null ? itemPath : `${ itemPath }.value`,
				code: String( code ),
				hasText: object !== null && ownProperty( object, 'text' ) !== undefined,
				isRetired: object !== null && ownProperty( object, 'retired' ) === true,
				json: object,
			} );
		}
	} );
	return codes;
}

/** The name of a page, an element or a column as a code among others; '' without one. */
export function namePlace( { json, path }: PlacedObject ): PlacedCode {
	return { path: `${ path }.name`, code: stringOf( json, 'name' ) ?? '', hasText: false, isRetired: false, json: null };
}

export function objectsOf( json: JsonObject, key: string, path: string ): PlacedObject[] {
	const list = ownProperty( json, key );
	const objects: PlacedObject[] = [];
	( Array.isArray( list ) ? list : [] ).forEach( ( item: unknown, index ) => {
		if ( isObject( item ) ) {
			objects.push( { json: item, path: pathBelow( pathBelow( path, key ), index ) } );
		}
	} );
	return objects;
}

export function stringOf( json: JsonObject, key: string ): string | null {
	const value = ownProperty( json, key );
	return typeof value === 'string' ? value : null;
}

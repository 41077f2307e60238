/**
 * Brings together what two coordinators made of one definition. Pages, elements, choices and texts are known by their
 * names, codes and languages, not by their places: two people who work on different things never get in each other's
 * way, even if one of them moves a question to another page while the other translates it.
 */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { type Decide, isSame, mergeObjects, mergeOrders, mergeValues } from './merge-values';

/** A place where both changed the same thing in different ways. */
export interface MergeConflict {
	/**
	 * The names that lead there: of the page (after `pages`) or the element (after `elements`) wherever it stands, then of
	 * properties, codes and languages: `elements`, `role`, `choices`, `editor`, `text`, `fr`.
	 */
	readonly place: readonly string[];
	/** Undefined: it was not there, or was removed. */
	readonly base: unknown;
	readonly mine: unknown;
	readonly theirs: unknown;
}

export interface DefinitionMerge {
	readonly merged: JsonObject;
	readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two versions of a definition that were made from the same one.
 *
 * @param base - What both began from; null when both are new
 * @param mine
 * @param theirs
 * @param takesTheirs - Decides a conflict. Without it mine stands
 * @return All changes of both; the conflicts are there whether decided or not
 */
export function mergeDefinitions(
	base: JsonObject | null, mine: JsonObject, theirs: JsonObject,
	takesTheirs: ( conflict: MergeConflict ) => boolean = () => false,
): DefinitionMerge {
	const conflicts: MergeConflict[] = [];
	const decide: Decide = ( place, was, one, other ) => {
		const conflict = { place, base: was, mine: one, theirs: other };
		conflicts.push( conflict );
		return takesTheirs( conflict ) ? other : one;
	};
	const origin = base ?? {};
	if ( isSame( mine, theirs ) || isSame( origin, theirs ) ) {
		return { merged: mine, conflicts };
	}
	if ( isSame( origin, mine ) ) {
		return { merged: theirs, conflicts };
	}
	const [ old, one, other ] = [ origin, mine, theirs ].map( takeApart );
	if ( !old || !one || !other ) {
		return { merged: mergeObjects( origin, mine, theirs, [], decide ), conflicts };
	}
	// The place of the pages among the other properties.
	const frame = mergeObjects( old.frame, one.frame, other.frame, [], decide );
	return { merged: { ...frame, pages: putTogether( old, one, other, decide ) }, conflicts };
}

/** A page, panel, question or note, without what is in it. */
interface LoosePart {
	readonly key: string;
	/** Empty for a page. */
	readonly parent: string;
	readonly json: JsonObject;
	/** Null when it has no `elements`. */
	readonly children: string[] | null;
}

interface LooseDefinition {
	/** The definition with its `pages` emptied. */
	readonly frame: JsonObject;
	readonly parts: ReadonlyMap<string, LoosePart>;
	readonly pages: readonly string[];
}

/** Null when pages and elements cannot be told apart by their names. */
function takeApart( json: JsonObject ): LooseDefinition | null {
	const parts = new Map<string, LoosePart>();
	const add = ( part: unknown, parent: string, index: number ): string | null => {
		const key = isObject( part ) ? partKey( part, parent === '', index ) : null;
		if ( !isObject( part ) || key === null || parts.has( key ) ) {
			return null;
		}
		const elements = ownProperty( part, 'elements' );
		const children: string[] | null = Array.isArray( elements ) ? [] : null;
		parts.set( key, { key, parent, json: children === null ? part : { ...part, elements: [] }, children } );
		return ( Array.isArray( elements ) ? elements : [] ).every( ( element, position ) => {
			const child = add( element, key, position );
			( children as string[] ).push( child ?? '' );
			return child !== null;
		} ) ? key : null;
	};
	const list = ownProperty( json, 'pages' ) ?? [];
	const pages = Array.isArray( list ) ? list.map( ( page, index ) => add( page, '', index ) ) : [ null ];
	return pages.includes( null ) ? null : { frame: { ...json, pages: [] }, parts, pages: pages as string[] };
}

/** A page without a name is known by the one that it gets when it is read. */
function partKey( part: JsonObject, isPage: boolean, index: number ): string | null {
	const name = ownProperty( part, 'name' );
	if ( !isPage ) {
		return typeof name === 'string' ? `element ${ name }` : null;
	}
	return `page ${ typeof name === 'string' ? name : `page${ index + 1 }` }`;
}

function putTogether( base: LooseDefinition, mine: LooseDefinition, theirs: LooseDefinition, decide: Decide ): JsonObject[] {
	const merged = mergeParts( base, mine, theirs, decide );
	const parents = mergeParents( base, mine, theirs, merged );
	const build = ( key: string ): JsonObject => {
		const json = merged.get( key ) as JsonObject;
		const lists = [ base, mine, theirs ].map( ( { parts } ) => parts.get( key )?.children ?? null );
		const isContainer = lists[ 1 ] ?? lists[ 2 ] ?? null;
		return isContainer === null ? json :
			{ ...json, elements: inOrder( key, lists.map( ( list ) => list ?? [] ) ).map( build ) };
	};
	const inOrder = ( parent: string, lists: readonly ( readonly string[] )[] ): string[] => {
		const order = mergeOrders(
			lists[ 0 ] ?? [], lists[ 1 ] ?? [], lists[ 2 ] ?? [], ( key ) => parents.get( key ) === parent,
		);
		// What came here because the panel it was in is gone.
		parents.forEach( ( its, key ) => its === parent && !order.includes( key ) && order.push( key ) );
		return order;
	};
	const pages = inOrder( '', [ base.pages, mine.pages, theirs.pages ] );
	// Nobody emptied the page, but each took a part of what was on it.
	const isEmptied = ( page: string ): boolean => !Array.from( parents.values() ).includes( page ) &&
		[ mine, theirs ].every( ( { parts } ) => parts.get( page )?.children?.length !== 0 );
	const kept = pages.filter( ( page ) => !isEmptied( page ) );
	if ( kept.length === 0 ) {
		// A survey needs one page.
		return pages.slice( 0, 1 ).map( build );
	}
	for ( const page of pages.filter( isEmptied ) ) {
		const [ was, one, other ] = [ base, mine, theirs ].map( ( { parts } ) => parts.get( page )?.json );
		// What somebody wrote on the page is at least told.
		if ( one !== undefined && !isSame( was, one ) || other !== undefined && !isSame( was, other ) ) {
			decide( [ 'pages', page.slice( 'page '.length ) ], was, one, other );
		}
	}
	return kept.map( build );
}

/** Everything that is left, without what is in it. */
function mergeParts(
	base: LooseDefinition, mine: LooseDefinition, theirs: LooseDefinition, decide: Decide,
): Map<string, JsonObject> {
	const merged = new Map<string, JsonObject>();
	const keys = new Set( Array.from( mine.parts.keys() ).concat( Array.from( theirs.parts.keys() ) ) );
	keys.forEach( ( key ) => {
		const [ was, one, other ] = [ base, mine, theirs ].map( ( { parts } ) => parts.get( key )?.json );
		const [ kind = '', ...name ] = key.split( ' ' );
		const json = mergeValues( was, one, other, [ `${ kind }s`, name.join( ' ' ) ], decide );
		if ( isObject( json ) ) {
			merged.set( key, json );
		}
	} );
	// A page or panel that one side removed stays if the other has something in it that stays.
	keys.forEach( ( key ) => {
		const [ one, other ] = [ mine.parts.get( key ), theirs.parts.get( key ) ];
		if ( merged.has( key ) && ( one === undefined || other === undefined ) ) {
			let parent = ( one ?? other as LoosePart ).parent;
			const side = one === undefined ? theirs : mine;
			while ( parent !== '' && !merged.has( parent ) ) {
				const container = side.parts.get( parent ) as LoosePart;
				merged.set( parent, container.json );
				parent = container.parent;
			}
		}
	} );
	const [ page ] = mine.pages;
	if ( lastPage( merged ) === '' && page !== undefined ) {
		merged.set( page, ( mine.parts.get( page ) as LoosePart ).json );
	}
	return merged;
}

/** In what each part is: where the side that moved it put it, mine where both did. */
function mergeParents(
	base: LooseDefinition, mine: LooseDefinition, theirs: LooseDefinition, merged: ReadonlyMap<string, JsonObject>,
): Map<string, string> {
	const parents = new Map<string, string>();
	merged.forEach( ( _json, key ) => {
		const [ was, one, other ] = [ base, mine, theirs ].map( ( { parts } ) => parts.get( key )?.parent );
		const isMoved = one !== undefined && ( one !== was || other === undefined );
		let parent = ( isMoved ? one : other ?? one ) as string;
		const side = isMoved || other === undefined ? mine : theirs;
		while ( parent !== '' && !merged.has( parent ) ) {
			parent = ( side.parts.get( parent ) as LoosePart ).parent;
		}
		// An element whose page is gone: the other side knows it elsewhere, or it goes to the last page.
		const isLost = parent === '' && !key.startsWith( 'page ' );
		parents.set( key, isLost ? lastPage( merged ) : parent );
	} );
	merged.forEach( ( _json, key ) => {
		if ( isInItself( key, parents ) ) {
			const parent = mine.parts.get( key )?.parent ?? '';
			parents.set( key, merged.has( parent ) ? parent : lastPage( merged ) );
		}
	} );
	return parents;
}

function lastPage( merged: ReadonlyMap<string, JsonObject> ): string {
	const pages = Array.from( merged.keys() ).filter( ( key ) => key.startsWith( 'page ' ) );
	return pages[ pages.length - 1 ] ?? '';
}

/** Two panels that were moved into each other. */
function isInItself( key: string, parents: ReadonlyMap<string, string> ): boolean {
	let parent = parents.get( key ) ?? '';
	for ( let step = 0; parent !== '' && step < parents.size; step++ ) {
		if ( parent === key ) {
			return true;
		}
		parent = parents.get( parent ) ?? '';
	}
	return false;
}

import * as fc from 'fast-check';
import { mergeDefinitions } from '../../../src/core/survey/merge-definitions';
import { isSame } from '../../../src/core/survey/merge-values';
import type { JsonObject } from '../../../src/core/json/value';

type Json = Record<string, unknown>;
type Element = Json & { name: string; elements?: Element[]; title?: unknown; choices?: unknown[] };
type Definition = { title: unknown; pages: Element[]; localSkills: Json };

function base(): Definition {
	return {
		title: 'Skills',
		pages: [
			{ name: 'you', title: 'You', elements: [
				{ type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', { value: 'organizer', text: { default: 'Organiser' } } ] },
				{ type: 'panel', name: 'more', title: 'More', elements: [ { type: 'comment', name: 'why', title: { default: 'Why?' } } ] },
			] },
			{ name: 'skills', elements: [ { type: 'checkbox', name: 'learn', choices: [ 'budgeting', 'facilitation' ] } ] },
		],
		localSkills: { id: 'skills', status: 'draft', notInStatistics: [ 'na' ] },
	};
}

/** Every place of a page or element, with the list that it stands in. */
function partsOf( json: Definition ): { part: Element; list: Element[] }[] {
	const parts: { part: Element; list: Element[] }[] = [];
	const add = ( list: Element[] ): void => list.forEach( ( part ) => {
		parts.push( { part, list } );
		add( part.elements ?? [] );
	} );
	add( json.pages );
	return parts;
}

function find( json: Definition, name: string ): Element {
	return ( partsOf( json ).find( ( { part } ) => part.name === name ) as { part: Element } ).part;
}

function edited( edit: ( json: Definition ) => void ): JsonObject {
	const json = base();
	edit( json );
	return json;
}

function merge( mine: JsonObject, theirs: JsonObject ): Definition {
	const { merged, conflicts } = mergeDefinitions( base(), mine, theirs );
	expect( conflicts ).toEqual( [] );
	return merged as Definition;
}

/** A number of edits of all kinds, each with a text of its own; `who` makes the texts and names of two people differ. */
function anyEdits( who: string ): fc.Arbitrary<JsonObject> {
	return fc.gen().map( ( g ) => {
		const json = base();
		const count = g( fc.integer, { min: 0, max: 5 } );
		// By its place: what is given to `g` is remembered by its content.
		const oneOf = <T>( list: readonly T[] ): T => list[ g( fc.nat, { max: list.length - 1 } ) ] as T;
		for ( let step = 0; step < count; step++ ) {
			const parts = partsOf( json );
			const { part, list } = oneOf( parts );
			const containers = parts.map( ( one ) => one.part ).filter( ( one ) => one.elements );
			const text = `${ who } ${ step }`;
			switch ( g( fc.integer, { min: 0, max: 6 } ) ) {
				case 0:
					part.title = text;
					break;
				case 1:
					part.title = {
						...typeof part.title === 'string' ? { default: part.title } : part.title as Json, [ who === 'mine' ? 'fr' : 'ar' ]: text,
					};
					break;
				case 2:
					part.choices?.splice( g( fc.integer, { min: 0, max: 2 } ), 0, { value: `${ who }-${ step }`, text } );
					break;
				case 3:
					( oneOf( containers ).elements as Element[] ).unshift( { type: 'comment', name: `${ who }-${ step }`, title: text } );
					break;
				case 4: {
					// Moves it to another page or panel, not into itself.
					const target = oneOf( containers );
					const within = partsOf( { pages: [ part ] } as never ).map( ( one ) => one.part );
					if ( list !== json.pages && !within.includes( target ) ) {
						list.splice( list.indexOf( part ), 1 );
						( target.elements as Element[] ).push( part );
					}
					break;
				}
				case 5:
					if ( parts.length > 2 && json.pages.length > 1 && g( fc.boolean ) ) {
						list.splice( list.indexOf( part ), 1 );
					}
					break;
				case 6:
					json.localSkills[ oneOf( [ 'status', 'opens', 'minCell' ] ) ] = text;
			}
		}
		return json as JsonObject;
	} );
}

/** Every text in a value. */
function textsIn( value: unknown ): string[] {
	return typeof value === 'string' ? [ value ] :
		typeof value === 'object' && value !== null ? Object.values( value ).reduce<string[]>( ( all, one ) => all.concat( textsIn( one ) ), [] ) : [];
}

describe( 'mergeDefinitions', () => {
	it( 'takes what only one side changed, and what both changed alike', () => {
		fc.assert( fc.property( anyEdits( 'mine' ), ( changed ) => {
			const [ origin, taken ] = [ base(), { merged: changed, conflicts: [] } ];
			expect( mergeDefinitions( origin, changed, origin ) ).toEqual( taken );
			expect( mergeDefinitions( origin, origin, changed ) ).toEqual( taken );
			expect( mergeDefinitions( origin, changed, changed ) ).toEqual( taken );
		} ) );
	} );

	it( 'loses nothing that anybody typed', () => {
		fc.assert( fc.property( anyEdits( 'mine' ), anyEdits( 'theirs' ), ( mine, theirs ) => {
			const { merged, conflicts } = mergeDefinitions( base(), mine, theirs );
			const kept = textsIn( [ merged, conflicts ] );
			const typed = textsIn( [ mine, theirs ] ).filter( ( text ) => /^(?:mine|theirs)/.test( text ) );
			expect( typed.filter( ( text ) => !kept.includes( text ) ) ).toEqual( [] );
			const names = partsOf( merged as Definition ).map( ( { part } ) => part.name );
			expect( names ).toEqual( Array.from( new Set( names ) ) );
			const inBoth = partsOf( mine as Definition ).map( ( { part } ) => part.name )
				.filter( ( name ) => partsOf( theirs as Definition ).some( ( { part } ) => part.name === name ) );
			const on = ( side: JsonObject, name: unknown ): Element[] | undefined =>
				( side as Definition ).pages.find( ( page ) => page.name === name )?.elements;
			// A page goes if one took from it just what the other left there.
			const canGo = ( name: unknown ): boolean =>
				[ mine, theirs ].every( ( side ) => ( on( side, name ) ?? [] ).length > 0 ) &&
				!on( mine, name )?.some( ( one ) => on( theirs, name )?.some( ( other ) => one.name === other.name ) );
			expect( names ).toEqual( expect.arrayContaining( inBoth.filter( ( name ) => !canGo( name ) ) ) );
			const { pages } = merged as Definition;
			for ( const page of pages.filter( ( { elements } ) => elements?.length === 0 ) ) {
				const wasEmpty = [ mine, theirs ].some( ( side ) => on( side, page.name )?.length === 0 );
				expect( wasEmpty || pages.length === 1 ).toBe( true );
			}
		} ), { numRuns: 500 } );
	} );

	it( 'comes to the same whoever merges, up to the order of lists, once the conflicts are decided alike', () => {
		const sorted = ( value: unknown ): unknown => Array.isArray( value ) ?
			value.map( sorted ).sort( ( one, other ) => JSON.stringify( one ) < JSON.stringify( other ) ? -1 : 1 ) :
			typeof value === 'object' && value !== null ?
				Object.keys( value ).sort().map( ( key ) => [ key, sorted( ( value as Json )[ key ] ) ] ) : value;
		const names = ( json: JsonObject ): string[] => partsOf( json as Definition ).map( ( { part } ) => part.name );
		fc.assert( fc.property( anyEdits( 'mine' ), anyEdits( 'theirs' ), ( one, other ) => {
			fc.pre( isSame( names( one ), names( base() ) ) || isSame( names( other ), names( base() ) ) );
			const there = mergeDefinitions( base(), one, other ).merged;
			const back = mergeDefinitions( base(), other, one, () => true ).merged;
			expect( sorted( there ) ).toEqual( sorted( back ) );
		} ) );
	} );

	it( 'keeps a translation of a question that somebody else moves, shortens or surrounds', () => {
		const translated = edited( ( json ) => {
			find( json, 'why' ).title = { default: 'Why?', fr: 'Pourquoi ?' };
			find( json, 'role' ).title = { default: 'Role', fr: 'Rôle' };
		} );
		const moved = edited( ( json ) => {
			const more = find( json, 'more' );
			( json.pages[ 1 ] as Element ).elements = [ ...( more.elements as Element[] ).splice( 0 ), find( json, 'learn' ) ];
			( json.pages[ 0 ] as Element ).elements = [ find( json, 'role' ) ];
			find( json, 'role' ).isRequired = true;
		} );
		const merged = merge( translated, moved );
		expect( merged.pages ).toEqual( [
			{ name: 'you', title: 'You', elements: [ {
				type: 'radiogroup', name: 'role', title: { default: 'Role', fr: 'Rôle' }, isRequired: true,
				choices: [ 'editor', { value: 'organizer', text: { default: 'Organiser' } } ],
			} ] },
			{ name: 'skills', elements: [
				{ type: 'comment', name: 'why', title: { default: 'Why?', fr: 'Pourquoi ?' } },
				{ type: 'checkbox', name: 'learn', choices: [ 'budgeting', 'facilitation' ] },
			] },
		] );
		expect( merge( moved, translated ).pages ).toEqual( merged.pages );
	} );

	it( 'merges choices by their codes, and a plain text with its translation', () => {
		const merged = merge(
			edited( ( json ) => {
				( find( json, 'role' ).choices as unknown[] )[ 0 ] = { value: 'editor', text: { default: 'Editor' } };
				( find( json, 'learn' ).choices as unknown[] ).push( 'mine' );
				find( json, 'role' ).title = 'What is your role?';
			} ),
			edited( ( json ) => {
				( find( json, 'role' ).choices as unknown[] ).splice( 1, 0, 'trainer' );
				( find( json, 'learn' ).choices as unknown[] ).reverse().push( 'theirs' );
				find( json, 'role' ).title = { default: 'Role', ar: 'الدور' };
			} ),
		);
		expect( find( merged, 'role' ).choices ).toEqual( [
			{ value: 'editor', text: { default: 'Editor' } }, 'trainer', { value: 'organizer', text: { default: 'Organiser' } },
		] );
		expect( find( merged, 'role' ).title ).toEqual( { default: 'What is your role?', ar: 'الدور' } );
		expect( find( merged, 'learn' ).choices ).toEqual( [ 'facilitation', 'mine', 'budgeting', 'theirs' ] );
	} );

	it( 'tells where both changed the same, with mine in the result until it is decided', () => {
		const mine = edited( ( json ) => {
			find( json, 'why' ).title = { default: 'Why do you edit?' };
			json.localSkills.status = 'open';
			json.pages.splice( 1 );
		} );
		const theirs = edited( ( json ) => {
			find( json, 'why' ).title = { default: 'Why not?' };
			json.localSkills.status = 'closed';
			find( json, 'learn' ).maxSelectedChoices = 3;
		} );
		const { merged, conflicts } = mergeDefinitions( base(), mine, theirs );
		expect( conflicts ).toEqual( [
			{ place: [ 'localSkills', 'status' ], base: 'draft', mine: 'open', theirs: 'closed' },
			{ place: [ 'elements', 'why', 'title', 'default' ], base: 'Why?', mine: 'Why do you edit?', theirs: 'Why not?' },
			{
				place: [ 'elements', 'learn' ],
				base: expect.objectContaining( { name: 'learn' } ), mine: undefined, theirs: expect.objectContaining( { maxSelectedChoices: 3 } ),
			},
		] );
		expect( merged ).toEqual( mine );
		const decided = mergeDefinitions( base(), mine, theirs, ( { place } ) => place.includes( 'learn' ) );
		expect( decided.merged ).toEqual( { ...mine, pages: [ ...mine.pages as Element[], { name: 'skills', elements: [ find( theirs as Definition, 'learn' ) ] } ] } );
	} );

	it( 'knows pages without names by the names that they get, and loses nothing on them', () => {
		const json = ( ...pages: string[][] ): JsonObject => ( {
			pages: pages.map( ( names ) => ( { elements: names.map( ( name ) => ( { type: 'text', name } ) ) } ) ),
		} );
		const [ was, mine, theirs ] = [ json( [ 'q0', 'q1' ] ), json( [ 'new', 'q0', 'q1' ] ), json( [ 't', 'q0' ], [ 'q1' ] ) ];
		for ( const { merged, conflicts } of [ mergeDefinitions( was, mine, theirs ), mergeDefinitions( was, theirs, mine ) ] ) {
			const pages = ( merged.pages as { elements: { name: string }[] }[] )
				.map( ( { elements } ) => elements.map( ( { name } ) => name ) );
			expect( conflicts ).toEqual( [] );
			expect( pages.map( ( names ) => [ ...names ].sort() ) ).toEqual( [ [ 'new', 'q0', 't' ], [ 'q1' ] ] );
			expect( ( pages[ 0 ] as string[] ).indexOf( 'q0' ) ).toBe( 2 );
		}
	} );

	it( 'leaves out a page from which each took a part, but not the last one', () => {
		const json = ( ...pages: string[][] ): JsonObject => ( {
			pages: pages.map( ( names, index ) => ( { name: `p${ index }`, elements: names.map( ( name ) => ( { type: 'text', name } ) ) } ) ),
		} );
		expect( mergeDefinitions( json( [ 'a', 'b' ], [ 'c' ] ), json( [ 'b' ], [ 'c', 'a' ] ), json( [ 'a' ], [ 'c', 'b' ] ) ).merged.pages )
			.toEqual( [ { name: 'p1', elements: [ 'c', 'a', 'b' ].map( ( name ) => ( { type: 'text', name } ) ) } ] );
		const [ mine, theirs ] = [ json( [ 'b' ], [ 'c', 'a' ] ), json( [ 'a' ], [ 'c', 'b' ] ) ] as const;
		( ( theirs.pages as Json[] )[ 0 ] as Json ).title = 'Typed';
		expect( mergeDefinitions( json( [ 'a', 'b' ], [ 'c' ] ), mine, theirs ).conflicts ).toEqual( [ {
			place: [ 'pages', 'p0' ], base: { name: 'p0', elements: [] }, mine: { name: 'p0', elements: [] },
			theirs: { name: 'p0', title: 'Typed', elements: [] },
		} ] );
		expect( mergeDefinitions( json( [ 'a', 'b' ] ), json( [ 'b' ] ), json( [ 'a' ] ) ).merged.pages ).toEqual( [ { name: 'p0', elements: [] } ] );
	} );

	it( 'merges what cannot be taken apart by names as well as it can', () => {
		const broken = { title: 'A', pages: [ { elements: [ { type: 'comment' }, { type: 'comment' } ] } ] };
		expect( mergeDefinitions( broken, { ...broken, title: 'B' }, { ...broken, locale: 'fr' } ) )
			.toEqual( { merged: { ...broken, title: 'B', locale: 'fr' }, conflicts: [] } );
		const { conflicts } = mergeDefinitions( broken, { ...broken, pages: [] }, { ...broken, pages: 7 } );
		expect( conflicts ).toEqual( [ { place: [ 'pages' ], base: broken.pages, mine: [], theirs: 7 } ] );
	} );

	it( 'merges two definitions that were begun apart', () => {
		const { merged, conflicts } = mergeDefinitions( null, { title: 'A', pages: [] }, { title: 'B', locale: 'fr', pages: [] } );
		expect( merged ).toEqual( { title: 'A', pages: [], locale: 'fr' } );
		expect( conflicts ).toEqual( [ { place: [ 'title' ], base: undefined, mine: 'A', theirs: 'B' } ] );
	} );
} );

import { writeExchangeIndex } from '../../../src/core/exchange/exchange-index';
import { nameOfTexts } from '../../../src/core/json/name-of-texts';
import { listRecords } from '../../../src/core/exchange/listed-record';
import { createPageTitles } from '../../../src/core/pages';
import type { FindContext } from '../../../src/ui/exchange-search/find-context';
import { showSearch } from '../../../src/ui/exchange-search/search-place';
import { SaveFault } from '../../../src/wiki/port';
import { english } from '../../core/english';
import { DATE, offer, seek } from '../../core/exchange/made-up-exchange';

const TEXTS = writeExchangeIndex( listRecords( [
	offer( 'Ana', { skill: 'lua' } ), offer( 'Ben', { skill: 'lua' } ), seek( 'Ana', { id: 's1', skill: 'copyright' } ),
	offer( 'Full', { skill: 'translation', capacity: 1 } ), seek( 'Eve', { skill: 'translation' } ),
	...Array.from( { length: 9 }, ( _nothing, index ) => offer( `Person ${ index }`, { skill: 'mentoring' } ) ),
], { date: DATE, taken: new Map( [ [ 'Full/o', 1 ] ] ) } ) );

interface Search {
	readonly field: HTMLInputElement;
	/** Types into the field, a letter at a time. */
	type( text: string ): void;
	/** The browser draws. */
	draw(): void;
	/** People of the cards, in their order. */
	people(): string[];
	text(): string;
	readonly parameters: Map<string, string>;
	readonly enlivened: HTMLElement[];
}

async function open( user: string | null, address: Record<string, string> = {}, faults = 0 ): Promise<Search> {
	const parameters = new Map( Object.entries( address ) );
	const place = document.body.appendChild( document.createElement( 'div' ) );
	const enlivened: HTMLElement[] = [];
	let pictures: ( () => void )[] = [];
	let left = faults;
	showSearch( place, {
		messages: english, titles: createPageTitles(), parts: 1, indexName: nameOfTexts( TEXTS ), user, today: DATE, board: null,
		reader: {
			readIndex: async () => {
				if ( left-- > 0 ) {
					throw new SaveFault( 'offline', 'The line is cut.' );
				}
				return { texts: TEXTS, changed: null };
			},
			readSkills: async () => JSON.stringify( { skills: [ { id: 'lua', label: 'Lua', aliases: { fr: [ 'programmation' ] } }, { id: 'copyright' }, { id: 'mentoring' } ] } ),
		},
		address: {
			parameter: ( name ) => parameters.get( name ) ?? null,
			setParameters: ( names, values ) => {
				names.forEach( ( name ) => parameters.delete( name ) );
				values.forEach( ( [ name, value ] ) => parameters.set( name, value ) );
			},
			onReturn: () => undefined,
		},
		languageName: ( code ) => ( { text: code, language: null } ),
		languageNames: ( code ) => [ code ],
		pageUrl: ( title ) => `/wiki/${ title }`,
		formatDate: ( day ) => day,
		formatTime: ( time ) => time,
		afterPicture: ( act ) => {
			pictures.push( act );
			return () => {
				pictures = pictures.filter( ( other ) => other !== act );
			};
		},
		enliven: ( content ) => enlivened.push( content ),
	} satisfies FindContext );
	const field = place.querySelector( 'input[type=search]' ) as HTMLInputElement;
	// The index comes.
	await jest.advanceTimersByTimeAsync( 1 );
	return {
		field, parameters, enlivened,
		type: ( text ) => Array.from( text ).forEach( ( letter ) => {
			field.value += letter;
			field.dispatchEvent( new Event( 'input' ) );
		} ),
		draw: () => {
			const due = pictures;
			pictures = [];
			due.forEach( ( act ) => act() );
		},
		people: () => Array.from( place.querySelectorAll( '.ext-localSkills-find-person a' ), ( link ) => link.textContent ?? '' ),
		text: () => place.textContent ?? '',
	};
}

beforeEach( () => {
	jest.useFakeTimers();
} );

afterEach( () => {
	jest.useRealTimers();
	document.body.textContent = '';
} );

describe( 'the search on a board', () => {
	it( 'shows what is typed before it searches, and searches once for what was typed in between', async () => {
		const search = await open( null );
		search.draw();
		search.type( 'lu' );
		expect( search.people() ).toEqual( [] );
		search.draw();
		expect( search.people() ).toEqual( [ 'Ana', 'Ben' ] );
	} );

	it( 'finds a skill by another word for it, and says in the address what was sought after a pause', async () => {
		const search = await open( null );
		search.type( 'programm' );
		search.draw();
		expect( search.people() ).toEqual( [ 'Ana', 'Ben' ] );
		expect( search.parameters.get( 'ls-text' ) ).toBeUndefined();
		jest.advanceTimersByTime( 500 );
		expect( search.parameters.get( 'ls-text' ) ).toBe( 'programm' );
		expect( search.enlivened.length ).toBeGreaterThan( 0 );
	} );

	it( 'shows the first of many at once, the others after that picture, and tells other scripts of all', async () => {
		const search = await open( null, { 'ls-text': 'mentoring' } );
		const atOnce = search.people().length;
		expect( atOnce ).toBeGreaterThan( 0 );
		expect( atOnce ).toBeLessThan( 9 );
		search.draw();
		expect( search.people() ).toHaveLength( 9 );
		jest.advanceTimersByTime( 500 );
		expect( search.enlivened[ search.enlivened.length - 1 ]?.querySelectorAll( '.ext-localSkills-find-person' ) ).toHaveLength( 9 );
	} );

	it( 'puts what is the reader’s own at the end, and does not urge to seek what they seek', async () => {
		const search = await open( 'Ana', { 'ls-text': 'lua' } );
		expect( search.people() ).toEqual( [ 'Ben', 'Ana' ] );
		expect( search.text() ).toContain( english.text( 'localskills-find-seek-yourself' ) );
		const own = await open( 'Ana', { 'ls-text': 'copyright' } );
		expect( own.text() ).toContain( english.text( 'localskills-find-sought-already' ) );
		expect( document.querySelectorAll( '[data-localskills-exchange]' ) ).toHaveLength( 1 );
	} );

	it.each( [ [ 'typed, with a hit', 'lua', true ], [ 'typed, with none', 'zzz', true ], [ 'in the address', 'lua', false ] ] )(
		'makes a button of the place to seek it oneself: %s', async ( _case, text, isTyped ) => {
			const search = await open( 'Zoe', isTyped ? {} : { 'ls-text': text } );
			search.draw();
			if ( isTyped ) {
				search.type( text );
				search.draw();
			}
			search.draw();
			jest.advanceTimersByTime( 500 );
			const place = document.querySelector( '[data-localskills-exchange="seek"]' );
			expect( place ).not.toBeNull();
			expect( search.enlivened.some( ( content ) => content.contains( place ) ) ).toBe( true );
		} );

	it( 'shows an offer without a free place, and gives no button to ask for it', async () => {
		const search = await open( 'Ana', { 'ls-text': 'translation' } );
		expect( search.people().sort() ).toEqual( [ 'Eve', 'Full' ] );
		expect( search.text() ).toContain( english.text( 'localskills-board-no-place' ) );
		expect( Array.from( document.querySelectorAll( '[data-localskills-ask]' ), ( place ) => place.getAttribute( 'data-localskills-ask' ) ) )
			.toEqual( [ 'Eve/s' ] );
	} );

	it( 'says why it cannot search, and tries again', async () => {
		const search = await open( null, { 'ls-text': 'lua' }, 1 );
		expect( search.text() ).toContain( 'The line is cut.' );
		const buttons = Array.from( document.querySelectorAll( 'button' ) );
		buttons.find( ( { textContent } ) => textContent === english.text( 'localskills-find-try-again' ) )?.click();
		await jest.advanceTimersByTimeAsync( 1 );
		expect( search.people() ).toEqual( [ 'Ana', 'Ben' ] );
	} );
} );

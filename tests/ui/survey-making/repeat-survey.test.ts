/** Repeating a survey, from “Manage this survey” to the published screen. */
import english from '../../../i18n/en.json';
import { createPageTitles } from '../../../src/core/pages';
import { createMessages } from '../../../src/ui/messages';
import { createMakingShell } from '../../../src/ui/survey-making/making-shell';
import { SaveFault } from '../../../src/wiki/port';
import { createMemoryWiki, type MemoryWiki } from '../memory-wiki';
import { press, settled as settledOnce } from '../survey-fixture';
import type { JsonObject } from '../../../src/core/json/value';
import type { MakingContext } from '../../../src/ui/survey-making/making-context';

const titles = createPageTitles();

/** Several saves follow one another, each with what it reads. */
const settled = async (): Promise<void> => {
	for ( let times = 0; times < 6; times++ ) {
		await settledOnce();
	}
	// OOUI looks at a box a moment after it was pressed.
	await new Promise( ( resolve ) => {
		setTimeout( resolve );
	} );
};

const text = ( key: string, ...parameters: readonly string[] ): string =>
	( english as unknown as Record<string, string> )[ `localskills-making-${ key }` ]?.replace( /\$(\d)/g, ( _, n: string ) => parameters[ Number( n ) - 1 ] ?? '' ) ?? key;

const DEFINITION = {
	locale: 'en', title: { default: 'Our skills 2025', fr: 'Nos compétences 2025' },
	pages: [ { name: 'p', elements: [
		{ type: 'radiogroup', name: 'role', title: 'Your role?', choices: [ 'editor', 'organizer' ] },
		{ type: 'checkbox', name: 'region', title: 'Your region?', choices: [ 'north', 'south' ] },
		{ type: 'comment', name: 'more', title: 'More?' },
	] } ],
	localSkills: { id: 'our-skills-2025', status: 'open', measures: { groupBy: [ 'role' ] } },
};

const read = ( wiki: MemoryWiki, id: string ): JsonObject & { localSkills: Record<string, unknown> } =>
	JSON.parse( wiki.text( titles.definition( id ) ) ?? 'null' ) as JsonObject & { localSkills: Record<string, unknown> };

/** Opens the dialog's contents on a survey of a wiki, which has others. */
async function manage( id: string, others: Readonly<Record<string, unknown>> = {} ): Promise<MemoryWiki> {
	mw.messages.set( english as unknown as Record<string, string> );
	const wiki = createMemoryWiki( 'Ana' );
	const surveys = { 'our-skills-2025': DEFINITION, ...others };
	Object.entries( surveys ).forEach( ( [ own, json ] ) => {
		wiki.put( titles.definition( own ), JSON.stringify( json ) );
		wiki.put( titles.survey( own ), `{{Skills survey|${ own }}}` );
	} );
	wiki.put( titles.resultsData( 'our-skills-2025' ), '{ "counted": 48 }' );
	const messages = createMessages( mw, 'ltr' );
	const shell = createMakingShell( {
		context: {
			wiki: {
				...wiki,
				pagesBelow: async ( prefix: string ) => prefix.includes( 'our-skills-2025/' ) ? Array.from( Array( 53 ), ( _, index ) => `${ prefix }${ index }` ) : [],
				pagesInCategory: async () => Object.keys( surveys ).map( titles.survey ),
				history: async () => [],
			},
			messages, titles,
			user: { name: 'Ana' },
			storage: { get: () => null, set: () => true, remove: () => undefined },
			wikiId: 'wiki', contentLanguage: 'en', bundledSurveys: [],
			now: () => new Date( '2026-11-29T10:00:00Z' ),
			pageUrl: ( title: string ) => `/${ title }`,
			formatTime: ( time: string ) => `<${ time }>`, formatDate: ( day: string ) => day,
			languageName: ( code: string ) => code, messagesIn: async () => messages,
			goTo: () => undefined,
		} as unknown as MakingContext,
		onClose: () => undefined,
		onPublished: () => undefined,
	} );
	document.body.innerHTML = '';
	document.body.appendChild( shell.element );
	shell.open( id );
	await settled();
	return wiki;
}

const shown = (): string => document.body.textContent ?? '';
const fieldOf = ( label: string ): HTMLInputElement => {
	const found = Array.from( document.querySelectorAll( 'label' ) ).find( ( { textContent } ) => textContent === label ) as HTMLLabelElement;
	return document.getElementById( found.htmlFor ) as HTMLInputElement;
};
const goTo = async ( step: string ): Promise<void> => {
	const found = Array.from( document.querySelectorAll<HTMLElement>( '.ext-localSkills-making-step' ) )
		.find( ( { textContent } ) => textContent?.includes( text( `step-${ step }` ) ) );
	found?.click();
	await settled();
};

describe( 'managing a survey', () => {
	it( 'tells pages from the answers that its results count', async () => {
		await manage( 'our-skills-2025' );
		expect( shown() ).toContain( 'There are 53 answer pages. The results of <2026-11-20T12:00:00Z> count 48 answers.' );
	} );

	it( 'says of two open surveys, one repeating the other, that people could answer both, and closes the earlier one', async () => {
		const wiki = await manage( 'next', { next: { ...DEFINITION, title: 'Next', localSkills: { id: 'next', status: 'open', follows: 'our-skills-2025' } } } );
		expect( shown() ).toContain( text( 'repeats', 'Our skills 2025' ) );
		expect( shown() ).toContain( text( 'earlier-open', 'Our skills 2025' ) );
		press( text( 'earlier-close', 'Our skills 2025' ) );
		await settled();
		expect( read( wiki, 'our-skills-2025' ).localSkills.status ).toBe( 'closed' );
		expect( shown() ).toContain( text( 'repeats', 'Our skills 2025' ) );
		expect( shown() ).not.toContain( text( 'earlier-open', 'Our skills 2025' ) );
	} );
} );

describe( 'repeating a survey', () => {
	it( 'proposes a title with the year in every language and an address that is free, and asks nothing that is known', async () => {
		const wiki = await manage( 'our-skills-2025', { 'our-skills-2026': { ...DEFINITION, localSkills: { id: 'our-skills-2026', status: 'closed' } } } );
		press( text( 'new-wave' ) );
		await settled();
		expect( document.querySelector( 'h2' )?.textContent ).toBe( text( 'begin-heading-wave', 'Our skills 2025' ) );
		expect( shown() ).not.toContain( text( 'begin-origin' ) );
		expect( shown() ).not.toContain( text( 'population' ) );
		expect( shown() ).toContain( text( 'begin-still-open', 'Our skills 2025' ) );
		expect( fieldOf( text( 'begin-title' ) ).value ).toBe( 'Our skills 2026' );
		expect( document.querySelector( '.ext-localSkills-making-address' )?.textContent ).toBe( titles.survey( 'our-skills-2026-2' ) );
		press( text( 'begin-go' ) );
		await settled();
		await goTo( 'publish' );
		press( text( 'publish-draft' ) );
		await settled();
		expect( read( wiki, 'our-skills-2026-2' ) ).toMatchObject( {
			title: { default: 'Our skills 2026', fr: 'Nos compétences 2026' }, localSkills: { follows: 'our-skills-2025', status: 'draft' },
		} );
		// Only opening the new one closes the earlier one.
		expect( read( wiki, 'our-skills-2025' ).localSkills.status ).toBe( 'open' );
	} );

	it( 'takes another address where somebody took the proposed one meanwhile', async () => {
		const wiki = await manage( 'our-skills-2025' );
		press( text( 'new-wave' ) );
		await settled();
		wiki.put( titles.definition( 'our-skills-2026' ), '{}', 'Ben' );
		press( text( 'begin-go' ) );
		await settled();
		await goTo( 'publish' );
		expect( shown() ).toContain( text( 'publish-where', titles.survey( 'our-skills-2026-2' ), 'Ana' ) );
	} );

	it( 'leads to the list of everything else to start from', async () => {
		await manage( 'our-skills-2025' );
		press( text( 'new-wave' ) );
		await settled();
		press( text( 'begin-other' ) );
		await settled();
		expect( shown() ).toContain( text( 'begin-origin' ) );
	} );

	it.each( [ [ 'closes', true ], [ 'leaves open', false ] ] )( '%s the earlier one when the new one opens, as wanted', async ( _, isWanted ) => {
		const wiki = await manage( 'our-skills-2025' );
		press( text( 'new-wave' ) );
		await settled();
		press( text( 'begin-go' ) );
		await settled();
		await goTo( 'publish' );
		// Somebody changes the earlier one meanwhile: their change stays.
		wiki.put( titles.definition( 'our-skills-2025' ), JSON.stringify( { ...DEFINITION, description: 'Theirs' } ), 'Ben' );
		const box = fieldOf( text( 'earlier-close', 'Our skills 2025' ) );
		expect( box.checked ).toBe( true );
		if ( !isWanted ) {
			box.click();
			await settled();
		}
		press( text( 'publish-open' ) );
		await settled();
		expect( read( wiki, 'our-skills-2026' ).localSkills.status ).toBe( 'open' );
		expect( read( wiki, 'our-skills-2025' ) ).toMatchObject( { description: 'Theirs', localSkills: { status: isWanted ? 'closed' : 'open' } } );
		expect( shown().includes( text( 'published-earlier', 'Our skills 2025' ) ) ).toBe( isWanted );
	} );

	it( 'says so where the earlier one could not be closed', async () => {
		const wiki = await manage( 'our-skills-2025' );
		press( text( 'new-wave' ) );
		await settled();
		press( text( 'begin-go' ) );
		await settled();
		await goTo( 'publish' );
		wiki.failFor = new Map( [ [ titles.definition( 'our-skills-2025' ), new SaveFault( 'protected', 'Only administrators.' ) ] ] );
		press( text( 'publish-open' ) );
		await settled();
		expect( shown() ).toContain( text( 'published-fault-earlier', 'Our skills 2025' ) );
		expect( shown() ).toContain( 'Only administrators.' );
	} );
} );

describe( 'what the results are shown by', () => {
	it( 'is ticked among the questions with choices, and kept in its order', async () => {
		const wiki = await manage( 'our-skills-2025' );
		press( text( 'edit' ) );
		await settled();
		await goTo( 'settings' );
		const boxes = [ 'Your role?', 'Your region?' ].map( fieldOf );
		expect( boxes.map( ( { checked } ) => checked ) ).toEqual( [ true, false ] );
		expect( Array.from( document.querySelectorAll( 'label' ) ).map( ( { textContent } ) => textContent ) ).not.toContain( 'More?' );
		( boxes[ 1 ] as HTMLInputElement ).click();
		await settled();
		await goTo( 'publish' );
		press( text( 'publish-changes' ) );
		await settled();
		expect( read( wiki, 'our-skills-2025' ).localSkills.measures ).toEqual( { groupBy: [ 'role', 'region' ] } );
	} );
} );

import { createPageTitles } from '../../../src/core/pages';
import { createMessages } from '../../../src/ui/messages';
import { createMessagesInLanguage } from '../../../src/ui/messages-in-language';
import type { ResultsContext } from '../../../src/ui/survey-results/results-context';
import { createResultsPanel, type ResultsPanel } from '../../../src/ui/survey-results/results-panel';
import { SaveFault } from '../../../src/wiki/port';
import type { ResultsReader } from '../../../src/wiki/results-reader';
import en from '../../../i18n/en.json';
import { press } from '../survey-fixture';
import { createMemoryWiki, type MemoryWiki } from '../../wiki/counting/memory-source';

const titles = createPageTitles();
const SURVEY = 'skills-2026';

const definition = ( settings: object = {} ): string => JSON.stringify( {
	title: 'Skills', pages: [ { elements: [ { type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] } ] } ],
	localSkills: { id: SURVEY, status: 'open', minAnswers: 1, minCell: 1, ...settings },
} );

let wiki: MemoryWiki;
let enlivened: HTMLElement[];
let rendered: string[];
let faults: SaveFault[];
let readers: { isCancelled: boolean; tell: ( wait: number ) => void }[];
let files: { name: string; text: Promise<string> }[];
/** Lets the reading of answers go on, where it was held. */
let goOn: () => void;
let isHeld: boolean;
/** Whether the wiki refuses to show results. */
let isTooBig: boolean;
let panel: ResultsPanel;

function createReader( onWait: ( wait: number ) => void ): ResultsReader {
	const state = { isCancelled: false, tell: onWait };
	readers.push( state );
	return {
		...wiki,
		siteInfo: () => faults.length > 0 ? Promise.reject( faults.shift() as Error ) : wiki.siteInfo(),
		async *pagesBelow( prefix ) {
			yield* wiki.pagesBelow( prefix );
			if ( isHeld ) {
				await new Promise<void>( ( resolve ) => {
					goOn = resolve;
				} );
			}
		},
		lastChanged: ( title ) => Promise.resolve( title === titles.resultsData( SURVEY ) ? '2026-11-20T10:00:00Z' : null ),
		render: ( text ) => {
			rendered.push( text );
			return isTooBig ? Promise.reject( new SaveFault( 'too-big', 'Too big.' ) ) : Promise.resolve( '<h2 id="needs">Needs</h2>' +
				'<div class="ext-localSkills-results-tools"></div><p><a href="#needs">up</a> <a href="/wiki/X">out</a></p>' );
		},
		cancel: () => {
			state.isCancelled = true;
		},
	};
}

/** Until everything that is under way has come to rest. */
const settled = (): Promise<void> => new Promise( ( resolve ) => {
	setTimeout( resolve, 50 );
} );
const text = (): string => panel.element.textContent ?? '';
beforeEach( () => {
	mw.messages.set( en as unknown as Record<string, string> );
	[ enlivened, rendered, faults, readers, files, isHeld, isTooBig ] = [ [], [], [], [], [], false, false ];
	wiki = createMemoryWiki( 'testwiki' );
	wiki.save( titles.definition( SURVEY ), 'Cora', definition() );
	[ 'Ana', 'Ben', 'Cai' ].forEach( ( user, index ) => wiki.save( titles.answer( SURVEY, user ), user,
		`{{Skills survey answer|survey=${ SURVEY }|role=${ index === 0 ? 'organizer' : 'editor' }}}` ) );
	const messages = createMessages( mw, 'ltr' );
	const context: ResultsContext = {
		surveyId: SURVEY,
		messages,
		reportMessages: createMessagesInLanguage( 'en', en as unknown as Record<string, string>, messages ),
		createReader,
		now: () => new Date( '2026-11-29T12:00:00Z' ),
		formatTime: ( time ) => `<${ time }>`,
		pageUrl: ( title ) => `/wiki/${ title }`,
		enliven: ( content ) => enlivened.push( content ),
	};
	let blob: Blob | null = null;
	Object.assign( URL, {
		createObjectURL: ( given: Blob ) => {
			blob = given;
			return 'blob:x';
		},
		revokeObjectURL: () => undefined,
	} );
	jest.spyOn( HTMLAnchorElement.prototype, 'click' ).mockImplementation( function ( this: HTMLAnchorElement ) {
		const reader = new FileReader();
		files.push( { name: this.download, text: new Promise( ( resolve ) => {
			reader.onload = () => resolve( String( reader.result ) );
			reader.readAsText( blob as Blob );
		} ) } );
	} );
	panel = createResultsPanel( context );
	document.body.appendChild( panel.element );
} );

afterEach( () => {
	panel.stop();
	panel.element.remove();
	jest.restoreAllMocks();
} );

describe( 'the results as they are now', () => {
	it( 'shows what the wiki makes of them, says that they are not saved and how old the saved ones are', async () => {
		panel.start();
		await settled();
		expect( text() ).toContain( 'Counted for you on <2026-11-29T12:00:00.000Z>, from 3 answers on this wiki.' );
		expect( text() ).toContain( 'The saved results were last changed on <2026-11-20T10:00:00Z>.' );
		expect( rendered[ 0 ] ).toContain( 'ext-localSkills-results' );
		expect( document.activeElement?.textContent ).toBe( 'Skills' );
		const [ content ] = enlivened;
		expect( content?.querySelector( '.ext-localSkills-results-tools' ) ).toBeNull();
		expect( content?.querySelector( 'h2' )?.id ).toBe( 'localskills-live-needs' );
		expect( content?.querySelectorAll( 'a' )[ 1 ]?.target ).toBe( '_blank' );
		content?.querySelector( 'a' )?.dispatchEvent( new MouseEvent( 'click', { bubbles: true, cancelable: true } ) );
		expect( document.activeElement?.id ).toBe( 'localskills-live-needs' );
		expect( window.location.hash ).toBe( '' );
	} );

	it( 'says how far it is, with a progress bar that has a name', async () => {
		isHeld = true;
		panel.start();
		await settled();
		const bar = panel.element.querySelector( '[role=progressbar]' );
		expect( bar?.getAttribute( 'aria-label' ) ).toBe( 'How far the counting is' );
		expect( bar?.getAttribute( 'aria-valuetext' ) ).toBe( 'Reading the answers…' );
		expect( panel.element.querySelector( '[role=status]' )?.textContent ).toBe( 'Reading the answers…' );
		expect( text() ).toContain( '3 pages read' );
		readers[ 0 ]?.tell( 4200 );
		expect( panel.element.querySelector( '[role=status]' )?.textContent ).toBe( 'The wiki is busy. Going on in 5 seconds…' );
		isHeld = false;
		goOn();
		await settled();
		expect( enlivened ).toHaveLength( 1 );
	} );

	it( 'can be cancelled, which ends the reading, and begun again', async () => {
		isHeld = true;
		panel.start();
		await settled();
		press( 'Cancel' );
		expect( readers[ 0 ]?.isCancelled ).toBe( true );
		isHeld = false;
		goOn();
		await settled();
		expect( text() ).toContain( 'The counting was stopped.' );
		expect( enlivened ).toHaveLength( 0 );
		press( 'Count again' );
		await settled();
		expect( enlivened ).toHaveLength( 1 );
	} );

	it.each( [
		[ new SaveFault( 'offline', '' ), 'The wiki did not answer. Check your connection' ],
		[ new SaveFault( 'rate-limited', '' ), 'The wiki asks for a break.' ],
		[ new SaveFault( 'permission-denied', 'No reading.' ), 'What the wiki says: No reading.' ],
		[ new SaveFault( 'other', '<b>x</b>' ), 'What the wiki says: <b>x</b>' ],
	] )( 'says in plain words what went wrong (%s), and tries again', async ( fault, words ) => {
		faults.push( fault );
		panel.start();
		await settled();
		expect( panel.element.querySelector( '[role=alert]' )?.textContent ).toContain( words );
		press( 'Try again' );
		await settled();
		expect( enlivened ).toHaveLength( 1 );
	} );

	it.each( [
		[ 'broken JSON', titles.definition( SURVEY ), '{"pages":', 'The survey’s definition has faults' ],
		[ 'another survey\'s definition', titles.definition( SURVEY ), definition( { id: 'other' } ), 'other' ],
		[ 'a configuration that cannot be used', 'MediaWiki:LocalSkills.json', '{"root":7}', 'The settings of LocalSkills on this wiki' ],
	] )( 'says what is to be mended: %s', async ( _name, title, contents, words ) => {
		wiki.save( title, 'Cora', contents );
		panel.start();
		await settled();
		expect( panel.element.querySelector( '[role=alert]' )?.textContent ).toContain( words );
	} );

	it( 'says which page is missing where there is no such survey', async () => {
		wiki.remove( titles.definition( SURVEY ) );
		panel.start();
		await settled();
		expect( text() ).toContain( `the page ${ titles.definition( SURVEY ) } is missing` );
	} );

	it( 'gives what it counted as files, which say whose and of when they are', async () => {
		wiki.save( titles.definition( SURVEY ), 'Cora', definition() );
		panel.start();
		await settled();
		press( 'Download the table (CSV)' );
		press( 'Download the data (JSON)' );
		const [ table, data ] = files;
		expect( [ table?.name, data?.name ] ).toEqual( [ 'skills-2026-results-2026-11-29.csv', 'skills-2026-results-2026-11-29.json' ] );
		expect( await table?.text ).toContain( 'editor' );
		expect( JSON.parse( await data?.text ?? '' ) ).toMatchObject( { survey: SURVEY, counted: 3 } );
	} );

	it( 'can still be downloaded when the wiki cannot show it', async () => {
		isTooBig = true;
		panel.start();
		await settled();
		expect( panel.element.querySelector( '[role=alert]' )?.textContent ).toContain( 'Too big.' );
		press( 'Download the data (JSON)' );
		expect( files ).toHaveLength( 1 );
	} );

	it( 'is not put off by data that somebody broke', async () => {
		wiki.save( titles.definition( SURVEY ), 'Cora', definition( { minAnswers: 2, minCell: 2, status: 'closed' } ) );
		wiki.save( titles.resultsData( SURVEY ), 'Vandal', '{"answers":[{"revision":"x"},null,7' );
		panel.start();
		await settled();
		expect( enlivened ).toHaveLength( 1 );
	} );

	it( 'holds back what would tell what single people said since the results were published', async () => {
		wiki.save( titles.definition( SURVEY ), 'Cora', definition( { minAnswers: 2, minCell: 3 } ) );
		// Counted then: two answers that are there, one that is gone.
		wiki.save( titles.resultsData( SURVEY ), 'Bot', JSON.stringify( { answers: [ 2, 3, 99 ].map( ( revision ) => ( { revision } ) ) } ) );
		panel.start();
		await settled();
		expect( text() ).toContain( 'Too few answers have changed' );
		expect( enlivened ).toHaveLength( 0 );
		expect( text() ).not.toContain( 'Download' );
	} );

	describe( 'of a survey that does not show small numbers', () => {
		const thresholds = { minAnswers: 2, minCell: 2 };
		const answer = ( user: string, role: string ): number =>
			wiki.save( titles.answer( SURVEY, user ), user, `{{Skills survey answer|survey=${ SURVEY }|role=${ role }}}` );

		it( 'are those that are saved, however many answers have come since, so that two looks tell nobody’s answer', async () => {
			wiki.save( titles.definition( SURVEY ), 'Cora', definition( thresholds ) );
			const revisions = [ 'editor', 'editor', 'organizer', 'organizer' ].map( ( role, index ) => answer( `Old${ index }`, role ) );
			wiki.save( titles.resultsData( SURVEY ), 'Bot', JSON.stringify( {
				...thresholds, answers: revisions.map( ( revision ) => ( { revision } ) ),
			} ) );
			[ 'editor', 'editor', 'organizer', 'organizer' ].forEach( ( role, index ) => answer( `New${ index }`, role ) );
			panel.start();
			await settled();
			// The three of all tests, and four more.
			expect( text() ).toContain( '7 answers have come or changed. The figures below are those of the 4 answers' );
			answer( 'Last', 'editor' );
			panel.start();
			await settled();
			expect( text() ).toContain( '8 answers have come or changed' );
			expect( rendered ).toHaveLength( 2 );
			expect( rendered[ 1 ] ).toBe( rendered[ 0 ] );
			press( 'Download the data (JSON)' );
			expect( JSON.parse( await files[ 0 ]?.text ?? '' ) ).toMatchObject( { counted: 4 } );
		} );

		it( 'are none while nothing is saved, but for how many have answered', async () => {
			wiki.save( titles.definition( SURVEY ), 'Cora', definition( thresholds ) );
			panel.start();
			await settled();
			expect( text() ).toContain( '3 answers have come. Their figures are not shown yet' );
			expect( text() ).not.toContain( 'Download' );
			expect( rendered ).toEqual( [] );
		} );

		it( 'are all once the survey is closed', async () => {
			wiki.save( titles.definition( SURVEY ), 'Cora', definition( { ...thresholds, status: 'closed' } ) );
			panel.start();
			await settled();
			expect( text() ).toContain( 'from 3 answers on this wiki' );
			expect( rendered ).toHaveLength( 1 );
		} );
	} );
} );

/**
 * `npm run bench -- board`: the search over 5,000 offers and searches, in a real Chromium on the development wiki. Beside
 * it what one would put on a wiki page instead: a sortable table of them all, with the usual lines of jQuery that hide the
 * rows without what is typed; and the wiki's own search, asked by a script.
 */
import type { Browser, Page } from 'playwright-core';
import { ADMINISTRATOR } from '../build/wiki/accounts';
import { deploy } from '../build/wiki/deploy';
import { type RunningWiki, startWiki } from '../build/wiki/development-wiki';
import type { ListedRecord } from '../src/core/exchange/listed-record';
import { createApiClient } from '../tests/e2e/support/api-client';
import { launchBrowser, PHONE } from '../tests/e2e/support/browser';
import { listed, madeUpRecords, saveBoard } from '../tests/e2e/support/made-up-board';

const RECORDS = 5000;
const LOADS = 7;
const SLOWED = 6;
/** Milliseconds. Who types fast presses a key every 100; what is found has to be there before the next. */
const LIMITS = { firstResult: 1000, answer: 100 } as const;
const TABLE = 'Bench/Table';
const KEYS = Array.from( 'mentoring wikidata ' ).map( ( key ) => key === ' ' ? 'Space' : key );

function quantile( values: readonly number[], share: number ): number {
	const sorted = values.slice().sort( ( a, b ) => a - b );
	return sorted[ Math.min( sorted.length - 1, Math.floor( sorted.length * share ) ) ] as number;
}

function report( what: string, value: string, isGood: boolean | null = null ): void {
	console.log( `${ what.padEnd( 72 ) }${ value.padStart( 22 ) }${ isGood === null ? '' : isGood ? '   as promised' : '   NOT AS PROMISED' }` );
}

/** The same as one table, as people write it by hand. */
function tableOf( records: readonly ListedRecord[] ): string {
	return [
		'{| class="wikitable sortable"', '! Skill !! Who !! Level !! Languages !! Methods !! Region !! Confirmed',
		...records.map( ( { skill, user, level, languages, methods, region, confirmed } ) =>
			`|-\n| ${ skill } || ${ user } || ${ level ?? '' } || ${ languages.join( ', ' ) } || ${ methods.join( ', ' ) } || ${ region ?? '' } || ${ confirmed ?? '' }` ),
		'|}',
	].join( '\n' );
}

/** The filter that tutorials have: shows the rows with the text, hides the others. */
function addUsualFilter(): void {
	const $input = $( '<input id="usual-filter">' ).prependTo( '#mw-content-text' );
	$input.on( 'input', () => {
		const value = String( $input.val() ).toLowerCase();
		$( '.wikitable tbody tr' ).filter( function () {
			$( this ).toggle( $( this ).text().toLowerCase().includes( value ) );
			return false;
		} );
	} );
}

interface Keystrokes {
	/** From a key to the next picture, in milliseconds: the letter is there. */
	readonly picture: number[];
	/** To the picture with what was found. */
	readonly answer: number[];
}

/**
 * Types, a key every 300 ms.
 *
 * @param page
 * @param field - What is typed into; it is empty afterwards
 * @param found - What changes when something else is found
 * @param rate - How many times the processor is slowed down
 */
async function keystrokes( page: Page, field: string, found: string, rate = 1 ): Promise<Keystrokes> {
	const session = await page.context().newCDPSession( page );
	await page.locator( field ).focus();
	await session.send( 'Emulation.setCPUThrottlingRate', { rate } );
	await page.evaluate( ( selector ) => {
		const measured: { picture: number[]; answer: number[] } = { picture: [], answer: [] };
		( window as unknown as { measured: unknown } ).measured = measured;
		let pressed: number | null = null;
		// No name of its own: what names functions on the way is not there in the page.
		const by = { measure: null as unknown as ( durations: number[], since: number ) => void };
		by.measure = ( durations, since ) => {
			requestAnimationFrame( () => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					durations.push( performance.now() - since );
				};
				channel.port2.postMessage( null );
			} );
		};
		addEventListener( 'keydown', ( { timeStamp } ) => {
			pressed = timeStamp;
			by.measure( measured.picture, timeStamp );
		}, true );
		new MutationObserver( () => {
			if ( pressed !== null ) {
				by.measure( measured.answer, pressed );
				pressed = null;
			}
		} ).observe( document.querySelector( selector ) as Element, { subtree: true, childList: true, attributes: true } );
	}, found );
	for ( const key of KEYS ) {
		await page.keyboard.press( key );
		await page.waitForTimeout( 300 );
	}
	await page.waitForTimeout( 1000 );
	await session.send( 'Emulation.setCPUThrottlingRate', { rate: 1 } );
	const measured = await page.evaluate( () => ( window as unknown as { measured: Keystrokes } ).measured );
	await page.fill( field, '' );
	await page.waitForTimeout( 1000 );
	return measured;
}

/** From asking for the page to its first result, and how much of that is after the page could be read. */
async function firstResult( browser: Browser, wiki: RunningWiki, rate = 1 ): Promise<{ asked: number; read: number }> {
	const context = await browser.newContext( { ...PHONE, baseURL: wiki.url } );
	await context.addInitScript( () => {
		const observer = new MutationObserver( () => {
			if ( document.querySelector( '.ext-localSkills-find-card' ) ) {
				performance.mark( 'first-result' );
				observer.disconnect();
			}
		} );
		observer.observe( document, { childList: true, subtree: true } );
	} );
	const page = await context.newPage();
	await ( await context.newCDPSession( page ) ).send( 'Emulation.setCPUThrottlingRate', { rate } );
	await page.goto( '/index.php?title=LocalSkills/Exchange&ls-text=wikidata', { timeout: 120_000 } );
	await page.locator( '.ext-localSkills-find-card' ).first().waitFor();
	const times = await page.evaluate( () => {
		const mark = performance.getEntriesByName( 'first-result' )[ 0 ]?.startTime ?? NaN;
		const [ navigation ] = performance.getEntriesByType( 'navigation' ) as PerformanceNavigationTiming[];
		return { asked: mark, read: mark - ( navigation?.domContentLoadedEventEnd ?? NaN ) };
	} );
	await context.close();
	return times;
}

function compareKeystrokes( how: string, ours: Keystrokes, theirs: Keystrokes, limit?: number ): void {
	const quantiles = ( durations: readonly number[] ): string =>
		[ 0.1, 0.5, 0.95 ].map( ( share ) => quantile( durations, share ).toFixed( 0 ) ).join( ' / ' ) + ' ms';
	report( `Keystroke to picture (10 / 50 / 95 of 100)${ how }`, quantiles( ours.picture ) );
	report( '  the filtered table', quantiles( theirs.picture ) );
	const answer = quantile( ours.answer, 0.5 );
	report( `Keystroke to what was found${ how }`, quantiles( ours.answer ), limit === undefined ? null : answer <= limit );
	report( '  the filtered table', quantiles( theirs.answer ) );
	report( '  it takes longer by (medians)', `${ ( quantile( theirs.answer, 0.5 ) / answer ).toFixed( 1 ) } times` );
}

export async function benchBoard(): Promise<void> {
	const wiki = await startWiki( { name: 'bench', mode: 'extension', reset: true } );
	const browser = await launchBrowser();
	try {
		await deploy( wiki, () => undefined );
		const client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		const records = listed( madeUpRecords( RECORDS ) );
		await saveBoard( client, records, [] );
		await client.edit( TABLE, tableOf( records ) );

		// What saving left to do later would be done beside the first pages.
		await wiki.runMaintenance( 'runJobs' );
		await firstResult( browser, wiki );
		const loads = [];
		const slowed = [];
		for ( let load = 0; load < LOADS; load++ ) {
			loads.push( await firstResult( browser, wiki ) );
			slowed.push( await firstResult( browser, wiki, SLOWED ) );
		}
		const read = quantile( loads.map( ( times ) => times.read ), 0.5 );
		report( `First result of ${ RECORDS }, after the page can be read (median of ${ LOADS })`, `${ read.toFixed( 0 ) } ms`, read <= LIMITS.firstResult );
		report( '  the quickest', `${ Math.min( ...loads.map( ( times ) => times.read ) ).toFixed( 0 ) } ms` );
		report( '  after the page was asked for', `${ quantile( loads.map( ( times ) => times.asked ), 0.5 ).toFixed( 0 ) } ms` );
		report( `  processor slowed ${ SLOWED } times, after the page can be read`, `${ quantile( slowed.map( ( times ) => times.read ), 0.5 ).toFixed( 0 ) } ms` );

		const context = await browser.newContext( { ...PHONE, baseURL: wiki.url } );
		const board = await context.newPage();
		await board.goto( '/index.php?title=LocalSkills/Exchange&ls-text=x' );
		await board.getByText( 'What was saved since then' ).waitFor();
		await board.fill( '.ext-localSkills-find-text', '' );
		const [ field, found ] = [ '.ext-localSkills-find-text', '.ext-localSkills-find-results' ];
		const ours = [ await keystrokes( board, field, found ), await keystrokes( board, field, found, SLOWED ) ] as const;
		await board.close();

		const table = await context.newPage();
		await table.goto( `/index.php?title=${ TABLE }`, { timeout: 120_000 } );
		await table.waitForFunction( () => typeof $ === 'function' );
		await table.evaluate( addUsualFilter );
		const theirs = await keystrokes( table, '#usual-filter', '.wikitable tbody' );
		const theirsSlowed = await keystrokes( table, '#usual-filter', '.wikitable tbody', SLOWED );
		compareKeystrokes( '', ours[ 0 ], theirs, LIMITS.answer );
		compareKeystrokes( `, processor slowed ${ SLOWED } times`, ours[ 1 ], theirsSlowed );

		const asked: number[] = [];
		for ( let search = 0; search < LOADS; search++ ) {
			const start = performance.now();
			await client.get( { action: 'query', list: 'search', srsearch: 'mentoring wikidata', srlimit: '10' } );
			asked.push( performance.now() - start );
		}
		report( 'The wiki’s own search, asked over the same line, not slowed: median', `${ quantile( asked, 0.5 ).toFixed( 0 ) } ms` );
	} finally {
		await browser.close();
		await wiki.stop();
	}
}

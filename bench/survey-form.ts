/**
 * `npm run bench -- form`: what the form costs a person on a slow connection and an old phone. A real Chromium on the
 * development wiki; beside it, the same grid by SurveyJS on a page of its own.
 */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { ADMINISTRATOR, EDITORS } from '../build/wiki/accounts';
import { deploy } from '../build/wiki/deploy';
import { type RunningWiki, startWiki } from '../build/wiki/development-wiki';
import { createApiClient } from '../tests/e2e/support/api-client';
import { launchBrowser, openSession, PHONE } from '../tests/e2e/support/browser';
import { saveSurvey, surveyTitle } from '../tests/e2e/support/survey-form';
import { buildSurveyJsPage } from './surveyjs-page';

const ROWS = 60;
const LOADS = 7;
const SLOWED = 6;
/** Of what the issue promises: bytes, milliseconds. */
const LIMITS = { bytes: 40 * 1024, firstQuestion: 1000, keystroke: 50 } as const;

const FORM_CONTROL = '.ext-localSkills-survey-form :is( input, select, textarea )';

function grid( cellType: object ): object {
	const scale = [ 1, 2, 3, 4, 5 ];
	return {
		title: 'A long grid',
		pages: [ { elements: [ {
			type: 'matrixdropdown',
			name: 'skills',
			title: 'Your skills',
			...cellType,
			columns: [ { name: 'importance', title: 'Importance', choices: scale }, { name: 'ability', title: 'Ability', choices: scale } ],
			rows: Array.from( { length: ROWS }, ( _, index ) => ( { value: `skill-${ index + 1 }`, text: `Skill ${ index + 1 }` } ) ),
		} ] } ],
	};
}

function median( values: readonly number[] ): number {
	return values.slice().sort( ( a, b ) => a - b )[ Math.floor( values.length / 2 ) ] as number;
}

function report( what: string, value: string, isGood: boolean | null ): void {
	console.log( `${ what.padEnd( 66 ) }${ value.padStart( 16 ) }${ isGood === null ? '' : isGood ? '   as promised' : '   NOT AS PROMISED' }` );
}

/** Some of our modules as ResourceLoader serves them (code, styles and texts), gzipped. */
async function sizeOf( wiki: RunningWiki, modules: readonly string[], language: string ): Promise<number> {
	const ask = async ( names: readonly string[], only: Record<string, string> ): Promise<number> => {
		const parameters = new URLSearchParams( { modules: names.join( '|' ), lang: language, skin: 'vector-2022', ...only } );
		const answer = await fetch( `${ wiki.url }/load.php?${ parameters }` );
		return gzipSync( Buffer.from( await answer.arrayBuffer() ), { level: 6 } ).length;
	};
	return await ask( modules, {} ) + await ask( [ 'ext.localSkills.styles' ], { only: 'styles' } );
}

/** Our modules that a survey's page has loaded by the time that its first question can be answered. */
async function modulesAtFirstQuestion( context: BrowserContext, title: string ): Promise<string[]> {
	const page = await context.newPage();
	await page.goto( `/index.php?title=${ encodeURIComponent( title ) }` );
	await page.locator( FORM_CONTROL ).first().waitFor( { state: 'attached' } );
	await page.waitForLoadState( 'networkidle' );
	const modules = await page.evaluate( () => mw.loader.getModuleNames().filter( ( name ) =>
		name.startsWith( 'ext.localSkills.' ) && name !== 'ext.localSkills.styles' && mw.loader.getState( name ) === 'ready' ) );
	await page.close();
	return modules;
}

/** From asking for the page, and from when it could be read, to the first control of the form. */
async function firstQuestion( context: BrowserContext, title: string ): Promise<{ afterNavigation: number; afterPage: number }> {
	const page = await context.newPage();
	await page.goto( `/index.php?title=${ encodeURIComponent( title ) }` );
	await page.locator( FORM_CONTROL ).first().waitFor( { state: 'attached' } );
	const times = await page.evaluate( () => ( {
		control: performance.getEntriesByName( 'first-control' )[ 0 ]?.startTime ?? NaN,
		page: ( performance.getEntriesByType( 'navigation' )[ 0 ] as PerformanceNavigationTiming ).domContentLoadedEventEnd,
	} ) );
	await page.close();
	return { afterNavigation: times.control, afterPage: times.control - times.page };
}

/** The time from each key to the picture that answers it, in milliseconds, on a slowed processor. */
async function keystrokes( page: Page, keys: readonly string[] ): Promise<number[]> {
	const session = await page.context().newCDPSession( page );
	await session.send( 'Emulation.setCPUThrottlingRate', { rate: SLOWED } );
	await page.evaluate( () => {
		const durations: number[] = [];
		( window as unknown as { durations: number[] } ).durations = durations;
		addEventListener( 'keydown', ( event ) => {
			const { timeStamp } = event;
			// After the next frame's own work: when the picture stands.
			requestAnimationFrame( () => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					durations.push( performance.now() - timeStamp );
				};
				channel.port2.postMessage( null );
			} );
		}, true );
	} );
	for ( const key of keys ) {
		await page.keyboard.press( key );
		await page.waitForTimeout( 120 );
	}
	const durations = await page.evaluate( () => ( window as unknown as { durations: number[] } ).durations );
	await session.send( 'Emulation.setCPUThrottlingRate', { rate: 1 } );
	return durations;
}

/** Ten rows: a number in each cell by arrow keys, Tab to the next. */
const KEYS = Array.from( { length: 20 } ).flatMap( () => [ 'ArrowRight', 'ArrowRight', 'Tab' ] );

export async function benchSurveyForm(): Promise<void> {
	const wiki = await startWiki( { name: 'bench', mode: 'extension', reset: true } );
	const browser = await launchBrowser();
	try {
		await deploy( wiki, () => undefined );
		const coordinator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await saveSurvey( coordinator, 'grid', { ...grid( {} ), localSkills: { id: 'grid', status: 'open' } } );
		const { html, size: surveyJsSize } = await buildSurveyJsPage( grid( { cellType: 'radiogroup' } ) );

		const context = await openSession( browser, wiki.url, EDITORS[ 0 ], PHONE );
		for ( const [ what, survey ] of [ [ 'a grid', 'grid' ], [ 'the bundled survey', 'skills-needs-assessment' ] ] as const ) {
			const modules = await modulesAtFirstQuestion( context, surveyTitle( survey ) );
			for ( const language of [ 'en', 'ar' ] ) {
				const size = await sizeOf( wiki, modules, language );
				report( `Own code, styles and texts on the page of ${ what }, gzipped (${ language })`, `${ ( size / 1024 ).toFixed( 1 ) } KiB`, size <= LIMITS.bytes );
				if ( language === 'en' ) {
					console.log( `  ${ modules.join( ', ' ) }` );
					report( '  SurveyJS with React is larger by', `${ ( surveyJsSize / size ).toFixed( 1 ) } times`, null );
				}
			}
		}
		report( 'Later, when the answers are reviewed (en)', `${ ( await sizeOf( wiki, [ 'ext.localSkills.saving' ], 'en' ) / 1024 ).toFixed( 1 ) } KiB`, null );

		await context.addInitScript( ( control: string ) => {
			const observer = new MutationObserver( () => {
				if ( document.querySelector( control ) ) {
					performance.mark( 'first-control' );
					observer.disconnect();
				}
			} );
			observer.observe( document, { childList: true, subtree: true } );
		}, FORM_CONTROL );
		const title = surveyTitle( 'skills-needs-assessment' );
		await firstQuestion( context, title );
		const times = [];
		for ( let load = 0; load < LOADS; load++ ) {
			times.push( await firstQuestion( context, title ) );
		}
		const afterPage = median( times.map( ( time ) => time.afterPage ) );
		report( `First question usable after the page can be read (median of ${ LOADS })`, `${ afterPage.toFixed( 0 ) } ms`, afterPage <= LIMITS.firstQuestion );
		report( '  after it was asked for', `${ median( times.map( ( time ) => time.afterNavigation ) ).toFixed( 0 ) } ms`, null );

		const page = await context.newPage();
		await page.goto( `/index.php?title=${ surveyTitle( 'grid' ) }` );
		await page.locator( FORM_CONTROL ).first().focus();
		const ours = await keystrokes( page, KEYS );
		const other = await ( await browser.newContext( PHONE ) ).newPage();
		await other.setContent( html );
		await other.locator( 'input[type=radio]' ).first().focus();
		const theirs = await keystrokes( other, KEYS );
		const worst = Math.max( ...ours );
		report( `Grid of ${ ROWS } rows, processor slowed ${ SLOWED } times: slowest of ${ ours.length } keystrokes`, `${ worst.toFixed( 0 ) } ms`, worst <= LIMITS.keystroke );
		report( '  median', `${ median( ours ).toFixed( 0 ) } ms`, null );
		report( '  SurveyJS with React: slowest', `${ Math.max( ...theirs ).toFixed( 0 ) } ms`, null );
		report( '  SurveyJS with React: median', `${ median( theirs ).toFixed( 0 ) } ms`, null );
		report( '  ours is faster (median) by', `${ ( median( theirs ) / median( ours ) ).toFixed( 1 ) } times`, null );
	} finally {
		await browser.close();
		await wiki.stop();
	}
}

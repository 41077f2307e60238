/** A real Chromium on a real wiki. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumPath } from '../../../build/wiki/requirements';

export const PHONE: BrowserContextOptions = {
	viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2,
};
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/**
 * The first two open pages of the browser's own beside each page of a test, which take more of the processor than the
 * test does. The others are what Playwright switches off; of several lists, Chromium takes the last only.
 */
const FEATURES_OFF = [
	'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
	'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];

export async function launchBrowser(): Promise<Browser> {
	const executablePath = chromiumPath();
	if ( executablePath === null ) {
		throw new Error( 'There is no Chromium on this machine.' );
	}
	return chromium.launch( {
		executablePath,
		args: [ '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
			'--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', `--disable-features=${ FEATURES_OFF.join( ',' ) }` ],
	} );
}

/** A browser of one person's own: logs in through the wiki's own form. */
export async function openSession(
	browser: Browser, url: string, account: { name: string; password: string } | null, options: BrowserContextOptions = DESKTOP,
): Promise<BrowserContext> {
	const context = await browser.newContext( { ...options, baseURL: url } );
	// A worker of PHP's web server that still does the wiki's jobs keeps those waiting whose connection it took.
	context.setDefaultTimeout( 60_000 );
	if ( account ) {
		const page = await context.newPage();
		await page.goto( '/index.php?title=Special:UserLogin&useskin=monobook&uselang=en' );
		await page.fill( '#wpName1', account.name );
		await page.fill( '#wpPassword1', account.password );
		await Promise.all( [ page.waitForURL( ( address ) => !address.href.includes( 'UserLogin' ) ), page.click( '#wpLoginAttempt' ) ] );
		await page.close();
	}
	return context;
}

interface AxeViolation {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds of serious or critical weight, as lines of words; empty when all is well. */
export async function seriousAccessibilityFaults( page: Page, selector: string ): Promise<string[]> {
	await page.evaluate( readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' ) );
	const violations = await page.evaluate( async ( within ) => {
		const { axe } = window as unknown as { axe: { run( context: string ): Promise<{ violations: AxeViolation[] }> } };
		return ( await axe.run( within ) ).violations;
	}, selector );
	return violations.filter( ( { impact } ) => impact === 'serious' || impact === 'critical' ).map( ( { id, nodes } ) =>
		`${ id }: ${ nodes.slice( 0, 3 ).map( ( { html, failureSummary } ) => `${ html.slice( 0, 200 ) }: ${ failureSummary }` ).join( '\n' ) }` );
}

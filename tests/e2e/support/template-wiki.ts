/** A wiki with the templates on it, and a person who reads its pages without JavaScript. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PROJECT } from '../../../build/project';
import { ADMINISTRATOR } from '../../../build/wiki/accounts';
import { deploy } from '../../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './api-client';
import { DESKTOP, launchBrowser, openSession } from './browser';

export const BUNDLED_SURVEY = 'LocalSkills/Survey/skills-needs-assessment';

/** What would do something on a page if it were taken for wikitext or HTML. */
export const HOSTILE = '<script>alert( 1 )</script> {{Template:Nowhere}} [[Category:Evil]] [[Main Page|a link]] \'\'\'bold\'\'\' ' +
	'| {| |} <!-- gone --> &lt;b&gt; __NOTOC__ ~~~~ https://example.org/ ISBN 0-306-40615-2 -{zh}- "quoted" <b onclick=x>y</b>';

/** What the templates say, where translators may find better words any day. */
export function message( language: string, key: string ): string {
	const messages = JSON.parse( readFileSync( join( PROJECT, `i18n/${ language }.json` ), 'utf8' ) ) as Record<string, string>;
	return messages[ `localskills-template-${ key }` ] as string;
}

/** A question to be in a survey. */
export const QUESTION = { type: 'radiogroup', name: 'role', title: 'Your role?', choices: [ { value: 'editor', text: 'Editor' } ] };

/** A definition as short as it gets. */
export function definition(
	id: string, elements: unknown[], settings: object = { status: 'open' }, more: object = {},
): string {
	return JSON.stringify( { title: `Survey ${ id }`, ...more, pages: [ { elements } ], localSkills: { id, ...settings } } );
}

export interface TemplateWiki {
	readonly wiki: RunningWiki;
	readonly client: ApiClient;
	readonly browser: Browser;
	readonly page: Page;
	open( title: string, language?: string ): Promise<void>;
	/** What is read in each of the elements. */
	texts( selector: string ): Promise<string[]>;
	text( selector: string ): Promise<string>;
	/** The cells of a table, as they are read. */
	table( selector: string ): Promise<string[][]>;
	/** A title that no page had before: MediaWiki's cache takes two saves within a second for one. */
	fresh( prefix: string ): string;
	categories( title: string ): Promise<string[]>;
	/** Saves a survey: its definition and its page. */
	saveDefinition( id: string, json: string, contentModel?: string ): Promise<void>;
	stop(): Promise<void>;
}

export async function startTemplateWiki( name: string ): Promise<TemplateWiki> {
	const wiki = await startWiki( { name, mode: 'gadget', reset: true } );
	await deploy( wiki, () => undefined );
	const client = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
	const browser = await launchBrowser();
	const reader = await openSession( browser, wiki.url, null, { ...DESKTOP, javaScriptEnabled: false } );
	const page = await reader.newPage();
	// Routing switches the browser's cache off: pages change faster here than its clock of seconds.
	await page.route( '**/*', ( route ) => route.continue() );

	const texts = ( selector: string ): Promise<string[]> => page.locator( selector ).allInnerTexts();
	let count = 0;
	return {
		wiki,
		client,
		browser,
		page,
		async open( title, language = 'en' ) {
			await page.goto( `/index.php?${ new URLSearchParams( { title, uselang: language } ) }` );
		},
		texts,
		text: async ( selector ) => ( await texts( selector ) ).join( '\n' ),
		table: ( selector ) => page.locator( selector ).evaluate( ( element ) => {
			const rows = [ ...( element as HTMLTableElement ).rows ];
			return rows.map( ( row ) => [ ...row.cells ].map( ( cell ) => cell.innerText.trim() ) );
		} ),
		fresh: ( prefix ) => `${ prefix }${ ++count }`,
		async categories( title ) {
			const { parse } = await client.get( { action: 'parse', page: title, prop: 'categories' } );
			return parse.categories.map( ( { category }: { category: string } ) => category );
		},
		async saveDefinition( id, json, contentModel = 'json' ) {
			await client.edit( `LocalSkills/Survey/${ id }/definition.json`, json, { contentmodel: contentModel } );
			await client.edit( `LocalSkills/Survey/${ id }`, `{{Skills survey|${ id }}}` );
		},
		async stop() {
			await browser.close();
			await wiki.stop();
		},
	};
}

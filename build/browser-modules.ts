/** What of the project runs in browsers: each a ResourceLoader module of the extension, and a gadget of its own. */
import type { BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

export interface BrowserModule {
	/** The module of the extension, and its folder in `modules/`. */
	readonly name: string;
	/** Its entry point; the gadget's is the file of the same name in `src/gadget/`. */
	readonly entry: string;
	/** The gadget in `src/gadget/definition.json`, whose dependencies the module has too. */
	readonly gadget: string;
}

export const BROWSER_MODULES: readonly BrowserModule[] = [
	{ name: 'ext.localSkills.survey', entry: 'survey.ts', gadget: 'LocalSkills' },
	{ name: 'ext.localSkills.saving', entry: 'saving.ts', gadget: 'LocalSkills-saving' },
	{ name: 'ext.localSkills.pickers', entry: 'pickers.ts', gadget: 'LocalSkills-pickers' },
	{ name: 'ext.localSkills.start', entry: 'start.ts', gadget: 'LocalSkills-start' },
	{ name: 'ext.localSkills.making', entry: 'making.ts', gadget: 'LocalSkills-making' },
	{ name: 'ext.localSkills.find', entry: 'find.ts', gadget: 'LocalSkills-find' },
	{ name: 'ext.localSkills.exchange', entry: 'exchange.ts', gadget: 'LocalSkills-exchange' },
	{ name: 'ext.localSkills.results', entry: 'results.ts', gadget: 'LocalSkills-results' },
	{ name: 'ext.localSkills.meeting', entry: 'meeting.ts', gadget: 'LocalSkills-meeting' },
];

/** The module of styles for what the templates show, with or without JavaScript. */
export const STYLES_MODULE = { name: 'ext.localSkills.styles', gadget: 'LocalSkills-styles' } as const;

/**
 * For MediaWiki 1.43's browsers: ES2016, the level that its check of gadget pages takes. Names are shortened, which
 * takes a fifth off what is sent; lines are left as they are, since ResourceLoader joins them, and differences
 * between versions can be read.
 */
export const BROWSER: BuildOptions = {
	absWorkingDir: PROJECT,
	bundle: true,
	platform: 'browser',
	target: 'es2016',
	charset: 'ascii',
	legalComments: 'none',
	logLevel: 'warning',
	minifyIdentifiers: true,
	minifySyntax: true,
};

/** A module's style sheets, as paths below `modules/`. */
export function styleSheets( module: string ): string[] {
	return readdirSync( join( PROJECT, 'modules', module ) ).filter( ( name ) => name.endsWith( '.css' ) ).sort()
		.map( ( name ) => `${ module }/${ name }` );
}

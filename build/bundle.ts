/**
 * Builds what is served and run: the ResourceLoader modules (committed, so that a wiki can take the
 * checkout as it is), the gadget's pages and the command line.
 *
 * The browser's code is for MediaWiki 1.43's browsers: ES2016, the level its check of gadget pages
 * takes, and not minified, since ResourceLoader does that and people read gadgets on the wiki.
 */
import { build, type BuildOptions } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageKeysIn } from './browser-messages';
import { writeExtensionManifest } from './extension-manifest';
import { writeGadgetPages } from './gadget-pages';
import { PROJECT, VERSION } from './project';
import { writeTemplateMessages } from './template-messages';

const BROWSER: BuildOptions = {
	absWorkingDir: PROJECT,
	bundle: true,
	platform: 'browser',
	target: 'es2016',
	charset: 'ascii',
	legalComments: 'none',
	logLevel: 'warning',
};

/** Builds the modules and gives the keys of the messages that they show. */
async function buildModules(): Promise<string[]> {
	const outfile = 'modules/ext.localSkills.survey/index.js';
	await build( {
		...BROWSER,
		entryPoints: [ 'src/extension/survey.ts' ],
		outfile,
		format: 'cjs',
		banner: { js: '// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.' },
	} );
	return messageKeysIn( readFileSync( join( PROJECT, outfile ), 'utf8' ) );
}

async function buildCommand(): Promise<void> {
	await build( {
		absWorkingDir: PROJECT,
		entryPoints: [ 'src/bot/main.ts' ],
		outfile: 'dist/localskills.js',
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'esm',
		packages: 'external',
		define: { LOCALSKILLS_VERSION: JSON.stringify( VERSION ) },
		logLevel: 'warning',
	} );
}

rmSync( join( PROJECT, 'dist' ), { recursive: true, force: true } );
mkdirSync( join( PROJECT, 'dist' ) );
const messageKeys = await buildModules();
writeExtensionManifest( messageKeys );
await writeGadgetPages( BROWSER, messageKeys );
await buildCommand();
writeTemplateMessages();

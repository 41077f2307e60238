/**
 * Builds what is served and run: the ResourceLoader modules (committed, so that a wiki can take the
 * checkout as it is), the gadgets' pages and the command line.
 */
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageKeysIn } from './browser-messages';
import { BROWSER, BROWSER_MODULES, type BrowserModule } from './browser-modules';
import { writeExtensionManifest } from './extension-manifest';
import { writeGadgetPages } from './gadget-pages';
import { PROJECT, VERSION } from './project';
import { writeTemplateMessages } from './template-messages';

/** Builds a module and gives the keys of the messages that it shows. */
async function buildModule( { name, entry }: BrowserModule ): Promise<string[]> {
	const outfile = `modules/${ name }/index.js`;
	await build( {
		...BROWSER,
		entryPoints: [ `src/extension/${ entry }` ],
		outfile,
		format: 'cjs',
		banner: { js: `// Built from src/extension/${ entry } by \`npm run build\`. Change the source, not this file.` },
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
const messageKeys = new Map<string, readonly string[]>();
for ( const module of BROWSER_MODULES ) {
	messageKeys.set( module.name, await buildModule( module ) );
}
writeExtensionManifest( messageKeys );
await writeGadgetPages( messageKeys );
await buildCommand();
writeTemplateMessages();

#!/usr/bin/env node
/** Starts the command line, which `npm run build` makes from src/bot/main.ts. */
import { existsSync } from 'node:fs';

const bundle = new URL( '../dist/localskills.js', import.meta.url );

if ( existsSync( bundle ) ) {
	await import( bundle.href );
} else {
	process.stderr.write( 'localskills is not built yet. Run "npm run build" in the directory of the project.\n' );
	process.exitCode = 1;
}

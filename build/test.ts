/**
 * `npm test`: everything, on a machine that need not have seen the project before. The last line
 * adds up all suites: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from './project';
import { mediaWikiDirectory } from './wiki/mediawiki-files';
import { ensureRequirements } from './wiki/requirements';

const HELP = `Runs the tests.

Usage: npm test [-- SUITE…]

Suites: build, lint, unit, ui, e2e (a real wiki and a real browser). Without a name: all.`;

const SUITES = [ 'build', 'lint', 'unit', 'ui', 'e2e' ] as const;
type Suite = typeof SUITES[ number ];

interface Outcome {
	passed: number;
	failed: number;
	skipped: number;
}

function bin( name: string ): string {
	return join( PROJECT, 'node_modules/.bin', name );
}

function succeeds( command: string, args: readonly string[] ): boolean {
	const { status, error } = spawnSync( command, args, { cwd: PROJECT, stdio: 'inherit' } );
	if ( error ) {
		console.error( error.message );
	}
	return status === 0;
}

/** Runs checks that either hold or do not; each counts as one test. */
function check( checks: Readonly<Record<string, () => boolean>> ): Outcome {
	const outcome = { passed: 0, failed: 0, skipped: 0 };
	for ( const [ name, holds ] of Object.entries( checks ) ) {
		const ok = holds();
		console.log( `${ ok ? '✓' : '✗' } ${ name }` );
		outcome[ ok ? 'passed' : 'failed' ]++;
	}
	return outcome;
}

interface JestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	numRuntimeErrorTestSuites: number;
	success: boolean;
}

function jest( project: string, ...args: readonly string[] ): Outcome {
	const directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
	const file = join( directory, 'report.json' );
	const ok = succeeds( process.execPath, [
		join( PROJECT, 'node_modules/jest/bin/jest.js' ), '--selectProjects', project, '--json', '--outputFile', file, ...args,
	] );
	try {
		const report = JSON.parse( readFileSync( file, 'utf8' ) ) as JestReport;
		const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
		return {
			passed: report.numPassedTests,
			// Jest can fail by its own rules (a leak, a global tear-down) with no test failed.
			failed: ok ? failed : Math.max( failed, 1 ),
			skipped: report.numPendingTests + report.numTodoTests,
		};
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	} finally {
		rmSync( directory, { recursive: true, force: true } );
	}
}

const build = (): boolean => succeeds( process.execPath, [ '--import', 'tsx', 'build/bundle.ts' ] );

const runners: Readonly<Record<Suite, () => Outcome>> = {
	build: () => check( {
		'builds from its sources': build,
		'the committed modules are what the sources build': () =>
			succeeds( 'git', [ 'diff', '--exit-code', '--stat', '--', 'modules', 'extension.json' ] ),
	} ),
	lint: () => check( {
		'ESLint': () => succeeds( bin( 'eslint' ), [ '--cache', '--max-warnings', '0', '--ext', '.ts,.js,.cjs,.json', '.' ] ),
		'types of the core': () => succeeds( bin( 'tsc' ), [ '-p', 'src/core' ] ),
		'types of the interface': () => succeeds( bin( 'tsc' ), [ '-p', '.' ] ),
		'types of the bot and the build': () => succeeds( bin( 'tsc' ), [ '-p', 'src/bot' ] ),
		'types of the tests': () => succeeds( bin( 'tsc' ), [ '-p', 'tests' ] ),
		'style sheets': () => succeeds( bin( 'stylelint' ), [ 'modules/**/*.css' ] ),
		'message documentation': () => succeeds( bin( 'banana-checker' ), [ 'i18n/' ] ),
	} ),
	unit: () => {
		ensureRequirements( 'spreadsheets' );
		return jest( 'unit' );
	},
	ui: () => jest( 'ui' ),
	e2e: () => {
		ensureRequirements( 'wiki', 'browser' );
		mediaWikiDirectory();
		// The wiki and the bot run what is built, which may be older than the sources.
		return build() ? jest( 'e2e', '--runInBand' ) : { passed: 0, failed: 1, skipped: 0 };
	},
};

const { values, positionals } = parseArgs( { options: { help: { type: 'boolean' } }, allowPositionals: true } );
const unknown = positionals.filter( ( name ) => !( SUITES as readonly string[] ).includes( name ) );
if ( values.help || unknown.length > 0 ) {
	console.log( unknown.length > 0 ? `There is no suite "${ unknown[ 0 ] }".\n\n${ HELP }` : HELP );
	process.exit( unknown.length > 0 ? 2 : 0 );
}

const total = { passed: 0, failed: 0, skipped: 0 };
for ( const suite of SUITES.filter( ( name ) => positionals.length === 0 || positionals.includes( name ) ) ) {
	console.log( `\n── ${ suite }` );
	let outcome: Outcome;
	try {
		outcome = runners[ suite ]();
	} catch ( error ) {
		console.error( ( error as Error ).message );
		outcome = { passed: 0, failed: 1, skipped: 0 };
	}
	total.passed += outcome.passed;
	total.failed += outcome.failed;
	total.skipped += outcome.skipped;
}
console.log( `\n${ total.passed } passed, ${ total.failed } failed${ total.skipped > 0 ? `, ${ total.skipped } skipped` : '' }` );
process.exit( total.failed > 0 ? 1 : 0 );

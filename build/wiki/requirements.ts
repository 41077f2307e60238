/**
 * The programs that the development wiki and the tests need from the system: found, or
 * installed where that is allowed (root on Debian), or named exactly so that a person can.
 */
import { spawnSync } from 'node:child_process';

/** What MediaWiki 1.43 asks of PHP, and luasandbox for templates that render as fast as on Wikimedia's wikis. */
const PHP_EXTENSIONS: Readonly<Record<string, string>> = {
	apcu: 'php-apcu',
	curl: 'php-curl',
	gmp: 'php-gmp',
	intl: 'php-intl',
	luasandbox: 'php-luasandbox',
	mbstring: 'php-mbstring',
	sqlite3: 'php-sqlite3',
	xml: 'php-xml',
};

/** `spreadsheets`: what the tests hold our workbooks against. `mwparserfromhell`: what the benchmark does. */
export type Purpose = 'wiki' | 'browser' | 'spreadsheets' | 'mwparserfromhell';

function succeeds( command: string, args: readonly string[] ): boolean {
	return spawnSync( command, args, { stdio: 'ignore' } ).status === 0;
}

/** Debian packages that are missing for a purpose. */
function missingPackages( purposes: readonly Purpose[] ): string[] {
	const missing: string[] = [];
	if ( purposes.includes( 'wiki' ) ) {
		const modules = spawnSync( 'php', [ '-m' ], { encoding: 'utf8' } );
		const loaded = modules.status === 0 ? modules.stdout.toLowerCase().split( '\n' ) : [];
		if ( modules.status !== 0 ) {
			missing.push( 'php-cli' );
		}
		for ( const [ extension, debianPackage ] of Object.entries( PHP_EXTENSIONS ) ) {
			if ( !loaded.includes( extension ) ) {
				missing.push( debianPackage );
			}
		}
		if ( !succeeds( 'diff3', [ '--version' ] ) ) {
			missing.push( 'diffutils' );
		}
	}
	if ( purposes.includes( 'browser' ) && chromiumPath() === null ) {
		missing.push( 'chromium', 'fonts-noto-core' );
	}
	if ( purposes.includes( 'spreadsheets' ) && !succeeds( '/usr/bin/python3', [ '-c', 'import openpyxl' ] ) ) {
		missing.push( 'python3-openpyxl' );
	}
	if ( purposes.includes( 'mwparserfromhell' ) && !succeeds( '/usr/bin/python3', [ '-c', 'import mwparserfromhell' ] ) ) {
		missing.push( 'python3-mwparserfromhell' );
	}
	return missing;
}

/** The browser that the tests drive: Debian's Chromium, or the one that `CHROMIUM` names. */
export function chromiumPath(): string | null {
	const candidates = [ process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome' ];
	for ( const candidate of candidates ) {
		if ( candidate ) {
			const found = spawnSync( 'sh', [ '-c', 'command -v "$0"', candidate ], { encoding: 'utf8' } );
			if ( found.status === 0 ) {
				return found.stdout.trim();
			}
		}
	}
	return null;
}

/**
 * Makes sure of everything that the purposes need.
 *
 * @throws Error with what to install, where this may not do so itself
 */
export function ensureRequirements( ...purposes: readonly Purpose[] ): void {
	let missing = missingPackages( purposes );
	if ( missing.length === 0 ) {
		return;
	}
	const isRoot = process.getuid?.() === 0;
	const hasApt = succeeds( 'apt-get', [ '--version' ] );
	if ( isRoot && hasApt ) {
		console.error( `Installing from Debian: ${ missing.join( ' ' ) }` );
		const options = { stdio: [ 'ignore', 'ignore', 'inherit' ] as [ 'ignore', 'ignore', 'inherit' ],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
		spawnSync( 'apt-get', [ 'update', '-q' ], options );
		spawnSync( 'apt-get', [ 'install', '-y', '-q', '--no-install-recommends', ...missing ], options );
		missing = missingPackages( purposes );
	}
	if ( missing.length > 0 ) {
		throw new Error( hasApt ?
			`These programs are missing. Install them with\n\n    sudo apt-get install --no-install-recommends ${ missing.join( ' ' ) }\n` :
			'These programs are missing; their names in Debian are: ' + missing.join( ', ' ) );
	}
}

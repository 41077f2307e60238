/**
 * Runs one of the project's TypeScript scripts: `node build/bootstrap.js SCRIPT [ARGUMENT…]`.
 *
 * This is the one script that needs nothing installed: on a fresh clone it installs the
 * dependencies first, and again whenever package-lock.json asks for others.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath( new URL( '..', import.meta.url ) );

if ( Number( process.versions.node.split( '.' )[ 0 ] ) < 20 ) {
	console.error( `LocalSkills needs Node.js 20 or newer; this is ${ process.version }.` );
	process.exit( 1 );
}

function run( command, args ) {
	const { status, error } = spawnSync( command, args, { cwd: root, stdio: 'inherit' } );
	if ( error ) {
		console.error( `${ command } could not be run: ${ error.message }` );
	}
	return status ?? 1;
}

/** Whether npm has put in place what package-lock.json asks for; what is optional may be for other machines. */
function isInstalled() {
	const read = ( path ) => JSON.parse( readFileSync( join( root, path ), 'utf8' ) ).packages;
	const kept = join( 'node_modules', '.package-lock.json' );
	if ( !existsSync( join( root, kept ) ) ) {
		return false;
	}
	const there = read( kept );
	return Object.entries( read( 'package-lock.json' ) ).every( ( [ path, { version, optional } ] ) => (
		path === '' || optional === true || there[ path ]?.version === version
	) );
}

// While npm itself runs the script (npm ci calls "prepare"), the dependencies are just there.
if ( process.env.npm_lifecycle_event !== 'prepare' ) {
	if ( !isInstalled() ) {
		console.error( 'Installing the dependencies…' );
		const status = run( 'npm', [ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ] );
		if ( status !== 0 ) {
			process.exit( status );
		}
	}
}

process.exit( run( process.execPath, [ '--import', 'tsx', ...process.argv.slice( 2 ) ] ) );

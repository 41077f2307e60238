/**
 * Runs one of the project's TypeScript scripts: `node build/bootstrap.js SCRIPT [ARGUMENT…]`.
 *
 * This is the one script that needs nothing installed: on a fresh clone it installs the
 * dependencies first, and again whenever package-lock.json has changed since.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

// While npm itself runs the script (npm ci calls "prepare"), the dependencies are just there.
if ( process.env.npm_lifecycle_event !== 'prepare' ) {
	const lock = createHash( 'sha256' ).update( readFileSync( join( root, 'package-lock.json' ) ) ).digest( 'hex' );
	const stamp = join( root, 'node_modules', '.localskills-lock' );
	if ( !existsSync( stamp ) || readFileSync( stamp, 'utf8' ) !== lock ) {
		console.error( 'Installing the dependencies…' );
		const status = run( 'npm', [ 'ci', '--no-audit', '--no-fund', '--loglevel=error' ] );
		if ( status !== 0 ) {
			process.exit( status );
		}
		writeFileSync( stamp, lock );
	}
}

process.exit( run( process.execPath, [ '--import', 'tsx', ...process.argv.slice( 2 ) ] ) );

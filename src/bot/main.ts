/** Entry point of the command line. */
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './command-line';

/** Put in by the build. */
declare const LOCALSKILLS_VERSION: string;

const stop = new AbortController();
const abort = new AbortController();

for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
	process.on( signal, () => {
		if ( stop.signal.aborted ) {
			abort.abort();
		} else {
			process.stderr.write( '\nStopping after the request under way. Once more ends it at once.\n' );
			stop.abort();
		}
	} );
}

process.stdout.on( 'error', ( error: NodeJS.ErrnoException ) => {
	// The reader has had enough, such as `head`.
	if ( error.code === 'EPIPE' ) {
		process.exit( 0 );
	}
	throw error;
} );

process.exitCode = await runCommandLine( process.argv.slice( 2 ), {
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	env: process.env,
	directory: process.cwd(),
	projectDirectory: fileURLToPath( new URL( '..', import.meta.url ) ),
	version: LOCALSKILLS_VERSION,
	stopSignal: stop.signal,
	abortSignal: abort.signal,
} );

/** `npm run wiki:reset`: forgets the development wikis of this checkout; the next start makes new ones. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../project';
import { AlreadyRunningError, assertNotRunning } from './development-wiki';

const WIKIS = join( PROJECT, '.wiki' );
const wikis = existsSync( WIKIS ) ? readdirSync( WIKIS ) : [];
try {
	for ( const name of wikis ) {
		assertNotRunning( join( WIKIS, name ) );
	}
} catch ( error ) {
	console.error( error instanceof AlreadyRunningError ? error.message : error );
	process.exit( 1 );
}
for ( const name of wikis ) {
	rmSync( join( WIKIS, name ), { recursive: true, force: true } );
}
console.log( wikis.length > 0 ? 'The development wiki is gone. `npm start` makes a new one.' : 'There is no development wiki to reset.' );

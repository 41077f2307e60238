import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureRequirements } from '../../../build/wiki/requirements';

describe( 'ensureRequirements', () => {
	const path = process.env.PATH;
	let directory: string;

	/** A machine with no other programs than these, which do nothing. */
	function machineWith( ...programs: readonly string[] ): void {
		for ( const program of programs ) {
			writeFileSync( join( directory, program ), '#!/bin/sh\n' );
			chmodSync( join( directory, program ), 0o755 );
		}
		process.env.PATH = directory;
	}

	beforeEach( () => {
		directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
		jest.spyOn( process, 'getuid' ).mockReturnValue( 1000 );
	} );

	afterEach( () => {
		process.env.PATH = path;
		jest.restoreAllMocks();
		rmSync( directory, { recursive: true } );
	} );

	it( 'says exactly what to install to a person who may not have it done', () => {
		machineWith( 'apt-get' );
		expect( () => ensureRequirements( 'wiki' ) ).toThrow(
			'sudo apt-get install --no-install-recommends php-cli php-apcu php-curl php-gmp php-intl php-luasandbox php-mbstring php-sqlite3 php-xml diffutils' );
		expect( () => ensureRequirements( 'browser' ) ).toThrow( 'sudo apt-get install --no-install-recommends chromium' );
	} );

	it( 'names what is missing where there is no apt-get', () => {
		machineWith();
		expect( () => ensureRequirements( 'browser' ) ).toThrow( 'their names in Debian are: chromium' );
	} );
} );

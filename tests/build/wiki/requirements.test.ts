import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../../build/project';

const SCRIPT = `
	import { ensureRequirements } from './build/wiki/requirements.ts';
	try {
		ensureRequirements( 'wiki', 'browser' );
	} catch ( error ) {
		console.log( error.message );
	}
`;

/** What is said on a machine with no other programs than these, which do nothing. */
function saidWith( ...programs: readonly string[] ): string {
	const directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
	try {
		for ( const program of programs ) {
			writeFileSync( join( directory, program ), '#!/bin/sh\n' );
			chmodSync( join( directory, program ), 0o755 );
		}
		return spawnSync( process.execPath, [ '--import', 'tsx', '--input-type=module', '--eval', SCRIPT ], {
			cwd: PROJECT, env: { PATH: directory }, encoding: 'utf8',
		} ).stdout;
	} finally {
		rmSync( directory, { recursive: true } );
	}
}

describe( 'ensureRequirements', () => {
	it( 'says exactly what to install where it could not do so itself', () => {
		expect( saidWith( 'apt-get' ) ).toContain( 'sudo apt-get install --no-install-recommends php-cli php-apcu php-curl ' +
			'php-gmp php-intl php-luasandbox php-mbstring php-sqlite3 php-xml diffutils chromium fonts-noto-core\n' );
	} );

	it( 'names what is missing where there is no apt-get', () => {
		expect( saidWith() ).toContain( 'their names in Debian are: php-cli, php-apcu, ' );
	} );
} );

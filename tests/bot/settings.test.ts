import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parseEnvironmentFile, readSettings } from '../../src/bot/settings';
import type { Settings } from '../../src/bot/settings';

const PASSWORD = '0123456789abcdefghijklmnopqrstuv';
const META = 'https://meta.wikimedia.org/w/api.php';

let directory: string;

function settings( env: Record<string, string>, envFile?: string ): Settings {
	return readSettings( {
		stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(),
		env: { XDG_CONFIG_HOME: join( directory, 'config' ), XDG_CACHE_HOME: join( directory, 'cache' ), ...env },
		directory, projectDirectory: directory, version: '1.2.3',
		stopSignal: new AbortController().signal, abortSignal: new AbortController().signal,
	}, envFile );
}

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

describe( 'readSettings', () => {
	describe( 'other wikis', () => {
		const FR = 'https://fr.wikipedia.org/w/api.php';
		const AR = 'https://ar.wikipedia.org/w/api.php';
		const home = { LOCALSKILLS_API: META, LOCALSKILLS_USER: 'Ana@bot', LOCALSKILLS_PASSWORD: PASSWORD };

		it( 'are read once each, as nobody, and the home wiki is none of them', () => {
			expect( settings( { ...home, LOCALSKILLS_READ_FROM: ` ${ FR }, ${ AR }\n${ META } ${ FR } ` } ).sources ).toEqual( [
				{ apiUrl: AR, credentials: null }, { apiUrl: FR, credentials: null },
			] );
		} );

		it( 'get the account where the operator names their host, and only there', () => {
			const { sources, credentials } = settings( {
				...home, LOCALSKILLS_READ_FROM: `${ FR } ${ AR }`, LOCALSKILLS_LOG_IN_ON: 'fr.wikipedia.org',
			} );
			expect( sources ).toEqual( [ { apiUrl: AR, credentials: null }, { apiUrl: FR, credentials } ] );
		} );

		it.each( [
			[ 'no address', 'fr.wikipedia.org', '', /LOCALSKILLS_READ_FROM is no address of an API: fr\.wikipedia\.org/ ],
			[ 'a password in the address', 'https://a:secret@fr.example/api.php', '', /^(?!.*secret).*READ_FROM must not hold a password/ ],
			[ 'a host that is not read from', FR, 'fr.example', /LOCALSKILLS_LOG_IN_ON names fr\.example, which is the host of no address/ ],
			[ 'a password over http', 'http://fr.example/api.php', 'fr.example', /begins with http/ ],
		] )( 'are refused with %s', ( _, from, on, message ) => {
			expect( () => settings( { ...home, LOCALSKILLS_READ_FROM: from, LOCALSKILLS_LOG_IN_ON: on } ) ).toThrow( message );
		} );
	} );

	it( 'takes wiki and account from the environment', () => {
		expect( settings( { LOCALSKILLS_API: META, LOCALSKILLS_USER: 'Ana B@bot', LOCALSKILLS_PASSWORD: PASSWORD } ) ).toEqual( {
			apiUrl: META,
			credentials: { kind: 'password', user: 'Ana B@bot', password: PASSWORD },
			capxApiUrl: 'https://commons.wikimedia.org/w/api.php',
			userAgent: 'LocalSkills/1.2.3 (User:Ana_B on meta.wikimedia.org)',
			sources: [],
			storeDirectory: join( directory, 'cache/localskills' ),
			writeInterval: 5000,
			timeout: 120_000,
			retry: { retries: 8, firstWait: 1000, longestWait: 60_000, longestRetryAfter: 300_000 },
			warnings: [],
		} );
	} );

	it( 'does not wait between edits on a wiki of this machine', () => {
		expect( settings( { LOCALSKILLS_API: 'http://127.0.0.1:8080/api.php' } ).writeInterval ).toBe( 0 );
		expect( settings( { LOCALSKILLS_API: 'http://127.0.0.1:8080/api.php', LOCALSKILLS_WRITE_INTERVAL: '1.5' } ).writeInterval ).toBe( 1500 );
	} );

	it( 'waits and tries again for as long as the operator says', () => {
		const { timeout, retry } = settings( {
			LOCALSKILLS_API: META, LOCALSKILLS_CONTACT: 'a', LOCALSKILLS_TIMEOUT: '30', LOCALSKILLS_PATIENCE: '60',
		} );
		expect( timeout ).toBe( 30_000 );
		expect( retry ).toEqual( { retries: 8, firstWait: 200, longestWait: 12_000, longestRetryAfter: 60_000 } );
		expect( settings( { LOCALSKILLS_API: META, LOCALSKILLS_CONTACT: 'a', LOCALSKILLS_PATIENCE: '0' } ).retry.retries ).toBe( 0 );
	} );

	it( 'takes the file in the directory, then the one in the home; the environment goes before both', () => {
		mkdirSync( join( directory, 'config' ) );
		writeFileSync( join( directory, 'config/localskills.env' ), `LOCALSKILLS_API=${ META }\nLOCALSKILLS_CONTACT=home@example.org\n` );
		expect( settings( {} ).userAgent ).toContain( 'home@example.org' );
		writeFileSync( join( directory, 'localskills.env' ), `LOCALSKILLS_API=${ META }\nLOCALSKILLS_CONTACT=here@example.org\n` );
		expect( settings( {} ).userAgent ).toContain( 'here@example.org' );
		expect( settings( { LOCALSKILLS_CONTACT: 'now@example.org' } ).userAgent ).toContain( 'now@example.org' );
	} );

	it( 'warns of a file with a password that others can read', () => {
		const file = join( directory, 'secret.env' );
		writeFileSync( file, `LOCALSKILLS_API=${ META }\nLOCALSKILLS_TOKEN=abc\nLOCALSKILLS_CONTACT=a@example.org\n` );
		chmodSync( file, 0o644 );
		expect( settings( {}, 'secret.env' ).warnings.join() ).toContain( 'chmod 600 secret.env' );
		chmodSync( file, 0o600 );
		expect( settings( {}, 'secret.env' ).warnings ).toEqual( [] );
	} );

	it( 'warns of a password that goes over the network in the clear', () => {
		expect( settings( { LOCALSKILLS_API: 'http://wiki.example/api.php', LOCALSKILLS_USER: 'A@b', LOCALSKILLS_PASSWORD: PASSWORD } ).warnings.join() )
			.toContain( 'https' );
	} );

	it.each( [
		[ 'no wiki', {}, 'LOCALSKILLS_API' ],
		[ 'no address', { LOCALSKILLS_API: 'meta' }, 'meta' ],
		[ 'a password in the address', { LOCALSKILLS_API: `https://a:${ PASSWORD }@wiki.example/api.php` }, 'must not hold a password' ],
		[ 'a password for nobody', { LOCALSKILLS_API: META, LOCALSKILLS_PASSWORD: PASSWORD }, 'LOCALSKILLS_USER is missing' ],
		[ 'nobody to write to', { LOCALSKILLS_API: META, LOCALSKILLS_TOKEN: 'abc' }, 'LOCALSKILLS_CONTACT is missing' ],
		[ 'a contact that no header can hold', { LOCALSKILLS_API: META, LOCALSKILLS_CONTACT: 'Zoë\n' }, 'ASCII' ],
		[ 'an interval that is none', { LOCALSKILLS_API: META, LOCALSKILLS_CONTACT: 'a', LOCALSKILLS_WRITE_INTERVAL: 'soon' }, 'WRITE_INTERVAL' ],
		[ 'a timeout of nothing', { LOCALSKILLS_API: META, LOCALSKILLS_CONTACT: 'a', LOCALSKILLS_TIMEOUT: '0' }, 'LOCALSKILLS_TIMEOUT' ],
	] )( 'says what is wrong with %s, without the password', ( _name, env, words ) => {
		expect( () => settings( env ) ).toThrow( words );
		expect( () => settings( env ) ).not.toThrow( PASSWORD );
	} );
} );

describe( 'parseEnvironmentFile', () => {
	it( 'knows comments, quotes and export', () => {
		expect( parseEnvironmentFile( '# wiki\n\nexport A=1 # one\nB = "two # 2"\nC=\'\'\r\nD=a=b\n', 'x' ) )
			.toEqual( { A: '1', B: 'two # 2', C: '', D: 'a=b' } );
	} );

	it( 'names the line that is wrong, but not what stands there', () => {
		expect( () => parseEnvironmentFile( `A=1\n${ PASSWORD }`, 'my.env' ) ).toThrow( 'my.env, line 2' );
		expect( () => parseEnvironmentFile( `A=1\n${ PASSWORD }`, 'my.env' ) ).not.toThrow( PASSWORD );
	} );
} );

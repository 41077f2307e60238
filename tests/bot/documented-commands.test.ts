/** The commands that the documentation and the files for servers give, as whoever copies them runs them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/bot/command-line';

const PROJECT = join( __dirname, '../..' );
const DOCS = join( PROJECT, 'docs' );

const files = [ 'README.md', ...readdirSync( DOCS ).filter( ( name ) => /\.(?:md|yaml|service)$/.test( name ) ).map( ( name ) => `docs/${ name }` ) ];

/** What stands after the name of the program, up to what ends a command in a shell, in a table or in a text. */
const COMMAND = /(?:^localskills|npx localskills|node bin[/\\]localskills\.js) +([^`"|>\n]*?) *(?:[`"|>\n]|\s#|&&)/gm;

const commands = [ ...new Set( files.flatMap( ( name ) =>
	[ ...`${ readFileSync( join( PROJECT, name ), 'utf8' ) }\n`.matchAll( COMMAND ) ].map( ( [ , command = '' ] ) => command.trim() ) ) ) ]
	// The mere name of a command says nothing of how to call it.
	.filter( ( command ) => command.includes( ' ' ) );

/** The wiki is in no setting and no file is there, so a command that is understood goes no further than that. */
async function run( command: string ): Promise<{ status: number; said: string }> {
	const directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
	let said = '';
	const sink = (): Writable => new Writable( { write( chunk, _encoding, done ) {
		said += String( chunk );
		done();
	} } );
	try {
		const status = await runCommandLine( command.replace( /~\//g, `${ directory }/` ).split( / +/ ), {
			stdin: Readable.from( [] ), stdout: sink(), stderr: sink(), env: { HOME: directory },
			directory, projectDirectory: PROJECT, version: '1.2.3',
			stopSignal: new AbortController().signal, abortSignal: new AbortController().signal,
		} );
		return { status, said };
	} finally {
		rmSync( directory, { recursive: true } );
	}
}

describe( 'the documentation', () => {
	it( 'has been searched for commands', () => {
		expect( commands.length ).toBeGreaterThan( 10 );
		expect( commands ).toContain( 'aggregate --all --watch 300' );
	} );

	it.each( commands )( 'gives a command that is understood: localskills %s', async ( command ) => {
		const { status, said } = await run( command.replace( /\bID\b/g, 'some-id' ) );
		expect( said ).toMatch( /LOCALSKILLS_API is missing|ENOENT|no such file|There is no file|^Usage: / );
		expect( said ).not.toMatch( /^error: |Add --help/m );
		expect( status === 0 ).toBe( command.includes( '--help' ) );
	} );
} );

describe( 'the file for Toolforge', () => {
	/** A list of flat objects, which is as much of YAML as there is in it. */
	const jobs = readFileSync( join( DOCS, 'toolforge-jobs.yaml' ), 'utf8' ).split( /^(?=- )/m ).slice( 1 ).map( ( job ) => Object.fromEntries(
		job.split( '\n' ).filter( ( line ) => !/^\s*(?:#|$)/.test( line ) ).map( ( line ) => {
			const [ , key = line, value = '' ] = /^[- ] ([a-z-]+): (.*)$/.exec( line ) ?? [];
			return [ key, value.replace( /^"(.*)"$/, '$1' ) ];
		} ) ) );

	/**
	 * What `toolforge jobs load` takes, without which it warns or refuses: `KNOWN_YAML_KEYS` of
	 * https://gitlab.wikimedia.org/repos/cloud/toolforge/jobs-cli and the arguments of `toolforge jobs run`.
	 */
	it( 'has keys and values that Toolforge knows', () => {
		expect( jobs.length ).toBeGreaterThan( 0 );
		for ( const job of jobs ) {
			expect( job ).toEqual( {
				// Also the name of the files that the output goes to.
				name: expect.stringMatching( /^[a-z][a-z0-9-]{0,51}$/ ) as string,
				command: expect.stringMatching( /^cd ~\/localskills && node bin\/localskills\.js / ) as string,
				image: expect.stringMatching( /^node(?:20|22)$/ ) as string,
				schedule: expect.stringMatching( /^@(?:hourly|daily|weekly)$/ ) as string,
				mem: expect.stringMatching( /^\d+Mi$/ ) as string,
				emails: expect.stringMatching( /^(?:none|all|onfinish|onfailure)$/ ) as string,
				filelog: 'true',
			} );
			expect( commands ).toContain( ( job.command as string ).replace( /^.*localskills\.js /, '' ) );
		}
	} );
} );

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { CommandFailure } from '../../src/bot/command-io';
import type { CommandIo } from '../../src/bot/command-io';
import { openRunLog } from '../../src/bot/run-log';

let directory: string;
let io: CommandIo;

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-log-' ) );
	io = {
		stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {}, directory,
		projectDirectory: directory, version: '1.2.3', stopSignal: new AbortController().signal, abortSignal: new AbortController().signal,
	};
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

describe( 'the log of a run', () => {
	it( 'is one JSON object a line, added to what is there', async () => {
		for ( const survey of [ 'a', 'b' ] ) {
			const log = await openRunLog( io, 'run.log', () => 0 );
			log.event( 'info', 'counted', { survey, counted: 3 } );
			await log.close();
		}
		const lines = readFileSync( join( directory, 'run.log' ), 'utf8' ).trimEnd().split( '\n' )
			.map( ( line ) => JSON.parse( line ) as unknown );
		expect( lines ).toEqual( [ 'a', 'b' ].map( ( survey ) => (
			{ time: '1970-01-01T00:00:00.000Z', level: 'info', event: 'counted', survey, counted: 3 }
		) ) );
	} );

	it( 'counts requests, and tells of those that failed', async () => {
		const log = await openRunLog( io, '-', () => 0 );
		log.request( 'wiki.example', 'query allpages', 12.3, null );
		log.request( 'wiki.example', 'edit', 4.5, 'maxlag' );
		expect( log.requests ).toBe( 2 );
		expect( JSON.parse( String( ( io.stdout as PassThrough ).read() ) ) ).toMatchObject( {
			level: 'warning', event: 'request-failed', wiki: 'wiki.example', request: 'edit', milliseconds: 5, code: 'maxlag',
		} );
	} );

	it( 'says that it cannot be written before anything is done', async () => {
		await expect( openRunLog( io, 'no/such/folder/run.log', () => 0 ) ).rejects.toBeInstanceOf( CommandFailure );
	} );
} );

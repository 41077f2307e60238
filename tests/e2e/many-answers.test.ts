/** How much a survey with many answers asks of a wiki. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { definitionText, SURVEY, writeAnswerDump } from '../../bench/answer-dump';
import { PROJECT } from '../../build/project';
import { ADMINISTRATOR } from '../../build/wiki/accounts';
import { environment } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { createApiClient } from './support/api-client';
import { startFaultyProxy } from './support/faulty-proxy';

const ANSWERS = 600;
/** Of the generated answers, those that have more than one revision; their histories are read as well. */
const EDITED = /<parentid>/g;

describe( 'a survey with many answers', () => {
	let wiki: RunningWiki;
	let folder: string;
	let edited = 0;

	beforeAll( async () => {
		folder = mkdtempSync( join( tmpdir(), 'localskills-many-' ) );
		wiki = await startWiki( { name: 'test-many-answers', mode: 'gadget', reset: true } );
		const file = join( folder, 'answers.xml' );
		await writeAnswerDump( file, ANSWERS );
		const xml = readFileSync( file, 'utf8' );
		edited = xml.match( EDITED )?.length ?? 0;
		const names = new Set( Array.from( xml.matchAll( /<username>([^<]+)/g ), ( [ , name ] ) => name ) );
		// Revisions by accounts that the wiki does not have would be nobody's.
		writeFileSync( join( folder, 'names.json' ), JSON.stringify( [ ...names ] ) );
		await wiki.runMaintenance( 'eval', [], `foreach ( json_decode( file_get_contents( '${ join( folder, 'names.json' ) }' ) ) as $name ) { ` +
			'MediaWiki\\User\\User::createNew( $name ); }\n' );
		await wiki.runMaintenance( 'importDump', [ '--quiet', '--no-updates', '--username-prefix=', file ] );
		const administrator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await administrator.edit( 'LocalSkills/Survey/no-answers/definition.json', definitionText().replace( SURVEY, 'no-answers' ),
			{ contentmodel: 'json' } );
	}, 600_000 );

	afterAll( async () => {
		await wiki?.stop();
		rmSync( folder, { recursive: true, force: true } );
	}, 240_000 );

	/** Runs the command through a proxy that counts what it asks. */
	async function aggregate( survey: string, isBot: boolean ): Promise<{ counted: number; requests: number; titles: string[] }> {
		const proxy = await startFaultyProxy( wiki.apiUrl );
		try {
			const env = environment( proxy, 'bot' );
			if ( !isBot ) {
				delete env.LOCALSKILLS_USER;
				delete env.LOCALSKILLS_PASSWORD;
			}
			// A store would know the answers already.
			const child = spawn( process.execPath, [
				join( PROJECT, 'bin/localskills.js' ), 'aggregate', '--survey', survey, '--dry-run', '--json',
			], { env: { ...env, XDG_CACHE_HOME: mkdtempSync( join( folder, 'cache-' ) ) }, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
			let [ stdout, stderr ] = [ '', '' ];
			child.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
				stdout += text;
			} );
			child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
				stderr += text;
			} );
			const status = await new Promise( ( resolve ) => {
				child.on( 'close', resolve );
			} );
			expect( { status, stderr: stderr.slice( 0, 500 ) } ).toEqual( { status: 0, stderr: expect.any( String ) as string } );
			return {
				counted: ( JSON.parse( stdout ) as { counted: number } ).counted,
				requests: proxy.requests.length,
				titles: proxy.requests.map( ( { parameters } ) => JSON.stringify( parameters ) ),
			};
		} finally {
			await proxy.close();
		}
	}

	it.each( [ [ 'with', true, 500 ], [ 'without', false, 50 ] ] )(
		'takes no more requests than its answers fill, %s the bot right', async ( _name, isBot, batch ) => {
			const none = await aggregate( 'no-answers', isBot );
			const many = await aggregate( SURVEY, isBot );
			expect( many.counted ).toBe( ANSWERS - ANSWERS / 50 );
			// Besides: four looks into logs, the third revisions, and the texts of those that others have changed.
			expect( many.requests - none.requests )
				.toBeLessThanOrEqual( Math.ceil( ANSWERS / batch ) + Math.ceil( edited / batch ) + 6 );
			expect( new Set( many.titles ).size ).toBeGreaterThan( many.titles.length - 3 );
		}, 240_000 );
} );

/** Counting a survey on the development wiki: how long it takes, and how many requests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../build/project';
import { environment } from '../build/wiki/deploy';
import { startWiki } from '../build/wiki/development-wiki';
import { startFaultyProxy } from '../tests/e2e/support/faulty-proxy';
import { SURVEY, writeAnswerDump } from './answer-dump';

export interface CountedOnWiki {
	readonly batch: number;
	readonly counted: number;
	/** From the command's start to its end. */
	readonly seconds: number;
	readonly requests: number;
}

interface Finished {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: number | null;
}

function finished( args: readonly string[], env: NodeJS.ProcessEnv ): Promise<Finished> {
	const child = spawn( process.execPath, args, { env, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
	let [ stdout, stderr ] = [ '', '' ];
	child.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
		stdout += text;
	} );
	child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
		stderr += text;
	} );
	return new Promise( ( resolve ) => {
		child.on( 'close', ( status ) => resolve( { stdout, stderr, status } ) );
	} );
}

/**
 * Fills a wiki of its own with generated answers, and counts them with the bot right and without, through a proxy that
 * counts requests. Nothing is published, and nothing kept between the two.
 *
 * @param answers - How many
 */
export async function countOnWiki( answers: number ): Promise<CountedOnWiki[]> {
	const folder = mkdtempSync( join( tmpdir(), 'localskills-bench-wiki-' ) );
	const wiki = await startWiki( { name: 'bench-aggregation', mode: 'gadget', reset: true } );
	try {
		const [ file, names ] = [ join( folder, 'answers.xml' ), join( folder, 'names.json' ) ];
		await writeAnswerDump( file, answers );
		const accounts = Array.from( readFileSync( file, 'utf8' ).matchAll( /<username>([^<]+)/g ), ( [ , name ] ) => name );
		writeFileSync( names, JSON.stringify( [ ...new Set( accounts ) ] ) );
		// Revisions by accounts that the wiki does not have would be nobody's.
		await wiki.runMaintenance( 'eval', [], `foreach ( json_decode( file_get_contents( '${ names }' ) ) as $name ) { ` +
			'MediaWiki\\User\\User::createNew( $name ); }\n' );
		await wiki.runMaintenance( 'importDump', [ '--quiet', '--no-updates', '--username-prefix=', file ] );
		const results: CountedOnWiki[] = [];
		for ( const isBot of [ true, false ] ) {
			const proxy = await startFaultyProxy( wiki.apiUrl );
			try {
				const env = environment( proxy, 'bot' );
				if ( !isBot ) {
					delete env.LOCALSKILLS_USER;
					delete env.LOCALSKILLS_PASSWORD;
				}
				const begun = performance.now();
				const { stdout, stderr, status } = await finished( [
					join( PROJECT, 'bin/localskills.js' ), 'aggregate', '--survey', SURVEY, '--dry-run', '--json',
				], { ...env, XDG_CACHE_HOME: mkdtempSync( join( folder, 'cache-' ) ) } );
				if ( status !== 0 ) {
					throw new Error( `aggregate: ${ stderr }` );
				}
				results.push( {
					batch: isBot ? 500 : 50,
					counted: ( JSON.parse( stdout ) as { counted: number } ).counted,
					seconds: ( performance.now() - begun ) / 1000,
					requests: proxy.requests.length,
				} );
			} finally {
				await proxy.close();
			}
		}
		return results;
	} finally {
		await wiki.stop();
		rmSync( folder, { recursive: true, force: true } );
	}
}

/**
 * Runs of the bot that are disturbed, and what the wiki looks like after the next run that is not: a wiki that is put
 * back to the same state before each, so that its pages can be compared byte for byte.
 */
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMINISTRATOR, BOT, BOT_PASSWORD, EDITORS } from '../../../build/wiki/accounts';
import { localskills, type CommandResult } from '../../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../../build/wiki/development-wiki';
import { createApiClient, type ApiClient } from './api-client';
import { saveAnswers } from './many-answers';
import { startFaultyProxy, type Interference, type ProxiedRequest } from './faulty-proxy';
import { TIMEOUT } from './wiki-faults';

const ID = 'faults';
export const SURVEY_PAGE = `LocalSkills/Survey/${ ID }`;

/** What somebody answered, which no message of the bot may repeat. */
const ANSWERED = 'Quagga-7319';

const PEOPLE_BEFORE = 'Our plan: read this.';
const PEOPLE_AFTER = 'Our thanks to all.';

const DEFINITION = {
	title: 'A survey',
	pages: [ { name: 'p1', elements: [
		{ type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] },
		{ type: 'comment', name: 'why', title: 'Why?' },
	] } ],
	localSkills: { id: ID, status: 'open', minAnswers: 1, minCell: 1 },
};

/** Instead of the short survey with an answer or two: one whose results are large. */
export interface LargeSurvey {
	/** Of the definition: everything but its id. */
	readonly definition: { readonly title: string; readonly pages: readonly unknown[]; readonly localSkills: object };
	/** Name of an account → parameters of its answer; those of `more` come after the first results. */
	readonly answers: ReadonlyMap<string, string>;
	readonly more: ReadonlyMap<string, string>;
	/** PHP, for the wiki's settings. */
	readonly settings: string;
}

/** `new`: no results yet; `old`: the results of an answer fewer, between people's words. */
export type Start = 'new' | 'old';

/** Title → text, of the pages that the bot writes. */
export type Pages = Readonly<Record<string, string>>;

export interface DisturbedRun extends CommandResult {
	readonly requests: readonly ProxiedRequest[];
}

export interface DisturbedWiki {
	readonly wiki: RunningWiki;
	readonly administrator: ApiClient;
	/** Brings the wiki back to a state. */
	reset( start: Start ): void;
	/** Runs the bot once, each request being asked about; `kill` ends the process as `kill -9` does. */
	run(
		choose?: ( request: ProxiedRequest, kill: () => void ) => Interference | null,
		settings?: Readonly<Record<string, string>>,
	): Promise<DisturbedRun>;
	pages(): Promise<Pages>;
	/** Edits of the bot since the reset: title → how many. Fails when one is not below the survey. */
	botEdits(): Promise<Readonly<Record<string, number>>>;
	stop(): Promise<void>;
}

/** @throws Error when what was said holds a password, a token, a session or what somebody answered */
function assertNoSecrets( said: string, requests: readonly ProxiedRequest[] ): void {
	const secrets = new Set( [ BOT_PASSWORD, ANSWERED ] );
	for ( const { parameters, headers } of requests ) {
		[ parameters.token, parameters.lgtoken, parameters.lgpassword, ...( headers.cookie ?? '' ).split( /;\s*/ )
			// Short values, such as a number, stand anywhere; the account's name is no secret.
			.map( ( cookie ) => cookie.slice( cookie.indexOf( '=' ) + 1 ) ) ]
			.filter( ( secret ) => secret !== undefined && secret.length > 6 && secret !== BOT.name )
			.forEach( ( secret ) => secrets.add( secret as string ) );
	}
	for ( const secret of secrets ) {
		if ( [ secret, encodeURIComponent( secret ) ].some( ( look ) => said.includes( look ) ) ) {
			throw new Error( `The bot has told a secret: ${ said }` );
		}
	}
}

export async function startDisturbedWiki(
	name: string, onProgress?: ( text: string ) => void, large: LargeSurvey | null = null,
): Promise<DisturbedWiki> {
	const wiki = await startWiki( { name, mode: 'extension', reset: true, ...onProgress === undefined ? {} : { onProgress } } );
	// Jobs would go on writing after an answer, while the database is put back.
	writeFileSync( join( wiki.directory, 'more-settings.php' ), `<?php $wgJobRunRate = 0;${ large?.settings ?? '' }` );
	const [ administrator, amina, bruno ] = await Promise.all( [ ADMINISTRATOR, ...EDITORS ].map(
		( account ) => createApiClient( wiki.apiUrl, account ) ) ) as [ ApiClient, ApiClient, ApiClient ];
	const data = join( wiki.directory, 'data' );
	const kept = ( start: Start ): string => join( wiki.directory, `data-${ start }` );
	const keep = ( start: Start ): void => cpSync( data, kept( start ), { recursive: true } );
	/** What the bot keeps between runs: the next run finds what a killed one has left. */
	const store = join( wiki.directory, 'store' );
	const log = join( wiki.directory, 'run.log' );
	let resetTime = '';
	/** The same for all runs: to the bot another address is another wiki, and nothing of the store is for it. */
	let port = 0;

	const run: DisturbedWiki[ 'run' ] = async ( choose = () => null, settings = {} ) => {
		const proxy = await startFaultyProxy( wiki.apiUrl, port );
		port = Number( new URL( proxy.apiUrl ).port );
		writeFileSync( log, '' );
		try {
			const child = localskills( proxy, 'bot', [ 'aggregate', '--survey', ID, '--log', log ], [ 'ignore', 'pipe', 'pipe' ], {
				LOCALSKILLS_TIMEOUT: String( TIMEOUT / 1000 ), LOCALSKILLS_PATIENCE: '3', LOCALSKILLS_STORE: store, ...settings,
			} );
			proxy.interfereWhere( ( request ) => choose( request, () => child.kill( 'SIGKILL' ) ) );
			const said = { stdout: '', stderr: '' };
			for ( const stream of [ 'stdout', 'stderr' ] as const ) {
				child[ stream ]?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
					said[ stream ] += text;
				} );
			}
			const status = await new Promise<number | null>( ( resolve ) => {
				child.on( 'close', resolve );
			} );
			assertNoSecrets( said.stdout + said.stderr + readFileSync( log, 'utf8' ), proxy.requests );
			return { status, ...said, requests: proxy.requests };
		} finally {
			await proxy.close();
		}
	};

	const call = ( parameters: string ): string => `{{Skills survey answer\n|survey=${ ID }\n${ parameters }\n}}`;
	const answer = ( role: string ): string => call( `|role=${ role }\n|why=${ ANSWERED }` );
	const answers = ( parameters: ReadonlyMap<string, string> ): Promise<void> => saveAnswers( wiki, SURVEY_PAGE,
		new Map( Array.from( parameters, ( [ account, said ] ): [ string, string ] => [ account, call( said ) ] ) ) );
	const definition = large === null ? DEFINITION :
		{ ...large.definition, localSkills: { ...DEFINITION.localSkills, ...large.definition.localSkills } };
	await administrator.edit( `${ SURVEY_PAGE }/definition.json`, JSON.stringify( definition ), { contentmodel: 'json' } );
	if ( large === null ) {
		await amina.edit( `${ SURVEY_PAGE }/Answers/Amina`, answer( 'editor' ) );
		await administrator.edit( `${ SURVEY_PAGE }/Answers/Amina`, answer( 'organizer' ) );
	} else {
		await answers( large.answers );
	}
	keep( 'new' );
	const { status, stderr } = await run();
	if ( status !== 0 ) {
		throw new Error( `The first run failed: ${ stderr }` );
	}
	for ( const title of [ `${ SURVEY_PAGE }/Results`, `${ SURVEY_PAGE }/Results/fr` ] ) {
		await administrator.edit( title, `${ PEOPLE_BEFORE }\n${ await administrator.read( title ) ?? '' }\n${ PEOPLE_AFTER }` );
	}
	if ( large === null ) {
		await bruno.edit( `${ SURVEY_PAGE }/Answers/Bruno`, answer( 'editor' ) );
	} else {
		await answers( large.more );
	}
	keep( 'old' );

	return {
		wiki,
		administrator,
		reset: ( start ) => {
			// It knows a wiki that there is no more.
			rmSync( store, { recursive: true, force: true } );
			for ( const file of readdirSync( kept( start ) ).filter( ( entry ) => entry.endsWith( '.sqlite' ) ) ) {
				// Whoever still writes does so into a file that nobody sees any more.
				cpSync( join( kept( start ), file ), join( data, `${ file }.new` ) );
				renameSync( join( data, `${ file }.new` ), join( data, file ) );
				[ 'journal', 'wal', 'shm' ].forEach( ( end ) => rmSync( join( data, `${ file }-${ end }` ), { force: true } ) );
			}
			resetTime = new Date( Math.floor( Date.now() / 1000 ) * 1000 ).toISOString();
		},
		run,
		pages: async () => {
			const { query } = await administrator.get( {
				action: 'query', generator: 'allpages', gapprefix: `${ SURVEY_PAGE }/`, gaplimit: 'max',
				prop: 'revisions', rvprop: 'content', rvslots: 'main',
			} );
			const found = ( query.pages as { title: string; revisions: { slots: { main: { content: string } } }[] }[] )
				.filter( ( { title } ) => !/\/(?:Answers\/.*|definition\.json)$/.test( title ) )
				.map( ( { title, revisions } ): [ string, string ] => [ title, revisions[ 0 ]?.slots.main.content ?? '' ] );
			return Object.fromEntries( found.sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 ) );
		},
		botEdits: async () => {
			const { query } = await administrator.get( {
				action: 'query', list: 'recentchanges', rcuser: BOT.name, rcprop: 'title', rctype: 'edit|new', rclimit: 'max',
				rcend: resetTime,
			} );
			const edits: Record<string, number> = {};
			for ( const { title } of query.recentchanges as { title: string }[] ) {
				if ( !title.startsWith( `${ SURVEY_PAGE }/` ) ) {
					throw new Error( `The bot has edited ${ title }` );
				}
				edits[ title ] = ( edits[ title ] ?? 0 ) + 1;
			}
			return edits;
		},
		stop: () => wiki.stop(),
	};
}

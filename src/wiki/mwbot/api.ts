/**
 * Requests to a wiki's Action API with the manners of a bot: one at a time, with `maxlag`, in the
 * name of one account and never of nobody, tried again when that can help.
 */
import type MWBot from 'mwbot';
import PQueue from 'p-queue';
import type { Account } from '../bot-port';
import { encodeParameters } from '../action-api/parameters';
import type { Parameters } from '../action-api/parameters';
import { isSessionLoss, RequestFault } from './request-fault';
import { createPacing, DEFAULT_RETRY, withRetries } from './retry';
import type { RetryOptions } from './retry';
import { createSession } from './session';
import type { Credentials } from './session';
import { createRawRequest, createRedactor } from './transport';
import type { ApiAnswer } from './transport';
import { checkedChange, checkedQuery } from './whole-answer';

export interface ApiOptions {
	readonly apiUrl: string;
	/** Name and version of the program, and whom to write to about it. */
	readonly userAgent: string;
	readonly credentials: Credentials | null;
	/** Milliseconds between the starts of two edits. */
	readonly writeInterval: number;
	/** Seconds of replication lag from which on the wiki is left alone. */
	readonly maxlag?: number;
	/** Milliseconds for one answer. */
	readonly timeout?: number;
	readonly retry?: RetryOptions;
	/** No further request is made once it is aborted; the one under way is waited for. */
	readonly stopSignal: AbortSignal;
	/** Ends even the request under way. */
	readonly abortSignal: AbortSignal;
	/** Told what the operator should know: the wiki's warnings, and long waits. */
	readonly notify: ( text: string ) => void;
	/** Told of each attempt at a request: what it was for, how long it took, and the code of its failure. */
	readonly observe?: ( what: string, milliseconds: number, code: string | null ) => void;
}

export interface Api {
	/** Logs in, the first time. Null when the bot has no account and only reads. */
	account(): Promise<Account | null>;
	/** Whether the wiki answers the many-at-once of bots and administrators. */
	batchSize(): Promise<number>;
	read( parameters: Parameters ): Promise<ApiAnswer>;
	/** Sends an edit or another change; the token is added. */
	write( parameters: Parameters ): Promise<ApiAnswer>;
}

const MWBOT_VERSION = '2.3.3';

/** Longer addresses are cut by some servers, so such a query is posted. */
const MAX_QUERY_LENGTH = 6000;

/** How often a lost session or a stale token is replaced in one request. */
const MAX_RENEWALS = 2;

/** Waits shorter than this are not worth telling the operator about, in milliseconds. */
const SILENT_WAIT = 4000;

/** What a request is for, without anything that it says. */
function nameOf( { action = '', list, meta, generator, prop }: Readonly<Record<string, string>> ): string {
	return [ action, generator, list, meta, prop ].filter( ( part ) => part !== undefined && part !== '' ).join( ' ' );
}

export function createApi( options: ApiOptions ): Api {
	const { apiUrl, credentials, stopSignal, notify } = options;
	const secrets = credentials === null ? [] : [ credentials.kind === 'password' ? credentials.password : credentials.token ];
	const requests = new PQueue( { concurrency: 1 } );
	const writes = new PQueue( { concurrency: 1 } );
	const pacing = createPacing( options.writeInterval, stopSignal );
	const maxlag = options.maxlag ?? 5;
	let editToken: string | null = null;

	let opened: Promise<MWBot> | null = null;

	/** mwbot, loaded for the first request: what asks no wiki begins sooner without. */
	function openBot(): Promise<MWBot> {
		opened ??= createBot();
		return opened;
	}

	async function createBot(): Promise<MWBot> {
		const { default: Bot } = await import( 'mwbot' );
		const bot = new Bot( { apiUrl, silent: true }, {
			method: 'POST',
			// mwbot replaces its defaults by these one by one, not deeply, hence all of them.
			qs: { format: 'json', formatversion: '2', errorformat: 'plaintext', errorlang: 'en' },
		} );
		const rawRequest = createRawRequest( bot, {
			userAgent: `${ options.userAgent } mwbot/${ MWBOT_VERSION }`,
			authorization: credentials?.kind === 'token' ? `Bearer ${ credentials.token }` : null,
			timeout: options.timeout ?? 120000,
			abortSignal: options.abortSignal,
			secrets,
			warn: ( text ) => notify( `The wiki warns: ${ text }` ),
		} );
		bot.rawRequest = ( request ) => requests.add( async () => {
			const start = performance.now();
			let code: string | null = null;
			try {
				return await rawRequest( request );
			} catch ( error ) {
				code = error instanceof RequestFault ? error.code : 'unknown';
				throw error;
			} finally {
				options.observe?.( nameOf( { ...request.qs, ...request.form } ), performance.now() - start, code );
			}
		} );
		return bot;
	}

	const retrying = <T>( attempt: () => Promise<T> ): Promise<T> => withRetries( attempt, options.retry ?? DEFAULT_RETRY, {
		stopSignal,
		onWait: ( fault, wait ) => {
			if ( wait >= SILENT_WAIT ) {
				notify( `${ fault.explanation } Trying again in ${ Math.round( wait / 1000 ) } seconds.` );
			}
		},
	} );

	function query( parameters: Parameters ): Promise<ApiAnswer> {
		const encoded = encodeParameters( parameters );
		const isLong = new URLSearchParams( encoded ).toString().length > MAX_QUERY_LENGTH;
		return retrying( async () => {
			const bot = await openBot();
			return checkedQuery( await ( isLong ?
				// Tells servers in several places that any of them may answer.
				bot.request( encoded, { headers: { 'Promise-Non-Write-API-Action': 'true' } } ) :
				bot.request( {}, { method: 'GET', qs: {
					format: 'json', formatversion: '2', errorformat: 'plaintext', errorlang: 'en', ...encoded,
				} } ) ), encoded );
		} );
	}

	const session = createSession( { openBot, apiUrl, credentials, send: query, retrying, redact: createRedactor( secrets ) } );

	/** Repeats what failed because session or token were gone. */
	async function renewing( attempt: () => Promise<ApiAnswer> ): Promise<ApiAnswer> {
		for ( let renewals = 0; ; renewals++ ) {
			try {
				return await attempt();
			} catch ( error ) {
				const isBadToken = error instanceof RequestFault && error.code === 'badtoken';
				if ( renewals >= MAX_RENEWALS || !( isBadToken || isSessionLoss( error ) ) ) {
					throw error;
				}
				editToken = null;
				if ( isSessionLoss( error ) && !await session.renew() ) {
					throw error;
				}
			}
		}
	}

	async function read( parameters: Parameters ): Promise<ApiAnswer> {
		await session.start();
		return renewing( () => query( { maxlag, ...session.assertion(), ...parameters } ) );
	}

	async function token(): Promise<string> {
		if ( editToken === null ) {
			const { query: { tokens } } = await query( { action: 'query', meta: 'tokens', type: 'csrf', ...session.assertion() } ) as
				{ query: { tokens: { csrftoken: string } } };
			editToken = tokens.csrftoken;
		}
		return editToken;
	}

	async function write( parameters: Parameters ): Promise<ApiAnswer> {
		if ( await session.start() === null ) {
			throw new RequestFault( {
				kind: 'configuration',
				code: 'no-account',
				explanation: 'The bot has no account. Set LOCALSKILLS_USER and LOCALSKILLS_PASSWORD, or LOCALSKILLS_TOKEN.',
			} );
		}
		return writes.add( async () => {
			await pacing();
			return renewing( async () => {
				const form = encodeParameters( { maxlag, ...session.assertion(), ...parameters, token: await token() } );
				return retrying( async () => checkedChange( await ( await openBot() ).request( form ), form.action ?? '' ) );
			} );
		} );
	}

	return {
		account: () => session.start(),
		batchSize: async () => ( await session.start() )?.rights.has( 'apihighlimits' ) === true ? 500 : 50,
		read,
		write,
	};
}

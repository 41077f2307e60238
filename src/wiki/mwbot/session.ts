/** Who the bot is on the wiki: log-in, the account, the token that edits need. */
import type MWBot from 'mwbot';
import type { Account } from '../bot-port';
import type { Parameters } from '../action-api/parameters';
import { RequestFault } from './request-fault';
import type { ApiAnswer } from './transport';
import { wrongAnswer } from './whole-answer';

export type Credentials =
	/** A bot password (`Special:BotPasswords`): `Account@name of the password`. */
	{ readonly kind: 'password'; readonly user: string; readonly password: string } |
	/** The access token of an owner-only OAuth 2 consumer. */
	{ readonly kind: 'token'; readonly token: string };

export interface Session {
	/** Logs in, the first time. The account, null when the bot has none and only reads. */
	start(): Promise<Account | null>;
	/** Logs in anew, as the same account. False when that is of no use. */
	renew(): Promise<boolean>;
	/** What makes the wiki refuse a request of anybody else, such as of nobody after a lost session. */
	assertion(): Parameters;
}

export interface SessionDependencies {
	readonly openBot: () => Promise<MWBot>;
	readonly apiUrl: string;
	readonly credentials: Credentials | null;
	/** Carries out a request with its retries, with nothing asserted. */
	readonly send: ( parameters: Parameters ) => Promise<ApiAnswer>;
	/** Does what it is given with the same retries. */
	readonly retrying: <T>( attempt: () => Promise<T> ) => Promise<T>;
	readonly redact: ( text: string ) => string;
}

interface UserInfo {
	readonly name: string;
	readonly anon?: boolean;
	readonly rights: readonly string[];
	readonly blockid?: number;
	readonly blockpartial?: boolean;
	readonly blockreason?: string;
}

/** The answer that mwbot made an error of. */
interface LogInError {
	readonly response?: {
		readonly login?: { readonly result?: unknown; readonly reason?: unknown };
		readonly errors?: unknown;
	};
}

/** Whether the wiki answered, but neither yes nor no: such an answer says nothing of the password. */
function isNoAnswer( { response }: LogInError ): boolean {
	return response !== undefined && response.errors === undefined && typeof response.login?.result !== 'string';
}

/** What the wiki says to a log-in that it does not accept. */
function logInProblem( { response }: LogInError ): string {
	const login = response?.login;
	const reason = login?.reason;
	if ( typeof reason === 'string' ) {
		return reason;
	}
	const text = ( reason as { text?: unknown } | undefined )?.text;
	return typeof text === 'string' ? text : String( login?.result ?? 'no reason given' );
}

export function createSession( dependencies: SessionDependencies ): Session {
	const { openBot, apiUrl, credentials, send, retrying, redact } = dependencies;
	let started: Promise<Account | null> | null = null;
	let account: Account | null = null;

	async function logIn(): Promise<void> {
		if ( credentials?.kind !== 'password' ) {
			return;
		}
		await retrying( async () => {
			const bot = await openBot();
			bot.cookieJar.removeAllCookiesSync();
			try {
				await bot.login( { apiUrl, username: credentials.user, password: credentials.password } );
			} catch ( error ) {
				// mwbot's error holds the answer; nothing but the reason is taken from it.
				if ( error instanceof RequestFault ) {
					throw error;
				}
				throw isNoAnswer( error as LogInError ) ? wrongAnswer() : new RequestFault( {
					kind: 'configuration',
					code: 'login-failed',
					explanation: redact( `The wiki does not let the bot log in as “${ credentials.user }”: ${ logInProblem( error as LogInError ) }` ),
				} );
			}
		} );
	}

	async function whoAmI(): Promise<Account | null> {
		const answer = await send( { action: 'query', meta: 'userinfo', uiprop: [ 'rights', 'blockinfo' ] } );
		const info = ( answer as { query: { userinfo: UserInfo } } ).query.userinfo;
		if ( info.anon === true ) {
			if ( credentials === null ) {
				return null;
			}
			throw new RequestFault( {
				kind: 'configuration',
				code: 'login-failed',
				explanation: 'The wiki did not recognise the account. Check LOCALSKILLS_TOKEN, or LOCALSKILLS_USER and LOCALSKILLS_PASSWORD.',
			} );
		}
		return {
			name: info.name,
			rights: new Set( info.rights ),
			blockReason: info.blockid !== undefined && info.blockpartial !== true ? info.blockreason ?? '' : null,
		};
	}

	async function begin(): Promise<Account | null> {
		await logIn();
		account = await whoAmI();
		return account;
	}

	return {
		start: () => {
			started ??= begin().catch( ( error: unknown ) => {
				started = null;
				throw error;
			} );
			return started;
		},
		renew: async () => {
			if ( credentials?.kind !== 'password' ) {
				return false;
			}
			await logIn();
			return true;
		},
		assertion: () => account === null ? {} : { assertuser: account.name },
	};
}

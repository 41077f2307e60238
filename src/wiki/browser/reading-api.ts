/**
 * Requests of a page that reads much: one at a time, as patient as the wiki asks for, and to be ended at any time.
 */
import type { ApiAnswer, ReadingApi } from '../action-api/reading-api';
import { encodeParameters, type Parameters } from '../action-api/parameters';
import { SaveFault } from '../port';
import { faultOf } from './browser-wiki';

export interface ReadingApiOptions {
	/** For this reading alone: it is aborted as a whole. */
	readonly api: mw.Api;
	/** Code of the language that the wiki explains its errors in. */
	readonly language: string;
	/** The account's rights. */
	readonly rights: () => PromiseLike<readonly string[]>;
	/** Told before each wait that somebody would notice, in milliseconds. */
	readonly onWait: ( wait: number ) => void;
	/** Milliseconds before the second try where the wiki does not say; doubled for each further one. */
	readonly firstWait?: number;
}

export interface CancellableApi extends ReadingApi {
	/** Sends a request that is too long for an address. */
	post( parameters: Parameters ): Promise<ApiAnswer>;
	cancel(): void;
}

/** Longer addresses are cut by some servers, so such a query is posted. */
const MAX_QUERY_LENGTH = 6000;

/** Milliseconds; nobody looks at a bar for longer. */
const LONGEST_WAIT = 60000;

/** So often the wiki may ask to wait, one request after the other. */
const MOST_TRIES = 5;

/** So often a request is sent that gets no answer. */
const MOST_TRIES_OFFLINE = 3;

/** What mw.Api rejects with: `xhr` where HTTP failed, the last where the API refused. */
type RejectedReasons = readonly [
	code: string, details: { readonly xhr?: XhrHeaders } | undefined, result: unknown, answer: XhrHeaders,
];

type XhrHeaders = Partial<Pick<JQuery.jqXHR, 'getResponseHeader'>> | undefined;

/** What `send` rejects with. */
interface Refusal {
	readonly fault: SaveFault;
	/** How long the wiki asks to wait, in milliseconds; null where it does not say. */
	readonly retryAfter: number | null;
}

function retryAfterOf( xhr: XhrHeaders ): number | null {
	const given = xhr?.getResponseHeader?.( 'Retry-After' );
	if ( given === undefined || given === null || given === '' ) {
		return null;
	}
	const wait = /^\d+$/.test( given ) ? Number( given ) * 1000 : Date.parse( given ) - Date.now();
	return wait >= 0 ? wait : null;
}

/** Whether the same request may succeed later, and how often to try. */
function triesFor( { reason, details }: SaveFault ): number {
	return reason === 'rate-limited' || details.code === 'maxlag' ? MOST_TRIES : reason === 'offline' ? MOST_TRIES_OFFLINE : 1;
}

export function createReadingApi( options: ReadingApiOptions ): CancellableApi {
	const { api, language, onWait, firstWait = 1000 } = options;
	let isCancelled = false;
	let wake: ( () => void ) | null = null;
	let last: Promise<unknown> = Promise.resolve();
	let size: Promise<number> | null = null;

	const send = ( parameters: Record<string, string>, isPosted: boolean ): Promise<ApiAnswer> => {
		const sent = isPosted ?
			// Tells servers in several places that any of them may answer.
			api.post( parameters, { headers: { 'Promise-Non-Write-API-Action': 'true' } } ) : api.get( parameters );
		return new Promise( ( resolve, reject ) => {
			( sent as unknown as JQuery.Promise<ApiAnswer> ).then( resolve, ( ...reasons: unknown[] ) => {
				const [ code, details, , answer ] = reasons as unknown as RejectedReasons;
				reject( { fault: faultOf( String( code ), details ), retryAfter: retryAfterOf( details?.xhr ?? answer ) } );
			} );
		} );
	};

	const wait = ( milliseconds: number ): Promise<void> => new Promise( ( resolve ) => {
		const timer = setTimeout( resolve, milliseconds );
		wake = () => {
			clearTimeout( timer );
			resolve();
		};
	} );

	async function patiently( parameters: Record<string, string>, isPosted: boolean ): Promise<ApiAnswer> {
		for ( let tries = 1; ; tries++ ) {
			if ( isCancelled ) {
				throw new SaveFault( 'other', '', { code: 'cancelled' } );
			}
			try {
				return await send( parameters, isPosted );
			} catch ( refusal ) {
				const { fault, retryAfter } = refusal as Refusal;
				const pause = Math.max( retryAfter ?? 0, firstWait * 2 ** ( tries - 1 ) );
				if ( isCancelled || tries >= triesFor( fault ) || pause > LONGEST_WAIT ) {
					throw fault;
				}
				onWait( pause );
				await wait( pause );
			}
		}
	}

	/** Requests wait for one another, whoever asks. */
	function ask( parameters: Parameters, isPosted: boolean ): Promise<ApiAnswer> {
		const encoded = encodeParameters( {
			formatversion: 2, errorformat: 'plaintext', errorlang: language, errorsuselocal: true, ...parameters,
		} );
		const isLong = new URLSearchParams( encoded ).toString().length > MAX_QUERY_LENGTH;
		const answer = last.then( () => patiently( encoded, isPosted || isLong ) );
		last = answer.catch( () => undefined );
		return answer;
	}

	return {
		batchSize() {
			size = size ?? Promise.resolve( options.rights() ).then( ( rights ) => rights.includes( 'apihighlimits' ) ? 500 : 50, () => 50 );
			return size;
		},
		read: ( parameters ) => ask( parameters, false ),
		post: ( parameters ) => ask( parameters, true ),
		badAnswer: ( explanation ) => new SaveFault( 'other', explanation ),
		cancel() {
			isCancelled = true;
			api.abort();
			wake?.();
		},
	};
}

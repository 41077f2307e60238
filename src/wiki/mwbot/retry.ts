/** Trying again, when and for as long as the wiki's rules ask for it. */
import pRetry from 'p-retry';
import { RequestFault } from './request-fault';

export interface RetryOptions {
	/** How often to try again after the first time. */
	readonly retries: number;
	/** Milliseconds before the second try; doubled for each further one. */
	readonly firstWait: number;
	/** Milliseconds; no wait of our own choice is longer. */
	readonly longestWait: number;
	/** Milliseconds; a server that asks for a longer wait is not waited for. */
	readonly longestRetryAfter: number;
}

/**
 * Eight tries more, with waits that double.
 *
 * @param patience - Seconds after which to give up, about; also the longest wait that a server may ask for. 0: one try
 */
export function retryFor( patience: number ): RetryOptions {
	return {
		retries: patience === 0 ? 0 : 8,
		firstWait: patience * 1000 / 300,
		longestWait: patience * 1000 / 5,
		longestRetryAfter: patience * 1000,
	};
}

export const DEFAULT_RETRY: RetryOptions = retryFor( 300 );

export interface RetryDependencies {
	/** Ends the waiting. */
	readonly stopSignal: AbortSignal;
	/** Told before each wait, in milliseconds. */
	readonly onWait: ( fault: RequestFault, wait: number ) => void;
}

function delay( milliseconds: number, signal: AbortSignal ): Promise<void> {
	return new Promise( ( resolve ) => {
		const finish = (): void => {
			clearTimeout( timer );
			signal.removeEventListener( 'abort', finish );
			resolve();
		};
		const timer = setTimeout( finish, milliseconds );
		signal.addEventListener( 'abort', finish, { once: true } );
		if ( signal.aborted ) {
			finish();
		}
	} );
}

function stopped(): RequestFault {
	return new RequestFault( { kind: 'stopped', explanation: 'Stopped.' } );
}

/**
 * @param attempt - May be called several times; what it sends must do no harm when sent twice
 * @param options
 * @param dependencies
 * @return What the attempt gave. Rejects with its fault when that will not pass, or has not passed
 *  after the last try, and with a fault of kind `stopped` when the operator stops the bot
 */
export async function withRetries<T>(
	attempt: () => Promise<T>, options: RetryOptions, dependencies: RetryDependencies,
): Promise<T> {
	const { stopSignal, onWait } = dependencies;
	let tries = 0;
	try {
		return await pRetry( () => {
			if ( stopSignal.aborted ) {
				throw stopped();
			}
			tries++;
			return attempt();
		}, {
			retries: options.retries,
			factor: 2,
			// All waiting is done below, where it can be as long as the server asks.
			minTimeout: 0,
			shouldRetry: async ( { error, retriesLeft, retriesConsumed } ) => {
				if (
					!( error instanceof RequestFault ) || !error.isTransient || retriesLeft <= 0 ||
					( error.retryAfter ?? 0 ) > options.longestRetryAfter
				) {
					return false;
				}
				const ownWait = Math.min( options.longestWait, options.firstWait * 2 ** retriesConsumed );
				const wait = Math.max( error.retryAfter ?? 0, ownWait );
				onWait( error, wait );
				await delay( wait, stopSignal );
				return true;
			},
		} );
	} catch ( error ) {
		if ( error instanceof RequestFault && error.isTransient && ( tries > 1 || error.retryAfter !== null ) ) {
			const wish = error.retryAfter === null ? '' : ` It asks to wait ${ Math.ceil( error.retryAfter / 1000 ) } seconds.`;
			throw new RequestFault( {
				...error,
				explanation: `${ error.explanation }${ wish } Given up after ${ tries === 1 ? 'one try' : `${ tries } tries` }.`,
			} );
		}
		throw error;
	}
}

/** Lets things start no closer together than the interval, in milliseconds; the first starts at once. */
export function createPacing( interval: number, stopSignal: AbortSignal ): () => Promise<void> {
	let next = -Infinity;
	return async () => {
		const now = performance.now();
		const wait = next - now;
		next = Math.max( now, next ) + interval;
		if ( wait > 0 ) {
			await delay( wait, stopSignal );
		}
	};
}

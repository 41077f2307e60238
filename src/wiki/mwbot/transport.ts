/**
 * One request and its answer, in the place of mwbot's own `rawRequest`, which drops status and
 * headers and takes `errors`, a 503 with JSON in it and a failed edit for success.
 */
import type MWBot from 'mwbot';
import { RequestFault } from './request-fault';

/** The API's answer, known to hold no error. */
export type ApiAnswer = Record<string, unknown>;

export interface TransportOptions {
	readonly userAgent: string;
	/** Value of the Authorization header, such as `Bearer …`. */
	readonly authorization: string | null;
	/** In milliseconds, for the whole answer. */
	readonly timeout: number;
	/** Never to be shown or logged, such as the password. Tokens in requests are known without being named here. */
	readonly secrets: readonly string[];
	/** What the wiki wants the operator to know; once for each text. */
	readonly warn: ( text: string ) => void;
	/** Ends the request under way; only for when the operator will not wait. */
	readonly abortSignal: AbortSignal;
}

export type RawRequest = ( request: MWBot.RequestOptions ) => Promise<ApiAnswer>;

/** Parameters that hold secrets. */
const SECRET_PARAMETERS = [ 'token', 'lgtoken', 'lgpassword' ];

/**
 * @param secrets - What to take out of texts
 * @return A function that takes it out, also as it looks in an address, in a form and in JSON
 */
export function createRedactor( secrets: readonly string[] ): ( text: string ) => string {
	const looks = secrets.filter( ( secret ) => secret !== '' ).reduce<string[]>( ( all, secret ) => [
		...all, secret, encodeURIComponent( secret ),
		new URLSearchParams( { s: secret } ).toString().slice( 2 ), JSON.stringify( secret ).slice( 1, -1 ),
	], [] ).sort( ( a, b ) => b.length - a.length );
	return ( text ) => looks.reduce( ( result, look ) => result.split( look ).join( '…' ), text );
}

/** The longest piece of a server's own words to show. */
const MAX_EXCERPT = 300;

const ADDRESS_HINT = 'LOCALSKILLS_API must be the whole address, which ends in “/api.php”.';

function isRecord( value: unknown ): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

function plainText( html: string ): string {
	return html.replace( /<[^>]*>/g, ' ' ).replace( /&quot;/g, '"' ).replace( /&#0?39;/g, '\'' )
		.replace( /&lt;/g, '<' ).replace( /&gt;/g, '>' ).replace( /&amp;/g, '&' )
		.replace( /\s+/g, ' ' ).trim().slice( 0, MAX_EXCERPT );
}

/**
 * @param header - Seconds, or a date
 * @param now - Milliseconds since 1970
 * @return Milliseconds to wait; null without a header that says so
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter( header: string | null, now: number ): number | null {
	if ( header === null ) {
		return null;
	}
	if ( /^\s*\d+\s*$/.test( header ) ) {
		return Number( header ) * 1000;
	}
	const date = Date.parse( header );
	return Number.isNaN( date ) ? null : Math.max( 0, date - now );
}

/** The errors of an answer in any of the API's error formats. */
function errorsOf(
	answer: Record<string, unknown>, redact: ( text: string ) => string,
): { code: string; text: string }[] {
	const list: unknown[] = Array.isArray( answer.errors ) ? answer.errors : [];
	if ( answer.error !== undefined ) {
		list.push( answer.error );
	}
	return list.map( ( error ) => isRecord( error ) ?
		{
			code: redact( String( error.code ?? 'unknownerror' ) ),
			text: plainText( redact( String( error.text ?? error.html ?? error.info ?? '' ) ) ),
		} :
		{ code: 'unknownerror', text: plainText( redact( String( error ) ) ) } );
}

function warningsOf( answer: Record<string, unknown> ): string[] {
	const { warnings } = answer;
	const list = Array.isArray( warnings ) ? warnings : Object.values( isRecord( warnings ) ? warnings : {} );
	return list.filter( isRecord ).map( ( warning ) => plainText( String( warning.text ?? warning.warnings ?? warning[ '*' ] ?? '' ) ) )
		.filter( ( text ) => text !== '' );
}

/**
 * The code of a failed connection. Only this is taken from what `fetch` throws; the rest could
 * hold the request.
 */
function connectionProblem( error: unknown ): string {
	for ( let cause: unknown = error; isRecord( cause ) || cause instanceof Error; cause = ( cause as Error ).cause ) {
		const { code } = cause as { code?: unknown };
		if ( typeof code === 'string' ) {
			return code;
		}
	}
	return 'no connection';
}

/**
 * @param bot - Whose cookies are sent and kept
 * @param options
 * @return A stand-in for `rawRequest`: resolves with an answer of the API that holds no error,
 *  rejects with a RequestFault in every other case
 */
export function createRawRequest( bot: MWBot, options: TransportOptions ): RawRequest {
	const warned = new Set<string>();
	/** What is no answer of the API may pass where there have been some, and not where the address is wrong. */
	let isKnownApi = false;

	async function exchange( url: string, request: MWBot.RequestOptions ): Promise<{ response: Response; body: string }> {
		const headers: Record<string, string> = { ...request.headers, 'User-Agent': options.userAgent };
		if ( options.authorization !== null ) {
			headers.Authorization = options.authorization;
		}
		const cookies = bot.cookieJar.getCookieStringSync( url );
		if ( cookies !== '' ) {
			headers.Cookie = cookies;
		}
		const hasForm = request.form !== undefined && Object.keys( request.form ).length > 0;
		const controller = new AbortController();
		const abort = (): void => controller.abort();
		const timer = setTimeout( abort, options.timeout );
		options.abortSignal.addEventListener( 'abort', abort );
		try {
			const response = await fetch( url, {
				method: request.method ?? 'POST',
				headers,
				...( hasForm ? { body: new URLSearchParams( request.form ) } : {} ),
				// To follow one could send a password to another host.
				redirect: 'manual',
				signal: controller.signal,
			} );
			const body = await response.text();
			for ( const cookie of response.headers.getSetCookie() ) {
				// A cookie for another domain is no reason to take a saved edit for a failed one.
				bot.cookieJar.setCookieSync( cookie, url, { ignoreError: true } );
			}
			return { response, body };
		} catch ( error ) {
			if ( options.abortSignal.aborted ) {
				throw new RequestFault( { kind: 'stopped', explanation: 'Stopped while waiting for the wiki.' } );
			}
			if ( controller.signal.aborted ) {
				throw new RequestFault( {
					kind: 'timeout',
					explanation: `The wiki did not answer within ${ options.timeout / 1000 } seconds.`,
				} );
			}
			throw new RequestFault( {
				kind: 'network',
				explanation: `The wiki at ${ new URL( url ).host } could not be reached (${ connectionProblem( error ) }).`,
			} );
		} finally {
			clearTimeout( timer );
			options.abortSignal.removeEventListener( 'abort', abort );
		}
	}

	function parse( body: string ): unknown {
		try {
			return JSON.parse( body );
		} catch {
			return undefined;
		}
	}

	return async ( request ) => {
		const query = new URLSearchParams( request.qs ?? {} ).toString();
		const { response, body } = await exchange( `${ request.uri ?? '' }${ query === '' ? '' : `?${ query }` }`, request );
		const { status } = response;
		const retryAfter = readRetryAfter( response.headers.get( 'retry-after' ), Date.now() );
		const redact = createRedactor( [
			...options.secrets, ...SECRET_PARAMETERS.map( ( name ) => request.form?.[ name ] ?? '' ),
		] );
		// Before anything is cut to length, which could leave half a secret.
		const shown = redact( body );

		if ( status >= 300 && status < 400 ) {
			const target = response.headers.get( 'location' ) ?? '';
			throw new RequestFault( {
				kind: 'http',
				status,
				explanation: redact( `The wiki's API has moved${ target === '' ? '' : ` to ${ target.split( '?' )[ 0 ] ?? '' }` }. ` +
					'Set LOCALSKILLS_API to its new address.' ),
			} );
		}
		const answer = parse( body );
		if ( isRecord( answer ) ) {
			const [ first, ...more ] = errorsOf( answer, redact );
			if ( first !== undefined ) {
				const said = [ first, ...more ].map( ( { code, text } ) => text === '' ? code : text ).join( ' ' );
				// The codes of Extension:OAuth; such a request is refused whatever it asks for.
				const isTokenRefused = first.code.startsWith( 'mwoauth-' );
				throw new RequestFault( {
					kind: isTokenRefused ? 'configuration' : 'api',
					code: first.code,
					status: response.ok ? null : status,
					retryAfter,
					explanation: isTokenRefused ?
						`The wiki does not take the access token. Check LOCALSKILLS_TOKEN; if it was withdrawn, a new one is to be had at Special:OAuthConsumerRegistration. The reason given: ${ said }` :
						said,
				} );
			}
		}
		if ( !response.ok ) {
			throw new RequestFault( {
				kind: 'http',
				status,
				retryAfter,
				explanation: `The wiki's server answered ${ status } ${ response.statusText }`.trim() +
					( isRecord( answer ) ? '.' : `: ${ plainText( titleOf( shown ) ) }` ) +
					( status === 404 ? ` ${ ADDRESS_HINT }` : '' ),
			} );
		}
		if ( !isRecord( answer ) ) {
			// A truncated answer may be whole the next time; a page of HTML stays one.
			const isBroken = /^\s*[{[]/.test( body );
			throw new RequestFault( {
				kind: isBroken ? 'network' : 'not-api',
				isTransient: isKnownApi,
				explanation: isBroken ?
					'The wiki\'s answer is incomplete.' :
					`What answered is not the API of a wiki. ${ isKnownApi ? '' : `${ ADDRESS_HINT } ` }` +
						`It says: ${ plainText( titleOf( shown ) ) || 'nothing' }`,
			} );
		}
		isKnownApi = true;
		for ( const warning of warningsOf( answer ) ) {
			if ( !warned.has( warning ) ) {
				warned.add( warning );
				options.warn( redact( warning ) );
			}
		}
		return answer;
	};
}

/** What a page of HTML is about; the text itself when it is none. */
function titleOf( body: string ): string {
	return /<title[^>]*>([^<]*)/i.exec( body )?.[ 1 ] ?? body.slice( 0, 2000 );
}

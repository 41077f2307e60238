/**
 * What can go wrong between a bot and a wiki, one request at a time. A fault that lasts meets every request from its
 * position on; what the operator is told then is part of it.
 */
import type { ServerResponse } from 'node:http';
import { passOn, type Interference, type ProxiedRequest } from './faulty-proxy';

export interface WikiFault {
	readonly name: string;
	/** Null where this request cannot meet the fault, such as an edit conflict a query. */
	readonly interfere: ( request: ProxiedRequest ) => Interference | null;
	/** Whether the bot gets over it when it comes once, at any request. */
	readonly passes: boolean;
	/** What the operator reads when the run ends with it. */
	readonly words: RegExp;
	/** Whether every try of a lasting one takes as long as the bot waits for an answer. */
	readonly isSlow?: boolean;
}

/** Longer than the bot waits for an answer in these tests, in milliseconds. */
export const TIMEOUT = 2000;

const isEdit = ( { parameters }: ProxiedRequest ): boolean => parameters.action === 'edit';

const isAsserted = ( { parameters }: ProxiedRequest ): boolean => parameters.assertuser !== undefined;

function html( title: string ): string {
	return `<!DOCTYPE html><html><head><title>${ title }</title></head><body><h1>${ title }</h1></body></html>`;
}

const say = (
	status: number, headers: Record<string, string>, body: string | Buffer,
): NonNullable<Interference[ 'respond' ]> => ( response ) => {
	response.writeHead( status, headers ).end( body );
};

function sayJson( value: unknown, status = 200, headers: Record<string, string> = {} ): NonNullable<Interference[ 'respond' ]> {
	return say( status, { 'content-type': 'application/json; charset=utf-8', ...headers }, JSON.stringify( value ) );
}

const sayError = ( code: string, text: string, headers: Record<string, string> = {} ): NonNullable<Interference[ 'respond' ]> =>
	sayJson( { errors: [ { code, text, module: 'main' } ], docref: '' }, 200, headers );

/** Met by every request, the wiki not being asked. */
const instead = ( respond: NonNullable<Interference[ 'respond' ]> ) => (): Interference => ( { times: 0, respond } );

/** Met by every request, after the wiki has done what was asked. */
const afterwards = ( respond: NonNullable<Interference[ 'respond' ]> ) => (): Interference => ( { respond } );

/** Met by edits only, the wiki not being asked. */
const insteadOfEdit = ( respond: NonNullable<Interference[ 'respond' ]> ) =>
	( request: ProxiedRequest ): Interference | null => isEdit( request ) ? { times: 0, respond } : null;

function half( response: ServerResponse, body: Buffer, isReset: boolean ): void {
	const part = body.subarray( 0, Math.floor( body.length / 2 ) );
	response.writeHead( 200, { 'content-type': 'application/json', 'content-length': isReset ? body.length : part.length } );
	response.write( part, () => isReset ? response.destroy() : response.end() );
}

/** A byte now and then, so that the connection never falls silent. */
function trickle( response: ServerResponse, body: Buffer ): void {
	response.writeHead( 200, { 'content-type': 'application/json', 'content-length': body.length } );
	let sent = 0;
	const timer = setInterval( () => {
		response.write( body.subarray( sent, ++sent ) );
	}, 100 );
	response.on( 'close', () => clearInterval( timer ) );
}

const GZIP = { 'content-type': 'application/json', 'content-encoding': 'gzip' };

export const FAULTS: readonly WikiFault[] = [
	{ name: 'the connection breaks before the wiki has the request', passes: true, words: /could not be reached \(/,
		interfere: () => ( { times: 0, losesAnswer: true } ) },
	{ name: 'the connection breaks after the wiki has done it', passes: true, words: /could not be reached \(/,
		interfere: () => ( { losesAnswer: true } ) },
	{ name: 'the wiki does not answer in time', passes: true, words: /did not answer within 2 seconds/, isSlow: true,
		interfere: () => ( { times: 0, respond: () => undefined } ) },
	{ name: 'the wiki has done it, but does not answer in time',
		passes: true, words: /did not answer within 2 seconds/, isSlow: true,
		interfere: afterwards( () => undefined ) },
	{ name: 'the wiki gets the request long after the bot has given it up',
		passes: true, words: /did not answer within 2 seconds/, isSlow: true,
		interfere: () => ( { before: () => new Promise( ( resolve ) => {
			setTimeout( resolve, TIMEOUT + 300 );
		} ) } ) },
	{ name: 'the wiki gets the request twice', passes: true, words: /^/, interfere: () => ( { times: 2 } ) },
	{ name: 'the connection is reset in the middle of the answer', passes: true, words: /broke off|could not be reached \(/,
		interfere: afterwards( ( response, answer ) => half( response, answer?.body ?? Buffer.alloc( 0 ), true ) ) },
	{ name: 'the answer is cut short', passes: true, words: /answer is incomplete/,
		interfere: afterwards( ( response, answer ) => half( response, answer?.body ?? Buffer.alloc( 0 ), false ) ) },
	{ name: 'the answer trickles in', passes: true, words: /did not answer within 2 seconds/, isSlow: true,
		interfere: afterwards( ( response, answer ) => trickle( response, answer?.body ?? Buffer.alloc( 0 ) ) ) },
	{ name: 'the answer is empty', passes: true, words: /What answered is not the API of a wiki/,
		interfere: instead( say( 200, {}, '' ) ) },
	{ name: 'the answer is a page', passes: true, words: /What answered is not the API of a wiki.*Are you a robot/,
		interfere: instead( say( 200, { 'content-type': 'text/html' }, html( 'Are you a robot?' ) ) ) },
	{ name: 'the answer is a page, though the wiki has done it', passes: true, words: /What answered is not the API of a wiki/,
		interfere: afterwards( say( 200, { 'content-type': 'text/html' }, html( 'Welcome to the train' ) ) ) },
	{ name: 'the answer is other JSON', passes: true, words: /not what was asked for/,
		interfere: instead( sayJson( { message: 'Hello' } ) ) },
	{ name: 'the answer is JSON that says that there is nothing', passes: true, words: /not what was asked for|not the API/,
		interfere: ( request ) => request.parameters.generator === undefined ? { times: 0, respond: sayJson( {} ) } : null },
	{ name: 'the answer is null', passes: true, words: /What answered is not the API of a wiki/,
		interfere: instead( sayJson( null ) ) },
	{ name: 'the answer is not what its header says', passes: true, words: /broke off|could not be reached \(/,
		interfere: instead( say( 200, GZIP, '{"batchcomplete":true}' ) ) },
	{ name: '429 with seconds to wait', passes: true, words: /429/,
		interfere: instead( say( 429, { 'retry-after': '1' }, html( 'Too many requests' ) ) ) },
	{ name: '429 with a date to wait for', passes: true, words: /429/, interfere: instead( ( response, answer, request ) =>
		say( 429, { 'retry-after': new Date( Date.now() + 1000 ).toUTCString() }, '' )( response, answer, request ) ) },
	{ name: '429', passes: true, words: /429/, interfere: instead( say( 429, {}, '' ) ) },
	{ name: '503 with seconds to wait', passes: true, words: /503/,
		interfere: instead( say( 503, { 'retry-after': '1' }, html( 'Maintenance' ) ) ) },
	{ name: '503', passes: true, words: /503.*Backend fetch failed/,
		interfere: instead( say( 503, {}, html( 'Backend fetch failed' ) ) ) },
	{ name: '503 with a day to wait', passes: false, words: /503.*asks to wait 86400 seconds/,
		interfere: instead( say( 503, { 'retry-after': '86400' }, html( 'Gone fishing' ) ) ) },
	{ name: '500', passes: true, words: /500/, interfere: instead( say( 500, {}, '' ) ) },
	{ name: '500, though the wiki has done it', passes: true, words: /500/,
		interfere: afterwards( say( 500, {}, html( 'Internal error' ) ) ) },
	{ name: '504, though the wiki has done it', passes: true, words: /504/,
		interfere: afterwards( say( 504, {}, html( 'Gateway time-out' ) ) ) },
	{ name: '403', passes: false, words: /403.*Your network is blocked/,
		interfere: instead( say( 403, {}, html( 'Your network is blocked' ) ) ) },
	{ name: 'databases that lag', passes: true, words: /Waiting for a database server: 7 seconds lagged/,
		interfere: instead( sayError( 'maxlag', 'Waiting for a database server: 7 seconds lagged.', { 'retry-after': '1' } ) ) },
	{ name: 'a wiki that is read-only', passes: true, words: /read-only mode.*Maintenance until noon/,
		interfere: insteadOfEdit( sayError( 'readonly', 'The wiki is currently in read-only mode: Maintenance until noon' ) ) },
	{ name: 'an error of the database', passes: true, words: /A database query error has occurred/,
		interfere: instead( sayJson( { errors: [ { code: 'internal_api_error_DBQueryError', text: 'A database query error has occurred.' } ] }, 500 ) ) },
	{ name: 'a stale token', passes: true, words: /Invalid CSRF token/,
		interfere: insteadOfEdit( sayError( 'badtoken', 'Invalid CSRF token.' ) ) },
	{ name: 'a lost session', passes: true, words: /no longer logged in/,
		interfere: ( request ) => isAsserted( request ) ? { before: () => {
			request.headers = { ...request.headers, cookie: '' };
		} } : null },
	{ name: 'an account that is no longer logged in', passes: true, words: /no longer logged in/,
		interfere: ( request ) => isAsserted( request ) ?
			{ times: 0, respond: sayError( 'assertnameduserfailed', 'You are no longer logged in as "LocalSkillsBot", so the action could not be completed.' ) } :
			null },
	{ name: 'a redirect to another host', passes: false, words: /has moved to http:\/\/elsewhere\.invalid\/w\/api\.php/,
		interfere: instead( say( 307, { location: 'http://elsewhere.invalid/w/api.php?from=here' }, '' ) ) },
	{ name: 'cookies for other hosts', passes: true, words: /^/,
		interfere: afterwards( ( response, answer ) => answer !== null && passOn( response, {
			...answer, headers: { ...answer.headers, 'set-cookie': [
				...answer.headers[ 'set-cookie' ] ?? [], 'geo=x; Domain=elsewhere.invalid', 'b=; Domain=invalid', 'not a cookie', '=;=;',
			] },
		} ) ) },
	{ name: 'a filter', passes: false, words: /(Results|Blank).*: .*The filter does not like it/,
		interfere: insteadOfEdit( sayJson( { edit: { result: 'Failure', code: 'abusefilter-disallowed', info: 'The filter does not like it.' } } ) ) },
	{ name: 'the spam blacklist', passes: false, words: /(Results|Blank).*: The spam blacklist does not allow: bad\.example/,
		interfere: insteadOfEdit( sayJson( { edit: { result: 'Failure', spamblacklist: 'bad.example' } } ) ) },
	{ name: 'a captcha', passes: false, words: /(Results|Blank).*: The wiki asks for a captcha/,
		interfere: insteadOfEdit( sayJson( { edit: { result: 'Failure', captcha: { type: 'image', mime: 'image/png', id: '1', url: '/x' } } } ) ) },
	{ name: 'an edit that is no success', passes: false, words: /(Results|Blank).*: failure/,
		interfere: insteadOfEdit( sayJson( { edit: { result: 'Failure' } } ) ) },
	{ name: 'an extension that refuses', passes: false, words: /(Results|Blank).*: Not today/,
		interfere: insteadOfEdit( sayError( 'hookaborted', 'Not today.' ) ) },
];

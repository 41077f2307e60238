/**
 * Stands between a client and a wiki, and lets a test do something in the middle of a request: to
 * somebody who edits in between, to a session that is lost, to an answer that never arrives.
 */
import { createServer, request as forward } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProxiedRequest {
	/** From 1, in the order in which they came. */
	readonly position: number;
	readonly method: string;
	readonly parameters: Readonly<Record<string, string>>;
	headers: IncomingHttpHeaders;
	body: string;
}

/** What the wiki answered. */
export interface WikiAnswer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

export interface Interference {
	/** Done before the wiki gets the request, which it may change. */
	readonly before?: ( request: ProxiedRequest ) => Promise<void> | void;
	/** How often the wiki gets the request; once if not said. The last answer is the one that counts. */
	readonly times?: 0 | 1 | 2;
	/** Answers in the wiki's stead; `answer` is null where it was not asked. */
	readonly respond?: ( response: ServerResponse, answer: WikiAnswer | null, request: ProxiedRequest ) => void;
	/** The wiki's answer is thrown away and the connection cut. */
	readonly losesAnswer?: boolean;
}

export interface FaultyProxy {
	readonly apiUrl: string;
	/** What went through, in order. */
	readonly requests: readonly ProxiedRequest[];
	/** Interferes with the next request of an action of the API. */
	interfere( action: string, interference: Interference ): void;
	/** Asked for every request that no `interfere` waits for; null lets it pass. */
	interfereWhere( choose: ( request: ProxiedRequest ) => Interference | null ): void;
	close(): Promise<void>;
}

/** Passes an answer on as it came. */
export function passOn( response: ServerResponse, { status, headers, body }: WikiAnswer ): void {
	const whole: IncomingHttpHeaders = { ...headers, 'content-length': String( body.length ) };
	delete whole[ 'transfer-encoding' ];
	response.writeHead( status, whole ).end( body );
}

/**
 * @param apiUrl - Of the wiki
 * @param port - A free one if not said
 */
export async function startFaultyProxy( apiUrl: string, port = 0 ): Promise<FaultyProxy> {
	const wiki = new URL( apiUrl );
	const requests: ProxiedRequest[] = [];
	const waiting: { action: string; interference: Interference }[] = [];
	let choose: ( request: ProxiedRequest ) => Interference | null = () => null;

	const askWiki = ( path: string, request: ProxiedRequest ): Promise<WikiAnswer> => new Promise( ( resolve, reject ) => {
		const upstream = forward( new URL( path, wiki ), {
			method: request.method,
			headers: { ...request.headers, host: wiki.host, 'content-length': Buffer.byteLength( request.body ) },
		}, ( answer ) => {
			const chunks: Buffer[] = [];
			answer.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
			answer.on( 'error', reject );
			answer.on( 'end', () => resolve( {
				status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat( chunks ),
			} ) );
		} );
		upstream.on( 'error', reject );
		upstream.end( request.body );
	} );

	async function handle( path: string, request: ProxiedRequest, response: ServerResponse ): Promise<void> {
		const index = waiting.findIndex( ( { action } ) => action === request.parameters.action );
		const interference = ( index === -1 ? choose( request ) : waiting.splice( index, 1 )[ 0 ]?.interference ) ?? {};
		await interference.before?.( request );
		let answer: WikiAnswer | null = null;
		for ( let time = 0; time < ( interference.times ?? 1 ); time++ ) {
			answer = await askWiki( path, request );
		}
		if ( interference.losesAnswer === true ) {
			response.destroy();
		} else if ( interference.respond !== undefined ) {
			interference.respond( response, answer, request );
		} else if ( answer !== null ) {
			passOn( response, answer );
		}
	}

	const server = createServer( ( message, response ) => {
		const chunks: Buffer[] = [];
		message.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		message.on( 'end', () => {
			const body = Buffer.concat( chunks ).toString();
			const { searchParams } = new URL( message.url ?? '', wiki );
			const request: ProxiedRequest = {
				position: requests.length + 1,
				method: message.method ?? '',
				parameters: { ...Object.fromEntries( searchParams ), ...Object.fromEntries( new URLSearchParams( body ) ) },
				headers: message.headers,
				body,
			};
			requests.push( request );
			handle( message.url ?? '', request, response ).catch( () => response.destroy() );
		} );
	} );
	await new Promise<void>( ( resolve ) => {
		server.listen( port, '127.0.0.1', resolve );
	} );
	return {
		apiUrl: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }${ wiki.pathname }`,
		requests,
		interfere: ( action, interference ) => {
			waiting.push( { action, interference } );
		},
		interfereWhere: ( chosen ) => {
			choose = chosen;
		},
		close: () => new Promise( ( resolve ) => {
			server.closeAllConnections();
			server.close( () => resolve() );
		} ),
	};
}

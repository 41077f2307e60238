/**
 * Stands between a client and a wiki, and lets a test do something in the middle of a request: to
 * somebody who edits in between, to a session that is lost, to an answer that never arrives.
 */
import { createServer, request as forward } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProxiedRequest {
	readonly method: string;
	readonly parameters: Readonly<Record<string, string>>;
	headers: IncomingHttpHeaders;
	body: string;
}

export interface Interference {
	/** Done before the wiki gets the request, which it may change. */
	readonly before?: ( request: ProxiedRequest ) => Promise<void> | void;
	/** The wiki's answer is thrown away and the connection cut. */
	readonly losesAnswer?: boolean;
}

export interface FaultyProxy {
	readonly apiUrl: string;
	/** What went through, in order. */
	readonly requests: readonly ProxiedRequest[];
	/** Interferes with the next request of an action of the API. */
	interfere( action: string, interference: Interference ): void;
	close(): Promise<void>;
}

export async function startFaultyProxy( apiUrl: string ): Promise<FaultyProxy> {
	const wiki = new URL( apiUrl );
	const requests: ProxiedRequest[] = [];
	const waiting: { action: string; interference: Interference }[] = [];
	const server = createServer( ( message, response ) => {
		const chunks: Buffer[] = [];
		message.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
		message.on( 'end', () => {
			const body = Buffer.concat( chunks ).toString();
			const { searchParams } = new URL( message.url ?? '', wiki );
			const request: ProxiedRequest = {
				method: message.method ?? '',
				parameters: { ...Object.fromEntries( searchParams ), ...Object.fromEntries( new URLSearchParams( body ) ) },
				headers: message.headers,
				body,
			};
			requests.push( request );
			const index = waiting.findIndex( ( { action } ) => action === request.parameters.action );
			const interference = index === -1 ? {} : waiting.splice( index, 1 )[ 0 ]?.interference ?? {};
			void Promise.resolve( interference.before?.( request ) ).then( () => {
				const upstream = forward( new URL( message.url ?? '', wiki ), {
					method: request.method,
					headers: { ...request.headers, host: wiki.host, 'content-length': Buffer.byteLength( request.body ) },
				}, ( answer ) => {
					if ( interference.losesAnswer === true ) {
						answer.resume().on( 'end', () => response.destroy() );
						return;
					}
					response.writeHead( answer.statusCode ?? 502, answer.headers );
					answer.pipe( response );
				} );
				upstream.on( 'error', () => response.destroy() );
				upstream.end( request.body );
			} );
		} );
	} );
	await new Promise<void>( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );
	return {
		apiUrl: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }${ wiki.pathname }`,
		requests,
		interfere: ( action, interference ) => {
			waiting.push( { action, interference } );
		},
		close: () => new Promise( ( resolve ) => {
			server.closeAllConnections();
			server.close( () => resolve() );
		} ),
	};
}

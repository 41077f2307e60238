/**
 * What of mwbot 2.3 this project uses. mwbot ships no types.
 */
declare module 'mwbot' {
	interface MWBotOptions {
		apiUrl?: string;
		[ option: string ]: unknown;
	}
	interface MWBotRequestOptions {
		method?: string;
		qs?: Record<string, string>;
		form?: Record<string, string>;
		headers?: Record<string, string>;
		uri?: string;
		timeout?: number;
		[ option: string ]: unknown;
	}
	class MWBot {
		public constructor( options?: MWBotOptions, requestOptions?: MWBotRequestOptions );
		public state: Record<string, unknown>;
		public loggedIn: boolean;
		public editToken: string;
		public cookieJar: {
			getCookieStringSync( url: string ): string;
			setCookieSync( cookie: string, url: string, options?: { ignoreError?: boolean } ): unknown;
		};

		public rawRequest( requestOptions: MWBotRequestOptions ): Promise<unknown>;
		public request( params: Record<string, unknown>, requestOptions?: MWBotRequestOptions ): Promise<Record<string, unknown>>;
		public login( options?: { apiUrl?: string; username?: string; password?: string } ): Promise<unknown>;
		public getEditToken(): Promise<unknown>;
		public setApiUrl( apiUrl: string ): void;
	}
	export = MWBot;
}

/**
 * What of mwbot 2.3 this project uses. mwbot ships no types.
 */
declare module 'mwbot' {
	namespace MWBot {
		interface RequestOptions {
			readonly method?: string;
			/** Parameters in the address. */
			readonly qs?: Record<string, string>;
			/** Parameters in the body. */
			readonly form?: Record<string, string>;
			readonly headers?: Record<string, string>;
			readonly uri?: string;
			/** In milliseconds. */
			readonly timeout?: number;
		}
	}
	class MWBot {
		public constructor( options?: { apiUrl?: string; silent?: boolean }, requestOptions?: MWBot.RequestOptions );
		public cookieJar: {
			getCookieStringSync( url: string ): string;
			setCookieSync( cookie: string, url: string, options?: { ignoreError?: boolean } ): unknown;
			removeAllCookiesSync(): void;
		};

		/** Carries out every request; the other methods all go through it. */
		public rawRequest( request: MWBot.RequestOptions ): Promise<unknown>;
		/** Sends `params` in the body. Of the constructor's request options each is replaced as a whole, not deeply. */
		public request( params: Record<string, string>, requestOptions?: MWBot.RequestOptions ): Promise<Record<string, unknown>>;
		public login( options: { apiUrl: string; username: string; password: string } ): Promise<unknown>;
	}
	export = MWBot;
}

/**
 * A plain client of the wiki's API with nothing of the project in it: what it saves and reads is
 * what any other tool would save and read.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer of the API; a test knows what it asked for
export type ApiAnswer = any;

export interface ApiClient {
	get( parameters: Record<string, string> ): Promise<ApiAnswer>;
	/** Posts with the account's CSRF token. */
	post( parameters: Record<string, string> ): Promise<ApiAnswer>;
	/** Saves a page and gives the new revision's id. Fails when the wiki refuses. */
	edit( title: string, text: string, more?: Record<string, string> ): Promise<number>;
	/** The newest text of a page, or null when there is none. */
	read( title: string ): Promise<string | null>;
	/** Newest revision first. */
	history( title: string ): Promise<{ revid: number; user: string; comment: string }[]>;
}

/**
 * Logs in and gives a client. Without an account: a client that is not logged in.
 */
export async function createApiClient( apiUrl: string, account?: { name: string; password: string } ): Promise<ApiClient> {
	const cookies = new Map<string, string>();

	async function request( parameters: Record<string, string>, method: 'GET' | 'POST' ): Promise<ApiAnswer> {
		const query = new URLSearchParams( { format: 'json', formatversion: '2', ...parameters } );
		const response = await fetch( method === 'GET' ? `${ apiUrl }?${ query }` : apiUrl, {
			method,
			headers: { cookie: [ ...cookies ].map( ( [ name, value ] ) => `${ name }=${ value }` ).join( '; ' ) },
			...( method === 'POST' ? { body: query } : {} ),
		} );
		for ( const cookie of response.headers.getSetCookie() ) {
			const [ name, value ] = ( cookie.split( ';' )[ 0 ] as string ).split( '=' ) as [ string, string ];
			cookies.set( name, value );
		}
		return response.json();
	}

	if ( account ) {
		const { query } = await request( { action: 'query', meta: 'tokens', type: 'login' }, 'GET' );
		const answer = await request( {
			action: 'clientlogin', logintoken: query.tokens.logintoken, loginreturnurl: apiUrl,
			username: account.name, password: account.password,
		}, 'POST' );
		if ( answer.clientlogin?.status !== 'PASS' ) {
			throw new Error( `${ account.name } could not log in: ${ JSON.stringify( answer ) }` );
		}
	}

	const client: ApiClient = {
		get: ( parameters ) => request( parameters, 'GET' ),
		async post( parameters ) {
			const { query } = await request( { action: 'query', meta: 'tokens' }, 'GET' );
			return request( { ...parameters, token: query.tokens.csrftoken }, 'POST' );
		},
		async edit( title, text, more = {} ) {
			const answer = await client.post( { action: 'edit', title, text, ...more } );
			if ( answer.edit?.result !== 'Success' ) {
				throw new Error( `${ title } was not saved: ${ JSON.stringify( answer ) }` );
			}
			return answer.edit.newrevid ?? answer.edit.oldrevid ?? 0;
		},
		async read( title ) {
			const { query } = await client.get( { action: 'query', prop: 'revisions', titles: title, rvprop: 'content', rvslots: 'main' } );
			return query.pages[ 0 ].revisions?.[ 0 ].slots.main.content ?? null;
		},
		async history( title ) {
			const { query } = await client.get( { action: 'query', prop: 'revisions', titles: title, rvprop: 'ids|user|comment', rvlimit: 'max' } );
			return query.pages[ 0 ].revisions ?? [];
		},
	};
	return client;
}

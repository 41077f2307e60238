/** The messages of the gadget, which has nobody to send them along as ResourceLoader does for an extension. */

export type MessageTexts = Readonly<Record<string, string>>;

export interface MessageLoading {
	/** The texts in English: what there is when everything else fails. */
	readonly english: MessageTexts;
	/** Codes of the other languages that there are pages for. */
	readonly languages: readonly string[];
	/** The reader's language, then its fallbacks. */
	readonly chain: readonly string[];
	/** The JSON of the page with the texts of a language. */
	readonly readTexts: ( language: string ) => Promise<unknown>;
	/** `mw.messages.set`. */
	readonly set: ( texts: MessageTexts ) => void;
}

function isText( entry: [ string, unknown ] ): entry is [ string, string ] {
	return typeof entry[ 1 ] === 'string' && entry[ 0 ].startsWith( 'localskills-' );
}

/**
 * Sets the messages in the reader's language. A language that cannot be loaded leaves the next one
 * of the chain: texts in another language are better than none.
 *
 * @param loading
 */
export async function loadMessages( loading: MessageLoading ): Promise<void> {
	const { english, languages, chain, readTexts, set } = loading;
	const before = chain.indexOf( 'en' );
	const wanted = ( before === -1 ? chain : chain.slice( 0, before ) ).filter( ( language ) => languages.includes( language ) );
	const found = await Promise.all( wanted.map( ( language ) => readTexts( language ).catch( () => null ) ) );
	set( english );
	found.reverse().forEach( ( json ) => {
		if ( json !== null && typeof json === 'object' ) {
			const texts: Record<string, string> = {};
			Object.keys( json ).map( ( key ): [ string, unknown ] => [ key, ( json as Record<string, unknown> )[ key ] ] )
				.filter( isText ).forEach( ( [ key, text ] ) => {
					texts[ key ] = text;
				} );
			set( texts );
		}
	} );
}

import type { LoadTexts } from './making-context';

interface AllMessagesAnswer {
	readonly query?: {
		readonly allmessages?: readonly { readonly name: string; readonly content?: string; readonly missing?: boolean }[];
	};
}

/** The texts as the wiki has them, of the extension and as the wiki changed them. */
export const loadTextsFromWiki: LoadTexts = async ( language ) => {
	const answer = await new mw.Api().get( {
		formatversion: 2, action: 'query', meta: 'allmessages', amprefix: 'localskills-', amlang: language,
	} ) as AllMessagesAnswer;
	const texts: Record<string, string> = {};
	( answer.query?.allmessages ?? [] ).forEach( ( { name, content, missing } ) => {
		if ( !missing && content !== undefined ) {
			texts[ name ] = content;
		}
	} );
	return texts;
};

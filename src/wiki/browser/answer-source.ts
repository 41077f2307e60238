/** Reads what counting asks of the wiki that the page was loaded from, with the reader's own session. */
import { createApiSource } from '../action-api/api-source';
import type { ApiPage } from '../action-api/query';
import type { ResultsReader } from '../results-reader';
import { createReadingApi, type ReadingApiOptions } from './reading-api';

export function createResultsReader( options: ReadingApiOptions ): ResultsReader {
	const api = createReadingApi( options );
	return {
		...createApiSource( api ),
		async lastChanged( title ) {
			const { query } = await api.read( {
				action: 'query', titles: [ title ], prop: 'revisions', rvprop: 'timestamp', rvlimit: 1,
			} ) as { query?: { pages?: readonly ApiPage[] } };
			return query?.pages?.[ 0 ]?.revisions?.[ 0 ]?.timestamp ?? null;
		},
		async render( wikitext, title ) {
			const { parse } = await api.post( {
				action: 'parse',
				contentmodel: 'wikitext',
				title,
				text: wikitext,
				prop: 'text',
				uselang: options.language,
				disableeditsection: true,
				disablelimitreport: true,
				disabletoc: true,
			} ) as { parse?: { text?: string } };
			if ( typeof parse?.text !== 'string' ) {
				throw api.badAnswer( '' );
			}
			return parse.text;
		},
		cancel: () => api.cancel(),
	};
}

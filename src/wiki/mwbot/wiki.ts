/** A wiki, as the bot asks for it, over mwbot. */
import { createApiSource } from '../action-api/api-source';
import type { BotWiki } from '../bot-port';
import { createApi } from './api';
import type { ApiOptions } from './api';
import { RequestFault } from './request-fault';
import { savePage } from './save';

export function createMwbotWiki( options: ApiOptions ): BotWiki {
	const api = createApi( options );
	const source = createApiSource( {
		batchSize: api.batchSize,
		read: api.read,
		badAnswer: ( explanation ) => new RequestFault( { kind: 'not-api', explanation } ),
	} );
	return {
		...source,
		account: () => api.account(),
		save: ( edit ) => savePage( api, edit, async ( title ) => {
			const page = ( await source.readPages( [ title ] ) ).get( title );
			return page === undefined ? null : { revision: page.latest.id, text: page.latest.text };
		} ),
	};
}

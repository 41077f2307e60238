/** A wiki, as the bot asks for it, over mwbot. */
import { createAccountReader } from '../action-api/account-states';
import { createApiSource } from '../action-api/api-source';
import { readChanges } from '../action-api/recent-changes';
import type { BotWiki } from '../bot-port';
import { createApi } from './api';
import type { ApiOptions } from './api';
import { RequestFault } from './request-fault';
import { savePage } from './save';

export function createMwbotWiki( options: ApiOptions ): BotWiki {
	const api = createApi( options );
	const reading = {
		batchSize: api.batchSize,
		read: api.read,
		badAnswer: ( explanation: string ) => new RequestFault( { kind: 'not-api', explanation } ),
	};
	const source = createApiSource( reading );
	return {
		...source,
		...createAccountReader( reading ),
		account: () => api.account(),
		batchSize: () => api.batchSize(),
		changes: ( query ) => readChanges( reading, source.siteInfo, query ),
		save: ( edit ) => savePage( api, edit, async ( title ) => {
			const page = ( await source.readPages( [ title ] ) ).get( title );
			return page === undefined ? null : { revision: page.latest.id, text: page.latest.text };
		} ),
	};
}

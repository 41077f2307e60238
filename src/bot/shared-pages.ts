/** Pages that several surveys of a run ask for, read from the wiki once. */
import type { AnswerSource } from '../wiki/answer-source';
import type { WikiPage } from '../wiki/port';

export interface SharedPages {
	/** Answers for the shared pages as they were when they were read. */
	readonly source: AnswerSource;
	/** Reads pages together; those that are missing are known to be. */
	share( titles: readonly string[] ): Promise<ReadonlyMap<string, WikiPage>>;
}

export function createSharedPages( source: AnswerSource ): SharedPages {
	const shared = new Map<string, WikiPage | null>();
	const readPages: AnswerSource[ 'readPages' ] = async ( titles ) => {
		const missing = titles.filter( ( title ) => !shared.has( title ) );
		const found = new Map( missing.length === 0 ? [] : await source.readPages( missing ) );
		for ( const title of titles ) {
			const page = shared.get( title );
			if ( page !== null && page !== undefined ) {
				found.set( title, page );
			}
		}
		return found;
	};
	return {
		source: { ...source, readPages },
		share: async ( titles ) => {
			const found = await source.readPages( titles );
			titles.forEach( ( title ) => shared.set( title, found.get( title ) ?? null ) );
			return found;
		},
	};
}

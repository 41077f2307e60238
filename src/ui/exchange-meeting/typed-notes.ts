/** Notes that are typed and not saved yet, kept in the browser. */
import type { DraftStorage } from '../survey-form/draft';

export interface TypedNotes {
	/** What was typed about a search and an offer; '' when nothing was. */
	read( seek: string, offer: string ): string;
	keep( seek: string, offer: string, text: string ): void;
	/** Whether the browser took what was typed last. */
	isKept( seek: string, offer: string ): boolean;
	clear( seek: string, offer: string ): void;
}

/** Thirty days: longer than a request waits for its answer. */
const EXPIRY = 30 * 24 * 60 * 60;

/**
 * Those of one account.
 *
 * @param storage
 * @param wiki - The wiki's id: several wikis may share an address, and so the browser's storage
 * @param user
 */
export function createTypedNotes( storage: DraftStorage, wiki: string, user: string ): TypedNotes {
	const keyOf = ( seek: string, offer: string ): string => `localskills-note/${ wiki }/${ user }/${ seek }/${ offer }`;
	const refused = new Set<string>();
	return {
		read: ( seek, offer ) => storage.get( keyOf( seek, offer ) ) || '',
		keep( seek, offer, text ) {
			const key = keyOf( seek, offer );
			if ( text === '' ) {
				storage.remove( key );
				refused.delete( key );
			} else if ( storage.set( key, text, EXPIRY ) ) {
				refused.delete( key );
			} else {
				refused.add( key );
			}
		},
		isKept: ( seek, offer ) => !refused.has( keyOf( seek, offer ) ),
		clear( seek, offer ) {
			storage.remove( keyOf( seek, offer ) );
		},
	};
}

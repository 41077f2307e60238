/** Messages that did not get through, kept in the browser until they do. */
import type { DraftStorage } from '../survey-form/draft';
import type { OutgoingMessage } from './deliver-message';

export interface UndeliveredMessages {
	all(): readonly OutgoingMessage[];
	/** Keeps a message; one of the same step is replaced. */
	add( message: OutgoingMessage ): void;
	remove( message: OutgoingMessage ): void;
}

/** Thirty days: a message that is older is none that anybody waits for. */
const EXPIRY = 30 * 24 * 60 * 60;

function isMessage( value: unknown ): value is OutgoingMessage {
	const { step, language, reasons } = ( value ?? {} ) as Partial<OutgoingMessage>;
	return typeof step === 'object' && step !== null && typeof step.at === 'string' && typeof step.seek === 'string' &&
		typeof step.offer === 'string' && typeof language === 'string' && Array.isArray( reasons );
}

/**
 * Those of one account.
 *
 * @param storage
 * @param wiki - The wiki's id: several wikis may share an address, and so the browser's storage
 * @param user
 */
export function createUndeliveredMessages( storage: DraftStorage, wiki: string, user: string ): UndeliveredMessages {
	const key = `localskills-undelivered/${ wiki }/${ user }`;
	const all = (): OutgoingMessage[] => {
		try {
			const kept: unknown = JSON.parse( storage.get( key ) || '[]' );
			return Array.isArray( kept ) ? kept.filter( isMessage ) : [];
		} catch {
			return [];
		}
	};
	const nameOf = ( { step: { step, at, seek, offer } }: OutgoingMessage ): string => [ step, at, seek, offer ].join( ' ' );
	const without = ( message: OutgoingMessage ): OutgoingMessage[] =>
		all().filter( ( kept ) => nameOf( kept ) !== nameOf( message ) );
	const keep = ( messages: readonly OutgoingMessage[] ): void => {
		if ( messages.length === 0 ) {
			storage.remove( key );
		} else {
			storage.set( key, JSON.stringify( messages ), EXPIRY );
		}
	};
	return {
		all,
		add: ( message ) => keep( without( message ).concat( [ message ] ) ),
		remove: ( message ) => keep( without( message ) ),
	};
}

/** What was entered for an offer or a search and is not saved, kept in the browser. */
import type { RecordDraft } from '../../core/exchange/record-draft';
import type { OwnRecord } from './load-own-records';
import type { ExchangeContext } from './exchange-context';

export interface KeptDraft {
	/** ISO 8601, UTC. */
	readonly keptAt: string;
	readonly draft: RecordDraft;
}

export interface ExchangeDraftStore {
	/** Null when there is none that can be read. */
	read(): KeptDraft | null;
	/** Whether the browser took it. */
	write( kept: KeptDraft ): boolean;
	clear(): void;
}

/** Ninety days, in seconds. */
const EXPIRY = 90 * 24 * 60 * 60;

function isDraft( json: Partial<Record<keyof RecordDraft, unknown>> | null | undefined ): boolean {
	return typeof json === 'object' && json !== null && ( json.kind === 'offer' || json.kind === 'seek' ) &&
		typeof json.skill === 'string' && Array.isArray( json.methods ) && Array.isArray( json.languages ) && typeof json.status === 'string';
}

/**
 * The draft of one record of an account, or of its next one.
 *
 * @param context
 * @param own - Null for a new one
 */
export function createExchangeDraftStore( context: ExchangeContext, own: OwnRecord | null ): ExchangeDraftStore {
	const { storage, wikiId, user } = context;
	const key = `localskills-exchange/${ wikiId }/${ user.name }/${ own === null ? 'new' : `${ own.name.kind }-${ own.name.id }` }`;
	return {
		read() {
			const text = storage.get( key );
			try {
				const json = typeof text === 'string' ? JSON.parse( text ) as KeptDraft | null : null;
				return json !== null && typeof json.keptAt === 'string' && isDraft( json.draft ) ? json : null;
			} catch {
				return null;
			}
		},
		write: ( kept ) => storage.set( key, JSON.stringify( kept ), EXPIRY ),
		clear() {
			storage.remove( key );
		},
	};
}

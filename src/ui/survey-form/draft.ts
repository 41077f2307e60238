/** What a person has typed and not yet published, kept in their browser. */
import type { AnswerValues } from '../../core/survey/answer';

/** The browser's storage; `mw.storage` fits. Nothing is thrown when the browser refuses. */
export interface DraftStorage {
	get( key: string ): string | null | false;
	/** `expiry` in seconds. */
	set( key: string, value: string, expiry?: number ): boolean;
	remove( key: string ): boolean;
}

export interface Draft {
	/** The revision of the answer page that the draft was made from; 0 when there was none. */
	readonly baseRevision: number;
	/** What that revision answered. */
	readonly baseValues: AnswerValues;
	/** The revision of the definition that the draft answers; 0 when it is not known. */
	readonly definitionRevision: number;
	/** The step that was open: the index of a page of the definition, or their number for the review. */
	readonly step: number;
	/** ISO 8601, UTC. */
	readonly keptAt: string;
	readonly values: AnswerValues;
}

export interface DraftStore {
	/** The draft, or null when there is none that can be read. */
	read(): Draft | null;
	/** Whether the browser took it. */
	write( draft: Draft ): boolean;
	clear(): void;
}

/** Ninety days: longer than most surveys run, and then the browser may forget it. */
const EXPIRY = 90 * 24 * 60 * 60;

function isAnswerEntries( entries: unknown ): entries is [ string, string[] ][] {
	return Array.isArray( entries ) && entries.every( ( entry ) =>
		Array.isArray( entry ) && entry.length === 2 && typeof entry[ 0 ] === 'string' &&
		Array.isArray( entry[ 1 ] ) && entry[ 1 ].every( ( code ) => typeof code === 'string' ) );
}

function parseDraft( text: string ): Draft | null {
	let json: Partial<Record<keyof Draft, unknown>> | null;
	try {
		json = JSON.parse( text );
	} catch {
		return null;
	}
	if (
		json === null || typeof json !== 'object' || typeof json.baseRevision !== 'number' || typeof json.step !== 'number' ||
		typeof json.keptAt !== 'string' || !isAnswerEntries( json.values ) || !isAnswerEntries( json.baseValues )
	) {
		return null;
	}
	return {
		baseRevision: json.baseRevision,
		definitionRevision: Number( json.definitionRevision ) || 0,
		baseValues: new Map( json.baseValues ),
		step: json.step,
		keptAt: json.keptAt,
		values: new Map( json.values ),
	};
}

/**
 * The draft of one account for one survey.
 *
 * @param storage
 * @param wiki - The wiki's id: several wikis may share an address, and so the browser's storage
 * @param survey
 * @param user
 */
export function createDraftStore( storage: DraftStorage, wiki: string, survey: string, user: string ): DraftStore {
	const key = `localskills-draft/${ wiki }/${ survey }/${ user }`;
	return {
		read() {
			const text = storage.get( key );
			return typeof text === 'string' ? parseDraft( text ) : null;
		},
		write( draft ) {
			return storage.set( key, JSON.stringify( {
				...draft,
				baseValues: Array.from( draft.baseValues ),
				values: Array.from( draft.values ),
			} ), EXPIRY );
		},
		clear() {
			storage.remove( key );
		},
	};
}

/** How long a person must pause before what they typed is kept, in milliseconds. */
const PAUSE = 400;

export interface DraftKeeper {
	/** Something was typed or chosen. */
	changed(): void;
	/** Keeps at once what is not kept yet; false when the browser refuses. */
	keep(): boolean;
	/** What was not kept needs no keeping any more: it is published, or thrown away. */
	settle(): void;
	/** Takes the hands off the window. */
	stop(): void;
}

/**
 * Keeps a draft a moment after every change and when the page goes away, and has the browser ask
 * before leaving only when what was typed is nowhere but on the screen.
 *
 * @param write - Writes the draft as it is now, says whether the browser took it
 */
export function createDraftKeeper( write: () => boolean ): DraftKeeper {
	let timer: number | null = null;
	let isUnkept = false;

	const keep = (): boolean => {
		if ( timer !== null ) {
			window.clearTimeout( timer );
			timer = null;
		}
		if ( isUnkept && write() ) {
			isUnkept = false;
		}
		return !isUnkept;
	};
	const onHide = (): void => {
		keep();
	};
	const onLeave = ( event: BeforeUnloadEvent ): void => {
		if ( !keep() ) {
			event.preventDefault();
			// Chromium before 119 asks only for this.
			event.returnValue = '';
		}
	};
	window.addEventListener( 'pagehide', onHide );
	document.addEventListener( 'visibilitychange', onHide );
	window.addEventListener( 'beforeunload', onLeave );

	return {
		changed() {
			isUnkept = true;
			if ( timer !== null ) {
				window.clearTimeout( timer );
			}
			timer = window.setTimeout( keep, PAUSE );
		},
		keep,
		settle() {
			isUnkept = false;
			keep();
		},
		stop() {
			isUnkept = false;
			keep();
			window.removeEventListener( 'pagehide', onHide );
			document.removeEventListener( 'visibilitychange', onHide );
			window.removeEventListener( 'beforeunload', onLeave );
		},
	};
}

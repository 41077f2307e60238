/** A wiki in memory that behaves as the port says, for tests of the interface. */
import { SaveFault, type PageEdit, type SaveFaultDetails, type SaveFaultReason, type SaveOutcome, type WikiPage } from '../../src/wiki/port';
import type { CatalogueReader, PersonReader, WikiReader, WikiWriter } from '../../src/wiki/port';

export interface MemoryWiki extends WikiReader, WikiWriter, PersonReader, CatalogueReader {
	/** The titles of each request. */
	readonly reads: string[][];
	readonly edits: PageEdit[];
	text( title: string ): string | null;
	/** What the editor saved there last. */
	ownText( title: string ): string | null;
	/** Somebody saves a page past the interface. */
	put( title: string, text: string, user?: string ): void;
	/** The next saves fail with this; null: they go through. */
	failWith( reason: SaveFaultReason | null, explanation?: string, details?: SaveFaultDetails ): void;
	/** What saves of these pages fail with. */
	failFor: ReadonlyMap<string, SaveFault>;
	/** What speaks against saving, as far as one can tell beforehand. */
	refusal: SaveFault | null;
	/** What accounts say that they speak. */
	readonly spoken: Map<string, string[]>;
	/** Whether reading fails as if there were no connection. */
	isOffline: boolean;
}

export function createMemoryWiki( editor: string ): MemoryWiki {
	const pages = new Map<string, WikiPage>();
	const makers = new Map<string, string>();
	const ownTexts = new Map<string, string>();
	let lastRevision = 100;
	let fault: SaveFault | null = null;

	const put = ( title: string, text: string, user = editor ): number => {
		const before = pages.get( title );
		makers.set( title, makers.get( title ) ?? user );
		lastRevision++;
		if ( user === editor ) {
			ownTexts.set( title, text );
		}
		pages.set( title, {
			title,
			namespace: 0,
			isRedirect: text.startsWith( '#REDIRECT' ),
			latest: {
				id: lastRevision,
				parentId: before ? before.latest.id : 0,
				user,
				userId: 1,
				timestamp: '2026-11-20T12:00:00Z',
				text,
			},
		} );
		return lastRevision;
	};

	const wiki: MemoryWiki = {
		reads: [],
		edits: [],
		isOffline: false,
		failFor: new Map(),
		refusal: null,
		spoken: new Map(),
		text: ( title ) => pages.get( title )?.latest.text ?? null,
		ownText: ( title ) => ownTexts.get( title ) ?? null,
		put: ( title, text, user ) => {
			put( title, text, user );
		},
		failWith( reason, explanation = '', details = {} ) {
			fault = reason === null ? null : new SaveFault( reason, explanation, details );
		},
		async readPages( titles ) {
			wiki.reads.push( titles.slice() );
			if ( wiki.isOffline ) {
				throw new SaveFault( 'offline', '' );
			}
			return new Map( Array.from( pages ).filter( ( [ title ] ) => titles.includes( title ) ) );
		},
		async readForEditing( titles ) {
			return { pages: await wiki.readPages( titles ), refusal: wiki.refusal };
		},
		madeByOthers: async ( asked ) =>
			asked.map( ( { title } ) => title ).filter( ( title ) => makers.get( title ) !== editor ),
		existingPages: async ( titles ) => titles.filter( ( title ) => pages.has( title ) ),
		babelLanguages: async ( account ) => wiki.spoken.get( account ) ?? [],
		spokenLanguages: async ( account ) => wiki.spoken.get( account ) ?? [],
		loadLanguages: async () => [
			{ code: 'ar', name: 'Arabic', hint: 'العربية', words: [] }, { code: 'fr', name: 'French', hint: 'français', words: [] },
		],
		loadWikis: async () => [],
		async save( edit ): Promise<SaveOutcome> {
			wiki.edits.push( edit );
			const own = fault ?? wiki.failFor.get( edit.title );
			if ( own ) {
				throw own;
			}
			if ( ( pages.get( edit.title )?.latest.id ?? 0 ) !== edit.baseRevision ) {
				throw new SaveFault( 'edit-conflict', '' );
			}
			return { revision: put( edit.title, edit.text ), changed: true };
		},
	};
	return wiki;
}

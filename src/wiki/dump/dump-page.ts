/** A page of a dump, as much of it as counting needs, whatever the length of its history. */
import type { EscapedText } from '../../core/wikitext/escaped-text';
import type { Revision } from '../port';

/** A revision while it is read, and then. */
export class DumpRevision implements Revision {
	public id = 0;
	public parentId = 0;
	public user: string | null = null;
	public userId = 0;
	public timestamp = '';
	#text: string | null = null;
	#escaped: EscapedText | null = null;

	/** As it stands in the file; null where it had to be read by the XML parser, or there is none. */
	public get escaped(): EscapedText | null {
		return this.#escaped;
	}

	public get text(): string | null {
		if ( this.#text === null && this.#escaped !== null ) {
			const { from, to } = this.#escaped;
			this.#text = this.#escaped.textBetween( from, to );
		}
		return this.#text;
	}

	public setText( text: string | EscapedText | null ): void {
		[ this.#text, this.#escaped ] = typeof text === 'string' ? [ text, null ] : [ null, text ];
	}
}

export interface DumpPage {
	readonly title: string;
	readonly namespace: number;
	readonly pageId: number;
	/** The page that it leads to; null for one that is no redirect. */
	readonly redirect: string | null;
	/** Those that were asked for, newest first. */
	readonly revisions: readonly Revision[];
	/** How many the file has. */
	readonly revisionCount: number;
}

/** The same text, in memory of its own: one that was cut out of a file keeps a piece of the file in memory. */
export function detached( text: string ): string {
	return Buffer.from( text, 'utf16le' ).toString( 'utf16le' );
}

/** The same page, to be kept. */
export function detachedPage( page: DumpPage ): DumpPage {
	return {
		...page,
		title: detached( page.title ),
		revisions: page.revisions.map( ( { id, parentId, user, userId, timestamp, text } ) => ( {
			id, parentId, userId, timestamp,
			user: user === null ? null : detached( user ),
			text: text === null ? null : detached( text ),
		} ) ),
	};
}

/** Gathers what is wanted of a page's revisions while they pass, in any order. */
export interface RevisionCollector {
	/** Whether the text of this revision, of which all else is known, is wanted if none that is newer comes. */
	add( revision: Revision ): void;
	/** Newest first. */
	result(): Revision[];
}

/** As histories are ordered: by time, and within a second by id. */
export function isNewer( revision: Revision, than: Revision ): boolean {
	return revision.timestamp > than.timestamp || revision.timestamp === than.timestamp && revision.id > than.id;
}

function newestFirst( a: Revision, b: Revision ): number {
	return isNewer( a, b ) ? -1 : 1;
}

/** Keeps every revision, with its text. */
export function createFullCollector(): RevisionCollector {
	const revisions: Revision[] = [];
	return { add: ( revision ) => revisions.push( revision ), result: () => revisions.sort( newestFirst ) };
}

/** Keeps the newest revision. */
export function createNewestCollector(): RevisionCollector {
	let newest: Revision | null = null;
	return {
		add: ( revision ) => {
			newest = newest === null || isNewer( revision, newest ) ? revision : newest;
		},
		result: () => newest === null ? [] : [ newest ],
	};
}

/**
 * Keeps the revision that made the page, the newest one, the newest of each of some accounts, and the newest by a hidden
 * name, which may be theirs: a page may have a hundred thousand revisions. Most have one.
 */
export class AnswerCollector implements RevisionCollector {
	readonly #accountsOf: () => ReadonlySet<string>;
	#first: Revision | null = null;
	#latest: Revision | null = null;
	/** Account → its newest revision; null while there is one revision. Without a name: hidden. */
	#own: Map<string | null, Revision> | null = null;
	#accounts: ReadonlySet<string> | null = null;

	/**
	 * @param accountsOf - Gives the accounts by their names; asked where a page has several revisions
	 */
	public constructor( accountsOf: () => ReadonlySet<string> ) {
		this.#accountsOf = accountsOf;
	}

	public add( revision: Revision ): void {
		if ( this.#first === null || this.#latest === null ) {
			[ this.#first, this.#latest ] = [ revision, revision ];
			return;
		}
		if ( this.#own === null ) {
			this.#own = new Map();
			this.#accounts = this.#accountsOf();
			this.#addOwn( this.#first, this.#own );
		}
		this.#addOwn( revision, this.#own );
		this.#latest = isNewer( revision, this.#latest ) ? revision : this.#latest;
		this.#first = isNewer( this.#first, revision ) ? revision : this.#first;
	}

	public result(): Revision[] {
		const [ first, latest ] = [ this.#first, this.#latest ];
		if ( first === null || latest === null ) {
			return [];
		}
		const kept = (): Set<Revision> => new Set( [ ...this.#own?.values() ?? [], first, latest ] );
		return first === latest ? [ first ] : [ ...kept() ].sort( newestFirst );
	}

	#addOwn( revision: Revision, own: Map<string | null, Revision> ): void {
		const { user, userId } = revision;
		if ( user === null || userId !== 0 && this.#accounts?.has( user ) === true ) {
			const known = own.get( user );
			if ( known === undefined || isNewer( revision, known ) ) {
				own.set( user, revision );
			}
		}
	}
}

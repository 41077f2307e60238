/** What the elements of MediaWiki's export format mean: from what is opened and closed to pages, logs and the wiki's head. */
import { DumpFault } from './dump-fault';
import type { DumpHandlers, DumpHead } from './dump-handlers';
import { DumpRevision, type RevisionCollector } from './dump-page';
import type { Attributes } from './element-attributes';

/** Exports are six elements deep. */
const MAX_DEPTH = 16;

/** What is between two tags of these is of interest. */
const TEXTS: ReadonlySet<string> = new Set( [
	'title', 'ns', 'id', 'parentid', 'timestamp', 'username', 'ip', 'text', 'sitename', 'dbname', 'generator', 'case', 'namespace',
	'type', 'params', 'mediawiki', 'page', 'revision',
] );
const REDIRECT = 'redirect';

export interface ExportElements {
	/** @throws DumpFault where no export has such an element here */
	open( name: string, attributes: Attributes ): void;
	/** Adds to the content of the element that is open. */
	addText( text: string ): void;
	/** The same, also where nobody asks for it: from a section of characters. */
	addSection( text: string ): void;
	close( name: string ): void;
	/** The end of the file. */
	end(): void;
	/** How many elements are open. */
	depth(): number;
}

function readNumber( text: string ): number {
	const number = Number( text );
	return Number.isSafeInteger( number ) ? number : 0;
}

function fail( what: string ): never {
	throw new DumpFault( what );
}

export function createExportElements( handlers: DumpHandlers ): ExportElements {
	const path: string[] = [];

	let head: { -readonly [ Key in keyof DumpHead ]: DumpHead[ Key ] } | null = null;
	const namespaces = new Map<number, string>();
	let namespaceKey = NaN;
	let hasHead = false;

	let [ title, namespace, pageId, redirect, revisionCount ]: [ string, number, number, string | null, number ] = [ '', 0, 0, null, 0 ];
	let [ collector, isDecided ]: [ RevisionCollector | null, boolean ] = [ null, false ];
	let revision: DumpRevision | null = null;
	let isHidden = false;
	let entry = { type: '', timestamp: '', parameters: '' };
	/** What has been read of the element that is open. */
	let content = '';

	function endHead(): void {
		if ( !hasHead && head !== null ) {
			hasHead = true;
			handlers.onHead( { ...head, namespaces } );
		}
	}

	function openText( attributes: Attributes ): void {
		isHidden = attributes.deleted !== undefined;
		if ( attributes[ 'xml:space' ] === undefined && ( attributes.location !== undefined || attributes.id !== undefined ) &&
			attributes.bytes !== '0' && !isHidden ) {
			fail( 'it holds no texts, but only where they are kept (a "stub" dump). Take the dump with the texts' );
		}
	}

	function open( name: string, attributes: Attributes ): void {
		const parent = path[ path.length - 1 ];
		content = '';
		if ( path.length === 0 ) {
			if ( name !== 'mediawiki' ) {
				fail( `it is no export of a wiki: it begins with <${ name }> and not with <mediawiki>` );
			}
			head = { language: attributes[ 'xml:lang' ] ?? 'en', siteName: '', database: '', generator: '', namespaces, capitalLinks: true };
		} else if ( path.length >= MAX_DEPTH ) {
			fail( 'its elements are nested deeper than in any export' );
		}
		path.push( name );
		switch ( name ) {
			case 'page':
				endHead();
				[ title, namespace, pageId, redirect, revisionCount, collector, isDecided ] = [ '', 0, 0, null, 0, null, false ];
				break;
			case 'logitem':
				endHead();
				entry = { type: '', timestamp: '', parameters: '' };
				break;
			case 'revision':
				if ( !isDecided ) {
					isDecided = true;
					collector = title === '' ? null : handlers.collectorFor( title, namespace, redirect );
				}
				revision = new DumpRevision();
				break;
			case REDIRECT:
				if ( parent === 'page' ) {
					redirect = attributes.title ?? '';
				}
				break;
			case 'text':
				openText( attributes );
				break;
			case 'namespace':
				namespaceKey = Number( attributes.key );
				break;
		}
	}

	function closeInRevision( name: string, parent: string, into: DumpRevision ): void {
		switch ( name ) {
			case 'text':
				// The texts of other slots stand in an element of their own.
				if ( parent === 'revision' ) {
					into.setText( isHidden || collector === null ? null : content );
				}
				break;
			case 'id':
				if ( parent === 'revision' ) {
					into.id = readNumber( content );
				} else if ( parent === 'contributor' ) {
					into.userId = readNumber( content );
				}
				break;
			case 'parentid':
				into.parentId = readNumber( content );
				break;
			case 'timestamp':
				into.timestamp = content;
				break;
			case 'username':
			case 'ip':
				into.user = content;
				break;
			case 'revision':
				revisionCount++;
				collector?.add( into );
				revision = null;
				break;
		}
	}

	function closeInHead( name: string, into: NonNullable<typeof head> ): void {
		switch ( name ) {
			case 'sitename':
				into.siteName = content;
				break;
			case 'dbname':
				into.database = content;
				break;
			case 'generator':
				into.generator = content;
				break;
			case 'case':
				into.capitalLinks = content !== 'case-sensitive';
				break;
			case 'namespace':
				namespaces.set( namespaceKey, content );
				break;
			case 'siteinfo':
				endHead();
				break;
		}
	}

	function closeInPage( name: string, parent: string ): void {
		if ( name === 'page' ) {
			if ( isDecided && collector !== null ) {
				handlers.onPage( { title, namespace, pageId, redirect, revisions: collector.result(), revisionCount } );
			}
			handlers.onPageEnd?.( title, revisionCount );
			collector = null;
		} else if ( parent === 'page' ) {
			if ( name === 'title' ) {
				title = content;
			} else if ( name === 'ns' ) {
				namespace = readNumber( content );
			} else if ( name === 'id' ) {
				pageId = readNumber( content );
			}
		}
	}

	function closeInLog( name: string ): void {
		if ( name === 'logitem' ) {
			handlers.onLogEntry( entry );
		} else if ( name === 'type' ) {
			entry.type = content;
		} else if ( name === 'timestamp' ) {
			entry.timestamp = content;
		} else if ( name === 'params' ) {
			entry.parameters = content;
		}
	}

	function close( name: string ): void {
		path.pop();
		const parent = path[ path.length - 1 ] ?? '';
		if ( revision !== null ) {
			closeInRevision( name, parent, revision );
		} else if ( !hasHead && head !== null ) {
			closeInHead( name, head );
		} else if ( path[ 1 ] === 'logitem' || name === 'logitem' ) {
			closeInLog( name );
		} else {
			closeInPage( name, parent );
		}
		content = '';
	}

	return {
		open,
		close,
		addText: ( text ) => {
			if ( TEXTS.has( path[ path.length - 1 ] ?? '' ) ) {
				content += text;
			}
		},
		addSection: ( text ) => {
			content += text;
		},
		end: endHead,
		depth: () => path.length,
	};
}

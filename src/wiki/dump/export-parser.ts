/**
 * Reads MediaWiki's export format, as Special:Export, dumpBackup.php and the public dumps write it, piece by piece.
 * saxes reads the XML; this knows what its elements mean. What is no such file is told at once.
 *
 * @see https://www.mediawiki.org/wiki/Help:Export#Export_format
 */
import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import { DumpFault } from './dump-fault';
import type { DumpPage, RevisionCollector } from './dump-page';
import { createPlainPageReader, skipSpace } from './plain-page';
import { readPlainText } from './plain-text';

/** What the head of a file says about the wiki. */
export interface DumpHead {
	/** Code of the language of the wiki's content. */
	readonly language: string;
	readonly siteName: string;
	/** The name of the wiki's database; empty where the file does not say. */
	readonly database: string;
	readonly generator: string;
	/** Number → the wiki's own name. */
	readonly namespaces: ReadonlyMap<number, string>;
	/** Whether the first letter of a title is a capital whatever is written. */
	readonly capitalLinks: boolean;
}

/** An entry of a log, in a file of logs. */
export interface DumpLogEntry {
	readonly type: string;
	readonly timestamp: string;
	/** As PHP serialises them, or one in each line; empty where they are hidden. */
	readonly parameters: string;
}

export interface DumpHandlers {
	onHead( head: DumpHead ): void;
	/** What is wanted of a page, before its revisions are read; null: nothing. */
	collectorFor( title: string, namespace: number, redirect: string | null ): RevisionCollector | null;
	/** Each page of which something is wanted, when it has been read. */
	onPage( page: DumpPage ): void;
	/** Any page, also those of which nothing is wanted. */
	onPageEnd?( title: string, revisionCount: number ): void;
	onLogEntry( entry: DumpLogEntry ): void;
}

export interface DumpParser {
	/** @throws DumpFault */
	write( text: string ): void;
	/** @throws DumpFault when the file ends too early */
	close(): void;
}

/** Exports are six elements deep. */
const MAX_DEPTH = 16;

/** Far more than any wiki lets a page be; what is longer would fill the memory. */
const MAX_TEXT = 128 * 1024 * 1024;

/** How the element begins that holds nearly all of a dump. */
const TEXT_TAG = '<text';
const PAGE_END = '</page>';

/** What is between two tags of these is of interest. */
const TEXTS: ReadonlySet<string> = new Set( [
	'title', 'ns', 'id', 'parentid', 'timestamp', 'username', 'ip', 'text', 'sitename', 'dbname', 'generator', 'case', 'namespace',
	'type', 'params', 'mediawiki', 'page', 'revision',
] );

interface OpenRevision {
	id: number;
	parentId: number;
	user: string | null;
	userId: number;
	timestamp: string;
	text: string | null;
}

function numberOf( text: string ): number {
	const number = Number( text );
	return Number.isSafeInteger( number ) ? number : 0;
}

/**
 * @param handlers
 * @return A parser of one file
 */
export function createExportParser( handlers: DumpHandlers ): DumpParser {
	const parser = new SaxesParser( { position: false } );
	const path: string[] = [];
	let sinceText = 0;
	/** Whether the opening tag of a text was the last thing read. */
	let isTextOpen = false;
	/** What has come of it since; null while the parser reads by itself. */
	let waiting: string | null = null;
	/** Whether a page has been closed lately, and whether the parser has read that and nothing since. */
	let [ isPageClosed, isBetweenPages ]: [ boolean, boolean ] = [ false, false ];

	let head: { -readonly [ Key in keyof DumpHead ]: DumpHead[ Key ] } | null = null;
	let namespaces = new Map<number, string>();
	let namespaceKey = NaN;
	let hasHead = false;

	let [ title, namespace, pageId, redirect, revisionCount ]: [ string, number, number, string | null, number ] = [ '', 0, 0, null, 0 ];
	let [ collector, isDecided ]: [ RevisionCollector | null, boolean ] = [ null, false ];
	let revision: OpenRevision | null = null;
	let isHidden = false;
	let entry = { type: '', timestamp: '', parameters: '' };
	/** What has been read of the element that is open. */
	let content = '';

	function fail( what: string ): never {
		throw new DumpFault( what );
	}

	function endHead(): void {
		if ( !hasHead && head !== null ) {
			hasHead = true;
			handlers.onHead( { ...head, namespaces } );
		}
	}

	function openText( attributes: Record<string, string> ): void {
		isHidden = attributes.deleted !== undefined;
		if ( attributes[ 'xml:space' ] === undefined && ( attributes.location !== undefined || attributes.id !== undefined ) &&
			attributes.bytes !== '0' && !isHidden ) {
			fail( 'it holds no texts, but only where they are kept (a "stub" dump). Take the dump with the texts' );
		}
	}

	function open( name: string, attributes: Record<string, string> ): void {
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
				revision = { id: 0, parentId: 0, user: null, userId: 0, timestamp: '', text: null };
				break;
			case 'redirect':
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

	function closeInRevision( name: string, parent: string, into: OpenRevision ): void {
		switch ( name ) {
			case 'text':
				// The texts of other slots stand in an element of their own.
				if ( parent === 'revision' ) {
					into.text = isHidden || collector === null ? null : content;
				}
				break;
			case 'id':
				if ( parent === 'revision' ) {
					into.id = numberOf( content );
				} else if ( parent === 'contributor' ) {
					into.userId = numberOf( content );
				}
				break;
			case 'parentid':
				into.parentId = numberOf( content );
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
				namespace = numberOf( content );
			} else if ( name === 'id' ) {
				pageId = numberOf( content );
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

	parser.on( 'opentag', ( tag ) => {
		sinceText = 0;
		isTextOpen = tag.name === 'text' && !tag.isSelfClosing;
		open( tag.name, tag.attributes as Record<string, SaxesAttributePlain & string> );
	} );
	parser.on( 'closetag', ( tag ) => {
		[ sinceText, isTextOpen ] = [ 0, false ];
		isPageClosed = tag.name === 'page';
		close( tag.name );
	} );
	parser.on( 'text', ( text ) => {
		if ( TEXTS.has( path[ path.length - 1 ] ?? '' ) ) {
			content += text;
		}
	} );
	parser.on( 'cdata', ( text ) => {
		content += text;
	} );
	parser.on( 'doctype', () => fail( 'it has a document type definition, which no export has' ) );
	parser.on( 'error', ( error ) => fail( `it is not well-formed XML: ${ error.message.replace( /^[\d:]+ /, '' ) }` ) );

	/** Takes a text up to its closing tag from the parser; gives where the parser has to go on. */
	function takeText( text: string, from: number ): number {
		const end = text.indexOf( '<', from );
		const piece = ( waiting ?? '' ) + text.slice( from, end === -1 ? text.length : end );
		if ( end === -1 ) {
			waiting = piece;
			return text.length;
		}
		waiting = null;
		const plain = readPlainText( piece );
		if ( plain === null ) {
			parser.write( piece );
		} else {
			content = plain;
		}
		return end;
	}

	const readPlainPage = createPlainPageReader( {
		open,
		close,
		leaf: ( name, attributes, text ) => {
			open( name, attributes );
			// Nobody asks for the texts of other pages.
			if ( TEXTS.has( name ) && ( name !== 'text' || collector !== null ) ) {
				content = text();
			}
			close( name );
		},
	} );

	/** Reads as many pages as are plain; gives where something else comes. */
	function readPlainPages( text: string, from: number ): number {
		for ( let at = skipSpace( text, from ); ; ) {
			const end = readPlainPage( text, at );
			if ( end === -1 ) {
				return at;
			}
			sinceText = text.length - end;
			at = skipSpace( text, end );
		}
	}

	/** Gives the parser the end of a page: whether nothing but that page's closing tag is the last thing that it has read. */
	function endPage( piece: string ): boolean {
		isPageClosed = false;
		parser.write( piece );
		return isPageClosed && path.length === 1 && !piece.includes( '<!' ) && !piece.includes( '<?' ) &&
			piece.indexOf( PAGE_END.slice( 0, -1 ) ) === piece.length - PAGE_END.length;
	}

	function feed( text: string ): void {
		let at = waiting === null ? 0 : takeText( text, 0 );
		let pageEnd = -1;
		while ( at < text.length ) {
			if ( isBetweenPages ) {
				at = readPlainPages( text, at );
				isBetweenPages = at === text.length;
				continue;
			}
			if ( pageEnd < at ) {
				pageEnd = text.indexOf( PAGE_END, at );
				pageEnd = pageEnd === -1 ? text.length : pageEnd;
			}
			const tag = text.indexOf( TEXT_TAG, at );
			if ( pageEnd < text.length && ( tag === -1 || tag > pageEnd ) ) {
				const next = pageEnd + PAGE_END.length;
				isBetweenPages = endPage( text.slice( at, next ) );
				at = next;
				continue;
			}
			const end = tag === -1 ? -1 : text.indexOf( '>', tag );
			if ( end === -1 ) {
				parser.write( text.slice( at ) );
				return;
			}
			isTextOpen = false;
			parser.write( text.slice( at, end + 1 ) );
			// Not so in a comment, or where the tag goes on behind the angle bracket.
			at = isTextOpen ? takeText( text, end + 1 ) : end + 1;
		}
	}

	return {
		write: ( text ) => {
			sinceText += text.length;
			if ( sinceText > MAX_TEXT ) {
				fail( 'a text in it is longer than a page can be' );
			}
			feed( text );
		},
		close: () => {
			if ( waiting !== null ) {
				parser.write( waiting );
			}
			parser.close();
			endHead();
			namespaces = new Map();
		},
	};
}

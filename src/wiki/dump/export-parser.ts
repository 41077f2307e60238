/**
 * Reads MediaWiki's export format, as Special:Export, dumpBackup.php and the public dumps write it, piece by piece. Pages
 * as MediaWiki writes them are read from the bytes (`plain-page.ts`), everything else by saxes. What is no such file is
 * told at once.
 *
 * @see https://www.mediawiki.org/wiki/Help:Export#Export_format
 */
import { SaxesParser, type SaxesAttributePlain } from 'saxes';
import { DumpFault } from './dump-fault';
import type { DumpHandlers } from './dump-handlers';
import { decodeEscaped, endOfText, type Piece, skipSpace, UNFINISHED } from './escaped-bytes';
import { createExportElements } from './export-elements';
import { createPlainPageReader } from './plain-page';

export interface DumpParser {
	/**
	 * What is told of pages holds until more is written.
	 *
	 * @param bytes - UTF-8, in pieces that end between two characters
	 * @throws DumpFault
	 */
	write( bytes: Uint8Array ): void;
	/** @throws DumpFault when the file ends too early */
	close(): void;
}

/** Far more bytes than any wiki lets a page have; what is longer would fill the memory. */
const MAX_TEXT = 128 * 1024 * 1024;

/** A page, or a text, that is longer is read piece by piece. */
const MAX_BEGUN = 2 ** 18;

/** How the element begins that holds nearly all of a dump, and how a page ends. */
const [ TEXT_TAG, PAGE_END ] = [ '<text', '</page>' ];

/** Where what is read stands: behind a page that has been closed; behind the opening tag of a text; anywhere else. */
type Place = 'between-pages' | 'in-text' | 'elsewhere';

/**
 * @param handlers
 * @return A parser of one file
 */
export function createExportParser( handlers: DumpHandlers ): DumpParser {
	const parser = new SaxesParser( { position: false } );
	const elements = createExportElements( handlers );
	let sinceTag = 0;
	/** Whether the opening tag of a text was the last thing that the parser has read. */
	let isTextOpen = false;
	/** Whether a page has been closed lately. */
	let isPageClosed = false;
	let place: Place = 'elsewhere' as Place;
	/** What has come, in memory that is used again and again, and how much of it has been read. */
	let memory: Buffer = Buffer.alloc( MAX_BEGUN );
	let piece: Piece = { bytes: memory.subarray( 0, 1 ), limit: 0, isGone: false };
	let read = 0;

	function fail( what: string ): never {
		throw new DumpFault( what );
	}

	parser.on( 'opentag', ( tag ) => {
		sinceTag = 0;
		isTextOpen = tag.name === 'text' && !tag.isSelfClosing;
		elements.open( tag.name, tag.attributes as Record<string, SaxesAttributePlain & string> );
	} );
	parser.on( 'closetag', ( tag ) => {
		[ sinceTag, isTextOpen ] = [ 0, false ];
		isPageClosed = tag.name === 'page';
		elements.close( tag.name );
	} );
	parser.on( 'text', elements.addText );
	parser.on( 'cdata', elements.addSection );
	parser.on( 'doctype', () => fail( 'it has a document type definition, which no export has' ) );
	parser.on( 'error', ( error ) => fail( `it is not well-formed XML: ${ error.message.replace( /^[\d:]+ /, '' ) }` ) );

	const readPlainPage = createPlainPageReader( handlers );

	/** Puts what has come behind what has not been read. */
	function takeIn( bytes: Uint8Array ): void {
		piece.isGone = true;
		const begun = piece.bytes.subarray( read, piece.limit );
		const limit = begun.length + bytes.length;
		if ( limit >= memory.length ) {
			memory = Buffer.alloc( 2 * limit );
		}
		memory.set( begun );
		memory.set( bytes, begun.length );
		// Ends whatever has begun.
		memory[ limit ] = 0;
		piece = { bytes: memory.subarray( 0, limit + 1 ), limit, isGone: false };
	}

	/** Reads as many pages as are plain; gives where something else comes, or something that has not come yet. */
	function readPages( from: number ): number {
		const { bytes, limit } = piece;
		let at = skipSpace( bytes, from );
		let end = 0;
		while ( at < limit && ( end = readPlainPage( piece, at ) ) >= 0 ) {
			sinceTag = limit - end;
			at = skipSpace( bytes, end );
		}
		const isRead = at === limit || end === UNFINISHED && limit - at < MAX_BEGUN;
		place = isRead ? 'between-pages' : 'elsewhere';
		return at;
	}

	/** Reads a text, or as much of it as has come where it is very long; gives where that ends. */
	function readText( from: number ): number {
		const { bytes, limit } = piece;
		const end = endOfText( bytes, from, limit );
		if ( end === UNFINISHED && limit - from < MAX_BEGUN ) {
			return from;
		}
		place = 'elsewhere';
		if ( end < 0 ) {
			return from;
		}
		elements.addText( decodeEscaped( bytes, from, end ) );
		return end;
	}

	/** Gives the parser the end of a page. */
	function endPage( text: string ): void {
		isPageClosed = false;
		parser.write( text );
		// Whether that page's closing tag is the last thing that it has read.
		const isEnd = isPageClosed && elements.depth() === 1 && !text.includes( '<!' ) && !text.includes( '<?' ) &&
			text.indexOf( PAGE_END.slice( 0, -1 ) ) === text.length - PAGE_END.length;
		place = isEnd ? 'between-pages' : 'elsewhere';
	}

	/** Has the parser read up to a text, or the end of a page; gives where it stopped. */
	function parse( from: number ): number {
		const { bytes, limit } = piece;
		const pageEnd = bytes.indexOf( PAGE_END, from );
		const tag = bytes.indexOf( TEXT_TAG, from );
		if ( pageEnd !== -1 && ( tag === -1 || tag > pageEnd ) ) {
			const next = pageEnd + PAGE_END.length;
			endPage( bytes.toString( 'utf8', from, next ) );
			return next;
		}
		const end = tag === -1 ? -1 : bytes.indexOf( '>', tag );
		const next = end === -1 ? limit : end + 1;
		isTextOpen = false;
		parser.write( bytes.toString( 'utf8', from, next ) );
		// Not so in a comment, or where the tag goes on behind the angle bracket.
		place = end !== -1 && isTextOpen ? 'in-text' : 'elsewhere';
		return next;
	}

	/** Gives how much of the piece has been read: the rest is read along with what comes. */
	function feed(): number {
		for ( let at = 0; ; ) {
			const [ before, was ] = [ at, place ];
			at = place === 'between-pages' ? readPages( at ) :
				place === 'in-text' ? readText( at ) : at < piece.limit ? parse( at ) : at;
			if ( at === piece.limit || at === before && place === was || place === 'between-pages' && was === 'between-pages' ) {
				return at;
			}
		}
	}

	return {
		write: ( bytes ) => {
			sinceTag += bytes.length;
			if ( sinceTag > MAX_TEXT ) {
				fail( 'a text in it is longer than a page can be' );
			}
			takeIn( bytes );
			read = feed();
		},
		close: () => {
			parser.write( piece.bytes.toString( 'utf8', read, piece.limit ) );
			parser.close();
			elements.end();
		},
	};
}

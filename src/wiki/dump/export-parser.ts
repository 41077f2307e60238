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
import { decodeEscaped, endOfText, skipSpace, UNFINISHED } from './escaped-bytes';
import { createExportElements } from './export-elements';
import { createPlainPageReader } from './plain-page';

export interface DumpParser {
	/**
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
	/** What has come and has not been read. */
	let begun: Uint8Array = new Uint8Array( 0 );

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

	const readPlainPage = createPlainPageReader( {
		isWanted: elements.isWanted,
		open: elements.open,
		close: elements.close,
		leaf: ( name, attributes, content ) => {
			elements.open( name, attributes );
			if ( name === 'id' || name === 'parentid' || name === 'ns' ) {
				const number = content.number();
				if ( number === null ) {
					elements.addText( content.text() );
				} else {
					elements.setNumber( number );
				}
			} else if ( name !== 'text' ) {
				elements.addText( content.text() );
			} else if ( elements.areTextsWanted() ) {
				elements.setText( content.escaped() );
			}
			elements.close( name );
		},
	} );

	/** Reads as many pages as are plain; gives where something else comes, or something that has not come yet. */
	function readPages( bytes: Buffer, from: number, limit: number ): number {
		let at = skipSpace( bytes, from );
		let end = 0;
		while ( at < limit && ( end = readPlainPage( bytes, at, limit ) ) >= 0 ) {
			sinceTag = limit - end;
			at = skipSpace( bytes, end );
		}
		const isRead = at === limit || end === UNFINISHED && limit - at < MAX_BEGUN;
		place = isRead ? 'between-pages' : 'elsewhere';
		return at;
	}

	/** Reads a text, or as much of it as has come where it is very long; gives where that ends. */
	function readText( bytes: Buffer, from: number, limit: number ): number {
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
	function endPage( piece: string ): void {
		isPageClosed = false;
		parser.write( piece );
		// Whether that page's closing tag is the last thing that it has read.
		const isEnd = isPageClosed && elements.depth() === 1 && !piece.includes( '<!' ) && !piece.includes( '<?' ) &&
			piece.indexOf( PAGE_END.slice( 0, -1 ) ) === piece.length - PAGE_END.length;
		place = isEnd ? 'between-pages' : 'elsewhere';
	}

	/** Has the parser read up to a text, or the end of a page; gives where it stopped. */
	function parse( bytes: Buffer, from: number, limit: number ): number {
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

	/** Gives how much of it has been read: the rest is read along with what comes. */
	function feed( bytes: Buffer, limit: number ): number {
		for ( let at = 0; ; ) {
			const [ before, was ] = [ at, place ];
			at = place === 'between-pages' ? readPages( bytes, at, limit ) :
				place === 'in-text' ? readText( bytes, at, limit ) : at < limit ? parse( bytes, at, limit ) : at;
			if ( at === limit || at === before && place === was || place === 'between-pages' && was === 'between-pages' ) {
				return at;
			}
		}
	}

	return {
		write: ( piece ) => {
			sinceTag += piece.length;
			if ( sinceTag > MAX_TEXT ) {
				fail( 'a text in it is longer than a page can be' );
			}
			// In memory of its own, as texts are made of it when they are wanted; the byte behind it ends whatever has begun.
			const bytes = Buffer.concat( [ begun, piece, new Uint8Array( 1 ) ] );
			const limit = bytes.length - 1;
			begun = bytes.subarray( feed( bytes, limit ), limit );
		},
		close: () => {
			parser.write( Buffer.from( begun ).toString( 'utf8' ) );
			parser.close();
			elements.end();
		},
	};
}

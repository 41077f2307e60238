/**
 * Pages as MediaWiki writes them, read from the file's bytes without the XML parser: the usual elements in their usual
 * order, between them nothing but spaces. Of anything else (other elements, comments, sections, references to characters,
 * what is not well-formed) it says so, and leaves the page to the parser.
 */
import type { DumpHandlers } from './dump-handlers';
import { DumpRevision } from './dump-page';
import { type Attributes, NO_ATTRIBUTES, readAttributes } from './element-attributes';
import {
	decodeEscaped, endOfText, EscapedBytes, GREATER_THAN, type Piece, skipSpace, standsAt, UNFINISHED, UNUSUAL, wholeNumber,
} from './escaped-bytes';

/**
 * Tells what a page consists of, when all of it has been looked at.
 *
 * @param piece
 * @param from - Where the page begins
 * @return Where it ends. `UNFINISHED` or `UNUSUAL`, and has told nothing, where that has not come yet, or there is no
 *  such page
 */
export type PlainPageReader = ( piece: Piece, from: number ) => number;

interface Tags {
	/** Without what comes behind the name. */
	readonly opening: Buffer;
	readonly closing: Buffer;
}

function tagsOf( name: string ): Tags {
	return { opening: Buffer.from( `<${ name }` ), closing: Buffer.from( `</${ name }>` ) };
}

const [ TITLE, NAMESPACE, ID, REDIRECT, PARENT, TIMESTAMP, CONTRIBUTOR, USER_NAME, ADDRESS, TEXT ] = [
	'title', 'ns', 'id', 'redirect', 'parentid', 'timestamp', 'contributor', 'username', 'ip', 'text',
].map( tagsOf ) as [ Tags, Tags, Tags, Tags, Tags, Tags, Tags, Tags, Tags, Tags ];
/** What nobody asks for: of a page, and of a revision, whose order was another one in earlier versions of the format. */
const OTHERS_OF_PAGE: readonly Tags[] = [ 'restrictions' ].map( tagsOf );
const OTHERS: readonly Tags[] = [ 'minor', 'comment', 'origin', 'model', 'format', 'sha1' ].map( tagsOf );

const [ PAGE_START, PAGE_END, REVISION_START, REVISION_END, CONTRIBUTOR_START ] =
	[ '<page>', '</page>', '<revision>', '</revision>', '<contributor>' ].map( ( tag ) => Buffer.from( tag ) ) as
	[ Buffer, Buffer, Buffer, Buffer, Buffer ];

/** Pages with longer histories the parser reads. */
const MOST_REVISIONS = 2000;

/** In place of where something is. */
const ABSENT = -1;

/** What has been found of a revision, by places in the piece. */
class FoundRevision {
	public id = 0;
	public parentId = 0;
	public time = 0;
	public timeEnd = 0;
	/** `ABSENT` where it is hidden. */
	public user = 0;
	public userEnd = 0;
	public userId = 0;
	/** `ABSENT` where it is hidden. */
	public text = 0;
	public textEnd = 0;
}

/**
 * @param handlers
 */
export function createPlainPageReader( handlers: DumpHandlers ): PlainPageReader {
	const found: FoundRevision[] = [];
	let [ bytes, limit ]: [ Buffer, number ] = [ Buffer.alloc( 0 ), 0 ];
	/** Where what is read goes on. */
	let at = 0;
	/** What is wrong: 0 as long as nothing is. */
	let fault = 0;
	/** The last element: its attributes, where its text begins and ends. */
	let attributes: Attributes = NO_ATTRIBUTES;
	let [ start, end ] = [ 0, 0 ];

	/** Says what is wrong here, unless it is only that the rest has not come yet. */
	function fail(): false {
		fault = bytes.includes( GREATER_THAN, at ) ? UNUSUAL : UNFINISHED;
		return false;
	}

	function refuse(): false {
		fault = UNUSUAL;
		return false;
	}

	/** Goes past a tag, and the spaces before it. */
	function pass( tag: Buffer ): boolean {
		at = skipSpace( bytes, at );
		if ( !standsAt( bytes, at, tag ) ) {
			return fail();
		}
		at += tag.length;
		return true;
	}

	function isNext( { opening }: Tags ): boolean {
		at = skipSpace( bytes, at );
		return standsAt( bytes, at, opening );
	}

	/** Goes past an element with text, or nothing, in it. */
	function passLeaf( { opening, closing }: Tags ): boolean {
		at = skipSpace( bytes, at );
		const read = standsAt( bytes, at, opening ) ? readAttributes( bytes, at + opening.length, limit ) : null;
		if ( read === null ) {
			return fail();
		}
		[ attributes, start, end ] = [ read.given, read.end, read.end ];
		if ( read.isClosed ) {
			at = end;
			return true;
		}
		end = endOfText( bytes, start, limit );
		if ( end < 0 ) {
			fault = end;
			return false;
		}
		at = end;
		return pass( closing );
	}

	function passOthers( others: readonly Tags[] ): boolean {
		for ( let index = 0; index < others.length; index++ ) {
			const tags = others[ index ] as Tags;
			if ( isNext( tags ) && !passLeaf( tags ) ) {
				return false;
			}
		}
		return true;
	}

	/** Goes past an element with a number of few digits; gives −1 where there is none. */
	function passNumber( tags: Tags ): number {
		const number = passLeaf( tags ) ? wholeNumber( bytes, start, end ) : ABSENT;
		if ( number === ABSENT && fault === 0 ) {
			fault = UNUSUAL;
		}
		return number;
	}

	function passContributor( into: FoundRevision ): boolean {
		at = skipSpace( bytes, at );
		if ( !standsAt( bytes, at, CONTRIBUTOR_START ) ) {
			into.user = ABSENT;
			// Hidden.
			return passLeaf( CONTRIBUTOR ) && ( start === end || refuse() );
		}
		at += CONTRIBUTOR_START.length;
		const hasAddress = isNext( ADDRESS );
		if ( !passLeaf( hasAddress ? ADDRESS : USER_NAME ) ) {
			return false;
		}
		[ into.user, into.userEnd ] = [ start, end ];
		into.userId = hasAddress ? 0 : passNumber( ID );
		return into.userId >= 0 && pass( CONTRIBUTOR.closing );
	}

	function passText( into: FoundRevision ): boolean {
		if ( !passLeaf( TEXT ) ) {
			return false;
		}
		const isHidden = attributes.deleted !== undefined;
		if ( !isHidden && attributes[ 'xml:space' ] === undefined ) {
			// Perhaps the text is somewhere else.
			return refuse();
		}
		[ into.text, into.textEnd ] = [ isHidden ? ABSENT : start, end ];
		return true;
	}

	function passRevision( into: FoundRevision ): boolean {
		at += REVISION_START.length;
		into.id = passNumber( ID );
		into.parentId = into.id >= 0 && isNext( PARENT ) ? passNumber( PARENT ) : 0;
		if ( into.id < 0 || into.parentId < 0 || !passLeaf( TIMESTAMP ) ) {
			return false;
		}
		[ into.time, into.timeEnd ] = [ start, end ];
		return passContributor( into ) && passOthers( OTHERS ) && passText( into ) && passOthers( OTHERS ) &&
			pass( REVISION_END );
	}

	/** Tells of a page with the revisions that have been found. */
	function tell(
		piece: Piece, count: number, title: string, namespace: number, pageId: number, redirect: string | null,
	): void {
		const collector = count === 0 ? null : handlers.collectorFor( title, namespace, redirect );
		if ( collector !== null ) {
			for ( let index = 0; index < count; index++ ) {
				const { id, parentId, time, timeEnd, user, userEnd, userId, text, textEnd } = found[ index ] as FoundRevision;
				const revision = new DumpRevision();
				revision.id = id;
				revision.parentId = parentId;
				revision.timestamp = decodeEscaped( bytes, time, timeEnd );
				revision.user = user === ABSENT ? null : decodeEscaped( bytes, user, userEnd );
				revision.userId = user === ABSENT ? 0 : userId;
				revision.setText( text === ABSENT ? null : new EscapedBytes( piece, text, textEnd ) );
				collector.add( revision );
			}
			handlers.onPage( { title, namespace, pageId, redirect, revisions: collector.result(), revisionCount: count } );
		}
		handlers.onPageEnd?.( title, count );
	}

	return ( piece, from ) => {
		[ { bytes, limit }, at, fault ] = [ piece, from, 0 ];
		if ( !pass( PAGE_START ) || !passLeaf( TITLE ) ) {
			return fault;
		}
		const [ titleStart, titleEnd ] = [ start, end ];
		const namespace = passNumber( NAMESPACE );
		const pageId = namespace < 0 ? ABSENT : passNumber( ID );
		if ( pageId < 0 || titleStart === titleEnd ) {
			return fault || UNUSUAL;
		}
		let redirect: string | null = null;
		if ( isNext( REDIRECT ) ) {
			if ( !passLeaf( REDIRECT ) ) {
				return fault;
			}
			redirect = attributes.title ?? '';
		}
		if ( !passOthers( OTHERS_OF_PAGE ) ) {
			return fault;
		}
		let count = 0;
		for ( at = skipSpace( bytes, at ); standsAt( bytes, at, REVISION_START ); at = skipSpace( bytes, at ) ) {
			found[ count ] = found[ count ] ?? new FoundRevision();
			if ( count === MOST_REVISIONS || !passRevision( found[ count++ ] as FoundRevision ) ) {
				return fault || UNUSUAL;
			}
		}
		if ( !pass( PAGE_END ) ) {
			return fault;
		}
		tell( piece, count, decodeEscaped( bytes, titleStart, titleEnd ), namespace, pageId, redirect );
		return at;
	};
}

/**
 * The search index: what is offered and sought, on pages that are JSON. A record is one line of its page, so the
 * page's history shows which records came, changed and went, and stays short though MediaWiki indents JSON.
 */
import { pathBelow, type Fault } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { writeJsonPage } from '../json/write-json';
import { ID_PATTERN } from '../pages';
import { isDate } from '../survey/dates';
import { byteLength } from '../wikitext/title';
import { HIGHEST_LEVEL, type Method, METHODS } from './exchange-record';
import { readLanguage } from './language-proficiency';
import type { ListedRecord } from './listed-record';
import { remembered } from './remembered';

/** Of the format; a reader takes no other one. */
export const INDEX_VERSION = 1;

/**
 * What a record's line holds, with a bar between each two; what is not said is empty, empty ends are left away. Days
 * are YYYYMMDD.
 */
export const INDEX_COLUMNS = [
	'kind', 'user', 'id', 'skill', 'level', 'methods', 'languages', 'region', 'timezone', 'affiliate', 'capacity', 'taken',
	'since', 'confirmed', 'expires', 'page',
] as const;
type Column = typeof INDEX_COLUMNS[ number ];

/** Bytes: what somebody who searches on a phone has to wait for at a time. */
const LARGEST_INDEX_PAGE = 1_000_000;

export interface IndexReading {
	/** In the order of the pages. */
	readonly records: readonly ListedRecord[];
	/** What could not be read. Paths begin with the number of the page: `$[0].records[3]`. */
	readonly faults: readonly Fault[];
}

/**
 * The texts of the index's pages, byte for byte as MediaWiki saves them; one at least.
 *
 * @param records - In the order in which they shall stand
 * @param largestPage - In bytes; larger ones than a megabyte are not made, whatever the wiki takes
 */
export function writeExchangeIndex( records: readonly ListedRecord[], largestPage = LARGEST_INDEX_PAGE ): string[] {
	const most = Math.min( LARGEST_INDEX_PAGE, largestPage );
	const pages: string[][] = [ [] ];
	const empty = byteLength( pageText( [] ) );
	let size = empty;
	for ( const line of records.map( writeLine ) ) {
		// Two tabs, a comma and a line break stand around it, and the list's end moves to a line of its own.
		const bytes = byteLength( writeJsonPage( line ) ) + 4;
		if ( size + bytes + 2 > most && size > empty ) {
			pages.push( [] );
			size = empty;
		}
		( pages[ pages.length - 1 ] as string[] ).push( line );
		size += bytes;
	}
	return pages.map( pageText );
}

/**
 * Reads the index. Anything can stand on a page that everybody may edit: what is no record is told and left out.
 *
 * @param texts - Of the pages, in their order
 */
export function readExchangeIndex( texts: readonly string[] ): IndexReading {
	const records: ListedRecord[] = [];
	const faults: Fault[] = [];
	const readLine = createLineReader();
	texts.forEach( ( text, page ) => {
		const path = pathBelow( '$', page );
		const json = parse( text );
		const lines = isObject( json ) ? linesOf( json ) : null;
		if ( lines === null ) {
			faults.push( json === undefined ? { path, code: 'json-invalid', parameters: [] } :
				{ path, code: 'index-version', parameters: [ INDEX_VERSION ] } );
			return;
		}
		lines.forEach( ( line, index ) => {
			const record = typeof line === 'string' ? readLine( line ) : null;
			if ( record === null ) {
				faults.push( { path: pathBelow( `${ path }.records`, index ), code: 'index-record', parameters: [] } );
			} else {
				records.push( record );
			}
		} );
	} );
	return { records, faults };
}

function pageText( records: readonly string[] ): string {
	return writeJsonPage( { version: INDEX_VERSION, columns: INDEX_COLUMNS.join( '|' ), methods: METHODS.join( '|' ), records } );
}

function parse( text: string ): unknown {
	try {
		return JSON.parse( text ) as unknown;
	} catch {
		return undefined;
	}
}

function linesOf( json: JsonObject ): readonly unknown[] | null {
	const lines = ownProperty( json, 'records' );
	return ownProperty( json, 'version' ) === INDEX_VERSION && Array.isArray( lines ) ? lines : null;
}

/** Bars end a value, so they are written otherwise within it. */
function writeValue( value: string | number | null ): string {
	return value === null ? '' : String( value ).replace( /[%|]/g, ( character ) => character === '%' ? '%25' : '%7C' );
}

function readValue( written: string ): string {
	return written.replace( /%7C/g, '|' ).replace( /%25/g, '%' );
}

function writeLine( record: ListedRecord ): string {
	const values: Readonly<Record<Column, string | number | null>> = {
		...record,
		kind: record.kind.charAt( 0 ),
		since: withoutHyphens( record.since ),
		confirmed: withoutHyphens( record.confirmed ),
		expires: withoutHyphens( record.expires ),
		// Digits instead of words: the place in the list of methods.
		methods: record.methods.map( ( method ) => METHODS.indexOf( method ) ).join( '' ),
		languages: record.languages.join( ' ' ),
		taken: record.taken === 0 ? null : record.taken,
	};
	return INDEX_COLUMNS.map( ( column ) => writeValue( values[ column ] ) ).join( '|' ).replace( /\|+$/, '' );
}

function withoutHyphens( day: string | null ): string | null {
	return day === null ? null : day.replace( /-/g, '' );
}

/** What a title cannot hold would make a link that leads nowhere. */
// eslint-disable-next-line no-control-regex
const NO_TITLE = /[[\]{}|#<>\u0000-\u001F\u007F]/;

/** Where each value stands in a line. */
const AT = INDEX_COLUMNS.reduce(
	( places, column, index ) => ( { ...places, [ column ]: index } ), {},
) as Readonly<Record<Column, number>>;

/** Reads lines; what comes again in them, from names to days, is looked at once. */
function createLineReader(): ( line: string ) => ListedRecord | null {
	const dayOf = remembered( ( written ): string | null => {
		const value = written.replace( /^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3' );
		return isDate( value ) ? value : null;
	} );
	const methodsOf = remembered( ( digits ) =>
		METHODS.filter( ( _method: Method, index ) => digits.includes( String( index ) ) ) );
	const languagesOf = remembered( ( codes ) => codes.split( ' ' ).filter( ( code ) => readLanguage( code ) !== null ) );
	const wholeOf = remembered( ( written ) => /^-?\d{1,6}$/.test( written ) ? Number( written ) : null );
	const isTitle = ( title: string ): boolean => !NO_TITLE.test( title );
	const isAccount = remembered( ( user ) => user !== '' && isTitle( user ) && !user.includes( '/' ) );
	const isId = remembered( ( id ) => ID_PATTERN.test( id ) );

	return ( line ) => {
		const written = line.split( '|' );
		const values = line.includes( '%' ) ? written.map( readValue ) : written;
		// One by one: taking several out of a list at once takes several times as long.
		const kind = values[ AT.kind ] === 'o' ? 'offer' : values[ AT.kind ] === 's' ? 'seek' : null;
		const user = values[ AT.user ] || '';
		const id = values[ AT.id ] || '';
		const skill = values[ AT.skill ] || '';
		const languages = languagesOf( values[ AT.languages ] || '' );
		if ( kind === null || languages.length === 0 || !isAccount( user ) || !isId( id ) || !isId( skill ) ) {
			return null;
		}
		const level = wholeOf( values[ AT.level ] || '' );
		const page = values[ AT.page ] || null;
		return {
			kind,
			user,
			id,
			skill,
			level: level !== null && level >= 1 && level <= HIGHEST_LEVEL ? level : null,
			methods: methodsOf( values[ AT.methods ] || '' ),
			languages,
			region: values[ AT.region ] || null,
			timezone: wholeOf( values[ AT.timezone ] || '' ),
			affiliate: values[ AT.affiliate ] || null,
			capacity: wholeOf( values[ AT.capacity ] || '' ),
			taken: Math.max( 0, wholeOf( values[ AT.taken ] || '' ) ?? 0 ),
			since: dayOf( values[ AT.since ] || '' ),
			confirmed: dayOf( values[ AT.confirmed ] || '' ),
			expires: dayOf( values[ AT.expires ] || '' ),
			page: page !== null && isTitle( page ) ? page : null,
		};
	};
}

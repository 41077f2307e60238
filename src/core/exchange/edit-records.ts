/** One offer or search put on a page, changed or taken off it, with everything else on the page as it was. */
import { decodeText, encodeText } from '../wikitext/encode';
import { shownText } from '../wikitext/shown-text';
import type { Taxonomy } from '../skills/taxonomy';
import type { TemplateCall } from '../wikitext/template-call';
import type { TemplateReader } from '../wikitext/template-reader';
import { writeTemplateCall } from '../wikitext/write';
import { type Direction, EXCHANGE_TEMPLATES, type ExchangeRecord } from './exchange-record';
import { readExchangeRecords } from './read-exchange-records';
import { OFFERS_ONLY, RECORD_PARAMETERS } from './read-record-values';
import { writeTimezone } from './timezone';

/** A record among those of one account; a call without an id that holds no record has the id ''. */
export type RecordName = Pick<ExchangeRecord, 'kind' | 'id'>;

export interface RecordEditingOptions {
	/** Reads the calls of both templates, as the wiki names them. */
	readonly readCalls: TemplateReader;
	/**
	 * Whether what cannot be read in the call, and parameters that there are not, go away; by default they stay, and
	 * their faults with them. `lang`, the language of the card, stays in any case.
	 */
	readonly mends?: boolean;
	/** The wiki's skills: records without ids are called after them, and a skill may be written by its name. */
	readonly taxonomy?: Taxonomy | null;
}

/**
 * An id for a new record: `o1`, `o2`… or `s1`, `s2`…, the first that is not taken.
 *
 * @param direction
 * @param taken - Ids that there are
 */
export function freeRecordId( direction: Direction, taken: readonly ( string | undefined )[] ): string {
	let number = 1;
	while ( taken.includes( direction.charAt( 0 ) + number ) ) {
		number++;
	}
	return direction.charAt( 0 ) + number;
}

/** Parameters of a record in their order, as characters; those that say nothing are not among them. */
function recordValues( record: ExchangeRecord ): Map<string, string> {
	const values = new Map<string, string>();
	RECORD_PARAMETERS.filter( ( name ) => record.kind === 'offer' || !OFFERS_ONLY.includes( name ) ).forEach( ( name ) => {
		const value = name === 'lang' ? null : record[ name as Exclude<keyof ExchangeRecord, 'kind' | 'user'> ];
		const text = value === null ? '' : name === 'timezone' ? writeTimezone( value as number ) :
			Array.isArray( value ) ? value.join( ';' ) : String( value );
		if ( text !== '' ) {
			values.set( name, text );
		}
	} );
	return values;
}

/** What ends the name of a parameter, or makes something else of it. */
const NO_NAME = /[=|{}[\]<>&\n]|^$/;

/** A distance from UTC as people write it; it is no markup in the value of a parameter. */
const PLAIN = /^[+-]\d\d:\d\d$/;

function writeValue( text: string ): string {
	return PLAIN.test( text ) ? text : encodeText( text );
}

/**
 * @param kind
 * @param values - Characters
 * @param live - Wikitext that stays as it is, instead of the values of the same names
 */
function writeValues(
	kind: Direction, values: ReadonlyMap<string, string>, live: ReadonlyMap<string, string> = new Map(),
): string {
	const names = Array.from( values.keys() ).filter( ( name ) => !NO_NAME.test( name ) );
	const place = ( name: string ): number => RECORD_PARAMETERS.includes( name ) ? RECORD_PARAMETERS.indexOf( name ) : Infinity;
	names.sort( ( one, other ) => place( one ) - place( other ) || names.indexOf( one ) - names.indexOf( other ) );
	return writeTemplateCall( EXCHANGE_TEMPLATES[ kind ],
		names.map( ( name ): [ string, string ] => [ name, live.get( name ) ?? writeValue( values.get( name ) as string ) ] ) );
}

/**
 * A record as a call of its template, one parameter a line, nothing in it markup.
 *
 * @param record
 */
export function writeRecord( record: ExchangeRecord ): string {
	return writeValues( record.kind, recordValues( record ) );
}

/**
 * The call that holds a record; records without ids are called as on a page by itself.
 *
 * @param text - Wikitext of the page
 * @param name
 * @param name.kind
 * @param name.id
 * @param options
 * @param options.readCalls
 * @param options.taxonomy
 */
export function findCall(
	text: string, { kind, id }: RecordName, { readCalls, taxonomy }: RecordEditingOptions,
): TemplateCall | null {
	const reading = readExchangeRecords( readCalls( text ), '', { taxonomy: taxonomy ?? null } ).find( ( { record, call } ) => record === null ?
		call.template === EXCHANGE_TEMPLATES[ kind ] && ( call.parameters.get( 'id' ) ?? '' ) === id :
		record.kind === kind && record.id === id );
	return reading === undefined ? null : reading.call;
}

/**
 * Puts a record on a page: below the last one of its direction, where that has lines of its own, else at the end.
 *
 * @param text - Wikitext of the page; empty for a new one
 * @param record - With an id that nothing on the page has
 * @param options
 */
export function addRecord( text: string, record: ExchangeRecord, options: RecordEditingOptions ): string {
	const { readCalls } = options;
	const written = writeRecord( record );
	const calls = readCalls( text );
	const last = calls.filter( ( { template } ) => template === EXCHANGE_TEMPLATES[ record.kind ] ).pop();
	const places = [ text.replace( /\s+$/, '' ).length, 0 ];
	if ( last !== undefined && hasOwnLines( text, last ) ) {
		places.unshift( last.end );
	}
	// Below something that is never closed, such as a comment, nothing is read: then it goes above everything.
	const results = places.map( ( place ) => {
		const before = text.slice( 0, place );
		const after = text.slice( place );
		return `${ before }${ before === '' ? '' : '\n\n' }${ written }${ before === '' && after !== '' ? '\n\n' : '' }${ after }`;
	} );
	return results.find( ( result ) => readCalls( result ).length === calls.length + 1 ) ?? results[ 0 ] as string;
}

/**
 * Writes a record in the place of another one.
 *
 * @param text - Wikitext of the page
 * @param name - Of the record that is there
 * @param record - As it shall be; may have another direction
 * @param options
 * @return Null when there is no such record on the page
 */
export function replaceRecord(
	text: string, name: RecordName, record: ExchangeRecord, options: RecordEditingOptions,
): string | null {
	const { mends = false } = options;
	const call = findCall( text, name, options );
	if ( call === null ) {
		return null;
	}
	const values = recordValues( record );
	const [ reading ] = readExchangeRecords( [ call ], '', { taxonomy: options.taxonomy ?? null } );
	const before = reading?.record ? recordValues( reading.record ) : new Map<string, string>();
	/** What only the wiki can expand, which the record has an ellipsis for. */
	const live = new Map<string, string>();
	call.parameters.forEach( ( value, parameter ) => {
		const isUnchanged = values.get( parameter ) === before.get( parameter ) && name.kind === record.kind;
		if ( ( parameter === 'lang' || !mends && isUnchanged ) && value.trim() !== '' ) {
			values.set( parameter, decodeText( value ).trim() );
		}
		if ( isUnchanged && values.has( parameter ) && shownText( value ) !== decodeText( value ) ) {
			live.set( parameter, value.trim() );
		}
	} );
	return text.slice( 0, call.start ) + writeValues( record.kind, values, live ) + text.slice( call.end );
}

/**
 * Takes a record off a page, and the lines that it leaves empty.
 *
 * @param text - Wikitext of the page
 * @param name
 * @param options
 * @return Null when there is no such record on the page
 */
export function removeRecord( text: string, name: RecordName, options: RecordEditingOptions ): string | null {
	const call = findCall( text, name, options );
	if ( call === null ) {
		return null;
	}
	const after = text.slice( call.end );
	const gap = hasOwnLines( text, call ) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec( after ) : null;
	return text.slice( 0, call.start ) + after.slice( gap === null ? 0 : gap[ 0 ].length );
}

/** Whether a call begins and ends with a line. */
function hasOwnLines( text: string, { start, end }: TemplateCall ): boolean {
	return ( start === 0 || text.charAt( start - 1 ) === '\n' ) && /^[ \t]*(?:\n|$)/.test( text.slice( end ) );
}

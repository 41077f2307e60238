/** Offers and searches from a file, one JSON object a line, as `localskills match --records` takes them. */
import { quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import { normalizeUserName } from '../wikitext/title';
import { type ExchangeRecord, recordKey } from './exchange-record';
import { type ExchangeRequest, REQUEST_STATES, type RequestState } from './exchange-request';
import { RECORD_PARAMETERS, type RecordReadingOptions, readRecordValues, type RecordValues } from './read-record-values';
import type { RecordFault } from './record-fault';
import { nameRecords } from './record-ids';

export interface FaultyLine {
	/** Number of the line, from 1. */
	readonly line: number;
	readonly fault: RecordFault;
	/** Whether the whole line was left out, not only the value. */
	readonly isLeftOut: boolean;
}

export interface RecordsFile {
	/** In the order of the lines. */
	readonly records: readonly ExchangeRecord[];
	readonly requests: readonly ExchangeRequest[];
	/** Accounts whose offers and searches do not count, whatever they say. */
	readonly blocked: ReadonlySet<string>;
	/** In the order of the lines. */
	readonly faults: readonly FaultyLine[];
}

/**
 * Reads lines such as
 * `{"kind":"offer","user":"Ana","id":"o1","skill":"budgeting","level":4,"methods":["mentoring"],"languages":["fr","ar-3"]}`;
 * `kind` (`offer` or `seek`), `user`, `skill` and `languages` are required, and what a record has not is not said.
 * Values follow the rules of the templates: what cannot be used is told and left out. Properties of other names are
 * ignored. Beside records there are `{"kind":"request","seek":"Ben/s1","offer":"Ana/o1","state":"accepted"}` and
 * `{"kind":"blocked","user":"Eve"}`.
 *
 * @param lines - Without line ends; a carriage return or a byte order mark does no harm, blank lines are nothing
 * @param options
 */
export function readRecordsFile( lines: Iterable<string>, options: Omit<RecordReadingOptions, 'allowsOthers'> = {} ): RecordsFile {
	const faults: FaultyLine[] = [];
	const requests: ExchangeRequest[] = [];
	const blocked = new Set<string>();
	const read: { readonly line: number; readonly values: RecordValues }[] = [];
	const lineOf = new Map<string, number>();
	let line = 0;
	const tell = ( fault: RecordFault, isLeftOut: boolean ): void => {
		faults.push( { line, fault, isLeftOut } );
	};
	for ( const text of lines ) {
		line++;
		// String.prototype.trim takes a byte order mark away, too.
		if ( text.trim() === '' ) {
			continue;
		}
		const json = parseObject( text.trim() );
		const kind = json === null ? null : ownProperty( json, 'kind' );
		if ( json === null ) {
			tell( lineFault( null, 'not-json' ), true );
		} else if ( kind === 'request' ) {
			const request = readRequest( json );
			if ( 'key' in request ) {
				tell( request, true );
			} else {
				requests.push( request );
			}
		} else if ( kind !== 'offer' && kind !== 'seek' && kind !== 'blocked' ) {
			tell( lineFault( 'kind', 'kind', quotedValue( kind ), 'offer, seek, request, blocked' ), true );
		} else {
			const user = userOf( json );
			if ( user === null ) {
				tell( lineFault( 'user', 'user' ), true );
			} else if ( kind === 'blocked' ) {
				blocked.add( user );
			} else {
				const given = readValues( json );
				const reading = readRecordValues( kind, user, given.values, { ...options, allowsOthers: true } );
				const { values } = reading;
				const key = values === null || values.id === null ? null : `${ kind } ${ user }/${ values.id }`;
				const earlier = key === null ? undefined : lineOf.get( key );
				[ ...given.faults, ...reading.faults ].forEach( ( fault ) => tell( fault, values === null ) );
				if ( earlier !== undefined ) {
					tell( lineFault( 'id', 'twice', recordKey( values as ExchangeRecord ), earlier ), true );
				} else if ( values !== null ) {
					read.push( { line, values } );
					if ( key !== null ) {
						lineOf.set( key, line );
					}
				}
			}
		}
	}
	return { records: nameAll( read.map( ( { values } ) => values ) ), requests, blocked, faults };
}

/** Gives every record its id: those of each account together, and back in the order of the lines. */
function nameAll( all: readonly RecordValues[] ): ExchangeRecord[] {
	const byUser = new Map<string, RecordValues[]>();
	for ( const values of all ) {
		const others = byUser.get( values.user );
		if ( others === undefined ) {
			byUser.set( values.user, [ values ] );
		} else {
			others.push( values );
		}
	}
	const named = new Map<RecordValues, ExchangeRecord>();
	byUser.forEach( ( own ) => nameRecords( own ).forEach( ( { record }, index ) => {
		named.set( own[ index ] as RecordValues, record );
	} ) );
	return all.map( ( values ) => named.get( values ) as ExchangeRecord );
}

function lineFault( parameter: string | null, code: string, ...parameters: ( string | number )[] ): RecordFault {
	return { parameter, key: `localskills-records-fault-${ code }`, parameters };
}

function parseObject( text: string ): JsonObject | null {
	try {
		const json: unknown = JSON.parse( text );
		return isObject( json ) ? json : null;
	} catch {
		return null;
	}
}

/** A name with a slash would make keys that mean two records; no account has one. */
function userOf( json: JsonObject ): string | null {
	const user = ownProperty( json, 'user' );
	const name = typeof user === 'string' ? normalizeUserName( user ) : '';
	return name === '' || name.includes( '/' ) ? null : name;
}

function readRequest( json: JsonObject ): ExchangeRequest | RecordFault {
	const [ seek, offer ] = [ 'seek', 'offer' ].map( ( name ) => {
		const key = ownProperty( json, name );
		return typeof key === 'string' ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec( key.trim() ) : null;
	} ).map( ( match ) => match === null ? null :
		recordKey( { user: normalizeUserName( match[ 1 ] as string ), id: match[ 2 ] as string } ) );
	const state = ownProperty( json, 'state' );
	if ( typeof seek !== 'string' || typeof offer !== 'string' ) {
		return lineFault( typeof seek === 'string' ? 'offer' : 'seek', 'request' );
	}
	const skill = ownProperty( json, 'skill' );
	const said = typeof skill === 'string' && ID_PATTERN.test( skill ) ? { skill } : {};
	const skills = ownProperty( json, 'skills' );
	const all = Array.isArray( skills ) ?
		{ skills: skills.filter( ( one ): one is string => typeof one === 'string' && ID_PATTERN.test( one ) ) } : {};
	return REQUEST_STATES.includes( state as RequestState ) ? { seek, offer, state: state as RequestState, ...said, ...all } :
		lineFault( 'state', 'state', quotedValue( state ), REQUEST_STATES.join( ', ' ) );
}

/** The properties as the templates would have them: characters, several values with semicolons between them. */
function readValues( json: JsonObject ): { readonly values: Map<string, string>; readonly faults: readonly RecordFault[] } {
	const values = new Map<string, string>();
	const faults: RecordFault[] = [];
	const isValue = ( value: unknown ): value is string | number => typeof value === 'string' || typeof value === 'number';
	for ( const name of RECORD_PARAMETERS ) {
		const value = ownProperty( json, name ) ?? null;
		const parts: readonly unknown[] = Array.isArray( value ) ? value : [ value ];
		if ( value !== null ) {
			if ( parts.every( isValue ) ) {
				values.set( name, parts.join( ';' ) );
			} else {
				faults.push( lineFault( name, 'value', name, quotedValue( value ) ) );
			}
		}
	}
	return { values, faults };
}

/** The text of a page `Data:….tab` → a table. */
import { recordOf } from '../../analysis/sorted';
import { LANGUAGE_CODE } from '../../i18n/read-localized-text';
import { type Fault, pathBelow, quotedValue } from '../../json/fault';
import { parseJson } from '../../json/parse-json';
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import type { InterchangeNote } from '../note';
import { createRowNotes, type RowNotes } from './row-notes';
import {
	cellLength, type LocalizedCell, LONGEST_CELL, TABULAR_TYPES, type TabularCell, type TabularField, type TabularTable,
	type TabularType,
} from './tabular-table';

export interface TabularReading {
	/** Null when the text is no table. */
	readonly table: TabularTable | null;
	/** Why it is none, or what is doubtful in it as a whole. */
	readonly faults: readonly Fault[];
	/** What was left out, by rows. */
	readonly notes: readonly InterchangeNote[];
}

/**
 * Reads strictly: what JsonConfig would not have taken is told with its row and column, and left out. Two things are
 * taken all the same, as nothing is lost by them: texts longer than 400 characters, and texts with spaces around them.
 *
 * @param text - Anything at all
 * @param name - What the table is called, for the notes
 */
export function readTabular( text: string, name: string ): TabularReading {
	const { value, faults } = parseJson( text );
	return value === undefined ? { table: null, faults, notes: [] } : readTabularJson( value, name, faults );
}

/**
 * The same from JSON that was parsed already.
 *
 * @param json
 * @param name
 * @param faults - Found in it before
 */
export function readTabularJson( json: unknown, name: string, faults: readonly Fault[] = [] ): TabularReading {
	const found: Fault[] = [ ...faults ];
	const tell = ( path: string, code: string, ...parameters: Fault[ 'parameters' ][ number ][] ): null => {
		found.push( { path, code, parameters } );
		return null;
	};
	const none = (): TabularReading => ( { table: null, faults: found, notes: [] } );
	if ( !isObject( json ) ) {
		tell( '$', 'expected-object' );
		return none();
	}
	const fields = readFields( json, tell );
	const data = ownProperty( json, 'data' );
	if ( !Array.isArray( data ) ) {
		tell( '$.data', 'expected-list' );
	}
	if ( fields === null || !Array.isArray( data ) ) {
		return none();
	}
	const notes = createRowNotes( name );
	const rows: TabularCell[][] = [];
	data.forEach( ( row: unknown, index ) => {
		if ( !Array.isArray( row ) ) {
			notes.tell( 'lost', index + 1, 'no-row' );
		} else if ( row.length !== fields.length ) {
			notes.tell( 'lost', index + 1, 'row-length', row.length, fields.length );
		} else {
			rows.push( fields.map( ( field, column ) => readCell( row[ column ], field, index + 1, notes ) ) );
		}
	} );
	const license = ownProperty( json, 'license' );
	const sources = ownProperty( json, 'sources' );
	return {
		table: {
			license: typeof license === 'string' ? license : null,
			description: localizedCell( ownProperty( json, 'description' ), () => undefined ) ?? {},
			sources: typeof sources === 'string' ? sources : '',
			fields,
			rows,
		},
		faults: found,
		notes: notes.finish(),
	};
}

function readFields(
	json: JsonObject, tell: ( path: string, code: string, ...parameters: Fault[ 'parameters' ][ number ][] ) => null,
): TabularField[] | null {
	const schema = ownProperty( json, 'schema' );
	const fields = isObject( schema ) ? ownProperty( schema, 'fields' ) : undefined;
	if ( !isObject( schema ) ) {
		return tell( '$.schema', 'expected-object' );
	}
	if ( !Array.isArray( fields ) || fields.length === 0 ) {
		return tell( '$.schema.fields', 'expected-list' );
	}
	const places = new Map<string, string>();
	let isWhole = true;
	const read = fields.map( ( field: unknown, index ): TabularField => {
		const path = pathBelow( '$.schema.fields', index );
		const name = isObject( field ) ? ownProperty( field, 'name' ) : undefined;
		const type = isObject( field ) ? ownProperty( field, 'type' ) : undefined;
		const first = typeof name === 'string' ? places.get( name ) : undefined;
		if ( typeof name !== 'string' || name.trim() === '' ) {
			tell( `${ path }.name`, 'expected-string' );
			isWhole = false;
		} else if ( first !== undefined ) {
			tell( `${ path }.name`, 'duplicate-code', quotedValue( name ), first );
			isWhole = false;
		} else {
			places.set( name, `${ path }.name` );
		}
		if ( !( TABULAR_TYPES as readonly unknown[] ).includes( type ) ) {
			tell( `${ path }.type`, 'not-one-of', quotedValue( type ), TABULAR_TYPES );
			isWhole = false;
		}
		return { name: String( name ), type: type as TabularType };
	} );
	return isWhole ? read : null;
}

/** A cell; null where nothing is in it, or nothing that its column can hold. */
function readCell( value: unknown, { name, type }: TabularField, row: number, notes: RowNotes ): TabularCell {
	if ( value === null ) {
		return null;
	}
	if ( type === 'localized' && isObject( value ) ) {
		return localizedCell( value, ( language ) => notes.tell( 'lost', row, 'language', name, quotedValue( language ) ) );
	}
	if ( typeof value === 'string' && type === 'string' ) {
		if ( value.length > LONGEST_CELL && cellLength( value ) > LONGEST_CELL ) {
			notes.tell( 'info', row, 'long', name, cellLength( value ), LONGEST_CELL );
		}
		return value;
	}
	if ( type === 'boolean' && typeof value === 'boolean' || type === 'number' && typeof value === 'number' && isFinite( value ) ) {
		return value as boolean | number;
	}
	notes.tell( 'lost', row, 'cell', name, quotedValue( value ), type );
	return null;
}

/** The texts in languages; null where there is none. */
function localizedCell( json: unknown, tell: ( language: string ) => void ): LocalizedCell | null {
	if ( !isObject( json ) ) {
		return null;
	}
	const texts = recordOf<string>();
	const languages = Object.keys( json ).filter( ( language ) => {
		const isText = LANGUAGE_CODE.test( language ) && typeof json[ language ] === 'string';
		if ( !isText ) {
			tell( language );
		}
		return isText;
	} );
	languages.forEach( ( language ) => {
		texts[ language ] = json[ language ] as string;
	} );
	return languages.length === 0 ? null : texts;
}

/** A table of people as the Capacity Exchange publishes it → people. */
import { compareText } from '../../analysis/sorted';
import { quotedValue } from '../../json/fault';
import { ID_PATTERN } from '../../pages';
import { byteLength, normalizeUserName } from '../../wikitext/title';
import type { InterchangeNote } from '../note';
import { readListCell } from '../tabular/list-cells';
import { createRowNotes, type RowNotes } from '../tabular/row-notes';
import type { TabularCell, TabularTable } from '../tabular/tabular-table';
import { type CapxPerson, PEOPLE_COLUMNS } from './capx-person';

export interface PeopleReading {
	/** By name, each once; only those who have a skill. Null when the table has none of the columns. */
	readonly people: readonly CapxPerson[] | null;
	readonly notes: readonly InterchangeNote[];
}

/** What no account's name can have in it, as in MediaWiki; and what cannot be seen. */
// eslint-disable-next-line no-control-regex
const NO_NAME = /[#<>[\]|{}/@:=\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\uFFFD\uD800-\uDFFF]/u;

/** Who is not logged in has no account. */
const ADDRESS = /^(?:\d{1,3}\.){3}(?:\d{1,3}|xxx)$|^[0-9A-F]{0,4}(?::[0-9A-F]{0,4}){2,7}$/i;

const LONGEST_NAME = 255;

type Column = typeof PEOPLE_COLUMNS[ number ];

/** What the rows of somebody say, one after the other. */
interface Gathered {
	readonly known: number[];
	readonly available: number[];
	readonly wanted: number[];
	readonly otherAvailable: string[];
	readonly otherWanted: string[];
}

/**
 * Reads the rows. Somebody may stand in several, since a list that is too long for a cell goes on in the next row: what
 * they say is taken together. What cannot be read is told with its row and column. Badges are not read.
 *
 * @param table
 * @param name - What the table is called, for the notes
 */
export function readCapxPeople( table: TabularTable, name: string ): PeopleReading {
	const columns = new Map( table.fields.map( ( field, index ): [ string, number ] => [ field.name, index ] ) );
	const known = PEOPLE_COLUMNS.filter( ( column ) => columns.has( column ) );
	if ( !columns.has( 'username' ) || !columns.has( 'skills_available' ) && !columns.has( 'skills_known' ) ) {
		return { people: null, notes: [ {
			place: null, code: 'capx-no-columns', severity: 'lost', parameters: [ name, [ 'username', 'skills_known', 'skills_available' ] ],
		} ] };
	}
	const unknown = table.fields.map( ( field ) => field.name )
		.filter( ( field ) => !( known as readonly string[] ).includes( field ) );
	const notes = createRowNotes( name );
	const people = new Map<string, Gathered>();
	table.rows.forEach( ( row, index ) => {
		const cell = ( column: Column ): TabularCell => row[ columns.get( column ) ?? -1 ] ?? null;
		const user = readUser( cell( 'username' ), index + 1, notes );
		if ( user === null ) {
			return;
		}
		const person = people.get( user ) ??
			{ known: [], available: [], wanted: [], otherAvailable: [], otherWanted: [] };
		people.set( user, person );
		const ids = ( column: Column, into: number[] ): void => readListCell( cell( column ) ).forEach( ( item ) => {
			const id = /^[1-9]\d{0,8}$/.test( item ) ? Number( item ) : null;
			if ( id === null ) {
				notes.tell( 'lost', index + 1, 'capx-no-number', column, quotedValue( item ) );
			} else {
				into.push( id );
			}
		} );
		const others = ( column: Column, into: string[] ): void => readListCell( cell( column ) ).forEach( ( item ) => {
			if ( ID_PATTERN.test( item ) ) {
				into.push( item );
			} else {
				notes.tell( 'lost', index + 1, 'capx-no-id', column, quotedValue( item ) );
			}
		} );
		ids( 'skills_known', person.known );
		ids( 'skills_available', person.available );
		ids( 'skills_wanted', person.wanted );
		others( 'other_skills_available', person.otherAvailable );
		others( 'other_skills_wanted', person.otherWanted );
	} );
	return {
		people: Array.from( people ).filter( ( [ , person ] ) => isSaying( person ) )
			.sort( ( [ one ], [ other ] ) => compareText( one, other ) ).map( ( [ user, person ] ) => personOf( user, person ) ),
		notes: [
			...notes.finish(),
			...unknown.length === 0 ? [] : [ { place: null, code: 'capx-columns', severity: 'info' as const, parameters: [ unknown, unknown.length ] } ],
		],
	};
}

/** The account's name as MediaWiki writes it; null, and told, where no account can be called so. */
function readUser( cell: TabularCell, row: number, notes: RowNotes ): string | null {
	const name = typeof cell === 'string' ? normalizeUserName( cell ) : '';
	if ( name !== '' && !NO_NAME.test( name ) && !ADDRESS.test( name ) &&
		byteLength( name ) <= LONGEST_NAME ) {
		return name;
	}
	notes.tell( 'lost', row, 'capx-no-user', quotedValue( cell ?? '' ) );
	return null;
}

function isSaying( { known, available, wanted, otherAvailable, otherWanted }: Gathered ): boolean {
	return [ known, available, wanted, otherAvailable, otherWanted ].some( ( { length } ) => length > 0 );
}

/** Each item once, the smallest first. */
function onceInOrder<T extends number | string>( items: readonly T[] ): readonly T[] {
	return items.slice().sort( ( one, other ) => one < other ? -1 : Number( one > other ) )
		.filter( ( item, index, sorted ) => index === 0 || item !== sorted[ index - 1 ] );
}

function personOf( user: string, { known, available, wanted, otherAvailable, otherWanted }: Gathered ): CapxPerson {
	return {
		user, known: onceInOrder( known ), available: onceInOrder( available ), wanted: onceInOrder( wanted ),
		other: { available: onceInOrder( otherAvailable ), wanted: onceInOrder( otherWanted ) },
	};
}

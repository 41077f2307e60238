/** What somebody who imports or exports a survey should know: what was left out, what became something else. */
import type { Messages } from '../i18n/messages';
import type { FaultParameter } from '../json/fault';

/** A row of a spreadsheet, as people see it: the sheet's name, the number beside the row. */
export interface SheetRow {
	readonly sheet: string;
	readonly row: number;
}

export interface InterchangeNote {
	/** Where: a row, a JSON path such as `$.pages[0].elements[1]`, or the name of a question; null: the whole survey. */
	readonly place: SheetRow | string | null;
	/** What: the message `localskills-interchange-<code>`. */
	readonly code: string;
	/** Values for the message, in its order. */
	readonly parameters: readonly FaultParameter[];
	/**
	 * `lost`: something that the other survey asks or does is not there any more; `changed`: it is there in another way;
	 * `info`: nothing to do about it.
	 */
	readonly severity: 'lost' | 'changed' | 'info';
}

/** Collects notes. */
export interface NoteList {
	readonly all: readonly InterchangeNote[];
	lost( place: InterchangeNote[ 'place' ], code: string, ...parameters: FaultParameter[] ): void;
	changed( place: InterchangeNote[ 'place' ], code: string, ...parameters: FaultParameter[] ): void;
	info( place: InterchangeNote[ 'place' ], code: string, ...parameters: FaultParameter[] ): void;
	/** Remembers one of many small things that are told together, at the end, in one note. */
	gather( severity: InterchangeNote[ 'severity' ], code: string, what: string ): void;
	/** All notes; what was gathered comes last, as lists. */
	finish(): InterchangeNote[];
}

/** More than this many names in one list help nobody. */
const MAX_GATHERED = 12;

export function createNoteList(): NoteList {
	const all: InterchangeNote[] = [];
	const gathered = new Map<string, { severity: InterchangeNote[ 'severity' ]; names: Set<string> }>();
	const add = ( severity: InterchangeNote[ 'severity' ] ): NoteList[ 'lost' ] => ( place, code, ...parameters ) => {
		all.push( { place, code, parameters, severity } );
	};
	return {
		all,
		lost: add( 'lost' ),
		changed: add( 'changed' ),
		info: add( 'info' ),
		gather( severity, code, what ) {
			const before = gathered.get( code );
			if ( before === undefined ) {
				gathered.set( code, { severity, names: new Set( [ what ] ) } );
			} else {
				before.names.add( what );
			}
		},
		finish: () => inOrder( all ).concat( Array.from( gathered ).map( ( [ code, { severity, names } ] ) => {
			const list = Array.from( names );
			const shown = list.length > MAX_GATHERED ? [ ...list.slice( 0, MAX_GATHERED ), '…' ] : list;
			return { place: null, code, parameters: [ shown, list.length ], severity };
		} ) ),
	};
}

/** Rows come one after the other; whatever has another place stays where it is told. */
function inOrder( notes: readonly InterchangeNote[] ): InterchangeNote[] {
	const rowOf = ( { place }: InterchangeNote ): number => place === null || typeof place === 'string' ? 0 : place.row;
	return notes.map( ( note, index ) => ( { note, index } ) )
		.sort( ( a, b ) => rowOf( a.note ) - rowOf( b.note ) || a.index - b.index ).map( ( { note } ) => note );
}

/**
 * A note in the reader's language, with its place.
 *
 * @param note
 * @param messages - Texts in the language of the reader
 * @param area - How the key of its message begins: what is only read on the command line need not be loaded in browsers
 */
export function interchangeNoteText( note: InterchangeNote, messages: Messages, area = 'localskills-interchange-' ): string {
	const text = messages.text( `${ area }${ note.code }`, ...note.parameters.map(
		( parameter ) => typeof parameter === 'object' ? joinList( parameter.map( shortened ), messages ) :
			typeof parameter === 'string' ? shortened( parameter ) : parameter,
	) );
	const { place } = note;
	if ( place === null ) {
		return text;
	}
	const where = typeof place === 'string' ? place :
		// As a text: row 1234 is not row 1,234.
		messages.text( 'localskills-interchange-row', place.sheet, String( place.row ) );
	return messages.text( 'localskills-interchange-at', where, text );
}

/** Conditions can fill pages. */
function shortened( text: string ): string {
	return text.length > 200 ? `${ text.slice( 0, 200 ) }…` : text;
}

/** A list as one text, such as "a, b, c", with the comma that the language uses. */
function joinList( items: readonly string[], messages: Messages ): string {
	return items.reduce( ( list, item ) => list === '' ? item : messages.text( 'localskills-fault-list', list, item ), '' );
}

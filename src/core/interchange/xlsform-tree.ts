/** The rows of an XLSForm's survey sheet as groups and questions. */
import { ownProperty } from '../json/value';
import type { NoteList } from './note';
import type { XlsRow, XlsSheet } from './xlsform-sheet';

export interface XlsQuestion {
	readonly kind: 'question';
	readonly row: XlsRow;
	readonly name: string;
	/** In small letters; of a choice `select_one`, `select_multiple` or `rank`. */
	readonly type: string;
	/** Name of the list of choices; empty for other types. */
	readonly list: string;
	readonly isOrOther: boolean;
	readonly appearance: readonly string[];
}

export interface XlsGroup {
	readonly kind: 'group';
	readonly row: XlsRow;
	readonly name: string;
	readonly appearance: readonly string[];
	readonly children: readonly XlsNode[];
}

export type XlsNode = XlsQuestion | XlsGroup;

const SELECT = /^(?:add )?(select[ _]?one|select1|select[ _]multiple|select all that apply|rank)(?: prompt using| from)?\s+(\S.*?)(\s+(?:or[ _]other|or specify other|or other))?$/i;
const FROM_FILE = /^select[ _](?:one|multiple)[ _](?:from[ _]file|external)\b/i;
const BEGIN = /^begin[ _]\s*(group|repeat|lgroup|looped group|loop)\b/i;
const END = /^end[ _]\s*(?:group|repeat|lgroup|looped group|loop)\b/i;

/** Told by the device or filled in before anybody answers. */
const METADATA: readonly string[] = [
	'start', 'end', 'today', 'deviceid', 'imei', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email', 'audit', 'start-geopoint',
	'background-audio', 'background-geopoint',
];

/** Of ODK and its kin, and nothing that a survey on a wiki can ask. */
const NOT_HERE: readonly string[] = [
	'calculate', 'hidden', 'geopoint', 'geotrace', 'geoshape', 'gps', 'location', 'image', 'photo', 'audio', 'video', 'file', 'barcode', 'osm',
	'xml-external', 'csv-external', 'signature', 'draw', 'annotate', 'entity',
];

const TYPES: Readonly<Record<string, string>> = {
	string: 'text', int: 'integer', trigger: 'acknowledge', datetime: 'datetime', 'date time': 'datetime', 'date_time': 'datetime',
};

const KNOWN: readonly string[] = [ 'text', 'integer', 'decimal', 'range', 'date', 'time', 'datetime', 'note', 'acknowledge' ];

/** Groups in groups deeper than this are no form that anybody made. */
const MAX_DEPTH = 50;

/**
 * Reads the rows.
 *
 * @param sheet
 * @param notes - Is told what is left out
 */
export function readXlsTree( sheet: XlsSheet, notes: NoteList ): XlsNode[] {
	const top: XlsNode[] = [];
	const open: { readonly children: XlsNode[]; readonly isRepeat: boolean }[] = [ { children: top, isRepeat: false } ];
	for ( const row of sheet.rows ) {
		const type = row.value( 'type' ).replace( /\s+/g, ' ' );
		const place = { sheet: 'survey', row: row.row };
		if ( type === '' ) {
			if ( row.value( 'name' ) !== '' || row.value( 'label' ) !== '' ) {
				notes.lost( place, 'no-type', row.value( 'name' ) || row.value( 'label' ) );
			}
			continue;
		}
		const begin = BEGIN.exec( type );
		const isInRepeat = open.some( ( { isRepeat } ) => isRepeat );
		if ( begin !== null ) {
			const children: XlsNode[] = [];
			const isRepeat = ( begin[ 1 ] as string ).toLowerCase() !== 'group';
			if ( isRepeat && !isInRepeat ) {
				notes.lost( place, 'repeat', row.value( 'name' ) );
			}
			if ( !isRepeat && !isInRepeat && open.length < MAX_DEPTH ) {
				( open[ open.length - 1 ] as { children: XlsNode[] } ).children.push( {
					kind: 'group', row, name: row.value( 'name' ), appearance: words( row.value( 'appearance' ) ), children,
				} );
			}
			open.push( { children, isRepeat } );
		} else if ( END.test( type ) ) {
			if ( open.length > 1 ) {
				open.pop();
			}
		} else if ( !isInRepeat ) {
			const question = readQuestion( row, type, notes );
			if ( question !== null ) {
				( open[ open.length - 1 ] as { children: XlsNode[] } ).children.push( question );
			}
		}
	}
	return top;
}

function readQuestion( row: XlsRow, source: string, notes: NoteList ): XlsQuestion | null {
	const place = { sheet: 'survey', row: row.row };
	const name = row.value( 'name' );
	const common = { kind: 'question', row, name, appearance: words( row.value( 'appearance' ) ) } as const;
	if ( FROM_FILE.test( source ) ) {
		notes.lost( place, 'choices-elsewhere', name );
		return null;
	}
	const select = SELECT.exec( source );
	if ( select !== null ) {
		const kind = ( select[ 1 ] as string ).toLowerCase();
		return {
			...common,
			type: kind === 'rank' ? 'rank' : /multiple|all/.test( kind ) ? 'select_multiple' : 'select_one',
			list: select[ 2 ] as string,
			isOrOther: select[ 3 ] !== undefined,
		};
	}
	const lower = source.toLowerCase();
	const type = ( ownProperty( TYPES, lower ) ?? lower ) as string;
	if ( METADATA.includes( type ) ) {
		notes.gather( 'lost', 'metadata', source );
		return null;
	}
	if ( !KNOWN.includes( type ) ) {
		notes.lost( place, NOT_HERE.includes( type ) ? 'type-not-here' : 'type-unknown', name, source );
		return null;
	}
	return { ...common, type, list: '', isOrOther: false };
}

function words( appearance: string ): string[] {
	return appearance.toLowerCase().split( /[\s,;]+/ ).filter( ( word ) => word !== '' );
}

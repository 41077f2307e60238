/**
 * The sheets of an XLSForm as rows whose columns are known by their names, whatever order, case and spelling they have.
 *
 * @see https://xlsform.org/en/ref-table/
 */
/* eslint-disable camelcase -- these are the names of the format */
import { ownProperty } from '../json/value';
import { languageCode } from './language-names';

export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells, the first of which that is not empty holds the columns' names. */
export type SheetRows = readonly ( readonly Cell[] )[];

export interface XlsFormSheets {
	readonly survey: SheetRows;
	readonly choices?: SheetRows;
	readonly settings?: SheetRows;
}

export interface XlsRow {
	/** As spreadsheets count: the heading is usually in row 1. */
	readonly row: number;
	/** The value of a column; empty where there is none. With languages: of the first that has one. */
	value( column: string ): string;
	/** The texts of a column by the languages of the headings; `''` is that of a column without one. */
	texts( column: string ): ReadonlyMap<string, string>;
}

export interface XlsSheet {
	readonly rows: readonly XlsRow[];
	/** Names of the columns. */
	readonly columns: readonly string[];
	/** Languages of columns, as they are written there, in their order. */
	readonly languages: readonly string[];
}

/** What columns are also called. */
const ALIASES: Readonly<Record<string, string>> = {
	command: 'type', tag: 'name', value: 'name', caption: 'label', relevance: 'relevant', list: 'list_name', listname: 'list_name',
	constraining_message: 'constraint_message', 'jr:constraintmsg': 'constraint_message', constraintmsg: 'constraint_message',
	requiredmsg: 'required_message', 'jr:requiredmsg': 'required_message', readonly: 'read_only', calculate: 'calculation',
	count: 'repeat_count', 'jr:count': 'repeat_count', set_form_title: 'form_title', title: 'form_title', set_form_id: 'form_id',
	id_string: 'form_id',
};

/** Groups of columns that only say where XForms keep what the column holds. */
const GROUPS: readonly string[] = [ 'bind', 'control', 'body', 'media' ];

/**
 * Reads a sheet.
 *
 * @param rows
 */
export function readXlsSheet( rows: SheetRows ): XlsSheet {
	const start = rows.findIndex( ( row ) => row.some( ( cell ) => cellText( cell ) !== '' ) );
	const headings = start === -1 ? [] : ( rows[ start ] as readonly Cell[] ).map( cellText );
	const isDoubled = headings.some( ( heading ) => heading.includes( '::' ) );
	const columns = headings.map( ( heading ) => readHeading( heading, isDoubled ) );
	const read = rows.slice( start + 1 ).map( ( cells, index ): XlsRow => {
		const values = new Map<string, Map<string, string>>();
		columns.forEach( ( column, position ) => {
			const text = cellText( cells[ position ] );
			if ( column !== null && text !== '' ) {
				const texts = values.get( column.name ) ?? new Map<string, string>();
				values.set( column.name, texts );
				// Of two columns with the same name the first counts.
				texts.set( column.language, texts.get( column.language ) ?? text );
			}
		} );
		return {
			row: start + 2 + index,
			value: ( column ) => Array.from( ( values.get( column ) ?? new Map<string, string>() ).values() )[ 0 ] ?? '',
			texts: ( column ) => values.get( column ) ?? new Map<string, string>(),
		};
	} );
	const known = columns.filter( ( column ): column is Column => column !== null );
	return {
		rows: start === -1 ? [] : read,
		columns: unique( known.map( ( { name } ) => name ) ),
		languages: unique( known.map( ( { language } ) => language ).filter( ( language ) => language !== '' ) ),
	};
}

/** A cell as text: no white space around it, dates as ISO days. */
export function cellText( cell: Cell ): string {
	return cell === null || cell === undefined ? '' :
		typeof cell === 'object' ? ( isNaN( cell.getTime() ) ? '' : cell.toISOString().slice( 0, 10 ) ) : String( cell ).trim();
}

interface Column {
	readonly name: string;
	readonly language: string;
}

function readHeading( heading: string, isDoubled: boolean ): Column | null {
	if ( heading === '' ) {
		return null;
	}
	const parts = ( isDoubled || heading.includes( '::' ) ? heading.split( '::' ) : splitSingle( heading ) ).map( ( part ) => part.trim() );
	const snake = ( parts[ 0 ] as string ).split( /\s+/ ).join( '_' ).toLowerCase();
	const isGroup = GROUPS.includes( snake ) && parts.length > 1;
	const own = isGroup ? ( parts[ 1 ] as string ).toLowerCase() : snake;
	return { name: ( ownProperty( ALIASES, own ) ?? own ) as string, language: parts.slice( isGroup ? 2 : 1 ).join( ':' ) };
}

/** `label:English` is an old way to write `label::English`; `jr:count` is one word. */
function splitSingle( heading: string ): string[] {
	return heading.split( /:(?!(?:count|constraintMsg|requiredMsg)$)/i );
}

function unique( items: readonly string[] ): string[] {
	return Array.from( new Set( items ) );
}

/** Which texts of a workbook are in which language. */
export interface XlsLanguages {
	/** Code of the language of the texts for everybody, where the workbook tells it. */
	readonly locale: string | null;
	/** Headings whose language nobody knows. */
	readonly unknown: readonly string[];
	/** A text as definitions have it; undefined when there is none. */
	text( texts: ReadonlyMap<string, string>, clean: ( text: string ) => string ): string | Record<string, string> | undefined;
}

/**
 * Finds out what the languages of the headings are.
 *
 * @param sheets - Survey and choices
 * @param defaultLanguage - Of the settings, as it is written there; may be empty
 */
export function readXlsLanguages( sheets: readonly XlsSheet[], defaultLanguage: string ): XlsLanguages {
	const headings = unique( sheets.reduce<string[]>( ( all, sheet ) => all.concat( sheet.languages ), [] ) );
	const same = ( a: string, b: string ): boolean => a.toLowerCase() === b.toLowerCase() ||
		languageCode( a ) !== null && languageCode( a ) === languageCode( b );
	const named = headings.find( ( heading ) => defaultLanguage !== '' && same( heading, defaultLanguage ) );
	const hasPlain = sheets.some( ( sheet ) => sheet.rows.some( ( row ) => row.texts( 'label' ).has( '' ) ) );
	// Without a word in the settings it is the column without a language, and else the first one.
	const main = named ?? ( hasPlain ? '' : headings[ 0 ] ?? '' );
	const mainName = main === '' ? defaultLanguage : main;
	return {
		locale: mainName === '' || mainName.toLowerCase() === 'default' ? null : languageCode( mainName ),
		unknown: headings.filter( ( heading ) => heading !== main && languageCode( heading ) === null ),
		text( texts, clean ) {
			const made: Record<string, string> = {};
			const plain = texts.get( main ) ?? texts.get( '' );
			if ( plain !== undefined && clean( plain ) !== '' ) {
				made.default = clean( plain );
			}
			texts.forEach( ( text, heading ) => {
				const code = heading === '' || heading === main ? null : languageCode( heading );
				// The same words as in the main language: not translated yet, or the same anyway.
				if ( code !== null && clean( text ) !== '' && clean( text ) !== made.default ) {
					made[ code ] = clean( text );
					made.default = made.default ?? clean( text );
				}
			} );
			const codes = Object.keys( made );
			return codes.length === 0 ? undefined : codes.length === 1 ? made.default : inOrder( made );
		},
	};
}

/** The default first: it is what the others are translated from. */
function inOrder( texts: Readonly<Record<string, string>> ): Record<string, string> {
	const { default: main = '', ...others } = texts;
	return { default: main, ...others };
}

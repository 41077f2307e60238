/** The lists of choices of an XLSForm, with codes of ours. */
import { ID_PATTERN } from '../pages';
import { DONT_KNOW, NONE, OTHER, REFUSED } from '../survey/special-choices';
import { importIds } from './import-ids';
import type { XlsRow, XlsSheet } from './xlsform-sheet';

export interface XlsChoice {
	/** As the list has it. */
	readonly name: string;
	/** Here; for special choices one of `other`, `none`, `refused`, `dontknow`. */
	readonly code: string;
	readonly row: XlsRow;
}

export type SpecialCode = 'other' | 'none' | 'refused' | 'dontknow';

export interface XlsChoices {
	readonly listed: readonly XlsChoice[];
	readonly special: Readonly<Partial<Record<SpecialCode, XlsChoice>>>;
	/** The list's names → codes here. */
	readonly codes: ReadonlyMap<string, string>;
}

/** Ways to say that one would rather not, in languages that lists are often in; nothing else may stand beside it. */
const REFUSING = /^(?:(?:i(?:['’]d| would)? )?(?:prefer|would rather|rather) not(?: to)? (?:say|answer|respond|disclose)|refused?(?: to (?:answer|say))?|(?:je )?pr[ée]f[èe]re ne pas (?:r[ée]pondre|le dire)|refus de r[ée]pondre|prefiero no (?:contestar|responder|decirlo))$/i;
const NOT_KNOWING = /^(?:(?:i )?(?:don['’]?t|do not) know|(?:je )?ne sai[st] pas|no (?:s[ée]|sabe))$/i;

/**
 * The lists of the choices' sheet by their names.
 *
 * @param sheet
 */
export function readXlsLists( sheet: XlsSheet ): Map<string, XlsRow[]> {
	const lists = new Map<string, XlsRow[]>();
	for ( const row of sheet.rows ) {
		const [ list, name ] = [ row.value( 'list_name' ), row.value( 'name' ) ];
		if ( list !== '' && name !== '' ) {
			const rows = lists.get( list ) ?? [];
			lists.set( list, rows );
			if ( !rows.some( ( other ) => other.value( 'name' ) === name ) ) {
				rows.push( row );
			}
		}
	}
	return lists;
}

/**
 * The choices that a question offers.
 *
 * @param rows - Of its list
 * @param takesSpecial - Which special choices the question can have
 */
export function readXlsChoices( rows: readonly XlsRow[], takesSpecial: readonly SpecialCode[] ): XlsChoices {
	const special: Partial<Record<SpecialCode, XlsChoice>> = {};
	const codes = new Map<string, string>();
	const listed: XlsRow[] = [];
	for ( const row of rows ) {
		const code = specialCode( row );
		if ( code !== null && takesSpecial.includes( code ) && special[ code ] === undefined ) {
			special[ code ] = { name: row.value( 'name' ), code, row };
			codes.set( row.value( 'name' ), code );
		} else {
			listed.push( row );
		}
	}
	const ids = importIds( listed.map( ( row ) => row.value( 'name' ) ), Object.keys( special ), 'option' );
	ids.forEach( ( id, name ) => codes.set( name, id ) );
	return {
		listed: listed.map( ( row ) => ( { name: row.value( 'name' ), code: ids.get( row.value( 'name' ) ) as string, row } ) ),
		special,
		codes,
	};
}

/** What a choice means, if it means one of ours: by its name, or because its label says nothing else. */
function specialCode( row: XlsRow ): SpecialCode | null {
	const name = row.value( 'name' );
	const exact = [ OTHER, NONE, REFUSED, DONT_KNOW ].find( ( code ) => code === name );
	if ( exact !== undefined ) {
		return exact as SpecialCode;
	}
	// A name with a meaning of its own is left alone: the words of its label may be part of something.
	const labels = Array.from( row.texts( 'label' ).values() ).map( ( label ) => label.replace( /[.…!()[\]]/g, '' ).trim() );
	const isCode = /^-?\d+$|^(?:dk|dnk|pns|pna|rf|ref|na|dont_?know|refuse|prefer_?not.*)$/i.test( name ) || !ID_PATTERN.test( name );
	return !isCode ? null :
		labels.some( ( label ) => REFUSING.test( label ) ) ? REFUSED as SpecialCode :
			labels.some( ( label ) => NOT_KNOWING.test( label ) ) ? DONT_KNOW as SpecialCode : null;
}

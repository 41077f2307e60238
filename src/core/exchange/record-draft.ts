/** An offer or a search that is being written: like a record, but it may lack its skill and its languages. */
import type { Taxonomy } from '../skills/taxonomy';
import { shownText } from '../wikitext/shown-text';
import type { TemplateCall } from '../wikitext/template-call';
import { type Direction, EXCHANGE_TEMPLATES, type ExchangeRecord } from './exchange-record';
import { readRecordValues } from './read-record-values';

/** `skill` is empty, and `languages` has none, as long as nothing was chosen. */
export type RecordDraft = Omit<ExchangeRecord, 'user' | 'id'>;

/** Months for which an offer or a search holds, unless the person says otherwise. */
export const USUAL_MONTHS = 6;

/**
 * The same day so many months later; the last one of a month that is shorter.
 *
 * @param day - YYYY-MM-DD
 * @param months
 */
export function monthsLater( day: string, months: number ): string {
	const [ year = 0, month = 1, date = 1 ] = day.split( '-' ).map( Number );
	const last = new Date( Date.UTC( year, month + months, 0 ) );
	const later = new Date( Date.UTC( last.getUTCFullYear(), last.getUTCMonth(), Math.min( date, last.getUTCDate() ) ) );
	return later.toISOString().slice( 0, 10 );
}

/**
 * What a new offer or search begins with.
 *
 * @param kind
 * @param day - YYYY-MM-DD: today
 * @param languages - In the notation of records
 */
export function newDraft( kind: Direction, day: string, languages: readonly string[] ): RecordDraft {
	return {
		kind, skill: '', level: null, methods: [], languages, capacity: null, region: null, timezone: null, for: null,
		affiliate: null, note: null, since: day, confirmed: day, expires: monthsLater( day, USUAL_MONTHS ), status: 'open', until: null,
	};
}

/**
 * As much of a call as can be read, also where it holds no record.
 *
 * @param call - Of `EXCHANGE_TEMPLATES`
 * @param taxonomy - The wiki's skills, if it has any
 */
export function draftOfCall( call: TemplateCall, taxonomy: Taxonomy | null ): RecordDraft {
	const kind = call.template === EXCHANGE_TEMPLATES.offer ? 'offer' : 'seek';
	const given = new Map<string, string>();
	call.parameters.forEach( ( value, name ) => given.set( name, shownText( value ) ) );
	const read = ( changes: readonly ( readonly [ string, string ] )[] ): RecordDraft | null => {
		const changed = new Map( Array.from( given ).concat( changes as [ string, string ][] ) );
		const { values } = readRecordValues( kind, '', changed, { taxonomy } );
		return values === null ? null : draftOfRecord( values );
	};
	const [ noSkill, noLanguage ] = [ [ 'skill', 'none' ] as const, [ 'languages', 'en' ] as const ];
	const withLanguage = read( [ noLanguage ] );
	const withSkill = read( [ noSkill ] );
	const both = read( [ noSkill, noLanguage ] ) as RecordDraft;
	return read( [] ) ?? { ...both, skill: withLanguage?.skill ?? '', languages: withSkill?.languages ?? [] };
}

/**
 * A record without what it is called.
 *
 * @param record
 */
export function draftOfRecord( record: RecordDraft ): RecordDraft {
	const {
		kind, skill, level, methods, languages, capacity, region, timezone, for: audience, affiliate, note,
		since, confirmed, expires, status, until,
	} = record;
	return {
		kind, skill, level, methods, languages, capacity, region, timezone, for: audience, affiliate, note,
		since, confirmed, expires, status, until,
	};
}

/** Names of what differs between two drafts, in the order of the templates. */
export function differingFields( one: RecordDraft, other: RecordDraft ): ( keyof RecordDraft )[] {
	return ( Object.keys( draftOfRecord( one ) ) as ( keyof RecordDraft )[] )
		.filter( ( name ) => JSON.stringify( one[ name ] ) !== JSON.stringify( other[ name ] ) );
}

/**
 * An id for a new record that no earlier one of the account has had, so that what became of a deleted record never
 * attaches to a new one: the minute in which it is made, such as `o261129-1011`.
 *
 * @param kind
 * @param time - ISO 8601, UTC
 * @param taken - Ids that there are
 */
export function newRecordId( kind: Direction, time: string, taken: readonly string[] ): string {
	const digits = time.replace( /\D/g, '' );
	const stem = `${ kind.charAt( 0 ) }${ digits.slice( 2, 8 ) }-${ digits.slice( 8, 12 ) }`;
	let id = stem;
	for ( let number = 2; taken.includes( id ); number++ ) {
		id = `${ stem }-${ number }`;
	}
	return id;
}

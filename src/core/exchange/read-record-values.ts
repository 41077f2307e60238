/** The values of an offer or a search, wherever they were written → a record, and what is wrong with them. */
import { quotedValue } from '../json/fault';
import { DEFAULT_ROOT, ID_PATTERN } from '../pages';
import { nearestSkill } from '../skills/skill-words';
import type { Taxonomy } from '../skills/taxonomy';
import { isDate } from '../survey/dates';
import {
	AFFILIATE_LENGTH, type Direction, type ExchangeRecord, HIGHEST_LEVEL, type Method, METHODS, MOST_LANGUAGES, REGION_LENGTH,
	type Status, STATUSES,
} from './exchange-record';
import { isOtherProficiency, readLanguage, writeLanguage } from './language-proficiency';
import { cardFault, contactFault, type RecordFault, strangeParameterFaults } from './record-fault';
import { addDays } from './time-passed';
import { readTimezone } from './timezone';
import { provisionalName } from '../skills/provisional-skill';

export interface RecordReadingOptions {
	/** The wiki's skills; without them any id is a skill. */
	readonly taxonomy?: Taxonomy | null;
	/** Title of the page of the skills, for the fault that names it. */
	readonly skillsPage?: string;
	/** YYYY-MM-DD, in UTC: days after it that should have passed are told. Left out: they are not. */
	readonly date?: string;
	/** Whether other values than those of the templates are somebody else's business and no fault. */
	readonly allowsOthers?: boolean;
}

/** A record that has no id of its own yet, if nothing valid was given. */
export type RecordValues = Omit<ExchangeRecord, 'id'> & { readonly id: string | null };

export interface ValuesReading {
	/** Null without a skill or a language. */
	readonly values: RecordValues | null;
	readonly faults: readonly RecordFault[];
}

/** Parameters of both templates; `lang` is the language of the card. */
export const RECORD_PARAMETERS: readonly string[] = [
	'id', 'skill', 'level', 'methods', 'languages', 'capacity', 'region', 'timezone', 'for', 'affiliate', 'note', 'since', 'confirmed',
	'expires', 'status', 'until', 'lang',
];

/** Parameters of `{{Offer a skill}}` that `{{Seek a skill}}` has not. */
export const OFFERS_ONLY: readonly string[] = [ 'capacity', 'for' ];

/** Days for which an offer or a search holds that does not say it so that it can be read: half a year. */
export const USUAL_DAYS = 182;

/** More people than this nobody looks after. */
const MAX_CAPACITY = 1000;

/**
 * Reads the values of one record. What cannot be used is told and left out; only without a skill or a language there is
 * no record.
 *
 * @param kind
 * @param user - Whose record it is
 * @param given - Parameter → characters (references decoded); several values separated by semicolons
 * @param options
 */
export function readRecordValues(
	kind: Direction, user: string, given: ReadonlyMap<string, string>, options: RecordReadingOptions = {},
): ValuesReading {
	const faults: RecordFault[] = [];
	const text = ( name: string ): string | null => ( given.get( name ) ?? '' ).trim() || null;
	const tell = ( parameter: string, code: string, ...parameters: ( string | number )[] ): null => {
		faults.push( cardFault( parameter, code, ...parameters ) );
		return null;
	};
	/** The value if it is accepted; else a fault that quotes it. */
	const accepted = <T>(
		name: string, read: ( value: string ) => T | null, code: string, ...parameters: ( string | number )[]
	): T | null => {
		const value = text( name );
		return value === null ? null : read( value ) ?? tell( name, code, quotedValue( value ), ...parameters );
	};
	/** Those of several values that can be read, once each. */
	const list = <T extends string | object>(
		name: string, read: ( value: string ) => T | null, codeOf: ( value: string ) => string,
	): T[] => {
		const values = ( text( name ) ?? '' ).split( ';' ).map( ( value ) => value.trim() ).filter( ( value ) => value !== '' );
		return Array.from( new Set( values ) )
			.map( ( value ): T | null => read( value ) ?? tell( name, codeOf( value ), quotedValue( value ) ) )
			.filter( ( value ): value is T => value !== null );
	};
	/** Whether an address or a number that nobody should publish stands in it; that is told. */
	const isPrivate = ( name: string ): boolean => {
		const fault = contactFault( name, text( name ) ?? '', user );
		faults.push( ...fault === null ? [] : [ fault ] );
		return fault !== null;
	};
	/** Words that stay on the person's page. */
	const words = ( name: 'for' | 'note' ): string | null => {
		isPrivate( name );
		return text( name );
	};
	/** Words that the board shows: no more than so many characters of them are taken, and no private ones. */
	const short = ( name: 'affiliate' | 'region', most: number ): string | null => isPrivate( name ) ? null :
		accepted( name, ( value ) => Array.from( value ).length <= most ? value : null, name, name, most );
	/** A day if it can be read; else a fault with that code. */
	const day = ( name: string, code = 'date', ...parameters: string[] ): string | null => {
		const value = text( name );
		return value === null || isDate( value ) ? value : tell( name, code, name, quotedValue( value ), ...parameters );
	};

	const skill = isPrivate( 'skill' ) ? null : readSkill( text( 'skill' ), tell, options );
	const level = accepted( 'level', ( value ) => wholeNumber( value, 1, HIGHEST_LEVEL ), 'level', HIGHEST_LEVEL );
	const methods = list( 'methods', ( value ) => METHODS.includes( value as Method ) ? value as Method : null, () => 'method' );
	/** A day that is over, or should be. */
	const pastDay = ( name: string ): string | null => {
		const value = day( name );
		if ( value !== null && options.date !== undefined && value > options.date ) {
			tell( name, 'day-to-come', name, value );
		}
		return value;
	};
	const known = readLanguages( list( 'languages', readLanguage,
		( value ) => isOtherProficiency( value ) ? 'proficiency' : 'language' ).map( writeLanguage ) );
	const languages = known.slice( 0, MOST_LANGUAGES );
	if ( known.length > MOST_LANGUAGES ) {
		tell( 'languages', 'many-languages', 'languages', MOST_LANGUAGES );
	}
	if ( text( 'languages' ) === null || /^[\s;]*$/.test( text( 'languages' ) as string ) ) {
		tell( 'languages', 'no-language', 'languages' );
	}
	const isOffer = kind === 'offer';
	const capacity = isOffer ?
		accepted( 'capacity', ( value ) => wholeNumber( value, 0, MAX_CAPACITY ), 'capacity', 'capacity' ) : null;
	const told = {
		kind,
		user,
		id: accepted( 'id', ( value ) => ID_PATTERN.test( value ) ? value : null, 'id' ),
		level,
		methods: METHODS.filter( ( method ) => methods.includes( method ) ),
		languages,
		capacity,
		region: short( 'region', REGION_LENGTH ),
		timezone: accepted( 'timezone', readTimezone, 'timezone' ),
		for: isOffer ? words( 'for' ) : null,
		affiliate: short( 'affiliate', AFFILIATE_LENGTH ),
		note: words( 'note' ),
	};
	const since = pastDay( 'since' );
	const confirmed = pastDay( 'confirmed' );
	// Whoever wrote an end, or another word than none, did not mean that all is as usual.
	const isEndUnread = text( 'expires' ) !== null && !isDate( text( 'expires' ) as string );
	const assumedEnd = isEndUnread ? endFrom( confirmed ?? since, options.date ) : null;
	const expires = assumedEnd === null ? day( 'expires', 'end-paused' ) : day( 'expires', 'end', assumedEnd ) ?? assumedEnd;
	const read = text( 'status' ) === null ? 'open' : accepted( 'status', readStatus, 'status' );
	const written = read ?? 'paused';
	const waitsForMending = read === null || isEndUnread && assumedEnd === null;
	const status = waitsForMending && written === 'open' ? 'paused' : written;
	const until = day( 'until', status === 'paused' ? 'until' : 'date' );
	const values: Omit<RecordValues, 'skill'> = {
		...told, since, confirmed, expires, status,
		// No day opens again what nobody can read, or what would have no end then.
		until: waitsForMending ? null : until,
	};
	const parameters = RECORD_PARAMETERS.filter( ( name ) => isOffer || !OFFERS_ONLY.includes( name ) );
	faults.push( ...options.allowsOthers === true ? [] : strangeParameterFaults( given, parameters ) );
	return { values: skill === null || languages.length === 0 ? null : { ...values, skill }, faults };
}

/**
 * What an end that cannot be read is taken for: the usual time after the person last said that it holds.
 *
 * @param said - YYYY-MM-DD; null when not known
 * @param date - YYYY-MM-DD: today, where it is known; from a day to come nothing is counted
 */
function endFrom( said: string | null, date: string | undefined ): string | null {
	return said === null || date !== undefined && said > date ? null : addDays( said, USUAL_DAYS );
}

/** By its id; else, where one skill of the list is called so in any language, by its name or another word for it. */
function readSkill(
	written: string | null, tell: ( parameter: string, code: string, ...parameters: ( string | number )[] ) => null,
	options: RecordReadingOptions,
): string | null {
	if ( written === null ) {
		return tell( 'skill', 'no-skill', 'skill' );
	}
	const { taxonomy = null, skillsPage = `${ DEFAULT_ROOT }/Skills.json` } = options;
	const isId = ID_PATTERN.test( written );
	const named = taxonomy === null || taxonomy.get( written ) !== null ? null : taxonomy.find( written );
	if ( named !== null ) {
		return named.id;
	}
	if ( !isId || taxonomy !== null && taxonomy.get( written ) === null ) {
		// An id that nobody could read is shown as the name that it was made of.
		const name = written.startsWith( 'xn--' ) ? provisionalName( written ) : written;
		const near = taxonomy === null ? null : nearestSkill( name, taxonomy );
		if ( near === null ) {
			tell( 'skill', isId ? 'unknown-skill' : 'no-such-skill', quotedValue( name ), skillsPage );
		} else {
			tell( 'skill', isId ? 'near-skill' : 'near-skill-only', quotedValue( name ), skillsPage, near.words, near.skill );
		}
	}
	// Somebody may be the first to seek a skill that the list is still to get.
	return isId ? written : null;
}

/** Whatever the case of its letters: telephones begin with a capital. */
function readStatus( written: string ): Status | null {
	return STATUSES.find( ( status ) => status === written.toLowerCase() ) ?? null;
}

/** Of a language that is named twice the last proficiency counts, as of a parameter. */
function readLanguages( languages: readonly string[] ): string[] {
	const byCode = new Map<string, string>();
	for ( const language of languages ) {
		byCode.set( readLanguage( language )?.code ?? language, language );
	}
	return Array.from( byCode.values() );
}

function wholeNumber( text: string, least: number, most: number ): number | null {
	const number = /^\d{1,6}$/.test( text ) ? Number( text ) : NaN;
	return number >= least && number <= most ? number : null;
}

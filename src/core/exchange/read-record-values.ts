/** The values of an offer or a search, wherever they were written → a record, and what is wrong with them. */
import { quotedValue } from '../json/fault';
import { DEFAULT_ROOT, ID_PATTERN } from '../pages';
import type { Taxonomy } from '../skills/taxonomy';
import { isDate } from '../survey/dates';
import { type Direction, type ExchangeRecord, HIGHEST_LEVEL, type Method, METHODS, type Status, STATUSES } from './exchange-record';
import { readLanguage, writeLanguage } from './language-proficiency';
import { cardFault, type RecordFault } from './record-fault';
import { readTimezone } from './timezone';

export interface RecordReadingOptions {
	/** The wiki's skills; without them any id is a skill. */
	readonly taxonomy?: Taxonomy | null;
	/** Title of the page of the skills, for the fault that names it. */
	readonly skillsPage?: string;
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
	'id', 'skill', 'level', 'methods', 'languages', 'capacity', 'region', 'timezone', 'for', 'note', 'since', 'confirmed', 'expires',
	'status', 'lang',
];

const OFFERS_ONLY: readonly string[] = [ 'capacity', 'for' ];

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
	const list = <T extends string | object>( name: string, read: ( value: string ) => T | null, code: string ): T[] => {
		const values = ( text( name ) ?? '' ).split( ';' ).map( ( value ) => value.trim() ).filter( ( value ) => value !== '' );
		return Array.from( new Set( values ) )
			.map( ( value ): T | null => read( value ) ?? tell( name, code, quotedValue( value ) ) )
			.filter( ( value ): value is T => value !== null );
	};
	const day = ( name: string ): string | null => {
		const value = text( name );
		return value === null || isDate( value ) ? value : tell( name, 'date', name, quotedValue( value ) );
	};

	const skill = readSkill( text( 'skill' ), tell, options );
	const level = accepted( 'level', ( value ) => wholeNumber( value, 1, HIGHEST_LEVEL ), 'level', HIGHEST_LEVEL );
	const methods = list( 'methods', ( value ) => METHODS.includes( value as Method ) ? value as Method : null, 'method' );
	const languages = readLanguages( list( 'languages', readLanguage, 'language' ).map( writeLanguage ) );
	if ( text( 'languages' ) === null || /^[\s;]*$/.test( text( 'languages' ) as string ) ) {
		tell( 'languages', 'no-language', 'languages' );
	}
	const isOffer = kind === 'offer';
	const capacity = isOffer ?
		accepted( 'capacity', ( value ) => wholeNumber( value, 0, MAX_CAPACITY ), 'capacity', 'capacity' ) : null;
	const values: Omit<RecordValues, 'skill'> = {
		kind,
		user,
		id: accepted( 'id', ( value ) => ID_PATTERN.test( value ) ? value : null, 'id' ),
		level,
		methods: METHODS.filter( ( method ) => methods.includes( method ) ),
		languages,
		capacity,
		region: text( 'region' ),
		timezone: accepted( 'timezone', readTimezone, 'timezone' ),
		for: isOffer ? text( 'for' ) : null,
		note: text( 'note' ),
		since: day( 'since' ),
		confirmed: day( 'confirmed' ),
		expires: day( 'expires' ),
		status: accepted( 'status', ( value ) => STATUSES.includes( value as Status ) ? value as Status : null, 'status' ) ?? 'open',
	};
	const known = RECORD_PARAMETERS.filter( ( name ) => isOffer || !OFFERS_ONLY.includes( name ) );
	given.forEach( ( value, name ) => {
		if ( options.allowsOthers !== true && !known.includes( name ) && value.trim() !== '' ) {
			tell( name, 'unknown-parameter', quotedValue( name ), known.join( ', ' ) );
		}
	} );
	return { values: skill === null || languages.length === 0 ? null : { ...values, skill }, faults };
}

function readSkill(
	skill: string | null, tell: ( parameter: string, code: string, ...parameters: ( string | number )[] ) => null,
	options: RecordReadingOptions,
): string | null {
	if ( skill === null ) {
		return tell( 'skill', 'no-skill', 'skill' );
	}
	const { taxonomy = null, skillsPage = `${ DEFAULT_ROOT }/Skills.json` } = options;
	if ( !ID_PATTERN.test( skill ) || taxonomy !== null && taxonomy.get( skill ) === null ) {
		tell( 'skill', 'unknown-skill', quotedValue( skill ), skillsPage );
	}
	// Somebody may be the first to seek a skill that the list is still to get.
	return ID_PATTERN.test( skill ) ? skill : null;
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

/** The counts of one question, or of one cell of a matrix or grid. */
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import { ID_PATTERN } from '../pages';
import type { AnswerValues } from '../survey/answer';
import { numberFault } from '../survey/number-limits';
import { numberText } from '../survey/number-text';
import type { AnswerParameter } from '../survey/parameters';
import { detachedText } from '../wikitext/detached-text';

/** Whole numbers only, so that tallies can be merged. See `QuestionResult` for what they mean. */
export interface ChoiceTally {
	n: number;
	missing: number;
	notAsked: number;
	notInStatistics: number;
	unusable: number;
	changedVersion: number;
	/** Code, or number as answers write it → answers. */
	readonly counts: Map<string, number>;
	readonly unknown: Map<string, number>;
	/** Of a ranking: code → place from 1 → answers. */
	readonly places: Map<string, Map<number, number>>;
}

export function emptyChoiceTally(): ChoiceTally {
	return {
		n: 0, missing: 0, notAsked: 0, notInStatistics: 0, unusable: 0, changedVersion: 0,
		counts: new Map(), unknown: new Map(), places: new Map(),
	};
}

const NOTHING_GIVEN: readonly string[] = [];

/** Counts what some answers, which all gave the same, gave to a question that they were asked. */
export type ChoiceCounter = ( tally: ChoiceTally, given: readonly string[], answers: number ) => void;

/** The names of databases in Wikimedia's site matrix. */
const DATABASE_NAME = /^[a-z][a-z0-9_]{1,62}$/;

/**
 * Makes the counter of a parameter.
 *
 * @param parameter
 * @param notInStatistics - Codes that never enter a statistic
 */
export function createChoiceCounter( parameter: AnswerParameter, notInStatistics: readonly string[] ): ChoiceCounter {
	const { kind, isMultiple, question } = parameter;
	if ( kind === 'text' ) {
		return ( tally, given, answers ) => {
			tally[ given.length === 0 ? 'missing' : 'n' ] += answers;
		};
	}
	if ( kind === 'number' ) {
		return ( tally, given, answers ) => {
			const number = given.length === 1 ? numberText( given[ 0 ] as string ) : null;
			// The form takes no other number; whoever writes one by hand is not to move the mean of all.
			const value = number === null || question.type === 'text' && numberFault( number, question ) !== null ? null : number;
			tally[ given.length === 0 ? 'missing' : value === null ? 'unusable' : 'n' ] += answers;
			if ( value !== null ) {
				increase( tally.counts, detachedText( value ), answers );
			}
		};
	}
	const apart = new Set( notInStatistics );
	const isKnown = codeCheck( parameter );
	const isRanking = question.type === 'ranking';
	return ( tally, given, answers ) => {
		if ( given.length === 0 ) {
			tally.missing += answers;
			return;
		}
		const { counts } = tally;
		let [ usable, isApart ] = [ 0, false ];
		// Several codes where one is asked for are one code, which no definition has: to count any of them would put
		// words into somebody's mouth.
		for ( const code of isMultiple || given.length === 1 ? given : [ given.join( ';' ) ] ) {
			const before = counts.get( code );
			// What was counted once needs no second look.
			if ( before === undefined && apart.has( code ) ) {
				isApart = true;
			} else if ( before !== undefined || isKnown( code ) ) {
				usable++;
				counts.set( before === undefined ? detachedText( code ) : code, ( before ?? 0 ) + answers );
				if ( isRanking ) {
					increase( entry( tally.places, code, () => new Map<number, number>() ), usable, answers );
				}
			} else {
				increase( tally.unknown, shortCode( code ), answers );
			}
		}
		tally[ usable > 0 ? 'n' : isApart ? 'notInStatistics' : 'unusable' ] += answers;
	};
}

/**
 * Makes the filter of the codes that count, by the same rules.
 *
 * @param parameter - Of codes
 * @param notInStatistics - Codes that never enter a statistic
 */
export function createCodeFilter(
	parameter: AnswerParameter, notInStatistics: readonly string[],
): ( given: readonly string[] ) => readonly string[] {
	const apart = new Set( notInStatistics );
	const isKnown = codeCheck( parameter );
	const isCounted = ( code: string ): boolean => !apart.has( code ) && isKnown( code );
	return ( given ) => !parameter.isMultiple && given.length > 1 ? NOTHING_GIVEN :
		given.every( isCounted ) ? given : given.filter( isCounted );
}

/** How much of a code that nobody knows is kept: anything can stand on an answer page, a whole book, too. */
const MAX_UNKNOWN_LENGTH = 60;

/**
 * A code that nobody knows, as it is counted.
 *
 * @param code
 */
export function shortCode( code: string ): string {
	return detachedText( code.length <= MAX_UNKNOWN_LENGTH ? code :
		`${ code.slice( 0, MAX_UNKNOWN_LENGTH - 1 ).replace( /[\ud800-\udbff]$/, '' ) }…` );
}

function codeCheck( { choices, question }: AnswerParameter ): ( code: string ) => boolean {
	if ( choices !== null ) {
		const codes = new Set( choices.map( ( choice ) => choice.value ) );
		return ( code ) => codes.has( code );
	}
	const source = 'choicesFrom' in question ? question.choicesFrom : null;
	const pattern = source === 'languages' ? LANGUAGE_CODE : source === 'wikis' ? DATABASE_NAME : ID_PATTERN;
	return ( code ) => pattern.test( code );
}

/**
 * Adds the counts of one tally to another.
 *
 * @param sum - Is changed
 * @param part
 */
export function addChoiceTally( sum: ChoiceTally, part: ChoiceTally ): void {
	for ( const key of [ 'n', 'missing', 'notAsked', 'notInStatistics', 'unusable', 'changedVersion' ] as const ) {
		sum[ key ] += part[ key ];
	}
	part.counts.forEach( ( count, code ) => increase( sum.counts, code, count ) );
	part.unknown.forEach( ( count, code ) => increase( sum.unknown, code, count ) );
	part.places.forEach( ( places, code ) => {
		const into = entry( sum.places, code, () => new Map<number, number>() );
		places.forEach( ( count, place ) => increase( into, place, count ) );
	} );
}

/**
 * The different codes (or the one text) of a parameter, without blank ones, in the person's order.
 *
 * @param values
 * @param name - Of the parameter
 */
export function givenCodes( values: AnswerValues, name: string ): readonly string[] {
	return cleanCodes( values.get( name ) ?? NOTHING_GIVEN );
}

/**
 * The different codes (or the one text) among those that were given, without blank ones.
 *
 * @param given
 */
export function cleanCodes( given: readonly string[] ): readonly string[] {
	if ( areClean( given ) ) {
		return given;
	}
	const trimmed = given.map( ( value ) => value.trim() ).filter( ( value ) => value !== '' );
	return trimmed.length < 2 ? trimmed : Array.from( new Set( trimmed ) );
}

/** Whether there is nothing to trim and nothing twice, as in all that `createAnswerReader` reads. */
function areClean( codes: readonly string[] ): boolean {
	for ( let index = 0; index < codes.length; index++ ) {
		const code = codes[ index ] as string;
		// Whitespace is up to the space, or beyond ASCII.
		const [ first, last ] = [ code.charCodeAt( 0 ), code.charCodeAt( code.length - 1 ) ];
		if ( !( first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80 ) || index > 0 && codes.indexOf( code ) < index ) {
			return false;
		}
	}
	return true;
}

/** Counts on. */
export function increase<Key>( counts: Map<Key, number>, key: Key, by: number ): void {
	counts.set( key, ( counts.get( key ) ?? 0 ) + by );
}

/** What stands under a key, made when it is not there yet. */
export function entry<Key, T>( map: Map<Key, T>, key: Key, create: () => T ): T {
	const existing = map.get( key );
	if ( existing !== undefined ) {
		return existing;
	}
	const created = create();
	map.set( key, created );
	return created;
}

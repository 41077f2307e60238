/**
 * The search over what is offered and sought, made for being asked at every keystroke: what does not depend on the query
 * is worked out once, the rest is one walk over the records without making anything.
 */
import type { Messages } from '../../i18n/messages';
import type { Taxonomy } from '../../skills/taxonomy';
import type { Direction } from '../exchange-record';
import { readLanguage, spokenLanguage } from '../language-proficiency';
import { freshestDay, isOpen, type ListedRecord } from '../listed-record';
import { regionName } from '../region';
import { remembered } from '../remembered';
import { BEST_FIT, searchFit, WORD_RANKS } from './search-fit';
import { activeFilters, type Filter, FILTERS, type SearchQuery } from './search-query';
import { needleOf, searchable, searchWords, soughtWords } from './search-words';
import { createSkillIndex, NOT_BELOW } from './skill-index';

export interface SearchWords {
	/** Texts in the language of the reader: methods and regions are found by their names in it. */
	readonly messages: Messages;
	/** A language's names, by which it is found. */
	languageNames( code: string ): readonly string[];
}

export interface SearchOutcome {
	/** Places in the list of records, the best first. */
	readonly found: readonly number[];
	/** How many of each direction fit everything else. */
	readonly directions: Readonly<Record<Direction, number>>;
	/** Filters without which something more would be found, and how much more; most first. */
	readonly widenings: readonly { readonly filter: Filter; readonly more: number }[];
}

export interface ExchangeSearch {
	readonly records: readonly ListedRecord[];
	find( query: SearchQuery ): SearchOutcome;
	/** Works out at once what the first search for words would have to wait for. */
	prepare(): void;
}

/** No day, as a number YYYYMMDD, is greater; times as many records as a page can hold it stays exact. */
const LAST_DAY = 99999999;

/** Language that is spoken → proficiency in it; null when not said. */
type Spoken = ReadonlyMap<string, number | null>;

/** The languages of records, separated by spaces; those of no proficiency are out. */
function spokenIn( languages: string ): Spoken {
	const spoken = new Map<string, number | null>();
	languages.split( ' ' ).forEach( ( text ) => {
		const language = readLanguage( text );
		if ( language !== null && language.proficiency !== 0 ) {
			const code = spokenLanguage( language.code );
			spoken.set( code, Math.max( spoken.get( code ) ?? -1, language.proficiency ?? -1 ) );
		}
	} );
	spoken.forEach( ( proficiency, code ) => spoken.set( code, proficiency === -1 ? null : proficiency ) );
	return spoken;
}

/** Regions are the same whatever the case and the accents. */
export function regionKey( region: string ): string {
	return searchWords( region ).join( ' ' );
}

interface SearchableTexts {
	/** Of each record, what the person wrote. */
	readonly ownWords: readonly string[];
	/** Different languages and methods together, and the number of each record's. */
	readonly facts: readonly string[];
	readonly factsOf: readonly number[];
}

const NO_TEXTS: SearchableTexts = { ownWords: [], facts: [], factsOf: [] };

function searchableTexts(
	records: readonly ListedRecord[], words: SearchWords, spokenOf: ( languages: string ) => Spoken,
): SearchableTexts {
	const { messages } = words;
	const wordsOf = remembered( ( text ) => searchable( [ text ] ) );
	const regionWords = remembered( ( region ) => searchable( [ regionName( region, messages ) ?? region ] ) );
	const ownWords = records.map( ( { user, affiliate, region } ) => wordsOf( user ) +
		( affiliate === null ? '' : wordsOf( affiliate ) ) + ( region === null ? '' : regionWords( region ) ) );
	const namesOf = remembered( ( code ) => searchable( [ code, ...words.languageNames( code ) ] ) );
	const languageWords = remembered( ( languages ) =>
		Array.from( spokenOf( languages ).keys() ).reduce( ( all, code ) => all + namesOf( code ), '' ) );
	const methodWords = remembered( ( method ) => searchable( [ messages.text( `localskills-template-method-${ method }` ) ] ) );
	const facts: string[] = [];
	const numberOfFacts = remembered( ( text ) => facts.push( text ) - 1 );
	const factsOf = records.map( ( { languages, methods } ) => numberOfFacts(
		methods.reduce( ( all, method ) => all + methodWords( method ), languageWords( languages.join( ' ' ) ) ),
	) );
	return { ownWords, facts, factsOf };
}

/** Places in the list, the freshest first; equally fresh ones as they stand there. */
function orderByFreshness( records: readonly ListedRecord[] ): Uint32Array {
	const dayNumber = remembered( ( day ) => Number( day.replace( /-/g, '' ) ) );
	// Numbers are sorted without calling anything: the day counted from the last one, then the place.
	const keys = Float64Array.from( records, ( record, index ) =>
		( LAST_DAY - dayNumber( freshestDay( record ) ?? '' ) ) * records.length + index ).sort();
	return Uint32Array.from( keys, ( key ) => key % records.length );
}

/**
 * @param records - As the index has them, whose order stays among what fits equally well and is equally fresh
 * @param taxonomy - For the subtrees of skills and their words; null: a skill is found by its id
 * @param words
 */
export function createExchangeSearch(
	records: readonly ListedRecord[], taxonomy: Taxonomy | null, words: SearchWords,
): ExchangeSearch {
	const skills = createSkillIndex( records.map( ( { skill } ) => skill ), taxonomy );
	const skillOf = records.map( ( { skill } ) => skills.numberOf( skill ) );
	const spokenOf = remembered( spokenIn );
	const spoken = records.map( ( { languages } ) => spokenOf( languages.length === 1 ? languages[ 0 ] as string : languages.join( ' ' ) ) );
	const hasPlace = records.map( isOpen );
	const keyOf = remembered( regionKey );
	const regions = records.map( ( { region } ) => region === null ? null : keyOf( region ) );

	/** What words are looked for in: worked out when the first ones are sought. */
	let texts: SearchableTexts | null = null;
	const textsOfRecords = (): SearchableTexts => {
		texts = texts ?? searchableTexts( records, words, spokenOf );
		return texts;
	};

	/** Which record is the how manieth by freshness, and back. */
	const byFreshness = orderByFreshness( records );
	const rank = new Uint32Array( records.length );
	byFreshness.forEach( ( index, place ) => {
		rank[ index ] = place;
	} );

	const find = ( query: SearchQuery ): SearchOutcome => {
		const active = new Set( activeFilters( query ) );
		const needles = soughtWords( query.text ).map( needleOf );
		const skillRanks = needles.map( skills.ranks );
		const { ownWords, facts, factsOf } = needles.length === 0 ? NO_TEXTS : textsOfRecords();
		const isInFacts = needles.map( ( needle ) => facts.map( ( text ) => text.includes( needle ) ) );
		const steps = query.skill === null ? null : skills.stepsBelow( query.skill );
		const language = query.language === null ? null : spokenLanguage( query.language );
		const region = query.region === null ? null : regionKey( query.region );
		const textRank = ( index: number ): number => {
			let sum = 0;
			for ( let word = 0; word < needles.length; word++ ) {
				const inSkill = ( skillRanks[ word ] as Uint8Array )[ skillOf[ index ] as number ] as number;
				const best = inSkill === WORD_RANKS.skill ? inSkill :
					( ownWords[ index ] as string ).includes( needles[ word ] as string ) ? WORD_RANKS.own :
						inSkill > 0 || isInFacts[ word ]?.[ factsOf[ index ] as number ] === true ? WORD_RANKS.group : 0;
				if ( best === 0 ) {
					return -1;
				}
				sum += best;
			}
			return sum;
		};
		const fails: Readonly<Record<Exclude<Filter, 'text'>, ( record: ListedRecord, index: number ) => boolean>> = {
			direction: ( { kind } ) => kind !== query.direction,
			level: ( { level } ) => level === null || level < ( query.level as number ),
			method: ( { methods } ) => methods.length > 0 && !methods.includes( query.method as ListedRecord[ 'methods' ][ number ] ),
			region: ( _record, index ) => regions[ index ] !== region,
			language: ( _record, index ) => !( spoken[ index ] as Spoken ).has( language as string ),
			skill: ( _record, index ) => ( steps as Uint8Array )[ skillOf[ index ] as number ] === NOT_BELOW,
		};
		const checks = FILTERS.filter( ( filter ): filter is Exclude<Filter, 'text'> => filter !== 'text' && active.has( filter ) );
		const more = new Map<Filter, number>();
		const directions: Record<Direction, number> = { offer: 0, seek: 0 };
		const order = new Float64Array( records.length );
		let size = 0;
		for ( let index = 0; index < records.length; index++ ) {
			const record = records[ index ] as ListedRecord;
			let failed: Filter | null = null;
			let isOut = false;
			for ( let check = 0; check < checks.length && !isOut; check++ ) {
				const filter = checks[ check ] as Exclude<Filter, 'text'>;
				if ( fails[ filter ]( record, index ) ) {
					isOut = failed !== null;
					failed = filter;
				}
			}
			if ( isOut ) {
				continue;
			}
			const ranks = textRank( index );
			if ( ranks < 0 ) {
				if ( failed !== null ) {
					continue;
				}
				failed = 'text';
			}
			if ( failed === null || failed === 'direction' ) {
				directions[ record.kind ]++;
			}
			if ( failed !== null ) {
				more.set( failed, ( more.get( failed ) ?? 0 ) + 1 );
				continue;
			}
			const fit = query.sort === 'fresh' ? 0 : searchFit( {
				ranks,
				words: needles.length,
				steps: steps === null ? null : steps[ skillOf[ index ] as number ] as number,
				proficiency: language === null ? undefined : ( spoken[ index ] as Spoken ).get( language ) ?? null,
				hasPlace: hasPlace[ index ] as boolean,
			} );
			// One number to sort by: the fit, then the freshness, which is different for each.
			order[ size++ ] = ( BEST_FIT - fit ) * records.length + ( rank[ index ] as number );
		}
		return {
			found: Array.from( order.subarray( 0, size ).sort(), ( key ) => byFreshness[ key % records.length ] as number ),
			directions,
			widenings: FILTERS.filter( ( filter ) => more.has( filter ) )
				.map( ( filter ) => ( { filter, more: more.get( filter ) as number } ) )
				.sort( ( one, other ) => other.more - one.more ),
		};
	};
	return {
		records,
		find,
		prepare: () => {
			textsOfRecords();
			skills.ranks( ' ' );
		},
	};
}

/** What the search can be narrowed by: only what something is there for, with how much it is. */
import { currentSkill } from '../../core/exchange/current-exchange';
import { HIGHEST_LEVEL, METHODS } from '../../core/exchange/exchange-record';
import { readLanguage, spokenLanguage } from '../../core/exchange/language-proficiency';
import type { ListedRecord } from '../../core/exchange/listed-record';
import { regionName } from '../../core/exchange/region';
import { remembered } from '../../core/exchange/remembered';
import { regionKey } from '../../core/exchange/search/exchange-search';
import type { Messages } from '../../core/i18n/messages';
import { skillTree } from '../../core/skills/skill-tree';
import { skillLabel, type Taxonomy } from '../../core/skills/taxonomy';
import type { FindContext } from './find-context';

export interface FacetOption {
	readonly value: string;
	readonly label: string;
	/** Steps below the top. */
	readonly depth: number;
	/** Records that have it; null where it is not told. */
	readonly count: number | null;
}

/** More regions in people's own words than this only fill the list. */
const MOST_REGIONS = 40;

/** How many of the lists, none of which has anything twice, each value is in. */
function countOf( values: readonly ( readonly string[] )[] ): Map<string, number> {
	const counts = new Map<string, number>();
	values.forEach( ( all ) => all.forEach( ( value ) => counts.set( value, ( counts.get( value ) ?? 0 ) + 1 ) ) );
	return counts;
}

/** Skills as a tree, those at the top in the order of the taxonomy, those that it does not have at the end. */
export function skillOptions( records: readonly ListedRecord[], taxonomy: Taxonomy, messages: Messages ): FacetOption[] {
	const chainOf = remembered( ( skill ) => {
		const id = currentSkill( skill, taxonomy );
		return [ id, ...taxonomy.ancestors( id ).map( ( ancestor ) => ancestor.id ) ];
	} );
	const counts = countOf( records.map( ( { skill } ) => chainOf( skill ) ) );
	const top = taxonomy.children( null ).map( ( { id } ) => id );
	return skillTree( taxonomy, top.concat( Array.from( counts.keys() ).sort() ), ( id ) => counts.has( id ) )
		.map( ( { id, depth } ) =>
			( { value: id, label: skillLabel( id, taxonomy, messages ).text, depth, count: counts.get( id ) as number } ) );
}

/** As the language sorts words. */
function comparingLabels( language: string ): ( one: FacetOption, other: FacetOption ) => number {
	const { compare } = new Intl.Collator( language );
	return ( one, other ) => compare( one.label, other.label );
}

/** By their names, as the reader's language sorts them. */
export function languageOptions( records: readonly ListedRecord[], context: FindContext ): FacetOption[] {
	const codesOf = remembered( ( languages ) => Array.from( new Set( languages.split( ' ' ).map( readLanguage )
		.filter( ( language ) => language !== null && language.proficiency !== 0 )
		.map( ( language ) => spokenLanguage( ( language as { code: string } ).code ) ) ) ) );
	const counts = countOf( records.map( ( { languages } ) => codesOf( languages.join( ' ' ) ) ) );
	return Array.from( counts )
		.map( ( [ value, count ] ) => ( { value, label: context.languageName( value ).text, depth: 0, count } ) )
		.sort( comparingLabels( context.messages.language ) );
}

export function methodOptions( messages: Messages ): FacetOption[] {
	return METHODS.map( ( value ) => (
		{ value, label: messages.text( `localskills-template-method-${ value }` ), depth: 0, count: null }
	) );
}

export function levelOptions( messages: Messages ): FacetOption[] {
	return Array.from( { length: HIGHEST_LEVEL }, ( _nothing, index ) => (
		{ value: String( index + 1 ), label: messages.text( `localskills-template-level-${ index + 1 }` ), depth: 0, count: null }
	) );
}

/** The most frequent first; how the first one wrote it stands for all that wrote it alike. */
export function regionOptions( records: readonly ListedRecord[], messages: Messages ): FacetOption[] {
	const written = new Map<string, string>();
	const keyOf = remembered( regionKey );
	const counts = countOf( records.map( ( { region } ) => {
		const key = region === null ? '' : keyOf( region );
		if ( key !== '' && !written.has( key ) ) {
			written.set( key, region as string );
		}
		return key === '' ? [] : [ key ];
	} ) );
	return Array.from( counts ).map( ( [ key, count ] ) => {
		const value = written.get( key ) as string;
		return { value, label: regionName( value, messages ) ?? value, depth: 0, count };
	} ).sort( ( one, other ) => other.count - one.count || ( one.value < other.value ? -1 : 1 ) ).slice( 0, MOST_REGIONS );
}

/** Skills of offers and searches that the wiki's list does not have: no fault, and something to look after. */
import type { ExchangeRecord } from '../core/exchange/exchange-record';
import { provisionalName } from '../core/skills/provisional-skill';
import type { Taxonomy } from '../core/skills/taxonomy';
import { countText } from './aggregation-round';

/** So many skills are named. */
const MOST_NAMED = 10;

export interface SkillsNotListed {
	/** Id → how many offers and searches name it; the most first. */
	readonly skills: ReadonlyMap<string, number>;
	/** How many offers and searches that is. */
	readonly records: number;
}

/**
 * @param records - Those that count
 * @param taxonomy - The wiki's list; null when there is none: any skill is one, then
 */
export function skillsNotListed( records: readonly Pick<ExchangeRecord, 'skill'>[], taxonomy: Taxonomy | null ): SkillsNotListed {
	const counts = new Map<string, number>();
	const strange = taxonomy === null ? [] : records.filter( ( { skill } ) => taxonomy.get( skill ) === null );
	strange.forEach( ( { skill } ) => counts.set( skill, ( counts.get( skill ) ?? 0 ) + 1 ) );
	return {
		skills: new Map( Array.from( counts )
			.sort( ( [ one, ones ], [ other, others ] ) => others - ones || ( one < other ? -1 : 1 ) ) ),
		records: strange.length,
	};
}

/**
 * What the operator should know of them: whom to ask for a word in the list, and how many look like a slip.
 *
 * @param notListed
 * @param near - How many of the offers and searches nearly name a skill of the list
 * @param skillsPage - Title of the list
 */
export function notListedNotes( notListed: SkillsNotListed, near: number, skillsPage: string ): readonly string[] {
	const { skills, records } = notListed;
	if ( records === 0 ) {
		return [];
	}
	const named = Array.from( skills ).slice( 0, MOST_NAMED )
		.map( ( [ id, count ] ) => `“${ provisionalName( id ) }” (${ count })` ).join( ', ' );
	const more = skills.size - MOST_NAMED;
	const slips = near === 0 ? '' : ` ${ near } of them nearly ${ near === 1 ? 'names' : 'name' } a skill of the list; their cards ask which one is meant.`;
	return [ `${ countText( records, 'offer or search names', 'offers and searches name' ) } ${
		skills.size === 1 ? 'a skill' : `${ skills.size } skills` } that ${ skillsPage } does not have: ${ named }${
		more > 0 ? ` and ${ more } more` : '' }. Until it does, they fit only with the very same name.${ slips }` ];
}

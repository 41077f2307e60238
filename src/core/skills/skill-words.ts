/**
 * What people write for a skill, and which skill of the list they mean by it. The templates follow the same rules
 * (`templates/module/skill-names.lua`): what a card says and what the matching takes must be one thing.
 */
import { nearestWords } from '../near-words';
import type { Skill, Taxonomy } from './taxonomy';

/** What a skill is called: its labels, and other words for it. Labels that are messages are not known here. */
export function labelsOf( { label }: Skill ): string[] {
	return label.kind === 'texts' ? valuesOf( label.texts ) : [];
}

/** Other words for a skill, in all languages. */
export function aliasesOf( skill: Skill ): string[] {
	return valuesOf( skill.aliases ).reduce<string[]>( ( all, words ) => all.concat( words ), [] );
}

function valuesOf<T>( record: Readonly<Record<string, T>> ): T[] {
	return Object.keys( record ).map( ( key ) => record[ key ] as T );
}

/** What somebody who wrote a word may have meant. */
export interface NearSkill {
	/** Id. */
	readonly skill: string;
	/** The name of the skill, or other word for it, that is near; its id where that is the very word. */
	readonly words: string;
}

/**
 * The skill in use whose id, label or alias is nearest to what somebody wrote. Of equally near ones the first on the page of
 * the skills, and of its words the first in the order of their characters.
 *
 * @param written
 * @param taxonomy
 * @return Null when nothing is near
 */
export function nearestSkill( written: string, taxonomy: Taxonomy ): NearSkill | null {
	const candidates: NearSkill[] = [];
	for ( const skill of taxonomy.skills.filter( ( { isRetired } ) => !isRetired ) ) {
		[ skill.id, ...labelsOf( skill ), ...aliasesOf( skill ) ].sort( byCharacters )
			.forEach( ( words ) => candidates.push( { skill: skill.id, words } ) );
	}
	const near = nearestWords( written, candidates, ( { words } ) => words );
	// A word that is that of several skills says nothing about which of them.
	return near === null ? null : near.slips === 0 ? { skill: near.found.skill, words: near.found.skill } : near.found;
}

function byCharacters( one: string, other: string ): number {
	return one < other ? -1 : one === other ? 0 : 1;
}

/**
 * What people write for a skill, and which skill of the list they mean by it. The templates follow the same rules
 * (`templates/module/skill-names.lua`): what a card says and what the matching takes must be one thing.
 */
import type { Skill, Taxonomy } from './taxonomy';

/** Words of fewer characters are near to too many others. */
const SHORTEST = 4;
/** Of so many characters on, two may differ. */
const LONG = 8;
/** Nobody mistypes more than this. */
const LONGEST = 60;

/**
 * Words as they are compared: no case, no difference between spaces, underscores and hyphens, nor between the two
 * apostrophes, the sigmas, and the letters i with and without a dot, which languages put into lower case differently.
 *
 * @param words
 */
export function comparableWords( words: string ): string {
	return words.normalize( 'NFC' ).toLowerCase().replace( /i\u0307|ı/g, 'i' ).replace( /ς/g, 'σ' ).replace( /’/g, '\'' )
		.replace( /[\s_-]+/g, ' ' ).trim();
}

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
 * The skill in use whose id, label or alias is nearest to what somebody wrote: one letter more, less or other, or two
 * neighbours exchanged; two such slips in eight characters or more. Of equally near ones the first on the page of the
 * skills, and of its words the first in the order of their characters.
 *
 * @param written
 * @param taxonomy
 * @return Null when nothing is near
 */
export function nearestSkill( written: string, taxonomy: Taxonomy ): NearSkill | null {
	const sought = Array.from( comparableWords( written ) );
	if ( sought.length < SHORTEST || sought.length > LONGEST ) {
		return null;
	}
	let most = sought.length < LONG ? 1 : 2;
	let found: NearSkill | null = null;
	for ( const skill of taxonomy.skills.filter( ( { isRetired } ) => !isRetired ) ) {
		for ( const words of [ skill.id, ...labelsOf( skill ), ...aliasesOf( skill ) ].sort( byCharacters ) ) {
			const distance = slipsBetween( sought, Array.from( comparableWords( words ) ), most );
			if ( distance !== null ) {
				// A word that is that of several skills says nothing about which of them.
				found = { skill: skill.id, words: distance === 0 ? skill.id : words };
				most = distance - 1;
			}
		}
	}
	return found;
}

function byCharacters( one: string, other: string ): number {
	return one < other ? -1 : one === other ? 0 : 1;
}

/** How many slips lie between two words; null when they are more than `most`. */
function slipsBetween( one: readonly string[], other: readonly string[], most: number ): number | null {
	if ( Math.abs( one.length - other.length ) > most ) {
		return null;
	}
	let earlier: number[] = [];
	let above = Array.from( { length: other.length + 1 }, ( _, column ) => column );
	for ( let row = 1; row <= one.length; row++ ) {
		const current = [ row ];
		for ( let column = 1; column <= other.length; column++ ) {
			const isSame = one[ row - 1 ] === other[ column - 1 ];
			let slips = Math.min( above[ column ] as number, current[ column - 1 ] as number ) + 1;
			slips = Math.min( slips, ( above[ column - 1 ] as number ) + ( isSame ? 0 : 1 ) );
			if ( row > 1 && column > 1 && one[ row - 1 ] === other[ column - 2 ] && one[ row - 2 ] === other[ column - 1 ] ) {
				slips = Math.min( slips, ( earlier[ column - 2 ] as number ) + 1 );
			}
			current.push( slips );
		}
		earlier = above;
		above = current;
	}
	const slips = above[ other.length ] as number;
	return slips <= most ? slips : null;
}

/** The skills of the records, as the search finds them: by their words in every language, and by what they belong to. */
import { provisionalName } from '../../skills/provisional-skill';
import type { Skill, Taxonomy } from '../../skills/taxonomy';
import { currentSkill } from '../current-exchange';
import { WORD_RANKS } from './search-fit';
import { searchable } from './search-words';

/** Farther than any skill is below another. */
export const NOT_BELOW = 255;

export interface SkillIndex {
	/** Different skills. */
	readonly size: number;
	/** The number of a skill that a record names, from 0. */
	numberOf( skill: string ): number;
	/**
	 * How many steps each skill is below another one: 0 for that skill itself, `NOT_BELOW` where it does not belong to it.
	 *
	 * @param skill - Id; may be a replaced one's
	 */
	stepsBelow( skill: string ): Uint8Array;
	/** How well a word, of which this is `needleOf`, fits each skill. 0: not at all. */
	ranks( needle: string ): Uint8Array;
}

/** As `searchable` gives them. */
interface SkillWords {
	/** The skill's id, and its name in every language. */
	readonly names: string;
	/** Other words for it. */
	readonly aliases: string;
}

/**
 * @param skills - As the records name them; the same may come again
 * @param taxonomy
 */
export function createSkillIndex( skills: Iterable<string>, taxonomy: Taxonomy | null ): SkillIndex {
	const numbers = new Map<string, number>();
	const numberOfCurrent = new Map<string, number>();
	const chains: string[][] = [];
	for ( const skill of skills ) {
		if ( !numbers.has( skill ) ) {
			const id = currentSkill( skill, taxonomy );
			const number = numberOfCurrent.get( id ) ?? numberOfCurrent.size;
			if ( number === chains.length ) {
				chains.push( [ id, ...( taxonomy?.ancestors( id ) ?? [] ).map( ( ancestor ) => ancestor.id ) ] );
			}
			numberOfCurrent.set( id, number );
			numbers.set( skill, number );
		}
	}
	const texts = new Map<string, SkillWords>();
	const wordsOf = ( id: string ): SkillWords => {
		const words = texts.get( id ) ?? skillWords( id, taxonomy?.get( id ) ?? null );
		texts.set( id, words );
		return words;
	};
	/** Worked out when words are sought. */
	let words: readonly ( SkillWords & { readonly above: string } )[] | null = null;
	return {
		size: chains.length,
		numberOf: ( skill ) => numbers.get( skill ) as number,
		stepsBelow: ( skill ) => {
			const id = currentSkill( skill, taxonomy );
			return Uint8Array.from( chains, ( chain ) => {
				const steps = chain.indexOf( id );
				return steps === -1 ? NOT_BELOW : Math.min( steps, NOT_BELOW - 1 );
			} );
		},
		ranks: ( needle ) => {
			words = words ?? chains.map( ( [ own = '', ...groups ] ) => ( {
				...wordsOf( own ), above: groups.map( wordsOf ).map( ( { names, aliases } ) => names + aliases ).join( '' ),
			} ) );
			return Uint8Array.from( words, ( { names, aliases, above } ) => names.includes( needle ) ? WORD_RANKS.skill :
				aliases.includes( needle ) ? WORD_RANKS.alias : above.includes( needle ) ? WORD_RANKS.group : 0 );
		},
	};
}

function skillWords( id: string, skill: Skill | null ): SkillWords {
	const names = skill === null ? [ id, provisionalName( id ) ] : [ id ];
	const others: string[] = [];
	if ( skill !== null ) {
		const { label, aliases } = skill;
		if ( label.kind === 'texts' ) {
			names.push( ...Object.keys( label.texts ).map( ( language ) => label.texts[ language ] as string ) );
		}
		Object.keys( aliases ).forEach( ( language ) => others.push( ...aliases[ language ] ?? [] ) );
	}
	return { names: searchable( names ), aliases: searchable( others ) };
}

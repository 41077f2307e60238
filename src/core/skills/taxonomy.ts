/** The skill taxonomy of a wiki: which skills there are, what they are called, how they belong together. */
import type { Messages } from '../i18n/messages';
import { type Fault, pathBelow, quotedValue } from '../json/fault';
import { comparableWords } from '../near-words';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import { type LocalizedText, type ResolvedText, resolveText } from '../i18n/localized-text';
import { LANGUAGE_CODE, readText } from '../i18n/read-localized-text';
import { provisionalName } from './provisional-skill';
import { aliasesOf, labelsOf } from './skill-words';

export interface Skill {
	readonly id: string;
	readonly label: LocalizedText;
	/** Other words for the skill: language code (or `default`) → words. */
	readonly aliases: Readonly<Record<string, readonly string[]>>;
	/** Id of the skill that this one belongs to; null at the top. */
	readonly parent: string | null;
	/** Ids of the same capacity in the Capacity Exchange. */
	readonly capx: readonly number[];
	/** Wikidata item, such as `Q837171`. */
	readonly wikidata: string | null;
	/** Retired skills are shown where a page holds them and offered nowhere. */
	readonly isRetired: boolean;
	/** Id of the skill to read instead of this retired one. */
	readonly replacedBy: string | null;
}

export interface Taxonomy {
	/** Every skill in the order of the page, the retired ones too. */
	readonly skills: readonly Skill[];
	/** Language of the labels under `default`; null when the page does not say. */
	readonly locale: string | null;
	/** The skill with exactly this id, retired or not. */
	get( id: string ): Skill | null;
	/** The skill that the id means today: its replacement, or its replacement's, if it was replaced. */
	current( id: string ): Skill | null;
	/** Skills in use whose parent this is (null: at the top), in the order of the page. */
	children( id: string | null ): readonly Skill[];
	/** The skill's parent, the parent's parent…, nearest first; ends where a circle would begin, and after a hundred. */
	ancestors( id: string ): readonly Skill[];
	/**
	 * The skill that a person means: by id, label or alias in any language, whatever the case of its letters.
	 * Null when no skill or more than one fits. Replaced skills give their replacement.
	 */
	find( words: string ): Skill | null;
}

/** A tree of skills has a few levels; of a chain of thousands, everybody's path to the top would be as long. */
const MOST_ANCESTORS = 100;

export interface TaxonomyReading {
	/** Empty of skills when nothing could be read. */
	readonly taxonomy: Taxonomy;
	/** What was left out. */
	readonly faults: readonly Fault[];
}

/**
 * A taxonomy of these skills.
 *
 * @param skills - With unique ids
 * @param locale - Language of the labels under `default`
 */
export function createTaxonomy( skills: readonly Skill[], locale: string | null = null ): Taxonomy {
	const byId = new Map( skills.map( ( skill ): [ string, Skill ] => [ skill.id, skill ] ) );
	const get = ( id: string ): Skill | null => byId.get( id ) ?? null;
	/** The chain that `next` makes from a skill on, without it, up to where it ends or comes back. */
	const follow = ( id: string, next: ( skill: Skill ) => string | null, most = Infinity ): Skill[] => {
		const seen = new Set( [ id ] );
		const chain: Skill[] = [];
		let skill = get( id );
		while ( skill !== null && chain.length < most ) {
			const nextId: string | null = next( skill );
			skill = nextId === null || seen.has( nextId ) ? null : get( nextId );
			if ( skill !== null ) {
				seen.add( skill.id );
				chain.push( skill );
			}
		}
		return chain;
	};
	const current = ( id: string ): Skill | null => follow( id, ( skill ) => skill.replacedBy ).pop() ?? get( id );
	const children = new Map<string | null, Skill[]>();
	for ( const skill of skills ) {
		if ( !skill.isRetired ) {
			// A parent that is not there would hide the skill from everyone who walks down from the top.
			const parent = skill.parent !== null && byId.has( skill.parent ) ? skill.parent : null;
			const siblings = children.get( parent );
			if ( siblings === undefined ) {
				children.set( parent, [ skill ] );
			} else {
				siblings.push( skill );
			}
		}
	}
	let words: ReadonlyMap<string, Skill | null> | null = null;
	return {
		skills,
		locale,
		get,
		current,
		children: ( id ) => children.get( id ) ?? [],
		ancestors: ( id ) => follow( id, ( skill ) => skill.parent, MOST_ANCESTORS ),
		find: ( text ) => {
			words = words ?? indexWords( skills, current );
			return current( text.trim() ) ?? words.get( comparableWords( text ) ) ?? null;
		},
	};
}

/**
 * Reads the JSON of a Skills.json page. Takes what it can use and tells what it left out.
 *
 * @param json - The parsed JSON of the page; anything at all
 */
export function readTaxonomy( json: unknown ): TaxonomyReading {
	const faults: Fault[] = [];
	const skills = new Map<string, Skill>();
	const entries = isObject( json ) ? ownProperty( json, 'skills' ) : undefined;
	if ( !isObject( json ) ) {
		faults.push( { path: '$', code: 'expected-object', parameters: [] } );
	} else if ( !Array.isArray( entries ) ) {
		faults.push( { path: '$.skills', code: 'expected-list', parameters: [] } );
	}
	( Array.isArray( entries ) ? entries : [] ).forEach( ( entry: unknown, index ) => {
		const path = pathBelow( '$.skills', index );
		const skill = isObject( entry ) ? readSkill( entry ) : null;
		if ( skill === null ) {
			const id = isObject( entry ) ? ownProperty( entry, 'id' ) : entry;
			faults.push( { path: `${ path }.id`, code: 'bad-id', parameters: [ quotedValue( id ) ] } );
		} else if ( skills.has( skill.id ) ) {
			faults.push( { path: `${ path }.id`, code: 'code-taken', parameters: [ skill.id ] } );
		} else {
			skills.set( skill.id, skill );
		}
	} );
	const locale = isObject( json ) ? ownProperty( json, 'locale' ) : null;
	return {
		taxonomy: createTaxonomy(
			Array.from( skills.values() ), typeof locale === 'string' && LANGUAGE_CODE.test( locale ) ? locale : null,
		),
		faults,
	};
}

/**
 * The label of a skill in the reader's language; the name that its id was made of where the taxonomy does not know it.
 *
 * @param id
 * @param taxonomy - Null where the wiki has none
 * @param messages
 */
export function skillLabel( id: string, taxonomy: Taxonomy | null, messages: Messages ): ResolvedText {
	const skill = taxonomy?.get( id ) ?? null;
	return skill === null ?
		{ text: provisionalName( id ), language: null, direction: 'auto' } :
		resolveText( skill.label, messages, taxonomy?.locale );
}

function readSkill( entry: JsonObject ): Skill | null {
	const id = ownProperty( entry, 'id' );
	if ( typeof id !== 'string' || !ID_PATTERN.test( id ) ) {
		return null;
	}
	const text = ( key: string ): string | null => {
		const value = ownProperty( entry, key );
		return typeof value === 'string' && value !== '' ? value : null;
	};
	const capx = ownProperty( entry, 'capx' );
	const replacedBy = text( 'replacedBy' );
	return {
		id,
		label: readText( ownProperty( entry, 'label' ) ) ?? { kind: 'texts', texts: { default: id } },
		aliases: readAliases( ownProperty( entry, 'aliases' ) ),
		parent: text( 'parent' ),
		capx: ( Array.isArray( capx ) ? capx : [ capx ] ).filter( ( value ): value is number => typeof value === 'number' ),
		wikidata: text( 'wikidata' ),
		isRetired: ownProperty( entry, 'status' ) === 'retired' || replacedBy !== null,
		replacedBy,
	};
}

function readAliases( json: unknown ): Record<string, readonly string[]> {
	const aliases: Record<string, readonly string[]> = {};
	if ( isObject( json ) ) {
		for ( const language of Object.keys( json ) ) {
			const words = json[ language ];
			if ( ( language === 'default' || LANGUAGE_CODE.test( language ) ) && Array.isArray( words ) ) {
				aliases[ language ] = words.filter( ( word ): word is string => typeof word === 'string' );
			}
		}
	}
	return aliases;
}

/** Every label and alias → the skill it means today; null where it could mean several. */
function indexWords(
	skills: readonly Skill[], current: ( id: string ) => Skill | null,
): ReadonlyMap<string, Skill | null> {
	const index = new Map<string, Skill | null>();
	const addAll = ( wordsOf: ( skill: Skill ) => readonly string[] ): void => {
		const added = new Map<string, Skill | null>();
		for ( const skill of skills ) {
			const meant = current( skill.id );
			for ( const word of wordsOf( skill ) ) {
				const key = comparableWords( word );
				const other = added.get( key );
				added.set( key, other === undefined || other === meant ? meant : null );
			}
		}
		added.forEach( ( skill, word ) => {
			if ( !index.has( word ) ) {
				index.set( word, skill );
			}
		} );
	};
	// A label outweighs the same word among another skill's aliases.
	addAll( labelsOf );
	addAll( aliasesOf );
	return index;
}

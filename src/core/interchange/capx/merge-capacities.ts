/** Capacities of the Capacity Exchange → a Skills.json that has them all, once each, and everything it had before. */
import { recordOf } from '../../analysis/sorted';
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { createTaxonomy, readTaxonomy, type Skill, type Taxonomy } from '../../skills/taxonomy';
import { capitalizeFirst } from '../../wikitext/title';
import { importId } from '../import-ids';
import { createNoteList, type InterchangeNote, type NoteList } from '../note';
import type { LocalizedCell } from '../tabular/tabular-table';
import { uniqueId } from '../../survey/editing/suggest-id';
import type { Capacity } from './read-capacities';

export interface CapacityMerge {
	/** The whole page; the same as before where nothing is new. */
	readonly skills: JsonObject;
	/** Whether anything is. */
	readonly isChanged: boolean;
	/** Every difference: what was added, and what the two lists say differently. */
	readonly notes: readonly InterchangeNote[];
}

export interface CapacityMergeOptions {
	/** Id of the skill that new ones belong to; null: they stand at the top. */
	readonly parent: string | null;
}

/** A taxonomy that knows whether some skill has these words. */
interface MergedTaxonomy extends Taxonomy {
	isTaken( words: string ): boolean;
}

function withTakenWords( taxonomy: Taxonomy ): MergedTaxonomy {
	// One at a time: where two skills have the same words, the whole finds neither.
	const each = taxonomy.skills.map( ( skill ) => createTaxonomy( [ skill ] ) );
	return { ...taxonomy, isTaken: ( words ) => each.some( ( { find } ) => find( words ) !== null ) };
}

/** Stem of ids for names without any Latin letter. */
const NAMELESS = 'capacity';

/**
 * Adds what the capacities have and the skills lack: names in further languages, numbers, Wikidata items, and skills. Ids,
 * names, order and hierarchy that are there stay as they are, whatever the Capacity Exchange says; where it says something
 * else, a note tells it. A capacity is the skill that has its number, else the one in use that has its Wikidata item, so
 * that nothing is there twice. Merging the same again changes nothing.
 *
 * @param json - Of the page; something that `readTaxonomy` takes
 * @param capacities - By id, each once
 * @param options
 * @throws RangeError when the parent is no skill in use
 */
export function mergeCapacities(
	json: JsonObject, capacities: readonly Capacity[], options: CapacityMergeOptions,
): CapacityMerge {
	const taxonomy = withTakenWords( readTaxonomy( json ).taxonomy );
	if ( options.parent !== null && taxonomy.get( options.parent )?.isRetired !== false ) {
		throw new RangeError( `There is no skill “${ options.parent }” in use.` );
	}
	const notes = createNoteList();
	const entries = ownProperty( json, 'skills' );
	const merged: unknown[] = ( Array.isArray( entries ) ? entries : [] ).slice();
	const matched = matchSkills( taxonomy, capacities, notes );
	const capacitiesOf = new Map<string, Capacity[]>();
	matched.forEach( ( skill, capacity ) => capacitiesOf.set( skill.id, [ ...capacitiesOf.get( skill.id ) ?? [], capacity ] ) );
	const seen = new Set<string>();
	let isChanged = false;
	merged.forEach( ( entry, index ) => {
		const id = isObject( entry ) ? ownProperty( entry, 'id' ) : null;
		const skill = typeof id === 'string' && !seen.has( id ) ? taxonomy.get( id ) : null;
		if ( skill !== null && isObject( entry ) ) {
			seen.add( skill.id );
			const grown = ( capacitiesOf.get( skill.id ) ?? [] )
				.reduce( ( now, capacity ) => withCapacity( now, skill, capacity, taxonomy, notes ), entry );
			isChanged = isChanged || grown !== entry;
			merged[ index ] = grown;
		}
	} );
	const taken = taxonomy.skills.map( ( { id } ) => id );
	capacities.filter( ( capacity ) => !matched.has( capacity ) ).forEach( ( capacity ) => {
		const entry = newSkill( capacity, taken, taxonomy.locale, options.parent );
		taken.push( entry.id );
		merged.push( entry );
		isChanged = true;
		notes.changed( null, 'capx-new-skill', entry.label.default, entry.id, String( capacity.id ) );
	} );
	tellMissing( taxonomy, capacities, notes );
	return { skills: isChanged ? { ...json, skills: merged } : json, isChanged, notes: notes.finish() };
}

/** The skill that each capacity is. A retired one stands for itself: what the community gave up does not come back. */
function matchSkills( taxonomy: Taxonomy, capacities: readonly Capacity[], notes: NoteList ): Map<Capacity, Skill> {
	const byNumber = new Map<number, Skill>();
	const byItem = new Map<string, Skill>();
	const { skills } = taxonomy;
	const inUse = skills.filter( ( { isRetired } ) => !isRetired );
	for ( const skill of [ ...inUse, ...skills.filter( ( { isRetired } ) => isRetired ) ] ) {
		skill.capx.filter( ( number ) => !byNumber.has( number ) ).forEach( ( number ) => byNumber.set( number, skill ) );
		if ( skill.wikidata !== null && !byItem.has( skill.wikidata ) ) {
			byItem.set( skill.wikidata, skill );
		}
	}
	const matched = new Map<Capacity, Skill>();
	for ( const capacity of capacities ) {
		const { id, wikidata } = capacity;
		const [ numbered, named ] = [ byNumber.get( id ), wikidata === null ? undefined : byItem.get( wikidata ) ];
		const skill = numbered ?? named;
		if ( skill !== undefined ) {
			matched.set( capacity, skill );
		}
		if ( numbered !== undefined && named !== undefined && numbered !== named ) {
			notes.info( null, 'capx-two-skills', String( id ), numbered.id, wikidata as string, named.id );
		}
	}
	return matched;
}

/** An entry with what a capacity adds to it; the same one where that is nothing. */
function withCapacity(
	entry: JsonObject, skill: Skill, capacity: Capacity, taxonomy: MergedTaxonomy, notes: NoteList,
): JsonObject {
	if ( skill.isRetired ) {
		return entry;
	}
	const { id, wikidata } = capacity;
	let grown = entry;
	if ( !skill.capx.includes( id ) ) {
		const before = ownProperty( grown, 'capx' );
		const numbers = before === undefined ? id : [ ...Array.isArray( before ) ? before as unknown[] : [ before ], id ];
		grown = { ...grown, capx: numbers };
		notes.changed( null, 'capx-number-added', skill.id, String( id ), wikidata ?? '' );
	}
	if ( wikidata !== null && ownProperty( grown, 'wikidata' ) === undefined ) {
		const other = taxonomy.skills.find( ( one ) => one.wikidata === wikidata );
		if ( other === undefined ) {
			grown = { ...grown, wikidata };
			notes.gather( 'changed', 'capx-items-added', `${ skill.id } ${ wikidata }` );
		}
	} else if ( wikidata !== null && skill.wikidata !== null && wikidata !== skill.wikidata && skill.capx.length < 2 ) {
		notes.info( null, 'capx-other-item', skill.id, skill.wikidata, wikidata );
	}
	return withNames( grown, skill, capacity, taxonomy, notes );
}

function withNames(
	entry: JsonObject, skill: Skill, { names }: Capacity, taxonomy: MergedTaxonomy, notes: NoteList,
): JsonObject {
	const label = ownProperty( entry, 'label' );
	// A text of the project is translated with the project.
	if ( skill.label.kind === 'message' ) {
		return entry;
	}
	const texts: JsonObject = isObject( label ) ? label : { default: typeof label === 'string' ? label : skill.id };
	// Where the page does not say which language its texts are in, they may well be English.
	const own = taxonomy.locale ?? 'en';
	const missing = Object.keys( names )
		.filter( ( language ) => language !== own && ownProperty( texts, language ) === undefined );
	const different = Object.keys( names ).filter( ( language ) => {
		const here = ownProperty( texts, language ) ?? ( language === own ? ownProperty( texts, 'default' ) : undefined );
		return typeof here === 'string' && language !== own && !taxonomy.isTaken( names[ language ] as string );
	} );
	if ( different.length > 0 ) {
		notes.info( null, 'capx-other-names', skill.id, different.map( ( language ) => `${ language } “${ names[ language ] as string }”` ) );
	}
	const named = missing.length === 0 ? entry : { ...entry, label: { ...texts, ...labelsOf( names, missing ) } };
	if ( missing.length > 0 ) {
		notes.changed( null, 'capx-names-added', skill.id, missing, missing.length );
	}
	return withAlias( named, skill, names[ own ], taxonomy, notes );
}

/** The name that the Capacity Exchange has for a skill finds it, unless another has it. */
function withAlias(
	entry: JsonObject, skill: Skill, name: string | undefined, taxonomy: MergedTaxonomy, notes: NoteList,
): JsonObject {
	const aliases = ownProperty( entry, 'aliases' );
	const words = isObject( aliases ) ? ownProperty( aliases, 'default' ) : undefined;
	if ( name === undefined || aliases !== undefined && !isObject( aliases ) || words !== undefined && !Array.isArray( words ) ||
		taxonomy.isTaken( name ) || ( words ?? [] ).includes( name ) ) {
		return entry;
	}
	notes.gather( 'changed', 'capx-aliases-added', `${ skill.id } “${ name }”` );
	return { ...entry, aliases: { ...aliases, default: [ ...( words ?? [] ) as unknown[], name ] } };
}

function newSkill(
	{ id, names, wikidata }: Capacity, taken: readonly string[], locale: string | null, parent: string | null,
): { id: string; label: { default: string } } & JsonObject {
	const languages = Object.keys( names ).sort();
	const own = [ locale ?? 'en', 'en', ...languages ].find( ( language ) => languages.includes( language ) ) as string;
	const others = languages.filter( ( language ) => language !== own || own !== ( locale ?? 'en' ) );
	const name = names[ own ] as string;
	return {
		id: uniqueId( importId( names.en ?? name, NAMELESS ), taken ),
		...parent === null ? {} : { parent },
		label: { default: capitalized( name, own ), ...labelsOf( names, others ) },
		capx: id,
		...wikidata === null ? {} : { wikidata },
	};
}

function labelsOf( names: LocalizedCell, languages: readonly string[] ): Record<string, string> {
	const labels = recordOf<string>();
	languages.forEach( ( language ) => {
		labels[ language ] = capitalized( names[ language ] as string, language );
	} );
	return labels;
}

/** As labels of skills here begin. The Capacity Exchange has words as they stand in a sentence. */
function capitalized( name: string, language: string ): string {
	return name.startsWith( 'i' ) && /^(?:tr|az|crh|kk|tt|gag|kaa)\b/.test( language ) ? `İ${ name.slice( 1 ) }` : capitalizeFirst( name );
}

/** Numbers that skills here have and the table has not: it may be old, or the Capacity Exchange has given them up. */
function tellMissing( taxonomy: Taxonomy, capacities: readonly Capacity[], notes: NoteList ): void {
	const known = new Set( capacities.map( ( { id } ) => id ) );
	for ( const skill of taxonomy.skills.filter( ( { isRetired } ) => !isRetired ) ) {
		skill.capx.filter( ( number ) => !known.has( number ) )
			.forEach( ( number ) => notes.gather( 'info', 'capx-not-listed', `${ skill.id } (${ number })` ) );
	}
}

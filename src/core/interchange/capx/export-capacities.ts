/** The skills of a wiki as a table in the shape of the capacities of the Capacity Exchange. */
import { recordOf } from '../../analysis/sorted';
import type { Skill, Taxonomy } from '../../skills/taxonomy';
import { createNoteList, type InterchangeNote } from '../note';
import { cellLength, cellLine, type LocalizedCell, LONGEST_CELL, type TabularCell, type TabularTable } from '../tabular/tabular-table';
import { createCapacityIndex } from './capacity-index';
import { TABLE_LICENSE, type TableTexts } from './write-people';

export interface CapacitiesExport {
	readonly table: TabularTable;
	/** Names that were too long for a cell. */
	readonly notes: readonly InterchangeNote[];
}

/**
 * One row for each capacity that a skill is, in the order of the taxonomy; a skill that is none has a row without an id.
 * After the columns of the Capacity Exchange come those that tie the table to this wiki: `local_id`, and `local_parent`,
 * since that table has no hierarchy. Retired skills are not listed.
 *
 * @param taxonomy
 * @param texts
 * @param messageText - A text of the project in the languages that it has
 */
export function exportCapacities(
	taxonomy: Taxonomy, texts: TableTexts, messageText: ( key: string ) => LocalizedCell,
): CapacitiesExport {
	const notes = createNoteList();
	const { capacitiesOf } = createCapacityIndex( taxonomy );
	const rows: TabularCell[][] = [];
	const listed = new Set<string>();
	const add = ( skill: Skill ): void => {
		listed.add( skill.id );
		const name = nameOf( skill, taxonomy.locale ?? 'en', messageText, () => notes.gather( 'changed', 'capx-cut', skill.id ) );
		const capacities = capacitiesOf( skill.id );
		( capacities.length === 0 ? [ null ] : capacities )
			.forEach( ( id ) => rows.push( [ id, name, null, skill.wikidata, skill.id, skill.parent ] ) );
	};
	/** With what is below it; no function that calls itself, since a page may have thousands of skills one below the other. */
	const addAll = ( first: readonly Skill[] ): void => {
		const open = first.slice().reverse();
		for ( let skill = open.pop(); skill !== undefined; skill = open.pop() ) {
			// A circle of parents ends where it began.
			if ( !listed.has( skill.id ) ) {
				add( skill );
				open.push( ...taxonomy.children( skill.id ).slice().reverse() );
			}
		}
	};
	addAll( taxonomy.children( null ) );
	// Those whose parents go in a circle are below nothing at the top.
	addAll( taxonomy.skills.filter( ( { isRetired } ) => !isRetired ) );
	return {
		table: {
			license: TABLE_LICENSE,
			...texts,
			fields: [
				{ name: 'id', type: 'number' }, { name: 'name', type: 'localized' }, { name: 'description', type: 'localized' },
				{ name: 'wikidata_item', type: 'string' }, { name: 'local_id', type: 'string' }, { name: 'local_parent', type: 'string' },
			],
			rows,
		},
		notes: notes.finish(),
	};
}

function nameOf(
	{ label }: Skill, locale: string, messageText: ( key: string ) => LocalizedCell, tellCut: () => void,
): LocalizedCell | null {
	const given = label.kind === 'message' ? messageText( label.key ) : label.texts;
	const names = recordOf<string>();
	for ( const language of Object.keys( given ) ) {
		const code = language === 'default' ? locale : language;
		const text = cellLine( given[ language ] as string );
		const isTooLong = cellLength( text ) > LONGEST_CELL;
		if ( text !== '' && ( language !== 'default' || given[ locale ] === undefined ) ) {
			names[ code ] = isTooLong ? `${ Array.from( text ).slice( 0, LONGEST_CELL - 1 ).join( '' ).trim() }…` : text;
		}
		if ( isTooLong ) {
			tellCut();
		}
	}
	return Object.keys( names ).length === 0 ? null : names;
}

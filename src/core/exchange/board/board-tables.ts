/** The tables of one group of skills: what is offered, what is sought. */
import { compareText } from '../../analysis/sorted';
import { quietLink } from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import type { Direction } from '../exchange-record';
import { compareListed, freshestDay, type ListedRecord, recordPage } from '../listed-record';
import type { BoardContext } from './board';
import { boardColumns, boardRow, columnCount } from './board-row';

/** So many of one account stand in a table; a flood of further ones is only counted. */
const MOST_OF_ONE = 3;

export interface GroupRecords {
	readonly offer: readonly ListedRecord[];
	readonly seek: readonly ListedRecord[];
}

/** The records of each group that has some, in the order of the taxonomy. */
export function groupRecords( { board, groups }: BoardContext ): ReadonlyMap<string, GroupRecords> {
	const all = new Map<string, Record<Direction, ListedRecord[]>>();
	for ( const record of board.records ) {
		const group = groups.groupOf( record.skill );
		const records = all.get( group ) ?? { offer: [], seek: [] };
		records[ record.kind ].push( record );
		all.set( group, records );
	}
	return new Map( groups.groups.filter( ( group ) => all.has( group ) )
		.map( ( group ): [ string, GroupRecords ] => [ group, all.get( group ) as GroupRecords ] ) );
}

interface Folded {
	readonly shown: readonly ListedRecord[];
	/** Account → one of its records that are not shown, and how many there are. */
	readonly rest: ReadonlyMap<string, { readonly record: ListedRecord; readonly count: number }>;
}

function fold( records: readonly ListedRecord[] ): Folded {
	const counts = new Map<string, number>();
	const rest = new Map<string, { record: ListedRecord; count: number }>();
	const shown = records.filter( ( record ) => {
		const count = ( counts.get( record.user ) ?? 0 ) + 1;
		counts.set( record.user, count );
		if ( count > MOST_OF_ONE ) {
			rest.set( record.user, { record, count: count - MOST_OF_ONE } );
		}
		return count <= MOST_OF_ONE;
	} );
	return { shown, rest };
}

/** The freshest of the records, so many at most. */
function freshest( records: readonly ListedRecord[], most: number ): readonly ListedRecord[] {
	return records.length <= most ? records : records.slice().sort(
		( one, other ) => compareText( freshestDay( other ) ?? '', freshestDay( one ) ?? '' ) || compareListed( one, other ),
	).slice( 0, most );
}

/**
 * @param records - Of one group
 * @param context
 * @param most - Rows of a table; of more records, the freshest stand there
 * @param elsewhere - Wikitext of a link to the others; null: the search has them
 */
export function boardTables( records: GroupRecords, context: BoardContext, most: number, elsewhere: string | null ): string[] {
	return [
		...directionTable( 'offer', records.offer, context, most, elsewhere ),
		...directionTable( 'seek', records.seek, context, most, elsewhere ),
	];
}

function directionTable(
	direction: Direction, records: readonly ListedRecord[], context: BoardContext, most: number, elsewhere: string | null,
): string[] {
	if ( records.length === 0 ) {
		return [];
	}
	const { markup, groups } = context;
	const inOrder = records.slice()
		.sort( ( one, other ) => groups.compare( one.skill, other.skill ) || compareListed( one, other ) );
	const { shown, rest } = fold( inOrder );
	const chosen = new Set( freshest( shown, most ) );
	const left = shown.length - chosen.size;
	const wide = ( text: string ): string => `|-\n| colspan="${ columnCount( direction ) }" class="ext-localSkills-board-more" | ${ text }`;
	// What is sorted otherwise must be all there is, not the freshest of it.
	const sortable = left === 0 ? ' sortable' : '';
	return [
		`{| class="wikitable${ sortable } ext-localSkills-table ext-localSkills-board-table ext-localSkills-board-${ direction }"`,
		`|+ ${ markup.say( `localskills-board-${ direction }s`, records.length ) }`,
		'|- class="ext-localSkills-board-head"',
		boardColumns( direction, markup ),
		...shown.filter( ( record ) => chosen.has( record ) ).map( ( record ) => boardRow( record, context ) ),
		...left > 0 ? [] : Array.from( rest ).map( ( [ user, { record, count } ] ) => wide( markup.say( 'localskills-board-more-by', count,
			{ wikitext: quietLink( recordPage( record, context.board.titles ), `<bdi>${ encodeText( user ) }</bdi>` ) } ) ) ),
		...left === 0 ? [] : [ wide( elsewhere === null ?
			markup.say( 'localskills-board-more-search', records.length - chosen.size ) :
			markup.say( 'localskills-board-more', records.length - chosen.size, { wikitext: elsewhere } ) ) ],
		'|}',
	];
}

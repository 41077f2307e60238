/** Which answers were counted, so that anyone can count again; small, however many there are. */
import type { Answer } from '../survey/answer';

/** Which revision of whose page was counted. */
export type CountedAnswer = Pick<Answer, 'user' | 'page' | 'revision' | 'timestamp' | 'community'>;

/** The revisions that were counted on one wiki. */
export interface CountedRevisions {
	/** The id of the wiki, as answers name their community; null where they name none. */
	readonly community: string | null;
	/** Their ids, ascending. */
	readonly revisions: SortedNumbers;
}

/** As much of an array of numbers as is needed of those that are counted. */
export interface SortedNumbers extends Iterable<number> {
	readonly length: number;
	/** Some of them; `end` is not among them. */
	slice( start: number, end: number ): Iterable<number>;
}

/** Takes numbers in, in any order. */
export interface NumberSorter {
	add( number: number ): void;
	/** All of them, ascending. */
	sorted(): SortedNumbers;
}

export interface CountedAnswers {
	readonly count: number;
	/**
	 * The day (YYYY-MM-DD, UTC) of the newest answer: how new the results are. Not the day of the run, or every run would
	 * be an edit. Null without answers.
	 */
	readonly newestDay: string | null;
	/** Each answer, by account and then by revision; null where there are more than `MAX_NAMED_ANSWERS`. */
	readonly named: readonly CountedAnswer[] | null;
	/** All revisions, by the id of their wiki; null comes first. */
	readonly places: readonly CountedRevisions[];
}

/** As many answers are named with account, page and time; of more, only the revisions are told. */
export const MAX_NAMED_ANSWERS = 1000;

/**
 * @param answers - In any order; read once
 * @param createSorter - Makes what sorts the revisions of a wiki; it is told how many are expected, where that is known
 * @return The same for the same answers, whatever their order
 */
export function countedAnswers(
	answers: Iterable<CountedAnswer> & { readonly length?: number },
	createSorter: ( expected?: number ) => NumberSorter = createRevisionList,
): CountedAnswers {
	const named: CountedAnswer[] = [];
	const byCommunity = new Map<string | null, NumberSorter>();
	let [ count, newestDay ]: [ number, string ] = [ 0, '' ];
	for ( const answer of answers ) {
		const { timestamp, community = null, revision } = answer;
		count++;
		const day = timestamp.slice( 0, 10 );
		newestDay = day > newestDay ? day : newestDay;
		if ( count <= MAX_NAMED_ANSWERS ) {
			// A copy: what answers are read from may be gone when the pages are written.
			named.push( { user: answer.user, page: answer.page, revision, timestamp, community } );
		}
		const list = byCommunity.get( community ) ?? createSorter( byCommunity.size === 0 ? answers.length : undefined );
		byCommunity.set( community, list );
		list.add( revision );
	}
	const places = Array.from( byCommunity,
		( [ community, list ] ): CountedRevisions => ( { community, revisions: list.sorted() } ) );
	return {
		count,
		newestDay: newestDay === '' ? null : newestDay,
		named: count > MAX_NAMED_ANSWERS ? null : named.sort( compareAnswers ),
		places: places.sort( ( a, b ) => compare( a.community ?? '', b.community ?? '' ) ),
	};
}

function compareAnswers( a: CountedAnswer, b: CountedAnswer ): number {
	return compare( a.user, b.user ) || a.revision - b.revision || compare( a.community ?? '', b.community ?? '' ) ||
		compare( a.page ?? '', b.page ?? '' ) || compare( a.timestamp, b.timestamp );
}

/** By code units: the same on every machine, whatever its language. */
function compare( a: string, b: string ): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const FIRST_CAPACITY = 64;

/**
 * @param capacity - How many are expected: with so many, none is copied
 */
function createRevisionList( capacity = FIRST_CAPACITY ): NumberSorter {
	let [ ids, length ]: [ Float64Array, number ] = [ new Float64Array( Math.max( capacity, 1 ) ), 0 ];
	return {
		add: ( revision ) => {
			if ( length === ids.length ) {
				const larger = new Float64Array( 2 * length );
				larger.set( ids );
				ids = larger;
			}
			ids[ length++ ] = revision;
		},
		sorted: () => ids.subarray( 0, length ).sort(),
	};
}

/** Sorts what was not counted, of which there may be more than memory should hold: runs are sorted, put away, and merged. */
import { compareExclusions, type ExclusionList } from '../../core/analysis/exclusion-list';
import type { Exclusion, ExclusionReason } from '../../core/survey/answer';
import { type KeptBytes, keepBytes, keptBytes } from './put-bytes';
import type { Spill } from './spill';

/** Exclusions that are sorted at a time, and so many of them that are read or written at a time. */
const [ RUN, BLOCK ] = [ 4096, 64 ];

export interface ExclusionSorter {
	add( exclusion: Exclusion ): void;
	/** All of them, in the order of results. */
	sorted(): ExclusionList;
}

/** Exclusions in blocks of the same size, the last one smaller. */
class KeptExclusions {
	public length = 0;
	readonly #blocks: KeptBytes[] = [];
	readonly #spill: Spill;
	#last: Exclusion[] = [];

	public constructor( spill: Spill ) {
		this.#spill = spill;
	}

	public push( exclusion: Exclusion ): void {
		this.length++;
		if ( this.#last.push( exclusion ) === BLOCK ) {
			this.#blocks.push( keepBytes( new TextEncoder().encode( JSON.stringify( this.#last ) ), this.#spill ) );
			this.#last = [];
		}
	}

	public *from( start: number ): Generator<Exclusion> {
		const first = Math.floor( start / BLOCK );
		let passed = first * BLOCK;
		for ( let block = first; block <= this.#blocks.length; block++ ) {
			const kept = this.#blocks[ block ];
			const exclusions = kept === undefined ? this.#last :
				JSON.parse( new TextDecoder().decode( keptBytes( kept, this.#spill ) ) ) as Exclusion[];
			for ( const exclusion of exclusions ) {
				if ( passed++ >= start ) {
					yield exclusion;
				}
			}
		}
	}
}

class LongExclusionList implements ExclusionList {
	public readonly length: number;
	public readonly reasons: ReadonlyMap<ExclusionReason, number>;
	readonly #kept: KeptExclusions;

	public constructor( kept: KeptExclusions, reasons: ReadonlyMap<ExclusionReason, number> ) {
		this.length = kept.length;
		this.reasons = reasons;
		this.#kept = kept;
	}

	public slice( start: number, end: number ): readonly Exclusion[] {
		const some: Exclusion[] = [];
		for ( const exclusion of this.#kept.from( start ) ) {
			if ( start + some.length >= end ) {
				break;
			}
			some.push( exclusion );
		}
		return some;
	}

	public [ Symbol.iterator ](): Generator<Exclusion> {
		return this.#kept.from( 0 );
	}
}

function merge( runs: readonly KeptExclusions[], spill: Spill ): KeptExclusions {
	const merged = new KeptExclusions( spill );
	let heads = runs.map( ( run ) => {
		const rest = run.from( 0 );
		return { rest, first: rest.next() };
	} ).filter( ( { first } ) => first.done !== true );
	while ( heads.length > 0 ) {
		let least = heads[ 0 ] as ( typeof heads )[ number ];
		for ( const head of heads ) {
			// Of those that are alike the run that was put away first.
			least = compareExclusions( head.first.value as Exclusion, least.first.value as Exclusion ) < 0 ? head : least;
		}
		merged.push( least.first.value as Exclusion );
		least.first = least.rest.next();
		if ( least.first.done === true ) {
			heads = heads.filter( ( head ) => head !== least );
		}
	}
	return merged;
}

/**
 * @param spill - Where runs go, beyond a first one; null: all stays in memory
 */
export function createExclusionSorter( spill: Spill | null ): ExclusionSorter {
	const runs: KeptExclusions[] = [];
	const reasons = new Map<ExclusionReason, number>();
	let run: Exclusion[] = [];

	function putAway( to: Spill ): void {
		const kept = new KeptExclusions( to );
		run.sort( compareExclusions ).forEach( ( exclusion ) => kept.push( exclusion ) );
		runs.push( kept );
		run = [];
	}

	return {
		add: ( exclusion ) => {
			if ( spill !== null && run.length === RUN ) {
				putAway( spill );
			}
			run.push( exclusion );
			reasons.set( exclusion.reason, ( reasons.get( exclusion.reason ) ?? 0 ) + 1 );
		},
		sorted: () => {
			if ( spill === null || runs.length === 0 ) {
				return run.slice().sort( compareExclusions );
			}
			putAway( spill );
			return new LongExclusionList( merge( runs, spill ), reasons );
		},
	};
}

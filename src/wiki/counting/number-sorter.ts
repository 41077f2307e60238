/** Sorts numbers of which there may be more than memory should hold: runs are sorted, put away, and merged. */
import type { NumberSorter, SortedNumbers } from '../../core/report/counted-answers';
import { type KeptBytes, keepBytes, keptBytes } from './put-bytes';
import type { Spill } from './spill';

/** Numbers that are sorted at a time, and so many of them that are read or written at a time. */
const [ RUN, BLOCK ] = [ 2 ** 16, 2 ** 12 ];

function bytesOf( numbers: Float64Array ): Uint8Array {
	return new Uint8Array( numbers.buffer, numbers.byteOffset, numbers.byteLength );
}

/** Numbers in blocks of the same size, the last one smaller. */
class KeptNumbers implements SortedNumbers {
	public length = 0;
	readonly #blocks: KeptBytes[] = [];
	readonly #spill: Spill;

	public constructor( spill: Spill ) {
		this.#spill = spill;
	}

	/** At most a block; only the last may be smaller. */
	public push( block: Float64Array ): void {
		this.#blocks.push( keepBytes( bytesOf( block ), this.#spill ) );
		this.length += block.length;
	}

	/**
	 * @param from - Place of the first
	 * @yield One block after the other, in the same memory
	 */
	public *blocks( from = 0 ): Generator<Float64Array> {
		const memory = new Float64Array( BLOCK );
		for ( const kept of this.#blocks.slice( from ) ) {
			const size = ( kept instanceof Uint8Array ? kept.length : kept.size ) / memory.BYTES_PER_ELEMENT;
			const block = memory.subarray( 0, size );
			bytesOf( block ).set( keptBytes( kept, this.#spill, bytesOf( block ) ) );
			yield block;
		}
	}

	public *slice( start: number, end: number ): Generator<number> {
		const first = Math.floor( start / BLOCK );
		let place = first * BLOCK;
		for ( const block of this.blocks( first ) ) {
			yield* block.subarray( Math.max( 0, start - place ), Math.max( 0, end - place ) );
			place += block.length;
			if ( place >= end ) {
				return;
			}
		}
	}

	public [ Symbol.iterator ](): Generator<number> {
		return this.slice( 0, this.length );
	}
}

/** The next number of a run, and what gives those behind it. */
interface Head {
	value: number;
	block: Float64Array;
	at: number;
	readonly blocks: Generator<Float64Array>;
}

/** Goes on to the next number; false at the end of the run. */
function advance( head: Head ): boolean {
	if ( ++head.at >= head.block.length ) {
		const next = head.blocks.next();
		if ( next.done === true ) {
			return false;
		}
		[ head.block, head.at ] = [ next.value, 0 ];
	}
	head.value = head.block[ head.at ] as number;
	return true;
}

function merge( runs: readonly KeptNumbers[], spill: Spill ): KeptNumbers {
	const merged = new KeptNumbers( spill );
	const into = new Float64Array( BLOCK );
	let length = 0;
	const none = into.subarray( 0, 0 );
	let heads = runs.map( ( run ): Head => ( { value: NaN, block: none, at: 0, blocks: run.blocks() } ) ).filter( advance );
	while ( heads.length > 0 ) {
		let least = heads[ 0 ] as Head;
		for ( const head of heads ) {
			least = head.value < least.value ? head : least;
		}
		into[ length++ ] = least.value;
		if ( length === BLOCK ) {
			merged.push( into );
			length = 0;
		}
		if ( !advance( least ) ) {
			heads = heads.filter( ( head ) => head !== least );
		}
	}
	if ( length > 0 ) {
		merged.push( into.subarray( 0, length ) );
	}
	return merged;
}

/**
 * @param spill - Where runs go, beyond a first one; null: all stays in memory
 * @param expected - How many numbers there will be, where that is known
 */
export function createNumberSorter( spill: Spill | null, expected = 0 ): NumberSorter {
	const runs: KeptNumbers[] = [];
	let [ run, length ]: [ Float64Array, number ] =
		[ new Float64Array( Math.max( 64, spill === null ? expected : Math.min( expected, RUN ) ) ), 0 ];

	function putAway( to: Spill ): void {
		const kept = new KeptNumbers( to );
		const sorted = run.subarray( 0, length ).sort();
		for ( let start = 0; start < length; start += BLOCK ) {
			kept.push( sorted.subarray( start, start + BLOCK ) );
		}
		runs.push( kept );
		length = 0;
	}

	return {
		add: ( number ) => {
			if ( spill !== null && length === RUN ) {
				putAway( spill );
			}
			if ( length === run.length ) {
				const larger = new Float64Array( 2 * length );
				larger.set( run );
				run = larger;
			}
			run[ length++ ] = number;
		},
		sorted: () => {
			if ( spill === null || runs.length === 0 ) {
				return run.subarray( 0, length ).sort();
			}
			putAway( spill );
			return merge( runs, spill );
		},
	};
}

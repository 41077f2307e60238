/**
 * Counts answers by the numbers of a codebook: how often each number was given to each question. What a code means to a
 * question (whether it is one that it has, whether it enters a statistic) is asked once for each code, at the end.
 */
import { type Codebook, type CodeNumbers, NOTHING } from '../survey/codebook';
import type { CodedValues } from '../survey/coded-values';
import { type ChoiceCounter, type ChoiceTally, cleanCodes, givenCodes } from './choice-tally';

/** A question, or a cell of a matrix or grid, that is counted. */
export interface Counter {
	/** Name of the parameter. */
	readonly name: string;
	readonly tally: ChoiceTally;
	readonly count: ChoiceCounter;
}

export interface NumberCounts {
	/** Takes in an answer in which every question was asked, and means what it means. */
	add( values: CodedValues ): void;
	/** Counts what was taken in, where it has not been yet. */
	settle(): void;
}

/** So many codes a question is expected to have. */
const FEW = 16;

interface Counts extends Counter {
	readonly place: number;
	readonly codes: CodeNumbers[ 'codes' ];
	/** Number → answers since it was counted last. */
	byNumber: Uint32Array;
}

/**
 * @param counters - What is counted, and where
 * @param book
 */
export function createNumberCounts( counters: readonly Counter[], book: Codebook ): NumberCounts {
	const all = counters.map( ( counter ): Counts => {
		const place = book.places.get( counter.name ) ?? NaN;
		return { ...counter, place, codes: book.numbers[ place ]?.codes ?? [], byNumber: new Uint32Array( FEW ) };
	} );
	return {
		add: ( values ) => {
			const { numbers } = values;
			for ( let index = 0; index < all.length; index++ ) {
				const counts = all[ index ] as Counts;
				const number = numbers[ counts.place ] ?? NOTHING;
				if ( number < 0 ) {
					counts.count( counts.tally, givenCodes( values, counts.name ), 1 );
					continue;
				}
				if ( number >= counts.byNumber.length ) {
					const larger = new Uint32Array( 2 * number );
					larger.set( counts.byNumber );
					counts.byNumber = larger;
				}
				( counts.byNumber[ number ] as number )++;
			}
		},
		settle: () => {
			for ( const { tally, count, codes, byNumber } of all ) {
				byNumber.forEach( ( answers, number ) => {
					if ( answers > 0 ) {
						count( tally, number === NOTHING ? [] : cleanCodes( codes[ number ] as readonly string[] ), answers );
					}
				} );
				byNumber.fill( 0 );
			}
		},
	};
}

/**
 * How small and how large figures can be, given everything that is published, with as few linear programs as that takes.
 * An audit of several releases, or of several breakdowns, asks for dozens of figures of one large system, and most of them
 * can be 0: what one figure is worked out with is an example for all others.
 */
import { createExamples, factorOf, type FeasibleInterval, type Factors, type HiddenCounts, workOf } from './feasible-intervals';

/** What audits may still spend, in the unit of `workOf`. Below 0: what is left is not looked at, and not to be taken for safe. */
export interface AuditWork {
	left: number;
}

export interface FigureBounds {
	/**
	 * The least that a figure can be, fractions of persons allowed; 0 where it can be 0.
	 *
	 * @return Null where nothing agrees with what is published, or the work does not suffice
	 */
	readonly least: ( figure: Factors ) => number | null;
	/** The most; null as well where there is no end. */
	readonly most: ( figure: Factors ) => number | null;
	/** Whether the examples so far have at least so many whole numbers between what the figure is in them. */
	readonly hasSeen: ( figure: Factors, numbers: number ) => boolean;
	/** Whether the figure is more than 0 in one of them. */
	readonly hasSeenSome: ( figure: Factors ) => boolean;
	/** For whole persons, by integer programming; null where that does not settle it, or there are too many counts to try. */
	readonly whole: ( figure: Factors, direction: Direction ) => number | null;
	/** Whether examples of whole persons have nobody who is counted, or at least so many numbers between them. */
	readonly isOpenWhole: ( figure: Factors, numbers: number ) => boolean;
}

type Direction = 'minimize' | 'maximize';

/** Linear programs that integer programming takes, as a rule. */
const PROGRAMS_FOR_WHOLE = 10;

/** Of more counts integer programming settles nothing in the steps that it has: of 206 programs of 100 counts it did 8. */
const MOST_WHOLE = 60;

/** What is less is a rounding error. */
const PRECISION = 1e-6;

/**
 * Looks at figures of one system.
 *
 * @param hidden - Counts that can be 0
 * @param work - Is less by what is asked
 * @param times - Programs of such counts take so many times as long as others of their size
 */
export function createFigureBounds( hidden: HiddenCounts, work: AuditWork, times = 1 ): FigureBounds {
	const exampleOf = createExamples( hidden );
	const cost = times * workOf( hidden );
	const places = new Map( hidden.counts.map( ( count, index ) => [ count, index ] as const ) );
	const examples: { readonly counts: readonly number[]; readonly isWhole: boolean }[] = [];
	const valueIn = ( counts: readonly number[], figure: Factors ): number => Object.keys( figure ).reduce(
		( sum, count ) => sum + factorOf( figure, count ) * ( counts[ places.get( count ) ?? -1 ] ?? 0 ), 0 );
	const ask = ( figure: Factors, direction: Direction ): number | null => {
		work.left -= cost;
		const counts = work.left < 0 ? null : exampleOf( figure, direction, false );
		if ( counts === null ) {
			return null;
		}
		examples.push( { counts, isWhole: counts.every( Number.isInteger ) } );
		return valueIn( counts, figure );
	};
	const seen = ( figure: Factors ): FeasibleInterval | null => {
		const values = examples.map( ( { counts } ) => valueIn( counts, figure ) );
		return values.length === 0 ? null : { least: Math.min( ...values ), most: Math.max( ...values ) };
	};
	return {
		hasSeen: ( figure, numbers ) => {
			const interval = seen( figure );
			return interval !== null &&
				Math.floor( interval.most + PRECISION ) - Math.ceil( interval.least - PRECISION ) + 1 >= numbers;
		},
		hasSeenSome: ( figure ) => ( seen( figure )?.most ?? 0 ) > PRECISION,
		isOpenWhole: ( figure, numbers ) => {
			const values = examples.filter( ( { isWhole } ) => isWhole ).map( ( { counts } ) => valueIn( counts, figure ) );
			return values.length > 0 &&
				( Math.min( ...values ) < PRECISION || Math.max( ...values ) - Math.min( ...values ) + 1 >= numbers );
		},
		whole: ( figure, direction ) => {
			const isTried = hidden.counts.length <= MOST_WHOLE;
			work.left -= isTried ? PROGRAMS_FOR_WHOLE * cost : 0;
			const counts = work.left < 0 || !isTried ? null : exampleOf( figure, direction, true );
			examples.push( ...counts === null ? [] : [ { counts, isWhole: true } ] );
			return counts === null ? null : Math.round( valueIn( counts, figure ) );
		},
		least: ( figure ) => {
			if ( ( seen( figure )?.least ?? 1 ) <= PRECISION ) {
				return 0;
			}
			const least = ask( figure, 'minimize' );
			// Adding 0 makes 0 of −0.
			return least === null ? null : Math.max( 0, Math.ceil( least - PRECISION ) ) + 0;
		},
		most: ( figure ) => {
			const most = ask( figure, 'maximize' );
			return most === null ? null : Math.floor( most + PRECISION ) + 0;
		},
	};
}

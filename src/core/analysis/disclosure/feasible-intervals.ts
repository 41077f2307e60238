/** The auditor: what anyone can work out about figures that are not shown from all the figures that are. */
import { solve } from 'yalps';

/** Something that is published about hidden counts: the sum of their multiples. */
export interface PublishedSum {
	/** Hidden count → its factor; counts that are left out have 0. */
	readonly factors: Readonly<Record<string, number>>;
	readonly equals: number;
}

export interface HiddenCounts {
	/** What hidden counts are called, in any way. */
	readonly counts: readonly string[];
	/** The least that a hidden count can be, as far as anyone knows: 0, or 1 where zeros are always shown. */
	readonly least: number;
	readonly sums: readonly PublishedSum[];
}

/** Both inclusive. */
export interface FeasibleInterval {
	readonly least: number;
	readonly most: number;
}

/** Steps of the simplex method after which a question is given up. */
const MAX_ITERATIONS = 20_000;

/** Figures are whole numbers or sums of them; what is off by less is a rounding error. */
const PRECISION = 1e-6;

/**
 * The least and the most that each of some figures can be, given everything that is published: the "feasibility
 * interval" of the Handbook on Statistical Disclosure Control, 4.2. By linear programming; in tables with totals its
 * bounds are whole numbers and exact, else rounded inwards to whole numbers.
 *
 * @param hidden
 * @param figures - What to look at, each a sum of multiples of hidden counts; the hidden counts themselves when left out
 * @return In the order of the figures; null where no hidden counts agree with what is published, or none could be
 *  found in reasonable time, which nobody should take for safe
 */
export function feasibleIntervals(
	hidden: HiddenCounts,
	figures: readonly Readonly<Record<string, number>>[] = hidden.counts.map( ( count ) => ( { [ count ]: 1 } ) ),
): ( FeasibleInterval | null )[] {
	// The solver's unknowns are at least 0: they stand for what is above the least.
	const leastOf = ( factors: Readonly<Record<string, number>> ): number =>
		hidden.least * hidden.counts.reduce( ( total, count ) => total + factorOf( factors, count ), 0 );
	const constraints = new Map( hidden.sums.map( ( sum, index ) => [
		`sum ${ index }`, { equal: sum.equals - leastOf( sum.factors ) },
	] as const ) );
	const bound = ( figure: Readonly<Record<string, number>>, direction: 'minimize' | 'maximize' ): number | null => {
		const variables = hidden.counts.map( ( count ) => [ count, new Map( [
			...hidden.sums.map( ( sum, index ) => [ `sum ${ index }`, factorOf( sum.factors, count ) ] as const ),
			[ 'figure', factorOf( figure, count ) ] as const,
		] ) ] as const );
		const problem = { direction, objective: 'figure', constraints, variables };
		const { status, result } = solve( problem, { maxIterations: MAX_ITERATIONS } );
		return status === 'optimal' ? leastOf( figure ) + result : status === 'unbounded' ? direction === 'maximize' ? Infinity : -Infinity : null;
	};
	return figures.map( ( figure ) => {
		const [ least, most ] = [ bound( figure, 'minimize' ), bound( figure, 'maximize' ) ];
		return least === null || most === null ? null : {
			// Adding 0 makes 0 of −0.
			least: Math.ceil( least - PRECISION ) + 0, most: Math.floor( most + PRECISION ) + 0,
		};
	} );
}

function factorOf( factors: Readonly<Record<string, number>>, count: string ): number {
	return Object.prototype.hasOwnProperty.call( factors, count ) ? factors[ count ] as number : 0;
}

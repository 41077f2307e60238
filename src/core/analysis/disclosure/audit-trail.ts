/**
 * The audit of all that releases have shown of a question, one after the other: what anyone can work out of those who
 * came between any two of them. It knows nothing of how the counts were chosen.
 */
import { isTooNarrow } from './audit';
import {
	type FeasibleInterval, feasibleIntervals, type Factors, type PublishedLimit, type PublishedSum,
} from './feasible-intervals';
import { countIn, type TableState } from './question-trail';

/** What is known of the answers to a question, whoever gives them. */
export interface TableRules {
	/** Whether an answer may be several choices. */
	readonly isMultiple: boolean;
	/** The fewest and the most choices of one answer; null: no limit. */
	readonly fewest: number;
	readonly most: number | null;
	/** The least that a hidden count can be: 1 where zeros are always shown. */
	readonly least: 0 | 1;
}

/** A figure that releases tell too well. */
export interface TrailDisclosure {
	/** The choices that it is of. */
	readonly codes: readonly string[];
	readonly figure: string;
	readonly interval: FeasibleInterval | null;
}

/** What is known of a count: a number, and hidden counts that are added. */
interface Sum {
	readonly constant: number;
	readonly factors: Factors;
}

/** What came to the choices with one release, and what went. */
interface Column {
	/** Unknown → 1. */
	readonly come: Record<string, number>;
	readonly gone: Record<string, number>;
	/** What is known to have come. */
	known: number;
	/** Of the unknown. */
	readonly codes: string[];
}

/** With more hidden choices, that everybody chose one of them says nothing of any. */
const MOST_IN_COLUMN = 12;

/**
 * Figures that could be any of fewer than `minCell` numbers, are surely not 0 and may be below `minCell`: of those who
 * came, or went, between any two releases how many chose something, and how many had chosen it in each. Also what all who
 * came chose; and how many came to all hidden choices of a release together.
 *
 * Linear constraints over all releases at once: each shown count, and each total. With one choice to an answer and
 * answers that only come, it is a transport problem, whose bounds are whole numbers as they are.
 *
 * @param states - Oldest first
 * @param rules
 * @param minCell
 * @return Null where nothing agrees with all that was shown, so that answers count differently than they did
 */
export function trailDisclosures(
	states: readonly TableState[], rules: TableRules, minCell: number,
): TrailDisclosure[] | null {
	const codes = Array.from( new Set(
		states.reduce<string[]>( ( all, { counts } ) => all.concat( Object.keys( counts ) ), [] ),
	) );
	const unknowns: string[] = [];
	const leastOf: Record<string, number> = {};
	const sums: PublishedSum[] = [];
	const limits: PublishedLimit[] = [];
	const found: TrailDisclosure[] = [];
	const figures: { codes: readonly string[]; figure: string; sum: Sum; all: number }[] = [];
	/** Of each state from the second: what came to each choice and what went, as far as it is not known. */
	const columns = states.map( (): Column => ( { come: {}, gone: {}, known: 0, codes: [] } ) );
	for ( const code of codes ) {
		const steps: Record<'come' | 'gone', ( Sum | null )[]> = { come: [ null ], gone: [ null ] };
		let count = firstCount( code );
		for ( let index = 1; index < states.length; index++ ) {
			const [ before, state ] = [ states[ index - 1 ], states[ index ] ] as [ TableState, TableState ];
			const column = columns[ index ] as Column;
			const [ was, is ] = [ countIn( before, code ), countIn( state, code ) ];
			if ( was !== null && is !== null && isNetDisclosure( is - was, state.n - before.n ) ) {
				const interval = { least: is - was, most: is - was };
				found.push( { codes: [ code ], figure: `${ code }: came to release ${ index }`, interval } );
			}
			if ( was !== null && is !== null && state.gone === 0 ) {
				if ( is < was ) {
					return null;
				}
				column.known += is - was;
				steps.come.push( { constant: is - was, factors: {} } );
				steps.gone.push( null );
				count = { constant: is, factors: {} };
				continue;
			}
			const come = unknown( `${ code } + ${ index }` );
			const gone = state.gone === 0 ? null : unknown( `${ code } - ${ index }` );
			column.codes.push( code );
			column.come[ come ] = 1;
			steps.come.push( { constant: 0, factors: { [ come ]: 1 } } );
			const factors: Record<string, number> = { ...count.factors, [ come ]: 1 };
			if ( gone !== null ) {
				column.gone[ gone ] = 1;
				factors[ gone ] = -1;
			}
			steps.gone.push( gone === null ? null : { constant: 0, factors: { [ gone ]: 1 } } );
			count = { constant: count.constant, factors };
			if ( is === null ) {
				const least = Object.keys( factors ).reduce( ( sum, name ) => sum + ( leastOf[ name ] ?? 0 ), count.constant );
				if ( state.gone > 0 || least < rules.least ) {
					limits.push( { factors: times( factors, -1 ), atMost: count.constant - rules.least } );
				}
				figures.push( { codes: [ code ], figure: `${ code }: in release ${ index }`, sum: count, all: Infinity } );
			} else {
				sums.push( { factors, equals: is - count.constant } );
				count = { constant: is, factors: {} };
			}
		}
		( [ 'come', 'gone' ] as const ).forEach( ( direction ) => addRanges( code, direction, steps[ direction ] ) );
	}
	if ( !addColumns() ) {
		return null;
	}
	const hiddenCounts = { counts: unknowns, least: 0, leastOf, sums, limits };
	const intervals = feasibleIntervals( hiddenCounts, figures.map( ( { sum } ) => sum.factors ) );
	// Whoever knows who went knows with which release they had come; so nothing is hidden by not knowing that.
	const allGone = states.slice( 1 ).reduce( ( sum, { gone } ) => sum + gone, 0 );
	const slack = Number.isFinite( allGone ) ? allGone : 0;
	for ( let index = 0; index < figures.length; index++ ) {
		const { all, codes: some, figure, sum } = figures[ index ] as typeof figures[ number ];
		const open = intervals[ index ] ?? null;
		if ( open === null ) {
			return null;
		}
		const interval = { least: open.least + sum.constant, most: open.most + sum.constant };
		if ( isTooNarrow( { ...interval, most: interval.most - slack }, minCell ) || interval.least >= all ) {
			found.push( { codes: some, figure, interval } );
		}
	}
	return found;

	function unknown( name: string, least = 0 ): string {
		unknowns.push( name );
		leastOf[ name ] = least;
		return name;
	}

	function firstCount( code: string ): Sum {
		const [ first ] = states;
		const count = first === undefined ? 0 : countIn( first, code );
		if ( count !== null || first === undefined ) {
			return { constant: count ?? 0, factors: {} };
		}
		const name = unknown( `${ code } = 0`, rules.least );
		const sum = { constant: 0, factors: { [ name ]: 1 } };
		( columns[ 0 ] as Column ).come[ name ] = 1;
		figures.push( { codes: [ code ], figure: `${ code }: in release 0`, sum, all: Infinity } );
		return sum;
	}

	/** A few who came, on the whole, are few whoever else went; and all of them the same is what each of them chose. */
	function isNetDisclosure( change: number, all: number ): boolean {
		return change !== 0 && ( Math.abs( change ) < minCell || !rules.isMultiple && codes.length > 1 && change === all );
	}

	function addRanges( code: string, direction: 'come' | 'gone', steps: readonly ( Sum | null )[] ): void {
		for ( let first = 1; first < steps.length; first++ ) {
			let sum: Sum = { constant: 0, factors: {} };
			for ( let end = first; end < steps.length; end++ ) {
				const step = steps[ end ] ?? null;
				sum = step === null ? sum :
					{ constant: sum.constant + step.constant, factors: { ...sum.factors, ...step.factors } };
				const [ before, state ] = [ states[ first - 1 ], states[ end ] ] as [ TableState, TableState ];
				if ( Object.keys( sum.factors ).length > 0 ) {
					const isAll = direction === 'come' && !rules.isMultiple && first === end && state.gone === 0 &&
						codes.length > 1 && state.n > before.n;
					figures.push( {
						codes: [ code ], figure: `${ code }: ${ direction } from release ${ first } to ${ end }`, sum,
						all: isAll ? state.n - before.n : Infinity,
					} );
				}
			}
		}
	}

	/** @return Whether it is possible at all */
	function addColumns(): boolean {
		return states.every( ( state, index ) => {
			const { codes: hidden, come, gone, known } = columns[ index ] as Column;
			const before = states[ index - 1 ];
			const shown = before !== undefined ? known :
				codes.reduce( ( sum, code ) => sum + ( countIn( state, code ) ?? 0 ), 0 );
			const all = state.n - ( before?.n ?? 0 );
			const names = Object.keys( come );
			if ( before !== undefined && state.gone > 0 ) {
				addLimits( names, state.come );
				addLimits( Object.keys( gone ), state.gone );
				if ( !rules.isMultiple ) {
					sums.push( { factors: { ...come, ...times( gone, -1 ) }, equals: all } );
					limits.push( ...Number.isFinite( state.come ) ? [ { factors: come, atMost: state.come } ] : [],
						...Number.isFinite( state.gone ) ? [ { factors: gone, atMost: state.gone } ] : [] );
				}
				return true;
			}
			if ( all < 0 || before !== undefined && all > state.come ) {
				return false;
			}
			if ( rules.isMultiple ) {
				addLimits( names, all );
				if ( names.length > 0 && names.length <= MOST_IN_COLUMN ) {
					limits.push( { factors: times( come, -1 ), atMost: shown - all * Math.max( 1, rules.fewest ) },
						...rules.most === null ? [] : [ { factors: come, atMost: all * rules.most - shown } ] );
				}
				return true;
			}
			if ( before !== undefined && names.length > 0 && all - shown > 0 && all - shown < minCell ) {
				const interval = { least: all - shown, most: all - shown };
				found.push( { codes: hidden, figure: `hidden: came to release ${ index }`, interval } );
			}
			sums.push( ...names.length === 0 ? [] : [ { factors: come, equals: all - shown } ] );
			return names.length > 0 ? all >= shown : all === shown;
		} );
	}

	function addLimits( names: readonly string[], atMost: number ): void {
		limits.push( ...Number.isFinite( atMost ) ? names.map( ( name ) => ( { factors: { [ name ]: 1 }, atMost } ) ) : [] );
	}
}

function times( factors: Factors, by: number ): Record<string, number> {
	const product: Record<string, number> = {};
	Object.keys( factors ).forEach( ( name ) => {
		product[ name ] = by * ( factors[ name ] as number );
	} );
	return product;
}

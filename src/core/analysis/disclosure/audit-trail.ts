/**
 * The audit of all that releases have shown of a question, one after the other: what anyone can work out of those who
 * came between any two of them. It knows nothing of how the counts were chosen.
 */
import { recordOf } from '../sorted';
import { isTooNarrow } from './audit';
import {
	type FeasibleInterval, feasibleIntervals, type Factors, type PublishedLimit, type PublishedSum,
} from './feasible-intervals';
import { conditionalLimits, type KnownSums, type Sum } from './conditional-trail';
import { gapsBetween, hullOf } from './interval-gaps';
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

/** What can be worked out of a figure. */
interface Figure {
	readonly codes: readonly string[];
	readonly interval: FeasibleInterval;
	/** As many as could be: then each of them is. */
	readonly all: number;
	/** Told even where it is no number of people: the difference of two. */
	readonly isTold: boolean;
}

/**
 * Figures that could be any of fewer than `minCell` numbers, are surely not 0 and may be below `minCell`: of those who
 * came, or went, between any two releases how many chose something, and how many had chosen it in each. Also what all who
 * came, or went, chose; and how many came to all hidden choices of a release together.
 *
 * Linear constraints over all releases at once: each shown count, and each total. With one choice to an answer and
 * answers that only come, it is a transport problem, whose bounds are whole numbers as they are.
 *
 * Where the first release said that all are alike, each choice is tried for it. A figure can be what it is with any choice
 * that agrees with the rest, and if only one does, that tells what each of them said.
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
	const [ first, ...others ] = states;
	const isAlike = first?.alike !== undefined;
	if ( isAlike && others.length === 0 ) {
		return [];
	}
	const only = ( code: string ): Record<string, null> => {
		const counts = recordOf<null>();
		counts[ code ] = null;
		return counts;
	};
	const ways = !isAlike ? [ { code: '', states } ] :
		codes.map( ( code ) => ( { code, states: [ { ...first, counts: only( code ) }, ...others ] } ) );
	const possible = ways.map( ( way ) => ( { code: way.code, figures: figuresOf( way.states, codes, rules, minCell ) } ) )
		.filter( ( way ): way is { code: string; figures: Map<string, Figure> } => way.figures !== null );
	const [ some, ...more ] = possible;
	if ( some === undefined ) {
		return null;
	}
	const found: TrailDisclosure[] = isAlike && more.length === 0 ?
		[ { codes: [ some.code ], figure: `${ some.code }: all in release 0`, interval: null } ] : [];
	const allGone = states.slice( 1 ).reduce( ( sum, { gone } ) => sum + gone, 0 );
	// Whoever knows who went knows with which release they had come; so nothing is hidden by not knowing that.
	const slack = Number.isFinite( allGone ) ? allGone : 0;
	some.figures.forEach( ( { all, codes: of, interval: open, isTold }, figure ) => {
		const intervals = [ open, ...more.map( ( { figures } ) => figures.get( figure )?.interval ?? ANYTHING ) ];
		const interval = hullOf( intervals );
		// What lies between what it can be with one choice and with another it cannot be.
		const numbers = interval.most - interval.least + 1 - gapsBetween( intervals );
		const counted = { least: interval.least, most: interval.least + numbers - 1 - slack };
		if ( isTold || isTooNarrow( counted, minCell ) || interval.least >= all ) {
			found.push( { codes: of, figure, interval } );
		}
	} );
	return found;
}

const ANYTHING: FeasibleInterval = { least: 0, most: Infinity };

/** What can be worked out; null where nothing agrees. */
function figuresOf(
	states: readonly TableState[], codes: readonly string[], rules: TableRules, minCell: number,
): Map<string, Figure> | null {
	const unknowns: string[] = [];
	const leastOf: Record<string, number> = {};
	const sums: PublishedSum[] = [];
	const limits: PublishedLimit[] = [];
	const found = new Map<string, Figure>();
	const figures: { codes: readonly string[]; figure: string; sum: Sum; all: number }[] = [];
	/** Of each state from the second: what came to each choice and what went, as far as it is not known. */
	const columns = states.map( (): Column => ( { come: {}, gone: {}, known: 0, codes: [] } ) );
	const inReleases: KnownSums = new Map();
	for ( const code of codes ) {
		const steps: Record<'come' | 'gone', ( Sum | null )[]> = { come: [ null ], gone: [ null ] };
		let count = firstCount( code );
		const counts = [ count ];
		inReleases.set( code, { come: steps.come, counts } );
		for ( let index = 1; index < states.length; index++ ) {
			const [ before, state ] = [ states[ index - 1 ], states[ index ] ] as [ TableState, TableState ];
			const column = columns[ index ] as Column;
			const was = countBehind( before, code );
			const is = countIn( state, code );
			const isNet = before.alike === undefined && was !== null && is !== null;
			if ( isNet && isNetDisclosure( is - was, state.n - before.n ) ) {
				addTold( [ code ], `${ code }: came to release ${ index }`, is - was );
			}
			if ( was !== null && is !== null && state.gone === 0 ) {
				if ( is < was ) {
					return null;
				}
				column.known += is - was;
				steps.come.push( { constant: is - was, factors: {} } );
				steps.gone.push( null );
				count = { constant: is, factors: {} };
				counts.push( count );
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
			counts.push( count );
		}
		( [ 'come', 'gone' ] as const ).forEach( ( direction ) => addRanges( code, direction, steps[ direction ] ) );
	}
	limits.push( ...conditionalLimits( states, inReleases ) );
	if ( !addColumns() ) {
		return null;
	}
	const hiddenCounts = { counts: unknowns, least: 0, leastOf, sums, limits };
	const intervals = feasibleIntervals( hiddenCounts, figures.map( ( { sum } ) => sum.factors ) );
	for ( let index = 0; index < figures.length; index++ ) {
		const { all, codes: some, figure, sum } = figures[ index ] as typeof figures[ number ];
		const open = intervals[ index ] ?? null;
		if ( open === null ) {
			return null;
		}
		const interval = { least: open.least + sum.constant, most: open.most + sum.constant };
		found.set( figure, { codes: some, interval, all, isTold: false } );
	}
	return found;

	function addTold( some: readonly string[], figure: string, change: number ): void {
		const interval = { least: change, most: change };
		found.set( `${ figure } on the whole`, { codes: some, interval, all: Infinity, isTold: true } );
	}

	function unknown( name: string, least = 0 ): string {
		unknowns.push( name );
		leastOf[ name ] = least;
		return name;
	}

	function firstCount( code: string ): Sum {
		const [ first ] = states;
		const count = first === undefined ? 0 : countBehind( first, code );
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
				// Where all are alike it depends on what they said what is known.
				if ( Object.keys( sum.factors ).length > 0 || states[ 0 ]?.alike !== undefined ) {
					figures.push( {
						codes: [ code ], figure: `${ code }: ${ direction } from release ${ first } to ${ end }`, sum,
						all: first !== end || before.alike !== undefined || rules.isMultiple || codes.length < 2 ? Infinity :
							mostOf( direction, before, state ),
					} );
				}
			}
		}
	}

	/** How many can have come, or gone, at the most; what all of them chose is told. */
	function mostOf( direction: 'come' | 'gone', before: TableState, { come, gone, n }: TableState ): number {
		const more = n - before.n;
		const most = direction === 'come' ? Math.min( come, gone + more ) : Math.min( gone, come - more );
		return most > 0 ? most : Infinity;
	}

	/** @return Whether it is possible at all */
	function addColumns(): boolean {
		return states.every( ( state, index ) => {
			const { codes: hidden, come, gone, known } = columns[ index ] as Column;
			const before = states[ index - 1 ];
			const shown = before !== undefined ? known : state.alike !== undefined ? 0 :
				codes.reduce( ( sum, code ) => sum + ( countIn( state, code ) ?? 0 ), 0 );
			const names = Object.keys( come );
			if ( state.alike !== undefined ) {
				limits.push( { factors: times( come, -1 ), atMost: -state.alike }, { factors: come, atMost: state.n } );
				return true;
			}
			// As many as were there when all were alike, which is not known.
			const wereThere = before?.alike === undefined ? {} : ( columns[ 0 ] as Column ).come;
			const all = state.n - ( before === undefined || before.alike !== undefined ? 0 : before.n );
			if ( before !== undefined && state.gone > 0 ) {
				addLimits( names, state.come );
				addLimits( Object.keys( gone ), state.gone );
				if ( !rules.isMultiple ) {
					sums.push( { factors: { ...come, ...times( gone, -1 ), ...wereThere }, equals: all } );
					limits.push( ...Number.isFinite( state.come ) ? [ { factors: come, atMost: state.come } ] : [],
						...Number.isFinite( state.gone ) ? [ { factors: gone, atMost: state.gone } ] : [] );
					tellGone( state, before, index );
				}
				return true;
			}
			if ( before?.alike !== undefined ) {
				sums.push( { factors: { ...come, ...wereThere }, equals: all - shown } );
				limits.push( { factors: come, atMost: state.come - shown } );
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
				addTold( hidden, `hidden: came to release ${ index }`, all - shown );
			}
			sums.push( ...names.length === 0 ? [] : [ { factors: come, equals: all - shown } ] );
			return names.length > 0 ? all >= shown : all === shown;
		} );
	}

	/** Where nobody came, those who went are a table of their own: few of them, to all that is hidden, are told. */
	function tellGone( state: TableState, before: TableState, index: number ): void {
		const hidden = codes.filter( ( code ) => countIn( before, code ) === null || countIn( state, code ) === null );
		const went = before.n - state.n - codes.filter( ( code ) => !hidden.includes( code ) ).reduce(
			( sum, code ) => sum + ( countIn( before, code ) ?? 0 ) - ( countIn( state, code ) ?? 0 ), 0 );
		if ( state.come === 0 && before.alike === undefined && hidden.length > 0 && went > 0 && went < minCell ) {
			addTold( hidden, `hidden: gone to release ${ index }`, went );
		}
	}

	function addLimits( names: readonly string[], atMost: number ): void {
		limits.push( ...Number.isFinite( atMost ) ? names.map( ( name ) => ( { factors: { [ name ]: 1 }, atMost } ) ) : [] );
	}
}

/** Where all are alike the choice that is tried is the only one that has a count. */
function countBehind( state: TableState, code: string ): number | null {
	return state.alike === undefined ? countIn( state, code ) : Object.keys( state.counts ).includes( code ) ? null : 0;
}

function times( factors: Factors, by: number ): Record<string, number> {
	const product: Record<string, number> = {};
	Object.keys( factors ).forEach( ( name ) => {
		product[ name ] = by * ( factors[ name ] as number );
	} );
	return product;
}

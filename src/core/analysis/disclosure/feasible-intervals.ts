/** The auditor: what anyone can work out about figures that are not shown from all the figures that are. */
import { type SolutionStatus, solve } from 'yalps';

/** Hidden count → its factor; counts that are left out have 0. */
export type Factors = Readonly<Record<string, number>>;

/** Something that is published about hidden counts: the sum of their multiples. */
export interface PublishedSum {
	readonly factors: Factors;
	readonly equals: number;
}

/** Something that everybody knows about hidden counts: a sum that they cannot exceed. */
export interface PublishedLimit {
	readonly factors: Factors;
	readonly atMost: number;
}

export interface HiddenCounts {
	/** What hidden counts are called, in any way. */
	readonly counts: readonly string[];
	/** The least that a hidden count can be, as far as anyone knows: 0, or 1 where zeros are always shown. */
	readonly least: number;
	/** Those of which something else is known. */
	readonly leastOf?: Readonly<Record<string, number>>;
	readonly sums: readonly PublishedSum[];
	readonly limits?: readonly PublishedLimit[];
}

/** Both inclusive. */
export interface FeasibleInterval {
	readonly least: number;
	readonly most: number;
}

/**
 * Steps of branch and cut after which whole persons are given up, and fractions of them allowed: then an interval can
 * come out wider than it is. Tables of counts with their totals need none, their bounds are whole as they are.
 */
const MAX_ITERATIONS = 60;

/** Steps of the simplex method after which integer programming takes it to go round in circles. */
const MAX_PIVOTS = 150;

/** The same of linear programming, for each row and column. It takes one or two, as a rule. */
const MOST_PIVOTS_PER_ROW = 4;

/** Figures are whole numbers or sums of them; what is off by less is a rounding error. */
const PRECISION = 1e-6;

/** A number of hidden counts that have to do with each other, and with no others. */
interface Part {
	readonly counts: readonly string[];
	/** The same. */
	readonly names: ReadonlySet<string>;
	readonly sums: readonly PublishedSum[];
	readonly limits: readonly PublishedLimit[];
	/** Once somebody has asked; null where it is more than a row. */
	row?: Row | null;
	/** Once a solver has been asked. */
	program?: Program;
}

/**
 * The least and the most that each of some figures can be, given everything that is published: the "feasibility
 * interval" of the Handbook on Statistical Disclosure Control, 4.2. By linear programming, and by integer programming
 * where that settles whole persons within 60 steps.
 *
 * @param hidden
 * @param figures - What to look at, each a sum of multiples of hidden counts; the hidden counts themselves when left out
 * @param areWhole - False: fractions of persons will do, which is much quicker and gives intervals no narrower
 * @return In the order of the figures; null where no hidden counts agree with what is published, or none could be
 *  found in reasonable time, which nobody should take for safe
 */
export function feasibleIntervals(
	hidden: HiddenCounts, figures: readonly Factors[] = hidden.counts.map( ( count ) => ( { [ count ]: 1 } ) ), areWhole = true,
): ( FeasibleInterval | null )[] {
	const parts = partsOf( hidden );
	const partOf = new Map<string, Part>();
	parts.forEach( ( part ) => part.counts.forEach( ( count ) => partOf.set( count, part ) ) );
	return figures.map( ( figure ) => {
		const touched = new Set( Object.keys( figure ).filter( ( count ) => figure[ count ] !== 0 && partOf.has( count ) )
			.map( ( count ) => partOf.get( count ) as Part ) );
		let [ least, most ] = [ 0, 0 ];
		for ( const part of Array.from( touched ) ) {
			const interval = intervalIn( part, hidden, figure, areWhole );
			if ( interval === null ) {
				return null;
			}
			least += interval.least;
			most += interval.most;
		}
		return { least, most };
	} );
}

/** Hidden counts that have nothing to do with each other are looked at one by one: that is much less work. */
function partsOf( { counts, sums, limits = [] }: HiddenCounts ): Part[] {
	const leader = new Map( counts.map( ( count ) => [ count, count ] as const ) );
	const find = ( count: string ): string => {
		let current = count;
		while ( leader.get( current ) !== current ) {
			current = leader.get( current ) as string;
		}
		leader.set( count, current );
		return current;
	};
	const involved = ( { factors }: { readonly factors: Factors } ): string[] =>
		Object.keys( factors ).filter( ( count ) => factors[ count ] !== 0 && leader.has( count ) );
	[ ...sums, ...limits ].forEach( ( sum ) => {
		const [ first, ...others ] = involved( sum );
		others.forEach( ( other ) => leader.set( find( other ), find( first as string ) ) );
	} );
	const parts = new Map<string, { counts: string[]; sums: PublishedSum[]; limits: PublishedLimit[] }>();
	counts.forEach( ( count ) => {
		const name = find( count );
		const part = parts.get( name ) ?? { counts: [], sums: [], limits: [] };
		part.counts.push( count );
		parts.set( name, part );
	} );
	const partWith = ( sum: { readonly factors: Factors } ): { sums: PublishedSum[]; limits: PublishedLimit[] } | undefined => {
		const [ first ] = involved( sum );
		return first === undefined ? undefined : parts.get( find( first ) );
	};
	sums.forEach( ( sum ) => partWith( sum )?.sums.push( sum ) );
	limits.forEach( ( limit ) => partWith( limit )?.limits.push( limit ) );
	return Array.from( parts.values(), ( part ) => ( { ...part, names: new Set( part.counts ) } ) );
}

function intervalIn( part: Part, hidden: HiddenCounts, figure: Factors, areWhole: boolean ): FeasibleInterval | null {
	const direct = intervalInRow( part, hidden, figure );
	if ( direct !== undefined ) {
		return direct;
	}
	const [ least, most ] = ( [ 'minimize', 'maximize' ] as const ).map( ( direction ) => bound( part, hidden, figure, direction, areWhole ) );
	return typeof least !== 'number' || typeof most !== 'number' ? null : {
		// Adding 0 makes 0 of −0.
		least: Math.ceil( least - PRECISION ) + 0, most: Math.floor( most + PRECISION ) + 0,
	};
}

/** Counts of a row with its total, and limits of single counts. */
interface Row {
	readonly total: number | undefined;
	readonly mostOf: ( count: string ) => number;
	readonly least: number;
	/** The most of those that have a limit, and how many have none. */
	readonly most: number;
	readonly open: number;
	readonly isImpossible: boolean;
}

/** Null where counts are more than a row. */
function rowOf( { counts, limits, sums }: Part, hidden: HiddenCounts ): Row | null {
	const limit = new Map<string, number>();
	const isSingle = limits.every( ( { factors, atMost } ) => {
		const [ count, ...more ] = Object.keys( factors ).filter( ( name ) => factors[ name ] !== 0 );
		limit.set( count as string, Math.min( atMost, limit.get( count as string ) ?? Infinity ) );
		return more.length === 0 && factors[ count as string ] === 1;
	} );
	if ( !isSingle || sums.length > 1 || sums.some( ( { factors } ) => counts.some( ( count ) => factors[ count ] !== 1 ) ) ) {
		return null;
	}
	let [ least, most, open, isImpossible ] = [ 0, 0, 0, false ];
	counts.forEach( ( count ) => {
		const atMost = limit.get( count );
		least += leastOf( hidden, count );
		most += atMost ?? 0;
		open += atMost === undefined ? 1 : 0;
		isImpossible = isImpossible || leastOf( hidden, count ) > ( atMost ?? Infinity );
	} );
	const total = sums[ 0 ]?.equals;
	return {
		total, least, most, open, mostOf: ( count ) => limit.get( count ) ?? Infinity,
		isImpossible: isImpossible || total !== undefined && ( least > total || open === 0 && most < total ),
	};
}

/**
 * One count of a row: no solver is needed.
 *
 * @return Undefined where it is something else
 */
function intervalInRow( part: Part, hidden: HiddenCounts, figure: Factors ): FeasibleInterval | null | undefined {
	const [ wanted, ...others ] = Object.keys( figure ).filter( ( count ) => figure[ count ] !== 0 && part.names.has( count ) );
	if ( wanted === undefined || others.length > 0 || figure[ wanted ] !== 1 ) {
		return undefined;
	}
	part.row = part.row === undefined ? rowOf( part, hidden ) : part.row;
	const { row } = part;
	if ( row === null ) {
		return undefined;
	}
	const [ least, most ] = [ leastOf( hidden, wanted ), row.mostOf( wanted ) ];
	if ( row.total === undefined ) {
		return least > most ? null : { least, most };
	}
	const mostOfOthers = row.open > ( most === Infinity ? 1 : 0 ) ? Infinity : row.most - ( most === Infinity ? 0 : most );
	return row.isImpossible ? null :
		{ least: Math.max( least, row.total - mostOfOthers ), most: Math.min( most, row.total - row.least + least ) };
}

function bound(
	part: Part, hidden: HiddenCounts, figure: Factors, direction: Direction, isWhole: boolean,
): number | null {
	const { status, result } = optimum( part, hidden, figure, direction, isWhole );
	return status === 'optimal' ? result : status === 'unbounded' ? direction === 'maximize' ? Infinity : -Infinity : null;
}

type Direction = 'minimize' | 'maximize';

interface Optimum {
	readonly status: SolutionStatus;
	readonly result: number;
	/** What each hidden count is then; those that are left out are at their least. */
	readonly counts: ReadonlyMap<string, number>;
	readonly isWhole: boolean;
}

/** The rows of a linear program, and what each hidden count adds to them: the same for every figure. */
interface Program {
	readonly constraints: readonly ( readonly [ string, { readonly equal: number } | { readonly max: number } ] )[];
	readonly columns: readonly ( readonly [ count: string, coefficients: readonly ( readonly [ string, number ] )[] ] )[];
}

function programOf( part: Part, hidden: HiddenCounts ): Program {
	const coefficients = new Map( part.counts.map( ( count ) => [ count, [] as ( readonly [ string, number ] )[] ] as const ) );
	const constraints: [ string, { readonly equal: number } | { readonly max: number } ][] = [];
	type Constraint = typeof constraints[ number ][ 1 ];
	const add = ( { factors }: { readonly factors: Factors }, constraintOf: ( least: number ) => Constraint ): void => {
		const row = String( constraints.length );
		let least = 0;
		Object.keys( factors ).forEach( ( count ) => {
			const some = coefficients.get( count );
			const factor = factors[ count ] as number;
			if ( some !== undefined && factor !== 0 ) {
				least += leastOf( hidden, count ) * factor;
				some.push( [ row, factor ] );
			}
		} );
		constraints.push( [ row, constraintOf( least ) ] );
	};
	// The solver's unknowns are at least 0: they stand for what is above the least.
	part.sums.forEach( ( sum ) => add( sum, ( least ) => ( { equal: sum.equals - least } ) ) );
	part.limits.forEach( ( limit ) => add( limit, ( least ) => ( { max: limit.atMost - least } ) ) );
	return { constraints, columns: Array.from( coefficients ) };
}

function optimum(
	part: Part, hidden: HiddenCounts, figure: Factors, direction: Direction, isWhole: boolean,
): Optimum {
	part.program = part.program ?? programOf( part, hidden );
	const { columns, constraints } = part.program;
	const variables = columns.map( ( [ count, coefficients ] ) =>
		[ count, [ [ 'figure', factorOf( figure, count ) ] as const, ...coefficients ] ] as const );
	const problem = { direction, objective: 'figure', constraints, variables } as const;
	const areWhole = ( values: readonly ( readonly [ string, number ] )[] ): boolean =>
		values.every( ( [ , value ] ) => Math.abs( value - Math.round( value ) ) < PRECISION );
	const most = MOST_PIVOTS_PER_ROW * ( constraints.length + columns.length );
	const first = solve( problem, { maxPivots: most } );
	// Another order of the unknowns leads out of most circles.
	const relaxed = first.status !== 'cycled' ? first :
		solve( { ...problem, variables: variables.slice().reverse() }, { maxPivots: most } );
	const whole = !isWhole || relaxed.status !== 'optimal' || areWhole( relaxed.variables ) ? relaxed :
		solve( { ...problem, integers: true }, { maxIterations: MAX_ITERATIONS, maxPivots: MAX_PIVOTS } );
	const { status, result, variables: values } = whole.status === 'timedout' || whole.status === 'cycled' ? relaxed : whole;
	return {
		status,
		result: result + part.counts.reduce(
			( total, count ) => total + leastOf( hidden, count ) * factorOf( figure, count ), 0 ),
		counts: new Map( values.map( ( [ count, value ] ) => [ count, leastOf( hidden, count ) + value ] as const ) ),
		isWhole: status === 'optimal' && areWhole( values ),
	};
}

/**
 * Numbers for all hidden counts that agree with everything that is published.
 *
 * @param hidden
 * @param figure - Of all such numbers those that make this the least, or the most
 * @param direction
 * @param isWhole - Whether only whole numbers will do
 * @return In the order of the counts; null where there are none, or no whole ones were found within 60 steps
 */
export function exampleOf(
	hidden: HiddenCounts, figure: Factors, direction: Direction, isWhole: boolean,
): number[] | null {
	return createExamples( hidden )( figure, direction, isWhole );
}

/** As `exampleOf`, of counts of which several figures are asked for. */
export type Examples = ( figure: Factors, direction: Direction, isWhole: boolean ) => number[] | null;

export function createExamples( hidden: HiddenCounts ): Examples {
	const { counts, sums, limits = [] } = hidden;
	const part: Part = { counts, names: new Set( counts ), sums, limits };
	return ( figure, direction, isWhole ) => {
		const found = optimum( part, hidden, figure, direction, isWhole );
		return found.status !== 'optimal' || isWhole && !found.isWhole ? null : counts.map( ( count ) => {
			const value = found.counts.get( count ) ?? leastOf( hidden, count );
			return Math.abs( value - Math.round( value ) ) < PRECISION ? Math.round( value ) : value;
		} );
	};
}

/**
 * What a linear program of these counts takes, in microseconds or thereabouts; the same on every machine. Integer
 * programming takes as often as much as it has steps.
 *
 * @param hidden
 * @param hidden.counts
 * @param hidden.limits
 * @param hidden.sums
 */
export function workOf( { counts, limits = [], sums }: HiddenCounts ): number {
	const rows = sums.length + limits.length / 8;
	return WORK_PER_PROGRAM + WORK_PER_CELL * rows * rows * counts.length;
}

/** Of a table of linear programming, once for each of its rows; a limit, which most often is none, takes less than a sum. */
const WORK_PER_CELL = 0.03;

const WORK_PER_PROGRAM = 10;

/** The least that a hidden count can be. */
export function leastOf( { least, leastOf: others }: HiddenCounts, count: string ): number {
	return others !== undefined && Object.prototype.hasOwnProperty.call( others, count ) ? others[ count ] as number : least;
}

/** The factor of a hidden count. */
export function factorOf( factors: Factors, count: string ): number {
	return Object.prototype.hasOwnProperty.call( factors, count ) ? factors[ count ] as number : 0;
}

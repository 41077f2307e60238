/**
 * The audit of a question whose definition has changed, so that codes that were choices are none any more, or the other way
 * round: what anyone can work out of what was hidden when they were.
 */
import { isTooNarrow } from './audit';
import type { TableRules } from './audit-trail';
import { feasibleIntervals, type Factors, type PublishedLimit, type PublishedSum } from './feasible-intervals';
import { codesIn, countIn, isChoice, type TableState } from './question-trail';

/** Answers that are not in the number of a question, for whatever reason but a code that was, or is, one of its choices. */
const OTHERS = '';

/**
 * Whether all that is hidden stays open where codes have moved. A code is the same people whether it is a choice or not: as a
 * choice it is in the number of the question, else among all who are not (`outside`, which says nothing else then). So what
 * was hidden when it was a choice, and how many came and went in between, hold for it as for any other.
 *
 * @param states - Oldest first, the last as it would be shown
 * @param rules
 * @param minCell
 * @return False also where nothing agrees with all of it
 */
export function areMovedOpen( states: readonly TableState[], rules: TableRules, minCell: number ): boolean {
	const columns = [ ...codesIn( states ), OTHERS ];
	const counts: string[] = [];
	const leastOf: Record<string, number> = {};
	const sums: PublishedSum[] = [];
	const limits: PublishedLimit[] = [];
	const figures: Factors[] = [];
	const unknown = ( name: string, least = 0 ): string => {
		counts.push( name );
		leastOf[ name ] = least;
		return name;
	};
	states.forEach( ( state, at ) => {
		const { outside } = state;
		const before = states[ at - 1 ];
		const namesOf = ( inside: boolean ): string[] => columns
			.filter( ( code ) => ( code !== OTHERS && isChoice( state, code ) ) === inside )
			.map( ( code ) => `${ at } = ${ code }` );
		const come: string[] = [];
		const gone: string[] = [];
		for ( const code of columns ) {
			const isInside = code !== OTHERS && isChoice( state, code );
			const shown = isInside ? countIn( state, code ) : outside?.codes?.[ code ] ?? null;
			const name = unknown( `${ at } = ${ code }`, isInside && shown === null ? rules.least : 0 );
			sums.push( ...shown === null ? [] : [ { factors: { [ name ]: 1 }, equals: shown } ] );
			if ( code !== OTHERS && shown === null ) {
				figures.push( { [ name ]: 1 } );
			}
			if ( before !== undefined ) {
				const [ more, fewer ] = [ unknown( `${ at } + ${ code }` ), unknown( `${ at } - ${ code }` ) ];
				come.push( more );
				gone.push( fewer );
				sums.push( { factors: { [ name ]: 1, [ `${ at - 1 } = ${ code }` ]: -1, [ more ]: -1, [ fewer ]: 1 }, equals: 0 } );
				if ( code !== OTHERS && ( shown === null || countIn( before, code ) === null || !isChoice( before, code ) ) ) {
					figures.push( { [ more ]: 1 } );
					figures.push( ...state.gone > 0 ? [ { [ fewer ]: 1 } ] : [] );
				}
			}
		}
		const [ inside, others ] = [ namesOf( true ), namesOf( false ) ];
		const moved = others.filter( ( name ) => name !== `${ at } = ${ OTHERS }` );
		if ( rules.isMultiple ) {
			// Somebody in the number has one choice at the least, who else there is can have any that moved.
			limits.push( ...inside.map( ( name ) => ( { factors: { [ name ]: 1 }, atMost: state.n } ) ),
				{ factors: ones( inside, -1 ), atMost: -state.n } );
			if ( outside !== undefined ) {
				limits.push( { factors: { [ `${ at } = ${ OTHERS }` ]: 1 }, atMost: outside.all },
					{ factors: ones( others, -1 ), atMost: -outside.all } );
			}
			limits.push( ...come.map( ( name ) => ( { factors: { [ name ]: 1 }, atMost: state.come } ) ),
				...gone.map( ( name ) => ( { factors: { [ name ]: 1 }, atMost: state.gone } ) ) );
		} else {
			sums.push( { factors: ones( inside, 1 ), equals: state.n },
				...outside === undefined ? [] : [ { factors: ones( others, 1 ), equals: outside.all } ] );
			limits.push( ...outside?.uncounted === undefined ? [] : [ { factors: ones( moved, 1 ), atMost: outside.uncounted } ],
				...before === undefined ? [] :
					[ { factors: ones( come, 1 ), atMost: state.come }, { factors: ones( gone, 1 ), atMost: state.gone } ] );
		}
	} );
	// As in the audit of a trail: whoever knows who went knows with which release they had come.
	const slack = states.slice( 1 ).reduce( ( sum, { gone } ) => sum + gone, 0 );
	return feasibleIntervals( { counts, least: 0, leastOf, sums, limits }, figures ).every( ( interval ) =>
		interval !== null && !isTooNarrow( { ...interval, most: interval.most - slack }, minCell ) );
}

function ones( names: readonly string[], factor: number ): Factors {
	const factors: Record<string, number> = {};
	names.forEach( ( name ) => {
		factors[ name ] = factor;
	} );
	return factors;
}

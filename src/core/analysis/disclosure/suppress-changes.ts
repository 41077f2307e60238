/** Which counts of a question are not shown for the sake of what earlier releases have shown of it. */
import { type TableRules, type TrailDisclosure, trailDisclosures } from './audit-trail';
import type { Thresholds } from './published';
import { countIn, type QuestionTrail, sealedBy, statesBehind, type TableState } from './question-trail';

/** What a release would show of a question. */
export interface NextTable extends Pick<TableState, 'n' | 'come' | 'gone' | 'limits'> {
	readonly counts: Readonly<Record<string, number>>;
	/** Choices that are hidden in any case. */
	readonly hidden: ReadonlySet<string>;
}

/**
 * The counts to hide so that those who came, or went, between any two releases stay hidden like those of any group. The
 * difference between two releases is a table of its own: its counts from 1 to `minCell` − 1 are hidden (in the newer of
 * both, the older is out), and with them the smallest others, until `trailDisclosures` finds nothing. Those that turn
 * out not to be needed are shown again. Zeros stay.
 *
 * @param trail - What has been shown so far
 * @param next
 * @param rules
 * @param thresholds
 * @param thresholds.minAnswers
 * @param thresholds.minCell
 * @return The codes to hide, those that are hidden in any case among them; null when nothing new may be shown of the
 *  question: too few have answered it since, or so little of it would be left that the earlier figures say more
 */
export function suppressChanges(
	trail: QuestionTrail, next: NextTable, rules: TableRules, { minAnswers, minCell }: Thresholds,
): ReadonlySet<string> | null {
	const newest = trail.states[ trail.states.length - 1 ] as TableState;
	const codes = Object.keys( next.counts );
	const [ come, gone ] = [ trail.come + next.come, trail.gone + next.gone ];
	// Of some who are all alike it is not known how many they are; how many have come since is for the audit then.
	const all = newest.alike !== undefined ? 0 : next.n - newest.n;
	const lastOf = ( code: string ): number => trail.states.reduceRight<number | null>(
		( last, state ) => last ?? countIn( state, code ), null ) ?? 0;
	const changeOf = ( code: string ): number => Math.abs( ( next.counts[ code ] as number ) - lastOf( code ) );
	if ( all !== 0 && Math.abs( all ) < Math.max( minAnswers, minCell ) ) {
		return null;
	}
	const kept = new Set( [ ...Array.from( next.hidden ), ...sealedBy( trail ) ] );
	const hidden = new Set( kept );
	codes.filter( ( code ) => changeOf( code ) > 0 && changeOf( code ) < minCell ).forEach( ( code ) => hidden.add( code ) );
	if ( isUnchanged( newest, next, come + gone ) ) {
		return new Set( codes.filter( ( code ) => kept.has( code ) || countIn( newest, code ) === null ) );
	}
	// Zeros are always shown: what is hidden is not 0.
	const isPossible = (): boolean => codes.every( ( code ) => !hidden.has( code ) || ( next.counts[ code ] as number ) > 0 );
	const before = statesBehind( trail );
	// What earlier releases tell by themselves cannot be taken back.
	const known = new Set( ( trailDisclosures( before, rules, minCell ) ?? [] ).map( ( { figure } ) => figure ) );
	const disclosures = (): readonly TrailDisclosure[] | null => {
		const counts: Record<string, number | null> = Object.create( null ) as Record<string, number | null>;
		codes.forEach( ( code ) => {
			counts[ code ] = hidden.has( code ) ? null : next.counts[ code ] as number;
		} );
		const state = { n: next.n, counts, come, gone };
		const found = trailDisclosures( [ ...before, { ...state, limits: next.limits ?? [] } ], rules, minCell ) ??
			// Some answered what they were not asked.
			trailDisclosures( [ ...before.map( withoutLimits ), state ], rules, minCell ) ??
			// Answers count differently now, so any may have come and gone.
			trailDisclosures( [ ...before.map( withoutLimits ), withAnyChange( state ) ], rules, minCell ) ??
			// They did so between two releases before.
			trailDisclosures( [ ...before.map( withoutLimits ), state ].map( withAnyChange ), rules, minCell );
		return found === null ? null : found.filter( ( { figure } ) => !known.has( figure ) );
	};
	for ( let found = disclosures(); ; found = disclosures() ) {
		if ( found === null || !isPossible() ) {
			return null;
		}
		if ( found.length === 0 ) {
			break;
		}
		const open = codes.filter( ( code ) => !hidden.has( code ) && ( next.counts[ code ] as number ) > 0 )
			.sort( ( a, b ) => Number( changeOf( a ) === 0 ) - Number( changeOf( b ) === 0 ) || changeOf( a ) - changeOf( b ) ||
				( next.counts[ a ] as number ) - ( next.counts[ b ] as number ) || ( a < b ? -1 : 1 ) );
		const told = open.find( ( code ) => found?.some( ( disclosure ) => disclosure.codes.includes( code ) ) ) ?? open[ 0 ];
		if ( told === undefined ) {
			return null;
		}
		hidden.add( told );
	}
	const more = codes.filter( ( code ) => hidden.has( code ) && !kept.has( code ) )
		.sort( ( a, b ) => ( next.counts[ b ] as number ) - ( next.counts[ a ] as number ) || ( a < b ? -1 : 1 ) );
	for ( const code of more ) {
		hidden.delete( code );
		if ( disclosures()?.length !== 0 ) {
			hidden.add( code );
		}
	}
	return isWorthShowing( hidden, newest, next ) ? hidden : null;
}

function withoutLimits( state: TableState ): TableState {
	return { ...state, limits: [] };
}

function withAnyChange( state: TableState ): TableState {
	return { ...state, come: Infinity, gone: Infinity };
}

/** Where a release shows what the last one did, of the same answers, it hides the same. */
function isUnchanged( newest: TableState, { counts, n }: NextTable, changed: number ): boolean {
	return changed === 0 && newest.alike === undefined && newest.n === n && Object.keys( { ...newest.counts, ...counts } ).every(
		( code ) => ( countIn( newest, code ) ?? counts[ code ] ) === ( counts[ code ] ?? 0 ) );
}

/** Half of the counts that the last release showed, beside zeros, are to be there again. */
function isWorthShowing( hidden: ReadonlySet<string>, newest: TableState, { counts }: NextTable ): boolean {
	const shown = Object.keys( counts ).filter( ( code ) => ( counts[ code ] as number ) > 0 && !hidden.has( code ) ).length;
	const before = newest.alike !== undefined ? 1 :
		Object.keys( newest.counts ).filter( ( code ) => ( newest.counts[ code ] ?? 0 ) > 0 ).length;
	return 2 * shown >= before;
}

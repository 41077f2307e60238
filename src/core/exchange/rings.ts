/** Two or three people who can teach each other, each one the next. */
import { type Candidates, findCandidates, type Pairing } from './pairing';
import type { Participant } from './participants';

export interface RingStep {
	readonly seek: string;
	readonly offer: string;
	readonly score: number;
}

export interface Ring {
	/** The score of its weakest step: a ring breaks where somebody gets nothing out of it. */
	readonly score: number;
	/** Two or three; the offer of each step is by the person who seeks in the next one. */
	readonly steps: readonly RingStep[];
}

/** Steps that are followed from each search: the best ones by people who seek something, too. */
const BREADTH = 12;

/** So many of these may be by one account, so that a flood of offers leaves room for those of others. */
const BREADTH_OF_ONE = 3;

/** Nobody is in more rings than these: further ones would be a flood, and nobody has the time. */
const MOST_RINGS = 5;

interface Edge extends RingStep {
	/** Accounts. */
	readonly seeker: number;
	readonly offerer: number;
	readonly offerIndex: number;
}

/**
 * Rings, the strongest first; each search is in one of them at most, each offer in as many as it has places, each account
 * in five. Looks at the 12 best offers for each search, three of one account.
 *
 * @param pairing
 * @param candidates - Of the pairing
 */
export function findRings( pairing: Pairing, candidates: Candidates = findCandidates( pairing ) ): Ring[] {
	const { offers } = pairing.participants;
	const edges = findEdges( pairing, candidates );
	const rings: Edge[][] = [];
	const bySeeker = new Map<number, Edge[]>();
	edges.forEach( ( edge ) => {
		const others = bySeeker.get( edge.seeker );
		if ( others === undefined ) {
			bySeeker.set( edge.seeker, [ edge ] );
		} else {
			others.push( edge );
		}
	} );
	const from = ( account: number ): readonly Edge[] => bySeeker.get( account ) ?? [];
	for ( const first of edges ) {
		for ( const second of from( first.offerer ) ) {
			// Each ring once: it begins with the account of the lowest number.
			if ( second.offerer === first.seeker && first.seeker < second.seeker ) {
				rings.push( [ first, second ] );
			} else if ( second.offerer !== first.seeker && first.seeker < second.seeker && first.seeker < second.offerer ) {
				from( second.offerer ).filter( ( third ) => third.offerer === first.seeker )
					.forEach( ( third ) => rings.push( [ first, second, third ] ) );
			}
		}
	}
	const usedSeeks = new Set<string>();
	const places = offers.map( ( { room } ) => room );
	const ringsOf = new Map<number, number>();
	return rings.map( ( steps ) => ( { steps, score: Math.min( ...steps.map( ( { score } ) => score ) ) } ) )
		.sort( ( one, other ) => other.score - one.score || one.steps.length - other.steps.length ||
			compareSteps( one.steps, other.steps ) )
		.filter( ( { steps } ) => {
			const isFree = steps.every(
				( { seek, offerIndex, seeker } ) => !usedSeeks.has( seek ) && ( places[ offerIndex ] as number ) > 0 &&
					( ringsOf.get( seeker ) ?? 0 ) < MOST_RINGS,
			);
			if ( isFree ) {
				steps.forEach( ( { seek, offerIndex, seeker } ) => {
					usedSeeks.add( seek );
					ringsOf.set( seeker, ( ringsOf.get( seeker ) ?? 0 ) + 1 );
					( places[ offerIndex ] as number )--;
				} );
			}
			return isFree;
		} )
		.map( ( { steps, score } ) => (
			{ score, steps: steps.map( ( step ) => ( { seek: step.seek, offer: step.offer, score: step.score } ) ) }
		) );
}

/** The best steps of each search that can be part of a ring: of people who offer, to people who seek. */
function findEdges( { participants }: Pairing, { starts, others, scores }: Candidates ): Edge[] {
	const { seeks, offers } = participants;
	const seekers = new Set( seeks.map( ( { account } ) => account ) );
	const offerers = new Set( offers.map( ( { account } ) => account ) );
	const edges: Edge[] = [];
	const accountOf = ( i: number ): number => ( offers[ others[ i ] as number ] as Participant ).account;
	for ( const seek of seeks.filter( ( { account } ) => offerers.has( account ) ) ) {
		/** Where the best stand, the best first. */
		const best: number[] = [];
		const isBetter = ( one: number, other: number ): boolean => {
			const difference = ( scores[ one ] as number ) - ( scores[ other ] as number );
			return difference > 0 || difference === 0 && ( others[ one ] as number ) < ( others[ other ] as number );
		};
		for ( let i = starts[ seek.index ] as number; i < ( starts[ seek.index + 1 ] as number ); i++ ) {
			if ( seekers.has( accountOf( i ) ) ) {
				let place = best.length;
				while ( place > 0 && isBetter( i, best[ place - 1 ] as number ) ) {
					place--;
				}
				if ( place < BREADTH ) {
					const own = best.filter( ( other ) => accountOf( other ) === accountOf( i ) );
					if ( own.length < BREADTH_OF_ONE ) {
						best.splice( place, 0, i );
						best.length = Math.min( best.length, BREADTH );
					} else if ( isBetter( i, own[ own.length - 1 ] as number ) ) {
						best.splice( best.indexOf( own[ own.length - 1 ] as number ), 1 );
						best.splice( place, 0, i );
					}
				}
			}
		}
		for ( const i of best ) {
			const offer = offers[ others[ i ] as number ] as Participant;
			edges.push( {
				seek: seek.key, offer: offer.key, score: scores[ i ] as number,
				seeker: seek.account, offerer: offer.account, offerIndex: offer.index,
			} );
		}
	}
	return edges;
}

function compareSteps( one: readonly RingStep[], other: readonly RingStep[] ): number {
	const [ text, otherText ] = [ one, other ].map( ( steps ) => steps.map( ( { seek, offer } ) => `${ seek } ${ offer }` ).join( ' ' ) );
	return ( text as string ) < ( otherText as string ) ? -1 : 1;
}

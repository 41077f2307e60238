/** The best assignment of a programme's seekers to the places that are offered. */
import { munkres } from 'munkres';
import { type Candidates, findCandidates, type Pairing } from './pairing';
import type { Participant } from './participants';
import { countNearOffers, type Reason, unmatchedReasons } from './reasons';
import { suggest, type Suggestion, type Unmatched } from './shortlists';

export type Assignment = Omit<Suggestion, 'widened'>;

export interface Cohort {
	/** In the order of the searches' keys. */
	readonly assignments: readonly Assignment[];
	readonly unmatched: readonly Unmatched[];
}

const HIGHEST_SCORE = 1000;

/**
 * Assigns as many searches as possible to offers, no offer beyond its free places, and of all such assignments one with
 * the highest sum of scores. Only offers that serve are assigned; nothing is widened.
 *
 * @param pairing
 * @param candidates - Of the pairing
 */
export function assignCohort( pairing: Pairing, candidates: Candidates = findCandidates( pairing ) ): Cohort {
	const { seeks, offers } = pairing.participants;
	const assigned = findAssignment( candidates, offers.map( ( { room } ) => room ) );
	const assignments: Assignment[] = [];
	const unmatched: Unmatched[] = [];
	for ( const seek of seeks ) {
		const offer = assigned[ seek.index ] as number;
		if ( offer === -1 ) {
			unmatched.push( { seek: seek.key, reasons: reasonsOf( pairing, candidates, seek ) } );
		} else {
			const { offer: key, score, reasons } = suggest( pairing, seek, offers[ offer ] as Participant, null );
			assignments.push( { seek: seek.key, offer: key, score, reasons } );
		}
	}
	return { assignments, unmatched };
}

function reasonsOf( pairing: Pairing, { starts }: Candidates, seek: Participant ): Reason[] {
	const fitting = ( starts[ seek.index + 1 ] as number ) - ( starts[ seek.index ] as number );
	const reasons: Reason[] = fitting > 0 ? [ { code: 'places-taken', parameters: [ fitting ] } ] : unmatchedReasons( pairing, seek );
	const near = countNearOffers( pairing, seek );
	return near > 0 ? [ ...reasons, { code: 'near-offers', parameters: [ near ] } ] : reasons;
}

/**
 * An assignment of most, and of these with the highest sum of scores.
 *
 * Offers with a place for everyone who could take one are no contest: who likes such an offer best gets it. The rest
 * falls into parts that have nothing to do with each other, and each is solved by itself.
 *
 * @param candidates
 * @param places - Free places of each offer
 * @return For each search the index of an offer, or -1
 */
export function findAssignment( candidates: Candidates, places: readonly number[] ): Int32Array {
	const { starts, others, scores } = candidates;
	const size = starts.length - 1;
	const assigned = new Int32Array( size ).fill( -1 );
	const demand = new Int32Array( places.length );
	others.forEach( ( offer ) => {
		( demand[ offer ] as number )++;
	} );
	const isContested = ( offer: number ): boolean => ( demand[ offer ] as number ) > ( places[ offer ] as number );
	/** Of each search that has one, where its best offer without contest stands. */
	const refuge = new Int32Array( size ).fill( -1 );
	const parts = createParts( size + places.length );
	const open: number[] = [];
	for ( let seek = 0; seek < size; seek++ ) {
		let best = -1;
		for ( let i = starts[ seek ] as number; i < ( starts[ seek + 1 ] as number ); i++ ) {
			if ( best === -1 || ( scores[ i ] as number ) > ( scores[ best ] as number ) ) {
				best = i;
			}
			if ( !isContested( others[ i ] as number ) &&
				( refuge[ seek ] === -1 || ( scores[ i ] as number ) > ( scores[ refuge[ seek ] as number ] as number ) ) ) {
				refuge[ seek ] = i;
			}
		}
		if ( best !== -1 && refuge[ seek ] !== -1 && scores[ refuge[ seek ] as number ] === scores[ best ] ) {
			assigned[ seek ] = others[ refuge[ seek ] as number ] as number;
		} else if ( best !== -1 ) {
			open.push( seek );
			for ( let i = starts[ seek ] as number; i < ( starts[ seek + 1 ] as number ); i++ ) {
				if ( isContested( others[ i ] as number ) ) {
					parts.join( seek, size + ( others[ i ] as number ) );
				}
			}
		}
	}
	const members = new Map<number, number[]>();
	for ( const seek of open ) {
		const part = parts.find( seek );
		const known = members.get( part );
		if ( known === undefined ) {
			members.set( part, [ seek ] );
		} else {
			known.push( seek );
		}
	}
	const contestedPlaces = new Map<number, number>();
	places.forEach( ( count, offer ) => {
		if ( isContested( offer ) ) {
			contestedPlaces.set( offer, count );
		}
	} );
	members.forEach( ( seeks ) => solvePart( seeks, candidates, contestedPlaces, refuge, assigned ) );
	return assigned;
}

/** Assigns the searches of one part: a row for each, a column for each contested place and for each refuge. */
function solvePart(
	seeks: readonly number[], candidates: Candidates, places: ReadonlyMap<number, number>, refuge: Int32Array,
	assigned: Int32Array,
): void {
	const { starts, others, scores } = candidates;
	const wanted = new Set<number>();
	seeks.forEach( ( seek ) => {
		others.subarray( starts[ seek ], starts[ seek + 1 ] ).forEach( ( offer ) => wanted.add( offer ) );
	} );
	const firstColumn = new Map<number, number>();
	/** Of each column. */
	const offerOf: number[] = [];
	Array.from( wanted ).sort( ( one, other ) => one - other ).forEach( ( offer ) => {
		firstColumn.set( offer, offerOf.length );
		for ( let place = Math.min( places.get( offer ) ?? 0, seeks.length ); place > 0; place-- ) {
			offerOf.push( offer );
		}
	} );
	const contested = offerOf.length;
	const refugeColumn = new Map<number, number>();
	seeks.filter( ( seek ) => refuge[ seek ] !== -1 ).forEach( ( seek ) => {
		refugeColumn.set( seek, offerOf.length );
		offerOf.push( others[ refuge[ seek ] as number ] as number );
	} );
	// Finite, as munkres does not minimise beside infinities; more than all scores together could make up for.
	const forbidden = ( HIGHEST_SCORE + 1 ) * ( seeks.length + 1 );
	const rows = seeks.map( ( seek ) => {
		const row = new Float64Array( offerOf.length ).fill( forbidden );
		for ( let i = starts[ seek ] as number; i < ( starts[ seek + 1 ] as number ); i++ ) {
			const offer = others[ i ] as number;
			const first = firstColumn.get( offer ) as number;
			for ( let column = first; column < contested && offerOf[ column ] === offer; column++ ) {
				row[ column ] = HIGHEST_SCORE - ( scores[ i ] as number );
			}
		}
		const own = refugeColumn.get( seek );
		if ( own !== undefined ) {
			row[ own ] = HIGHEST_SCORE - ( scores[ refuge[ seek ] as number ] as number );
		}
		return row;
	} );
	for ( const [ row, column ] of munkres( rows ) ) {
		if ( ( ( rows[ row ] as Float64Array )[ column ] as number ) < forbidden ) {
			assigned[ seeks[ row ] as number ] = offerOf[ column ] as number;
		}
	}
}

/** Sets of numbers that grow together (union-find). */
function createParts( size: number ): { find( one: number ): number; join( one: number, other: number ): void } {
	const parents = Int32Array.from( { length: size }, ( _zero, index ) => index );
	const find = ( one: number ): number => {
		let root = one;
		while ( parents[ root ] !== root ) {
			parents[ root ] = parents[ parents[ root ] as number ] as number;
			root = parents[ root ] as number;
		}
		return root;
	};
	return {
		find,
		join: ( one, other ) => {
			parents[ find( one ) ] = find( other );
		},
	};
}

/** The pairs of an offer and a search that can come together, with their scores. */
import type { MatchingOptions } from './matching-options';
import { type Exchange, type Participant, type Participants, prepareParticipants } from './participants';
import { createReciprocity, type Reciprocity } from './reciprocity';
import { createPairScorer, type HardLimit, hardLimit, type Leniency, type PairScorer } from './score-pair';
import { createSkillRelations, type RelatedSkill, type SkillRelations } from './skill-relations';

/** Everything that the ways of matching share. */
export interface Pairing {
	readonly participants: Participants;
	readonly relations: SkillRelations;
	readonly reciprocity: Reciprocity;
	readonly scorer: PairScorer;
	readonly options: MatchingOptions;
	/** Offers that are there: skill → in the order of their keys. */
	readonly offersOf: ReadonlyMap<string, readonly Participant[]>;
}

/** For each of one side those of the other, in typed arrays: there may be millions. */
export interface Candidates {
	/** `starts[ i ]` up to `starts[ i + 1 ]` are those of the participant with index i. */
	readonly starts: Int32Array;
	/** Index of the other one. */
	readonly others: Int32Array;
	/** From 0 to 1000. */
	readonly scores: Int16Array;
}

/**
 * @param exchange
 * @param options
 * @throws RangeError when the exchange's date is none
 */
export function createPairing( exchange: Exchange, options: MatchingOptions ): Pairing {
	const participants = prepareParticipants( exchange, options );
	const relations = createSkillRelations( exchange.taxonomy ?? null );
	const reciprocity = createReciprocity( participants, relations );
	const offersOf = new Map<string, Participant[]>();
	for ( const offer of participants.offers ) {
		const others = offersOf.get( offer.skill );
		if ( others === undefined ) {
			offersOf.set( offer.skill, [ offer ] );
		} else {
			others.push( offer );
		}
	}
	return {
		participants, relations, reciprocity, options, offersOf, scorer: createPairScorer( options, reciprocity.quality ),
	};
}

/** The usual leniency: none. */
export function strictness( options: MatchingOptions ): Leniency {
	return { ignoresMethods: false, leastProficiency: options.leastProficiency };
}

/** Whether somebody who seeks a skill is served by this one; a near one is only the next best. */
export function serves( { relation }: RelatedSkill ): boolean {
	return relation !== 'near';
}

/**
 * Every offer that serves a search and that no hard limit keeps away from it. Looks only at offers of related skills.
 *
 * @param pairing
 */
export function findCandidates( pairing: Pairing ): Candidates {
	const { participants, scorer } = pairing;
	const { seeks } = participants;
	const leniency = strictness( pairing.options );
	const most = seeks.reduce( ( sum, { skill } ) => pairing.relations.relatedTo( skill ).filter( serves ).reduce(
		( count, related ) => count + ( pairing.offersOf.get( related.skill )?.length ?? 0 ), sum,
	), 0 );
	const starts = new Int32Array( seeks.length + 1 );
	const others = new Int32Array( most );
	const scores = new Int16Array( most );
	let count = 0;
	seeks.forEach( ( seek ) => {
		eachRelatedOffer( pairing, seek, serves, ( offer, related ) => {
			if ( hardLimit( seek, offer, participants, leniency ) === null ) {
				others[ count ] = offer.index;
				scores[ count++ ] = scorer.score( seek, offer, related.quality );
			}
		} );
		starts[ seek.index + 1 ] = count;
	} );
	return { starts, others: others.subarray( 0, count ), scores: scores.subarray( 0, count ) };
}

/**
 * The same pairs from the other side.
 *
 * @param candidates
 * @param size - How many participants the other side has
 */
export function transposeCandidates( candidates: Candidates, size: number ): Candidates {
	const starts = new Int32Array( size + 1 );
	candidates.others.forEach( ( other ) => {
		( starts[ other + 1 ] as number )++;
	} );
	for ( let i = 0; i < size; i++ ) {
		( starts[ i + 1 ] as number ) += starts[ i ] as number;
	}
	const next = starts.slice();
	const others = new Int32Array( candidates.others.length );
	const scores = new Int16Array( candidates.others.length );
	for ( let own = 0; own + 1 < candidates.starts.length; own++ ) {
		for ( let i = candidates.starts[ own ] as number; i < ( candidates.starts[ own + 1 ] as number ); i++ ) {
			const place = ( next[ candidates.others[ i ] as number ] as number )++;
			others[ place ] = own;
			scores[ place ] = candidates.scores[ i ] as number;
		}
	}
	return { starts, others, scores };
}

/**
 * Calls for every offer whose skill is related to what is sought, the best related first.
 *
 * @param pairing
 * @param seek
 * @param isWanted - Which relations to look at
 * @param call
 */
export function eachRelatedOffer(
	pairing: Pairing, seek: Participant, isWanted: ( related: RelatedSkill ) => boolean,
	call: ( offer: Participant, related: RelatedSkill ) => void,
): void {
	for ( const related of pairing.relations.relatedTo( seek.skill ) ) {
		const offers = isWanted( related ) ? pairing.offersOf.get( related.skill ) : undefined;
		if ( offers !== undefined ) {
			for ( const offer of offers ) {
				call( offer, related );
			}
		}
	}
}

/**
 * How the skill of an offer is related to the one sought; null when it is not.
 *
 * @param pairing
 * @param seek
 * @param offer
 */
export function relationOf( pairing: Pairing, seek: Participant, offer: Participant ): RelatedSkill | null {
	return pairing.relations.relatedTo( seek.skill ).find( ( { skill } ) => skill === offer.skill ) ?? null;
}

/**
 * How many of the offers that would serve each hard limit keeps away, in the order in which the limits are looked at.
 *
 * @param pairing
 * @param seek
 */
export function countLimits( pairing: Pairing, seek: Participant ): ReadonlyMap<HardLimit, number> {
	const counts = new Map<HardLimit, number>();
	const leniency = strictness( pairing.options );
	eachRelatedOffer( pairing, seek, serves, ( offer ) => {
		const limit = hardLimit( seek, offer, pairing.participants, leniency );
		if ( limit !== null ) {
			counts.set( limit, ( counts.get( limit ) ?? 0 ) + 1 );
		}
	} );
	return counts;
}

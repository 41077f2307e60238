/** A few suggestions for everyone who seeks, and for everyone who offers. */
import { createCrowding, type Crowding } from './crowding';
import type { MatchingOptions } from './matching-options';
import {
	type Candidates, eachRelatedOffer, findCandidates, type Pairing, relationOf, serves, strictness, transposeCandidates,
} from './pairing';
import type { Participant } from './participants';
import { type Reason, type ScoreReason, scoreReasons, unmatchedReasons, type Widening } from './reasons';
import { hardLimit, type Leniency } from './score-pair';
import type { RelatedSkill } from './skill-relations';
import { spreadSuggestions } from './spread';

export interface Suggestion {
	/** Key of the search. */
	readonly seek: string;
	/** Key of the offer. */
	readonly offer: string;
	/** From 0 to 1000. */
	readonly score: number;
	readonly reasons: readonly ScoreReason[];
	/** How far one had to look to find it; null when it fits. */
	readonly widened: Widening | null;
}

export interface SeekShortlist {
	readonly seek: string;
	/** What fits first, the highest score before the others; at least one. */
	readonly suggestions: readonly Suggestion[];
}

export interface OfferShortlist {
	readonly offer: string;
	/** The highest score first; at least one. */
	readonly suggestions: readonly Suggestion[];
}

export interface Unmatched {
	readonly seek: string;
	readonly reasons: readonly Reason[];
}

/** A search that stays open. */
export interface OpenSeek extends Unmatched {
	/** What comes nearest, though it does not fit; the highest score first, may be empty. */
	readonly nearest: readonly Suggestion[];
}

export interface Shortlists {
	/** In the order of their keys, as all that follow. */
	readonly seeks: readonly SeekShortlist[];
	readonly offers: readonly OfferShortlist[];
	/** Searches for which nothing fits. */
	readonly unmatched: readonly OpenSeek[];
}

/**
 * Shortlists for both sides, spread so that popular people are not in everyone's list.
 *
 * Where less fits than `shortlistLeast`, the list is filled with the next best skills. Where nothing fits, the search
 * stays open, and what comes nearest is told: the next best skills; if there are none, offers with other methods; if there
 * are none either, people who know the language only a little.
 *
 * @param pairing
 * @param candidates - Of the pairing
 */
export function createShortlists( pairing: Pairing, candidates: Candidates = findCandidates( pairing ) ): Shortlists {
	const { participants: { seeks, offers }, options } = pairing;
	const pair = ( seek: number, offer: number ): Suggestion =>
		suggest( pairing, seeks[ seek ] as Participant, offers[ offer ] as Participant, null );
	const offerers = offers.map( ( { account } ) => account );
	const seekers = seeks.map( ( { account } ) => account );
	const crowding = createCrowding( offers.map( ( { room } ) => Math.max( 1, room ) ), offerers, options );
	const lists = spreadSuggestions( candidates, {
		people: offerers, owners: seekers, crowding: crowding, length: options.shortlistLength,
		order: ( one, other ) => compareWaiting( seeks, one, other ),
	} );
	const ofSeeks = lists.map( ( list, index ) => list.map( ( place ) => pair( index, candidates.others[ place ] as number ) ) );
	const nearest = new Map<number, readonly Suggestion[]>();
	seeks.map( ( { index } ) => index ).sort( ( one, other ) => compareWaiting( seeks, one, other ) ).forEach( ( index ) => {
		const own = ofSeeks[ index ] as Suggestion[];
		const known = new Set( ( lists[ index ] as number[] )
			.map( ( place ) => ( offers[ candidates.others[ place ] as number ] as Participant ).account ) );
		const wider = widen( pairing, seeks[ index ] as Participant, known, crowding );
		if ( own.length > 0 ) {
			own.push( ...wider );
		} else {
			nearest.set( index, wider );
		}
	} );
	const reversed = transposeCandidates( candidates, offers.length );
	const ofOffers = spreadSuggestions( reversed, {
		people: seekers, owners: offerers, crowding: createCrowding( seeks.map( () => 1 ), seekers, options ),
		length: options.shortlistLength, order: ( one, other ) => one - other,
	} )
		.map( ( list, index ) => list.map( ( place ) => pair( reversed.others[ place ] as number, index ) ) );
	return {
		seeks: ofSeeks.map( ( suggestions, index ) => ( { seek: ( seeks[ index ] as Participant ).key, suggestions } ) )
			.filter( ( { suggestions } ) => suggestions.length > 0 ),
		offers: ofOffers.map( ( suggestions, index ) => ( { offer: ( offers[ index ] as Participant ).key, suggestions } ) )
			.filter( ( { suggestions } ) => suggestions.length > 0 ),
		unmatched: seeks.filter( ( { index } ) => nearest.has( index ) ).map( ( seek ) => (
			{ seek: seek.key, reasons: unmatchedReasons( pairing, seek ), nearest: nearest.get( seek.index ) ?? [] }
		) ),
	};
}

/** Who has been waiting longer comes first. */
function compareWaiting( seeks: readonly Participant[], one: number, other: number ): number {
	return ( seeks[ other ] as Participant ).waitedDays - ( seeks[ one ] as Participant ).waitedDays || one - other;
}

/**
 * A pair as it is suggested.
 *
 * @param pairing
 * @param seek
 * @param offer - Of a related skill
 * @param widened
 */
export function suggest( pairing: Pairing, seek: Participant, offer: Participant, widened: Widening | null ): Suggestion {
	const related = relationOf( pairing, seek, offer ) as RelatedSkill;
	return {
		seek: seek.key,
		offer: offer.key,
		score: pairing.scorer.score( seek, offer, related.quality ),
		reasons: scoreReasons( pairing, seek, offer, related ),
		widened,
	};
}

interface Step { readonly widening: Widening; readonly isForFew: boolean; readonly leniency: Leniency }

function wideningSteps( options: MatchingOptions ): Step[] {
	const strict = strictness( options );
	const anyMethod = { ...strict, ignoresMethods: true };
	return [
		{ widening: 'near-skill', isForFew: true, leniency: strict },
		{ widening: 'any-method', isForFew: false, leniency: anyMethod },
		{ widening: 'basic-language', isForFew: false, leniency: { ...anyMethod, leastProficiency: 1 } },
	];
}

/**
 * Suggestions beyond what fits, up to as many as a list should have at least.
 *
 * @param pairing
 * @param seek
 * @param known - Accounts that are in the list; are added to
 * @param crowding - Of the offers; is counted on
 */
function widen( pairing: Pairing, seek: Participant, known: Set<number>, crowding: Crowding ): Suggestion[] {
	const { options } = pairing;
	const suggestions: Suggestion[] = [];
	const wanted = (): number => options.shortlistLeast - known.size;
	for ( const { widening, isForFew, leniency } of wideningSteps( options ) ) {
		const isNobody = known.size === 0;
		if ( isNobody || isForFew && wanted() > 0 ) {
			const more: { readonly offer: Participant; readonly value: number }[] = [];
			// Near skills are all that is new in the first step; later ones look at everything again, with less strictness.
			eachRelatedOffer( pairing, seek, ( related ) => !isForFew || !serves( related ), ( offer, related ) => {
				if ( ( isNobody || crowding.full[ offer.index ] === 0 ) &&
					hardLimit( seek, offer, pairing.participants, leniency ) === null ) {
					const penalty = crowding.penalties[ offer.index ] as number;
					more.push( { offer, value: pairing.scorer.score( seek, offer, related.quality ) - penalty } );
				}
			} );
			more.sort( ( one, other ) => other.value - one.value || one.offer.index - other.offer.index );
			const enough = known.size + Math.max( 1, wanted() );
			for ( const { offer } of more ) {
				if ( known.size < enough && !known.has( offer.account ) ) {
					known.add( offer.account );
					crowding.add( offer.index, seek.account );
					suggestions.push( suggest( pairing, seek, offer, widening ) );
				}
			}
		}
	}
	return suggestions.sort( ( one, other ) => other.score - one.score || ( one.offer < other.offer ? -1 : 1 ) );
}

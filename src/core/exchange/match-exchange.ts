/** Everything that the bot says about who could meet whom: what `localskills match --json` prints. */
import { findClinics, type Clinic } from './clinics';
import { assignCohort, type Assignment } from './cohort';
import type { MatchingOptions } from './matching-options';
import { createPairing, findCandidates } from './pairing';
import type { Absence, Exchange } from './participants';
import type { Reason, ScoreReason, Widening } from './reasons';
import { findRings, type Ring } from './rings';
import { createShortlists, type Suggestion, type Unmatched } from './shortlists';

/** A suggestion without the side that the list belongs to. */
export interface Listed {
	readonly seek?: string;
	readonly offer?: string;
	readonly score: number;
	readonly reasons: readonly ScoreReason[];
	/** Only where one had to look beyond what fits. */
	readonly widened?: Widening;
}

interface Matching {
	/** YYYY-MM-DD: the day for which it holds. */
	readonly date: string;
	/** What the score was made with. */
	readonly weights: MatchingOptions[ 'weights' ];
	/** Records that do not count on that day. */
	readonly absent: readonly Absence[];
}

export interface SuggestedMatches extends Matching {
	readonly shortlists: readonly { readonly seek: string; readonly suggestions: readonly Listed[] }[];
	/** The same from the other side: people whom somebody who offers could approach. */
	readonly offerShortlists: readonly { readonly offer: string; readonly suggestions: readonly Listed[] }[];
	readonly rings: readonly Ring[];
	readonly clinics: readonly Clinic[];
	/** Searches for which nothing fits, and what comes nearest. */
	readonly unmatched: readonly {
		readonly seek: string;
		readonly reasons: readonly Reason[];
		readonly nearest: readonly Listed[];
	}[];
}

export interface CohortMatches extends Matching {
	readonly assignments: readonly Assignment[];
	readonly unmatched: readonly Unmatched[];
}

/**
 * Shortlists for both sides, rings and clinics.
 *
 * @param exchange
 * @param options
 * @throws RangeError when the exchange's date is none
 */
export function suggestMatches( exchange: Exchange, options: MatchingOptions ): SuggestedMatches {
	const pairing = createPairing( exchange, options );
	const candidates = findCandidates( pairing );
	const { seeks, offers, unmatched } = createShortlists( pairing, candidates );
	return {
		date: exchange.date,
		weights: options.weights,
		shortlists: seeks.map( ( { seek, suggestions } ) => ( { seek, suggestions: suggestions.map( withoutSeek ) } ) ),
		offerShortlists: offers.map( ( { offer, suggestions } ) => ( { offer, suggestions: suggestions.map( withoutOffer ) } ) ),
		rings: findRings( pairing, candidates ),
		clinics: findClinics( pairing ),
		unmatched: unmatched.map( ( { seek, reasons, nearest } ) => ( { seek, reasons, nearest: nearest.map( withoutSeek ) } ) ),
		absent: pairing.participants.absences,
	};
}

/**
 * The best assignment of all searches to places.
 *
 * @param exchange
 * @param options
 * @throws RangeError when the exchange's date is none
 */
export function matchCohort( exchange: Exchange, options: MatchingOptions ): CohortMatches {
	const pairing = createPairing( exchange, options );
	const { assignments, unmatched } = assignCohort( pairing );
	return { date: exchange.date, weights: options.weights, assignments, unmatched, absent: pairing.participants.absences };
}

function withoutSeek( { offer, score, reasons, widened }: Suggestion ): Listed {
	return widened === null ? { offer, score, reasons } : { offer, score, reasons, widened };
}

function withoutOffer( { seek, score, reasons }: Suggestion ): Listed {
	return { seek, score, reasons };
}

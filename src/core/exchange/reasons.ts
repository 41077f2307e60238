/** Why two are brought together, and why somebody is not: codes and values that can be said in any language. */
import type { Method } from './exchange-record';
import { type ScorePart, SCORE_PARTS } from './matching-options';
import { eachRelatedOffer, countLimits, type Pairing, serves } from './pairing';
import { sharedMethods } from './method-sets';
import type { Participant } from './participants';
import { bestCommonLanguage, type Qualities } from './score-pair';
import type { RelatedSkill } from './skill-relations';
import { minutesApart } from './timezone';

/** What stands in a message: a number, or an id or code that the reader's language has a name for. */
export type ReasonParameter = number | { readonly skill: string } | { readonly language: string } | { readonly region: string } |
	{ readonly methods: readonly Method[] };

export interface Reason {
	/** The message `localskills-match-<code>` says it. */
	readonly code: string;
	/** Values for the message, in its order. */
	readonly parameters: readonly ReasonParameter[];
}

export interface ScoreReason extends Reason {
	readonly part: ScorePart;
	/** What it adds to the score; those of all reasons add up to it. */
	readonly points: number;
}

/** How far one had to look beyond what fits, to find anybody. */
export type Widening = 'near-skill' | 'any-method' | 'basic-language';

/**
 * Why an offer and a search have their score: a reason for each part, in the order of the parts; none where there is
 * nothing to say and nothing to add.
 *
 * @param pairing
 * @param seek
 * @param offer
 * @param related - How the skill offered is related to the one sought
 */
export function scoreReasons( pairing: Pairing, seek: Participant, offer: Participant, related: RelatedSkill ): ScoreReason[] {
	const qualities = pairing.scorer.qualities( seek, offer, related.quality );
	const points = pairing.scorer.points( qualities );
	const reasons = partReasons( pairing, seek, offer, related, qualities );
	const told: ScoreReason[] = [];
	for ( const part of SCORE_PARTS ) {
		const own = reasons[ part ];
		if ( own !== null ) {
			told.push( { part, code: own.code, parameters: own.parameters, points: points[ part ] } );
		}
	}
	return told;
}

function reason( code: string, ...parameters: ReasonParameter[] ): Reason {
	return { code, parameters };
}

function partReasons(
	pairing: Pairing, seek: Participant, offer: Participant, related: RelatedSkill, qualities: Qualities,
): Readonly<Record<ScorePart, Reason | null>> {
	const inReturn = pairing.reciprocity.best( seek.account, offer.account );
	return {
		skill: related.relation === 'same' ? reason( 'skill-same', { skill: offer.skill } ) :
			reason( `skill-${ related.relation }`, { skill: offer.skill }, { skill: seek.skill } ),
		level: seek.level === 0 || offer.level === 0 ? reason( 'level-unknown' ) :
			reason( offer.level < seek.level ? 'level-low' : 'level-fits', offer.level, seek.level ),
		language: languageReason( pairing, seek, offer ),
		method: methodReason( seek, offer ),
		place: placeReason( seek, offer ),
		reciprocity: inReturn === null ? null : reason( 'reciprocal', { skill: inReturn.skill } ),
		freshness: offer.confirmedDays === null ? reason( 'confirmed-unknown' ) :
			offer.confirmedDays === 0 ? reason( 'confirmed-today' ) : reason( 'confirmed-days', offer.confirmedDays ),
		room: reason( 'room', offer.room, offer.capacity ),
		waiting: qualities.waiting === 0 ? null : reason( 'waiting', seek.waitedDays ),
	};
}

function languageReason( pairing: Pairing, seek: Participant, offer: Participant ): Reason | null {
	const common = bestCommonLanguage( seek, offer );
	if ( common === null ) {
		return null;
	}
	const isUsual = common.proficiency >= pairing.options.leastProficiency;
	return reason( isUsual ? 'language' : 'language-basic', { language: pairing.participants.languages[ common.language ] as string } );
}

function methodReason( seek: Participant, offer: Participant ): Reason {
	if ( seek.methods === 0 || offer.methods === 0 ) {
		return reason( 'methods-any' );
	}
	const shared = sharedMethods( seek.methods, offer.methods );
	return shared.length === 0 ? reason( 'methods-different' ) : reason( 'methods', { methods: shared } );
}

function placeReason( seek: Participant, offer: Participant ): Reason {
	const [ ours, theirs ] = [ seek.record.timezone, offer.record.timezone ];
	if ( ours !== null && theirs !== null ) {
		const minutes = minutesApart( ours, theirs );
		return minutes === 0 ? reason( 'timezone-same' ) : reason( 'timezone-apart', minutes / 60 );
	}
	if ( seek.region === null || offer.region === null ) {
		return reason( 'place-unknown' );
	}
	return seek.region === offer.region ? reason( 'region-same', { region: offer.record.region as string } ) : reason( 'region-different' );
}

/**
 * Why somebody gets no suggestion: how many offers would serve, and what keeps each of them away.
 *
 * @param pairing
 * @param seek - Without a candidate
 */
export function unmatchedReasons( pairing: Pairing, seek: Participant ): Reason[] {
	const reasons: Reason[] = [];
	countLimits( pairing, seek ).forEach( ( count, limit ) => reasons.push( reason( `limit-${ limit }`, count ) ) );
	reasons.sort( ( one, other ) => one.code < other.code ? -1 : 1 );
	const absent = pairing.relations.relatedTo( seek.skill ).filter( serves )
		.reduce( ( sum, { skill } ) => sum + ( pairing.participants.absentOffers.get( skill ) ?? 0 ), 0 );
	if ( absent > 0 ) {
		reasons.push( reason( 'limit-absent', absent ) );
	}
	return reasons.length > 0 ? reasons : [ reason( 'no-offer', { skill: seek.skill } ) ];
}

/**
 * How many offers of near skills there are, which nobody is assigned to.
 *
 * @param pairing
 * @param seek
 */
export function countNearOffers( pairing: Pairing, seek: Participant ): number {
	let count = 0;
	eachRelatedOffer( pairing, seek, ( related ) => !serves( related ), ( offer ) => {
		count += Number( offer.account !== seek.account );
	} );
	return count;
}

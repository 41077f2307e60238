/** Whether an offer and a search can come together at all, and how well they fit. */
import { minutesApart } from './timezone';
import { type MatchingOptions, SCORE_PARTS, type ScorePart } from './matching-options';
import { isCompatible, methodSimilarity } from './method-sets';
import type { Participant, Participants } from './participants';

/** Why an offer is not suggested, whatever its score would be. */
export type HardLimit = 'same-person' | 'declined' | 'done' | 'asked' | 'language' | 'method' | 'room';

/** What is let go when nobody fits. */
export interface Leniency {
	readonly ignoresMethods: boolean;
	/** Proficiency from which on a language counts. */
	readonly leastProficiency: number;
}

/** From 0 to 100 for each part. */
export type Qualities = Readonly<Record<ScorePart, number>>;

/** What is not said speaks neither for nor against. */
const UNKNOWN = 50;

/** What a proficiency (0 to 6) is worth. */
const PROFICIENCY_QUALITY: readonly number[] = [ 0, 20, 40, 70, 85, 95, 100 ];

/** Level offered minus level sought → quality; the teacher is best one or two steps ahead. */
const LEVEL_QUALITY: Readonly<Record<number, number>> = { [ -1 ]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 };

/** Beyond this hardly an hour of the day suits both. */
const FARTHEST = 9 * 60;

export interface CommonLanguage {
	/** Number of the language in which the one of the two who knows it less knows most; of several the first code. */
	readonly language: number;
	/** Proficiency of the one who knows it less. */
	readonly proficiency: number;
}

/**
 * The language in which the two get on best.
 *
 * @param one
 * @param other
 * @return Null when they have none in common
 */
export function bestCommonLanguage( one: Participant, other: Participant ): CommonLanguage | null {
	const packed = packedCommonLanguage( one, other );
	return packed === -1 ? null : { language: Math.floor( packed / 8 ), proficiency: packed % 8 };
}

/** Language × 8 + proficiency, as an object for each of millions of pairs would cost more than the comparison; -1 for none. */
function packedCommonLanguage( one: Participant, other: Participant ): number {
	const ours = one.languages;
	const theirs = other.languages;
	let packed = -1;
	let best = -1;
	for ( let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
		const difference = ( ours[ i ] as number ) - ( theirs[ j ] as number );
		if ( difference === 0 ) {
			const proficiency = Math.min( one.proficiencies[ i ] as number, other.proficiencies[ j ] as number );
			if ( proficiency > best ) {
				best = proficiency;
				packed = ( ours[ i ] as number ) * 8 + proficiency;
			}
		}
		if ( difference <= 0 ) {
			i++;
		}
		if ( difference >= 0 ) {
			j++;
		}
	}
	return packed;
}

/**
 * The first limit that keeps the two apart; null when nothing does.
 *
 * @param seek
 * @param offer
 * @param participants
 * @param leniency
 */
export function hardLimit(
	seek: Participant, offer: Participant, participants: Pick<Participants, 'between'>, leniency: Leniency,
): HardLimit | null {
	if ( seek.account === offer.account ) {
		return 'same-person';
	}
	const past = participants.between( seek.account, offer.account, offer.skill );
	if ( past !== null && past !== 'expired' ) {
		return past === 'accepted' ? 'asked' : past;
	}
	const language = packedCommonLanguage( seek, offer );
	if ( language === -1 || language % 8 < leniency.leastProficiency ) {
		return 'language';
	}
	if ( !leniency.ignoresMethods && !isCompatible( seek.methods, offer.methods ) ) {
		return 'method';
	}
	return offer.room > 0 ? null : 'room';
}

/** Makes the score of pairs; the parts are added in `SCORE_PARTS`' order. */
export interface PairScorer {
	/** From 0 to 1000. */
	score( seek: Participant, offer: Participant, skillQuality: number ): number;
	/** How the score comes about. */
	qualities( seek: Participant, offer: Participant, skillQuality: number ): Qualities;
	/** What each part adds to the score; whole numbers that add up to it. */
	points( qualities: Qualities ): Readonly<Record<ScorePart, number>>;
}

/**
 * @param options
 * @param reciprocityOf - How well something that the seeker offers serves the offerer, from 0 to 100
 */
export function createPairScorer(
	options: MatchingOptions, reciprocityOf: ( seeker: number, offerer: number ) => number,
): PairScorer {
	const { weights } = options;
	const whole = SCORE_PARTS.reduce( ( sum, part ) => sum + weights[ part ], 0 );
	/** The only place where a score is rounded: half a point up. */
	const scaled = ( weighted: number ): number => Math.floor( ( 20 * weighted + whole ) / ( 2 * whole ) );
	return {
		score: ( seek, offer, skillQuality ) => scaled(
			weights.skill * skillQuality + weights.level * levelQuality( seek, offer ) +
			weights.language * languageQuality( seek, offer ) + weights.method * methodQuality( seek, offer ) +
			weights.place * placeQuality( seek, offer ) + weights.reciprocity * reciprocityOf( seek.account, offer.account ) +
			weights.freshness * offer.freshness + weights.room * roomQuality( offer ) + weights.waiting * seek.waiting,
		),
		qualities: ( seek, offer, skillQuality ) => ( {
			skill: skillQuality,
			level: levelQuality( seek, offer ),
			language: languageQuality( seek, offer ),
			method: methodQuality( seek, offer ),
			place: placeQuality( seek, offer ),
			reciprocity: reciprocityOf( seek.account, offer.account ),
			freshness: offer.freshness,
			room: roomQuality( offer ),
			waiting: seek.waiting,
		} ),
		points: ( qualities ) => {
			const points = {} as Record<ScorePart, number>;
			let weighted = 0;
			let given = 0;
			for ( const part of SCORE_PARTS ) {
				weighted += weights[ part ] * qualities[ part ];
				points[ part ] = scaled( weighted ) - given;
				given += points[ part ];
			}
			return points;
		},
	};
}

function levelQuality( seek: Participant, offer: Participant ): number {
	return seek.level === 0 || offer.level === 0 ? UNKNOWN : LEVEL_QUALITY[ offer.level - seek.level ] ?? 0;
}

function languageQuality( seek: Participant, offer: Participant ): number {
	const packed = packedCommonLanguage( seek, offer );
	return packed === -1 ? 0 : PROFICIENCY_QUALITY[ packed % 8 ] as number;
}

function methodQuality( seek: Participant, offer: Participant ): number {
	return seek.methods === 0 || offer.methods === 0 ? UNKNOWN : methodSimilarity( seek.methods, offer.methods );
}

function placeQuality( seek: Participant, offer: Participant ): number {
	const ours = seek.record.timezone;
	const theirs = offer.record.timezone;
	if ( ours !== null && theirs !== null ) {
		return Math.max( 0, Math.floor( 100 * ( FARTHEST - minutesApart( ours, theirs ) ) / FARTHEST ) );
	}
	return seek.region === null || offer.region === null ? UNKNOWN : seek.region === offer.region ? 100 : 0;
}

function roomQuality( { room, capacity }: Participant ): number {
	return capacity === 0 ? 0 : Math.floor( 100 * room / capacity );
}

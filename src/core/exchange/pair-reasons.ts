/** Why one search and one offer fit, for somebody who is about to ask. */
import type { MatchingOptions } from './matching-options';
import { createPairing, relationOf } from './pairing';
import type { Exchange } from './participants';
import { type ScoreReason, scoreReasons } from './reasons';

/** What speaks for the two; what merely is not known, and what concerns nobody but the two lists, does not. */
const SPEAKING_FOR: readonly string[] = [
	'skill-same', 'skill-narrower', 'skill-broader', 'skill-near', 'level-fits', 'language', 'language-basic', 'methods',
	'timezone-same', 'timezone-apart', 'region-same', 'reciprocal',
];

/**
 * The reasons of the score of one pair, as the matching gives them.
 *
 * @param seek - Key of the search
 * @param offer - Key of the offer
 * @param exchange - At least these two; with the other records of both it sees what is there in return
 * @param options
 * @return None where the skills have nothing to do with each other, or one of the two does not count at present
 * @throws RangeError when the date is none
 */
export function pairReasons( seek: string, offer: string, exchange: Exchange, options: MatchingOptions ): ScoreReason[] {
	const pairing = createPairing( exchange, options );
	const sought = pairing.participants.seeks.find( ( { key } ) => key === seek );
	const offered = pairing.participants.offers.find( ( { key } ) => key === offer );
	const related = sought === undefined || offered === undefined ? null : relationOf( pairing, sought, offered );
	return sought === undefined || offered === undefined || related === null ? [] :
		scoreReasons( pairing, sought, offered, related );
}

/**
 * Whether a reason speaks for the two.
 *
 * @param reason
 */
export function speaksFor( reason: Pick<ScoreReason, 'code'> ): boolean {
	return SPEAKING_FOR.includes( reason.code );
}

/** A step that one of two people takes towards meeting: what `{{Skill exchange step}}` holds. */
import { normalizeUserName } from '../../wikitext/title';
import { ID_PATTERN } from '../../pages';

/** Steps by which somebody is left in peace: they are believed in whatever revision the account saved. */
export const REFUSALS: readonly string[] = [ 'decline', 'withdraw' ];

/** In the order in which they are taken. */
export const STEPS = [ 'ask', 'accept', 'decline', 'withdraw', 'meet', 'confirm' ] as const;
export type Step = typeof STEPS[ number ];

/** What came of it, as one of the two sees it; `not-met` also calls off what was agreed. */
export const OUTCOMES = [ 'learned', 'partly', 'not-met' ] as const;
export type Outcome = typeof OUTCOMES[ number ];

export interface ExchangeStep {
	/** The account on whose page it stands, as MediaWiki writes it. */
	readonly user: string;
	readonly step: Step;
	/** Key of the search, such as `Ben/s1`. */
	readonly seek: string;
	/** Key of the offer. */
	readonly offer: string;
	/** YYYY-MM-DDThh:mm:ssZ, in UTC. */
	readonly at: string;
	/** Of `confirm` only. */
	readonly outcome: Outcome | null;
	/** YYYY-MM-DD, of `meet` only: the day that was agreed. */
	readonly on: string | null;
	/** For the other one, in the person's words. Public. */
	readonly note: string | null;
	/** Id of the skill that it is about, for people who read the page; null when not said. It decides nothing. */
	readonly skill: string | null;
}

/** So much is enough for a note; what needs more belongs on a talk page. */
export const MAX_NOTE_LENGTH = 500;

/**
 * The account in the key of an offer or a search.
 *
 * @param key - Such as `Ana/o1`
 */
export function userOfKey( key: string ): string {
	return key.slice( 0, key.lastIndexOf( '/' ) );
}

/**
 * Reads the key of an offer or a search.
 *
 * @param text - Such as `ana_b/o1`
 * @return As `recordKey` writes it; null when it is none
 */
export function readKey( text: string ): string | null {
	const slash = text.lastIndexOf( '/' );
	const user = normalizeUserName( text.slice( 0, Math.max( 0, slash ) ) );
	const id = text.slice( slash + 1 ).trim();
	return user === '' || user.includes( '/' ) || !ID_PATTERN.test( id ) ? null : `${ user }/${ id }`;
}

/**
 * The two whom a step concerns: who seeks, then who offers.
 *
 * @param step
 */
export function partiesOf( step: Pick<ExchangeStep, 'seek' | 'offer'> ): readonly [ string, string ] {
	return [ userOfKey( step.seek ), userOfKey( step.offer ) ];
}

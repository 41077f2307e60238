/** What has become of a search and an offer: somebody asked somebody. */

/**
 * `asked` waits for an answer; `accepted` takes one of the offer's places; `declined` is for ever; `expired` was never
 * answered, and the two may be suggested to each other again; `done` took place, and gave its place back.
 */
export const REQUEST_STATES = [ 'asked', 'accepted', 'declined', 'expired', 'done' ] as const;
export type RequestState = typeof REQUEST_STATES[ number ];

export interface ExchangeRequest {
	/** Key of the search, such as `Ben/s1`. */
	readonly seek: string;
	/** Key of the offer. */
	readonly offer: string;
	readonly state: RequestState;
	/** Id of the skill, where it is said: for when the offer is not there any more. */
	readonly skill?: string;
	/** Every skill that the two have said, where they are several and one of them declined. */
	readonly skills?: readonly string[];
}

const SATISFYING: readonly string[] = [ 'accepted', 'done' ] satisfies RequestState[];

/**
 * Keys of the searches that have found what they seek, and do not look for more: one was accepted, or took place.
 *
 * @param requests - Or followed exchanges, whose states of these names mean the same
 */
export function satisfiedSearches( requests: readonly { readonly seek: string; readonly state: string }[] ): ReadonlySet<string> {
	return new Set( requests.filter( ( { state } ) => SATISFYING.includes( state ) ).map( ( { seek } ) => seek ) );
}

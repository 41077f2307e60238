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
}

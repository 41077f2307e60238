/**
 * Why a request to the wiki failed, in words for the operator. It carries no request: mwbot's own
 * errors hold the form with password and token, and must not get beyond this folder.
 */

export type RequestFaultKind =
	/** No connection, or it broke before the answer was complete. */
	'network' |
	'timeout' |
	/** An HTTP status that says failure, without an answer of the API. */
	'http' |
	/** Something that is no answer of the API, such as a page of a proxy. */
	'not-api' |
	/** The API answered with an error; `code` says which. */
	'api' |
	/** The operator stopped the bot. */
	'stopped' |
	/** The account or the wiki's address is missing or wrong. */
	'configuration';

export interface RequestFaultDetails {
	readonly kind: RequestFaultKind;
	/** The API's error code; the kind where there is none. */
	readonly code?: string;
	readonly status?: number | null;
	/** How long the server asks to wait, in milliseconds. */
	readonly retryAfter?: number | null;
	readonly explanation: string;
	/** Whether the same request may succeed later, where kind, code and status do not tell. */
	readonly isTransient?: boolean;
}

const TRANSIENT_CODES = new Set( [ 'maxlag', 'readonly', 'ratelimited' ] );

/** Lock timeouts, lost connections and the like; other internal errors come back every time. */
const DATABASE_ERROR = /^internal_api_error_DB/;

/** Whether HTTP says that the same request may succeed later. */
function isTransientStatus( status: number ): boolean {
	return status === 408 || status === 425 || status === 429 || status >= 500;
}

export class RequestFault extends Error {
	public readonly kind: RequestFaultKind;
	public readonly code: string;
	public readonly status: number | null;
	public readonly retryAfter: number | null;
	/** The reason alone, as the wiki or the network gave it. */
	public readonly explanation: string;
	/** Whether the same request may succeed later. */
	public readonly isTransient: boolean;

	public constructor( details: RequestFaultDetails ) {
		super( details.explanation );
		this.name = 'RequestFault';
		this.kind = details.kind;
		this.code = details.code ?? details.kind;
		this.status = details.status ?? null;
		this.retryAfter = details.retryAfter ?? null;
		this.explanation = details.explanation;
		this.isTransient = details.isTransient === true || this.kind === 'network' || this.kind === 'timeout' ||
			TRANSIENT_CODES.has( this.code ) || DATABASE_ERROR.test( this.code ) ||
			( this.status !== null && isTransientStatus( this.status ) );
	}
}

/** The bot is not, or no longer, who it says it is. */
export function isSessionLoss( fault: unknown ): boolean {
	return fault instanceof RequestFault &&
		[ 'assertnameduserfailed', 'assertuserfailed', 'assertbotfailed' ].includes( fault.code );
}

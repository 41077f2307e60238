import { keepOwnWords, saySame } from '../../core/exchange/keep-own-words';
import { SaveFault, type WikiPage } from '../../wiki/port';
import type { ExchangeContext } from './exchange-context';

export interface OwnWords {
	/** The page's text, without what others have since made it say in the person's name. */
	readonly text: string;
	/** Whose change is left out; null where the name is hidden, undefined where nothing is. */
	readonly leftOut?: string | null;
}

type Reading = Pick<ExchangeContext, 'user' | 'readPersonCalls' | 'ownTextOf'>;

/**
 * What of a page the person may be made to say by saving it: whoever saves a page stands for every offer, step and wish
 * on it, so those that others wrote must not be saved along with something else.
 *
 * @param context
 * @param page
 * @throws SaveFault when the person's own text cannot be read, so that nobody knows which words are whose
 */
export async function ownWords( context: Reading, page: WikiPage ): Promise<OwnWords> {
	const { user, readPersonCalls, ownTextOf } = context;
	const text = page.latest.text ?? '';
	if ( page.latest.user === user.name ) {
		return { text };
	}
	const [ readCalls, own ] = await Promise.all( [ readPersonCalls(), ownTextOf( page.title ) ] );
	if ( saySame( readCalls( text ), readCalls( own ?? '' ) ) ) {
		return { text };
	}
	const kept = own === null ? null : keepOwnWords( text, own, readCalls );
	if ( kept === null ) {
		throw new SaveFault( 'not-yours', '' );
	}
	return { text: kept, leftOut: page.latest.user };
}

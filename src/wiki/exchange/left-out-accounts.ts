/** Accounts whose offers and searches do not count at present: blocked, locked, or long without an edit. */
import type { LeftOut } from '../../core/exchange/exchange-report';
import type { AccountReader } from '../bot-port';
import type { Person } from './read-person';

/** Of a lock one has to ask for each account: of so many, those who saved their pages last. */
const MOST_LOCK_QUESTIONS = 200;

const DAY = 24 * 60 * 60 * 1000;

/** When an account last saved one of its pages of the exchange; '' when it never has. */
function lastSaved( { pages }: Person ): string {
	return pages.reduce( ( newest, { own } ) => own !== null && own.timestamp > newest ? own.timestamp : newest, '' );
}

/**
 * @param accounts
 * @param people - Who offer or seek anything
 * @param date - YYYY-MM-DD, in UTC
 * @param inactiveDays - 0: nobody is too long away
 * @return By name
 */
export async function findLeftOut(
	accounts: AccountReader, people: readonly Person[], date: string, inactiveDays: number,
): Promise<readonly LeftOut[]> {
	const leftOut = new Map<string, LeftOut[ 'reason' ]>();
	( await accounts.blockedAccounts( people.map( ( { user } ) => user ) ) ).forEach( ( user ) => leftOut.set( user, 'blocked' ) );
	const newestFirst = people.filter( ( { user } ) => !leftOut.has( user ) )
		.sort( ( one, other ) => lastSaved( one ) < lastSaved( other ) ? 1 : -1 );
	const asked = newestFirst.slice( 0, MOST_LOCK_QUESTIONS ).map( ( { user } ) => user );
	( await accounts.lockedAccounts( asked ) ).forEach( ( user ) => leftOut.set( user, 'locked' ) );
	if ( inactiveDays > 0 ) {
		const since = new Date( Date.parse( `${ date }T00:00:00Z` ) - inactiveDays * DAY ).toISOString();
		for ( const person of newestFirst ) {
			// Whoever has saved such a page since is not asked about.
			if ( !leftOut.has( person.user ) && lastSaved( person ) < since && ( await accounts.lastEdit( person.user ) ?? '' ) < since ) {
				leftOut.set( person.user, 'inactive' );
			}
		}
	}
	return Array.from( leftOut, ( [ user, reason ] ): LeftOut => ( { user, reason } ) )
		.sort( ( one, other ) => one.user < other.user ? -1 : 1 );
}

/**
 * Who waited in vain and need not any more: searches for which nothing fitted when the bot last ran, and for which
 * something does now. What the last run came to stands on the data pages of the matches; nothing else is remembered.
 */
import { isObject, ownProperty } from '../json/value';
import type { ExchangeReport } from './exchange-report';
import { recordKey } from './exchange-record';
import type { Reminder } from './reminders';

/** Of the people who fit so many are named. */
const MOST_NAMED = 3;

/**
 * Keys of the searches for which nothing fitted in the last run, and of those whose people that run had yet to tell.
 *
 * @param pages - JSON of the data pages of the matches; anything at all
 */
export function readWaiting( pages: readonly unknown[] ): ReadonlySet<string> {
	const waiting = new Set<string>();
	const add = ( key: unknown ): void => {
		if ( typeof key === 'string' ) {
			waiting.add( key );
		}
	};
	for ( const page of pages ) {
		const [ unmatched, untold ] = [ 'unmatched', 'untold' ].map( ( part ): unknown => isObject( page ) ? ownProperty( page, part ) : null );
		if ( Array.isArray( unmatched ) ) {
			unmatched.forEach( ( entry: unknown ) => add( isObject( entry ) ? ownProperty( entry, 'seek' ) : null ) );
		}
		if ( Array.isArray( untold ) ) {
			untold.forEach( add );
		}
	}
	return waiting;
}

/**
 * What people who waited are to be told.
 *
 * @param report
 * @param waiting - Keys of searches
 * @return Account → a message for each of its searches, in a lasting order
 */
export function foundOffers(
	report: Pick<ExchangeReport, 'records' | 'matches' | 'date'>, waiting: ReadonlySet<string>,
): ReadonlyMap<string, readonly Reminder[]> {
	const { records, matches, date } = report;
	const seeks = new Map( records.filter( ( { kind } ) => kind === 'seek' )
		.map( ( record ) => [ recordKey( record ), record ] as const ) );
	const found = new Map<string, Reminder[]>();
	for ( const { seek, suggestions } of matches.shortlists ) {
		const record = seeks.get( seek );
		if ( record !== undefined && waiting.has( seek ) && suggestions.length > 0 ) {
			const { user, id, skill } = record;
			found.set( user, [ ...found.get( user ) ?? [], {
				kind: 'found', direction: 'seek', skill, asker: null, day: date, key: seek,
				marker: `seek ${ id } found ${ skill } ${ date }`,
				offers: suggestions.slice( 0, MOST_NAMED ).map( ( { offer } ) => offer ?? '' ),
			} ] );
		}
	}
	return found;
}

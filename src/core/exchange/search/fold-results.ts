/** Results with floods folded: of one account only the first few stand in the list, unless they are wanted. */
import type { ListedRecord } from '../listed-record';

/** So many of one account stand in the list. */
const MOST_OF_ONE = 3;

export type ResultItem =
	{ readonly kind: 'record'; readonly record: ListedRecord } |
	/** Stands behind the last one of this account that is shown. */
	{ readonly kind: 'more'; readonly user: string; readonly count: number };

/**
 * @param found - Places in the list of records
 * @param records
 * @param unfolded - Accounts of which all shall stand there
 */
export function foldResults(
	found: readonly number[], records: readonly ListedRecord[], unfolded: ReadonlySet<string>,
): ResultItem[] {
	const counts = new Map<string, number>();
	found.forEach( ( index ) => {
		const { user } = records[ index ] as ListedRecord;
		counts.set( user, ( counts.get( user ) ?? 0 ) + 1 );
	} );
	const seen = new Map<string, number>();
	const items: ResultItem[] = [];
	found.forEach( ( index ) => {
		const record = records[ index ] as ListedRecord;
		const { user } = record;
		const count = ( seen.get( user ) ?? 0 ) + 1;
		seen.set( user, count );
		if ( count <= MOST_OF_ONE || unfolded.has( user ) ) {
			items.push( { kind: 'record', record } );
		}
		const left = ( counts.get( user ) as number ) - MOST_OF_ONE;
		if ( count === MOST_OF_ONE && left > 0 && !unfolded.has( user ) ) {
			items.push( { kind: 'more', user, count: left } );
		}
	} );
	return items;
}

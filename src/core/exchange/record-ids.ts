/** Ids for offers and searches that were written without one. */
import type { RecordValues } from './read-record-values';
import type { ExchangeRecord } from './exchange-record';
import { cardFault, type RecordFault } from './record-fault';

const MAX_LENGTH = 48;

export interface NamedRecord {
	readonly record: ExchangeRecord;
	/** That its id is taken. */
	readonly faults: readonly RecordFault[];
}

/**
 * Gives each record of one account an id. What has none, or one that stands before, is called after its skill, so
 * that its name stays when others are added before it.
 *
 * @param all - The account's offers and searches, in the order of its pages
 */
export function nameRecords( all: readonly RecordValues[] ): NamedRecord[] {
	const taken = new Set<string>();
	/** What would be tried next, so that very many of one skill do not look through all that are taken each time. */
	const next = new Map<string, number>();
	const keyOf = ( { kind }: RecordValues, id: string ): string => `${ kind } ${ id }`;
	const isOwn = all.map( ( values ) => {
		const isFree = values.id !== null && !taken.has( keyOf( values, values.id ) );
		if ( isFree ) {
			taken.add( keyOf( values, values.id as string ) );
		}
		return isFree;
	} );
	return all.map( ( values, index ) => {
		if ( isOwn[ index ] === true ) {
			return { record: { ...values, id: values.id as string }, faults: [] };
		}
		let id = values.skill;
		let number = next.get( keyOf( values, id ) ) ?? 2;
		for ( ; taken.has( keyOf( values, id ) ); number++ ) {
			const end = `-${ number }`;
			id = values.skill.slice( 0, MAX_LENGTH - end.length ) + end;
		}
		next.set( keyOf( values, values.skill ), number );
		taken.add( keyOf( values, id ) );
		return { record: { ...values, id }, faults: values.id === null ? [] : [ cardFault( 'id', 'id-taken', values.id ) ] };
	} );
}

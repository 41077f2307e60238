/** The table of people as it is kept on the wiki, `<root>/CapacityExchange/data.json`: what it says, and where it is from. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { isWebAddress } from '../../site-configuration';
import { isDate } from '../../survey/dates';
import { readTabularJson } from '../tabular/read-tabular';
import { writeTabular } from '../tabular/write-tabular';
import type { CapxPerson } from './capx-person';
import { readCapxPeople } from './read-people';
import { writeCapxPeople } from './write-people';

/** Where a table of people is from. */
export interface TableSource {
	/** Title of the page, or name of the file. */
	readonly name: string;
	/** Where it can be read as it was then; null for a file. */
	readonly address: string | null;
	/** Null for a file. */
	readonly revision: number | null;
	/** YYYY-MM-DD, UTC: when the table was last changed; of a file, when it was taken. */
	readonly date: string;
}

export interface KeptTable {
	readonly source: TableSource;
	/** By name. */
	readonly people: readonly CapxPerson[];
}

/** The JSON of the page. The same table gives the same, whatever else it said. */
export function writeKeptTable( { source, people }: KeptTable ): JsonObject {
	const { name, address, revision, date } = source;
	return {
		source: { name, address, revision, date },
		table: writeTabular( writeCapxPeople( people, { description: { en: 'People who are listed in the Capacity Exchange' }, sources: '' } ) ),
	};
}

/**
 * @param json - Of the page; anything at all
 * @return Null when it is no such page
 */
export function readKeptTable( json: unknown ): KeptTable | null {
	const source = isObject( json ) ? ownProperty( json, 'source' ) : undefined;
	if ( !isObject( json ) || !isObject( source ) ) {
		return null;
	}
	const [ name, address, revision, date ] = [ 'name', 'address', 'revision', 'date' ].map( ( key ) => ownProperty( source, key ) );
	const { table } = readTabularJson( ownProperty( json, 'table' ), '' );
	const people = table === null ? null : readCapxPeople( table, '' ).people;
	return people === null || typeof name !== 'string' || typeof date !== 'string' || !isDate( date ) ? null : {
		source: {
			name, date,
			address: typeof address === 'string' && isWebAddress( address ) ? address : null,
			revision: typeof revision === 'number' ? revision : null,
		},
		people,
	};
}

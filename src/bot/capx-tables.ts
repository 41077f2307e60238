/** The tables of the Capacity Exchange, from the wiki that holds them or from a file. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TableSource } from '../core/interchange/capx/kept-table';
import { type CapxTablePages, readCapxTablePages } from '../core/interchange/capx/table-pages';
import type { InterchangeNote } from '../core/interchange/note';
import { readTabular } from '../core/interchange/tabular/read-tabular';
import { tableNoteText } from '../core/interchange/tabular/table-note';
import type { TabularTable } from '../core/interchange/tabular/tabular-table';
import { faultText } from '../core/json/fault';
import { CONFIGURATION_PAGE } from '../core/pages';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';
import type { Connection } from './connection';
import { readInput } from './input';
import { operatorMessages } from './messages';
import { today } from './watch';

export interface SourcedTable {
	readonly table: TabularTable;
	readonly source: TableSource;
}

/** The day of a time in milliseconds, in UTC. */
const dayOf = ( milliseconds: number ): string => new Date( milliseconds ).toISOString().slice( 0, 10 );

/** Says on standard error what was left out of a table, or what is different in it. */
export function tellNotes( io: CommandIo, notes: readonly InterchangeNote[] ): void {
	const messages = operatorMessages( io.projectDirectory );
	notes.forEach( ( note ) => io.stderr.write( `${ tableNoteText( note, messages ) }\n` ) );
}

/**
 * @param io
 * @param file - `-` for standard input
 * @throws CommandFailure when there is no table in it
 */
export async function readTableFile( io: CommandIo, file: string ): Promise<SourcedTable> {
	const text = await readInput( io, file );
	// The day of the file, so that the same file gives the same page tomorrow.
	const date = file === '-' ? today() : dayOf( statSync( resolve( io.directory, file ) ).mtimeMs );
	const name = file.replace( /^.*[/\\]/, '' );
	return { table: tableOf( io, text, name ), source: { name, address: null, revision: null, date } };
}

/**
 * The table of a page, whatever the wiki takes the page for: tabular data, JSON or plain text.
 *
 * @param io
 * @param connection
 * @param which
 * @throws CommandFailure when there is no such page, or no table on it
 */
export async function readTablePage( io: CommandIo, connection: Connection, which: keyof CapxTablePages ): Promise<SourcedTable> {
	const { wiki, capacityExchange } = connection;
	const configuration = ( await wiki.readPages( [ CONFIGURATION_PAGE ] ) ).get( CONFIGURATION_PAGE );
	const { pages, faults } = readCapxTablePages( configuration?.latest.text ?? null );
	const messages = operatorMessages( io.projectDirectory );
	faults.forEach( ( fault ) => io.stderr.write( `${ CONFIGURATION_PAGE }: ${ fault.path }: ${ faultText( fault, messages ) } The default is used.\n` ) );
	const title = pages[ which ];
	const { host } = new URL( capacityExchange.apiUrl );
	const latest = ( await capacityExchange.wiki.readPages( [ title ] ) ).get( title )?.latest;
	if ( latest === undefined ) {
		throw new CommandFailure( `There is no page ${ title } on ${ host }. ${ CONFIGURATION_PAGE } can name another one, ` +
			'LOCALSKILLS_CAPX_API another wiki, and --table a file.' );
	}
	return {
		table: tableOf( io, latest.text ?? '', title ),
		source: {
			name: title,
			address: `${ capacityExchange.apiUrl.replace( /api\.php$/, 'index.php' ) }?oldid=${ latest.id }`,
			revision: latest.id,
			date: latest.timestamp.slice( 0, 10 ),
		},
	};
}

function tableOf( io: CommandIo, text: string, name: string ): TabularTable {
	const { table, faults, notes } = readTabular( text, name );
	const messages = operatorMessages( io.projectDirectory );
	const told = faults.map( ( fault ) => `${ name }: ${ fault.path }: ${ faultText( fault, messages ) }` );
	if ( table === null ) {
		throw new CommandFailure( [ ...told, `${ name } is no table.` ].join( '\n' ) );
	}
	told.forEach( ( line ) => io.stderr.write( `${ line }\n` ) );
	tellNotes( io, notes );
	return table;
}

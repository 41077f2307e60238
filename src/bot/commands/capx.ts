/** `localskills capx`: capacities and people from the Capacity Exchange, and ours in the same shape. */
import type { Command } from 'commander';
import { mergeCapacities } from '../../core/interchange/capx/merge-capacities';
import { createCapacityIndex } from '../../core/interchange/capx/capacity-index';
import { type KeptTable, writeKeptTable } from '../../core/interchange/capx/kept-table';
import { readCapacities } from '../../core/interchange/capx/read-capacities';
import { readCapxPeople } from '../../core/interchange/capx/read-people';
import { writeTabular } from '../../core/interchange/tabular/write-tabular';
import { faultText } from '../../core/json/fault';
import { parseJson } from '../../core/json/parse-json';
import { isObject, type JsonObject } from '../../core/json/value';
import { writeJsonPage } from '../../core/json/write-json';
import { lintTaxonomy } from '../../core/skills/lint-taxonomy';
import { readTaxonomy } from '../../core/skills/taxonomy';
import { isDate } from '../../core/survey/dates';
import { readKeptCapacityExchange } from '../../wiki/exchange/kept-capacity-exchange';
import { readTableFile, readTablePage, type SourcedTable, tellNotes } from '../capx-tables';
import { CommandFailure, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { connect, connectAll, contentMessages, readTitles, requireAccount } from '../connection';
import type { Connection } from '../connection';
import { readExchangeReport } from '../exchange-report';
import { exportedTables } from '../exchange-tables';
import { readInput } from '../input';
import { operatorMessages } from '../messages';
import { writePageFiles } from '../page-files';
import { updatePage } from '../page-update';
import { createProgress } from '../progress';
import { SETTINGS_HELP } from '../settings';
import { today } from '../watch';
import { writeOut } from './convert';

interface CommonOptions {
	readonly table?: string;
	readonly settings?: string;
}

interface CapacitiesOptions extends CommonOptions {
	readonly skills?: string;
	readonly parent?: string;
	readonly out?: string;
}

interface PeopleOptions extends CommonOptions {
	readonly dryRun?: boolean;
}

interface ExportOptions {
	readonly out: string;
	readonly date?: string;
	readonly settings?: string;
}

/** Of ids in a sentence. */
const MOST_UNKNOWN = 30;

export function addCapxCommand( program: Command, io: CommandIo ): void {
	const capx = program.command( 'capx' )
		.summary( 'exchange people and skills with the Capacity Exchange' )
		.description( 'Takes what the Capacity Exchange (https://capx.toolforge.org) publishes on Wikimedia Commons, and gives what people offer and ' +
			'seek here in the same shape.' );
	capx.command( 'capacities' )
		.summary( 'add its capacities to the list of skills' )
		.description( 'Prints the wiki\'s Skills.json with the capacities that it lacks, and with names in languages that it lacks. Nothing that is ' +
			'there is changed. Every difference is told on standard error. Nothing is saved: the list belongs to the community.' )
		.option( '--table <file>', 'a table of capacities (default: the page Data:CapacityExchange/capacities.tab on Commons)' )
		.option( '--skills <file>', 'a Skills.json (default: the wiki\'s)' )
		.option( '--parent <id>', 'the skill that new ones belong to (default: none, so that each is a group of its own)' )
		.option( '--out <file>', 'where to write (default: standard output)' )
		.option( '--settings <file>', 'a file with the settings' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( ( options: CapacitiesOptions ) => addCapacities( io, options ) );
	capx.command( 'people' )
		.summary( 'take down who is listed there' )
		.description( 'Saves who is listed in the Capacity Exchange, and with which capacities, on <root>/CapacityExchange/data.json. The next run of ' +
			'"exchange" shows them on pages of their own and counts them beside the needs. Nobody is entered as offering anything.' )
		.option( '--table <file>', 'a table of people (default: the page Data:CapacityExchange/users.tab on Commons)' )
		.option( '--dry-run', 'save nothing, say what would be saved' )
		.option( '--settings <file>', 'a file with the settings' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( ( options: PeopleOptions ) => takePeople( io, options ) );
	capx.command( 'export' )
		.summary( 'write what is offered and sought here, and the skills, as such tables' )
		.description( 'Writes users.tab (who offers what, and who seeks what) and capacities.tab (the skills) into a folder, as Wikimedia Commons takes ' +
			'them. "exchange" keeps the same on the wiki: <root>/Exchange/users.tab.json and capacities.tab.json.' )
		.requiredOption( '--out <folder>', 'where to write' )
		.option( '--date <date>', 'the day on which offers and searches must be open, YYYY-MM-DD; default: today (UTC)' )
		.option( '--settings <file>', 'a file with the settings' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( ( options: ExportOptions ) => exportTables( io, options ) );
}

function parseSkills( io: CommandIo, name: string, text: string ): JsonObject {
	const { value, faults } = parseJson( text );
	if ( !isObject( value ) || readTaxonomy( value ).taxonomy.skills.length === 0 ) {
		const messages = operatorMessages( io.projectDirectory );
		throw new CommandFailure( [ ...faults.map( ( fault ) => `${ name }: ${ faultText( fault, messages ) }` ), `${ name } holds no skills.` ].join( '\n' ) );
	}
	return value;
}

/** The wiki that the settings name, where it is needed: files alone need none. */
function connectOnce( io: CommandIo, envFile: string | undefined ): () => Connection {
	let connection: Connection | null = null;
	return () => {
		connection = connection ?? connectAll( io, envFile, createProgress( io.stderr ) );
		return connection;
	};
}

async function readSkillsPage( io: CommandIo, { wiki }: Connection ): Promise<{ name: string; text: string }> {
	const progress = createProgress( io.stderr );
	const titles = await readTitles( wiki, io, progress );
	progress.clear();
	const page = ( await wiki.readPages( [ titles.skills() ] ) ).get( titles.skills() );
	if ( page === undefined ) {
		throw new CommandFailure( `There is no page ${ titles.skills() } on this wiki. Run "localskills deploy --templates" first, or give --skills a file.` );
	}
	return { name: titles.skills(), text: page.latest.text ?? '' };
}

async function addCapacities( io: CommandIo, options: CapacitiesOptions ): Promise<void> {
	if ( options.table === '-' && options.skills === '-' ) {
		throw new UsageError( 'Only one of the files can be standard input.' );
	}
	const connection = connectOnce( io, options.settings );
	const { name, text } = options.skills === undefined ? await readSkillsPage( io, connection() ) :
		{ name: options.skills, text: await readInput( io, options.skills ) };
	const skills = parseSkills( io, name, text );
	const { table, source } = options.table === undefined ? await readTablePage( io, connection(), 'capacities' ) : await readTableFile( io, options.table );
	const { capacities, notes } = readCapacities( table, source.name );
	tellNotes( io, notes );
	if ( capacities === null || capacities.length === 0 ) {
		throw new CommandFailure( `${ source.name } holds no capacities.` );
	}
	const parent = options.parent ?? null;
	if ( parent !== null && readTaxonomy( skills ).taxonomy.get( parent )?.isRetired !== false ) {
		throw new UsageError( `--parent: there is no skill “${ parent }” in use in ${ name }.` );
	}
	const merged = mergeCapacities( skills, capacities, { parent } );
	tellNotes( io, merged.notes );
	const page = writeJsonPage( merged.skills );
	const messages = operatorMessages( io.projectDirectory );
	lintTaxonomy( page, { hasMessage: messages.has } ).faults.forEach( ( fault ) =>
		io.stderr.write( `${ name }: ${ fault.path }: ${ faultText( fault, messages ) }\n` ) );
	const added = readTaxonomy( merged.skills ).taxonomy.skills.length - readTaxonomy( skills ).taxonomy.skills.length;
	if ( added > 0 && parent === null ) {
		io.stderr.write( 'What is new stands at the top, as a group of its own. Give it a "parent" where it belongs, or call this with --parent.\n' );
	}
	io.stderr.write( merged.isChanged ? `Look through it, and save it as ${ options.skills === undefined ? name : 'the wiki\'s Skills.json' }.\n` :
		`Nothing is new: ${ name } has all ${ capacities.length } capacities.\n` );
	await writeOut( io, options.out, `${ page }\n` );
}

/** How the people of a table differ from those of the one before, in words. */
function differenceText( people: KeptTable[ 'people' ], before: KeptTable | null ): string {
	const known = new Set( ( before?.people ?? [] ).map( ( { user } ) => user ) );
	const now = new Set( people.map( ( { user } ) => user ) );
	const added = people.filter( ( { user } ) => !known.has( user ) ).length;
	const gone = Array.from( known ).filter( ( user ) => !now.has( user ) ).length;
	return `${ people.length } ${ people.length === 1 ? 'person' : 'people' }, ${ added } new, ${ gone } gone`;
}

async function takePeople( io: CommandIo, options: PeopleOptions ): Promise<void> {
	const isDryRun = options.dryRun === true;
	const progress = createProgress( io.stderr );
	const connection = connectAll( io, options.settings, progress );
	const { wiki } = connection;
	const { table, source }: SourcedTable = options.table === undefined ? await readTablePage( io, connection, 'users' ) : await readTableFile( io, options.table );
	const { people, notes } = readCapxPeople( table, source.name );
	tellNotes( io, notes );
	if ( people === null || people.length === 0 ) {
		throw new CommandFailure( `${ source.name } holds no people, so nothing is saved. To show nobody any more, have the page CapacityExchange/data.json deleted.` );
	}
	if ( !isDryRun ) {
		await requireAccount( wiki );
	}
	const titles = await readTitles( wiki, io, progress );
	progress.clear();
	const before = await readKeptCapacityExchange( { source: wiki, titles }, ( await wiki.account() )?.name ?? null );
	const skills = ( await wiki.readPages( [ titles.skills() ] ) ).get( titles.skills() );
	const { skillOf } = createCapacityIndex( skills === undefined ? null : readTaxonomy( parseJson( skills.latest.text ?? '' ).value ).taxonomy );
	const unknown = new Set<number>();
	people.forEach( ( { known, available } ) => [ ...known, ...available ].filter( ( id ) => skillOf( id ) === null )
		.forEach( ( id ) => unknown.add( id ) ) );
	if ( unknown.size > 0 ) {
		const ids = Array.from( unknown ).sort( ( one, other ) => one - other );
		io.stderr.write( `${ ids.length } of their capacities ${ ids.length === 1 ? 'is no skill here, and is' : 'are no skill here, and are' } not shown: ${ ids.slice( 0, MOST_UNKNOWN ).join( ', ' ) }` +
			`${ ids.length > MOST_UNKNOWN ? ', …' : '' }. "localskills capx capacities" adds what is missing.\n` );
	}
	const messages = await contentMessages( wiki, io );
	const text = writeJsonPage( writeKeptTable( { source, people } ) );
	const { kind } = await updatePage( wiki, {
		title: titles.capacityExchangeData(),
		render: () => text,
		summary: messages.text( 'localskills-bot-capx-summary', people.length ),
		contentModel: 'json',
	}, isDryRun, titles.stop() );
	io.stderr.write( `${ titles.capacityExchangeData() }: ${ differenceText( people, before ) }; ${
		{ saved: 'saved', unchanged: 'nothing has changed', different: 'would be saved', forbidden: 'left alone' }[ kind ] }.\n` );
	if ( kind === 'saved' || kind === 'different' ) {
		await write( io.stdout, `${ titles.capacityExchangeData() }\n` );
	}
}

async function exportTables( io: CommandIo, options: ExportOptions ): Promise<void> {
	const date = options.date ?? today();
	if ( !isDate( date ) ) {
		throw new UsageError( `“${ date }” is no day: --date takes YYYY-MM-DD.` );
	}
	const progress = createProgress( io.stderr );
	const wiki = connect( io, options.settings, progress );
	progress.show( 'Reading offers and searches…' );
	const onWiki = await readExchangeReport( wiki, wiki, {
		date, writer: ( await wiki.account() )?.name ?? null, messages: operatorMessages( io.projectDirectory ),
	} );
	const { users, capacities, notes } = await exportedTables( onWiki, wiki, io );
	progress.clear();
	onWiki.notes.forEach( progress.say );
	tellNotes( io, notes );
	writePageFiles( options.out.startsWith( '/' ) ? options.out : `${ io.directory }/${ options.out }`, [
		{ title: 'users.tab', text: writeJsonPage( writeTabular( users ) ), contentModel: 'json' },
		{ title: 'capacities.tab', text: writeJsonPage( writeTabular( capacities ) ), contentModel: 'json' },
	] );
	const people = new Set( users.rows.map( ( [ user ] ) => user ) ).size;
	io.stderr.write( `${ people } ${ people === 1 ? 'person' : 'people' } in users.tab, ${ capacities.rows.length } skills in capacities.tab.\n` );
}

/** `localskills texts`: the texts of a survey for translators, and their translations back into its definition. */
import type { Command } from 'commander';
import { interchangeNoteText } from '../../core/interchange/note';
import { readTranslations, type TextCallReader } from '../../core/interchange/read-translations';
import { TEXT_TEMPLATE, writeTranslatablePage } from '../../core/interchange/write-translatable-page';
import { faultText } from '../../core/json/fault';
import { LANGUAGE_CODE } from '../../core/i18n/read-localized-text';
import { parseJson } from '../../core/json/parse-json';
import { isObject, type JsonObject } from '../../core/json/value';
import { writeJsonPage } from '../../core/json/write-json';
import { CommandFailure, UsageError } from '../command-io';
import type { CommandIo } from '../command-io';
import { connect, readTitles } from '../connection';
import { readInput } from '../input';
import { operatorMessages } from '../messages';
import { createProgress } from '../progress';
import { SETTINGS_HELP } from '../settings';
import { createWikiTemplateReader } from '../../wiki/counting/template-calls';
import { writeOut } from './convert';

interface ExportOptions {
	readonly translate?: boolean;
	readonly language?: string;
	readonly out?: string;
}

interface ImportOptions {
	readonly survey?: string;
	readonly out?: string;
	readonly settings?: string;
}

export function addTextsCommand( program: Command, io: CommandIo ): void {
	const texts = program.command( 'texts' )
		.summary( 'give the texts of a survey to translators, and take the translations' )
		.description( 'The texts of a survey as a wiki page with one unit a string, and translations from such pages into its definition.' );
	texts.command( 'export' )
		.summary( 'write the page with the texts' )
		.description( 'Writes the texts of a survey as a wiki page, to be saved as …/Survey/<id>/Texts or, with --language, as …/Texts/<language>.' )
		.argument( '<file>', 'a definition.json, or - for standard input' )
		.option( '--translate', 'mark the units for the extension Translate, which then makes a page for each language' )
		.option( '--language <code>', 'a page for one language, with what is translated already' )
		.option( '--out <file>', 'where to write (default: standard output)' )
		.action( async ( file: string, options: ExportOptions ) => {
			const { language = null } = options;
			if ( language !== null && options.translate === true ) {
				throw new UsageError( 'Translate makes the pages of the languages itself: give --translate or --language, not both.' );
			}
			if ( language !== null && !LANGUAGE_CODE.test( language ) ) {
				throw new UsageError( `--language: “${ language }” is no language code such as fr or pt-br.` );
			}
			const definition = parseDefinition( io, file, await readInput( io, file ) );
			const page = writeTranslatablePage( definition, { hasTranslate: options.translate === true, language } );
			await writeOut( io, options.out, page );
		} );
	texts.command( 'import' )
		.summary( 'take translations into a definition' )
		.description( 'Prints a definition with the translations from pages: from files, or with --survey from the wiki.\n' +
			'Says on standard error what is not translated, or was translated from another wording.' )
		.argument( '[file]', 'a definition.json' )
		.argument( '[pages...]', 'pages with translations, as fr=FILE ar=FILE' )
		.option( '--survey <id>', 'read the definition of this survey and its translations from the wiki' )
		.option( '--out <file>', 'where to write (default: standard output)' )
		.option( '--settings <file>', 'a file with the settings' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( async ( file: string | undefined, pages: readonly string[], options: ImportOptions ) => {
			const source = options.survey === undefined ? await fromFiles( io, file, pages ) :
				await fromWiki( io, options.survey, file, options );
			const { definition, notes } = readTranslations( source.definition, source.pages, source.readCalls );
			const messages = operatorMessages( io.projectDirectory );
			notes.forEach( ( note ) => io.stderr.write( `${ interchangeNoteText( note, messages ) }\n` ) );
			await writeOut( io, options.out, `${ writeJsonPage( definition ) }\n` );
		} );
}

interface Translations {
	readonly definition: JsonObject;
	readonly pages: ReadonlyMap<string, string>;
	readonly readCalls?: TextCallReader;
}

async function fromFiles( io: CommandIo, file: string | undefined, given: readonly string[] ): Promise<Translations> {
	if ( file === undefined || given.length === 0 ) {
		throw new UsageError( 'Name a definition and pages such as fr=FILE, or a survey of the wiki with --survey.' );
	}
	const pages = new Map<string, string>();
	for ( const page of given ) {
		const [ , language, name ] = /^([^=]+)=(.+)$/.exec( page ) ?? [];
		if ( language === undefined || name === undefined || !LANGUAGE_CODE.test( language ) ) {
			throw new UsageError( `“${ page }” does not say which language which file is in. Write it as fr=FILE.` );
		}
		pages.set( language, await readInput( io, name ) );
	}
	return { definition: parseDefinition( io, file, await readInput( io, file ) ), pages };
}

async function fromWiki( io: CommandIo, id: string, file: string | undefined, options: ImportOptions ): Promise<Translations> {
	if ( file !== undefined ) {
		throw new UsageError( 'With --survey the definition and the translations are read from the wiki: name no files.' );
	}
	const progress = createProgress( io.stderr );
	const wiki = connect( io, options.settings, progress );
	const titles = await readTitles( wiki, io, progress );
	const title = titles.definition( id );
	const page = ( await wiki.readPages( [ title ] ) ).get( title );
	if ( page === undefined ) {
		throw new CommandFailure( `There is no survey ${ id } on this wiki: the page ${ title } is missing.` );
	}
	const prefix = titles.translations( id, '' );
	const pages = new Map<string, string>();
	for await ( const translation of wiki.pagesBelow( prefix ) ) {
		pages.set( translation.title.slice( prefix.length ), translation.latest.text ?? '' );
	}
	progress.clear();
	return {
		definition: parseDefinition( io, title, page.latest.text ?? '' ),
		pages,
		readCalls: await createWikiTemplateReader( wiki, [ TEXT_TEMPLATE ] ),
	};
}

function parseDefinition( io: CommandIo, name: string, text: string ): JsonObject {
	const { value, faults } = parseJson( text );
	if ( !isObject( value ) ) {
		const messages = operatorMessages( io.projectDirectory );
		throw new CommandFailure( faults.length === 0 ? `${ name } holds no definition.` :
			faults.map( ( fault ) => `${ name }: ${ faultText( fault, messages ) }` ).join( '\n' ) );
	}
	return value;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { runCommandLine } from '../../src/bot/command-line';
import { definitionFaults } from '../../src/core/survey/lint-definition';
import { allTypesDefinition } from '../core/survey/all-types';
import type { Json } from '../core/survey/definitions';

const PROJECT = join( __dirname, '../..' );

/** Has openpyxl, which reads and writes workbooks independently of the libraries here (`build/wiki/requirements.ts`). */
const PYTHON = '/usr/bin/python3';

let directory: string;

interface Outcome { status: number; stdout: string; stderr: string }

async function run( args: readonly string[], input = '' ): Promise<Outcome> {
	const outcome: Outcome = { status: -1, stdout: '', stderr: '' };
	const sink = ( name: 'stdout' | 'stderr' ): Writable => new Writable( { write( chunk, _encoding, done ) {
		outcome[ name ] += String( chunk );
		done();
	} } );
	outcome.status = await runCommandLine( args, {
		stdin: Readable.from( [ input ] ),
		stdout: sink( 'stdout' ),
		stderr: sink( 'stderr' ),
		env: { HOME: directory },
		directory,
		projectDirectory: PROJECT,
		version: '1.2.3',
		stopSignal: new AbortController().signal,
		abortSignal: new AbortController().signal,
	} );
	return outcome;
}

function file( name: string, content: unknown ): string {
	writeFileSync( join( directory, name ), typeof content === 'string' || Buffer.isBuffer( content ) ? content : JSON.stringify( content ) );
	return name;
}

function python( script: string, ...args: readonly string[] ): string {
	return execFileSync( PYTHON, [ '-c', script, ...args ], { encoding: 'utf8', cwd: directory } );
}

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

const SURVEY: Json = {
	locale: 'en', title: 'Test', pages: [ { name: 'p1', title: { default: 'You', fr: 'Vous' }, elements: [
		{ type: 'radiogroup', name: 'role', title: 'Role', isRequired: true, choices: [ { value: '007', text: 'Agent' }, { value: 'other-role', text: 'Somebody' } ] },
		{ type: 'text', name: 'age', title: 'Age', inputType: 'number', integer: true, min: 0, max: 120, visibleIf: "{role} = '007'" },
	] } ], localSkills: { id: 'test', status: 'draft' },
};

describe( 'localskills convert', () => {
	it.each( [ 'xlsx', 'csv' ] )( 'writes an XLSForm as .%s, and reads it again', async ( extension ) => {
		const written = await run( [ 'convert', file( 'definition.json', SURVEY ), '--to', 'xlsform', '--out', `form.${ extension }` ] );
		expect( written ).toEqual( { status: 0, stdout: '', stderr: '' } );
		const read = await run( [ 'convert', `form.${ extension }` ] );
		expect( { status: read.status, stderr: read.stderr } ).toEqual( { status: 0, stderr: '' } );
		expect( JSON.parse( read.stdout ) ).toEqual( SURVEY );
	} );

	it( 'reads the survey and the choices from two tables', async () => {
		file( 'survey.csv', '\uFEFFtype,name,label\nselect_one yn,q,"Yes, or ""no""?"\n' );
		file( 'choices.csv', 'list_name;name;label\nyn;y;Yes\nyn;n;No\n' );
		const { stdout } = await run( [ 'convert', 'survey.csv', '--choices', 'choices.csv' ] );
		expect( ( JSON.parse( stdout ) as Json ).pages[ 0 ].elements ).toEqual( [
			{ type: 'radiogroup', name: 'q', title: 'Yes, or "no"?', choices: [ { value: 'y', text: 'Yes' }, { value: 'n', text: 'No' } ] },
		] );
	} );

	it( 'writes SurveyJS, and reads it from standard input', async () => {
		const written = await run( [ 'convert', '-', '--to', 'surveyjs' ], JSON.stringify( SURVEY ) );
		expect( { status: written.status, stderr: written.stderr } ).toEqual( { status: 0, stderr: '' } );
		const read = await run( [ 'convert', '--from', 'surveyjs', '-' ], written.stdout );
		expect( JSON.parse( read.stdout ) ).toEqual( SURVEY );
	} );

	it( 'writes out the skills of a taxonomy', async () => {
		const taxonomy = join( PROJECT, 'templates/data/Skills.json' );
		const { status, stderr } = await run( [ 'convert', file( 'd.json', allTypesDefinition() ), '--to', 'xlsform', '--out', 'form.csv', '--taxonomy', taxonomy ] );
		expect( status ).toBe( 0 );
		expect( stderr ).toContain( 'languages: The list “languages” is only known to the wiki; the question asks for text there.' );
		expect( readFileSync( join( directory, 'form.csv' ), 'utf8' ) ).toMatch( /skills\.[a-z-]+\.importance/ );
	} );

	it( 'tells what could not be kept, and gives a definition without a fault', async () => {
		file( 'survey.csv', 'type,name,label,relevant\nstart,start,,\ntext,Full Name,Who?,\ngeopoint,where,Where?,\ninteger,age,Age,"pulldata(\'x\', \'y\') = 1"\n' );
		const { status, stdout, stderr } = await run( [ 'convert', 'survey.csv', '--id', 'x' ] );
		expect( status ).toBe( 0 );
		expect( stderr.split( '\n' ) ).toEqual( [
			'Sheet “survey”, row 4: “where” was left out: surveys here have nothing like “geopoint”.',
			'Sheet “survey”, row 5: This condition could not be kept, so what it stood at is shown to everybody: pulldata(\'x\', \'y\') = 1',
			'Nothing is recorded about devices or people behind their back; left out: start.',
			'A name was changed to what is allowed here (a–z, 0–9 and hyphens): Full Name → full-name. Conditions follow.', '',
		] );
		expect( definitionFaults( JSON.parse( stdout ) ).filter( ( fault: Json ) => fault.severity !== 'warning' ) ).toEqual( [] );
	} );

	it.each( [
		[ 'a workbook that is none', [ 'convert', 'broken.xlsx' ], 1, /^broken\.xlsx cannot be read as an \.xlsx workbook\. Save it/ ],
		[ 'a file that is not there', [ 'convert', 'gone.xlsx' ], 1, 'gone.xlsx cannot be read. There is no such file.\n' ],
		[ 'JSON that is none', [ 'convert', 'broken.json' ], 1, /^broken\.json: / ],
		[ 'a table that is no form', [ 'convert', 'other.csv' ], 1, 'This is no XLSForm: there is no sheet “survey” with a column “type”.\nother.csv could not be converted.\n' ],
		[ 'an unknown format', [ 'convert', 'other.csv', '--from', 'word' ], 2, '--from: there is no format “word”. There are definition, xlsform, surveyjs.\n' ],
		[ 'a workbook on standard output', [ 'convert', 'good.json', '--to', 'xlsform' ], 2, 'An XLSForm is written into a file: give --out with a name that ends in .xlsx or .csv.\n' ],
		[ 'an id that is none', [ 'convert', 'good.json', '--id', 'A b' ], 2, /^--id: “A b” is no id/ ],
		[ 'a place that cannot be written', [ 'convert', 'good.json', '--out', 'no/where' ], 1, /^no\/where cannot be written/ ],
	] )( 'says what is wrong with %s', async ( _, args, status, words ) => {
		file( 'broken.xlsx', 'PK but not really' );
		file( 'broken.json', '{ "a": ' );
		file( 'other.csv', 'a,b\n1,2\n' );
		file( 'good.json', SURVEY );
		const outcome = await run( args );
		expect( { status: outcome.status, stdout: outcome.stdout } ).toEqual( { status, stdout: '' } );
		expect( outcome.stderr ).toMatch( words );
	} );

	it( 'does not unpack an archive that would fill the memory', async () => {
		file( 'bomb.xlsx', zip( 'xl/worksheets/sheet1.xml', Buffer.alloc( 6e7 ) ) );
		const { status, stderr } = await run( [ 'convert', 'bomb.xlsx' ] );
		expect( { status, stderr } ).toEqual( { status: 1, stderr: 'The file is too large for a survey: bomb.xlsx.\n' } );
	} );
} );

describe( 'localskills convert, beside openpyxl', () => {
	it( 'writes workbooks that another library opens, with the cells as texts', async () => {
		await run( [ 'convert', file( 'definition.json', SURVEY ), '--to', 'xlsform', '--out', 'form.xlsx' ] );
		const sheets = JSON.parse( python( `
import json, openpyxl
book = openpyxl.load_workbook( 'form.xlsx' )
print( json.dumps( { sheet.title: [ list( row ) for row in sheet.iter_rows( values_only = True ) ] for sheet in book } ) )` ) ) as Json;
		expect( sheets ).toEqual( {
			survey: [
				[ 'type', 'name', 'label::English (en)', 'label::Français (fr)', 'required', 'relevant', 'constraint', 'appearance' ],
				[ 'begin_group', 'p1', 'You', 'Vous', null, null, null, 'field-list' ],
				[ 'select_one role', 'role', 'Role', 'Role', 'yes', null, null, null ],
				[ 'integer', 'age', 'Age', 'Age', null, '${role} = \'007\'', '. >= 0 and . <= 120', null ],
				[ 'end_group', 'p1', null, null, null, null, null, null ],
			],
			choices: [
				[ 'list_name', 'name', 'label::English (en)', 'label::Français (fr)' ],
				[ 'role', '007', 'Agent', 'Agent' ], [ 'role', 'other-role', 'Somebody', 'Somebody' ],
			],
			settings: [ [ 'form_title', 'form_id', 'default_language', 'style' ], [ 'Test', 'test', 'English (en)', 'pages' ] ],
		} );
	} );

	it( 'reads workbooks that another library wrote: numbers, truth values, dates, formulas, empty rows, styles', async () => {
		python( `
import datetime, openpyxl
from openpyxl.styles import Font
book = openpyxl.Workbook()
survey = book.active
survey.title = 'Survey'
survey.append( [ None ] )
survey.append( [ 'label', 'type', 'name', 'required', 'constraint', 'hint' ] )
survey[ 'A2' ].font = Font( bold = True )
survey.append( [ 'How old?', 'integer', 'age', True, '. >= 18', 2026 ] )
survey.append( [] )
survey.append( [ '="How" & " many?"', 'decimal', 'count', False, '', datetime.date( 2026, 11, 21 ) ] )
survey.append( [ '  Pick\\none ', 'select_one list', 'pick', 'yes', None, None ] )
choices = book.create_sheet( 'choices' )
choices.append( [ 'list name', 'name', 'label' ] )
choices.append( [ 'list', 1, 'One' ] )
choices.append( [ 'list', 2.0, 'Two' ] )
choices.append( [ 'list', 99, 'Prefer not to say' ] )
book.create_sheet( 'my notes' ).append( [ 'call Ana' ] )
book.save( 'form.xlsx' )` );
		const { status, stdout, stderr } = await run( [ 'convert', 'form.xlsx', '--id', 'mine' ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr:
			'Sheet “survey”, row 6: The choice “99” of “pick” is what “refused” is here; its code has changed. “refused” and “dontknow” are never counted.\n' } );
		expect( JSON.parse( stdout ) ).toEqual( {
			pages: [ { name: 'page1', elements: [
				{ type: 'text', name: 'age', title: 'How old?', description: '2026', isRequired: true, inputType: 'number', integer: true, min: 18 },
				// Nobody has computed the formula yet.
				{ type: 'text', name: 'count', description: '2026-11-21', inputType: 'number' },
				{ type: 'radiogroup', name: 'pick', title: 'Pick\none', isRequired: true,
					choices: [ { value: '1', text: 'One' }, { value: '2', text: 'Two' } ], showRefuseItem: true, refuseText: 'Prefer not to say' },
			] } ],
			localSkills: { id: 'mine', status: 'draft' },
		} );
	} );
} );

describe( 'localskills texts', () => {
	it( 'gives the texts to translators, and takes their translations', async () => {
		file( 'definition.json', SURVEY );
		const page = ( await run( [ 'texts', 'export', 'definition.json', '--language', 'fr' ] ) ).stdout;
		expect( page ).toContain( '|unit=role.title\n|source=Role\n|text=\n' );
		file( 'fr.wiki', page.replace( '|source=Role\n|text=', '|source=Role\n|text=Rôle' ) );
		const { status, stdout, stderr } = await run( [ 'texts', 'import', 'definition.json', 'fr=fr.wiki' ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: 'fr: 1 text taken over.\nfr: 4 texts are not translated yet.\n' } );
		expect( ( JSON.parse( stdout ) as Json ).pages[ 0 ].elements[ 0 ].title ).toEqual( { default: 'Role', fr: 'Rôle' } );
	} );

	it( 'marks the units for Extension:Translate', async () => {
		const { stdout } = await run( [ 'texts', 'export', '--translate', file( 'definition.json', SURVEY ) ] );
		expect( stdout ).toContain( '|text=<translate><!--T:role.title--> Role</translate>' );
	} );

	it.each( [
		[ [ 'texts', 'import', 'definition.json' ], 'Name a definition and pages such as fr=FILE' ],
		[ [ 'texts', 'import', 'definition.json', 'x.wiki' ], '“x.wiki” does not say which language which file is in.' ],
		[ [ 'texts', 'export', 'definition.json', '--language', 'French' ], '“French” is no language code' ],
		[ [ 'texts', 'export', 'definition.json', '--language', 'fr', '--translate' ], 'not both' ],
		[ [ 'texts', 'import', 'definition.json', '--survey', 'x' ], 'name no files' ],
	] )( 'says what is wrong with %j', async ( args, words ) => {
		file( 'definition.json', SURVEY );
		const { status, stdout, stderr } = await run( args );
		expect( { status, stdout } ).toEqual( { status: 2, stdout: '' } );
		expect( stderr ).toContain( words );
	} );
} );

/** An archive of one file. */
function zip( name: string, content: Buffer ): Buffer {
	const packed = deflateRawSync( content );
	const header = Buffer.alloc( 30 );
	header.writeUInt32LE( 0x04034b50, 0 );
	header.writeUInt16LE( 8, 8 );
	header.writeUInt32LE( packed.length, 18 );
	header.writeUInt32LE( content.length, 22 );
	header.writeUInt16LE( name.length, 26 );
	const record = Buffer.alloc( 46 );
	record.writeUInt32LE( 0x02014b50, 0 );
	record.writeUInt16LE( 8, 10 );
	record.writeUInt32LE( packed.length, 20 );
	record.writeUInt32LE( content.length, 24 );
	record.writeUInt16LE( name.length, 28 );
	const start = header.length + name.length + packed.length;
	const end = Buffer.alloc( 22 );
	end.writeUInt32LE( 0x06054b50, 0 );
	end.writeUInt16LE( 1, 8 );
	end.writeUInt16LE( 1, 10 );
	end.writeUInt32LE( record.length + name.length, 12 );
	end.writeUInt32LE( start, 16 );
	return Buffer.concat( [ header, Buffer.from( name ), packed, record, Buffer.from( name ), end ] );
}

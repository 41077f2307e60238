/** `localskills capx` with files alone, as a coordinator without an account runs it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/bot/command-line';

const PROJECT = join( __dirname, '../..' );

let directory: string;

async function run( ...args: readonly string[] ): Promise<{ status: number; stdout: string; stderr: string }> {
	const said = { stdout: '', stderr: '' };
	const sink = ( name: 'stdout' | 'stderr' ): Writable => new Writable( { write( chunk, _encoding, done ) {
		said[ name ] += String( chunk );
		done();
	} } );
	const status = await runCommandLine( [ 'capx', ...args ], {
		stdin: Readable.from( [] ), stdout: sink( 'stdout' ), stderr: sink( 'stderr' ), env: { HOME: directory }, directory, projectDirectory: PROJECT,
		version: '1.2.3', stopSignal: new AbortController().signal, abortSignal: new AbortController().signal,
	} );
	return { status, ...said };
}

function file( name: string, content: unknown ): string {
	writeFileSync( join( directory, name ), typeof content === 'string' ? content : JSON.stringify( content ) );
	return name;
}

const CAPACITIES = {
	license: 'CC0-1.0', description: { en: 'Capacities added in the CapX platform' }, sources: 'https://capx.toolforge.org',
	schema: { fields: [ { name: 'id', type: 'number' }, { name: 'name', type: 'localized' }, { name: 'description', type: 'localized' }, { name: 'wikidata_item', type: 'string' } ] },
	data: [ [ 12, { en: 'budgeting', sw: 'bajeti' }, { en: 'planning money' }, 'Q41263' ], [ 144, { en: 'AI literacy' }, null, 'Q1' ] ],
};
const SKILLS = { locale: 'en', skills: [ { id: 'budgeting', label: 'Budgeting', capx: 12 } ] };

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

describe( 'localskills capx capacities', () => {
	it( 'prints the list with what it lacked, and tells the differences apart from it', async () => {
		file( 'capacities.tab', CAPACITIES );
		file( 'Skills.json', SKILLS );
		const { status, stdout, stderr } = await run( 'capacities', '--table', 'capacities.tab', '--skills', 'Skills.json' );
		expect( status ).toBe( 0 );
		expect( JSON.parse( stdout ) ).toEqual( { locale: 'en', skills: [
			{ id: 'budgeting', label: { default: 'Budgeting', sw: 'Bajeti' }, capx: 12, wikidata: 'Q41263' },
			{ id: 'ai-literacy', label: { default: 'AI literacy' }, capx: 144, wikidata: 'Q1' },
		] } );
		expect( stderr ).toContain( 'New: “AI literacy”, with the id ai-literacy (capacity 144).' );
		expect( stderr ).toContain( 'What is new stands at the top' );
	} );

	it( 'says that nothing is new where nothing is', async () => {
		file( 'capacities.tab', CAPACITIES );
		file( 'Skills.json', SKILLS );
		await run( 'capacities', '--table', 'capacities.tab', '--skills', 'Skills.json', '--parent', 'budgeting', '--out', 'new.json' );
		const { stderr, stdout } = await run( 'capacities', '--table', 'capacities.tab', '--skills', 'new.json' );
		expect( stderr ).toBe( 'Nothing is new: new.json has all 2 capacities.\n' );
		expect( stdout ).toBe( readFileSync( join( directory, 'new.json' ), 'utf8' ) );
	} );

	it( 'refuses what is no list, no table, or no place for new skills, and says so', async () => {
		file( 'capacities.tab', CAPACITIES );
		file( 'Skills.json', SKILLS );
		const withTable = ( name: string ): Promise<{ status: number; stderr: string }> => run( 'capacities', '--skills', 'Skills.json', '--table', name );
		expect( await run( 'capacities', '--skills', file( 'x.json', '[]' ), '--table', 'capacities.tab' ) ).toMatchObject( { status: 1, stderr: 'x.json holds no skills.\n' } );
		expect( await withTable( file( 'x.tab', '{ "a"' ) ) ).toMatchObject( { status: 1, stderr: expect.stringMatching( /^x\.tab: \$: Line 1[^]*x\.tab is no table\.\n$/ ) as string } );
		expect( await withTable( file( 'y.tab', { schema: { fields: [ { name: 'a', type: 'string' } ] }, data: [] } ) ) )
			.toMatchObject( { status: 1, stderr: expect.stringContaining( '“y.tab” has not the columns that are read: id, name.' ) as string } );
		expect( await run( 'capacities', '--skills', 'Skills.json', '--table', 'capacities.tab', '--parent', 'cooking' ) )
			.toMatchObject( { status: 2, stderr: expect.stringContaining( 'there is no skill “cooking” in use' ) as string } );
	} );
} );

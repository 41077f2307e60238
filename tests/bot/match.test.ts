import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/bot/command-line';

const PROJECT = join( __dirname, '../..' );

let directory: string;

interface Outcome { status: number; stdout: string; stderr: string }

async function match( lines: readonly unknown[], ...args: string[] ): Promise<Outcome> {
	const outcome: Outcome = { status: -1, stdout: '', stderr: '' };
	const sink = ( name: 'stdout' | 'stderr' ): Writable => new Writable( { write( chunk, _encoding, done ) {
		outcome[ name ] += String( chunk );
		done();
	} } );
	const input = lines.map( ( line ) => `${ typeof line === 'string' ? line : JSON.stringify( line ) }\n` ).join( '' );
	outcome.status = await runCommandLine( [ 'match', '--records', '-', ...args ], {
		stdin: Readable.from( [ input ] ),
		stdout: sink( 'stdout' ),
		stderr: sink( 'stderr' ),
		env: {},
		directory,
		projectDirectory: PROJECT,
		version: '1.2.3',
		stopSignal: new AbortController().signal,
		abortSignal: new AbortController().signal,
	} );
	return outcome;
}

const SKILLS = join( PROJECT, 'templates/data/Skills.json' );
const OFFER = {
	kind: 'offer', user: 'Ana', id: 'o1', skill: 'budgeting', level: 4, methods: [ 'mentoring' ], languages: [ 'fr', 'ar' ],
	capacity: 2, region: 'mena', confirmed: '2026-11-21', expires: '2027-05-21', status: 'open',
};
const SEEK = { kind: 'seek', user: 'Ben', id: 's1', skill: 'budgeting', level: 2, methods: [ 'mentoring' ], languages: [ 'ar' ], region: 'mena' };
const DATE = [ '--date', '2026-11-21' ];

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

describe( 'localskills match', () => {
	it( 'prints suggestions as JSON', async () => {
		const { status, stdout, stderr } = await match( [ OFFER, SEEK, { ...SEEK, user: 'Cem', skill: 'lua' } ], '--json', ...DATE );
		const { shortlists, unmatched } = JSON.parse( stdout );
		expect( shortlists ).toEqual( [ { seek: 'Ben/s1', suggestions: [ { offer: 'Ana/o1', score: 855, reasons: expect.any( Array ) } ] } ] );
		expect( unmatched ).toEqual( [ { seek: 'Cem/s1', reasons: [ { code: 'no-offer', parameters: [ { skill: 'lua' } ] } ], nearest: [] } ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: '' } );
	} );

	it( 'prints an assignment as JSON', async () => {
		const { stdout } = await match( [ OFFER, SEEK ], '--cohort', '--json', ...DATE );
		expect( JSON.parse( stdout ) ).toMatchObject( { date: '2026-11-21', assignments: [ { seek: 'Ben/s1', offer: 'Ana/o1', score: 855 } ], unmatched: [] } );
	} );

	it( 'tells a person who fits, and why', async () => {
		const { stdout } = await match( [ OFFER, { ...SEEK, skill: 'finance' }, { ...SEEK, user: 'Cem', languages: [ 'tr' ] } ], '--taxonomy', SKILLS, ...DATE );
		expect( stdout ).toContain( 'Ben/s1 seeks Finance\n   815  Ana/o1 offers Budgeting\n      A part of what is sought: Budgeting belongs to Finance (360)\n' );
		expect( stdout ).toContain( 'Both use this language: Arabic (105)' );
		expect( stdout ).toContain( 'Both are in the same region: Middle East and North Africa (50)' );
		expect( stdout ).toContain( 'Cem/s1 seeks Budgeting\n      One offer has no language in common with the search\n' );
		const cohort = await match( [ OFFER, SEEK ], '--cohort', ...DATE );
		expect( cohort.stdout ).toContain( 'Assignment of 2026-11-21: 1 matched, 0 not\n\nBen/s1 seeks budgeting\n   855  Ana/o1 offers budgeting\n' );
	} );

	it( 'names lines that it cannot use, and matches the others', async () => {
		const { status, stdout, stderr } = await match( [ OFFER, '{', { ...SEEK, level: 'high' } ], '--json', ...DATE );
		expect( JSON.parse( stdout ).shortlists ).toHaveLength( 1 );
		expect( status ).toBe( 0 );
		expect( stderr.split( '\n' ) ).toEqual( [
			expect.stringMatching( /^-:2: This is no JSON object\. .* The line is left out\.$/ ),
			'-:3: high is no level. Levels are whole numbers from 1 to 5.', '',
		] );
		expect( await match( [ '{', 'x' ], ...DATE ) ).toMatchObject( { status: 1, stdout: '', stderr: expect.stringContaining( '- holds no offer or search that could be read.' ) } );
		expect( await match( [], '--json', ...DATE ) ).toMatchObject( { status: 0, stderr: '' } );
	} );

	it( 'heeds what has been, who is blocked, and the weights of the site', async () => {
		const declined = await match( [ OFFER, SEEK, { kind: 'request', seek: 'Ben/s1', offer: 'Ana/o1', state: 'declined' } ], ...DATE );
		expect( declined.stdout ).toContain( 'One offer was asked for and declined before' );
		const blocked = await match( [ OFFER, SEEK, { kind: 'blocked', user: 'Ana' } ], ...DATE );
		expect( blocked.stdout ).toContain( 'Ana/o1 offers budgeting: blocked' );
		const site = { root: 'Skills', matching: { weights: { skill: 0, method: 0, language: 0, room: 0, place: 0, freshness: 0 }, clinicSize: 0 } };
		writeFileSync( join( directory, 'site.json' ), JSON.stringify( site ) );
		const weighted = await match( [ OFFER, SEEK ], '--json', '--configuration', 'site.json', ...DATE );
		expect( JSON.parse( weighted.stdout ).shortlists[ 0 ].suggestions[ 0 ].score ).toBe( 500 );
		expect( weighted.stderr ).toBe( 'site.json: $.matching.clinicSize: 0 is too small. Write 2 or more.\n' );
	} );

	it.each( [
		[ [ '--date', '2026-02-30' ], '“2026-02-30” is no date.' ],
		[ [ '--taxonomy', '-' ], 'Only one of the files can be standard input.' ],
	] )( 'says what is wrong with %j', async ( args, words ) => {
		expect( await match( [ OFFER ], ...args ) ).toMatchObject( { status: 2, stdout: '', stderr: expect.stringContaining( words ) } );
	} );

	it( 'stops at files that say nothing', async () => {
		writeFileSync( join( directory, 'empty.json' ), '[]' );
		expect( await match( [ OFFER ], '--taxonomy', 'empty.json' ) ).toMatchObject( { status: 1, stderr: expect.stringContaining( 'empty.json holds no skills.' ) } );
		expect( await match( [ OFFER ], '--configuration', 'empty.json' ) ).toMatchObject( { status: 1, stderr: 'empty.json is no configuration.\n' } );
		expect( await match( [ OFFER ], '--taxonomy', 'none.json' ) ).toMatchObject( { status: 1, stderr: expect.stringContaining( 'There is no such file.' ) } );
	} );
} );

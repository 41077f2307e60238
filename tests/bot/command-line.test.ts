import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/bot/command-line';
import type { CommandIo } from '../../src/bot/command-io';

const PROJECT = join( __dirname, '../..' );

let directory: string;

interface Outcome { status: number; stdout: string; stderr: string }

async function run( args: readonly string[], input: string | readonly string[] = '', io: Partial<CommandIo> = {} ): Promise<Outcome> {
	const outcome: Outcome = { status: -1, stdout: '', stderr: '' };
	const sink = ( name: 'stdout' | 'stderr' ): Writable => new Writable( { write( chunk, _encoding, done ) {
		outcome[ name ] += String( chunk );
		done();
	} } );
	outcome.status = await runCommandLine( args, {
		stdin: Readable.from( typeof input === 'string' ? [ input ] : input ),
		stdout: sink( 'stdout' ),
		stderr: sink( 'stderr' ),
		env: { HOME: directory },
		directory,
		projectDirectory: PROJECT,
		version: '1.2.3',
		stopSignal: new AbortController().signal,
		abortSignal: new AbortController().signal,
		...io,
	} );
	return outcome;
}

function file( name: string, content: unknown ): string {
	writeFileSync( join( directory, name ), typeof content === 'string' ? content : JSON.stringify( content ) );
	return name;
}

const DEFINITION = {
	title: 'Test',
	pages: [ { name: 'p1', elements: [
		{ type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] },
		{ type: 'checkbox', name: 'learn', title: 'Learn', choices: [ 'a', 'b' ] },
	] } ],
	localSkills: { id: 'test', status: 'open' },
};

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

describe( 'localskills', () => {
	it.each( [
		[ [ '--version' ], '1.2.3\n' ],
		[ [ '--help' ], 'aggregate' ],
		[ [ 'help', 'parse' ], '--template-namespace' ],
		[ [ 'parse', '--help' ], '--template-namespace' ],
		[ [ 'lint', '--help' ], '--json' ],
		[ [ 'convert', '--help' ], '--taxonomy' ],
		[ [ 'texts', 'import', '--help' ], 'LOCALSKILLS_API' ],
		[ [ 'analyse', '--help' ], '--definition' ],
		[ [ 'aggregate', '--help' ], 'LOCALSKILLS_API' ],
		[ [ 'deploy', '--help' ], 'LOCALSKILLS_API' ],
	] )( 'answers %j on standard output', async ( args, words ) => {
		const { status, stdout, stderr } = await run( args );
		expect( stdout ).toContain( words );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: '' } );
	} );

	it.each( [
		[ [], 'aggregate' ],
		[ [ 'agregate' ], 'Did you mean aggregate?' ],
		[ [ 'parse' ], '--template' ],
		[ [ 'parse', '--template', 'A', '--nonsense' ], '--nonsense' ],
		[ [ 'parse', '--template', '[[' ], '[[' ],
		[ [ 'lint' ], 'file' ],
		[ [ 'analyse', '--answers', 'x' ], '--definition' ],
		[ [ 'analyse', '--definition', 'd', '--answers', '-', '--json', '--csv' ], 'Either --json or --csv' ],
		[ [ 'analyse', '--definition', '-', '--answers', '-' ], 'standard input' ],
		[ [ 'analyse', '--definition', 'd', '--answers', '-', '--previous-definition', 'p' ], 'go together' ],
		[ [ 'analyse', '--definition', 'd', '--answers', '-', '--date', '2026-11-30' ], '--records' ],
		[ [ 'analyse', '--definition', 'd', '--answers', '-', '--records', 'r', '--date', '2026-13-01' ], '2026-13-01' ],
		[ [ 'aggregate' ], '--survey' ],
		[ [ 'aggregate', '--all', '--survey', 'x' ], '--survey' ],
		[ [ 'aggregate', '--survey', 'Not an id' ], 'Not an id' ],
		[ [ 'aggregate', '--all', '--watch', 'now' ], '--watch' ],
		[ [ 'aggregate', '--all', '--watch', '--dry-run' ], '--dry-run' ],
		[ [ 'aggregate', '--all' ], 'LOCALSKILLS_API' ],
		[ [ 'aggregate', '--all', '--settings', 'missing.env' ], 'missing.env' ],
		[ [ 'deploy' ], '--templates' ],
	] )( 'calls %j wrong usage, says why, and prints no result', async ( args, words ) => {
		const { status, stdout, stderr } = await run( args );
		expect( stderr ).toContain( words );
		expect( { status, stdout } ).toEqual( { status: 2, stdout: '' } );
	} );

	it( 'says what is the matter when the wiki is not there', async () => {
		const { status, stdout, stderr } = await run( [ 'deploy', '--templates' ], '', { env: {
			HOME: directory, LOCALSKILLS_API: 'http://127.0.0.1:9/api.php', LOCALSKILLS_USER: 'A@b', LOCALSKILLS_PASSWORD: 'secret0',
		}, stopSignal: AbortSignal.timeout( 1500 ) } );
		expect( { status, stdout } ).toEqual( { status: 1, stdout: '' } );
		expect( stderr ).not.toContain( 'secret0' );
	} );
} );

describe( 'localskills parse', () => {
	it( 'prints the calls as JSON, in the order of their opening braces', async () => {
		const { status, stdout, stderr } = await run( [ 'parse', '--template', 'Outer', 'Inner' ], '{{outer| 1 |n= {{Inner|x=<!-- -->y}} }}{{Other}}' );
		expect( JSON.parse( stdout ) ).toEqual( [
			{ template: 'Outer', parameters: { 1: ' 1 ', n: '{{Inner|x=y}}' } },
			{ template: 'Inner', parameters: { x: 'y' } },
		] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: '' } );
	} );

	it( 'knows redirects and the wiki\'s own name of the namespace', async () => {
		const args = [ 'parse', '--template', 'A', '--template', 'B', '--redirect', 'Alias', '--redirect', 'Other=B', '--template-namespace', 'Vorlage' ];
		const { stdout } = await run( args, '{{alias}}{{Vorlage:Other}}{{Template:A}}{{Modèle:A}}' );
		expect( JSON.parse( stdout ) ).toEqual( [ 'A', 'B', 'A' ].map( ( template ) => ( { template, parameters: {} } ) ) );
	} );

	it( 'answers every line by one line, in order, also one that it cannot read', async () => {
		const lines = [ '"{{A|1}}"', 'no JSON', '{}', '""', '"{{A|\u2028}}"' ].join( '\n' );
		const { status, stdout, stderr } = await run( [ 'parse', '--template', 'A', '--lines' ], lines );
		expect( stdout.split( '\n' ).map( ( line ) => line === '' ? '' : JSON.parse( line ) as unknown ) ).toEqual( [
			[ { template: 'A', parameters: { 1: '1' } } ], null, null, [], [ { template: 'A', parameters: { 1: '\u2028' } } ], '',
		] );
		expect( status ).toBe( 1 );
		expect( stderr ).toContain( 'Line 2' );
		expect( stderr ).toContain( 'Line 3' );
	} );

	it( 'reads no further than the reader of its answers can follow', async () => {
		const LINES = 100000;
		let given = 0;
		const stdin = new Readable( { read() {
			this.push( given++ < LINES ? `${ JSON.stringify( `${ given } {{A|${ 'x'.repeat( 1000 ) }}}` ) }\n` : null );
		} } );
		const stdout = new PassThrough();
		const done = run( [ 'parse', '--template', 'A', '--lines' ], '', { stdin, stdout } );
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 200 );
		} );
		expect( given ).toBeLessThan( LINES / 10 );
		let answered = 0;
		stdout.on( 'data', ( chunk: Buffer ) => {
			answered += chunk.toString().split( '\n' ).length - 1;
		} );
		expect( ( await done ).status ).toBe( 0 );
		expect( answered ).toBe( LINES );
	}, 30000 );

	it( 'keeps every parameter, whatever its name', async () => {
		const { stdout } = await run( [ 'parse', '--template', 'A' ], '{{A|__proto__=1|constructor=2|01=3|1=4}}' );
		expect( stdout ).toBe( '[{"template":"A","parameters":{"1":"4","__proto__":"1","constructor":"2","01":"3"}}]\n' );
	} );
} );

describe( 'localskills lint', () => {
	it( 'is content with a good definition, and prints nothing as a result', async () => {
		const { status, stdout } = await run( [ 'lint', file( 'good.json', DEFINITION ) ] );
		expect( { status, stdout } ).toEqual( { status: 0, stdout: '' } );
	} );

	it( 'prints every fault with its path, in words', async () => {
		const bad = { ...DEFINITION, localSkills: { id: 'Not an id', status: 'half-open' } };
		const { status, stdout } = await run( [ 'lint', file( 'bad.json', bad ) ] );
		expect( status ).toBe( 1 );
		expect( stdout ).toMatch( /^\$\.localSkills\.id: .*Not an id/m );
		expect( stdout ).toMatch( /^\$\.localSkills\.status: .*half-open/m );
		expect( stdout ).not.toContain( '⧼' );
		const json = await run( [ 'lint', '--json', 'bad.json' ] );
		expect( json.status ).toBe( 1 );
		expect( ( JSON.parse( json.stdout ) as { path: string }[] ).map( ( { path } ) => path ) )
			.toEqual( stdout.trimEnd().split( '\n' ).map( ( line ) => line.replace( /: .*/, '' ) ) );
	} );

	it( 'says in which line a text stops being JSON, also from standard input', async () => {
		const { status, stdout } = await run( [ 'lint', '-' ], '{\n"title": "x"\n"pages": []\n}' );
		expect( status ).toBe( 1 );
		expect( stdout ).toContain( '3' );
	} );

	it( 'says that there is no such file', async () => {
		expect( await run( [ 'lint', 'missing.json' ] ) ).toEqual( {
			status: 1, stdout: '', stderr: 'missing.json cannot be read. There is no such file.\n',
		} );
	} );

	it( 'prints warnings after the faults and lets them pass', async () => {
		const doubtful = { ...DEFINITION, pages: [ { elements: [ { type: 'text', name: 'contact', title: 'Your e-mail address' } ] } ] };
		const plain = await run( [ 'lint', file( 'd.json', doubtful ) ] );
		expect( plain.stdout ).toMatch( /^\$\.pages\[0\]\.elements\[0\]\.title: Warning: “e-mail address” / );
		expect( [ plain.status, plain.stderr ] ).toEqual( [ 0, 'd.json: no faults, 1 warning.\n' ] );
		const json = await run( [ 'lint', '--json', 'd.json' ] );
		expect( JSON.parse( json.stdout ) ).toMatchObject( [ { code: 'personal-data-likely', severity: 'warning', message: expect.stringContaining( 'public pages' ) } ] );
		const faulty = await run( [ 'lint', '--json', file( 'd.json', { ...doubtful, colour: 'blue' } ) ] );
		expect( JSON.parse( faulty.stdout ).map( ( { severity }: { severity: string } ) => severity ) ).toEqual( [ 'error', 'warning' ] );
		expect( [ faulty.status, faulty.stderr ] ).toEqual( [ 1, 'd.json: 1 fault, 1 warning.\n' ] );
	} );

	it( 'holds a definition against the core module, the wave before and the skills', async () => {
		const wave = {
			...DEFINITION, localSkills: { id: 'next', follows: 'test', core: { id: 'test', questions: [ 'role' ] }, measures: { canTeach: 'learn' } },
			pages: [ { elements: [ { ...DEFINITION.pages[ 0 ]?.elements[ 0 ], choices: [ 'editor' ] }, DEFINITION.pages[ 0 ]?.elements[ 1 ] ] } ],
		};
		file( 'next.json', wave );
		file( 'test.json', DEFINITION );
		file( 'skills.json', { skills: [ { id: 'a', label: 'A' } ] } );
		expect( await run( [ 'lint', 'next.json' ] ) ).toMatchObject( { status: 0 } );
		const { stdout, status } = await run( [ 'lint', 'next.json', '--core', 'test.json', '--previous', 'test.json', '--taxonomy', 'skills.json' ] );
		expect( status ).toBe( 1 );
		expect( stdout.split( '\n' ).slice( 0, -1 ).map( ( line ) => line.replace( /: .*/, '' ) ) ).toEqual( [
			'$.pages[0].elements[0].choices', '$.pages[0].elements[0].choices', '$.pages[0].elements[1].choices[1]',
		] );
		expect( await run( [ 'lint', 'next.json', '--core', file( 'none.json', '{}' ) ] ) ).toMatchObject( { status: 1, stderr: 'none.json holds no survey to compare with.\n' } );
	} );
} );

describe( 'localskills analyse', () => {
	const ANSWERS = [
		{ user: 'Ana', revision: 1, timestamp: '2026-11-01T00:00:00Z', values: { role: 'editor', learn: [ 'a' ] } },
		{ user: 'Ben', revision: 2, timestamp: '2026-11-02T00:00:00Z', values: { role: 'editor', learn: [ 'a', 'b' ] } },
		{ user: 'Ana', revision: 3, timestamp: '2026-11-03T00:00:00Z', values: { role: 'organizer' } },
	].map( ( answer ) => JSON.stringify( answer ) );

	it( 'counts the newest answer of each account and lists the others', async () => {
		file( 'definition.json', DEFINITION );
		file( 'answers.jsonl', [ ...ANSWERS, 'broken' ].join( '\n' ) );
		const { status, stdout, stderr } = await run( [ 'analyse', '--definition', 'definition.json', '--answers', 'answers.jsonl' ] );
		expect( status ).toBe( 0 );
		const results = JSON.parse( stdout ) as Record<string, unknown> & { excluded: { reason: string }[] };
		expect( results ).toMatchObject( {
			survey: 'test',
			counted: 2,
			cross: null,
			agreement: { mwdsRds: null, mwdsHighNeed: null, rdsHighNeed: null },
			questions: {
				role: { n: 2, choices: { editor: { count: 1, share: 0.5 }, organizer: { count: 1, share: 0.5 } } },
				learn: { n: 1, missing: 1, choices: { a: { count: 1, share: 1 }, b: { count: 1, share: 1 } } },
			},
		} );
		expect( results.excluded.map( ( { reason } ) => reason ).sort() ).toEqual( [ 'duplicate', 'unreadable' ] );
		expect( stderr ).toContain( '1 line could not be read' );
	} );

	it( 'prints JSON, asked for it or not, or the same figures as a table', async () => {
		file( 'definition.json', DEFINITION );
		const print = async ( ...options: readonly string[] ): Promise<Outcome> =>
			run( [ 'analyse', '--definition', 'definition.json', '--answers', '-', ...options ], ANSWERS.join( '\n' ) );
		expect( await print( '--json' ) ).toEqual( await print() );
		const { status, stdout, stderr } = await print( '--csv' );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: '' } );
		const rows = stdout.trimEnd().split( /\r?\n/ );
		expect( rows[ 0 ] ).toBe( 'part,by,group,item,item_label,code,code_label,figure,value,withheld' );
		// Ana's earlier answer is not counted, and nothing is withheld.
		expect( rows ).toEqual( expect.arrayContaining( [
			'survey,,,,,,,counted,2,', 'question,,,role,Role,editor,editor,count,1,', 'question,,,learn,Learn,b,b,share,1,',
		] ) );
		expect( rows.filter( ( row ) => !row.endsWith( ',' ) ) ).toEqual( [ rows[ 0 ] ] );
	} );

	it( 'tells in which field each skill is, and where the fields meet', async () => {
		const scale = [ 1, 2, 3, 4, 5 ];
		const grid = {
			type: 'matrixdropdown', name: 'skills', title: 'Skills', rows: [ 'a', 'b' ],
			columns: [ { name: 'importance', title: 'I', choices: scale }, { name: 'ability', title: 'A', choices: scale } ],
		};
		const localSkills = { ...DEFINITION.localSkills, measures: { grid: 'skills' } };
		file( 'grid.json', { ...DEFINITION, pages: [ { elements: [ grid ] } ], localSkills } );
		const answer = { user: 'Ana', values: {
			'skills.a.importance': '5', 'skills.a.ability': '1', 'skills.b.importance': '1', 'skills.b.ability': '5',
		} };
		const { stdout } = await run( [ 'analyse', '--definition', 'grid.json', '--answers', '-' ], JSON.stringify( answer ) );
		expect( JSON.parse( stdout ) ).toMatchObject( {
			skills: { a: { quadrant: 'concentrate-here' }, b: {} }, cross: { importance: 3, ability: 3 }, agreement: { mwdsRds: 1 },
		} );
	} );

	it( 'takes from the skills what the definition leaves to them', async () => {
		const picker = { ...DEFINITION, pages: [ { elements: [ { type: 'tagbox', name: 'learn', title: 'Learn', choicesFrom: 'skills' } ] } ] };
		file( 'definition.json', picker );
		const told = async ( skills: readonly string[] ): Promise<unknown> => {
			const { stdout } = await run( [ 'analyse', '--definition', 'definition.json', '--answers', '-', ...skills ], ANSWERS.join( '\n' ) );
			return ( JSON.parse( stdout ) as { questions: { learn: { choices: unknown; unknown: unknown } } } ).questions.learn;
		};
		expect( await told( [ '--taxonomy', file( 'skills.json', { skills: [ { id: 'b', label: 'B' }, { id: 'c', label: 'C' } ] } ) ] ) )
			.toMatchObject( { choices: { b: { count: 1 }, c: { count: 0 } }, unknown: { a: 1 } } );
		// Without them, whatever was chosen is a skill.
		expect( await told( [] ) ).toMatchObject( { choices: { a: { count: 1 }, b: { count: 1 } }, unknown: {} } );
		const none = await run( [ 'analyse', '--definition', 'definition.json', '--answers', '-', '--taxonomy', file( 'empty.json', '{}' ) ] );
		expect( [ none.status, none.stderr ] ).toEqual( [ 1, 'empty.json: $.skills: A list in square brackets must stand here.\nempty.json holds no skills.\n' ] );
	} );

	it( 'gives the same bytes whatever the order of the lines', async () => {
		file( 'definition.json', DEFINITION );
		const given = await run( [ 'analyse', '--definition', 'definition.json', '--answers', '-' ], ANSWERS.join( '\n' ) );
		const turned = await run( [ 'analyse', '--definition', 'definition.json', '--answers', '-' ], [ ...ANSWERS ].reverse().join( '\n' ) );
		expect( turned.stdout ).toBe( given.stdout );
	} );

	it( 'takes back an answer that it counted, when a newer one comes, in files and in what is piped to it', async () => {
		file( 'definition.json', DEFINITION );
		const lines = Array.from( { length: 3000 }, ( _, index ) => JSON.stringify( {
			user: `User ${ index % 1000 }`, revision: index, timestamp: '2026-11-01T00:00:00Z',
			values: { role: index < 2000 ? 'organizer' : 'editor' },
		} ) );
		for ( const order of [ lines, lines.slice().reverse() ] ) {
			file( 'answers.jsonl', order.join( '\n' ) );
			for ( const name of [ 'answers.jsonl', '-' ] ) {
				const { stdout } = await run( [ 'analyse', '--definition', 'definition.json', '--answers', name ], order.join( '\n' ) );
				const results = JSON.parse( stdout ) as { counted: number; questions: unknown; excluded: unknown[] };
				const { counted, questions, excluded } = results;
				expect( questions ).toMatchObject( { role: { n: 1000, choices: { editor: { count: 1000 } } } } );
				expect( [ counted, excluded.length ] ).toEqual( [ 1000, 2000 ] );
			}
		}
	} );

	it( 'adds what has changed since the wave before, and who answered both times', async () => {
		file( 'definition.json', DEFINITION );
		file( 'before.json', { ...DEFINITION, localSkills: { id: 'before' } } );
		file( 'before.jsonl', [ 'ana', 'Cem', 'Dan' ].map( ( user ) => JSON.stringify( { user, values: { role: 'editor' } } ) ).join( '\n' ) );
		const print = async ( ...options: readonly string[] ): Promise<Outcome> => run( [
			'analyse', '--definition', 'definition.json', '--answers', '-',
			'--previous-definition', 'before.json', '--previous-answers', 'before.jsonl', ...options,
		], ANSWERS.join( '\n' ) );
		const { stdout } = await print();
		expect( ( await print( '--csv' ) ).stdout.split( /\r?\n/ ) ).toContain( 'change,question,,role,Role,editor,editor,difference,-0.5,' );
		expect( JSON.parse( stdout ) ).toMatchObject( { survey: 'test', counted: 2, change: {
			before: { survey: 'before', counted: 3 }, now: { survey: 'test', counted: 2 }, accountsInBoth: 1,
			questions: { role: { choices: { editor: { before: 1, now: 0.5, difference: -0.5, countBefore: 3, countNow: 1 } } } },
			notCompared: [ { part: 'question', name: 'learn', reason: 'no-answers' } ],
		} } );
	} );

	it( 'leaves out what meant something else in an earlier version of the definition', async () => {
		file( 'definition.json', DEFINITION );
		const [ role, learn ] = DEFINITION.pages[ 0 ]?.elements ?? [];
		file( 'earlier.json', { ...DEFINITION, pages: [ { elements: [ { ...role, type: 'checkbox' }, learn ] } ] } );
		const answers = [ 5, 7, 9 ].map( ( definitionRevision, index ) =>
			JSON.stringify( { user: `User ${ index }`, definitionRevision, values: { role: 'editor', learn: 'a' } } ) );
		const { stdout } = await run( [
			'analyse', '--definition', 'definition.json', '--answers', '-', '--definition-revision', '7',
			'--earlier-definition', '5=earlier.json',
		], answers.join( '\n' ) );
		expect( JSON.parse( stdout ) ).toMatchObject( {
			questions: { role: { n: 2, changedVersion: 1 }, learn: { n: 3, changedVersion: 0 } },
			versions: [
				{ revision: 5, counted: 1, isCurrent: false, changed: [ 'role' ] },
				{ revision: 7, counted: 1, isCurrent: true, changed: [] },
				{ revision: null, counted: 1, isKnown: false },
			],
		} );
		const wrong = await run( [ 'analyse', '--definition', 'definition.json', '--answers', '-', '--earlier-definition', 'earlier.json' ] );
		expect( wrong ).toMatchObject( { status: 2, stdout: '' } );
		expect( wrong.stderr ).toContain( '--earlier-definition' );
	} );

	it( 'sets what is offered and sought on a day beside what people said', async () => {
		file( 'definition.json', { ...DEFINITION, localSkills: { id: 'test', measures: { wantToLearn: 'learn' } } } );
		file( 'records.jsonl', [
			{ kind: 'offer', user: 'Ana', id: 'o1', skill: 'a', languages: [ 'fr' ], expires: '2026-11-30' },
			{ kind: 'offer', user: 'Ana', id: 'o2', skill: 'a', languages: [ 'fr' ] },
			{ kind: 'offer', user: 'Eve', id: 'o1', skill: 'a', languages: [ 'fr' ] },
			{ kind: 'seek', user: 'Ben', id: 's1', skill: 'c', languages: [ 'ar' ], expires: '2026-11-29' },
			{ kind: 'blocked', user: 'Eve' },
			{ kind: 'seek' },
		].map( ( record ) => JSON.stringify( record ) ).join( '\n' ) );
		const balanceOn = async ( date: string ): Promise<unknown> => {
			const { stdout, stderr } = await run( [
				'analyse', '--definition', 'definition.json', '--answers', '-', '--records', 'records.jsonl', '--date', date,
			], ANSWERS.join( '\n' ) );
			expect( stderr ).toContain( 'records.jsonl: line 6:' );
			return ( JSON.parse( stdout ) as { balance: unknown } ).balance;
		};
		expect( await balanceOn( '2026-11-29' ) ).toMatchObject( {
			a: { wantToLearn: 1, offers: 1, seeks: 0, exchangeDifference: -1, exchangeRatio: 0 },
			c: { wantToLearn: null, offers: 0, seeks: 1 },
		} );
		expect( await balanceOn( '2026-12-01' ) ).toEqual( {
			a: expect.objectContaining( { offers: 1 } ), b: expect.objectContaining( { offers: 0, seeks: 0 } ),
		} );
	} );

	it( 'does not begin with a definition that holds no survey', async () => {
		file( 'definition.json', { title: 'x' } );
		const { status, stdout, stderr } = await run( [ 'analyse', '--definition', 'definition.json', '--answers', '-' ] );
		expect( { status, stdout } ).toEqual( { status: 1, stdout: '' } );
		expect( stderr ).toContain( '$.localSkills.id' );
	} );
} );

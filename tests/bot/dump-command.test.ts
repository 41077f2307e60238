import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/bot/command-line';
import { pageFileName } from '../../src/bot/page-files';

const PROJECT = join( __dirname, '../..' );

let directory: string;

interface Outcome {
	readonly status: number;
	readonly said: string;
	readonly printed: string;
}

async function aggregate( ...args: string[] ): Promise<Outcome> {
	let [ said, printed ] = [ '', '' ];
	const sink = ( onText: ( text: string ) => void ): Writable => new Writable( { write( chunk, _encoding, done ) {
		onText( String( chunk ) );
		done();
	} } );
	const status = await runCommandLine( [ 'aggregate', '--survey', 'test', '--dump', 'dump.xml', ...args ], {
		stdin: Readable.from( [] ),
		stdout: sink( ( text ) => {
			printed += text;
		} ),
		stderr: sink( ( text ) => {
			said += text;
		} ),
		env: { HOME: directory },
		directory,
		projectDirectory: PROJECT,
		version: '1.2.3',
		stopSignal: new AbortController().signal,
		abortSignal: new AbortController().signal,
	} );
	return { status, said, printed };
}

function escapeXml( text: string ): string {
	return text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ).replace( />/g, '&gt;' ).replace( /"/g, '&quot;' );
}

const DEFINITION = {
	title: 'Test',
	pages: [ { name: 'p1', elements: [ { type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] } ] } ],
	localSkills: { id: 'test', status: 'open', minAnswers: 1, minCell: 1 },
};

interface Page {
	readonly title: string;
	readonly text: string;
	readonly user?: string;
	readonly namespace?: number;
}

/** A wiki whose titles may begin with small letters, or with capitals only. */
function writeDump( rule: 'case-sensitive' | 'first-letter', pages: readonly Page[] ): void {
	const written = pages.map( ( { title, text, user = 'Coordinator', namespace = 0 }, index ) =>
		`<page><title>${ escapeXml( title ) }</title><ns>${ namespace }</ns><id>${ index + 1 }</id><revision><id>${ index + 1 }</id>` +
		`<timestamp>2026-11-01T10:00:00Z</timestamp><contributor><username>${ user }</username><id>${ user.length }</id></contributor>` +
		`<text bytes="1" sha1="a" xml:space="preserve">${ escapeXml( text ) }</text></revision></page>` );
	writeFileSync( join( directory, 'dump.xml' ), '<mediawiki xml:lang="en"><siteinfo><sitename>Test</sitename><dbname>testwiki</dbname>' +
		`<case>${ rule }</case><namespaces><namespace key="0" /><namespace key="8">MediaWiki</namespace><namespace key="10">Template</namespace>` +
		`</namespaces></siteinfo>${ written.join( '\n' ) }</mediawiki>` );
}

const answer = ( root: string, user: string, role: string ): Page =>
	( { title: `${ root }/Survey/test/Answers/${ user }`, text: `{{Skills survey answer\n|survey=test\n|role=${ role }\n}}`, user } );

beforeEach( () => {
	directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
} );

afterEach( () => {
	rmSync( directory, { recursive: true } );
} );

describe( 'localskills aggregate --dump', () => {
	it.each( [
		[ 'case-sensitive', 'skills', 1 ], [ 'first-letter', 'Skills', 1 ],
		// Nothing stands below the title that this wiki would make of the root.
		[ 'case-sensitive', 'Skills', null ],
	] as const )( 'finds the pages of a wiki with %s titles below %s, as its head says', async ( rule, root, counted ) => {
		writeDump( rule, [
			{ title: 'MediaWiki:LocalSkills.json', text: '{"root":"skills"}', namespace: 8 },
			{ title: `${ root }/Survey/test/definition.json`, text: JSON.stringify( DEFINITION ) },
			answer( root, 'Ana', 'editor' ),
		] );
		const { status, said, printed } = await aggregate( '--json' );
		expect( status === 0 ? ( JSON.parse( printed ) as { counted: number } ).counted : null ).toBe( counted );
		expect( said ).toContain( counted === null ? 'skills/Survey/test' : '1 answer counted' );
	} );

	it( 'writes the texts that answers without the form start from, but where a page asks it not to', async () => {
		const pages = [
			{ title: 'LocalSkills/Survey/test/definition.json', text: JSON.stringify( DEFINITION ) },
			answer( 'LocalSkills', 'Ana', 'organizer' ),
		];
		const blank = 'LocalSkills/Survey/test/Blank';
		const written = join( directory, 'out', pageFileName( { title: blank } ) );
		writeDump( 'first-letter', [ ...pages, { title: blank, text: '{{nobots}} our own' } ] );
		const refused = await aggregate( '--out', 'out' );
		expect( refused.status ).toBe( 0 );
		expect( refused.said ).toContain( `${ blank } is left out, as it asks this bot to stay away.` );
		expect( existsSync( written ) ).toBe( false );

		writeDump( 'first-letter', [ ...pages, { title: blank, text: 'old' } ] );
		expect( ( await aggregate( '--out', 'out' ) ).status ).toBe( 0 );
		expect( readFileSync( written, 'utf8' ) ).toContain( 'Skills survey answer' );

		// Nobody wants pages who wants the results alone.
		const { said, printed } = await aggregate( '--json' );
		const question = { choices: { organizer: { count: 1 } } };
		expect( JSON.parse( printed ) ).toMatchObject( { counted: 1, questions: { role: question } } );
		expect( said ).not.toContain( 'left out' );
	} );
} );

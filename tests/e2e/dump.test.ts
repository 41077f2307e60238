/** Counting from a dump, held against counting the wiki that it was made of. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { runLocalskills, type CommandResult } from '../../build/wiki/deploy';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { pageFileName } from '../../src/bot/page-files';
import { createApiClient, type ApiClient } from './support/api-client';

const [ AMINA, BRUNO ] = EDITORS;
const DATE = '2026-11-28';

const definition = ( id: string, title: string, settings: object = {} ): string => JSON.stringify( {
	title,
	pages: [ { name: 'p1', elements: [
		{ type: 'radiogroup', name: 'role', title: 'Role', choices: [ 'editor', 'organizer' ] },
		{ type: 'matrixdropdown', name: 'skills', title: 'Skills', rows: [ 'budgeting', 'lua' ], columns: [
			{ name: 'importance', choices: [ 1, 2, 3, 4, 5 ] }, { name: 'ability', choices: [ 1, 2, 3, 4, 5 ] },
		] },
		{ type: 'comment', name: 'why', title: 'Why?' },
	] } ],
	localSkills: { id, status: 'open', minAnswers: 1, minCell: 1, measures: { grid: 'skills' }, ...settings },
} );

describe( 'a dump of a wiki', () => {
	let wiki: RunningWiki;
	let administrator: ApiClient;
	let folder: string;

	const answerText = ( id: string, role: string, more = '' ): string =>
		`{{Skills survey answer\n|survey=${ id }\n|language=en\n|role=${ role }\n|skills.lua.importance=5\n|skills.lua.ability=2\n${ more }}}`;

	const php = ( code: string ): Promise<string> =>
		wiki.runMaintenance( 'eval', [], `${ code.replace( /\s*\n\s*/g, ' ' ).trim() }\n` );

	const aggregate = ( ...args: string[] ): Promise<CommandResult> =>
		runLocalskills( { apiUrl: 'http://127.0.0.1:9/no-wiki-is-asked' }, 'bot', [ 'aggregate', ...args ] );

	/** What a dump has of a wiki with everything in it that makes counting hard. */
	async function fillWiki(): Promise<void> {
		const [ amina, bruno ] = await Promise.all( [ AMINA, BRUNO ].map(
			( account ) => createApiClient( wiki.apiUrl, account ) ) ) as [ ApiClient, ApiClient ];
		const at = ( id: string, user: string ): string => `LocalSkills/Survey/${ id }/Answers/${ user }`;
		await administrator.edit( 'LocalSkills/Survey/first/definition.json', definition( 'first', 'First' ), { contentmodel: 'json' } );
		await amina.edit( at( 'first', 'Amina' ), answerText( 'first', 'editor' ) );
		await amina.edit( at( 'first', 'Amina' ), answerText( 'first', 'organizer', '|why=a & b < c "d"\n' ) );
		await bruno.edit( at( 'first', 'Amina' ), 'Gone' );
		await bruno.edit( at( 'first', 'Bruno' ), '{{Answer here|survey=first|role=editor}}' );
		await bruno.edit( at( 'first', ADMINISTRATOR.name ), answerText( 'first', 'editor' ) );
		await administrator.edit( at( 'first', 'bruno' ), '#REDIRECT [[LocalSkills]]' );
		// Comes after the answer that calls the template by it.
		await administrator.edit( 'Template:Answer here', '#REDIRECT [[Template:Skills survey answer]]' );
		// A hidden text, a page that was deleted and restored, an account that was given another name.
		await wiki.runMaintenance( 'createAndPromote', [ 'Hidden', 'learn-together' ] );
		await wiki.runMaintenance( 'createAndPromote', [ 'Restored', 'learn-together' ] );
		await wiki.runMaintenance( 'createAndPromote', [ 'Old name', 'learn-together' ] );
		const clients = await Promise.all( [ 'Hidden', 'Restored', 'Old name' ].map( ( name ) =>
			createApiClient( wiki.apiUrl, { name, password: 'learn-together' } ) ) );
		const [ hidden, restored, renamed ] = clients as [ ApiClient, ApiClient, ApiClient ];
		const revision = await hidden.edit( at( 'first', 'Hidden' ), answerText( 'first', 'editor' ) );
		await hidden.edit( at( 'first', 'Hidden' ), 'x' );
		await hidden.edit( at( 'first', 'Hidden' ), answerText( 'first', 'organizer' ) );
		await wiki.runMaintenance( 'createAndPromote', [ '--custom-groups', 'suppress', 'Hider', 'learn-together' ] );
		const hider = await createApiClient( wiki.apiUrl, { name: 'Hider', password: 'learn-together' } );
		const hiding = await hider.post( { action: 'revisiondelete', type: 'revision', ids: String( revision ), hide: 'content|user' } );
		expect( hiding.revisiondelete?.status ?? hiding ).toBe( 'Success' );
		await restored.edit( at( 'first', 'Restored' ), answerText( 'first', 'editor' ) );
		await administrator.post( { action: 'delete', title: at( 'first', 'Restored' ) } );
		await bruno.edit( at( 'first', 'Restored' ), answerText( 'first', 'organizer' ) );
		await administrator.post( { action: 'undelete', title: at( 'first', 'Restored' ) } );
		await renamed.edit( at( 'first', 'Old name' ), answerText( 'first', 'editor' ) );
		await renamed.edit( 'User:Old name', '{{Seek a skill|skill=lua|languages=en|confirmed=2026-11-21}}' );
		await amina.edit( 'User:Amina', 'Hello {{Offer a skill|id=o1|skill=lua|level=4|languages=en|confirmed=2026-11-21}}' );
		await php( `
			$services = MediaWiki\\MediaWikiServices::getInstance();
			$users = $services->getUserFactory();
			( new MediaWiki\\RenameUser\\RenameuserSQL( 'Old name', 'New né', $users->newFromName( 'Old name' )->getId(),
				$users->newFromName( '${ ADMINISTRATOR.name }' ) ) )->rename();` );
		// Answers to a survey that is there before its definition, and a definition that has been changed.
		await amina.edit( at( 'second', 'Amina' ), answerText( 'second', 'organizer' ) );
		const earlier = await administrator.edit( 'LocalSkills/Survey/second/definition.json', definition( 'second', 'Second' ),
			{ contentmodel: 'json' } );
		await administrator.edit( 'LocalSkills/Survey/second/definition.json', definition( 'second', 'Second, changed' ),
			{ contentmodel: 'json' } );
		await bruno.edit( at( 'second', 'Bruno' ), answerText( 'second', 'editor', `|revision=${ earlier }\n` ) );
		// People may write around the results.
		await administrator.edit( 'LocalSkills/Survey/first/Results', 'Our plan.' );
		await administrator.edit( 'Template:Seek a skill', 'Seeks' );
		await administrator.edit( 'Template:Offer a skill', 'Offers' );
	}

	const files: Record<string, string> = {};

	beforeAll( async () => {
		folder = mkdtempSync( join( tmpdir(), 'localskills-dump-' ) );
		wiki = await startWiki( { name: 'test-dump', mode: 'extension', reset: true } );
		administrator = await createApiClient( wiki.apiUrl, ADMINISTRATOR );
		await fillWiki();
		await wiki.runMaintenance( 'runJobs' );
		const dumps = { full: [ '--full' ], current: [ '--current' ], logs: [ '--logs' ], stub: [ '--full', '--stub' ] };
		for ( const [ name, how ] of Object.entries( dumps ) ) {
			files[ name ] = join( folder, `${ name }.xml` );
			writeFileSync( files[ name ] as string, await wiki.runMaintenance( 'dumpBackup', how ) );
		}
	}, 240_000 );

	afterAll( async () => {
		await wiki?.stop();
		rmSync( folder, { recursive: true, force: true } );
	}, 240_000 );

	/** Title → text of every page that a run wrote. */
	async function pagesOn( ids: readonly string[] ): Promise<Map<string, string>> {
		const pages = new Map<string, string>();
		for ( const id of ids ) {
			for ( const part of [ 'Results', 'Blank' ] ) {
				const { query } = await administrator.get( {
					action: 'query', generator: 'allpages', gapprefix: `LocalSkills/Survey/${ id }/${ part }`, gaplimit: 'max',
					prop: 'revisions', rvprop: 'content', rvslots: 'main',
				} );
				for ( const page of query?.pages ?? [] ) {
					const { content, contentmodel } = page.revisions[ 0 ].slots.main;
					pages.set( pageFileName( { title: page.title, contentModel: contentmodel } ), content );
				}
			}
		}
		return pages;
	}

	it( 'gives the pages that the wiki itself gives, byte for byte, packed or not', async () => {
		const [ out, zipped, bzipped ] = [ 'out', 'zipped', 'bzipped' ].map( ( name ) => join( folder, name ) ) as [ string, string, string ];
		const { full, logs } = files as { full: string; logs: string };
		writeFileSync( `${ full }.gz`, execFileSync( 'gzip', [ '-c', full ] ) );
		writeFileSync( `${ full }.bz2`, execFileSync( 'bzip2', [ '-c', full ] ) );
		for ( const [ directory, file ] of [ [ out, full ], [ zipped, `${ full }.gz` ], [ bzipped, `${ full }.bz2` ] ] as const ) {
			const { status, stderr } = await aggregate( '--all', '--dump', file, logs, '--out', directory, '--date', DATE );
			expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringContaining( 'first: 4 answers counted' ) as string } );
		}
		const { status, stderr } = await runLocalskills( wiki, 'bot', [ 'aggregate', '--all', '--date', DATE ] );
		expect( { status, stderr } ).toEqual( { status: 0, stderr: expect.stringContaining( 'first: 4 answers counted' ) as string } );
		const pages = await pagesOn( [ 'first', 'second' ] );
		expect( pages.size ).toBeGreaterThan( 10 );
		for ( const directory of [ out, zipped, bzipped ] ) {
			const entries = readdirSync( directory, { recursive: true, withFileTypes: true } );
			expect( entries.filter( ( entry ) => entry.isFile() ) ).toHaveLength( pages.size );
			for ( const [ name, text ] of pages ) {
				const written = readFileSync( join( directory, name ), 'utf8' ).trimEnd();
				expect( `${ name }\n${ written }` ).toBe( `${ name }\n${ text.trimEnd() }` );
			}
		}
	}, 240_000 );

	it( 'says what it cannot tell, and by which rule it went on', async () => {
		const full = await aggregate( '--survey', 'first', '--dump', files.full as string, '--json' );
		expect( full.status ).toBe( 0 );
		expect( full.stderr ).toContain( 'Which accounts have been renamed, a dump does not tell' );
		const current = await aggregate( '--survey', 'first', '--dump', files.current as string, '--json' );
		expect( current.status ).toBe( 0 );
		expect( current.stderr ).toContain( 'the dump has no histories' );
		const { excluded } = JSON.parse( current.stdout ) as { excluded: { page: string; reason: string }[] };
		expect( excluded ).toContainEqual(
			expect.objectContaining( { page: 'LocalSkills/Survey/first/Answers/Amina', reason: 'history-unknown' } ) );
	}, 240_000 );

	it( 'writes nothing from a file that cannot be read to its end, and says where it is broken', async () => {
		const full = readFileSync( files.full as string, 'utf8' );
		const broken: Record<string, [ string, string ]> = {
			truncated: [ full.slice( 0, full.length * 0.7 ), 'it is not well-formed XML' ],
			html: [ '<!DOCTYPE html><html><body>Not found</body></html>', 'document type' ],
			bomb: [ `<!DOCTYPE a [<!ENTITY a "x">]>${ full }`, 'document type' ],
			other: [ '<html></html>', 'it begins with <html>' ],
			stub: [ readFileSync( files.stub as string, 'utf8' ), 'holds no texts' ],
		};
		for ( const [ name, [ text, said ] ] of Object.entries( broken ) ) {
			const path = join( folder, `${ name }-broken.xml` );
			writeFileSync( path, text );
			const out = join( folder, `${ name }-out` );
			const { status, stderr } = await aggregate( '--survey', 'first', '--dump', path, '--out', out );
			expect( { name, status, stderr } ).toEqual( { name, status: 1, stderr: expect.stringContaining( said ) as string } );
			expect( stderr ).toContain( `${ name }-broken.xml` );
			expect( existsSync( out ) ).toBe( false );
		}
	}, 240_000 );
} );

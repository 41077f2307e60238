import * as fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPageTitles } from '../../../src/core/pages';
import { createAnswerDecider } from '../../../src/core/survey/decide-answer-counts';
import type { AnswerSource, ListedPage } from '../../../src/wiki/answer-source';
import { readAnswerHistories } from '../../../src/wiki/counting/answer-histories';
import { createMemoryStore, openPageStore, StoreFault } from '../../../src/wiki/store/page-store';
import type { PageStore } from '../../../src/wiki/store/page-store';
import { createStoredSource } from '../../../src/wiki/store/stored-source';
import type { StoredSource } from '../../../src/wiki/store/stored-source';
import type { WatchedTemplates } from '../../../src/wiki/store/template-watch';
import { createChangingWiki } from './changing-wiki';
import type { ChangingWiki } from './changing-wiki';

const titles = createPageTitles();
const PREFIXES = [ 'LocalSkills/', 'MediaWiki:LocalSkills.json' ];
const NAMES = [ 'Ana', 'Ben', 'Cem', 'Dua' ];

const answer = ( name: string ): string => titles.answer( 's', name );
const textOf = ( value: string | number ): string => `{{Skills survey answer|survey=s|x=${ value }}}`;

/** Everything that counting learns of a survey's answers, whichever way it is learnt. */
async function count( source: AnswerSource ): Promise<unknown> {
	const pages: ListedPage[] = [];
	for await ( const page of source.pagesBelow( titles.answersPrefix( 's' ) ) ) {
		pages.push( page );
	}
	const { answerPages } = await readAnswerHistories( source, pages, ( renames ) => createAnswerDecider( {
		survey: 's', titles, renames, readAnswer: ( text ) => ( { survey: 's', text } ) as never,
	} ) );
	return answerPages.map( ( { title, isRedirect, first, ownerRevision, latest } ) => ( {
		title, isRedirect, first: { ...first, text: null }, ownerRevision, latest,
	} ) ).sort( ( a, b ) => a.title < b.title ? -1 : 1 );
}

/** All revisions of all pages with their texts, as the exchange looks for who wrote what. */
async function listAll( source: AnswerSource ): Promise<unknown> {
	const seen: ( readonly [ title: string, revisions: unknown ] )[] = [];
	for await ( const { title } of source.pagesBelow( titles.answersPrefix( 's' ) ) ) {
		const listed = await source.revisionsUpTo( title, null );
		const texts = await source.revisions( listed.map( ( { id } ) => id ), 'with-texts' );
		seen.push( [ title, listed.map( ( revision ) => ( { ...revision, text: texts.get( revision.id )?.text ?? null } ) ) ] );
	}
	return seen.sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 );
}

describe( 'a wiki whose pages are kept', () => {
	let learn: ( source: AnswerSource ) => Promise<unknown>;
	let wiki: ChangingWiki;
	let store: PageStore;
	const said: string[] = [];

	const open = ( kept = store ): StoredSource => createStoredSource( wiki.source, kept, {
		account: 'Bot', batchSize: 50, now: wiki.now, notify: ( text ) => said.push( text ),
	} );

	/** What a run sees, and the requests that it makes. */
	async function run( kept = store ): Promise<{ seen: unknown; requests: string[] }> {
		wiki.requests.length = 0;
		const source = open( kept );
		await source.refresh( PREFIXES );
		const seen = await learn( source );
		return { seen, requests: [ ...wiki.requests ] };
	}

	async function expectSameAsWithout( kept = store ): Promise<void> {
		const { seen } = await run( kept );
		expect( seen ).toEqual( await learn( wiki.source ) );
	}

	beforeEach( async () => {
		learn = count;
		wiki = createChangingWiki();
		store = await createMemoryStore();
		said.length = 0;
	} );

	describe( 'answers as the wiki does', () => {
		type Act = ( wiki: ChangingWiki ) => void;

		const name = fc.constantFrom( ...NAMES.slice( 0, 3 ) );
		const act = <T>( values: fc.Arbitrary<T>, does: ( values: T, wiki: ChangingWiki ) => void ): fc.Arbitrary<Act> =>
			values.map( ( given ) => ( on: ChangingWiki ) => does( given, on ) );
		const happening: fc.Arbitrary<Act | { readonly isKilledAfter: number | null }> = fc.oneof(
			{ weight: 5, arbitrary: act( fc.tuple( name, name, fc.nat( 9 ) ),
				( [ page, by, text ], on ) => on.edit( answer( page ), by, textOf( text ) ) ) },
			{ weight: 3, arbitrary: act( name, ( page, on ) => on.remove( answer( page ) ) ) },
			{ weight: 3, arbitrary: act( fc.constant( 0 ), ( _, on ) => on.restore() ) },
			{ weight: 2, arbitrary: act( fc.tuple( name, fc.constantFrom( 'user' as const, 'text' as const ) ),
				( [ page, what ], on ) => on.hide( answer( page ), what ) ) },
			{ weight: 2, arbitrary: act( fc.tuple( name, name, fc.boolean() ), ( [ from, to, keeps ], on ) => {
				on.move( answer( from ), keeps ? answer( to ) : `User:${ to }/Draft`, keeps );
				on.move( `User:${ from }/Draft`, answer( to ), false );
			} ) },
			{ weight: 2, arbitrary: act( fc.tuple( name, name ),
				( [ from, to ], on ) => on.merge( answer( from ), answer( to ) ) ) },
			{ weight: 2, arbitrary: act( fc.tuple( name, name ), ( [ page, by ], on ) => on.import( answer( page ), by ) ) },
			{ weight: 1, arbitrary: act( fc.tuple( name, fc.nat( 3 ) ),
				( [ by, number ], on ) => on.rename( by, `${ by } ${ number }` ) ) },
			{ weight: 1, arbitrary: act( fc.constantFrom( 0.1, 2, 30, 200 ), ( hours, on ) => on.wait( hours ) ) },
			{ weight: 4, arbitrary: fc.record( { isKilledAfter: fc.option( fc.nat( 6 ) ) } ) },
		);

		/** Killed: nothing is written any more. */
		async function runAndKill( after: number ): Promise<void> {
			let left = after;
			const { change } = store;
			await run( { ...store, change: async ( changes ) => {
				if ( left-- <= 0 ) {
					throw new RangeError( 'killed' );
				}
				await change( changes );
			} } ).catch( ( error: unknown ) => {
				if ( !( error instanceof RangeError ) ) {
					throw error;
				}
			} );
		}

		it.each( [
			[ 'whose answers count', count ], [ 'who saved what', listAll ],
		] as const )( 'whatever happens between two runs, also to a run that is killed: %s', async ( _what, does ) => {
			learn = does;
			await fc.assert( fc.asyncProperty( fc.array( happening, { maxLength: 40 } ), async ( happenings ) => {
				wiki = createChangingWiki();
				store = await createMemoryStore();
				for ( const what of happenings ) {
					if ( typeof what === 'function' ) {
						what( wiki );
					} else {
						await ( what.isKilledAfter === null ? expectSameAsWithout() : runAndKill( what.isKilledAfter ) );
					}
				}
				await expectSameAsWithout();
				// With nothing new, nothing is asked again; only what is gone is looked for each time, as it may come back.
				const { requests } = await run();
				expect( requests.filter( ( kind ) => kind !== 'changes' && kind !== 'revisions' ) ).toEqual( [] );
				expect( requests.filter( ( kind ) => kind === 'revisions' ).length ).toBeLessThanOrEqual( NAMES.length );
				await expectSameAsWithout();
			} ), { numRuns: 500 } );
		}, 60_000 );

		it( 'after another wiki has taken its place', async () => {
			wiki.edit( 'LocalSkills/Survey/s/definition.json', 'Ana', '{}' );
			wiki.edit( answer( 'Ana' ), 'Ana', textOf( 1 ) );
			const source = open();
			await source.refresh( PREFIXES );
			await source.readPages( [ 'LocalSkills/Survey/s/definition.json' ] );
			await count( source );
			wiki.replace();
			wiki.edit( answer( 'Ben' ), 'Ben', textOf( 1 ) );
			await expectSameAsWithout();
		} );
	} );

	describe( 'asks for', () => {
		const PAGES = 1000;
		const several = async (): Promise<void> => {
			for ( let i = 0; i < PAGES; i++ ) {
				wiki.edit( answer( `User ${ i }` ), `User ${ i }`, textOf( 1 ) );
			}
			await run();
		};

		it( 'as many pages as have changed, however many there are', async () => {
			await several();
			wiki.wait( 24 );
			for ( let i = 0; i < 60; i++ ) {
				wiki.edit( answer( `User ${ i * 7 }` ), `User ${ i * 7 }`, textOf( 2 ) );
				wiki.edit( answer( `User ${ i * 7 }` ), `User ${ i * 7 }`, textOf( 3 ) );
			}
			wiki.edit( answer( 'User 1001' ), 'User 1001', textOf( 2 ) );
			const { seen, requests } = await run();
			expect( requests.filter( ( kind ) => kind === 'pages' ) ).toHaveLength( 2 );
			expect( requests.filter( ( kind ) => kind === 'list' || kind === 'revisions' ) ).toHaveLength( 0 );
			expect( requests.length ).toBeLessThanOrEqual( 10 );
			expect( seen ).toEqual( await count( wiki.source ) );
		} );

		it( 'everything after a week, in which a suppression came to nobody\'s eyes', async () => {
			await several();
			wiki.suppress( answer( 'User 3' ) );
			wiki.wait( 24 * 6 );
			await run();
			wiki.wait( 25 );
			const { seen, requests } = await run();
			expect( requests.filter( ( kind ) => kind === 'list' ) ).toHaveLength( PAGES / 50 );
			expect( seen ).toEqual( await count( wiki.source ) );
		} );

		it( 'everything where the list of changes is longer than that of the pages', async () => {
			await several();
			for ( let i = 0; i < PAGES * 11; i++ ) {
				wiki.edit( answer( `User ${ i % 10 }` ), `User ${ i % 10 }`, textOf( i ) );
			}
			expect( ( await run() ).requests.filter( ( kind ) => kind === 'list' ) ).toHaveLength( PAGES / 50 );
		} );

		it( 'two requests to see that there is nothing new, and knows its own edits from others\'', async () => {
			await several();
			wiki.wait( 1 );
			wiki.requests.length = 0;
			const source = open();
			await expect( source.refresh( PREFIXES ) ).resolves.toBe( false );
			expect( wiki.requests ).toHaveLength( 2 );
			wiki.edit( 'LocalSkills/Survey/s/Results', 'Bot', 'x' );
			await expect( source.refresh( PREFIXES ) ).resolves.toBe( false );
			wiki.edit( 'LocalSkills/Survey/s/Results', 'Ana', 'x' );
			await expect( source.refresh( PREFIXES ) ).resolves.toBe( true );
			await expect( source.refresh( PREFIXES ) ).resolves.toBe( false );
			wiki.rename( 'Somebody', 'Somebody else' );
			await expect( source.refresh( PREFIXES ) ).resolves.toBe( false );
			wiki.rename( 'User 3', 'User III' );
			await expect( source.refresh( PREFIXES ) ).resolves.toBe( true );
		} );

		it( 'of other pages only whether the templates on them have come, changed or gone, and nothing of them where nobody edits', async () => {
			const watched: WatchedTemplates = {
				prefix: 'User:', templates: [ 'Template:Offer' ], ownerOf: ( title ) => /^User:(\w+)/.exec( title )?.[ 1 ] ?? null,
			};
			wiki.edit( 'User:Ana', 'Ana', '{{Offer}}' );
			wiki.edit( 'User:Cem', 'Cem', 'Hello' );
			wiki.wait( 1 );
			const source = open();
			const look = async (): Promise<boolean> => {
				wiki.wait( 0.1 );
				wiki.requests.length = 0;
				const hasNews = await source.refresh( PREFIXES, watched );
				for await ( const { title } of hasNews ? source.pagesOfPeople( 'LocalSkills/People/', watched.templates ) : [] ) {
					expect( title ).toMatch( /^User:/ );
				}
				return hasNews;
			};
			await expect( look() ).resolves.toBe( true );
			await expect( look() ).resolves.toBe( false );
			expect( wiki.requests ).toHaveLength( 2 );
			wiki.edit( 'User:Cem', 'Cem', 'Hello, hello' );
			wiki.edit( 'User:Cem', 'Ana', '{{Offer}}' );
			wiki.edit( 'User:Cem', 'Ana', 'Hello' );
			await expect( look() ).resolves.toBe( false );
			for ( const act of [
				() => wiki.edit( 'User:Ben', 'Ben', '{{Offer}}' ),
				() => wiki.edit( 'User:Ben', 'Ben', '{{Offer|until=tomorrow}}' ),
				() => wiki.edit( 'User:Ben', 'Ben', 'No more' ),
				() => wiki.remove( 'User:Ana' ),
			] ) {
				act();
				await expect( look() ).resolves.toBe( true );
				await expect( look() ).resolves.toBe( false );
			}
		} );
	} );

	describe( 'on disk', () => {
		let directory: string;

		const openStore = ( owner = 'Bot wiki' ): Promise<PageStore> => openPageStore( directory, owner, ( text ) => said.push( text ) );
		const filesOf = ( pattern: RegExp ): string[] => readdirSync( directory ).filter( ( name ) => pattern.test( name ) )
			.map( ( name ) => join( directory, name ) );

		beforeEach( () => {
			directory = mkdtempSync( join( tmpdir(), 'localskills-store-' ) );
			NAMES.forEach( ( name ) => wiki.edit( answer( name ), name, textOf( name ) ) );
		} );

		afterEach( () => {
			rmSync( directory, { recursive: true } );
		} );

		it( 'lasts, and is used by nobody else meanwhile', async () => {
			const first = await openStore();
			await run( first );
			await expect( openStore() ).rejects.toThrow( new StoreFault( 'another run is using it' ) );
			await first.close();
			const second = await openStore();
			const { seen, requests } = await run( second );
			await second.close();
			expect( requests.filter( ( kind ) => kind === 'list' ) ).toEqual( [] );
			expect( seen ).toEqual( await count( wiki.source ) );
			expect( said ).toEqual( [] );
		} );

		it( 'is begun anew for another account', async () => {
			const first = await openStore();
			await run( first );
			await first.close();
			const second = await openStore( 'Admin wiki' );
			const { requests } = await run( second );
			await second.close();
			expect( requests.filter( ( kind ) => kind === 'list' ) ).toHaveLength( 1 );
			expect( said ).toEqual( [ expect.stringContaining( 'for another account' ) ] );
		} );

		it.each( [
			[ 'the list of its files', /^(?:CURRENT|MANIFEST)/ ],
			[ 'what it holds', /\.(?:log|ldb)$/ ],
			[ 'everything', /./ ],
		] )( 'is no harm when somebody has damaged %s', async ( _, which ) => {
			const first = await openStore();
			await run( first );
			await first.close();
			filesOf( which ).forEach( ( file ) => writeFileSync( file, 'damaged' ) );
			const second = await openStore();
			await expectSameAsWithout( second );
			await expectSameAsWithout( second );
			await second.close();
		} );

		it( 'says why a folder cannot be one', async () => {
			rmSync( directory, { recursive: true } );
			writeFileSync( directory, 'a file' );
			await expect( openStore() ).rejects.toBeInstanceOf( StoreFault );
		} );
	} );

	/** A store of which one thing fails from some time on. */
	function failingStore( method: 'get' | 'getMany' | 'change' | 'entries', healthy: number ): PageStore {
		const whole = store;
		let left = healthy;
		const fail = (): void => {
			if ( left-- <= 0 ) {
				throw new StoreFault( 'the disk is full' );
			}
		};
		async function *entries( prefix: string ): AsyncGenerator<readonly [ string, unknown ]> {
			for await ( const entry of whole.entries( prefix ) ) {
				fail();
				yield entry;
			}
		}
		return { ...whole, [ method ]: method === 'entries' ? entries : async ( argument: never ) => {
			fail();
			return whole[ method ]( argument );
		} };
	}

	it.each(
		[ 'get', 'getMany', 'change', 'entries' ] as const,
	)( 'goes on with the wiki alone where %s fails in the middle', async ( method ) => {
		NAMES.forEach( ( name ) => wiki.edit( answer( name ), name, textOf( name ) ) );
		await run();
		for ( let healthy = 0; healthy < 12; healthy++ ) {
			wiki.edit( answer( 'Ana' ), 'Ben', textOf( healthy ) );
			said.length = 0;
			await expectSameAsWithout( failingStore( method, healthy ) );
			expect( said.filter( ( text ) => !text.includes( 'the disk is full' ) ) ).toEqual( [] );
			expect( said.length ).toBeLessThanOrEqual( 1 );
		}
		await expectSameAsWithout();
	} );
} );

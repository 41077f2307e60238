/**
 * @jest-environment jsdom
 */
import '../../setup/mediawiki.cjs';
import { findOptions, optionsOfCatalogue } from '../../../src/ui/questions/picker-options';
import { createCatalogues } from '../../../src/wiki/browser/catalogues';

type Answer = object | 'offline';

/** A wiki that answers in this order, and what it was asked. */
function answer( ...answers: Answer[] ): { api: mw.Api; asked: Record<string, unknown>[] } {
	const asked: Record<string, unknown>[] = [];
	const api = new mw.Api();
	jest.spyOn( api, 'get' ).mockImplementation( ( ( parameters: Record<string, unknown> ) => {
		asked.push( parameters );
		const next = answers.shift();
		if ( next === undefined ) {
			throw new Error( 'One request too many' );
		}
		return next === 'offline' ? $.Deferred().reject( 'http', {} ) :
			'error' in next ? $.Deferred().reject( ( next as { error: { code: string } } ).error.code, next ) : $.Deferred().resolve( next );
	} ) as unknown as typeof api.get );
	return { api, asked };
}

const LANGUAGES = { query: { languageinfo: {
	fr: { autonym: 'français', name: 'French' }, ar: { autonym: 'العربية', name: 'Arabic' },
	'be-tarask': { autonym: 'беларуская', name: 'Belarusian (Taraškievica)' },
} } };

describe( 'createCatalogues', () => {
	it( 'reads the languages, in as many pieces as the wiki gives, by their names', async () => {
		const { api, asked } = answer(
			{ ...LANGUAGES, continue: { licontinue: 'tr', continue: '-||' } },
			{ query: { languageinfo: { tr: { autonym: 'Türkçe', name: 'Turkish' }, en: { autonym: 'English', name: 'English' } } } },
		);
		const catalogues = createCatalogues( api, 'en' );
		const entries = await catalogues.loadLanguages();
		expect( entries.map( ( { code, name, hint } ) => [ code, name, hint ] ) ).toEqual( [
			[ 'ar', 'Arabic', 'العربية' ], [ 'be-tarask', 'Belarusian (Taraškievica)', 'беларуская' ], [ 'en', 'English', '' ],
			[ 'fr', 'French', 'français' ], [ 'tr', 'Turkish', 'Türkçe' ],
		] );
		expect( asked.map( ( { uselang, licontinue } ) => [ uselang, licontinue ] ) ).toEqual( [ [ 'en', undefined ], [ 'en', 'tr' ] ] );
		expect( await catalogues.loadLanguages() ).toBe( entries );
		expect( asked ).toHaveLength( 2 );
	} );

	it( 'takes the browser’s names where the wiki only knows the languages’ own', async () => {
		const { api } = answer( { query: { languageinfo: { ar: { autonym: 'العربية', name: 'العربية' }, qqx: { autonym: 'qqx', name: 'qqx' } } } } );
		const entries = await createCatalogues( api, 'fr' ).loadLanguages();
		expect( entries.map( ( { name, hint } ) => [ name, hint ] ) ).toEqual( [ [ 'arabe', 'العربية' ], [ 'qqx', '' ] ] );
		expect( entries[ 0 ]!.words ).toContain( 'Arabic' );
	} );

	it( 'says so when the wiki does not answer, and asks again the next time', async () => {
		const { api } = answer( 'offline', LANGUAGES );
		const catalogues = createCatalogues( api, 'en' );
		await expect( catalogues.loadLanguages() ).rejects.toBe( 'http' );
		expect( await catalogues.loadLanguages() ).toHaveLength( 3 );
	} );

	it( 'reads the wikis of the site matrix that are open to all', async () => {
		const { api } = answer( { sitematrix: {
			count: 4,
			0: { code: 'fr', name: 'français', localname: 'French', site: [
				{ dbname: 'frwiki', code: 'wiki', sitename: 'Wikipédia' }, { dbname: 'frwikinews', code: 'wikinews', closed: true },
			] },
			specials: [ { dbname: 'metawiki', code: 'meta', sitename: 'Meta' }, { dbname: 'boardwiki', code: 'board', private: true },
				{ dbname: 'testwiki', code: 'test', sitename: 'Test Wikipedia' } ],
		} } );
		const wikis = await createCatalogues( api, 'en' ).loadWikis();
		expect( wikis.map( ( { code, name, hint } ) => [ code, name, hint ] ) ).toEqual( [
			[ 'metawiki', 'Meta-Wiki', 'metawiki' ], [ 'testwiki', 'Test Wikipedia', 'testwiki' ],
			[ 'frwiki', 'Wikipedia – French', 'frwiki' ],
		] );
		expect( wikis[ 0 ]!.words ).toContain( 'Meta' );
		expect( wikis[ 2 ]!.words ).toEqual( expect.arrayContaining( [ 'Wikipédia', 'français', 'French', 'fr', 'ويكيبيديا français' ] ) );
	} );

	it( 'finds the wikis by what the projects are called in the reader’s language, the language’s own first', async () => {
		const { api } = answer( { error: { code: 'badvalue' } }, { query: { languageinfo: {
			arz: { autonym: 'العربية المصرية', name: 'العربية المصرية' }, ar: { autonym: 'العربية', name: 'العربية' },
			'ug-arab': { autonym: 'ئۇيغۇرچە', name: 'الأويغورية (العربية)' },
		} } } );
		const options = optionsOfCatalogue( await createCatalogues( api, 'ar' ).loadWikis() );
		const first = ( typed: string ): string | undefined => findOptions( options, typed ).map( ( { code } ) => code )[ 0 ];
		expect( [ 'العربية', 'ويكيبيديا العربية', 'كومنز', 'Vikisözlük العربية', 'wikipedia ar' ].map( first ) )
			.toEqual( [ 'arwiki', 'arwiki', 'commonswiki', 'arwiktionary', 'arwiki' ] );
		expect( options.find( ( { code } ) => code === 'arwiki' )!.words().textContent ).toBe( 'ويكيبيديا – العربية' );
		expect( options.filter( ( { code } ) => code.startsWith( 'ug' ) ) ).toEqual( [] );
	} );

	it( 'composes no wiki of a script or region, and none twice', async () => {
		const named = ( code: string ): [ string, object ] => [ code, { autonym: code, name: code } ];
		const { api } = answer( { error: { code: 'badvalue' } }, { query: { languageinfo: Object.fromEntries(
			[ 'zh', 'zh-hans', 'en-gb', 'yue', 'zh-yue', 'nds-nl' ].map( named ) ) } } );
		const wikis = await createCatalogues( api, 'en' ).loadWikis();
		expect( wikis.map( ( { code } ) => code ).filter( ( code ) => code.endsWith( 'wikiquote' ) ).sort() )
			.toEqual( [ 'nds_nlwikiquote', 'zh_yuewikiquote', 'zhwikiquote' ] );
	} );

	it( 'composes the wikis where there is no site matrix, with the codes that Wikimedia uses', async () => {
		const { api } = answer( { error: { code: 'badvalue' } }, LANGUAGES );
		const wikis = await createCatalogues( api, 'en' ).loadWikis();
		const named = new Map( wikis.map( ( { code, name } ): [ string, string ] => [ code, name ] ) );
		expect( named.get( 'be_x_oldwiki' ) ).toBe( 'Wikipedia – Belarusian (Taraškievica)' );
		expect( named.get( 'arwikisource' ) ).toBe( 'Wikisource – Arabic' );
		expect( named.get( 'commonswiki' ) ).toBe( 'Wikimedia Commons' );
		expect( wikis.every( ( { code } ) => /^[a-z0-9_]+$/.test( code ) ) ).toBe( true );
	} );

	it( 'does not take a lost connection for a missing site matrix', async () => {
		const { api, asked } = answer( 'offline' );
		await expect( createCatalogues( api, 'en' ).loadWikis() ).rejects.toBe( 'http' );
		expect( asked ).toHaveLength( 1 );
	} );
} );

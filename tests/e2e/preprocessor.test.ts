import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { compareWithParser } from '../../build/fuzz/compare-with-parser';
import { askCalls, askShown } from '../../build/oracle/ask-parser';
import { EDITORS } from '../../build/wiki/accounts';
import { startWiki, type RunningWiki } from '../../build/wiki/development-wiki';
import { decodeText, encodeText } from '../../src/core/wikitext/encode';
import { DEFAULT_EXTENSION_TAGS } from '../../src/core/wikitext/extension-tags';
import { createTemplateReader } from '../../src/core/wikitext/template-reader';
import { createTitleParser, STOCK_NAMESPACES } from '../../src/core/wikitext/title';
import { writeTemplateCall } from '../../src/core/wikitext/write';
import { anyText } from '../core/wikitext/any-text';
import { createApiClient } from './support/api-client';

const PAGES = 3000;
const TEXTS = 1000;

/** Letters that got capitals in Unicode 15 or later. */
const NEW_CAPITALS = /[\u019b\u0264\u1c8a]/;

/** Where a template can put a text; the text alone is in what the selector finds, but for white space. */
const PLACES: Readonly<Record<string, readonly [ selector: string, wikitext: string ]>> = {
	'in a line': [ '.shown', '<p>a<span class="shown">{{{v}}}</span>b</p>' ],
	'at the beginning of a line': [ '.line > p', '<div class="line">\n{{{v}}}\n</div>' ],
	'in a cell of a table': [ 'td', '{|\n|{{{v}}}\n|-\n!x\n|}' ],
	'in a heading of a table': [ '.headings th:first-child', '{| class="headings"\n!{{{v}}}!!x\n|}' ],
	'in a list': [ 'li', '*{{{v}}}' ],
	'in a term of a list': [ 'dt', ';{{{v}}}' ],
	'in bold': [ 'b', '<p>\'\'\'{{{v}}}\'\'\'</p>' ],
	'in an attribute': [ '[title]', '<p title="{{{v}}}">{{{v}}}</p>' ],
};

function isShowable( code: number ): boolean {
	return code === 9 || code === 10 || ( code >= 32 && code <= 126 ) || ( code >= 160 && code <= 0xd7ff ) ||
		( code >= 0xe000 && code <= 0xfffd ) || code > 0xffff;
}

/** What the page shows of a text: references for what HTML cannot have. French spaces become no-break spaces. */
function shown( text: string ): string {
	return Array.from( text, ( character ) => {
		const code = character.codePointAt( 0 ) as number;
		return isShowable( code ) ? character : `&#${ code };`;
	} ).join( '' ).replace( /\u00a0/g, ' ' );
}

describe( 'wikitext, as the wiki has it', () => {
	let wiki: RunningWiki;

	beforeAll( async () => {
		wiki = await startWiki( { name: 'test-preprocessor', mode: 'gadget', reset: true } );
	}, 240_000 );

	afterAll( () => wiki.stop() );

	it( `calls of templates are read as MediaWiki reads them on ${ PAGES } nasty pages`, async () => {
		const compared = await compareWithParser( wiki, Array.from( { length: PAGES }, ( _, seed ) => seed ) );
		expect( compared.differences ).toEqual( [] );
		expect( compared.calls ).toBeGreaterThan( PAGES );
		expect( compared.parameters ).toBeGreaterThan( PAGES );
	}, 240_000 );

	it( 'the extension tags that the wiki has are among those we expect', async () => {
		const { extensionTags } = await askCalls( wiki, [], {} );
		expect( DEFAULT_EXTENSION_TAGS ).toEqual( expect.arrayContaining( [ ...extensionTags ] ) );
	}, 240_000 );

	it( 'titles begin with the letter that the wiki begins them with', async () => {
		const letters = Array.from( { length: 0x24f0 }, ( _, i ) => String.fromCharCode( i + 0x80 ) )
			.concat( Array.from( { length: 0x18 }, ( _, i ) => String.fromCharCode( i + 0xfb00 ) ) );
		const names = letters.map( ( letter ) => `:${ letter }x` );
		const { titles } = await askCalls( wiki, [], { titles: names } );
		const parse = createTitleParser( { defaultNamespace: 'Template', namespaces: STOCK_NAMESPACES, capitalLinks: true } );
		// Unicode grows: PHP's and ours may not be of the same year.
		const differing = names.filter( ( name ) => !NEW_CAPITALS.test( name ) && parse( name ) !== titles[ name ] );
		expect( differing.map( ( name ) => [ name, parse( name ), titles[ name ] ] ) ).toEqual( [] );
	}, 240_000 );

	describe( 'free text', () => {
		const texts = fc.sample( anyText, { numRuns: TEXTS, seed: 42 } ).filter( ( text ) => text !== '' );
		const read = createTemplateReader( { templates: [ 'Shown' ] } );
		const pages = texts.map( ( text ) => writeTemplateCall( 'Shown', [ [ 'v', encodeText( text ) ] ] ) );

		it( 'is saved as it was written, and comes back', async () => {
			const saved = await askShown( wiki, pages, {} );
			expect( saved.map( ( page ) => page.saved ) ).toEqual( pages );
			expect( saved.map( ( page ) => decodeText( read( page.saved )[ 0 ]?.parameters.get( 'v' ) ?? '' ) ) ).toEqual( texts );
		}, 240_000 );

		describe( 'is text and nothing else on the page', () => {
			const template = Object.values( PLACES ).map( ( [ , wikitext ] ) => wikitext ).join( '\n\n' );
			const { DOMParser } = new JSDOM().window;
			let documents: Document[] = [];
			let categories: string[] = [];

			beforeAll( async () => {
				const answers = await askShown( wiki, pages, { 'Template:Shown': template } );
				documents = answers.map( ( { html } ) => new DOMParser().parseFromString( html, 'text/html' ) );
				categories = answers.flatMap( ( answer ) => answer.categories );
			}, 240_000 );

			it.each( Object.entries( PLACES ) )( '%s', ( _place, [ selector ] ) => {
				const faulty = documents.flatMap( ( document, i ) => {
					const elements = document.querySelectorAll( selector );
					const content = elements[ 0 ]?.textContent?.replace( /\u00a0/g, ' ' ) ?? '';
					const expected = shown( texts[ i ] as string );
					const isSame = content === expected || content === `${ expected }\n`;
					const isPlain = elements.length === 1 && elements[ 0 ]?.children.length === 0;
					return isSame && isPlain ? [] : [ { expected, content } ];
				} );
				expect( faulty ).toEqual( [] );
			} );

			it( 'nor is the page in a category', () => {
				expect( categories ).toEqual( [] );
			} );
		} );

		it( 'comes back through edits over the API', async () => {
			const client = await createApiClient( wiki.apiUrl, EDITORS[ 0 ] );
			const page = writeTemplateCall( 'Shown', texts.map( ( text, i ) => [ `p${ i }`, encodeText( text ) ] as const ) );
			await client.edit( 'Free text', page );
			const [ call ] = read( await client.read( 'Free text' ) ?? '' );
			expect( Array.from( call?.parameters.values() ?? [], decodeText ) ).toEqual( texts );
		}, 240_000 );
	} );
} );

import fc from 'fast-check';
import type { DumpHead } from '../../../src/wiki/dump/dump-handlers';
import { createFullCollector, type DumpPage } from '../../../src/wiki/dump/dump-page';
import { createExportParser } from '../../../src/wiki/dump/export-parser';

interface Parsed {
	readonly head: DumpHead | null;
	readonly pages: readonly DumpPage[];
}

function parse( pieces: readonly string[] ): Parsed {
	const pages: DumpPage[] = [];
	let head: DumpHead | null = null;
	const parser = createExportParser( {
		onHead: ( given ) => {
			head = given;
		},
		collectorFor: createFullCollector,
		onPage: ( page ) => pages.push( page ),
		onLogEntry: () => undefined,
	} );
	pieces.forEach( ( piece ) => parser.write( Buffer.from( piece ) ) );
	parser.close();
	return { head, pages };
}

function escapeXml( text: string ): string {
	return text.replace( /[&<>"]/g, ( character ) => `&#${ character.charCodeAt( 0 ) };` );
}

const revision = ( id: number, text: string, user = '<username>Ana</username><id>7</id>' ): string =>
	`<revision><id>${ id }</id><timestamp>2026-11-0${ id % 9 + 1 }T10:00:00Z</timestamp><contributor>${ user }</contributor>${ text }</revision>`;

const dump = ( ...revisions: string[] ): string => '<mediawiki version="0.11" xml:lang="fr"><siteinfo><sitename>Méta</sitename>' +
	'<dbname>metawiki</dbname><case>first-letter</case><namespaces><namespace key="0" /><namespace key="2">Utilisateur</namespace>' +
	`</namespaces></siteinfo><page><title>A &amp; B</title><ns>0</ns><id>3</id>${ revisions.join( '' ) }</page></mediawiki>`;

const textOf = ( xml: string ): string | null | undefined => parse( [ xml ] ).pages[ 0 ]?.revisions[ 0 ]?.text;

describe( 'createExportParser', () => {
	it( 'reads what the wiki is, and its pages with their revisions, newest first', () => {
		const { head, pages } = parse( [ dump( revision( 1, '<text xml:space="preserve">x</text>' ),
			revision( 2, '<text deleted="deleted" />', '<ip>192.0.2.1</ip>' ), revision( 3, '<text bytes="0" />' ).replace( /<contributor>.*<\/contributor>/, '<contributor deleted="deleted" />' ) ) ] );
		expect( head ).toMatchObject( { language: 'fr', siteName: 'Méta', database: 'metawiki', capitalLinks: true } );
		expect( head?.namespaces.get( 2 ) ).toBe( 'Utilisateur' );
		expect( pages ).toEqual( [ expect.objectContaining( { title: 'A & B', namespace: 0, pageId: 3, redirect: null, revisionCount: 3 } ) ] );
		expect( pages[ 0 ]?.revisions.map( ( { id, user, userId, text } ) => [ id, user, userId, text ] ) ).toEqual( [
			[ 3, null, 0, '' ], [ 2, '192.0.2.1', 0, null ], [ 1, 'Ana', 7, 'x' ],
		] );
	} );

	it( 'reads any text as it was, wherever the file is cut into pieces', () => {
		const anyText = fc.array( fc.constantFrom( 'a', '&', '<', '>', '"', '\n', ']]>', '<text>', '</text>', 'é', '😕', '{{A|b}}', '\t' ), { maxLength: 12 } )
			.map( ( parts ) => parts.join( '' ) );
		fc.assert( fc.property( anyText, fc.boolean(), fc.array( fc.nat( 700 ), { maxLength: 6 } ), ( text, isNamed, cuts ) => {
			const written = isNamed ? text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ).replace( />/g, '&gt;' ).replace( /"/g, '&quot;' ) :
				escapeXml( text );
			const xml = dump( revision( 1, `<text xml:space="preserve">${ written }</text>` ) );
			const places = [ 0, ...cuts.filter( ( cut ) => cut < xml.length ).sort( ( a, b ) => a - b ), xml.length ];
			const characters = Array.from( xml );
			const pieces = places.slice( 1 ).map( ( end, index ) => characters.slice( places[ index ], end ).join( '' ) );
			expect( parse( pieces ).pages[ 0 ]?.revisions[ 0 ]?.text ).toBe( text );
		} ), { numRuns: 500 } );
	} );

	it( 'takes a text from a section of characters, and none from another slot', () => {
		expect( textOf( dump( revision( 1, '<text><![CDATA[a < b]]></text>' ) ) ) ).toBe( 'a < b' );
		expect( textOf( dump( revision( 1, '<text>main</text><content><role>other</role><text>not this</text></content>' ) ) ) ).toBe( 'main' );
	} );

	it.each( [
		[ 'is cut off', dump( revision( 1, '<text>x</text>' ) ).slice( 0, -30 ), 'not well-formed' ],
		[ 'is cut off in a text', dump( revision( 1, '<text>x' ) ).slice( 0, -60 ), 'not well-formed' ],
		[ 'has an entity that is none', dump( revision( 1, '<text>&bomb;</text>' ) ), 'not well-formed' ],
		[ 'has a control character', dump( revision( 1, '<text>a\u0001b</text>' ) ), 'not well-formed' ],
		[ 'closes what was not opened', dump( revision( 1, '<text>x</title>' ) ), 'not well-formed' ],
		[ 'defines entities', `<!DOCTYPE m [<!ENTITY a "aaaa">]>${ dump() }`, 'document type' ],
		[ 'is a web page', '<html><body></body></html>', 'begins with <html>' ],
		[ 'holds no texts', dump( revision( 1, '<text bytes="5" location="tt:1" id="1" />' ) ), 'stub' ],
		[ 'is nested without end', `<mediawiki>${ '<a>'.repeat( 20 ) }`, 'nested' ],
	] )( 'says so where a file %s', ( _what, xml, said ) => {
		expect( () => parse( [ xml ] ) ).toThrow( said );
	} );
} );

import fc from 'fast-check';
import type { DumpHandlers } from '../../../src/wiki/dump/dump-handlers';
import { createFullCollector, type DumpPage } from '../../../src/wiki/dump/dump-page';
import { UNFINISHED, UNUSUAL } from '../../../src/wiki/dump/escaped-bytes';
import { createExportParser } from '../../../src/wiki/dump/export-parser';
import { createPlainPageReader } from '../../../src/wiki/dump/plain-page';
import { readWithSaxes } from './saxes-oracle';

/** All that a parser tells, in order, and whether it fails. */
function told( read: ( handlers: DumpHandlers ) => void ): string[] {
	const events: string[] = [];
	try {
		read( {
			onHead: ( { siteName } ) => events.push( `head ${ siteName }` ),
			// Of some pages nothing is wanted.
			collectorFor: ( title, namespace, redirect ) => {
				events.push( JSON.stringify( [ title, namespace, redirect ] ) );
				return namespace === 4 ? null : createFullCollector();
			},
			onPage: ( { revisions, ...page } ) => events.push( JSON.stringify( [
				page,
				revisions.map( ( one ) => [ one.id, one.parentId, one.user, one.userId, one.timestamp, one.text ] ),
			] ) ),
			onPageEnd: ( title, revisions ) => events.push( `end ${ title } ${ revisions }` ),
			onLogEntry: ( entry ) => events.push( JSON.stringify( entry ) ),
		} );
	} catch ( error ) {
		// Of several faults, which one the XML parser names depends on where the text is cut.
		events.push( ( error as Error ).message.replace( /(?<=not well-formed XML).*/s, '' ) );
	}
	return events;
}

function toldOfPieces( pieces: readonly string[] ): string[] {
	return told( ( handlers ) => {
		const parser = createExportParser( handlers );
		pieces.forEach( ( piece ) => parser.write( Buffer.from( piece ) ) );
		parser.close();
	} );
}

const HEAD = '<mediawiki xml:lang="en"><siteinfo><sitename>Meta</sitename></siteinfo>\n';

/** What a page may have in it, and what it should not. */
const ODD = [
	'<!-- </page> -->', '<!--', '-->', '<![CDATA[<page></page>]]>', '<?x </page>?>', '&#65;', '&eacute;', '&', ']]>', '\r\n', '\u0001', '\ufffe',
	'😕', '</page>', '</page >', '<page>', '<page >', '</revision>', '<text>', '</text>', '<minor />', '<minor/>', '<x a="1" a="2" />',
	'<x a=\'1\' />', '<x a="&lt;" />', '<x a="<" />', '<content><text>slot</text></content>', 'x', '<redirect title="B" />', '<text deleted="deleted" />',
	'<logitem><type>renameuser</type></logitem>', '</mediawiki>', '"', '>', '<', '<É />', '<x__proto__ __proto__="1" />', '\u00a0', '\t',
];

const text = fc.array( fc.constantFrom( 'a', '&lt;', '&amp;amp;', '&quot;', '\n', 'é', '花', ' ', '&gt;', ']' ), { maxLength: 8 } ).map( ( parts ) => parts.join( '' ) );
const user = fc.constantFrom(
	'<contributor><username>Ana</username><id>7</id></contributor>', '<contributor><ip>192.0.2.1</ip></contributor>',
	'<contributor>\n        <username>A &amp; é</username>\n        <id>8</id>\n      </contributor>', '<contributor deleted="deleted" />',
	'<contributor></contributor>',
);
const parent = fc.constantFrom(
	'', '<parentid>5</parentid>', '<parentid>-5</parentid>', '<parentid>1234567890123456</parentid>', '<parentid />',
);
/** In any order, some twice. */
const others = fc.array( fc.constantFrom(
	'<minor />', '<comment>x</comment>', '<comment deleted="deleted" />', '<origin>1</origin>', '<model>wikitext</model>',
	'<format>text/x-wiki</format>', '<sha1>a</sha1>', '<sha1 />', '<id>4</id>', '<username>Bo</username>', '<strange>1</strange>',
), { maxLength: 4 } ).map( ( all ) => all.join( '\n      ' ) );
const attributes = fc.constantFrom(
	' bytes="9" sha1="a" xml:space="preserve"', ' xml:space="preserve"', ' bytes="9" xml:space="preserve"',
	' bytes="9" sha1="a" deleted="deleted"',
	' bytes="0"', ' bytes="5" location="tt:1" id="1"', '',
);
const revision = fc
	.record( { id: fc.nat( 99 ), said: text, user, parent, before: others, after: others, attributes, isEmpty: fc.boolean() } )
	.map( ( { id, said, user: by, parent: from, before, after, attributes: given, isEmpty } ) =>
		`    <revision>\n      <id>${ id }</id>\n      ${ from }\n      <timestamp>2026-11-01T10:00:00Z</timestamp>\n      ${ by }\n      ${ before
		}\n      <text${ given }${ isEmpty ? ' />' : `>${ said }</text>` }\n      ${ after }\n    </revision>\n` );
const someRevisions = fc.array( revision, { maxLength: 3 } ).map( ( all ) => all.join( '' ) );
const more = fc.constantFrom(
	'', '<redirect title="B é" />', '<restrictions>sysop</restrictions>', '<redirect title="B &amp; C" />', '<redirect title="B" />\n<restrictions />',
);
const page = fc.tuple( fc.constantFrom( 'A', 'A&amp;', '' ), text, fc.constantFrom( 0, 4 ), more, someRevisions )
	.map( ( [ start, title, namespace, between, revisions ] ) =>
		`  <page>\n    <title>${ start }${ title }</title>\n    <ns>${ namespace }</ns>\n    <id>3</id>\n${ between }${ revisions }  </page>\n` );
const pages = fc.array( page, { minLength: 1, maxLength: 5 } ).map( ( all ) => all.join( '' ) );
const place = fc.double( { min: 0, max: 1, noNaN: true } );

/** Puts something between two tags, or in the middle of anything but a character: files are of whole ones. */
function disturbed( xml: string, odd: string, at: number, isAfterTag: boolean ): string {
	const characters = Array.from( xml );
	const somewhere = Math.floor( at * characters.length );
	const cut = isAfterTag ? characters.indexOf( '>', somewhere ) + 1 : somewhere;
	return [ ...characters.slice( 0, cut ), odd, ...characters.slice( cut ) ].join( '' );
}

describe( 'pages that are read without the XML parser', () => {
	it( 'are what the XML parser makes of them, whatever stands in them and wherever the file is cut', () => {
		const oddities = fc.array( fc.tuple( fc.constantFrom( ...ODD ), place, fc.boolean() ), { maxLength: 3 } );
		fc.assert( fc.property( pages, oddities, fc.array( place, { maxLength: 3 } ), ( plain, disturbances, cuts ) => {
			const body = disturbances.reduce( ( xml, [ odd, at, isAfterTag ] ) => disturbed( xml, odd, at, isAfterTag ), plain );
			const characters = Array.from( `${ HEAD }${ body }</mediawiki>\n` );
			const inside = cuts.map( ( cut ) => Math.floor( cut * characters.length ) ).sort( ( a, b ) => a - b );
			const places = [ 0, ...inside, characters.length ];
			const pieces = places.slice( 1 ).map( ( end, index ) => characters.slice( places[ index ], end ).join( '' ) );
			expect( toldOfPieces( pieces ) ).toEqual( told( ( handlers ) => readWithSaxes( characters.join( '' ), handlers ) ) );
		} ), { numRuns: 2000 } );
	} );

	it( 'are read by it where they are as MediaWiki writes them', () => {
		const seen: unknown[] = [];
		const read = createPlainPageReader( {
			onHead: () => undefined,
			collectorFor: createFullCollector,
			onPage: ( { title, namespace, pageId, redirect, revisions } ) => seen.push( [
				title, namespace, pageId, redirect,
				...revisions.map( ( one ) => [ one.id, one.parentId, one.user, one.userId, one.timestamp, one.text ] ),
			] ),
			onLogEntry: () => undefined,
		} );
		const readXml = ( xml: string, from = 0 ): number =>
			read( { bytes: Buffer.from( `${ xml }\0` ), limit: Buffer.byteLength( xml ), isGone: false }, from );
		const xml = '<page>\n <title>A &amp; é</title>\n <ns>2</ns>\n <id>3</id>\n <redirect title="É" />\n <revision>\n <id>5</id>\n <parentid>4</parentid>\n ' +
			'<timestamp>2026-11-01T10:00:00Z</timestamp>\n <contributor>\n <username>花</username>\n <id>7</id>\n </contributor>\n <minor />\n ' +
			'<comment>…</comment>\n <origin>5</origin>\n <model>wikitext</model>\n <format>text/x-wiki</format>\n ' +
			'<text bytes="2" sha1="a1" xml:space="preserve">{{</text>\n <sha1>a1</sha1>\n </revision>\n</page>';
		expect( readXml( `x${ xml }y`, 1 ) ).toBe( Buffer.byteLength( xml ) + 1 );
		expect( seen ).toEqual( [ [ 'A & é', 2, 3, 'É', [ 5, 4, '花', 7, '2026-11-01T10:00:00Z', '{{' ] ] ] );
		seen.length = 0;
		expect( readXml( xml.replace( '</revision>', '</revisions>' ) ) ).toBe( UNUSUAL );
		for ( let cut = 0; cut < xml.length; cut++ ) {
			expect( readXml( xml.slice( 0, cut ) ) ).toBe( UNFINISHED );
		}
		expect( seen ).toEqual( [] );
	} );

	it( 'say so where a text is asked for that is gone from memory', () => {
		const kept: DumpPage[] = [];
		const parser = createExportParser( {
			onHead: () => undefined,
			collectorFor: createFullCollector,
			onPage: ( one ) => kept.push( one ),
			onLogEntry: () => undefined,
		} );
		const plain = ( id: number ): string => `<page><title>A</title><ns>0</ns><id>${ id }</id><revision><id>${ id }</id><timestamp>t</timestamp>` +
			`<contributor><ip>x</ip></contributor><text xml:space="preserve">${ id }</text></revision></page>`;
		parser.write( Buffer.from( `${ HEAD }${ plain( 1 ) }${ plain( 2 ) }${ plain( 3 ) }` ) );
		expect( kept[ 1 ]?.revisions[ 0 ]?.text ).toBe( '2' );
		parser.write( Buffer.from( plain( 4 ) ) );
		expect( kept.map( ( { pageId } ) => pageId ) ).toEqual( [ 1, 2, 3, 4 ] );
		// One that has been asked for stays.
		expect( kept[ 1 ]?.revisions[ 0 ]?.text ).toBe( '2' );
		expect( () => kept[ 2 ]?.revisions[ 0 ]?.text ).toThrow( 'after' );
	} );
} );

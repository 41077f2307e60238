import fc from 'fast-check';
import type { DumpHandlers } from '../../../src/wiki/dump/dump-handlers';
import { createFullCollector } from '../../../src/wiki/dump/dump-page';
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
const user = fc.constantFrom( '<username>Ana</username><id>7</id>', '<ip>192.0.2.1</ip>' );
const revision = fc.record( { id: fc.nat( 99 ), said: text, user } ).map( ( { id, said, user: by } ) =>
	`    <revision>\n      <id>${ id }</id>\n      <parentid>${ id + 1 }</parentid>\n      <timestamp>2026-11-01T10:00:00Z</timestamp>\n      <contributor>${ by
	}</contributor>\n      <comment>${ said }</comment>\n      <text bytes="9" sha1="a" xml:space="preserve">${ said }</text>\n    </revision>\n` );
const someRevisions = fc.array( revision, { maxLength: 3 } ).map( ( all ) => all.join( '' ) );
const page = fc.tuple( text, fc.constantFrom( 0, 4 ), someRevisions ).map( ( [ title, namespace, revisions ] ) =>
	`  <page>\n    <title>A${ title }</title>\n    <ns>${ namespace }</ns>\n    <id>3</id>\n${ revisions }  </page>\n` );
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
		const seen: string[] = [];
		const read = createPlainPageReader( {
			isWanted: () => true,
			open: ( name ) => seen.push( `<${ name }>` ),
			leaf: ( name, _attributes, content ) => seen.push( `${ name }=${ content.text() }` ),
			close: ( name ) => seen.push( `</${ name }>` ),
		} );
		const readXml = ( xml: string, from = 0 ): number => read( Buffer.from( `${ xml }\0` ), from, Buffer.byteLength( xml ) );
		const xml = '<page>\n <title>A &amp; é</title>\n <revision>\n <minor />\n <text bytes="2" xml:space="preserve">{{</text>\n </revision>\n</page>';
		expect( readXml( `x${ xml }y`, 1 ) ).toBe( Buffer.byteLength( xml ) + 1 );
		expect( seen ).toEqual( [ '<page>', 'title=A & é', '<revision>', 'minor=', 'text={{', '</revision>', '</page>' ] );
		seen.length = 0;
		expect( readXml( xml.replace( '</revision>', '</revisions>' ) ) ).toBe( UNUSUAL );
		expect( readXml( xml.slice( 0, -2 ) ) ).toBe( UNFINISHED );
		expect( seen ).toEqual( [] );
	} );
} );

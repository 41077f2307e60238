import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExchangePages } from '../../../src/wiki/dump/exchange-pages';
import { createKnownPages, type KnownPages } from '../../../src/wiki/dump/known-pages';
import { createFileReader } from '../../../src/wiki/dump/read-files';

const DAYS = [ 3, 1, 5, 2, 4 ];
const SURVEY = 'LocalSkills/Survey/a';

/** A page with revisions in no order, as dumps may have them; the last one says 5. */
function page( title: string, id: number ): string {
	const revisions = DAYS.map( ( day ) => `<revision><id>${ 10 * id + day }</id>` +
		`<timestamp>2026-11-0${ day }T10:00:00Z</timestamp><contributor><username>Bot</username><id>1</id></contributor>` +
		`<text xml:space="preserve">{ &quot;day&quot;: ${ day } }</text></revision>` );
	return `<page><title>${ title }</title><ns>0</ns><id>${ id }</id>${ revisions.join( '' ) }</page>`;
}

async function read( ...titles: string[] ): Promise<KnownPages> {
	const directory = mkdtempSync( join( tmpdir(), 'localskills-read-files-' ) );
	const file = join( directory, 'dump.xml' );
	const pages = titles.map( ( title, index ) => page( title, index + 1 ) ).join( '\n' );
	const names = '<sitename>Test</sitename><dbname>testwiki</dbname><case>first-letter</case>';
	writeFileSync( file, `<mediawiki xml:lang="en"><siteinfo>${ names }<namespaces><namespace key="0" /></namespaces></siteinfo>` +
		`${ pages }</mediawiki>` );
	try {
		const known = createKnownPages();
		const reader = createFileReader( { files: [ file ] }, known, createExchangePages( known, () => undefined ) );
		for await ( const batch of reader.read() ) {
			expect( batch ).toEqual( [] );
		}
		return known;
	} finally {
		rmSync( directory, { recursive: true } );
	}
}

describe( 'what is kept of the pages of a dump with all histories', () => {
	it.each( [ 'Results', 'Results/ar', 'Results/data.json', 'Results/groups-1.json', 'Results/Community/fr' ] )(
		'is the newest revision only of %s, which a bot saves again and again', async ( name ) => {
			const known = await read( `${ SURVEY }/${ name }` );
			expect( known.page( `${ SURVEY }/${ name }` )?.revisions.map( ( { id, text } ) => `${ id } ${ text }` ) )
				.toEqual( [ '15 { "day": 5 }' ] );
			expect( known.childrenOf( 'LocalSkills/Survey/' ) ).toEqual( [ 'a' ] );
		} );

	it.each( [ `${ SURVEY }/definition.json`, 'LocalSkills/Survey/Results/definition.json', 'LocalSkills/Skills.json' ] )(
		'is every revision of %s', async ( title ) => {
			const known = await read( title );
			expect( known.page( title )?.revisions.map( ( { id } ) => id ) ).toEqual( [ 15, 14, 13, 12, 11 ] );
			expect( known.revision( 12 )?.text ).toBe( '{ "day": 2 }' );
		} );
} );

import { textDifference } from '../../src/bot/text-difference';

const lines = ( difference: string ): string[] => difference.split( '\n' ).slice( 2 ).filter( ( line ) => line !== '' );

describe( 'textDifference', () => {
	it( 'says nothing where nothing is different', () => {
		expect( textDifference( 'Page', 'a\n', 'a\n' ) ).toBe( '' );
		expect( textDifference( 'Page', 'a', 'a\n' ) ).toBe( '' );
	} );

	it( 'shows short lines as they were and will be, with what stands around them', () => {
		const difference = textDifference( 'Page', 'one\ntwo\nthree\nfour\nfive', 'one\ntwo\nthree\n4\nfive' );
		expect( difference.split( '\n' ).slice( 0, 2 ) ).toEqual( [ '--- Page\t(on the wiki)', '+++ Page\t(after saving)' ] );
		expect( lines( difference ) ).toEqual( [ '@@ -2,4 +2,4 @@', ' two', ' three', '-four', '+4', ' five' ] );
	} );

	it( 'shows of a long line the words that change, and a little around them', () => {
		const long = 'word '.repeat( 60 );
		const [ , line = '' ] = lines( textDifference( 'Page', `${ long }69 of 80 ${ long }`, `${ long }70 of 81 ${ long }` ) );
		expect( line ).toContain( '[-69-]{+70+} of [-80-]{+81+}' );
		expect( line ).toMatch( /^~….*…$/ );
		expect( line.length ).toBeLessThan( 140 );
	} );

	it( 'says that there was no page', () => {
		expect( textDifference( 'Page', '', 'new' ) )
			.toBe( '--- Page\t(no page)\n+++ Page\t(after saving)\n@@ -0,0 +1,1 @@\n+new\n' );
	} );

	it( 'compares JSON by value, wherever it stands', () => {
		const before = JSON.stringify( { counted: 5, old: [ 1 ], skills: { lua: { n: 4 }, __proto__: null } } );
		const after = JSON.stringify( { skills: { lua: { n: 5 } }, counted: 5, answers: [ { user: 'Ana' } ] } );
		expect( lines( textDifference( 'data.json', before, after, { isJson: true } ) ) ).toEqual( [
			'-$.old: [1]', '~$.skills.lua.n: 4 → 5', '+$.answers: [{"user":"Ana"}]',
		] );
		expect( lines( textDifference( 'data.json', 'no JSON', '{}', { isJson: true } ) ) ).toContain( '-no JSON' );
	} );

	it( 'ends somewhere', () => {
		const numbers = ( start: number ): string =>
			JSON.stringify( Array.from( { length: 500 }, ( _, index ) => start + index ) );
		const shown = lines( textDifference( 'data.json', numbers( 0 ), numbers( 1 ), { isJson: true } ) );
		expect( shown ).toHaveLength( 101 );
		expect( shown[ 100 ] ).toBe( '… and 400 more values' );
	} );

	it( 'has colours only where they are wanted', () => {
		expect( textDifference( 'Page', 'a', 'b' ) ).not.toContain( '\u001B' );
		expect( textDifference( 'Page', 'a', 'b', { isColoured: true } ) ).toContain( '\u001B[32m+b\u001B[39m' );
	} );
} );

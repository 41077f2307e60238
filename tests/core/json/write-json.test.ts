import fc from 'fast-check';
import { writeJsonPage } from '../../../src/core/json/write-json';

describe( 'writeJsonPage', () => {
	it( 'writes as MediaWiki does on saving', () => {
		expect( writeJsonPage( {
			text: 'a/b <i>&amp;</i> "é" \u2028 😀\n\t\u0001', none: null, yes: true, empty: {}, list: [], nested: [ { a: 1 }, [ 'x' ] ],
		} ) ).toBe( `{
	"text": "a/b \\u003Ci\\u003E\\u0026amp;\\u003C/i\\u003E \\"é\\" \\u2028 😀\\n\\t\\u0001",
	"none": null,
	"yes": true,
	"empty": {},
	"list": [],
	"nested": [
		{
			"a": 1
		},
		[
			"x"
		]
	]
}` );
	} );

	// As PHP 8.2 answers json_encode( json_decode( $number ) ).
	it.each( [
		[ 0.1 + 0.2, '0.30000000000000004' ],
		[ -0, '0' ],
		[ 4, '4' ],
		[ 0.0001, '0.0001' ],
		[ 0.00012345, '0.00012345' ],
		[ 0.00001, '1.0e-5' ],
		[ 0.000015, '1.5e-5' ],
		[ 1e-7, '1.0e-7' ],
		[ -2.5e-9, '-2.5e-9' ],
		[ 1e15, '1000000000000000' ],
		[ 2 ** 53, '9007199254740992' ],
		[ 2.5990836977469764e19, '2.5990836977469764e+19' ],
		[ 1e300, '1.0e+300' ],
	] )( 'writes the number %p as %s', ( value, text ) => {
		expect( writeJsonPage( value ) ).toBe( text );
	} );

	it( 'leaves out what has no value, and what is no character', () => {
		expect( writeJsonPage( { a: undefined, b: 'x\uD800y\uDC00\uDBFF😀' } ) ).toBe( '{\n\t"b": "x\uFFFDy\uFFFD\uFFFD😀"\n}' );
	} );

	it( 'loses nothing', () => {
		fc.assert( fc.property( fc.jsonValue(), ( value ) => {
			expect( JSON.parse( writeJsonPage( value ) ) ).toEqual( JSON.parse( JSON.stringify( value ) ) );
		} ) );
	} );
} );

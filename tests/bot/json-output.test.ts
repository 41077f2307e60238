import fc from 'fast-check';
import { jsonPieces } from '../../src/bot/json-output';

const all = ( value: unknown ): string => [ ...jsonPieces( value ) ].join( '' );

describe( 'jsonPieces', () => {
	it( 'are what JSON.stringify makes of the same, however deep and empty', () => {
		const { json } = fc.letrec( ( tie ) => ( {
			json: fc.oneof( { depthSize: 'medium' }, fc.string(), fc.double( { noNaN: false } ), fc.boolean(), fc.constantFrom( null, undefined, '\n', '\u2028' ),
				fc.array( tie( 'json' ), { maxLength: 4 } ), fc.dictionary( fc.string(), tie( 'json' ), { maxKeys: 4 } ) ),
		} ) );
		fc.assert( fc.property( json, ( value ) => {
			expect( all( value ) ).toBe( JSON.stringify( value, null, '\t' ) ?? 'null' );
		} ), { numRuns: 1000 } );
		expect( all( [ new Date( 0 ), undefined, [ { a: undefined } ] ] ) )
			.toBe( JSON.stringify( [ new Date( 0 ), undefined, [ { a: undefined } ] ], null, '\t' ) );
	} );

	it( 'are the same of a list that is no array', () => {
		const exclusions = [ { page: 'A', reason: 'hidden' }, { page: 'B', reason: 'hidden' } ];
		const long = { length: 2, *[ Symbol.iterator ]() {
			yield* exclusions;
		} };
		for ( const wrap of [
			( list: unknown ) => ( { excluded: list } ), ( list: unknown ) => ( { one: { excluded: list } } ),
		] ) {
			expect( all( wrap( long ) ) ).toBe( JSON.stringify( wrap( exclusions ), null, '\t' ) );
		}
		expect( all( { excluded: new Set() } ) ).toBe( '{\n\t"excluded": []\n}' );
	} );

	it( 'are small, however long the lists are', () => {
		const value = { survey: 'a', excluded: Array.from( { length: 20_000 }, ( _, index ) => ( { page: `A/${ index }`, reason: 'no-answer' } ) ) };
		const pieces = [ ...jsonPieces( value ) ];
		expect( pieces.join( '' ) ).toBe( JSON.stringify( value, null, '\t' ) );
		expect( Math.max( ...pieces.map( ( { length } ) => length ) ) ).toBeLessThan( 70_000 );
	} );
} );

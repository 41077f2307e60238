import fc from 'fast-check';
import { rememberTexts } from '../../../src/core/wikitext/text-memo';

describe( 'rememberTexts', () => {
	it( 'gives what the function gives, whatever came before', () => {
		fc.assert( fc.property( fc.array( fc.string() ), ( texts ) => {
			const upper = rememberTexts( ( text ) => text.toUpperCase() );
			expect( texts.concat( texts ).map( upper ) ).toEqual( texts.concat( texts ).map( ( text ) => text.toUpperCase() ) );
		} ) );
	} );

	it( 'works a text out once while it is asked for again and again, also where that gives nothing', () => {
		const work = jest.fn( () => '' );
		const remembered = rememberTexts( work );
		remembered( 'a' );
		remembered( 'a' );
		expect( work ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'forgets texts, however many come', () => {
		const work = jest.fn( ( text: string ) => text );
		const remembered = rememberTexts( work );
		const texts = Array.from( { length: 100_000 }, ( _, index ) => String( index ) );
		expect( texts.map( remembered ) ).toEqual( texts );
		remembered( '0' );
		expect( work ).toHaveBeenCalledTimes( 100_001 );
	} );
} );

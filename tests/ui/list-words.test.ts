import { listWords } from '../../src/ui/list-words';

describe( 'listWords', () => {
	it.each( [ [ 'en', 'a, b, and c' ], [ 'ar', 'a وb وc' ], [ 'tr', 'a, b ve c' ] ] )( 'parts items as in %s', ( language, words ) => {
		expect( listWords( [ 'a', 'b', 'c' ], language ) ).toBe( words );
	} );

	it( 'parts them by commas for what is no language for browsers', () => {
		expect( listWords( [ 'a', 'b' ], 'x_y' ) ).toBe( 'a, b' );
	} );

	it( 'has nothing to part in one', () => {
		expect( listWords( [ 'a' ], 'ar' ) ).toBe( 'a' );
	} );
} );

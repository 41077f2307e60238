import { pageLink, quietLink } from '../../../src/core/report/markup';

describe( 'a link to a page', () => {
	it( 'is only its text where no wiki could have such a title', () => {
		expect( pageLink( 'x'.repeat( 255 ), 'Text' ) ).toBe( `[[:${ 'x'.repeat( 255 ) }|Text]]` );
		expect( pageLink( 'x'.repeat( 256 ), 'Text' ) ).toBe( 'Text' );
		expect( pageLink( 'é'.repeat( 128 ), 'Text' ) ).toBe( 'Text' );
		expect( quietLink( `User:${ 'X'.repeat( 239 ) }`, 'X' ) ).toBe( 'X' );
	} );
} );

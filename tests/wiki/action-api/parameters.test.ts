import { encodeParameters } from '../../../src/wiki/action-api/parameters';

describe( 'encodeParameters', () => {
	it( 'leaves out what is not said, and false, which the wiki would take for true', () => {
		expect( encodeParameters( { a: undefined, b: null, c: false, d: true, e: 0, f: '' } ) ).toEqual( { d: '1', e: '0', f: '' } );
	} );

	it( 'joins lists so that the wiki splits them where they were', () => {
		expect( encodeParameters( { titles: [ 'A', 'B' ], ids: [ 1, 2 ], none: [] } ) ).toEqual( { titles: 'A|B', ids: '1|2', none: '' } );
		expect( encodeParameters( { titles: [ 'A|B', 'C' ] } ) ).toEqual( { titles: '\u001FA|B\u001FC' } );
	} );
} );

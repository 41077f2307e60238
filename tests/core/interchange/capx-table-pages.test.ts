import { CAPX_TABLE_PAGES, readCapxTablePages } from '../../../src/core/interchange/capx/table-pages';

describe( 'where the tables of the Capacity Exchange are', () => {
	it( 'is what the configuration says, and else Commons\' pages', () => {
		expect( [ null, '{}', '[]', 'no JSON' ].map( ( text ) => readCapxTablePages( text ).pages ) ).toEqual( Array( 4 ).fill( CAPX_TABLE_PAGES ) );
		expect( readCapxTablePages( '{ "capacityExchange": { "users": "Data:Our_people.tab" } }' ) )
			.toEqual( { pages: { ...CAPX_TABLE_PAGES, users: 'Data:Our people.tab' }, faults: [] } );
	} );

	it( 'is told where it cannot be read', () => {
		const { pages, faults } = readCapxTablePages( '{ "capacityExchange": { "users": "a|b", "capacities": 5, "people": "x" } }' );
		expect( pages ).toEqual( CAPX_TABLE_PAGES );
		expect( faults.map( ( { path } ) => path ) ).toEqual( [ '$.capacityExchange.people', '$.capacityExchange.users', '$.capacityExchange.capacities' ] );
		expect( readCapxTablePages( '{ "capacityExchange": true }' ).faults ).toHaveLength( 1 );
	} );
} );

import { quadrantCross, quadrantOf } from '../../../src/core/analysis/quadrant';

describe( 'importance–performance quadrants', () => {
	const points = [
		{ importance: 5, ability: 1 }, { importance: 5, ability: 4 },
		{ importance: 3, ability: 2 }, { importance: 3, ability: 5 },
	];

	it( 'cross at the means over the skills', () => {
		expect( quadrantCross( points ) ).toEqual( { importance: 4, ability: 3 } );
		expect( quadrantCross( [] ) ).toBeNull();
	} );

	it( 'name the four cases', () => {
		const cross = { importance: 4, ability: 3 };
		expect( points.map( ( point ) => quadrantOf( point, cross ) ) )
			.toEqual( [ 'concentrate-here', 'keep-up', 'low-priority', 'possible-overkill' ] );
		expect( quadrantOf( cross, cross ) ).toBe( 'keep-up' );
	} );
} );

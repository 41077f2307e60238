import { repeatedTitle } from '../../../../src/core/survey/editing/repeated-title';

describe( 'repeatedTitle', () => {
	it.each( [
		[ 'Skills we need', 'Skills we need 2026' ],
		[ 'Skills we need, spring 2025', 'Skills we need, spring 2026' ],
		[ 'After 1999: skills (2024)', 'After 1999: skills (2026)' ],
		[ 'Skills 2026', 'Skills 2026-11' ],
		[ 'Skills 2026-03', 'Skills 2026-11-29' ],
		[ 'المهارات 2025', 'المهارات 2026' ],
		[ '技能调查2025年', '技能调查2026年' ],
		[ 'Room 20251', 'Room 20251 2026' ],
	] )( '%s → %s', ( title, repeated ) => {
		expect( repeatedTitle( title, '2026-11-29' ) ).toBe( repeated );
	} );

	it( 'tells each repetition of a title from the one before, in another year, month or on another day', () => {
		let title = 'Skills';
		const seen = [ title ];
		for ( const day of [ '2025-04-01', '2026-01-10', '2026-02-10', '2026-02-11', '2027-01-01' ] ) {
			title = repeatedTitle( title, day );
			expect( seen ).not.toContain( title );
			seen.push( title );
		}
	} );
} );

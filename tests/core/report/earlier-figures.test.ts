import type { PublishedResults } from '../../../src/core/analysis/disclosure/published';
import { createPageContext } from '../../../src/core/report/page-context';
import { writeResults } from '../../../src/core/report/results-page';
import { publishedResults } from '../../../src/core/report/survey-report';
import { ratings } from '../analysis/surveys';
import { english } from '../english';
import { reportOf } from './reports';

describe( 'figures of an earlier release', () => {
	const report = reportOf( [
		{ role: 'editor' }, { role: 'editor' }, { role: 'organizer' }, ...ratings( 'budgeting', [ [ 5, 2 ], [ 4, 4 ] ] ),
	] );
	const before = publishedResults( report );
	const withheld = ( reason: 'little-change' | 'small-counts' ): PublishedResults => ( {
		...before,
		questions: { ...before.questions, role: { withheld: reason } },
		skills: { ...before.skills, budgeting: { withheld: reason } },
		earlier: { questions: before.questions, skills: before.skills, breakdowns: [] },
	} );
	const write = ( results: PublishedResults ): string => writeResults( createPageContext( report, results, english, null ) );
	const QUESTION = 'These figures are older than the others on this page.';
	const SKILL = 'Older figures&#58; ';

	it( 'are shown, marked as such, where only the difference from them is withheld', () => {
		const page = write( withheld( 'little-change' ) );
		expect( page.split( QUESTION ) ).toHaveLength( 2 );
		expect( page.split( SKILL ) ).toHaveLength( 2 );
		expect( page ).toContain( '<p>3 people answered.' );
		expect( page ).toMatch( /class="sortbottom"\n! scope="row" \| [^\n]*Older figures&#58; [^\n]*\n[^\n]*data-sort-value=""/ );
		expect( page ).not.toContain( 'Too little has changed here' );
	} );

	it( 'are not shown where others are withheld, or nothing is', () => {
		for ( const page of [ write( withheld( 'small-counts' ) ), write( before ) ] ) {
			expect( page ).not.toContain( QUESTION );
			expect( page ).not.toContain( SKILL );
		}
	} );

	it( 'stand in the place of single counts, and say that they are earlier', () => {
		const { role } = before.questions;
		if ( role === undefined || 'withheld' in role ) {
			throw new Error( 'The question is not shown' );
		}
		const page = write( {
			...before,
			questions: { ...before.questions, role: { ...role, n: 20, choices: { ...role.choices, editor: { withheld: 'little-change' } } } },
			earlier: { questions: { role }, skills: {}, breakdowns: [] },
		} );
		expect( page ).toContain( '<p>20 people answered.' );
		expect( page ).toMatch( /class="ext-localSkills-figure ext-localSkills-earlier" data-sort-value="2000000" \| 2 \(earlier\)/ );
		expect( page ).toMatch( /data-sort-value="666667" \| 67% \(earlier\)/ );
		// What it means stands above the table.
		expect( page.split( 'Figures marked “earlier”' ) ).toHaveLength( 2 );
		expect( page.indexOf( 'Figures marked “earlier”' ) ).toBeLessThan( page.indexOf( '2 (earlier)' ) );
	} );
} );

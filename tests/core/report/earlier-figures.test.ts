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
	const NOTE = 'As of an earlier release';

	it( 'are shown, marked as such, where only the difference from them is withheld', () => {
		const page = write( withheld( 'little-change' ) );
		expect( page.split( NOTE ) ).toHaveLength( 3 );
		expect( page ).toContain( '<p>3 people answered.' );
		expect( page ).toMatch( /class="sortbottom"\n! scope="row" \| [^\n]*As of an earlier release[^\n]*\n[^\n]*data-sort-value=""/ );
		expect( page ).not.toContain( 'Too little has changed here' );
	} );

	it( 'are not shown where others are withheld, or nothing is', () => {
		expect( write( withheld( 'small-counts' ) ) ).not.toContain( NOTE );
		expect( write( before ) ).not.toContain( NOTE );
	} );
} );

import { resultPages } from '../../../src/core/report/result-pages';
import { surveyOf } from '../analysis/surveys';
import { english } from '../english';
import { reportOf } from './reports';

describe( 'what is said of a question', () => {
	const survey = surveyOf( ( definition ) => {
		definition.pages[ 0 ].elements[ 0 ].choices.push( 'trainer' );
		definition.localSkills.minCell = 3;
	} );
	const answers = ( editors: number, organizers: number, trainers: number ): { role: string }[] => [ ...'e'.repeat( editors ) ]
		.map( () => ( { role: 'editor' } ) )
		.concat( [ ...'o'.repeat( organizers ) ].map( () => ( { role: 'organizer' } ) ) )
		.concat( [ ...'t'.repeat( trainers ) ].map( () => ( { role: 'trainer' } ) ) );
	const textOf = ( list: { role: string }[] ): string =>
		resultPages( reportOf( list, survey ), [ english ], null )[ 0 ]?.text ?? '';

	it( 'does not say that people left a question out where others are counted among them', () => {
		const rest = [ {}, {}, {} ] as unknown as { role: string }[];
		expect( textOf( [ ...answers( 12, 0, 6 ), ...rest ] ) ).toContain( '>18 people answered. 3 people left it out.' );
		const merged = textOf( [ ...answers( 12, 0, 6 ), ...rest, { role: 'na' } ] );
		expect( merged ).toContain( '4 people left it out, were not asked, or gave an answer that is not counted here.' );
		expect( merged ).not.toContain( '4 people left it out.' );
	} );

	it( 'names the numbers that those may be which are not shown', () => {
		expect( textOf( answers( 12, 2, 6 ) ) ).toContain( 'Each number of people that is not shown is from 1 to 7.' );
		expect( textOf( answers( 12, 3, 6 ) ) ).not.toContain( 'that is not shown is' );
	} );

	it.each( [
		[ [ 1, 2, 3, 4 ], 'The two highest steps&#58; 50%. The two lowest&#58; 50%.' ],
		[ [ 1, 2, 3 ], 'The highest step&#58; 33%. The lowest&#58; 33%.' ],
	] )( 'tells how many are at the ends of a scale of the steps %j', ( steps, words ) => {
		const scale = surveyOf( ( definition ) => {
			definition.pages = [ { elements: [ { type: 'rating', name: 'role', rateValues: steps } ] } ];
			definition.localSkills.measures = {};
		} );
		const report = reportOf( steps.map( ( step ) => ( { role: String( step ) } ) ), scale );
		expect( resultPages( report, [ english ], null )[ 0 ]?.text ).toContain( words );
	} );
} );

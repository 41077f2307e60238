import { writeResultsData } from '../../../src/core/report/results-data';
import { countedAnswers } from '../../../src/core/report/counted-answers';
import { ratings, surveyOf } from '../analysis/surveys';
import { reportOf } from './reports';

const answers = [ { role: 'editor' }, ...ratings( 'budgeting', [ [ 5, 2 ], [ 4, 4 ], [ 5, 3 ] ] ) ];

describe( 'writeResultsData', () => {
	it( 'has the results, and what is needed to count again', () => {
		const data = JSON.parse( writeResultsData( reportOf( answers, surveyOf(), [ { page: 'X', reason: 'redirect' } ] ) ) );
		expect( data ).toMatchObject( {
			survey: 'skills-2026', counted: 4, excluded: [ { page: 'X', reason: 'redirect' } ],
			definition: { page: 'LocalSkills/Survey/skills-2026/definition.json', revision: 12 },
			questions: { role: { n: 1 } }, skills: { budgeting: { n: 3, gap: 5 / 3 } },
		} );
		expect( data.answers ).toHaveLength( 4 );
		expect( data.answers[ 0 ] ).toEqual( {
			user: 'User 0', page: 'LocalSkills/Survey/skills-2026/Answers/User 0', revision: 100, timestamp: '2026-11-01T10:00:00Z',
		} );
	} );

	it( 'is the same text whatever the order of the answers', () => {
		const report = reportOf( answers );
		const counted = countedAnswers( ( report.counted.named ?? [] ).slice().reverse() );
		const reversed = { ...reportOf( answers.slice().reverse() ), counted };
		expect( writeResultsData( reversed ) ).toBe( writeResultsData( report ) );
	} );

	it( 'withholds what the survey wants withheld', () => {
		const survey = surveyOf( ( definition ) => {
			definition.localSkills.minAnswers = 3;
		} );
		expect( JSON.parse( writeResultsData( reportOf( answers, survey ) ) ) ).toMatchObject( {
			minAnswers: 3, questions: { role: { withheld: 'few-answers' } }, skills: { budgeting: { n: 3 } },
		} );
	} );
} );

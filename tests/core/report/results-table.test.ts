import { publishedResults } from '../../../src/core/report/survey-report';
import { resultsTableParts, writeResultsTable } from '../../../src/core/report/results-table';
import { ratings, surveyOf } from '../analysis/surveys';
import { english } from '../english';
import { reportOf } from './reports';

const texts = { messages: english, locale: 'en', taxonomy: null };
const answers = [
	{ role: 'editor', learn: [ 'budgeting' ] }, { role: 'organizer' }, { role: '=HYPERLINK("x")' },
	...ratings( 'budgeting', [ [ 5, 2 ], [ 4, 1 ], [ 5, 3 ] ] ),
];
const report = reportOf( answers, surveyOf(), [ { page: 'X', reason: 'redirect' } ] );
const table = writeResultsTable( report.survey, publishedResults( report ), texts );

describe( 'writeResultsTable', () => {
	it( 'has one row a figure, unrounded, under the names of the data page', () => {
		const lines = table.split( '\r\n' );
		expect( lines[ 0 ] ).toBe( 'part,by,group,item,item_label,code,code_label,figure,value,withheld' );
		expect( lines ).toContain( 'survey,,,,,,,counted,6,' );
		expect( lines ).toContain( 'excluded,,,,,redirect,,count,1,' );
		expect( lines ).toContain( `skill,,,budgeting,Budgeting,,,gap,${ 8 / 3 },` );
		expect( lines ).toContain( `skill,,,budgeting,Budgeting,,,importance.mean,${ 14 / 3 },` );
		expect( lines ).toContain( 'skill,,,budgeting,Budgeting,,,rds,-100,' );
		expect( lines ).toContainEqual( expect.stringMatching( /^question,,,role,.*,editor,Editor,count,1,$/ ) );
		expect( lines ).toContainEqual( expect.stringMatching( /^question,,,role,.*,editor,Editor,share,0.5,$/ ) );
		expect( lines.every( ( line ) => line === '' || line.split( ',' ).length >= 10 ) ).toBe( true );
		expect( lines[ lines.length - 1 ] ).toBe( '' );
	} );

	it( 'lets nothing that people typed become a formula', () => {
		expect( table ).toMatch( /,"?'=HYPERLINK/ );
		expect( table ).not.toMatch( /(^|,)"?[=+@]/m );
	} );

	it( 'says of what is withheld why, and nothing else', () => {
		const survey = surveyOf( ( definition ) => {
			definition.localSkills.minAnswers = 4;
		} );
		const guarded = reportOf( answers, survey );
		const lines = writeResultsTable( survey, publishedResults( guarded ), texts ).split( '\r\n' );
		expect( lines.filter( ( line ) => line.startsWith( 'skill,,,budgeting' ) ) ).toEqual( [ 'skill,,,budgeting,Budgeting,,,,,few-answers' ] );
	} );
} );

describe( 'resultsTableParts', () => {
	it( 'has all rows, each part with the header, none above the limit', () => {
		const parts = resultsTableParts( report.survey, publishedResults( report ), texts, 3000 );
		expect( parts.length ).toBeGreaterThan( 2 );
		expect( parts.filter( ( part ) => Buffer.byteLength( part ) > 3000 ) ).toEqual( [] );
		// No page is made that would not be needed.
		parts.slice( 1 ).forEach( ( part, index ) =>
			expect( Buffer.byteLength( `${ parts[ index ] }\n${ part.split( '\n' )[ 1 ] }` ) ).toBeGreaterThan( 3000 ) );
		const [ header = '', ...rows ] = table.trimEnd().split( '\r\n' );
		expect( parts.map( ( part ) => part.split( '\n' )[ 0 ] ) ).toEqual( parts.map( () => header ) );
		expect( parts.flatMap( ( part ) => part.split( '\n' ).slice( 1 ) ) ).toEqual( rows );
	} );
} );

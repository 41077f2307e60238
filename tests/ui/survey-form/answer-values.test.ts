import { readDefinition } from '../../../src/core/survey/read-definition';
import { differingNames, fittingAnswers, sameAnswers, withAnswer } from '../../../src/ui/survey-form/answer-values';
import type { Survey } from '../../../src/core/survey/definition';

const { survey } = readDefinition( {
	pages: [ { name: 'p', elements: [
		{ type: 'checkbox', name: 'days', choices: [ 'monday', { value: 'friday', retired: true } ], showOtherItem: true },
		{ type: 'ranking', name: 'best', choices: [ 'a', 'b' ] },
		{ type: 'comment', name: 'words' },
	] } ],
	localSkills: { id: 'x' },
} ) as { survey: Survey };

const values = ( entries: Record<string, string[]> ): Map<string, string[]> => new Map( Object.entries( entries ) );

describe( 'withAnswer', () => {
	it( 'takes an answer away that says nothing', () => {
		expect( withAnswer( values( { words: [ 'x' ] } ), 'words', [ '' ] ).size ).toBe( 0 );
		expect( withAnswer( values( { days: [ 'x' ] } ), 'days', [] ).size ).toBe( 0 );
	} );
} );

describe( 'sameAnswers', () => {
	it( 'minds the order in rankings only', () => {
		expect( sameAnswers( survey, values( { days: [ 'monday', 'friday' ] } ), values( { days: [ 'friday', 'monday' ] } ) ) ).toBe( true );
		expect( sameAnswers( survey, values( { best: [ 'a', 'b' ] } ), values( { best: [ 'b', 'a' ] } ) ) ).toBe( false );
		expect( differingNames( survey, values( { words: [ 'x' ] } ), values( { days: [ 'monday' ] } ) ) ).toEqual( [ 'words', 'days' ] );
	} );
} );

describe( 'fittingAnswers', () => {
	it( 'keeps what the survey still knows by name and code, retired choices too, and counts the rest', () => {
		const typed = values( { days: [ 'friday', 'sunday' ], 'days.other': [ 'x' ], best: [ 'c' ], dropped: [ 'y' ], words: [ 'anything' ] } );
		const { values: fitting, leftOut } = fittingAnswers( survey, typed );
		expect( Array.from( fitting ) ).toEqual( [ [ 'days', [ 'friday' ] ], [ 'days.other', [ 'x' ] ], [ 'words', [ 'anything' ] ] ] );
		expect( leftOut ).toBe( 3 );
		expect( fittingAnswers( survey, fitting ) ).toEqual( { values: fitting, leftOut: 0 } );
	} );
} );

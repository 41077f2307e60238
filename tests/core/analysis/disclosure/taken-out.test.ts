/** What is taken out of a survey between two releases, comes back, or depends on what changes little. */
import { isWithheld, LITTLE_CHANGE, type LastRelease, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { surveyOf } from '../surveys';
import { type Person, publishAnswers } from './outsider';

function lastOf( published: PublishedResults, { minAnswers, minCell }: Survey, added: number ): LastRelease | null {
	const figures = readLastFigures( JSON.parse( JSON.stringify( { ...published, minAnswers, minCell } ) ) );
	return figures === null ? null : { ...figures, change: { added, removed: 0 } };
}

/** Releases one after the other; the answers of each come to those before. */
function releases( ...steps: readonly ( readonly [ asked: Survey, come: readonly Person[] ] )[] ): PublishedResults[] {
	let [ last, answers ]: [ LastRelease | null, readonly Person[] ] = [ null, [] ];
	let before: readonly [ PublishedResults, Survey ] | null = null;
	return steps.map( ( [ asked, come ] ) => {
		last = before === null ? null : lastOf( ...before, come.length );
		answers = [ ...answers, ...come ];
		before = [ publishAnswers( asked, answers, last ), asked ];
		return before[ 0 ];
	} );
}

/** A letter for each person's role; a dot for none. */
const roles = ( letters: string ): Person[] =>
	letters.split( '' ).map( ( role ) => ( { values: role === '.' ? {} : { role } } ) );

function survey( elements: readonly unknown[], minCell: number, measures: object = {} ): Survey {
	return surveyOf( ( definition ) => {
		definition.pages = [ { elements } ];
		Object.assign( definition.localSkills, { minAnswers: minCell, minCell, measures } );
	} );
}

const role = ( choices = 'abcd' ): unknown => ( { type: 'radiogroup', name: 'role', choices: choices.split( '' ) } );
const other = { type: 'radiogroup', name: 'other', choices: [ 'x', 'y' ] };

describe( 'a question', () => {
	it( 'that was taken out is put beside what it showed before once it is back', () => {
		const [ whole, without ] = [ survey( [ role(), other ], 2 ), survey( [ other ], 2 ) ];
		const [ first, , third ] = releases( [ whole, roles( 'bbbbbcc' ) ], [ without, roles( 'cc' ) ], [ whole, [] ] );
		expect( first?.questions.role ).toMatchObject( { n: 7, choices: { b: { count: 5 }, c: { count: 2 } } } );
		// 9, and 4 of c, would say that both who came chose c.
		const back = third?.questions.role;
		expect( isWithheld( back ) || isWithheld( back?.choices.c ) ).toBe( true );
	} );

	it( 'does not say that it has few answers where a choice was taken out: so few had none of the others', () => {
		const [ first, second ] = releases( [ survey( [ role() ], 2 ), roles( 'bccc....' ) ], [ survey( [ role( 'abd' ) ], 2 ), [] ] );
		expect( first?.questions.role ).toMatchObject( { n: 4, choices: { b: { withheld: 'small-counts' } } } );
		expect( second?.questions.role ).toEqual( LITTLE_CHANGE );
	} );

	it( 'does not say what all who came had in common, where it is no choice any more', () => {
		const [ first, second ] = releases( [ survey( [ role() ], 2 ), roles( 'aaabbb' ) ], [ survey( [ role( 'abd' ) ], 2 ), roles( 'ccc' ) ] );
		expect( first?.questions.role ).toMatchObject( { choices: { c: { count: 0 } } } );
		expect( second?.questions.role ).toMatchObject( { n: 6, unknown: LITTLE_CHANGE } );
	} );

	it( 'shows what was not counted of those who came, where it is not that of all', () => {
		const [ , second ] = releases( [ survey( [ role() ], 2 ), roles( 'aaabbb' ) ], [ survey( [ role( 'abd' ) ], 2 ), roles( 'cccaabb' ) ] );
		expect( second?.questions.role ).toMatchObject( { n: 10, unknown: { c: 3 } } );
	} );
} );

describe( 'a question that only some are asked', () => {
	it( 'is withheld with what leads to it where that has changed too little: how many answer it would say what all had said', () => {
		const asked = survey( [ role( 'abc' ), { ...other, visibleIf: '{role} = \'a\'' } ], 2 );
		const answer = ( ...some: readonly string[] ): Person[] => some.map( ( said ) => ( { values: { role: 'a', other: said } } ) );
		const [ first, second ] = releases(
			[ asked, [ ...answer( 'x', 'y', 'x', 'y' ), ...roles( '....' ) ] ], [ asked, [ ...answer( 'x', 'y' ), ...roles( 'b.' ) ] ],
		);
		expect( first?.questions ).toMatchObject( { role: { withheld: 'unanimous' }, other: { withheld: 'small-counts' } } );
		expect( second?.questions ).toMatchObject( { role: LITTLE_CHANGE, other: LITTLE_CHANGE } );
	} );
} );

describe( 'a skill', () => {
	it( 'that was taken out is put beside what it showed before once it is back', () => {
		const grid = ( ...rows: readonly string[] ): unknown => ( { type: 'matrixdropdown', name: 'skills', rows, columns: [
			{ name: 'importance', choices: [ 1, 2, 3 ] }, { name: 'ability', choices: [ 1, 2, 3 ] },
		] } );
		const [ whole, without ] = [ [ 'lua', 'budgeting' ], [ 'lua' ] ].map( ( rows ) => survey( [ grid( ...rows ) ], 3, { grid: 'skills' } ) );
		const rated = ( ...pairs: readonly string[] ): Person[] => pairs.map( ( [ importance = '', ability = '' ] ) => ( { values: {
			'skills.budgeting.importance': importance, 'skills.budgeting.ability': ability,
		} } ) );
		const nine = rated( '11', '12', '13', '21', '22', '23', '31', '32', '33' );
		const [ first, , third ] = releases(
			[ whole as Survey, [ ...nine, ...nine ] ], [ without as Survey, rated( '31', '31' ) ], [ whole as Survey, [] ],
		);
		expect( first?.skills.budgeting ).toMatchObject( { n: 18 } );
		expect( third?.skills.budgeting ).toEqual( LITTLE_CHANGE );
	} );
} );

/** What reasons, withdrawals and conditions tell of those who came or went between two releases. */
import fc from 'fast-check';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { ratings, resultsOf, surveyOf, type Values } from '../surveys';

const LITTLE = { withheld: 'little-change' };

const withPages = ( elements: readonly object[] ): Survey => surveyOf( ( definition ) => {
	Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
	definition.pages = [ { elements } ];
	delete definition.localSkills.measures;
} );
const rated = surveyOf( ( definition ) => {
	Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
} );

const first = ( survey: Survey, answers: readonly Values[] ): PublishedResults =>
	publishResults( resultsOf( survey, answers ), survey );

function next(
	survey: Survey, before: PublishedResults, answers: readonly Values[], added: number, removed: number,
): PublishedResults {
	const { minAnswers, minCell } = survey;
	const figures = readLastFigures( JSON.parse( JSON.stringify( { ...before, minAnswers, minCell } ) ) );
	const published = publishResults( resultsOf( survey, answers ), survey,
		figures === null ? null : { ...figures, change: { added, removed } } );
	const again = readLastFigures( JSON.parse( JSON.stringify( { ...published, minAnswers, minCell } ) ) );
	expect( publishResults( resultsOf( survey, answers ), survey,
		again === null ? null : { ...again, change: { added: 0, removed: 0 } } ) ).toEqual( published );
	return published;
}

const times = ( count: number, values: Values ): Values[] => Array.from( { length: count }, () => values );
const chosen = ( a: number, b: number, c = 0 ): Values[] =>
	[ ...times( a, { q: 'a' } ), ...times( b, { q: 'b' } ), ...times( c, { q: 'c' } ) ];

describe( 'a question to which all gave the same answer', () => {
	const survey = withPages( [ { type: 'radiogroup', name: 'q', choices: [ 'a', 'b', 'c' ] } ] );
	const before = first( survey, chosen( 10, 0 ) );

	it( 'is shown later only if it stays open which one it was', () => {
		expect( before.questions.q ).toEqual( { withheld: 'unanimous' } );
		expect( next( survey, before, chosen( 12, 3 ), 5, 0 ).questions.q ).toEqual( LITTLE );
		// Twelve others have said b: these can have been the ten.
		expect( next( survey, before, chosen( 14, 16 ), 20, 0 ).questions.q ).toMatchObject( { choices: { a: { count: 14 } } } );
	} );

	it( 'is still kept in mind after a release that shows nothing of it', () => {
		const second = next( survey, before, chosen( 12, 3 ), 5, 0 );
		expect( next( survey, second, chosen( 16, 6 ), 7, 0 ).questions.q ).toEqual( LITTLE );
		expect( next( survey, second, chosen( 16, 20 ), 21, 0 ).questions.q ).toMatchObject( { n: 36 } );
	} );

	it( 'does not say so where counts were shown, which tell the answer and that of those who went', () => {
		const shown = first( survey, chosen( 3, 10 ) );
		const after = next( survey, shown, chosen( 0, 10 ), 0, 3 );
		expect( after.questions.q ).toEqual( LITTLE );
		expect( after.earlier?.questions.q ).toMatchObject( { choices: { a: { count: 3 }, b: { count: 10 } } } );
	} );

	it( 'gives no mean of numbers that tells which number it was', () => {
		const numbers = withPages( [ { type: 'text', inputType: 'number', name: 'q', min: 0, max: 5 } ] );
		const alike = times( 40, { q: '5' } );
		const others = ( count: number ): Values[] =>
			Array.from( { length: count }, ( _, index ) => ( { q: String( index % 6 ) } ) );
		const release = first( numbers, alike );
		expect( release.questions.q ).toEqual( { withheld: 'unanimous' } );
		const second = next( numbers, release, [ ...alike, ...others( 18 ) ], 18, 0 );
		expect( second.questions.q ).toMatchObject( { n: 58, summary: LITTLE } );
		expect( next( numbers, second, [ ...alike, ...others( 138 ) ], 120, 0 ).questions.q )
			.toMatchObject( { n: 178, summary: { mean: expect.any( Number ) as number } } );
	} );
} );

describe( 'a skill that all rated alike', () => {
	const skill = ( pairs: readonly ( readonly [ number, number ] )[] ): Values[] => ratings( 'budgeting', pairs );
	const alike = skill( Array.from( { length: 10 }, ( _, index ) => [ 5, 1 + index % 3 ] ) );
	const others = skill( Array.from( { length: 8 }, ( _, index ) => [ 4, 1 + index % 2 ] ) );

	it( 'shows no steps later that tell which step it was', () => {
		const before = first( rated, alike );
		expect( before.skills.budgeting ).toEqual( { withheld: 'unanimous' } );
		const { budgeting } = next( rated, before, [ ...alike, ...others ], 8, 0 ).skills;
		expect( isWithheld( budgeting ) || isWithheld( budgeting?.importance.counts ) ).toBe( true );
	} );

	it( 'does not say so where ratings were shown before', () => {
		const shown = first( rated, [ ...others, ...alike ] );
		expect( isWithheld( shown.skills.budgeting ) ).toBe( false );
		expect( next( rated, shown, alike, 0, 8 ).skills.budgeting ).toEqual( LITTLE );
	} );
} );

describe( 'answers that go', () => {
	const every: ( readonly [ number, number ] )[] = Array.from(
		{ length: 50 }, ( _, index ) => [ 1 + Math.floor( index / 10 ), 1 + Math.floor( index / 2 ) % 5 ] );
	const stay = ratings( 'budgeting', every );
	const three = ( importance: number, ability: number ): Values[] =>
		ratings( 'budgeting', [ 0, 1, 2 ].map( () => [ importance, ability ] as const ) );

	it( 'are protected as those that come are, where nobody comes', () => {
		const before = first( rated, [ ...three( 5, 1 ), ...stay ] );
		expect( before.skills.budgeting ).toMatchObject( { n: 53 } );
		expect( next( rated, before, stay, 0, 3 ).skills.budgeting ).toEqual( LITTLE );
	} );

	it( 'are protected where as many come', () => {
		const before = first( rated, [ ...three( 5, 1 ), ...stay ] );
		expect( next( rated, before, [ ...stay, ...three( 1, 5 ) ], 3, 3 ).skills.budgeting ).toEqual( LITTLE );
		const survey = withPages( [ { type: 'radiogroup', name: 'q', choices: [ 'a', 'b', 'c' ] } ] );
		const { q } = next( survey, first( survey, chosen( 21, 18, 17 ) ), chosen( 18, 21, 17 ), 3, 3 ).questions;
		expect( isWithheld( q ) || isWithheld( q?.choices.a ) && isWithheld( q.choices.b ) ).toBe( true );
	} );

	it( 'leave the rest to be shown, where they are many and have said this and that', () => {
		const some = ratings( 'budgeting', every.filter( ( _, index ) => index % 2 === 0 ) );
		const before = first( rated, [ ...some, ...stay ] );
		expect( next( rated, before, stay, 0, 25 ).skills.budgeting ).toMatchObject( { n: 50 } );
	} );

	it( 'tell of skills what those tell who come, in the other order', () => {
		const pair = fc.tuple( fc.integer( { min: 1, max: 5 } ), fc.integer( { min: 1, max: 5 } ) );
		let shown = 0;
		fc.assert( fc.property( fc.array( pair, { minLength: 6, maxLength: 12 } ), ( few ) => {
			const all = [ ...stay, ...ratings( 'budgeting', few ) ];
			const grown = next( rated, first( rated, stay ), all, few.length, 0 );
			const shrunk = next( rated, first( rated, all ), stay, 0, few.length );
			// Where nothing new is shown of those who came, nothing is of the same who went.
			shown += Number( !isWithheld( shrunk.skills.budgeting ) );
			expect( isWithheld( grown.skills.budgeting ) && !isWithheld( shrunk.skills.budgeting ) ).toBe( false );
		} ), { numRuns: 3, endOnFailure: true, examples: [
			[ [ [ 5, 5 ], [ 3, 1 ], [ 4, 2 ], [ 3, 1 ], [ 1, 1 ], [ 3, 1 ], [ 3, 3 ], [ 3, 4 ] ] ],
		] } );
		expect( shown ).toBeGreaterThan( 0 );
	} );
} );

describe( 'a question that only some are asked', () => {
	const survey = withPages( [
		{ type: 'radiogroup', name: 'role', choices: [ 'a', 'b', 'c' ] },
		{ type: 'radiogroup', name: 'p', visibleIf: "{role} <> 'c'", choices: [ 'x', 'y' ] },
	] );
	const people = ( [ a, b, c ]: readonly [ number, number, number ] ): Values[] => [
		...Array.from( { length: a }, ( _, index ) => ( { role: 'a', p: index % 2 === 0 ? 'x' : 'y' } ) ),
		...Array.from( { length: b }, ( _, index ) => ( { role: 'b', p: index % 2 === 0 ? 'x' : 'y' } ) ), ...times( c, { role: 'c' } ),
	];

	it.each( [
		[ [ 1, 2, 12 ], [ 6, 6, 1 ] ], [ [ 1, 2, 12 ], [ 5, 5, 2 ] ], [ [ 1, 2, 6 ], [ 5, 5, 1 ] ], [ [ 2, 1, 20 ], [ 4, 5, 1 ] ],
	] as const )( 'does not tell how many of those who came were led past it (%j, then %j)', ( old, come ) => {
		const some = [ { p: 'y' }, ...people( old ) ];
		const before = first( survey, some );
		const all = [ ...some, ...people( come ) ];
		const { p, role } = next( survey, before, all, come[ 0 ] + come[ 1 ] + come[ 2 ], 0 ).questions;
		const was = before.questions.p;
		expect( isWithheld( was ) ).toBe( false );
		// No fewer chose c than now but for those who were asked then, and no more than those who came and were not asked.
		expect( isWithheld( p ) || isWithheld( role ) || isWithheld( role?.choices.c ) ).toBe( true );
	} );
} );

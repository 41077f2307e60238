import fc from 'fast-check';
import { isConditionFault, parseCondition } from '../../../../src/core/survey/conditions/parse-condition';
import { type ConditionTest, isComplete, readTests, type TestOperator, valuesOf, writeTests } from '../../../../src/core/survey/editing/condition-tests';
import { writeExpression } from '../../../../src/core/survey/editing/write-expression';

const OPERATORS: TestOperator[] = [
	'empty', 'notempty', 'equal', 'notequal', 'greater', 'greaterorequal', 'less', 'lessorequal', 'contains', 'notcontains',
	'anyof', 'allof', 'noneof',
];
const VALUES = fc.oneof( fc.constantFrom( 'editor', '5', 'true', '007', '-3', '2.50', 'it\'s "so"', 'a\\b' ), fc.string( { minLength: 1 } ) )
	.filter( ( value ) => !value.endsWith( '\\' ) );
const TEST = fc.record( {
	parameter: fc.constantFrom( 'role', 'agree.r1', 'skills.lua.ability' ),
	operator: fc.constantFrom( ...OPERATORS ),
	values: fc.array( VALUES, { minLength: 1, maxLength: 3 } ),
} ).map( ( { parameter, operator, values } ): ConditionTest => ( {
	parameter, operator, values: valuesOf( operator ) === 'none' ? [] : valuesOf( operator ) === 'one' ? values.slice( 0, 1 ) : values,
} ) );
const TESTS = fc.record( {
	join: fc.constantFrom( 'and' as const, 'or' as const ),
	tests: fc.array( TEST, { minLength: 2, maxLength: 5 } ),
} );

describe( 'tests in conditions', () => {
	it( 'are read back as they were written', () => {
		fc.assert( fc.property( TESTS, ( tests ) => {
			expect( readTests( writeTests( tests ) ) ).toEqual( tests );
		} ), { numRuns: 500 } );
	} );

	it( 'are written as people would', () => {
		expect( writeTests( { join: 'and', tests: [
			{ parameter: 'role', operator: 'equal', values: [ 'trainer' ] },
			{ parameter: 'skills.lua.ability', operator: 'lessorequal', values: [ '2' ] },
			{ parameter: 'ready', operator: 'equal', values: [ 'true' ] },
			{ parameter: 'learn', operator: 'anyof', values: [ 'lua', 'css' ] },
			{ parameter: 'years', operator: 'notempty', values: [] },
		] } ) ).toBe( '{role} = \'trainer\' and {skills.lua.ability} <= 2 and {ready} = true and {learn} anyof [\'lua\', \'css\'] and {years} notempty' );
	} );

	it( 'leave out what is not complete', () => {
		const half: ConditionTest = { parameter: 'role', operator: 'equal', values: [] };
		expect( isComplete( half ) ).toBe( false );
		expect( writeTests( { join: 'or', tests: [ half, { parameter: '', operator: 'empty', values: [] } ] } ) ).toBe( '' );
	} );

	it.each( [
		'{a} = 1 and ({b} = 2 or {c} = 3)', '!{a} empty', '{a} + 1 > 2', '5 < {a}', 'iif({a} = 1, true, false)', '{a} = {b}', '{a}', '{a} =', '{a} = \'\'',
	] )( 'leave %s to those who wrote it', ( source ) => {
		expect( readTests( source ) ).toBeNull();
	} );

	it( 'reads spellings of its own', () => {
		expect( readTests( '( {a} == "x" ) && {b} *= 3' ) ).toEqual( { join: 'and', tests: [
			{ parameter: 'a', operator: 'equal', values: [ 'x' ] }, { parameter: 'b', operator: 'contains', values: [ '3' ] },
		] } );
	} );
} );

describe( 'writeExpression', () => {
	const atom = fc.oneof(
		fc.constantFrom( '{a}', '{b.c}', '{d.e.f}', '5', '-2', '1.5', 'true', '\'x\'', '"it\\\'s"', '[1, \'b\']', '{a} empty', '{b.c} notempty' ),
	);
	const { expression } = fc.letrec<{ expression: string }>( ( tie ) => ( {
		expression: fc.oneof( { maxDepth: 4 }, atom,
			fc.tuple( tie( 'expression' ), fc.constantFrom( 'and', 'or', '=', '<>', '<', '>=', '+', '-', '*', '/', '%', '^', 'contains', 'anyof' ), tie( 'expression' ) )
				.map( ( [ left, operator, right ] ) => `(${ left }) ${ operator } (${ right })` ),
			tie( 'expression' ).map( ( inner ) => `!(${ inner })` ),
			fc.tuple( tie( 'expression' ), tie( 'expression' ), tie( 'expression' ) ).map( ( [ a, b, c ] ) => `iif(${ a }, ${ b }, ${ c })` ) ),
	} ) );

	it( 'writes what is read as the same expression', () => {
		fc.assert( fc.property( expression, ( source ) => {
			const read = parseCondition( source );
			if ( isConditionFault( read ) ) {
				throw new Error( `${ source }: ${ read.code }` );
			}
			const written = writeExpression( read.expression );
			expect( parseCondition( written ) ).toEqual( { source: written, expression: read.expression } );
		} ), { numRuns: 500 } );
	} );
} );

import * as fc from 'fast-check';
import { conditionParameters } from '../../../../src/core/survey/conditions/condition-parameters';
import type { Condition } from '../../../../src/core/survey/conditions/condition';
import {
	type ConditionFault, isConditionFault, MAX_CONDITION_LENGTH, parseCondition,
} from '../../../../src/core/survey/conditions/parse-condition';
import { english, hasMessage } from '../../english';

function faultOf( source: string ): ConditionFault | null {
	const parsed = parseCondition( source );
	return isConditionFault( parsed ) ? parsed : null;
}

function tellsOf( source: string ): string {
	const fault = faultOf( source );
	return fault === null ? '' : `${ fault.position } ${ fault.code.replace( 'condition-', '' ) } ${ fault.parameters[ 1 ] }`;
}

describe( 'parseCondition', () => {
	it( 'reads what the documentation describes', () => {
		for ( const source of [
			'{role} = \'trainer\'', '{skills.budgeting.ability} >= 4 and {learn} contains \'facilitation\'', '{matrix.row} <> 2',
			'{learn} anyof [\'a\', \'b\'] or {learn} allof [ 1, -2.5 ]', '{name.other} notempty', '!({a} empty)', 'negate {a}',
			'({a} + {b}) * 2 ^ 3 % 4 > 10', 'iif({a} = 1, {b}, {c}) = \'it\\\'s\'', '{a}', 'TRUE', '{a} AND {b} Or {c}', '{a} => 1', '{a} =< 1',
			'{learn} = []', '{note} = \'it\\\'s "so"\'.'.replace( /"/g, '\\"' ).slice( 0, -1 ),
		] ) {
			expect( [ source, faultOf( source ) ] ).toEqual( [ source, null ] );
		}
	} );

	it.each( [
		[ '', '0 blank ' ],
		[ ' \n', '0 blank  ' ],
		[ '{a} = ', '6 operand ' ],
		[ '{a} and or {b}', '8 operand or' ],
		[ '{a} = trainer', '6 word trainer' ],
		[ '{a} = null', '6 word null' ],
		[ 'not {a}', '0 not not' ],
		[ 'not({a})', '0 function not' ],
		[ 'age({born}) > 18', '0 function age' ],
		[ '{a} > today()', '6 function today' ],
		[ 'IIF({a}, 1, 2)', '0 function IIF' ],
		[ 'iif({a}, 1)', '0 iif iif' ],
		[ 'iif({a}, 1, 2', '0 iif iif' ],
		[ '{item} = 1', '0 context {item}' ],
		[ '{panel.age} > 1', '0 context {panel.age}' ],
		[ '{#a} = 1', '0 context {#a}' ],
		[ '{a.b.c.d} = 1', '0 answer {a.b.c.d}' ],
		[ '{ a } = 1', '0 answer { a }' ],
		[ '{a} = {Role}', '6 answer {Role}' ],
		[ '{a = 1', '0 brace {' ],
		[ '{a} = \'x', '6 text \'' ],
		[ '{a} = \'x\\\'', '6 text \'' ],
		[ '{a} = \'"\'', '6 text \'' ],
		[ '({a} = 1', '0 parenthesis (' ],
		[ '{a} = 1)', '7 rest )' ],
		[ '{a} {b}', '4 rest {' ],
		[ '{a} is 1', '4 operator is' ],
		[ '({a}) empty', '6 operator empty' ],
		[ '{a} anyof [ {b} ]', '12 list-item {' ],
		[ '{a} anyof [ true ]', '12 list-item true' ],
		[ '{a} anyof [ 1, 2', '10 list [' ],
		[ '{a} anyof [ 1 2 ]', '10 list [' ],
		[ '{a} = 007', '7 rest 07' ],
		[ '{a} = -{b}', '6 operand -' ],
		[ '{a} = 5.', '7 rest .' ],
	] )( 'tells what is wrong with %j and where', ( source, told ) => {
		expect( tellsOf( source ) ).toBe( told );
	} );

	it( 'has a message for every fault, which tells the place as people count', () => {
		const fault = faultOf( '{a} = trainer' ) as ConditionFault;
		const text = english.text( `localskills-fault-${ fault.code }`, ...fault.parameters as ( string | number )[] );
		expect( text ).toBe( 'Character 7 of the condition: “trainer” is neither a question nor a text. ' +
			'Put the name of a question in braces, {trainer}, and a text or code in single quotes, \'trainer\'.' );
	} );

	it( 'neither hangs nor overflows on anything', () => {
		const pieces = fc.constantFrom(
			'(', ')', '!', '[', ']', ',', '\'', '"', '\\', '{', '}', '{a}', '{item}', ' ', '=', '<', '*=', '1', '-', '.', 'and', 'or', 'empty',
			'negate ', 'iif(', 'contains', 'x', 'true', '#', 'é', '\n',
		);
		fc.assert( fc.property( fc.oneof( fc.string(), fc.array( pieces, { maxLength: 30 } ).map( ( all ) => all.join( '' ) ) ), ( source ) => {
			const parsed = parseCondition( source );
			return isConditionFault( parsed ) ?
				hasMessage( `localskills-fault-${ parsed.code }` ) && parsed.position <= source.length :
				parsed.source === source;
		} ), { numRuns: 2000 } );
		expect( tellsOf( '('.repeat( MAX_CONDITION_LENGTH ) ) ).toBe( '50 too-deep (' );
		expect( tellsOf( '!'.repeat( MAX_CONDITION_LENGTH ) ) ).toBe( '50 too-deep !' );
		expect( tellsOf( `${ '1+'.repeat( MAX_CONDITION_LENGTH ) }1` ) ).toBe( `${ MAX_CONDITION_LENGTH } too-long ${ MAX_CONDITION_LENGTH }` );
		expect( tellsOf( `${ '1+'.repeat( MAX_CONDITION_LENGTH / 2 - 1 ) }1` ) ).toBe( '' );
	} );
} );

describe( 'conditionParameters', () => {
	it( 'names each answer once, in the order of the text', () => {
		const condition = parseCondition( '{b} = 1 and iif(!{a}, {g.r.c} empty, {b}) or ({q.other} + {b} > 2)' ) as Condition;
		expect( conditionParameters( condition ) ).toEqual( [ 'b', 'a', 'g.r.c', 'q.other' ] );
		expect( conditionParameters( parseCondition( '1 = 1' ) as Condition ) ).toEqual( [] );
	} );
} );

/** Generated definitions of all question types, and answers that a form could give to them. */
import * as fc from 'fast-check';
import type { AnswerValues } from '../../../src/core/survey/answer';
import type { Survey } from '../../../src/core/survey/definition';
import { answerParameters, type AnswerParameter } from '../../../src/core/survey/parameters';
import { isExclusive, OTHER, otherParameter, specialChoicesOf } from '../../../src/core/survey/special-choices';
import type { Json } from './definitions';

const CODE = fc.stringMatching( /^[a-z0-9-]{1,12}$/ ).filter( ( code ) => ![ 'other', 'none', 'refused', 'dontknow' ].includes( code ) );
const CODES = fc.uniqueArray( CODE, { minLength: 2, maxLength: 5 } );
const FLAG = fc.boolean();

const QUESTION: fc.Arbitrary<Json> = fc.oneof(
	fc.record( { type: fc.constantFrom( 'radiogroup', 'dropdown', 'checkbox', 'tagbox' ), choices: CODES,
		showOtherItem: FLAG, showNoneItem: FLAG, showRefuseItem: FLAG, showDontKnowItem: FLAG } ),
	fc.record( { type: fc.constantFrom( 'dropdown', 'tagbox' ), choicesFrom: fc.constantFrom( 'languages', 'wikis', 'skills' ), showOtherItem: FLAG } ),
	fc.record( { type: fc.constant( 'ranking' ), choices: CODES, selectToRankEnabled: FLAG } ),
	fc.record( { type: fc.constant( 'rating' ), rateMin: fc.integer( { min: -3, max: 1 } ), rateMax: fc.integer( { min: 2, max: 10 } ), showRefuseItem: FLAG } ),
	fc.record( { type: fc.constant( 'boolean' ), showDontKnowItem: FLAG } ),
	fc.record( { type: fc.constant( 'text' ), inputType: fc.constantFrom( 'text', 'number', 'url', 'date', 'month' ) } ),
	fc.record( { type: fc.constant( 'comment' ) } ),
	fc.record( { type: fc.constant( 'matrix' ), columns: CODES, rows: CODES } ),
	fc.record( { type: fc.constant( 'matrixdropdown' ), rows: CODES, columns: CODES.chain( ( names ) => CODES.map(
		( choices ) => names.map( ( name ) => ( { name, choices } ) ) ) ) } ),
);

/** Definitions without conditions, some questions in panels. */
export const DEFINITION: fc.Arbitrary<Json> = fc.array( QUESTION, { minLength: 1, maxLength: 6 } ).map( ( questions ) => {
	const named = questions.map( ( question, index ) => ( { ...question, name: `q${ index }` } ) );
	return {
		pages: [
			{ elements: [ { type: 'panel', name: 'panel', elements: named.slice( 1 ) }, { type: 'html', name: 'note', html: 'x' } ] },
			{ elements: named.slice( 0, 1 ) },
		],
		localSkills: { id: 'any' },
	};
} );

const TEXT = fc.oneof( fc.string( { unit: 'binary', minLength: 1 } ), fc.constantFrom( ';', ' x', '}}', '{{x|y=', '-->', '~~~~' ) );
const NUMBER = fc.tuple( fc.integer( { min: -9999, max: 99999 } ), fc.nat( 99 ) )
	.map( ( [ whole, part ] ) => part % 10 === 0 ? String( whole ) : `${ whole }.${ String( part ).padStart( 2, '0' ) }` );
const DAY = fc.tuple( fc.integer( { min: 1, max: 12 } ), fc.integer( { min: 1, max: 28 } ) )
	.map( ( parts ) => `2026-${ parts.map( ( part ) => String( part ).padStart( 2, '0' ) ).join( '-' ) }` );

function valueOf( { kind, question, choices, isMultiple }: AnswerParameter ): fc.Arbitrary<string[]> {
	const one = ( value: fc.Arbitrary<string> ): fc.Arbitrary<string[]> => fc.array( value, { maxLength: 1 } );
	if ( kind === 'number' ) {
		return one( NUMBER );
	}
	if ( kind === 'text' ) {
		const inputType = question.type === 'text' ? question.inputType : 'text';
		return one( inputType === 'url' ? fc.webUrl() : inputType === 'date' ? DAY : inputType === 'month' ? DAY.map( ( day ) => day.slice( 0, 7 ) ) : TEXT );
	}
	const code = choices === null ? CODE : fc.constantFrom( ...choices.map( ( { value } ) => value ) );
	const given = isMultiple ? fc.uniqueArray( code, { maxLength: 4 } ) : one( code );
	const special = specialChoicesOf( question );
	return given.map( ( codes ) => codes.filter( ( each ) => isExclusive( special, each ) ).concat( codes ).slice( 0,
		codes.some( ( each ) => isExclusive( special, each ) ) ? 1 : codes.length ) );
}

/**
 * Answers to a survey, as its form gives them: the text of "other" where that is chosen.
 *
 * @param survey
 */
export function anyValues( survey: Survey ): fc.Arbitrary<AnswerValues> {
	const parameters = answerParameters( survey );
	return fc.tuple( ...parameters.map( valueOf ) ).map( ( all ) => {
		const values = new Map( parameters.map( ( { name }, index ): [ string, string[] ] => [ name, all[ index ] as string[] ] )
			.filter( ( [ , codes ] ) => codes.length > 0 ) );
		parameters.forEach( ( { name, question, row } ) => {
			if ( row === null && name === otherParameter( question.name ) ) {
				if ( !( values.get( question.name ) ?? [] ).includes( OTHER ) ) {
					values.delete( name );
				} else if ( ( values.get( name )?.[ 0 ] ?? '' ).trim() === '' ) {
					values.set( name, [ 'something' ] );
				}
			}
		} );
		return values;
	} );
}

/** What is still wrong with an answer, before it is saved. */
import type { Messages } from '../i18n/messages';
import type { AnswerValues } from './answer';
import { canonicalValue } from './canonical-value';
import { createVisibility, type VisibleParts } from './conditions/visibility';
import { isDate, isMonth } from './dates';
import type { Question, Survey, TextQuestion } from './definition';
import { numberFault } from './number-limits';
import { type AnswerParameter, parametersOf, questionsOf } from './parameters';
import { isExclusive, otherParameter, OTHER, specialChoicesOf } from './special-choices';

export interface AnswerFault {
	/** Name of the question. */
	readonly question: string;
	/** Name of the parameter: the question's, or that of a row, a cell or the text of "other" where that is at fault. */
	readonly parameter: string;
	/** The message `localskills-answer-<code>` tells it, and what to do. */
	readonly code: AnswerFaultCode;
	/** Values for the message, in its order. */
	readonly parameters: readonly ( string | number )[];
}

export type AnswerFaultCode =
	'required' | 'row-required' | 'unknown-code' | 'several-codes' | 'not-alone' | 'other-text' |
	'too-few' | 'too-many' | 'rank-all' | 'too-long' |
	'not-a-number' | 'not-whole' | 'too-small' | 'too-large' |
	'not-a-url' | 'not-a-date' | 'not-a-month' | 'too-early' | 'too-late';

type AddFault = ( parameter: string, code: AnswerFaultCode, ...parameters: ( string | number )[] ) => void;

/**
 * What a person has to change before the answer can be saved, in the order of the questions. What is not shown to them,
 * or retired, is never at fault.
 *
 * @param survey
 * @param values
 * @param parts - What is shown, if the caller knows it already
 * @return Empty when the answer is good
 */
export function validateAnswer(
	survey: Survey, values: AnswerValues, parts: VisibleParts = createVisibility( survey )( values ),
): AnswerFault[] {
	const faults: AnswerFault[] = [];
	for ( const question of questionsOf( survey ) ) {
		if ( !question.isRetired && parts.isShown( question.name ) ) {
			tellQuestion( question, parts, ( parameter, code, ...parameters ) => {
				faults.push( { question: question.name, parameter, code, parameters } );
			} );
		}
	}
	return faults;
}

/**
 * An answer's fault in the reader's language.
 *
 * @param fault
 * @param messages
 */
export function answerFaultText( fault: AnswerFault, messages: Messages ): string {
	return messages.text( `localskills-answer-${ fault.code }`, ...fault.parameters );
}

function tellQuestion( question: Question, parts: VisibleParts, add: AddFault ): void {
	const { name } = question;
	const asked = parametersOf( question )
		.filter( ( { row } ) => row === null || !row.isRetired && parts.isRowShown( name, row.value ) );
	const given = ( parameter: string ): string[] => ( parts.values.get( parameter ) ?? [] ).filter( ( value ) => value.trim() !== '' );
	for ( const parameter of asked ) {
		const values = given( parameter.name );
		if ( parameter.kind === 'codes' ) {
			tellCodes( parameter, values, add );
		} else if ( values[ 0 ] !== undefined && parameter.name === name ) {
			tellText( parameter, values[ 0 ], add );
		}
	}
	const chosen = given( name );
	const special = specialChoicesOf( question );
	if ( special.other !== null && chosen.includes( OTHER ) && given( otherParameter( name ) ).length === 0 ) {
		add( otherParameter( name ), 'other-text' );
	}
	const isUnanswered = ( parameter: AnswerParameter ): boolean => given( parameter.name ).length === 0;
	if ( asked.every( isUnanswered ) ) {
		if ( parts.isRequired( name ) && asked.length > 0 ) {
			add( name, 'required' );
		}
	} else if ( question.type === 'matrix' && question.isEachRowRequired ) {
		asked.filter( isUnanswered ).forEach( ( row ) => add( row.name, 'row-required' ) );
	} else if ( chosen.some( ( code ) => isExclusive( special, code ) ) ) {
		if ( chosen.length > 1 ) {
			add( name, 'not-alone' );
		}
	} else {
		tellCount( question, chosen, parts, add );
	}
}

/** Codes of languages, and names of databases such as `zh_min_nanwiki`. */
const OPEN_CODE = /^[a-z0-9_-]{1,64}$/;

function tellCodes( { name, choices, isMultiple }: AnswerParameter, codes: readonly string[], add: AddFault ): void {
	const unknown = codes.filter( ( code ) => choices === null ? !OPEN_CODE.test( code ) :
		!choices.some( ( choice ) => choice.value === code ) );
	unknown.forEach( ( code ) => add( name, 'unknown-code', code ) );
	if ( unknown.length === 0 && !isMultiple && codes.length > 1 ) {
		add( name, 'several-codes' );
	}
}

/** How many are chosen of how many that may be; nothing chosen is told elsewhere. */
function tellCount( question: Question, chosen: readonly string[], parts: VisibleParts, add: AddFault ): void {
	const { name } = question;
	if ( question.type === 'ranking' && !question.isSelectToRank ) {
		const offered = question.choices.filter( ( { value, isRetired } ) => !isRetired && parts.isChoiceShown( name, value ) );
		const ranked = offered.filter( ( { value } ) => chosen.includes( value ) ).length;
		if ( ranked < offered.length ) {
			add( name, 'rank-all', offered.length, ranked );
		}
	} else if ( 'minSelectedChoices' in question ) {
		const { minSelectedChoices: min, maxSelectedChoices: max } = question;
		if ( min !== null && chosen.length < min ) {
			add( name, 'too-few', min, chosen.length );
		} else if ( max !== null && chosen.length > max ) {
			add( name, 'too-many', max, chosen.length );
		}
	}
}

function tellText( parameter: AnswerParameter, typed: string, add: AddFault ): void {
	const { name, question } = parameter;
	if ( 'maxLength' in question && question.maxLength !== null && typed.length > question.maxLength ) {
		add( name, 'too-long', question.maxLength, typed.length );
	} else if ( question.type === 'text' ) {
		tellTyped( question, canonicalValue( typed, parameter ), add );
	}
}

const URL = /^https?:\/\/[^\s/?#]+\S*$/i;
const NUMBER = /^-?\d+(\.\d+)?$/;

function tellTyped( question: TextQuestion, value: string, add: AddFault ): void {
	const { name, inputType, min, max } = question;
	switch ( inputType ) {
		case 'number':
			if ( !NUMBER.test( value ) ) {
				add( name, 'not-a-number', value );
			} else {
				const fault = numberFault( value, question );
				if ( fault !== null ) {
					add( name, fault.code, ...fault.limits );
				}
			}
			break;
		case 'url':
			if ( !URL.test( value ) ) {
				add( name, 'not-a-url', value );
			}
			break;
		case 'date':
		case 'month':
			if ( !( inputType === 'date' ? isDate : isMonth )( value ) ) {
				add( name, inputType === 'date' ? 'not-a-date' : 'not-a-month', value );
			} else if ( min !== null && value < min ) {
				add( name, 'too-early', min );
			} else if ( max !== null && value > max ) {
				add( name, 'too-late', max );
			}
			break;
	}
}

/** What is still wrong with an answer, before it is saved. */
import type { Messages } from '../i18n/messages';
import type { AnswerValues } from './answer';
import type { Question, Survey } from './definition';
import { parametersOf, questionsOf } from './parameters';

export interface AnswerFault {
	/** Name of the question. */
	readonly question: string;
	/** Name of the parameter: the question's, or `grid.row.column` where one cell is at fault. */
	readonly parameter: string;
	/** The message `localskills-answer-<code>` tells it, and what to do. */
	readonly code: 'required' | 'too-few' | 'too-many' | 'too-long' | 'unknown-code' | 'several-codes';
	/** Values for the message, in its order. */
	readonly parameters: readonly ( string | number )[];
}

/**
 * What a person has to change before the answer can be saved, in the order of the questions.
 *
 * @param survey
 * @param values
 * @return Empty when the answer is good
 */
export function validateAnswer( survey: Survey, values: AnswerValues ): AnswerFault[] {
	return questionsOf( survey ).reduce<AnswerFault[]>(
		( faults, question ) => faults.concat( faultsOf( question, values ) ), [],
	);
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

function faultsOf( question: Question, values: AnswerValues ): AnswerFault[] {
	const faults: AnswerFault[] = [];
	const add = ( parameter: string, code: AnswerFault[ 'code' ], ...parameters: ( string | number )[] ): void => {
		faults.push( { question: question.name, parameter, code, parameters } );
	};
	let isAnswered = false;
	for ( const { name, choices, isMultiple } of parametersOf( question ) ) {
		const chosen = values.get( name ) ?? [];
		isAnswered = isAnswered || chosen.some( ( value ) => value.trim() !== '' );
		if ( choices === null ) {
			continue;
		}
		const unknown = chosen.filter( ( code ) => !choices.some( ( choice ) => choice.value === code ) );
		unknown.forEach( ( code ) => add( name, 'unknown-code', code ) );
		if ( unknown.length === 0 && !isMultiple && chosen.length > 1 ) {
			add( name, 'several-codes' );
		}
	}
	const first = values.get( question.name ) ?? [];
	if ( question.isRequired && !isAnswered ) {
		add( question.name, 'required' );
	} else if ( question.type === 'checkbox' && isAnswered ) {
		const { minSelectedChoices: min, maxSelectedChoices: max } = question;
		if ( min !== null && first.length < min ) {
			add( question.name, 'too-few', min, first.length );
		} else if ( max !== null && first.length > max ) {
			add( question.name, 'too-many', max, first.length );
		}
	} else if ( question.type === 'comment' && question.maxLength !== null ) {
		const length = ( first[ 0 ] ?? '' ).length;
		if ( length > question.maxLength ) {
			add( question.name, 'too-long', question.maxLength, length );
		}
	}
	return faults;
}

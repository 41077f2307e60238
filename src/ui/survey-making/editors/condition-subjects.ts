/** What conditions can look at: questions before the place where they stand, with their rows and columns, and how. */
import { labelScales } from '../../../core/survey/scale';
import { answerParameters, type AnswerParameter } from '../../../core/survey/parameters';
import { choiceLabel, titleText } from '../../../core/survey/text';
import { withSkills } from '../../../core/survey/with-skills';
import { otherParameter } from '../../../core/survey/special-choices';
import { partAround, partsOf } from '../../../core/survey/editing/parts';
import { isSamePlace, isWithin, type Place } from '../../../core/survey/editing/place';
import type { TestOperator } from '../../../core/survey/editing/condition-tests';
import type { Option } from './controls';
import type { EditorTools } from './editor-tools';

export interface ConditionSubject {
	readonly parameter: string;
	readonly label: string;
	/** The question, where the parameter is a row or a cell of it. */
	readonly group: string | null;
	readonly operators: readonly TestOperator[];
	/** What can be chosen; null where a value is written. */
	readonly choices: readonly Option[] | null;
	/** How a value is written. */
	readonly input: 'text' | 'number' | 'date' | 'month';
}

const SINGLE: readonly TestOperator[] = [ 'equal', 'notequal', 'anyof', 'noneof', 'notempty', 'empty' ];
const SCALE: readonly TestOperator[] = [ 'greaterorequal', 'lessorequal', 'equal', 'notequal', 'anyof', 'noneof', 'notempty', 'empty' ];
const SEVERAL: readonly TestOperator[] = [ 'contains', 'notcontains', 'anyof', 'allof', 'noneof', 'notempty', 'empty' ];
const NUMBER: readonly TestOperator[] = [ 'greaterorequal', 'greater', 'lessorequal', 'less', 'equal', 'notequal', 'notempty', 'empty' ];
const TEXT: readonly TestOperator[] = [ 'notempty', 'empty', 'contains', 'notcontains', 'equal', 'notequal' ];

/**
 * What a condition at a place can look at.
 *
 * @param tools
 * @param place - Of the condition
 * @param named - Parameters that the condition names already; they are there wherever they stand
 */
export function conditionSubjects( tools: EditorTools, place: Place, named: readonly string[] ): ConditionSubject[] {
	const survey = tools.context.document.survey();
	if ( survey === null ) {
		return [];
	}
	const texts = tools.texts();
	const json = tools.json();
	const owner = partAround( json, place );
	const parts = partsOf( json );
	const end = owner === null ? parts.length : parts.findIndex( ( part ) => isSamePlace( part.place, owner.place ) );
	const before = new Set( parts.slice( 0, end ).filter( ( part ) => part.kind === 'question' && !part.isRetired &&
		( owner === null || !isWithin( part.place, owner.place ) ) ).map( ( { name } ) => name ) );
	const offered = answerParameters( withSkills( labelScales( survey ), texts.taxonomy ) ).filter( ( { name, question } ) =>
		name !== otherParameter( question.name ) && ( before.has( question.name ) || named.includes( name ) ) );
	return offered.map( ( parameter ) => {
		const { question, row, column, choices } = parameter;
		const title = titleText( question, texts ).text;
		return {
			parameter: parameter.name,
			label: row === null ? title : column === null ? choiceLabel( row, texts ).text :
				tools.messages.text( 'localskills-editor-cell', choiceLabel( row, texts ).text, titleText( column, texts ).text ),
			group: row === null ? null : title,
			operators: operatorsOf( parameter ),
			choices: choices === null ? null :
				choices.map( ( choice ) => ( { value: choice.value, label: choiceLabel( choice, texts ).text } ) ),
			input: question.type === 'text' && question.inputType !== 'url' ? question.inputType : 'text',
		};
	} );
}

function operatorsOf( { kind, isMultiple, choices, question }: AnswerParameter ): readonly TestOperator[] {
	if ( kind !== 'codes' ) {
		return kind === 'number' || question.type === 'text' && ( question.inputType === 'date' || question.inputType === 'month' ) ? NUMBER : TEXT;
	}
	const isScale = choices !== null && choices.filter( ( { value } ) => /^\d+$/.test( value ) ).length > 2;
	return isMultiple ? SEVERAL : isScale ? SCALE : SINGLE;
}

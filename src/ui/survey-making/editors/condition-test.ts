/** One test of a condition: which answer, how it is looked at, what it is compared with. */
import { type ConditionTest, type TestOperator, valuesOf } from '../../../core/survey/editing/condition-tests';
import { element, type Child } from '../../element';
import { newTest } from './condition-aspect';
import { button, newId, selectInput, textInput } from './controls';
import type { ConditionSubject } from './condition-subjects';
import type { EditorTools } from './editor-tools';

export interface ConditionTestOptions {
	readonly key: string;
	readonly number: number;
	readonly test: ConditionTest;
	readonly subjects: readonly ConditionSubject[];
	/** Another test instead, drawn anew; then a control has the focus. */
	readonly change: ( test: ConditionTest, focusKey: string ) => void;
	/** Another test instead, while somebody types. */
	readonly type: ( test: ConditionTest ) => void;
	readonly remove: () => void;
}

/**
 * Draws a test.
 *
 * @param tools
 * @param options
 */
export function drawConditionTest( tools: EditorTools, options: ConditionTestOptions ): HTMLElement {
	const { messages } = tools;
	const { key, test, subjects } = options;
	const subject = subjects.find( ( { parameter } ) => parameter === test.parameter );
	const operators = subject === undefined || !subject.operators.includes( test.operator ) ?
		[ ...subject === undefined ? [] : subject.operators, test.operator ] : subject.operators;
	const label = ( what: string ): string => messages.text( `localskills-editor-condition-${ what }`, options.number );
	const legend = newId();
	const question = drawQuestion();
	question.classList.add( 'ext-localSkills-editor-test-question' );
	return element( 'div', { class: 'ext-localSkills-editor-test', role: 'group', 'aria-labelledby': legend },
		element( 'span', { class: 'ext-localSkills-editor-read-out', id: legend }, label( 'number' ) ),
		question,
		selectInput( {
			key: `${ key } operator`,
			label: label( 'operator' ),
			value: test.operator,
			options: operators.map( ( operator ) => (
				{ value: operator, label: messages.text( operatorKey( operator, subject ) ) }
			) ),
			onChange( chosen ) {
				const operator = chosen as TestOperator;
				const kind = valuesOf( operator );
				const values = kind === 'none' ? [] : kind === 'one' ? test.values.slice( 0, 1 ) : test.values;
				options.change( { ...test, operator, values }, `${ key } operator` );
			},
		} ),
		...drawValue(),
		button( { key: `${ key } remove`, sign: '×', kind: 'quiet', label: label( 'remove' ), onClick: options.remove } ) );

	function drawQuestion(): HTMLElement {
		return selectInput( {
			key: `${ key } question`,
			label: label( 'question' ),
			value: test.parameter,
			options: [
				...subjects.map( ( { parameter, label: words, group } ) => (
					{ value: parameter, label: words, ...group === null ? {} : { group } }
				) ),
				...subject === undefined ?
					[ { value: test.parameter, label: messages.text( 'localskills-editor-condition-gone', test.parameter ) } ] : [],
			],
			onChange( parameter ) {
				const other = subjects.find( ( one ) => one.parameter === parameter );
				if ( other !== undefined ) {
					options.change( newTest( other ), `${ key } question` );
				}
			},
		} );
	}

	function drawValue(): Child[] {
		const kind = valuesOf( test.operator );
		if ( kind === 'none' ) {
			return [];
		}
		const choices = subject === undefined ? null : subject.choices;
		if ( choices === null ) {
			return [ textInput( {
				key: `${ key } value`,
				kind: subject === undefined ? 'text' : subject.input,
				label: label( 'value' ),
				value: test.values.join( ', ' ),
				onInput: ( value ) => options.type( { ...test, values: kind === 'one' ? [ value ].filter( ( one ) => one !== '' ) :
					value.split( ',' ).map( ( one ) => one.trim() ).filter( ( one ) => one !== '' ) } ),
			} ) ];
		}
		const gone = test.values.filter( ( value ) => !choices.some( ( choice ) => choice.value === value ) )
			.map( ( value ) => ( { value, label: messages.text( 'localskills-editor-condition-gone', value ) } ) );
		if ( kind === 'one' ) {
			return [ selectInput( {
				key: `${ key } value`,
				label: label( 'value' ),
				value: test.values[ 0 ] ?? '',
				options: [
					...test.values.length === 0 ? [ { value: '', label: messages.text( 'localskills-editor-condition-choose' ) } ] : [],
					...choices, ...gone,
				],
				onChange: ( value ) => options.change( { ...test, values: [ value ] }, `${ key } value` ),
			} ) ];
		}
		return [ element( 'div', { class: 'ext-localSkills-editor-test-values', role: 'group', 'aria-label': label( 'value' ) },
			...[ ...choices, ...gone ].map( ( choice ) => {
				const id = newId();
				const input = element( 'input', { type: 'checkbox', id, 'data-key': `${ key } value ${ choice.value }` } );
				input.checked = test.values.includes( choice.value );
				input.addEventListener( 'change', () => options.change( {
					...test,
					// In the order of the choices, so that the same ticks write the same condition.
					values: [ ...choices, ...gone ].map( ( { value } ) => value )
						.filter( ( value ) => value === choice.value ? input.checked : test.values.includes( value ) ),
				}, `${ key } value ${ choice.value }` ) );
				return element( 'div', { class: 'ext-localSkills-editor-check' }, input, element( 'label', { for: id, dir: 'auto' }, choice.label ) );
			} ) ) ];
	}
}

/** Multiple choice "includes" a choice, a text "contains" words: the same operator in other words. */
function operatorKey( operator: TestOperator, subject: ConditionSubject | undefined ): string {
	const isText = subject !== undefined && subject.choices === null && ( operator === 'contains' || operator === 'notcontains' );
	return `localskills-editor-is-${ operator }${ isText ? '-text' : '' }`;
}

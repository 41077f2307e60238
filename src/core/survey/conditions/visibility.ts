/**
 * What of a survey is asked, given what was answered so far. Conditions see only answers to what is shown, as in
 * SurveyJS with `clearInvisibleValues: "onHidden"`; but the answers themselves stay with whoever holds them, so that
 * nothing is lost when a question comes back.
 */
import type { AnswerValues } from '../answer';
import type { Question, Survey } from '../definition';
import type { Condition, ConditionValue } from './condition';
import { evaluateCondition, evaluateExpression } from './evaluate-condition';
import { type ConditionalPart, isQuestion, questionIn, resolutionOrder } from './resolution-order';

/**
 * What is shown. Only conditions count here: what is retired, and whether there is anything in a panel or page, is for
 * whoever asks. Something unknown is shown.
 */
export interface VisibleParts {
	/** Whether a question, note or panel is shown: it, its panels and its page. */
	isShown( element: string ): boolean;
	/** Pages have names of their own: a page may be called like a question. */
	isPageShown( page: string ): boolean;
	/**
	 * Whether a choice is offered, provided the question is.
	 *
	 * @param question
	 * @param choice - Its code
	 * @param column - Of a grid
	 */
	isChoiceShown( question: string, choice: string, column?: string ): boolean;
	/** Whether a row of a matrix or grid is asked, provided the question is. */
	isRowShown( question: string, row: string ): boolean;
	/** Whether an answer is needed: never to what is not shown, or is retired. */
	isRequired( question: string ): boolean;
	/** The answers without those to what is not shown; the very same map if that is all of them. */
	readonly values: AnswerValues;
}

/**
 * Makes ready to say what is shown: all that can be done before there are answers.
 *
 * @param survey - Conditions in a circle do not count: what has them is shown
 * @return What is shown for given answers. A survey without conditions costs next to nothing
 */
export function createVisibility( survey: Survey ): ( values: AnswerValues ) => VisibleParts {
	const order = resolutionOrder( survey );
	const conditional = order.filter( isConditional );
	const questions = new Map<string, Question>();
	order.forEach( ( { element } ) => {
		if ( isQuestion( element ) ) {
			questions.set( element.name, element );
		}
	} );
	const isOrdered = ( parameter: string ): boolean => questions.get( parameter )?.type === 'ranking';

	return ( given ) => {
		const kept = createKeptValues( given );
		const hiddenParts = new Set<ConditionalPart>();
		/** Keys of elements, pages, choices and rows. */
		const hidden = new Set<string>();
		const answers = ( name: string ): ConditionValue => conditionValue( kept.values().get( name ), questions.get( name ) );
		const holds = ( { expression }: Condition ): boolean => evaluateExpression( expression, answers, isOrdered ) === true;

		for ( const part of conditional ) {
			const { element: { name }, parent, visibleIf } = part;
			if ( parent !== null && hiddenParts.has( parent ) || visibleIf !== null && !holds( visibleIf ) ) {
				hiddenParts.add( part );
				hidden.add( partKey( name, parent === null ) );
				kept.reduce( name, () => [] );
				continue;
			}
			const gone = part.items.filter( ( item ) => !evaluateCondition( item.visibleIf, answers, isOrdered ) );
			if ( gone.length > 0 ) {
				gone.forEach( ( { value, isRow, column } ) => hidden.add( itemKey( name, isRow, value, column ) ) );
				kept.reduce( name, ( codes, parameter ) => {
					const [ , row = '', column = '' ] = parameter.split( '.' );
					return hidden.has( itemKey( name, true, row, '' ) ) ? [] :
						// The text of "other" is no code.
						row !== '' && 'special' in part.element ? codes :
							codes.filter( ( code ) => !hidden.has( itemKey( name, false, code, column ) ) );
				} );
			}
		}

		const parts: VisibleParts = {
			isShown: ( element ) => !hidden.has( partKey( element, false ) ),
			isPageShown: ( page ) => !hidden.has( partKey( page, true ) ),
			isChoiceShown: ( question, choice, column = '' ) => !hidden.has( itemKey( question, false, choice, column ) ),
			isRowShown: ( question, row ) => !hidden.has( itemKey( question, true, row, '' ) ),
			isRequired( name ) {
				const question = questions.get( name );
				return question !== undefined && !question.isRetired && parts.isShown( name ) &&
					( question.requiredIf === null ? question.isRequired : holds( question.requiredIf ) );
			},
			values: kept.values(),
		};
		return parts;
	};
}

/**
 * Names of the questions of which something may not be shown, for some answers; none in a survey without conditions.
 *
 * @param survey
 */
export function conditionalQuestions( survey: Survey ): Set<string> {
	return new Set( resolutionOrder( survey ).filter( ( part ) => isQuestion( part.element ) && isConditional( part ) )
		.map( ( { element } ) => element.name ) );
}

/** Whether it can be hidden, wholly or partly. */
function isConditional( part: ConditionalPart ): boolean {
	return part.visibleIf !== null || part.items.length > 0 || part.parent !== null && isConditional( part.parent );
}

function partKey( name: string, isPage: boolean ): string {
	return `${ isPage } ${ name }`;
}

function itemKey( question: string, isRow: boolean, value: string, column: string ): string {
	return `${ question } ${ isRow } ${ value } ${ column }`;
}

/** An answer as conditions see it. `question` is that of this name: none for a row, a cell or the text of "other". */
function conditionValue( codes: readonly string[] = [], question: Question | undefined ): ConditionValue {
	const type = question?.type;
	if ( type === 'checkbox' || type === 'tagbox' || type === 'ranking' ) {
		return codes;
	}
	const [ first = null ] = codes;
	const isNumber = question?.type === 'text' && question.inputType === 'number';
	return first !== null && isNumber && isFinite( Number( first ) ) ? Number( first ) : first;
}

/** The answers that are left. */
interface KeptValues {
	values(): AnswerValues;
	/** Keeps, of each answer to a question, what `keep` gives. */
	reduce( question: string, keep: ( codes: readonly string[], parameter: string ) => readonly string[] ): void;
}

/** Copies the answers when the first of them goes, and not before. */
function createKeptValues( given: AnswerValues ): KeptValues {
	let copy: Map<string, readonly string[]> | null = null;
	const parameters = new Map<string, string[]>();
	return {
		values: () => copy ?? given,
		reduce( question, keep ) {
			if ( parameters.size === 0 ) {
				given.forEach( ( _codes, parameter ) => {
					const name = questionIn( parameter );
					parameters.set( name, [ ...parameters.get( name ) ?? [], parameter ] );
				} );
			}
			for ( const parameter of parameters.get( question ) ?? [] ) {
				const codes = given.get( parameter ) as readonly string[];
				const left = keep( codes, parameter );
				if ( left.length < codes.length ) {
					copy = copy ?? new Map( given );
					if ( left.length > 0 ) {
						copy.set( parameter, left );
					} else {
						copy.delete( parameter );
					}
				}
			}
		},
	};
}

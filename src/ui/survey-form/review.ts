import { parametersOf, questionsOf, type AnswerParameter } from '../../core/survey/parameters';
import { choiceLabel, titleText, type TextContext } from '../../core/survey/text';
import { element } from '../element';
import { surveyText } from '../survey-text';
import type { VisibleParts } from '../../core/survey/conditions/visibility';
import type { Question, SurveyPage } from '../../core/survey/definition';
import type { AnswerWords } from './answer-words';

export interface ReviewOptions {
	readonly texts: TextContext;
	/** The pages that are to be seen. */
	readonly pages: readonly SurveyPage[];
	readonly visible: VisibleParts;
	readonly words: AnswerWords;
	/** The person wants to change the answer to this question. */
	readonly onChange: ( question: Question ) => void;
}

/**
 * All answers in words before they are published, page by page, each with a link to change it.
 *
 * @param options
 */
export function createReview( options: ReviewOptions ): HTMLElement {
	const { texts, pages, visible, words, onChange } = options;
	const { messages } = texts;

	/** One line for each row that has an answer, and how many have. */
	const rowsTable = ( question: Question, parameters: readonly AnswerParameter[] ): HTMLElement => {
		const rows = 'rows' in question ? question.rows.filter( ( { value } ) => visible.isRowShown( question.name, value ) ) : [];
		const answered = rows.filter( ( { value } ) => parameters.some( ( { row } ) => row !== null && row.value === value ) );
		const columns = question.type === 'matrixdropdown' ? question.columns : [];
		return element( 'div', {},
			element( 'table', { class: 'ext-localSkills-form-review-rows' },
				columns.length === 0 ? null : element( 'thead', {}, element( 'tr', {}, element( 'td', {} ),
					...columns.map( ( column ) => element( 'th', { scope: 'col' }, surveyText( titleText( column, texts ), messages ) ) ) ) ),
				element( 'tbody', {}, ...answered.map( ( row ) => element( 'tr', {},
					element( 'th', { scope: 'row' }, surveyText( choiceLabel( row, texts ), messages ) ),
					...( columns.length === 0 ? [ null ] : columns ).map( ( column ) => {
						const cell = parameters.find( ( parameter ) => parameter.row === row && parameter.column === column );
						return element( 'td', {}, cell ? words( cell, visible.values.get( cell.name ) || [] ) : '–' );
					} ) ) ) ),
			),
			element( 'div', { class: 'ext-localSkills-form-question-count' },
				messages.text( 'localskills-form-rows-answered', answered.length, rows.length ) ),
		);
	};

	const answerTo = ( question: Question ): HTMLElement => {
		const parameters = parametersOf( question ).filter( ( { name } ) => ( visible.values.get( name ) || [] ).length > 0 );
		if ( parameters.length === 0 ) {
			return element( 'em', { class: 'ext-localSkills-form-review-none' }, messages.text( 'localskills-form-not-answered' ) );
		}
		return 'rows' in question ? rowsTable( question, parameters ) :
			element( 'div', {}, ...parameters.map( ( parameter ) => words( parameter, visible.values.get( parameter.name ) || [] ) ) );
	};

	const line = ( question: Question ): HTMLElement => {
		const id = OO.ui.generateElementId();
		const change = element( 'a', { href: '#', id, 'aria-labelledby': `${ id } ${ id }-question` },
			messages.text( 'localskills-form-review-change' ) );
		change.addEventListener( 'click', ( event ) => {
			event.preventDefault();
			onChange( question );
		} );
		return element( 'div', { class: 'ext-localSkills-form-review-line' },
			element( 'dt', { id: `${ id }-question` }, surveyText( titleText( question, texts ), messages ) ),
			element( 'dd', {}, answerTo( question ) ),
			element( 'dd', { class: 'ext-localSkills-form-review-change' }, change ),
		);
	};

	return element( 'div', { class: 'ext-localSkills-form-review' }, ...pages.map( ( page ) => {
		const questions = questionsOf( { pages: [ page ] } )
			.filter( ( { name, isRetired } ) => !isRetired && visible.isShown( name ) );
		return questions.length === 0 ? null : element( 'div', {},
			page.title && element( 'h3', { class: 'ext-localSkills-form-panel-title' }, surveyText( titleText( page, texts ), messages ) ),
			element( 'dl', {}, ...questions.map( line ) ) );
	} ) );
}

import { choiceLabel, titleText } from '../../core/survey/text';
import { cellParameter } from '../../core/survey/parameters';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import { createGridCell, type GridCell } from './grid-cell';
import { observeWidth } from './observe-width';
import { scaleEnds } from './scale-ends';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import type { GridQuestion } from '../../core/survey/definition';

/** In pixels. Below it a row of the grid is a card, above it a line under the columns' headings. */
const WIDE_GRID = 680;

/**
 * A grid: every row is asked about in every column. Wide, it reads as a table; narrow, as one card a row.
 *
 * @param question
 * @param environment
 */
export function createGrid( question: GridQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const frame = createQuestionFrame( question, texts, '' );
	const cells = new Map<string, GridCell>();
	const count = element( 'div', { class: 'ext-localSkills-form-question-count' } );
	const grid = element( 'div', { class: 'ext-localSkills-form-grid' } );

	const showCount = (): void => {
		const answered = question.rows.filter( ( row ) => question.columns.every(
			( column ) => ( cells.get( cellParameter( question.name, row.value, column.name ) ) as GridCell ).value() !== null,
		) );
		replaceContents( count, messages.text( 'localskills-form-rows-answered', answered.length, question.rows.length ) );
	};

	// Every cell says again what the heads say, so they are for the eye only.
	const head = element( 'div', { class: 'ext-localSkills-form-grid-head', 'aria-hidden': 'true' }, element( 'div', { class: 'ext-localSkills-form-grid-label' } ) );
	question.columns.forEach( ( column ) => {
		head.appendChild( element( 'div', { class: 'ext-localSkills-form-grid-column' },
			element( 'div', { class: 'ext-localSkills-form-grid-column-title' }, surveyText( titleText( column, texts ), messages ) ),
			scaleEnds( column, texts ),
		) );
	} );
	grid.appendChild( head );

	question.rows.forEach( ( row ) => {
		const labelId = OO.ui.generateElementId();
		const label = surveyText( choiceLabel( row, texts ), messages );
		const line = element( 'div', { class: 'ext-localSkills-form-grid-row', role: 'group', 'aria-labelledby': labelId },
			element( 'div', { class: 'ext-localSkills-form-grid-label', id: labelId }, label ) );
		const clear = new OO.ui.ButtonInputWidget( {
			icon: 'close',
			framed: false,
			label: messages.text( 'localskills-form-clear-row', label.textContent || '' ),
			title: messages.text( 'localskills-form-clear' ),
			invisibleLabel: true,
			classes: [ 'ext-localSkills-form-grid-clear' ],
		} );
		let rowCells: readonly { readonly name: string; readonly cell: GridCell }[] = [];
		const showClear = (): void => {
			clear.$element.toggleClass( 'ext-localSkills-form-grid-clear-idle', rowCells.every( ( { cell } ) => cell.value() === null ) );
		};
		rowCells = question.columns.map( ( column ) => {
			const name = cellParameter( question.name, row.value, column.name );
			const cell = createGridCell( { column, rowLabelId: labelId, texts, onShow: showClear, onChange: ( value ) => {
				onChange( name, value === null ? [] : [ value ] );
				showCount();
			} } );
			cells.set( name, cell );
			line.appendChild( cell.element );
			return { name, cell };
		} );
		clear.on( 'click', () => {
			rowCells.forEach( ( { name, cell } ) => {
				cell.show( null );
				onChange( name, [] );
			} );
			showCount();
			( rowCells[ 0 ] as { cell: GridCell } ).cell.focus();
		} );
		showClear();
		line.appendChild( clear.$element[ 0 ] as HTMLElement );
		grid.appendChild( line );
	} );
	frame.body.appendChild( grid );
	frame.body.appendChild( count );
	observeWidth( grid, ( width ) => grid.classList.toggle( 'ext-localSkills-form-grid-wide', width >= WIDE_GRID ) );

	return {
		element: frame.element,
		show( values ) {
			cells.forEach( ( cell, name ) => cell.show( ( values.get( name ) || [] )[ 0 ] || null ) );
			showCount();
		},
		setFault: ( text ) => frame.setFault( text ),
		focus: () => ( cells.values().next().value as GridCell ).focus(),
	};
}

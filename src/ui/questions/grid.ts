import { parametersOf } from '../../core/survey/parameters';
import { element, replaceContents } from '../element';
import { choiceWords, codeOfKey } from './choice-input';
import { createCellMaker, type CellMaker } from './grid-cell';
import { observeWidth } from './observe-width';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import { createSmallButton } from './small-button';
import type { Choice, GridColumn, GridQuestion, MatrixQuestion } from '../../core/survey/definition';

/** In pixels: what a row's label needs, a column of a scale or a list, and each choice of a matrix. */
const LABEL_WIDTH = 200;
const COLUMN_WIDTH = 240;
const CHOICE_WIDTH = 80;

/** From so many rows on, those out of sight are not drawn. */
const MANY_ROWS = 20;

interface Cell {
	/** Name of the answer's parameter. */
	readonly name: string;
	/** Name of the column. */
	readonly column: string;
	readonly element: HTMLElement;
	readonly maker: CellMaker;
	readonly row: Row;
}

interface Row {
	readonly choice: Choice;
	readonly element: HTMLElement;
	readonly label: HTMLElement;
	readonly cells: Cell[];
}

/**
 * A grid: every row is asked about in every column; a matrix is one of a single column. Wide, it reads as a table;
 * narrow, as one card a row. There may be many rows, so they are copies of one another, and the grid listens in their
 * place.
 *
 * @param question
 * @param environment
 */
export function createGrid( question: GridQuestion | MatrixQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const frame = createQuestionFrame( question, texts, '' );
	const columns: readonly GridColumn[] = question.type === 'matrix' ?
		[ { name: question.name, title: null, choices: question.choices } ] : question.columns;
	const isOnly = question.type === 'matrix';
	const makers = columns.map( ( column ) => createCellMaker( column, isOnly, texts ) );
	const rows = new Map<string, Row>();
	const cells = new Map<string, Cell>();
	const cellOf = new Map<Element, Cell>();
	const rowOf = new Map<Element, Row>();
	const codes = new Map<string, string>();
	/** There may be hundreds of cells, and this is asked at every key. */
	const isConditional = columns.reduce( ( all, { choices } ) => all.concat( choices ), question.rows )
		.some( ( { visibleIf } ) => visibleIf !== null );
	let place: Cell | undefined;

	// Every cell says again what the heads say, so they are for the eye only.
	const grid = element( 'div', { class: 'ext-localSkills-form-grid' },
		element( 'div', { class: 'ext-localSkills-form-grid-head', 'aria-hidden': 'true' },
			element( 'div', { class: 'ext-localSkills-form-grid-label' } ), ...makers.map( ( { heading } ) => heading ) ) );
	const count = element( 'div', { class: 'ext-localSkills-form-question-count' } );
	grid.classList.toggle( 'ext-localSkills-form-grid-many', question.rows.length >= MANY_ROWS );
	grid.style.setProperty( '--localSkills-columns', String( columns.length ) );

	const addRow = ( choice: Choice ): Row => {
		const id = OO.ui.generateElementId();
		const words = choiceWords( choice, choice.isRetired, texts );
		const label = element( 'div', { class: 'ext-localSkills-form-grid-label', id }, words );
		const row: Row = {
			choice,
			label,
			cells: [],
			element: element( 'div', { class: 'ext-localSkills-form-grid-row', role: 'group', 'aria-labelledby': id }, label ),
		};
		rows.set( choice.value, row );
		rowOf.set( row.element, row );
		row.element.hidden = choice.isRetired;
		grid.appendChild( row.element );
		return row;
	};
	parametersOf( question ).forEach( ( { name, row: choice, column } ) => {
		const row = rows.get( ( choice as Choice ).value ) || addRow( choice as Choice );
		const maker = makers[ columns.findIndex( ( one ) => isOnly || one.name === ( column as GridColumn ).name ) ] as CellMaker;
		const cell: Cell = { name, column: column ? column.name : '', maker, row, element: maker.create( row.label.id ) };
		cells.set( name, cell );
		cellOf.set( cell.element, cell );
		row.cells.push( cell );
		row.element.appendChild( cell.element );
	} );
	rows.forEach( ( row ) => row.element.appendChild(
		createSmallButton( 'grid-clear', '×', messages.text( 'localskills-form-clear-row', row.label.textContent || '' ) ) ) );

	const isEmpty = ( { name }: Cell ): boolean => !codes.has( name );
	const showCount = (): void => {
		const asked = Array.from( rows.values() ).filter( ( row ) => !row.element.hidden );
		const answered = asked.filter( ( row ) => !row.cells.some( isEmpty ) ).length;
		replaceContents( count, messages.text( 'localskills-form-rows-answered', answered, asked.length ) );
	};
	const show = ( cell: Cell, code: string ): void => {
		if ( code === '' ) {
			codes.delete( cell.name );
		} else {
			codes.set( cell.name, code );
		}
		cell.maker.show( cell.element, code );
		cell.row.element.classList.toggle( 'ext-localSkills-form-grid-row-answered', !cell.row.cells.every( isEmpty ) );
	};
	const choose = ( cell: Cell, code: string ): void => {
		show( cell, code );
		onChange( cell.name, code === '' ? [] : [ code ] );
		showCount();
	};
	const controlOf = ( cell: Cell ): HTMLElement => cell.element.querySelector( 'input:checked' ) ||
		cell.element.querySelector( 'input, select' ) as HTMLElement;
	const cellAround = ( target: EventTarget | null ): Cell | undefined =>
		cellOf.get( ( target as Element ).closest( '.ext-localSkills-form-grid-cell' ) as Element );

	grid.addEventListener( 'change', ( { target } ) =>
		choose( cellAround( target ) as Cell, ( target as HTMLInputElement | HTMLSelectElement ).value ) );
	grid.addEventListener( 'keydown', ( event ) => {
		const cell = ( event.target as Element ).nodeName === 'INPUT' ? cellAround( event.target ) : undefined;
		const code = cell && codeOfKey( event, Array.from( cell.element.querySelectorAll( 'input' ) ) );
		if ( cell && code !== undefined ) {
			choose( cell, code || '' );
		}
	} );
	grid.addEventListener( 'click', ( { target } ) => {
		const row = ( target as Element ).closest( '.ext-localSkills-form-grid-clear' ) &&
			rowOf.get( ( target as Element ).closest( '.ext-localSkills-form-grid-row' ) as Element );
		if ( row ) {
			row.cells.forEach( ( cell ) => choose( cell, '' ) );
			controlOf( row.cells[ 0 ] as Cell ).focus();
		}
	} );

	frame.body.appendChild( grid );
	frame.body.appendChild( count );
	const wide = makers.reduce( ( width, { kind }, index ) => width +
		( kind === 'lines' ? ( columns[ index ] as GridColumn ).choices.length * CHOICE_WIDTH : COLUMN_WIDTH ), LABEL_WIDTH );
	observeWidth( grid, ( width ) => grid.classList.toggle( 'ext-localSkills-form-grid-wide', width >= wide ) );

	return {
		element: frame.element,
		show( values ) {
			cells.forEach( ( cell, name ) => {
				const code = ( values.get( name ) || [] )[ 0 ] || '';
				if ( code !== ( codes.get( name ) || '' ) ) {
					show( cell, code );
				}
			} );
			rows.forEach( ( row ) => {
				if ( row.choice.isRetired ) {
					row.element.hidden = row.cells.every( isEmpty );
				}
			} );
			showCount();
		},
		update( visible ) {
			frame.update( visible );
			if ( !isConditional ) {
				return;
			}
			rows.forEach( ( { choice, element: line } ) => {
				if ( !choice.isRetired ) {
					line.hidden = !visible.isRowShown( question.name, choice.value );
				}
			} );
			cells.forEach( ( { column, maker, element: cell } ) => maker.update( cell,
				( code ) => visible.isChoiceShown( question.name, code, column ) ) );
			showCount();
		},
		setFault( text, parameter = '' ) {
			frame.setFault( text );
			const before = place && place.row;
			place = text === null ? undefined : cells.get( parameter );
			const faulty = place && place.row;
			if ( faulty === before ) {
				return;
			}
			rows.forEach( ( row ) => row.element.classList.toggle( 'ext-localSkills-form-grid-row-faulty', row === faulty ) );
			// Beside the row that it is about, and read out with it.
			if ( faulty ) {
				faulty.label.appendChild( frame.fault );
			} else {
				frame.element.insertBefore( frame.fault, frame.body );
			}
		},
		focus() {
			const first = Array.from( cells.values() ).find( ( { row } ) => !row.element.hidden );
			if ( place || first ) {
				controlOf( ( place || first ) as Cell ).focus();
			}
		},
	};
}

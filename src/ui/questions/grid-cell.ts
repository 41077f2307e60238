import { choiceLabel, titleText, type TextContext } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import { choiceWords, createChoiceInput, unknownChoice } from './choice-input';
import { isScaleStep, scaleEnds } from './scale-ends';
import type { Choice, GridColumn } from '../../core/survey/definition';

/**
 * How the cells of a column are drawn: as the boxes of a scale, as lines of words under headings of their own (the one
 * column of a matrix), or as a list that opens.
 */
export type CellKind = 'boxes' | 'lines' | 'list';

/** So many choices beside the scale have room in a cell, so many choices of a matrix have room for headings. */
const MANY_OTHERS = 2;
const MANY_LINES = 7;

/**
 * @param column
 * @param isOnly - Whether the grid has no other columns
 */
export function cellKind( column: GridColumn, isOnly: boolean ): CellKind {
	const steps = column.choices.filter( isScaleStep ).length;
	return steps > 1 && column.choices.length - steps <= MANY_OTHERS ? 'boxes' :
		isOnly && column.choices.length <= MANY_LINES ? 'lines' : 'list';
}

/** Makes the cells of a column, all alike, and shows what is chosen in them. */
export interface CellMaker {
	readonly kind: CellKind;
	/** What stands above the column where there is room for a table. */
	readonly heading: HTMLElement;
	/** A new cell, for the row whose label has this id. */
	create( rowLabelId: string ): HTMLElement;
	/** Offers only some of the choices, if any depends on something. */
	update( cell: HTMLElement, isShown: ( code: string ) => boolean ): void;
	/** Shows a code; empty: nothing chosen. */
	show( cell: HTMLElement, code: string ): void;
}

/** What the numbers at both ends of the column's scale mean, and the choice beside the scale if there is just one. */
function endsOf( column: GridColumn, texts: TextContext ): HTMLElement | null {
	const steps = column.choices.filter( isScaleStep );
	const others = column.choices.filter( ( choice ) => !isScaleStep( choice ) );
	const words = ( choice: Choice | undefined ): Node | null =>
		choice && choiceLabel( choice, texts ).text !== choice.value ? choiceWords( choice, false, texts ) : null;
	return scaleEnds(
		words( steps[ 0 ] ), words( steps[ steps.length - 1 ] ), others.length === 1 ? words( others[ 0 ] ) : null );
}

/**
 * @param column
 * @param isOnly - Whether the grid has no other columns: the row then says everything
 * @param texts
 */
export function createCellMaker( column: GridColumn, isOnly: boolean, texts: TextContext ): CellMaker {
	const { messages } = texts;
	const kind = cellKind( column, isOnly );
	const offered = column.choices.filter( ( { isRetired } ) => !isRetired );
	const title = isOnly ? null : surveyText( titleText( column, texts ), messages );
	const option = ( choice: Choice, isGone: boolean, name: string ): HTMLElement =>
		kind === 'list' ?
			element( 'option', { value: choice.value }, choiceWords( choice, isGone, texts ).textContent ) :
			createChoiceInput( { type: 'radio', name, choice, isGone, isBox: kind === 'boxes', texts } ).element;

	// One cell is built; the others are copies of it, which is several times as fast.
	const controls = kind === 'list' ?
		element( 'select', { class: 'ext-localSkills-form-input' },
			element( 'option', { value: '' }, messages.text( 'localskills-form-choose-one' ) ) ) :
		element( 'div', { class: kind === 'boxes' ? 'ext-localSkills-form-scale' : 'ext-localSkills-form-choices' } );
	offered.forEach( ( choice ) => controls.appendChild( option( choice, false, '' ) ) );
	const chosen = element( 'span', { class: 'ext-localSkills-form-grid-chosen', 'aria-hidden': 'true' } );
	const legend = element( 'legend', { class: 'ext-localSkills-form-grid-legend' }, title, kind === 'boxes' ? chosen : null );
	const pattern = element( 'fieldset', { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${ kind }` },
		legend, kind === 'boxes' ? endsOf( column, texts ) : null, controls );

	return {
		kind,
		heading: element( 'div', { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${ kind }` },
			title && element( 'div', { class: 'ext-localSkills-form-grid-column-title' }, title.cloneNode( true ) ),
			kind === 'boxes' ? endsOf( column, texts ) : null,
			kind === 'lines' ? element( 'div', { class: 'ext-localSkills-form-choices' }, ...offered.map(
				( choice ) => element( 'span', { class: 'ext-localSkills-form-choice' }, choiceWords( choice, false, texts ) ) ) ) : null,
		),
		create( rowLabelId ) {
			const cell = pattern.cloneNode( true ) as HTMLElement;
			const id = OO.ui.generateElementId();
			const name = isOnly ? rowLabelId : `${ rowLabelId } ${ id }`;
			( cell.firstChild as HTMLElement ).id = id;
			cell.setAttribute( 'aria-labelledby', name );
			Array.from( cell.querySelectorAll( 'input' ) ).forEach( ( input ) => {
				input.name = id;
			} );
			const select = cell.querySelector( 'select' );
			if ( select ) {
				select.setAttribute( 'aria-labelledby', name );
			}
			return cell;
		},
		update( cell, isShown ) {
			offered.filter( ( { visibleIf } ) => visibleIf !== null ).forEach( ( { value } ) => {
				const control = cell.querySelector<HTMLInputElement | HTMLOptionElement>( `[ value='${ value }' ]` ) as HTMLElement;
				( kind === 'list' ? control : control.parentElement as HTMLElement ).hidden = !isShown( value );
			} );
		},
		show( cell, code ) {
			const choice = column.choices.find( ( { value } ) => value === code );
			const place = cell.lastChild as HTMLElement;
			const select = place as HTMLSelectElement;
			const id = ( cell.firstChild as HTMLElement ).id;
			const has = (): boolean => kind === 'list' ?
				Array.from( select.options ).some( ( { value } ) => value === code ) :
				Array.from( place.querySelectorAll( 'input' ) ).some( ( input ) => input.value === code );
			if ( code !== '' && !has() ) {
				place.appendChild( option( choice || unknownChoice( code ), true, id ) );
			}
			if ( kind === 'list' ) {
				select.value = code;
				return;
			}
			Array.from( place.querySelectorAll( 'input' ) ).forEach( ( input ) => {
				input.checked = input.value === code;
			} );
			if ( kind === 'boxes' ) {
				const words = choice && isScaleStep( choice ) ? choiceLabel( choice, texts ).text : code;
				replaceContents( cell.querySelector( '.ext-localSkills-form-grid-chosen' ) as HTMLElement, words === code ? null : words );
			}
		},
	};
}

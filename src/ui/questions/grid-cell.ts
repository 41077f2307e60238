import { choiceLabel, titleText, type TextContext } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import { retiredLabel } from './question-frame';
import { isScaleStep, scaleEnds } from './scale-ends';
import type { Choice, GridColumn } from '../../core/survey/definition';

export interface GridCellOptions {
	readonly column: GridColumn;
	/** Id of the element with the row's label. */
	readonly rowLabelId: string;
	readonly texts: TextContext;
	/** The person chose, or took the choice away. */
	readonly onChange: ( value: string | null ) => void;
	/** What is chosen changed, through whomever. */
	readonly onShow: () => void;
}

export interface GridCell {
	readonly element: HTMLElement;
	value(): string | null;
	/** Shows a code without telling anybody; null: nothing chosen. */
	show( value: string | null ): void;
	focus(): void;
}

/**
 * One cell of a grid: native radio buttons drawn as a row of numbers. The number keys choose as well,
 * and Delete takes the choice away.
 *
 * @param options
 */
export function createGridCell( options: GridCellOptions ): GridCell {
	const { column, rowLabelId, texts } = options;
	const { messages } = texts;
	const group = OO.ui.generateElementId();
	const inputs = new Map<string, HTMLInputElement>();
	const labels = new Map<string, string>();
	const scale = element( 'div', { class: 'ext-localSkills-form-grid-scale' } );
	const chosen = element( 'span', { class: 'ext-localSkills-form-grid-chosen', 'aria-hidden': 'true' } );
	const legendId = `${ group }-legend`;
	const legend = element( 'legend', { class: 'ext-localSkills-form-grid-legend', id: legendId },
		surveyText( titleText( column, texts ), messages ), chosen );
	const cell = element( 'fieldset', {
		class: 'ext-localSkills-form-grid-cell',
		'aria-labelledby': `${ rowLabelId } ${ legendId }`,
	}, legend, scaleEnds( column, texts ), scale );

	const addChoice = ( choice: Choice, label: HTMLElement ): void => {
		const input = element( 'input', { type: 'radio', name: group, value: choice.value } );
		const isStep = isScaleStep( choice );
		const text = label.textContent || '';
		const hasOwnText = isStep && text !== choice.value;
		labels.set( choice.value, hasOwnText ? text : '' );
		scale.appendChild( element( 'label', {
			class: `ext-localSkills-form-grid-choice ext-localSkills-form-grid-choice-${ isStep ? 'step' : 'other' }`,
			...( isStep && !hasOwnText ? {} : { title: text } ),
		},
		input,
		element( 'span', { class: 'ext-localSkills-form-grid-mark' },
			isStep ? messages.number( Number( choice.value ) ) : null,
			// Read out with the number; seen where there is room for it.
			hasOwnText || !isStep ? element( 'span', { class: 'ext-localSkills-form-grid-choice-label' }, isStep ? ' ' : null, label ) : null,
		) ) );
		inputs.set( choice.value, input );
	};
	column.choices.forEach( ( choice ) => addChoice( choice, surveyText( choiceLabel( choice, texts ), messages ) ) );

	const value = (): string | null => {
		const checked = Array.from( inputs.values() ).find( ( input ) => input.checked );
		return checked ? checked.value : null;
	};
	const show = ( wanted: string | null ): void => {
		if ( wanted !== null && !inputs.has( wanted ) ) {
			addChoice( { value: wanted, text: null }, element( 'span', {}, retiredLabel( wanted, texts ) ) );
		}
		inputs.forEach( ( input, code ) => {
			input.checked = code === wanted;
		} );
		replaceContents( chosen, wanted === null ? null : labels.get( wanted ) || null );
		options.onShow();
	};
	const choose = ( wanted: string | null ): void => {
		show( wanted );
		options.onChange( wanted );
	};
	scale.addEventListener( 'change', ( event ) => choose( ( event.target as HTMLInputElement ).value ) );
	scale.addEventListener( 'keydown', ( event ) => {
		if ( event.altKey || event.ctrlKey || event.metaKey ) {
			return;
		}
		const input = inputs.get( event.key );
		if ( input ) {
			event.preventDefault();
			input.focus();
			choose( event.key );
		} else if ( event.key === 'Delete' || event.key === 'Backspace' ) {
			event.preventDefault();
			choose( null );
		}
	} );

	return {
		element: cell,
		value,
		show,
		focus() {
			( inputs.get( value() || '' ) || inputs.values().next().value as HTMLInputElement ).focus();
		},
	};
}

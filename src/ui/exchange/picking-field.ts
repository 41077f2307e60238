/** A labelled field to search in, whose list opens below it. */
import { element } from '../element';
import { createCombobox, type Combobox, type ComboboxOptions } from '../questions/combobox';

export interface PickingField {
	readonly element: HTMLElement;
	readonly combobox: Combobox;
	/** Says what is wrong; null: nothing. */
	setFault( text: string | null ): void;
}

export interface PickingFieldOptions extends Omit<ComboboxOptions, 'id' | 'describedBy' | 'isMultiple'> {
	readonly label: string;
	readonly help: string;
}

/**
 * @param options
 */
export function createPickingField( options: PickingFieldOptions ): PickingField {
	const { label, help, ...rest } = options;
	const id = OO.ui.generateElementId();
	const combobox = createCombobox( { ...rest, id, describedBy: `${ id }-help ${ id }-fault`, isMultiple: false } );
	const fault = element( 'div', { class: 'ext-localSkills-making-fault', id: `${ id }-fault` } );
	return {
		element: element( 'div', { class: 'ext-localSkills-making-field' },
			element( 'label', { for: id }, label ),
			element( 'div', { class: 'ext-localSkills-making-help', id: `${ id }-help` }, help ),
			combobox.element, fault ),
		combobox,
		setFault( text ) {
			fault.textContent = text ?? '';
			if ( text === null ) {
				combobox.input.removeAttribute( 'aria-invalid' );
			} else {
				combobox.input.setAttribute( 'aria-invalid', 'true' );
			}
		},
	};
}

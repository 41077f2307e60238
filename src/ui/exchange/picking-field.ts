/** A labelled field to search in, whose list opens below it. */
import { element } from '../element';
import { createCombobox, type Combobox } from '../questions/combobox';
import type { Messages } from '../../core/i18n/messages';
import type { PickerOption } from '../questions/picker-options';

export interface PickingField {
	readonly element: HTMLElement;
	readonly combobox: Combobox;
	/** Says what is wrong; null: nothing. */
	setFault( text: string | null ): void;
}

export interface PickingFieldOptions {
	readonly label: string;
	readonly help: string;
	readonly isLong: boolean;
	readonly messages: Messages;
	readonly prepare: () => Promise<void>;
	readonly options: () => readonly PickerOption[];
	readonly suggested: () => readonly string[];
	readonly chosen: () => readonly string[];
	readonly pick: ( code: string ) => void;
	/** What was typed where there is no list; gives back what could not be taken. */
	readonly take: ( typed: string ) => string;
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

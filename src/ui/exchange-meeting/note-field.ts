import { findPrivateContact } from '../../core/exchange/private-contact';
import { MAX_NOTE_LENGTH } from '../../core/exchange/steps/exchange-step';
import type { Messages } from '../../core/i18n/messages';
import { element, replaceContents } from '../element';
import { notice } from '../notice';
import { textField } from '../survey-making/fields';

export interface NoteField {
	readonly element: HTMLElement;
	/** Null when nothing is written. */
	value(): string | null;
}

export interface NoteFieldOptions {
	readonly label: string;
	readonly help?: string;
	readonly value?: string;
	readonly onChange?: ( text: string ) => void;
}

/**
 * A field for a few words to the other one. It warns of what should not be public, and keeps nobody from writing it.
 *
 * @param messages
 * @param options
 */
export function noteField( messages: Messages, options: NoteFieldOptions ): NoteField {
	const warning = element( 'div', { 'aria-live': 'polite' } );
	const warn = ( text: string ): void => {
		const contact = findPrivateContact( text );
		// Messages used here: localskills-private-email, localskills-private-phone, localskills-private-messenger
		replaceContents( warning, contact === null ? null :
			notice( 'warning', messages.text( `localskills-private-${ contact.kind }`, contact.text ) ) );
	};
	const field = textField( {
		label: options.label, kind: 'lines', value: options.value ?? '', maxLength: MAX_NOTE_LENGTH,
		...options.help === undefined ? {} : { help: options.help },
		onChange( text ) {
			warn( text );
			options.onChange?.( text );
		},
	} );
	warn( options.value ?? '' );
	return {
		element: element( 'div', { class: 'ext-localSkills-meeting-note' }, field.element, warning ),
		value: () => field.value().trim() || null,
	};
}

import { findPrivateContact, type PrivateContact } from '../../core/exchange/private-contact';
import { MAX_NOTE_LENGTH } from '../../core/exchange/steps/exchange-step';
import type { Messages } from '../../core/i18n/messages';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { textField } from '../survey-making/fields';

export interface NoteField {
	readonly element: HTMLElement;
	/** Null when nothing is written. */
	value(): string | null;
	/**
	 * Goes on at once unless what is written at this moment tells how to reach somebody beside the wiki: then it says so,
	 * and goes on for who insists.
	 *
	 * @param place - Where it is said; what is in it goes
	 * @param goOn
	 */
	unlessPrivate( place: HTMLElement, goOn: () => void ): void;
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
	let insistedOn: string | null = null;
	let held: { readonly text: string; readonly said: HTMLElement } | null = null;
	// Messages used here: localskills-private-email, localskills-private-phone, localskills-private-messenger
	const words = ( { kind, text }: PrivateContact ): string => messages.text( `localskills-private-${ kind }`, text );
	const warn = ( text: string ): void => {
		const contact = findPrivateContact( text );
		if ( held !== null && held.text !== contact?.text ) {
			held.said.remove();
			held = null;
		}
		replaceContents( warning, contact === null || held !== null ? null : notice( 'warning', words( contact ) ) );
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
		unlessPrivate( place, goOn ) {
			const contact = findPrivateContact( field.value() );
			if ( contact === null || contact.text === insistedOn ) {
				goOn();
				return;
			}
			const said = notice( 'warning', element( 'p', {}, words( contact ) ),
				buttonRow( button( messages.text( 'localskills-save-page-anyway' ), 'normal', () => {
					insistedOn = contact.text;
					goOn();
				} ) ) );
			held = { text: contact.text, said };
			// It is said once, where the button is.
			replaceContents( warning );
			replaceContents( place, said );
			focusOn( said );
		},
	};
}

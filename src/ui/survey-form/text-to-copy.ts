import { button, buttonRow } from '../notice';
import { element } from '../element';
import type { Messages } from '../../core/i18n/messages';

/**
 * The text of a page for somebody who has to save it by the wiki's own form, folded away.
 *
 * @param text
 * @param editUrl - Address of the page's own edit form
 * @param messages
 */
export function textToCopy( text: string, editUrl: string, messages: Messages ): HTMLElement {
	const area = new OO.ui.MultilineTextInputWidget( { value: text, readOnly: true, rows: 6 } );
	area.$input.attr( { 'aria-label': messages.text( 'localskills-save-as-text' ), dir: 'auto' } );
	const copy = button( messages.text( 'localskills-save-copy' ), 'normal', () => {
		area.select();
		// The newer clipboard interface is missing on pages without TLS.
		if ( document.execCommand( 'copy' ) ) {
			copy.setLabel( messages.text( 'localskills-save-copied' ) );
		}
	} );
	return element( 'details', { class: 'ext-localSkills-form-text-to-copy' },
		element( 'summary', {}, messages.text( 'localskills-save-as-text' ) ),
		element( 'p', {}, messages.text( 'localskills-save-as-text-help' ) ),
		area.$element[ 0 ] as HTMLElement,
		buttonRow( copy ),
		element( 'p', {}, element( 'a', { href: editUrl, target: '_blank', rel: 'noopener' }, messages.text( 'localskills-save-edit-form' ) ) ),
	);
}

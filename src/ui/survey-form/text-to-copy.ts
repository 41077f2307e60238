import { button, buttonRow } from '../notice';
import { element } from '../element';
import type { Messages } from '../../core/i18n/messages';

/**
 * The text of a page for somebody who has to save it by the wiki's own form, folded away.
 *
 * @param text
 * @param editUrl - Address of the page's own edit form
 * @param messages
 * @param isOther - Whether it is something else than an answer to a survey
 */
export function textToCopy( text: string, editUrl: string, messages: Messages, isOther = false ): HTMLElement {
	const [ name, help ] = isOther ? [ 'localskills-save-page-as-text', 'localskills-save-page-as-text-help' ] :
		[ 'localskills-save-as-text', 'localskills-save-as-text-help' ];
	const area = new OO.ui.MultilineTextInputWidget( { value: text, readOnly: true, rows: 6 } );
	area.$input.attr( { 'aria-label': messages.text( name as string ), dir: 'auto' } );
	const copy = button( messages.text( 'localskills-save-copy' ), 'normal', () => {
		area.select();
		// The newer clipboard interface is missing on pages without TLS.
		if ( document.execCommand( 'copy' ) ) {
			copy.setLabel( messages.text( 'localskills-save-copied' ) );
		}
	} );
	return element( 'details', { class: 'ext-localSkills-form-text-to-copy' },
		element( 'summary', {}, messages.text( name as string ) ),
		element( 'p', {}, messages.text( help as string ) ),
		area.$element[ 0 ] as HTMLElement,
		buttonRow( copy ),
		element( 'p', {}, element( 'a', { href: editUrl, target: '_blank', rel: 'noopener' }, messages.text( 'localskills-save-edit-form' ) ) ),
	);
}

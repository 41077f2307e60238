import { type Fault, faultText } from '../../core/json/fault';
import { partAround } from '../../core/survey/editing/parts';
import { placeOfPath } from '../../core/survey/editing/place';
import { DEFAULT_LANGUAGE, messageKey, textIn } from '../../core/survey/editing/edit-texts';
import { ownProperty, type JsonObject } from '../../core/json/value';
import { element } from '../element';
import { button } from '../notice';
import type { Messages } from '../../core/i18n/messages';

/** Properties of the settings → where the dialog shows them. */
const SETTINGS: readonly string[] = [ 'title', 'description', 'localSkills', 'locale' ];

/**
 * What stands at a place of the definition, in words: the title of the question, the page, the settings.
 *
 * @param json - The definition
 * @param path - JSON path
 * @param messages
 */
export function placeText( json: JsonObject, path: string, messages: Messages ): string {
	const place = placeOfPath( path );
	const part = partAround( json, place );
	if ( part === null ) {
		return messages.text( SETTINGS.includes( String( place[ 0 ] ) ) ?
			'localskills-making-place-settings' : 'localskills-making-place-survey' );
	}
	const title = ownProperty( part.json, 'title' );
	const key = messageKey( title );
	const words = ( key === null ? textIn( title, DEFAULT_LANGUAGE ) : messages.text( key ) ) || part.name;
	const shown = words.length > 80 ? `${ words.slice( 0, 80 ) }…` : words;
	// Messages used here: localskills-making-place-page, localskills-making-place-panel,
	// localskills-making-place-note, localskills-making-place-question
	return messages.text( `localskills-making-place-${ part.kind }`, shown );
}

/**
 * Faults as a list: where, what, and a button that leads there.
 *
 * @param faults
 * @param json - The definition that has them
 * @param messages
 * @param onGo - Shows the place; null: there is nowhere to go
 */
export function faultList(
	faults: readonly Fault[], json: JsonObject, messages: Messages, onGo: ( ( path: string ) => void ) | null,
): HTMLElement {
	return element( 'ul', { class: 'ext-localSkills-making-faults' }, ...faults.map( ( fault ) => {
		const where = placeText( json, fault.path, messages );
		const go = onGo === null ? null : button( messages.text( 'localskills-making-go-there' ), 'quiet', () => onGo( fault.path ) );
		go?.$input.attr( 'aria-label', messages.text( 'localskills-making-go-to', where ) );
		return element( 'li', {},
			element( 'strong', {}, where ), ' ', element( 'span', {}, faultText( fault, messages ) ),
			// For somebody who looks at the page itself.
			onGo === null ? element( 'code', { dir: 'ltr' }, fault.path ) : null,
			go === null ? null : go.$element[ 0 ] as HTMLElement,
		);
	} ) );
}

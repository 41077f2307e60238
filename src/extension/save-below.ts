import type { Messages } from '../core/i18n/messages';
import { SaveFault } from '../wiki/port';
import { readConfiguredRoot } from './configured-root';

/**
 * Saves only below the page that the wiki's configuration names: anybody can write a place for a form that names another.
 * It is asked for when something is saved, so that the first question does not wait for it.
 *
 * @param root - That the form names
 * @param api
 * @param messages
 * @param save
 * @throws SaveFault when the wiki does not answer, or names another page
 */
export async function saveBelow<T>( root: string, api: mw.Api, messages: Pick<Messages, 'text'>, save: () => Promise<T> ): Promise<T> {
	let configured: string;
	try {
		configured = await readConfiguredRoot( api );
	} catch {
		throw new SaveFault( 'offline', '' );
	}
	if ( configured !== root ) {
		throw new SaveFault( 'other', messages.text( 'localskills-save-elsewhere', root, configured ) );
	}
	return save();
}

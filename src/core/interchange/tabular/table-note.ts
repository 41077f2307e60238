/** What somebody who imports or exports a table should know, in words. */
import type { Messages } from '../../i18n/messages';
import { type InterchangeNote, interchangeNoteText } from '../note';

/**
 * @param note - Of a table: its message is `localskills-table-<code>`
 * @param messages - Texts in the language of the reader
 */
export function tableNoteText( note: InterchangeNote, messages: Messages ): string {
	return interchangeNoteText( note, messages, 'localskills-table-' );
}

import { differingFields, type RecordDraft } from '../../core/exchange/record-draft';
import type { Taxonomy } from '../../core/skills/taxonomy';
import { element } from '../element';
import { button, buttonRow, notice } from '../notice';
import { FIELD_LABELS, fieldWords } from './record-words';
import type { ExchangeContext } from './exchange-context';

export interface RecordConflictOptions {
	readonly context: ExchangeContext;
	readonly taxonomy: Taxonomy | null;
	readonly mine: RecordDraft;
	/** Null when it was taken off the page. */
	readonly saved: RecordDraft | null;
	/** Who saved the page. */
	readonly savedBy: string | null;
	readonly keepMine: () => void;
	readonly takeSaved: () => void;
}

/**
 * Shows in what the record on the wiki differs from the one in the dialog, and lets the person choose.
 *
 * @param options
 */
export function recordConflict( options: RecordConflictOptions ): HTMLElement {
	const { context, taxonomy, mine, saved, savedBy, keepMine, takeSaved } = options;
	const { messages } = context;
	const cell = ( text: string ): HTMLElement => element( 'td', { dir: 'auto' },
		text === '' ? element( 'em', {}, messages.text( 'localskills-exchange-not-said' ) ) : text );
	const words = ( name: keyof RecordDraft, draft: RecordDraft ): string => fieldWords( name, draft, context, taxonomy );
	const rows = ( saved === null ? [] : differingFields( mine, saved ) ).map( ( name ) => element( 'tr', {},
		element( 'th', { scope: 'row' }, messages.text( FIELD_LABELS[ name ] ) ),
		cell( words( name, mine ) ), cell( words( name, saved as RecordDraft ) ) ) );
	const head = [ '', 'localskills-save-conflict-mine', 'localskills-save-conflict-saved' ];
	return notice( 'error',
		element( 'p', {}, element( 'strong', {}, messages.text( 'localskills-save-failed' ) ), ' ',
			saved === null ? messages.text( 'localskills-exchange-conflict-gone' ) :
				messages.text( 'localskills-exchange-conflict', savedBy ?? '' ) ),
		rows.length === 0 ? null : element( 'div', { class: 'ext-localSkills-exchange-conflict' }, element( 'table', { class: 'wikitable' },
			element( 'thead', {}, element( 'tr', {}, ...head.map( ( key ) => key === '' ? element( 'td', {} ) :
				element( 'th', { scope: 'col' }, messages.text( key ) ) ) ) ),
			element( 'tbody', {}, ...rows ) ) ),
		buttonRow(
			button( messages.text( saved === null ? 'localskills-exchange-conflict-put-back' : 'localskills-exchange-conflict-keep' ), 'primary', keepMine ),
			button( messages.text( saved === null ? 'localskills-exchange-conflict-leave' : 'localskills-exchange-conflict-take' ), 'normal', takeSaved ),
		),
	);
}

import { answerParameters, type AnswerParameter } from '../../core/survey/parameters';
import { button, buttonRow, notice } from '../notice';
import { element } from '../element';
import { parameterTitle, type AnswerWords } from './answer-words';
import { differingNames } from './answer-values';
import type { AnswerValues } from '../../core/survey/answer';
import type { Survey } from '../../core/survey/definition';
import type { TextContext } from '../../core/survey/text';

export interface ConflictNoticeOptions {
	readonly survey: Survey;
	readonly texts: TextContext;
	readonly words: AnswerWords;
	/** What stands in the form. */
	readonly mine: AnswerValues;
	/** What stands on the wiki. */
	readonly saved: AnswerValues;
	/** Who saved it. */
	readonly savedBy: string | null;
	readonly keepMine: () => void;
	readonly takeSaved: () => void;
}

/**
 * Shows in what the answer on the wiki differs from the one in the form, and lets the person choose.
 *
 * @param options
 */
export function conflictNotice( options: ConflictNoticeOptions ): HTMLElement {
	const { survey, texts, words, mine, saved, savedBy, keepMine, takeSaved } = options;
	const { messages } = texts;
	const differing = differingNames( survey, mine, saved );
	const cell = ( values: AnswerValues, parameter: AnswerParameter ): HTMLElement => {
		const codes = values.get( parameter.name ) || [];
		return element( 'td', {}, codes.length > 0 ? words( parameter, codes ) :
			element( 'em', {}, messages.text( 'localskills-form-not-answered' ) ) );
	};
	const rows = answerParameters( survey ).filter( ( { name } ) => differing.includes( name ) ).map(
		( parameter ) => element( 'tr', {},
			element( 'th', { scope: 'row' }, parameterTitle( parameter, texts ) ),
			cell( mine, parameter ),
			cell( saved, parameter ),
		),
	);
	return notice( 'error',
		element( 'p', {},
			element( 'strong', {}, messages.text( 'localskills-save-failed' ) ), ' ',
			savedBy === null ? messages.text( 'localskills-save-conflict-hidden' ) : messages.text( 'localskills-save-conflict', savedBy ),
		),
		rows.length === 0 ? null : element( 'div', { class: 'ext-localSkills-form-conflict' },
			element( 'table', { class: 'wikitable' },
				element( 'thead', {}, element( 'tr', {},
					element( 'th', { scope: 'col' }, messages.text( 'localskills-save-conflict-question' ) ),
					element( 'th', { scope: 'col' }, messages.text( 'localskills-save-conflict-mine' ) ),
					element( 'th', { scope: 'col' }, messages.text( 'localskills-save-conflict-saved' ) ),
				) ),
				element( 'tbody', {}, ...rows ),
			),
		),
		buttonRow(
			button( messages.text( 'localskills-save-keep-mine' ), 'primary', keepMine ),
			button( messages.text( 'localskills-save-take-saved' ), 'normal', takeSaved ),
		),
	);
}

import { answerParameters } from '../../core/survey/parameters';
import { choiceLabel, titleText, type TextContext } from '../../core/survey/text';
import { button, buttonRow, notice } from '../notice';
import { element } from '../element';
import { surveyText } from '../survey-text';
import { differingNames } from './answer-values';
import type { AnswerValues } from '../../core/survey/answer';
import type { Survey } from '../../core/survey/definition';
import type { AnswerParameter } from '../../core/survey/parameters';

export interface ConflictNoticeOptions {
	readonly survey: Survey;
	readonly texts: TextContext;
	/** What stands in the form. */
	readonly mine: AnswerValues;
	/** What stands on the wiki. */
	readonly saved: AnswerValues;
	/** Who saved it. */
	readonly savedBy: string | null;
	readonly keepMine: () => void;
	readonly takeSaved: () => void;
}

/** What a parameter asks, such as "Your role" or "Budgeting: Importance". */
function parameterTitle( parameter: AnswerParameter, texts: TextContext ): HTMLElement {
	const { row, column, question } = parameter;
	return row === null || column === null ?
		surveyText( titleText( question, texts ), texts.messages ) :
		element( 'span', {},
			surveyText( choiceLabel( row, texts ), texts.messages ), ': ',
			surveyText( titleText( column, texts ), texts.messages ) );
}

function answerText( parameter: AnswerParameter, codes: readonly string[] | undefined, texts: TextContext ): HTMLElement {
	const cell = element( 'td', {} );
	if ( !codes || codes.length === 0 ) {
		cell.appendChild( element( 'em', {}, texts.messages.text( 'localskills-save-conflict-nothing' ) ) );
		return cell;
	}
	codes.forEach( ( code ) => {
		const choice = parameter.choices === null ? undefined : parameter.choices.find( ( { value } ) => value === code );
		cell.appendChild( element( 'div', { dir: 'auto' },
			choice ? surveyText( choiceLabel( choice, texts ), texts.messages ) : code ) );
	} );
	return cell;
}

/**
 * Shows in what the answer on the wiki differs from the one in the form, and lets the person choose.
 *
 * @param options
 */
export function conflictNotice( options: ConflictNoticeOptions ): HTMLElement {
	const { survey, texts, mine, saved, savedBy, keepMine, takeSaved } = options;
	const { messages } = texts;
	const differing = differingNames( mine, saved );
	const rows = answerParameters( survey ).filter( ( { name } ) => differing.includes( name ) ).map(
		( parameter ) => element( 'tr', {},
			element( 'th', { scope: 'row' }, parameterTitle( parameter, texts ) ),
			answerText( parameter, mine.get( parameter.name ), texts ),
			answerText( parameter, saved.get( parameter.name ), texts ),
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

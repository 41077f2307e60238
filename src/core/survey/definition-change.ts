/** What one change to a survey does to the answers that there are, in a form that can be told. */
import type { FaultParameter } from '../json/fault';
import { resolveText, type LocalizedText } from '../i18n/localized-text';
import type { Messages } from '../i18n/messages';
import type { Choice, GridColumn, Survey, SurveyElement, SurveyPage } from './definition';
import { elementsOf } from './parameters';

/**
 * - `none`: answers stay as they are, and mean what they meant
 * - `meaning`: earlier answers were given to something else than later ones, which whoever reads results should know
 * - `incomplete`: earlier answers lack something that later ones have
 * - `lost`: answers could no longer be counted, or would be counted as something that nobody said
 */
export type ChangeEffect = 'none' | 'meaning' | 'incomplete' | 'lost';

export interface DefinitionChange {
	/** The message `localskills-change-<code>` tells it in plain words. */
	readonly code: string;
	readonly effect: ChangeEffect;
	/** Name of the question, note, panel or page; null for the survey itself. */
	readonly element: string | null;
	/** Code of the choice or row, or name of the column; null for the element itself. */
	readonly item: string | null;
	/** More values for the message, after the element and the item. */
	readonly parameters: readonly FaultParameter[];
}

/**
 * Whether a change must not be made to a survey that has answers.
 *
 * @param change
 */
export function isRefused( change: DefinitionChange ): boolean {
	return change.effect === 'lost';
}

/**
 * A change in the reader's language, with the texts of what was changed.
 *
 * @param change
 * @param before - The survey as it was
 * @param after - The survey as it is to be
 * @param messages
 */
export function changeText( change: DefinitionChange, before: Survey, after: Survey, messages: Messages ): string {
	const { code, element, item, parameters } = change;
	const read = ( survey: Survey, text: LocalizedText | null ): string =>
		text === null ? '' : resolveText( text, messages, survey.locale ).text.trim();
	const partOf = ( survey: Survey ): SurveyElement | SurveyPage | undefined =>
		elementsOf( survey ).find( ( { name } ) => name === element ) ?? survey.pages.find( ( { name } ) => name === element );
	const surveys = [ after, before ];
	const firstText = ( of: ( survey: Survey ) => string, otherwise: string | null ): string =>
		surveys.map( of ).find( ( text ) => text !== '' ) ?? otherwise ?? '';
	const title = firstText( ( survey ) => read( survey, partOf( survey )?.title ?? null ), element );
	const itemText = firstText( ( survey ) => {
		const part = partOf( survey );
		const found = part === undefined ? undefined : itemsOf( part ).find( ( one ) => itemName( one ) === item );
		return found === undefined ? '' : read( survey, 'text' in found ? found.text : found.title );
	}, item );
	return messages.text( `localskills-change-${ code }`, title, itemText, ...parameters.map(
		( parameter ) => typeof parameter !== 'object' ? parameter : parameter.reduce(
			( list, one ) => list === '' ? one : messages.text( 'localskills-fault-list', list, one ), '',
		),
	) );
}

function itemName( item: Choice | GridColumn ): string {
	return 'value' in item ? item.value : item.name;
}

function itemsOf( part: SurveyElement | SurveyPage ): ( Choice | GridColumn )[] {
	return [
		...'choices' in part ? part.choices : [],
		...'rows' in part ? part.rows : [],
		...'columns' in part ? part.columns : [],
		...'columns' in part && part.columns[ 0 ] ? part.columns[ 0 ].choices : [],
	];
}

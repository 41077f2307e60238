/** The texts of a survey in the language of its reader. */
import { type LocalizedText, type ResolvedText, resolveText } from '../i18n/localized-text';
import type { Messages } from '../i18n/messages';
import type { Taxonomy } from '../skills/taxonomy';
import type { Choice } from './definition';

/** What texts are resolved with: the reader's languages, and what the definition says about its own. */
export interface TextContext {
	readonly messages: Messages;
	/** Language of the texts under `default`: `survey.locale`, or null. */
	readonly locale: string | null;
	/** For the labels of skills; null where there is no taxonomy. */
	readonly taxonomy: Taxonomy | null;
}

/**
 * What a choice, a row or a skill is called: its own text, else the label of the skill with that id, else the code.
 *
 * @param choice
 * @param context
 */
export function choiceLabel( choice: Pick<Choice, 'value' | 'text'>, context: TextContext ): ResolvedText {
	if ( choice.text !== null ) {
		return resolveText( choice.text, context.messages, context.locale );
	}
	const skill = context.taxonomy === null ? null : context.taxonomy.get( choice.value );
	return skill !== null && context.taxonomy !== null ?
		resolveText( skill.label, context.messages, context.taxonomy.locale ) :
		{ text: choice.value, language: null, direction: 'auto' };
}

/**
 * What a question, a column or a page is called: its title, else its name.
 *
 * @param named
 * @param named.name
 * @param named.title
 * @param context
 */
export function titleText(
	named: { readonly name: string; readonly title: LocalizedText | null }, context: TextContext,
): ResolvedText {
	return named.title === null ?
		{ text: named.name, language: null, direction: 'auto' } :
		resolveText( named.title, context.messages, context.locale );
}

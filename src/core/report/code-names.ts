/** What stands for codes that a survey gives no names: languages and wikis, which people choose from lists of the wiki's. */
import { createLanguageNames } from '../i18n/language-names';
import type { ResolvedText } from '../i18n/localized-text';
import type { Messages } from '../i18n/messages';
import { wikiName } from '../i18n/wiki-names';
import type { Choice, Question } from '../survey/definition';
import { choiceLabel, type TextContext } from '../survey/text';

export interface CodeNames {
	/** Null where it is not known what it is called. */
	language( code: string ): string | null;
	/** By the name of its database. */
	wiki( code: string ): string | null;
}

/** The names in the language of the messages. */
export function createCodeNames( { language }: Pick<Messages, 'language'> ): CodeNames {
	const nameOf = createLanguageNames( language );
	return {
		language: ( code ) => nameOf( code ) ?? null,
		wiki: ( code ) => wikiName( code, language, nameOf ),
	};
}

/**
 * What an answer is called: as the survey has it, else as the list has it that it was chosen from.
 *
 * @param choice
 * @param question - Undefined where it is not known
 * @param texts
 * @param names
 */
export function answerLabel(
	choice: Pick<Choice, 'value' | 'text'>, question: Question | undefined, texts: TextContext, names: CodeNames,
): ResolvedText {
	const source = question !== undefined && 'choicesFrom' in question ? question.choicesFrom : null;
	const name = choice.text !== null ? null : source === 'languages' ? names.language( choice.value ) :
		source === 'wikis' ? names.wiki( choice.value ) : null;
	return name === null ? choiceLabel( choice, texts ) :
		{ text: name, language: texts.messages.language, direction: texts.messages.direction };
}

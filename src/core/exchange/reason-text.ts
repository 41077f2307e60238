/** Reasons of a match in the reader's words. */
import type { Messages } from '../i18n/messages';
import { skillLabel, type Taxonomy } from '../skills/taxonomy';
import type { Reason, ReasonParameter, Widening } from './reasons';

/** The names that reasons need. */
export interface ReasonWords {
	/** Texts in the language of the reader. */
	readonly messages: Messages;
	/** For the labels of skills; without it their ids stand there. */
	readonly taxonomy: Taxonomy | null;
	/** A language's name in the language of the reader; the code where there is none. */
	languageName( code: string ): string;
}

/**
 * A reason in the reader's language, as plain text.
 *
 * @param reason
 * @param words
 */
export function reasonText( reason: Reason, words: ReasonWords ): string {
	return words.messages.text( `localskills-match-${ reason.code }`, ...reason.parameters.map( ( parameter ) => parameterText( parameter, words ) ) );
}

/**
 * What was let go to find a suggestion, in the reader's language.
 *
 * @param widened
 * @param messages
 */
export function wideningText( widened: Widening, messages: Messages ): string {
	return messages.text( `localskills-match-widened-${ widened }` );
}

/**
 * The label of a skill; the name in its id where there is none.
 *
 * @param skill
 * @param words
 */
export function skillName( skill: string, words: ReasonWords ): string {
	return skillLabel( skill, words.taxonomy, words.messages ).text;
}

function parameterText( parameter: ReasonParameter, words: ReasonWords ): string | number {
	const { messages } = words;
	if ( typeof parameter === 'number' ) {
		return parameter;
	}
	if ( 'skill' in parameter ) {
		return skillName( parameter.skill, words );
	}
	if ( 'language' in parameter ) {
		return words.languageName( parameter.language );
	}
	if ( 'region' in parameter ) {
		const key = `localskills-template-region-${ parameter.region }`;
		return /^[a-z-]+$/.test( parameter.region ) && messages.has( key ) ? messages.text( key ) : parameter.region;
	}
	return parameter.methods.map( ( method ) => messages.text( `localskills-template-method-${ method }` ) )
		.reduce( ( list, method ) => messages.text( 'localskills-fault-list', list, method ) );
}

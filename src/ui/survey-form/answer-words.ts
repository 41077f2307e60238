/** Answers in words: what was asked, and what was chosen or typed. */
import { choiceLabel, titleText, type TextContext } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import type { AnswerParameter } from '../../core/survey/parameters';
import type { CatalogueEntry, CatalogueReader } from '../../wiki/port';

/** What was chosen or typed, one line for each code. */
export type AnswerWords = ( parameter: AnswerParameter, codes: readonly string[] ) => HTMLElement;

/**
 * Puts answers into words.
 *
 * @param texts
 * @param catalogue - Names of what the definition does not list
 * @param formatDate - A day (YYYY-MM-DD) in the reader's language
 */
export function createAnswerWords(
	texts: TextContext, catalogue: CatalogueReader, formatDate: ( day: string ) => string,
): AnswerWords {
	const { messages } = texts;
	/** The code, until its name is known. */
	const named = ( code: string, entries: Promise<readonly CatalogueEntry[]> ): HTMLElement => {
		const name = element( 'bdi', {}, code );
		entries.then( ( all ) => {
			const entry = all.find( ( candidate ) => candidate.code === code );
			replaceContents( name, entry ? entry.name : code );
		}, () => undefined );
		return name;
	};
	const words = ( { choices, kind, question }: AnswerParameter, code: string ): Node | string => {
		const choice = choices === null ? undefined : choices.find( ( { value } ) => value === code );
		if ( choice ) {
			return surveyText( choiceLabel( choice, texts ), messages );
		}
		if ( kind === 'codes' && choices === null && 'choicesFrom' in question ) {
			return named( code, question.choicesFrom === 'languages' ? catalogue.loadLanguages() : catalogue.loadWikis() );
		}
		if ( kind === 'number' && code.trim() !== '' && isFinite( Number( code ) ) ) {
			return messages.number( Number( code ), ( code.split( '.' )[ 1 ] || '' ).length );
		}
		return question.type === 'text' && question.inputType === 'date' && !isNaN( Date.parse( code ) ) ? formatDate( code ) : code;
	};
	return ( parameter, codes ) => element( 'div', { class: 'ext-localSkills-form-words' },
		...codes.map( ( code ) => element( 'div', { dir: 'auto' }, words( parameter, code ) ) ) );
}

/**
 * What a parameter asks, such as "Your role" or "Budgeting: Importance".
 *
 * @param parameter
 * @param texts
 */
export function parameterTitle( parameter: AnswerParameter, texts: TextContext ): HTMLElement {
	const { row, column, question } = parameter;
	const { messages } = texts;
	return row === null ? surveyText( titleText( question, texts ), messages ) : element( 'span', {},
		surveyText( choiceLabel( row, texts ), messages ),
		...column === null ? [] : [ ': ', surveyText( titleText( column, texts ), messages ) ] );
}

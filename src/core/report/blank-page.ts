/**
 * The page that the wiki's editor takes the text of a new answer from ("preload"): what is within `<includeonly>`, while
 * people who open the page itself read what it is for.
 */
import type { LocalizedText } from '../i18n/localized-text';
import type { PageTitles } from '../pages';
import { createMarkup, pageLink } from './markup';
import { writeBlankAnswer } from '../survey/blank-answer';
import type { Survey } from '../survey/definition';
import { elementsOf } from '../survey/parameters';
import type { TextContext } from '../survey/text';

/**
 * @param survey
 * @param texts - In the language of those who are to answer
 * @param titles
 */
export function writeBlankPage( survey: Survey, texts: TextContext, titles: PageTitles ): string {
	const note = createMarkup( texts.messages ).say( 'localskills-blank-page', { wikitext: pageLink( titles.survey( survey.id ) ) } );
	return `<noinclude>${ note }</noinclude><includeonly>${ writeBlankAnswer( survey, texts ) }</includeonly>`;
}

/**
 * The languages that questions of a survey are asked in, besides those of texts that the project ships: codes in
 * alphabetical order.
 *
 * @param survey
 */
export function questionLanguages( survey: Survey ): string[] {
	const languages = new Set<string>();
	const add = ( text: LocalizedText | null ): void => {
		if ( text !== null && text.kind === 'texts' ) {
			Object.keys( text.texts ).forEach( ( language ) => languages.add( language ) );
		}
	};
	elementsOf( survey ).forEach( ( { title } ) => add( title ) );
	languages.delete( 'default' );
	if ( survey.locale !== null ) {
		languages.add( survey.locale );
	}
	return Array.from( languages ).sort();
}

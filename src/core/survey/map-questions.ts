import type { Question, Survey, SurveyElement } from './definition';

/**
 * The survey with each of its questions changed, in whatever page and panel.
 *
 * @param survey
 * @param change - What becomes of a question
 */
export function mapQuestions( survey: Survey, change: ( question: Question ) => Question ): Survey {
	const changed = ( element: SurveyElement ): SurveyElement => element.type === 'html' ? element :
		element.type === 'panel' ? { ...element, elements: element.elements.map( changed ) } : change( element );
	return { ...survey, pages: survey.pages.map( ( page ) => ( { ...page, elements: page.elements.map( changed ) } ) ) };
}

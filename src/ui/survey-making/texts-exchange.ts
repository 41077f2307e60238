import { element } from '../element';
import type { MakingContext } from './making-context';
import type { MakingSession } from './making-session';

/**
 * The texts of a survey on a page of the wiki, for translators.
 *
 * @param context
 * @param session
 */
export function createTextsExchange( context: MakingContext, session: MakingSession ): HTMLElement {
	return element( 'div', { 'data-survey': session.surveyId, lang: context.messages.language } );
}

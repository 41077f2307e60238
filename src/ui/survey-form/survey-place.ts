import { answerState } from '../../core/survey/answer-state';
import { SaveFault } from '../../wiki/port';
import { element, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { createAnswerForm } from './answer-form';
import { loggedOutNotice, stateNotice } from './answer-notices';
import { loadSurvey } from './load-survey';
import type { SurveyContext } from './survey-context';

/** What `{{Skills survey}}` shows to everybody, with and without JavaScript. */
const QUESTIONS = '.ext-localSkills-survey-questions';
const PUBLIC_WORDS = '.ext-localSkills-survey-public';
const HOW_TO_ANSWER = '.ext-localSkills-survey-how-to-answer';

/**
 * What stands in for the form while the wiki is asked: about as high as the form's first step, so
 * that the page does not jump.
 */
function waitingPlace( context: SurveyContext ): HTMLElement {
	const bars = [ 'wide', 'normal', 'short', 'wide', 'normal', 'normal', 'short' ].map(
		( width ) => element( 'div', { class: `ext-localSkills-form-waiting-bar ext-localSkills-form-waiting-bar-${ width }` } ),
	);
	return element( 'div', { class: 'ext-localSkills-form-waiting' },
		element( 'p', { role: 'status', class: 'ext-localSkills-form-waiting-text' }, context.messages.text( 'localskills-form-loading' ) ),
		element( 'div', { 'aria-hidden': 'true' }, ...bars ),
	);
}

/**
 * Puts the form for a survey into its place on a page. The readable questions give way to the form,
 * and stay where there is none: for people who are not logged in, when the survey takes no answers,
 * and when it could not be loaded.
 *
 * @param container - `.ext-localSkills-survey`
 * @param context
 * @return When everything is in place
 */
export async function showSurvey( container: HTMLElement, context: SurveyContext ): Promise<void> {
	const { messages, user } = context;
	const questions = container.querySelector( QUESTIONS );
	// The page around is in the language of the wiki's content, the form in the reader's.
	const place = element( 'div', {
		class: 'ext-localSkills-survey-form', lang: messages.language, dir: messages.direction,
	} );
	const show = ( selector: string, isShown: boolean ): void => {
		const found = container.querySelector<HTMLElement>( selector );
		if ( found ) {
			found.hidden = !isShown;
		}
	};
	/** The form says itself who will see the answer. */
	const showReadable = ( isShown: boolean ): void => {
		show( QUESTIONS, isShown );
		show( PUBLIC_WORDS, isShown );
	};
	container.insertBefore( place, questions && questions.parentNode === container ? questions : null );

	const showFault = ( text: string, explanation: string ): void => {
		showReadable( true );
		replaceContents( place, notice( 'error',
			element( 'p', {}, text ),
			explanation === '' ? null : element( 'p', { dir: 'auto' }, explanation ),
			buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => {
				load();
			} ) ),
		) );
	};

	const load = async (): Promise<void> => {
		if ( user !== null ) {
			showReadable( false );
			replaceContents( place, waitingPlace( context ) );
		}
		let loaded: Awaited<ReturnType<typeof loadSurvey>>;
		let refused: HTMLElement | null = null;
		try {
			loaded = await loadSurvey( context );
			if ( typeof loaded !== 'string' && loaded.refusal ) {
				refused = ( await context.saving.load() ).refusalNotice( context, loaded.refusal );
			}
		} catch ( error ) {
			showFault( messages.text( 'localskills-form-not-loaded' ), error instanceof SaveFault ? error.explanation : String( error ) );
			return;
		}
		if ( loaded === 'no-definition' || loaded === 'bad-definition' ) {
			showFault( messages.text( loaded === 'no-definition' ? 'localskills-form-no-definition' : 'localskills-form-bad-definition' ), context.titles.definition( context.surveyId ) );
			return;
		}
		const state = answerState( loaded.survey, context.now().toISOString() );
		const why = state !== 'open' ? stateNotice( context, loaded.survey, state ) : refused;
		showReadable( user === null || why !== null );
		if ( user === null ) {
			show( HOW_TO_ANSWER, false );
			replaceContents( place, why || loggedOutNotice( context ) );
			return;
		}
		const form = createAnswerForm( place, context, loaded, user );
		if ( why === null ) {
			form.open();
		} else {
			form.showSaved( why );
		}
	};
	await load();
}

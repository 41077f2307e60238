/** What the form tells around the questions. */
import { resolveText } from '../../core/i18n/localized-text';
import { invitation } from '../../core/survey/answer-state';
import { element, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { surveyText } from '../survey-text';
import type { AnswerPage, LoadedSurvey } from './load-survey';
import type { SurveyContext, SurveyUser } from './survey-context';

/**
 * A link to a page, or to something one can do with it.
 *
 * @param href
 * @param label
 */
export function link( href: string, label: string ): HTMLElement {
	return element( 'a', { href }, element( 'bdi', {}, label ) );
}

/**
 * Who will see an answer, before the first question: under which account, on which page, for how long.
 *
 * @param context
 * @param user
 */
export function publicNotice( context: SurveyContext, user: SurveyUser ): HTMLElement {
	const { messages, titles, surveyId, pageUrl } = context;
	const title = titles.answer( surveyId, user.name );
	return notice( 'notice',
		element( 'p', {}, element( 'strong', {}, messages.text( 'localskills-form-public' ) ), ' ',
			messages.text( 'localskills-form-public-who', user.name ) ),
		element( 'p', {}, messages.text( 'localskills-form-public-page' ), ' ', link( pageUrl( title ), title ) ),
		element( 'p', {}, messages.text( 'localskills-form-public-history' ) ),
		user.isTemporary ? temporaryAccount( context ) : null,
	);
}

function logInLinks( context: SurveyContext ): HTMLElement {
	const { messages, pageUrl, pageTitle } = context;
	return element( 'p', { class: 'ext-localSkills-form-links' },
		link( pageUrl( 'Special:UserLogin', { returnto: pageTitle } ), messages.text( 'localskills-form-log-in' ) ),
		link( pageUrl( 'Special:CreateAccount', { returnto: pageTitle } ), messages.text( 'localskills-form-create-account' ) ),
	);
}

function temporaryAccount( context: SurveyContext ): HTMLElement {
	return element( 'div', {},
		element( 'p', {}, context.messages.text( 'localskills-form-temporary' ) ),
		logInLinks( context ),
	);
}

/**
 * What somebody who is not logged in has to do.
 *
 * @param context
 */
export function loggedOutNotice( context: SurveyContext ): HTMLElement {
	return notice( 'notice',
		element( 'p', {}, context.messages.text( 'localskills-form-logged-out' ) ),
		logInLinks( context ),
	);
}

/**
 * Tells people whom the survey does not invite; null for those it does.
 *
 * @param context
 * @param user
 * @param loaded
 */
export function audienceNotice( context: SurveyContext, user: SurveyUser, loaded: LoadedSurvey ): HTMLElement | null {
	const { messages } = context;
	const { survey: { audience }, texts } = loaded;
	const answer = invitation( audience, user );
	if ( audience === null || answer === 'invited' ) {
		return null;
	}
	return notice( 'warning',
		element( 'p', {}, answer === 'too-few-edits' ?
			messages.text( 'localskills-form-audience-edits', audience.minEdits ) :
			messages.text( 'localskills-form-audience-groups' ) ),
		audience.description === null ? null :
			element( 'p', {}, surveyText( resolveText( audience.description, messages, texts.locale ), messages ) ),
	);
}

/**
 * Tells a person who comes back what is there of them.
 *
 * @param context
 * @param title - Of their answer page
 * @param answer
 * @param canChange - Whether the survey still takes answers
 * @param controls - What they can do with it
 */
export function savedNotice(
	context: SurveyContext, title: string, answer: AnswerPage, canChange: boolean, ...controls: readonly Child[]
): HTMLElement {
	const { messages, pageUrl, formatTime } = context;
	const { submitted } = answer.reading;
	const time = submitted !== null && !isNaN( Date.parse( submitted ) ) ? submitted : answer.timestamp;
	return notice( 'notice',
		element( 'p', {}, messages.text( canChange ? 'localskills-form-saved' : 'localskills-form-saved-only', time === null ? '' : formatTime( time ) ), ' ',
			link( pageUrl( title ), messages.text( 'localskills-form-answer-page' ) ) ),
		answer.user !== null && context.user !== null && answer.user !== context.user.name ?
			element( 'p', {}, messages.text( 'localskills-form-changed-by', answer.user ) ) : null,
		canChange && answer.reading.exclusion === 'several-answers' ?
			element( 'p', {}, messages.text( 'localskills-form-several-answers' ) ) : null,
		!canChange || answer.reading.unknown.size === 0 ? null :
			element( 'p', {}, messages.text( 'localskills-form-unasked', Array.from( answer.reading.unknown.keys() ).join( ', ' ),
				answer.reading.unknown.size ) ),
		...controls,
	);
}

/**
 * Tells that what was typed earlier is back.
 *
 * @param context
 * @param keptAt - When it was typed (ISO 8601)
 * @param isOutdated - Whether the answer on the wiki was changed since
 * @param discard
 */
export function draftNotice( context: SurveyContext, keptAt: string, isOutdated: boolean, discard: () => void ): HTMLElement {
	const { messages, formatTime } = context;
	return notice( isOutdated ? 'warning' : 'success',
		element( 'p', {}, messages.text( 'localskills-form-draft', formatTime( keptAt ) ), ' ',
			isOutdated ? messages.text( 'localskills-form-draft-outdated' ) : null ),
		buttonRow( button( messages.text( isOutdated ? 'localskills-form-draft-use-saved' : 'localskills-form-draft-discard' ),
			'normal', discard ) ),
	);
}

/**
 * The button to withdraw an answer, which asks before it acts.
 *
 * @param context
 * @param withdraw
 */
export function withdrawControl( context: SurveyContext, withdraw: () => void ): HTMLElement {
	const { messages } = context;
	const place = element( 'div', { class: 'ext-localSkills-form-withdraw' } );
	const ask = button( messages.text( 'localskills-form-withdraw' ), 'quiet', () => {
		question.hidden = false;
		ask.toggle( false );
		no.focus();
	} );
	const no = button( messages.text( 'localskills-form-withdraw-no' ), 'normal', () => {
		question.hidden = true;
		ask.toggle( true );
		ask.focus();
	} );
	const yes = button( messages.text( 'localskills-form-withdraw-yes' ), 'destructive', withdraw );
	const question = element( 'div', { role: 'group', 'aria-label': messages.text( 'localskills-form-withdraw' ) },
		notice( 'warning', element( 'p', {}, messages.text( 'localskills-form-withdraw-explain' ) ), buttonRow( yes, no ) ) );
	question.hidden = true;
	place.appendChild( ask.$element[ 0 ] as HTMLElement );
	place.appendChild( question );
	return place;
}

/** What the form tells around the questions. */
import { resolveText } from '../../core/i18n/localized-text';
import { invitation, type AnswerState } from '../../core/survey/answer-state';
import { element, type Child } from '../element';
import { notice } from '../notice';
import { surveyParagraphs } from '../survey-text';
import { confirmControl } from './confirm-control';
import type { Population, Survey } from '../../core/survey/definition';
import type { LoadedSurvey } from './load-survey';
import type { AnswerPage } from './read-answer-page';
import type { SurveyContext, SurveyUser } from './survey-context';

/**
 * A link to a page, or to something one can do with it.
 *
 * @param href
 * @param label
 */
export function link( href: string, label: string ): HTMLAnchorElement {
	return element( 'a', { href }, element( 'bdi', {}, label ) );
}

/**
 * What to know before the first question: for whom to answer, where that is not oneself; who will see the answer, under
 * which account, on which page, for how long.
 *
 * @param context
 * @param user
 * @param population - Whom the survey asks
 */
export function publicNotice( context: SurveyContext, user: SurveyUser, population: Population ): HTMLElement {
	const { messages, titles, surveyId, pageUrl } = context;
	const title = titles.answer( surveyId, user.name );
	return notice( 'notice',
		// Messages used here: localskills-form-population-affiliates, localskills-form-population-partners,
		// localskills-form-population-society
		population === 'individuals' ? null : element( 'p', {}, messages.text( `localskills-form-population-${ population }` ) ),
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
 * Tells people whom the survey does not invite why not; null for those it does.
 *
 * @param context
 * @param user
 * @param loaded
 */
export function audienceNotice( context: SurveyContext, user: SurveyUser, loaded: LoadedSurvey ): HTMLElement | null {
	const { messages } = context;
	const { survey: { audience }, texts } = loaded;
	const { description } = audience;
	const answer = invitation( audience, user );
	return answer === 'invited' ? null : notice( 'warning',
		element( 'p', {}, answer === 'too-few-edits' ?
			messages.text( 'localskills-form-audience-edits', audience.minEdits ) :
			messages.text( 'localskills-form-audience-groups' ) ),
		description && surveyParagraphs( resolveText( description, messages, texts.locale ), messages ),
	);
}

/**
 * Why a survey takes no answers, and what can be done meanwhile.
 *
 * @param context
 * @param survey
 * @param state
 */
export function stateNotice( context: SurveyContext, survey: Survey, state: Exclude<AnswerState, 'open'> ): HTMLElement {
	const { messages, formatDate, surveyId } = context;
	const isOver = state === 'closed';
	// Messages used here: localskills-form-state-draft, localskills-form-state-not-yet-open,
	// localskills-form-state-paused, localskills-form-state-closed, localskills-form-state-archived
	return notice( 'notice', element( 'p', {},
		messages.text( `localskills-form-state-${ isOver && survey.status === 'archived' ? survey.status : state }`,
			survey.opens === null ? '' : formatDate( survey.opens ) ),
		isOver ? ' ' : null,
		isOver ? link( context.pageUrl( context.titles.results( surveyId ) ), messages.text( 'localskills-form-results' ) ) : null,
	) );
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
 * @param leftOut - How many answers fit no longer, since the survey was changed; null when it was not
 * @param discard
 */
export function draftNotice(
	context: SurveyContext, keptAt: string, isOutdated: boolean, leftOut: number | null, discard: () => void,
): HTMLElement {
	const { messages, formatTime } = context;
	return notice( isOutdated || leftOut ? 'warning' : 'success',
		element( 'p', {}, messages.text( 'localskills-form-draft', formatTime( keptAt ) ), ' ',
			isOutdated ? messages.text( 'localskills-form-draft-outdated' ) : null ),
		leftOut === null ? null : element( 'p', {}, leftOut === 0 ? messages.text( 'localskills-form-draft-carried' ) :
			messages.text( 'localskills-form-draft-left-out', leftOut ) ),
		discardControl( context, isOutdated, discard ),
	);
}

/**
 * The button that throws away what was entered and not published.
 *
 * @param context
 * @param isOutdated - Whether the answer on the wiki is another one than that which the person started from
 * @param discard
 */
export function discardControl( context: SurveyContext, isOutdated: boolean, discard: () => void ): HTMLElement {
	const { messages } = context;
	const label = messages.text( isOutdated ? 'localskills-form-draft-use-saved' : 'localskills-form-draft-discard' );
	return confirmControl( {
		messages,
		label,
		explanation: [ element( 'p', {}, messages.text( 'localskills-form-draft-discard-explain' ) ) ],
		yes: label,
		act: discard,
	} );
}

/** How to have hidden what the history of a page still shows. */
function administrators( { messages, pageUrl }: SurveyContext ): HTMLElement {
	return link( pageUrl( 'Special:ListAdmins' ), messages.text( 'localskills-form-administrators' ) );
}

/**
 * The button to withdraw an answer.
 *
 * @param context
 * @param withdraw
 */
export function withdrawControl( context: SurveyContext, withdraw: () => void ): HTMLElement {
	const { messages } = context;
	return confirmControl( {
		messages,
		label: messages.text( 'localskills-form-withdraw' ),
		explanation: [ element( 'p', {}, messages.text( 'localskills-form-withdraw-explain' ), ' ', administrators( context ) ) ],
		yes: messages.text( 'localskills-form-withdraw-yes' ),
		act: withdraw,
	} );
}

/**
 * What became of an answer that was withdrawn.
 *
 * @param context
 * @param title - Of the answer page
 */
export function withdrawnNotice( context: SurveyContext, title: string ): HTMLElement {
	const { messages, pageUrl } = context;
	return notice( 'success',
		element( 'p', {}, messages.text( 'localskills-form-withdrawn-history' ) ),
		element( 'p', { class: 'ext-localSkills-form-links' },
			link( pageUrl( title, { action: 'history' } ), messages.text( 'localskills-form-history' ) ), administrators( context ) ),
	);
}

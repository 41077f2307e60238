import { answerState } from '../../core/survey/answer-state';
import { afterLifecycleAction, lifecycleActions, type LifecycleAction } from '../../core/survey/lifecycle';
import { readDefinition } from '../../core/survey/read-definition';
import { titleText } from '../../core/survey/text';
import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { surveyText } from '../survey-text';
import { countedAnswers } from './counted-answers';
import { closeEarlier, surveyName } from './earlier-survey';
import { MAX_ANSWERS_COUNTED, type LoadedMaking } from './load-making';
import { createMakingDraftStore, type MakingDraft } from './making-draft';
import { makingFault } from './making-fault';
import { createDefinitionPublisher, definitionPageText, type PublishConsent } from './publish-definition';
import type { Fault } from '../../core/json/fault';
import type { JsonObject } from '../../core/json/value';
import type { Survey } from '../../core/survey/definition';
import type { FromSurvey } from './begin-origin';
import type { MakingContext } from './making-context';

export interface OverviewScreenOptions {
	readonly context: MakingContext;
	readonly loaded: LoadedMaking;
	/** The definition on the wiki. */
	readonly json: JsonObject;
	/** Opens the editor, with the draft or with what is on the wiki. */
	readonly onEdit: ( json: JsonObject, draft: MakingDraft | null ) => void;
	/** Begins another survey from this one. */
	readonly onBegin: ( kind: FromSurvey[ 'kind' ] ) => void;
	/** Shows the survey as it is now. */
	readonly onReload: () => void;
	/** The buttons that give the survey's files. */
	readonly exports: () => HTMLElement;
	/** Whether the definition has faults that keep it from being opened. */
	readonly faults: readonly Fault[];
}

/** What the survey does now, with the days that matter, in a sentence. */
function stateText( survey: Survey, context: MakingContext ): string {
	const { messages, formatDate, now } = context;
	const { status, opens, closes } = survey;
	const state = answerState( survey, now().toISOString() );
	// Messages used here: localskills-making-state-draft, localskills-making-state-paused,
	// localskills-making-state-closed, localskills-making-state-archived
	if ( status !== 'open' ) {
		return messages.text( `localskills-making-state-${ status }` );
	}
	if ( state === 'not-yet-open' && opens !== null ) {
		return messages.text( 'localskills-making-state-not-yet', formatDate( opens ) );
	}
	if ( state === 'closed' && closes !== null ) {
		return messages.text( 'localskills-making-state-over', formatDate( closes ) );
	}
	return closes === null ? messages.text( 'localskills-making-state-open' ) :
		messages.text( 'localskills-making-state-open-until', formatDate( closes ) );
}

/** How many pages with answers there are, as a text; which of them count is for the results to say. */
export function answersText( answers: number, context: MakingContext ): string {
	return answers === 0 ? context.messages.text( 'localskills-making-answers-none' ) : context.messages.text(
		answers >= MAX_ANSWERS_COUNTED ? 'localskills-making-answers-many' : 'localskills-making-answers', answers );
}

/**
 * A survey that is on the wiki: how it stands, and what can be done with it.
 *
 * @param options
 */
export function createOverviewScreen( options: OverviewScreenOptions ): HTMLElement {
	const { context, loaded, json, faults, onEdit, onBegin, onReload } = options;
	const { messages, titles, pageUrl } = context;
	const { surveyId } = loaded;
	const survey = readDefinition( json ).survey;
	const today = context.now().toISOString().slice( 0, 10 );
	const texts = { messages, locale: survey?.locale ?? null, taxonomy: loaded.taxonomy };
	const drafts = createMakingDraftStore( context.storage, context.wikiId, context.user.name );
	const publisher = createDefinitionPublisher( context, surveyId, loaded.base );
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );
	const message = element( 'div', { 'aria-live': 'polite' } );

	const say = ( ...said: readonly Child[] ): void => {
		replaceContents( message, ...said );
		focusOn( message );
	};

	const act = ( action: LifecycleAction, consent?: PublishConsent ): void => {
		const changed = afterLifecycleAction( json, action, today );
		// Messages used here: localskills-making-summary-open, localskills-making-summary-pause,
		// localskills-making-summary-resume, localskills-making-summary-close, localskills-making-summary-reopen,
		// localskills-making-summary-archive
		say( element( 'p', { role: 'status' }, text( 'saving' ) ) );
		publisher.publish( changed, text( `summary-${ action }` ), consent ).then( ( outcome ) => {
			switch ( outcome.kind ) {
				case 'published':
				case 'unchanged':
					onReload();
					return;
				case 'meanwhile':
					say( notice( 'warning', element( 'p', {}, text( 'meanwhile', outcome.saved.user ?? '' ) ),
						buttonRow( button( text( 'meanwhile-look' ), 'primary', onReload ) ) ) );
					return;
				case 'fault':
					say( makingFault( {
						context,
						fault: outcome.fault,
						title: titles.definition( surveyId ),
						pageText: definitionPageText( changed ),
						isKept: true,
						tryAgain: ( again ) => act( action, again ),
					} ) );
			}
		} );
	};

	/** Asks, saying what comes of it. */
	const ask = ( action: LifecycleAction ): void => {
		// Messages used here: localskills-making-ask-open, localskills-making-ask-pause, localskills-making-ask-resume,
		// localskills-making-ask-close, localskills-making-ask-reopen, localskills-making-ask-archive
		say( notice( 'notice',
			element( 'p', {}, text( `ask-${ action }` ) ),
			buttonRow(
				button( text( `do-${ action }` ), 'primary', () => act( action ) ),
				button( text( 'cancel' ), 'normal', () => {
					replaceContents( message );
					heading.focus();
				} ),
			) ) );
	};

	const lifecycleButtons = (): OO.ui.ButtonInputWidget[] => survey === null || faults.length > 0 && survey.status === 'draft' ? [] :
		lifecycleActions( survey, today ).map( ( action, index ) =>
			// Messages used here: localskills-making-do-open, localskills-making-do-pause, localskills-making-do-resume,
			// localskills-making-do-close, localskills-making-do-reopen, localskills-making-do-archive
			button( text( `do-${ action }` ), index === 0 && [ 'open', 'resume' ].includes( action ) ? 'primary' : 'normal',
				() => ask( action ) ) );

	const draft = drafts.read( surveyId );
	const draftNotice = draft === null ? null : notice( 'warning',
		element( 'p', {}, text( draft.baseRevision === loaded.base.revision ? 'draft-there' : 'draft-outdated',
			context.formatTime( draft.keptAt ) ) ),
		buttonRow(
			button( text( 'draft-continue' ), 'primary', () => onEdit( draft.json, draft ) ),
			button( text( 'draft-discard' ), 'normal', () => {
				drafts.clear( surveyId );
				onReload();
			} ),
		) );

	/** The survey that this one repeats, and that people could answer as well as this one. */
	const earlierPart = (): HTMLElement | null => {
		const { earlier, previous } = loaded;
		if ( previous === null ) {
			return null;
		}
		const repeats = element( 'p', {}, text( 'repeats', surveyName( previous, context ) ) );
		if ( earlier === null || survey === null || answerState( survey, today ) !== 'open' ) {
			return repeats;
		}
		return element( 'div', {}, repeats, notice( 'notice',
			element( 'p', {}, text( 'earlier-open', earlier.title ) ),
			buttonRow( button( text( 'earlier-close', earlier.title ), 'normal', () => {
				say( element( 'p', { role: 'status' }, text( 'saving' ) ) );
				closeEarlier( context, earlier ).then( ( outcome ) => {
					if ( outcome.kind === 'closed' ) {
						onReload();
						return;
					}
					say( makingFault( {
						context,
						fault: outcome.fault,
						title: outcome.title,
						pageText: outcome.text,
						isKept: true,
						tryAgain: onReload,
					} ) );
				} );
			} ) ) ) );
	};

	const answers = element( 'p', {}, answersText( loaded.answers, context ) );
	if ( loaded.answers > 0 ) {
		// It says more than is needed at once, and no less without: results that cannot be read are not told of.
		countedAnswers( context, surveyId ).then( ( counted ) => {
			if ( counted !== null ) {
				answers.append( ' ', text( 'answers-counted', counted.counted, context.formatTime( counted.timestamp ) ) );
			}
		}, () => undefined );
	}

	const link = ( title: string, label: string, parameters?: Readonly<Record<string, string>> ): HTMLElement =>
		element( 'a', { href: pageUrl( title, parameters ), target: '_blank', rel: 'noopener' }, label );

	const heading = element( 'h2', { tabindex: '-1' }, survey === null ? surveyId :
		surveyText( titleText( { name: surveyId, title: survey.title }, texts ), messages ) );
	const edit = button( text( 'edit' ), survey !== null && survey.status !== 'draft' ? 'primary' : 'normal', () => onEdit( json, null ) );
	return element( 'div', { class: 'ext-localSkills-making-overview' },
		heading,
		survey === null ? notice( 'error', text( 'unreadable' ) ) :
			element( 'p', { class: 'ext-localSkills-making-state' }, element( 'strong', {}, stateText( survey, context ) ) ),
		answers,
		earlierPart(),
		faults.length === 0 ? null : notice( 'warning', text( 'has-faults', faults.length ) ),
		draftNotice,
		buttonRow( ...lifecycleButtons(), edit ),
		message,
		element( 'h3', {}, text( 'next-heading' ) ),
		element( 'ul', { class: 'ext-localSkills-making-next' },
			element( 'li', {}, button( text( 'new-wave' ), 'quiet', () => onBegin( 'wave' ) ).$element[ 0 ] as HTMLElement,
				element( 'div', { class: 'ext-localSkills-making-help' }, text( 'new-wave-help' ) ) ),
			element( 'li', {}, button( text( 'copy' ), 'quiet', () => onBegin( 'copy' ) ).$element[ 0 ] as HTMLElement,
				element( 'div', { class: 'ext-localSkills-making-help' }, text( 'copy-help' ) ) ),
		),
		options.exports(),
		element( 'h3', {}, text( 'pages-heading' ) ),
		element( 'p', { class: 'ext-localSkills-making-links' },
			link( titles.survey( surveyId ), text( 'page-survey' ) ),
			link( titles.results( surveyId ), text( 'page-results' ) ),
			link( titles.definition( surveyId ), text( 'page-history' ), { action: 'history' } ) ),
	);
}

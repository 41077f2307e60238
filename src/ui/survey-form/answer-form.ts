import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import {
	audienceNotice, discardControl, draftNotice, link, publicNotice, savedNotice, withdrawControl, withdrawnNotice,
} from './answer-notices';
import { fittingAnswers, sameAnswers } from './answer-values';
import { createDraftKeeper, createDraftStore } from './draft';
import { suggestLanguages } from './language-suggestions';
import { createStepHistory } from './step-history';
import { createSurveySteps, type SurveySteps } from './survey-steps';
import type { AnswerValues } from '../../core/survey/answer';
import type { LoadedSurvey } from './load-survey';
import type { AnswerPublisher, PublishConsent, PublishOutcome } from './publish-answer';
import type { AnswerPage } from './read-answer-page';
import type { Saving } from './saving';
import type { SurveyContext, SurveyUser } from './survey-context';

export interface AnswerForm {
	/** Shows the form, filled in with the draft or else with the answer on the wiki. */
	open(): void;
	/** Shows only what is there of the person, where the survey takes no answers: to see and to withdraw. */
	showSaved( why: HTMLElement ): void;
}

/** How long nothing is entered until what comes later is loaded, in milliseconds. */
const PAUSE = 1000;

/**
 * A person's answer to a survey: filling it in, publishing, changing and withdrawing it.
 *
 * @param place - The element to show it in
 * @param context
 * @param loaded
 * @param user - Who answers
 */
export function createAnswerForm(
	place: HTMLElement, context: SurveyContext, loaded: LoadedSurvey, user: SurveyUser,
): AnswerForm {
	const { messages, pageUrl, titles, wiki, formatDate } = context;
	const { survey, texts, definitionRevision } = loaded;
	const title = titles.answer( survey.id, user.name );
	let publisher: AnswerPublisher | null = null;
	const drafts = createDraftStore( context.storage, context.wikiId, survey.id, user.name );
	/** Lets go of the window: the draft's keeper and the steps in its history. */
	let leave = (): void => undefined;

	const base = (): AnswerPage => publisher ? publisher.base() : loaded.answer;
	const saved = (): AnswerValues => base().reading.values;
	/** What saves: whoever wants to save has looked through the answers, or has one, so it is loaded. */
	const savingNow = (): { saving: Saving; publisher: AnswerPublisher } => {
		const saving = context.saving.now() as Saving;
		publisher = publisher || saving.createAnswerPublisher( context, loaded, user.name );
		return { saving, publisher };
	};
	const isSaved = ( values: AnswerValues ): boolean => sameAnswers( survey, values, saved() );

	/** A page instead of the form: what was done, and what can be done next. */
	const showDone = ( text: string, ...more: readonly Child[] ): void => {
		leave();
		drafts.clear();
		const heading = element( 'h2', { class: 'ext-localSkills-form-step-title', tabindex: '-1' }, text );
		replaceContents( place, element( 'div', { class: 'ext-localSkills-form-done' }, heading, ...more ) );
		focusOn( heading );
		place.scrollIntoView();
	};

	const showPublished = ( isChanged: boolean ): void => showDone(
		messages.text( isChanged ? 'localskills-form-published' : 'localskills-form-unchanged' ),
		notice( 'success',
			element( 'p', {}, messages.text( 'localskills-form-published-page' ), ' ', link( pageUrl( title ), title ) ),
			element( 'p', {}, messages.text( 'localskills-form-published-next' ) ),
		),
		savingNow().saving.nextSteps( context, loaded, saved(), user ),
		buttonRow( button( messages.text( 'localskills-form-change' ), 'normal', open ) ),
		withdrawing(),
	);

	const showWithdrawn = (): void => showDone(
		messages.text( 'localskills-form-withdrawn' ),
		withdrawnNotice( context, title ),
		buttonRow( button( messages.text( 'localskills-form-answer-again' ), 'normal', open ) ),
	);

	/** The button that withdraws, with a place below it for what may go wrong. */
	const withdrawing = (): HTMLElement => {
		const message = element( 'div', { class: 'ext-localSkills-form-message' } );
		const withdraw = ( consent?: PublishConsent ): void => {
			replaceContents( message, element( 'div', { class: 'ext-localSkills-form-busy', role: 'status' },
				messages.text( 'localskills-form-withdrawing' ) ) );
			const { saving, publisher: withdrawer } = savingNow();
			withdrawer.withdraw( consent ).then( ( outcome ) => {
				if ( outcome.kind !== 'fault' ) {
					showWithdrawn();
					return;
				}
				replaceContents( message, saving.faultNotice( {
					context,
					title,
					fault: outcome.fault,
					pageText: withdrawer.pageText( new Map() ),
					isKept: true,
					tryAgain: withdraw,
				} ) );
				focusOn( message );
			} );
		};
		return element( 'div', {}, withdrawControl( context, () => withdraw() ), message );
	};

	const open = (): void => {
		leave();
		const from = base();
		const hasAnswer = saved().size > 0;
		const draft = drafts.read();
		const { values: kept, leftOut } = draft ? fittingAnswers( survey, draft.values ) : { values: saved(), leftOut: 0 };
		const hasDraft = draft !== null && ( !isSaved( kept ) || leftOut > 0 );
		const draftPlace = element( 'div', {} );
		const discardPlace = element( 'div', { class: 'ext-localSkills-form-discard' } );

		const introduction = element( 'div', {},
			publicNotice( context, user, survey.audience.population ),
			audienceNotice( context, user, loaded ),
			hasAnswer ? savedNotice( context, title, from, true, withdrawing() ) : null,
		);
		/** It is for the beginning: on a phone it would push the questions of every step out of sight. */
		const showAround = (): void => {
			introduction.hidden = steps.step() > 0;
			discardPlace.hidden = isSaved( steps.values() ) || draftPlace.firstChild !== null;
		};
		const environment = {
			loadLanguages: wiki.loadLanguages,
			loadWikis: wiki.loadWikis,
			loadPickers: context.loadPickers,
			suggest: suggestLanguages( context, user ),
		};

		let untilPause = 0;
		const prepareSaving = (): void => {
			context.saving.load().catch( () => undefined );
		};
		const steps: SurveySteps = createSurveySteps( {
			loaded,
			saving: context.saving,
			environment,
			formatDate,
			values: kept,
			step: hasDraft ? draft.step : 0,
			canReviewEarly: hasAnswer,
			publishNote: () => element( 'p', {},
				messages.text( 'localskills-form-publish-note', user.name ), ' ', link( pageUrl( title ), title ) ),
			onChange: () => {
				discardPlace.hidden = draftPlace.firstChild !== null;
				keeping.changed();
				// Whoever answers will look through the answers: it is there by then. In a pause, since a key that is
				// pressed meanwhile would wait for it on an old phone.
				clearTimeout( untilPause );
				untilPause = window.setTimeout( prepareSaving, PAUSE );
			},
			onStep: ( step ) => {
				// The review may be next.
				prepareSaving();
				replaceContents( draftPlace );
				showAround();
				history.show( step );
				keeping.changed();
			},
			onPublish: () => publish(),
		} );
		const keeping = createDraftKeeper( () => {
			if ( isSaved( steps.values() ) ) {
				drafts.clear();
				return true;
			}
			return drafts.write( {
				baseRevision: base().revision,
				baseValues: saved(),
				definitionRevision,
				step: steps.step(),
				keptAt: context.now().toISOString(),
				values: steps.values(),
			} );
		} );
		const history = createStepHistory( survey.id, steps.step(), steps.goTo );
		leave = () => {
			keeping.stop();
			history.stop();
			leave = () => undefined;
		};

		const showAnswers = ( values: AnswerValues ): void => {
			drafts.clear();
			keeping.settle();
			replaceContents( draftPlace );
			steps.show( values );
			showAround();
			showDiscard( false );
			steps.focusStep();
		};
		const discard = (): void => showAnswers( saved() );
		const showDiscard = ( isOutdated: boolean ): void =>
			replaceContents( discardPlace, discardControl( context, isOutdated, discard ) );

		const finish = ( outcome: PublishOutcome ): void => {
			const { saving, publisher: asker } = savingNow();
			steps.setBusy( false );
			switch ( outcome.kind ) {
				case 'published':
				case 'unchanged':
					showPublished( outcome.kind === 'published' );
					return;
				case 'conflict':
					steps.say( saving.conflictNotice( {
						survey,
						texts,
						words: saving.createAnswerWords( texts, environment, formatDate ),
						mine: steps.answer(),
						saved: outcome.saved.reading.values,
						savedBy: outcome.saved.user,
						keepMine: () => {
							asker.rebase( outcome.saved );
							publish();
						},
						takeSaved: () => {
							asker.rebase( outcome.saved );
							discard();
						},
					} ) );
					return;
				case 'fault':
					steps.say( saving.faultNotice( {
						context,
						title,
						fault: outcome.fault,
						pageText: asker.pageText( steps.answer() ),
						isKept: keeping.keep(),
						tryAgain: publish,
					} ) );
			}
		};

		const publish = ( consent?: PublishConsent ): void => {
			if ( steps.answer().size === 0 ) {
				steps.say( notice( 'error', element( 'p', {}, messages.text( 'localskills-form-nothing-answered' ) ) ) );
				return;
			}
			keeping.keep();
			steps.setBusy( true );
			savingNow().publisher.publish( steps.answer(), consent ).then( finish );
		};

		const isOutdated = hasDraft && draft.baseRevision !== from.revision && !sameAnswers( survey, draft.baseValues, saved() );
		if ( hasDraft ) {
			replaceContents( draftPlace, draftNotice( context, draft.keptAt, isOutdated,
				draft.definitionRevision === definitionRevision ? null : leftOut, discard ) );
		}
		showDiscard( isOutdated );
		showAround();
		replaceContents( place, introduction, draftPlace, steps.element, discardPlace );
	};

	return {
		open,
		showSaved( why ) {
			replaceContents( place, why,
				saved().size > 0 ? savedNotice( context, title, base(), false, withdrawing() ) : null );
		},
	};
}

import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { audienceNotice, draftNotice, link, publicNotice, savedNotice, withdrawControl } from './answer-notices';
import { sameAnswers } from './answer-values';
import { conflictNotice } from './conflict-notice';
import { createDraftKeeper, createDraftStore, type DraftKeeper } from './draft';
import { faultNotice } from './fault-notice';
import { createAnswerPublisher, type PublishConsent, type PublishOutcome } from './publish-answer';
import { createSurveySteps, type SurveySteps } from './survey-steps';
import type { AnswerValues } from '../../core/survey/answer';
import type { LoadedSurvey } from './load-survey';
import type { SurveyContext, SurveyUser } from './survey-context';

export interface AnswerForm {
	/** Shows the form, filled in with the draft or else with the answer on the wiki. */
	open(): void;
	/** Shows only what is there of the person, where the survey takes no answers: to see and to withdraw. */
	showSaved( why: HTMLElement ): void;
}

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
	const { messages, pageUrl, titles } = context;
	const { survey, texts } = loaded;
	const title = titles.answer( survey.id, user.name );
	const publisher = createAnswerPublisher( context, loaded, user.name );
	const drafts = createDraftStore( context.storage, context.wikiId, survey.id, user.name );
	let keeper: DraftKeeper | null = null;

	const hasAnswer = (): boolean => publisher.base().reading.values.size > 0;

	const resultsLink = (): HTMLElement => link( pageUrl( titles.results( survey.id ) ), messages.text( 'localskills-form-results' ) );

	/** A page instead of the form: what was done, and what can be done next. */
	const showDone = ( text: string, ...more: readonly Child[] ): void => {
		const heading = element( 'h2', { class: 'ext-localSkills-form-step-title', tabindex: '-1' }, text );
		replaceContents( place, element( 'div', { class: 'ext-localSkills-form-done' }, heading, ...more ) );
		focusOn( heading );
	};

	const showPublished = ( isChanged: boolean ): void => {
		drafts.clear();
		showDone(
			messages.text( isChanged ? 'localskills-form-published' : 'localskills-form-unchanged' ),
			notice( 'success',
				element( 'p', {}, messages.text( 'localskills-form-published-page' ), ' ', link( pageUrl( title ), title ) ),
				element( 'p', {}, messages.text( 'localskills-form-published-next' ), ' ', resultsLink() ),
			),
			buttonRow( button( messages.text( 'localskills-form-change' ), 'normal', open ) ),
			withdrawing(),
		);
	};

	const showWithdrawn = (): void => {
		drafts.clear();
		showDone(
			messages.text( 'localskills-form-withdrawn' ),
			notice( 'success',
				element( 'p', {}, messages.text( 'localskills-form-withdrawn-history' ), ' ',
					link( pageUrl( title, { action: 'history' } ), messages.text( 'localskills-form-history' ) ) ),
			),
			buttonRow( button( messages.text( 'localskills-form-answer-again' ), 'normal', open ) ),
		);
	};

	/** The button that withdraws, with a place below it for what may go wrong. */
	const withdrawing = (): HTMLElement => {
		const message = element( 'div', { class: 'ext-localSkills-form-message' } );
		const withdraw = ( consent?: PublishConsent ): void => {
			replaceContents( message, element( 'div', { class: 'ext-localSkills-form-busy', role: 'status' },
				messages.text( 'localskills-form-withdrawing' ) ) );
			publisher.withdraw( consent ).then( ( outcome ) => {
				if ( outcome.kind !== 'fault' ) {
					stopKeeping();
					showWithdrawn();
					return;
				}
				replaceContents( message, faultNotice( {
					context,
					title,
					fault: outcome.fault,
					pageText: publisher.pageText( new Map() ),
					isKept: true,
					tryAgain: withdraw,
				} ) );
				focusOn( message );
			} );
		};
		return element( 'div', {}, withdrawControl( context, () => withdraw() ), message );
	};

	const stopKeeping = (): void => {
		if ( keeper !== null ) {
			keeper.stop();
			keeper = null;
		}
	};

	const open = (): void => {
		stopKeeping();
		const base = publisher.base();
		const draft = drafts.read();
		const hasDraft = draft !== null && !sameAnswers( draft.values, base.reading.values );
		const draftPlace = element( 'div', {} );

		const introduction = element( 'div', {},
			publicNotice( context, user ),
			audienceNotice( context, user, loaded ),
			hasAnswer() ? savedNotice( context, title, base, true, withdrawing() ) : null,
		);
		/** It is for the beginning: on a phone it would push the questions of every step out of sight. */
		const showIntroduction = (): void => {
			introduction.hidden = steps.step() > 0;
		};

		const steps: SurveySteps = createSurveySteps( {
			loaded,
			values: hasDraft ? draft.values : base.reading.values,
			step: hasDraft ? draft.step : 0,
			canPublishEarly: hasAnswer(),
			publishNote: () => element( 'p', {}, messages.text( 'localskills-form-publish-note', user.name ) ),
			onChange: () => {
				showIntroduction();
				keeping.changed();
			},
			onPublish: () => publish(),
		} );
		const keeping = createDraftKeeper( () => {
			if ( sameAnswers( steps.values(), publisher.base().reading.values ) ) {
				drafts.clear();
				return true;
			}
			return drafts.write( {
				baseRevision: publisher.base().revision,
				baseValues: publisher.base().reading.values,
				step: steps.step(),
				keptAt: context.now().toISOString(),
				values: steps.values(),
			} );
		} );
		keeper = keeping;

		const showAnswers = ( values: AnswerValues ): void => {
			drafts.clear();
			keeping.settle();
			replaceContents( draftPlace );
			steps.show( values );
			steps.focusStep();
		};

		const finish = ( outcome: PublishOutcome ): void => {
			steps.setBusy( false );
			switch ( outcome.kind ) {
				case 'published':
				case 'unchanged':
					stopKeeping();
					showPublished( outcome.kind === 'published' );
					return;
				case 'conflict':
					steps.say( conflictNotice( {
						survey,
						texts,
						mine: steps.values(),
						saved: outcome.saved.reading.values,
						savedBy: outcome.saved.user,
						keepMine: () => {
							publisher.rebase( outcome.saved );
							publish();
						},
						takeSaved: () => {
							publisher.rebase( outcome.saved );
							showAnswers( outcome.saved.reading.values );
						},
					} ) );
					return;
				case 'fault':
					steps.say( faultNotice( {
						context,
						title,
						fault: outcome.fault,
						pageText: publisher.pageText( steps.values() ),
						isKept: keeping.keep(),
						tryAgain: publish,
					} ) );
			}
		};

		const publish = ( consent?: PublishConsent ): void => {
			if ( steps.values().size === 0 ) {
				steps.say( notice( 'error', element( 'p', {}, messages.text( 'localskills-form-nothing-answered' ) ) ) );
				return;
			}
			keeping.keep();
			steps.setBusy( true );
			publisher.publish( steps.values(), consent ).then( finish );
		};

		if ( hasDraft ) {
			const isOutdated = draft.baseRevision !== base.revision && !sameAnswers( draft.baseValues, base.reading.values );
			replaceContents( draftPlace, draftNotice( context, draft.keptAt, isOutdated,
				() => showAnswers( publisher.base().reading.values ) ) );
		}
		showIntroduction();
		replaceContents( place, introduction, draftPlace, steps.element );
	};

	return {
		open,
		showSaved( why ) {
			replaceContents( place, why,
				hasAnswer() ? savedNotice( context, title, publisher.base(), false, withdrawing() ) : null );
		},
	};
}

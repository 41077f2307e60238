import { isSaveFault, SaveFault } from '../../wiki/port';
import { replaceAnswer, writeAnswer } from '../../core/survey/write-answer';
import { sameAnswers } from './answer-values';
import { answerCalls, createAnswerPageReader, type AnswerPage } from './read-answer-page';
import type { AnswerValues } from '../../core/survey/answer';
import type { PageEdit, SaveOutcome } from '../../wiki/port';
import type { LoadedSurvey } from './load-survey';
import type { SurveyContext } from './survey-context';

/** What the person said to the wiki's questions about an earlier try. */
export type PublishConsent = Pick<PageEdit, 'warningsAccepted' | 'captcha'>;

export type PublishOutcome =
	{ readonly kind: 'published' } |
	/** The wiki has this very answer already; nothing was saved. */
	{ readonly kind: 'unchanged' } |
	/** Somebody, or the person in another window, saved another answer meanwhile. */
	{ readonly kind: 'conflict'; readonly saved: AnswerPage } |
	{ readonly kind: 'fault'; readonly fault: SaveFault };

export interface AnswerPublisher {
	/** The answer page that the next save is based on. */
	base(): AnswerPage;
	/** Takes another version of the page for the base, once the person has seen what it says. */
	rebase( page: AnswerPage ): void;
	/** The text that would be saved, for somebody who has to save it by other means. */
	pageText( values: AnswerValues ): string;
	publish( values: AnswerValues, consent?: PublishConsent ): Promise<PublishOutcome>;
	/** Takes every answer off the page. What was there stays in the page's history. */
	withdraw( consent?: PublishConsent ): Promise<PublishOutcome>;
}

/**
 * Saves a person's answers on the revision that they were read from, so that nothing that was saved
 * meanwhile is overwritten unseen.
 *
 * @param context - With a person who is logged in
 * @param loaded
 * @param userName - The account that answers
 */
export function createAnswerPublisher( context: SurveyContext, loaded: LoadedSurvey, userName: string ): AnswerPublisher {
	const { survey, definitionRevision } = loaded;
	const { wiki, messages, titles } = context;
	const readTemplateCalls = answerCalls( context );
	const readAnswerPage = createAnswerPageReader( context, survey );
	const title = titles.answer( survey.id, userName );
	let base = loaded.answer;

	const pageText = ( values: AnswerValues ): string => {
		const call = writeAnswer( {
			survey,
			definitionRevision,
			submitted: context.now().toISOString(),
			language: messages.language,
			values,
			// A withdrawn answer keeps nothing of what was answered.
			unknown: values.size === 0 ? new Map() : base.reading.unknown,
		} );
		return replaceAnswer( base.text, call, survey.id, readTemplateCalls );
	};

	const isSaved = ( page: AnswerPage, values: AnswerValues ): boolean =>
		page.reading.exclusion === ( values.size === 0 ? 'withdrawn' : null ) && sameAnswers( survey, page.reading.values, values );

	const readPage = async (): Promise<AnswerPage> => readAnswerPage( ( await wiki.readPages( [ title ] ) ).get( title ) );

	/** Saves, if the page is still as it was read; the wiki would take changes of other lines together unseen. */
	const save = async (
		values: AnswerValues, summary: string, consent: PublishConsent, isSecondTry: boolean,
	): Promise<PublishOutcome> => {
		const current = await readPage();
		if ( current.revision !== base.revision ) {
			return settleConflict( current, values, summary, consent, isSecondTry );
		}
		const text = pageText( values );
		let outcome: SaveOutcome;
		try {
			outcome = await wiki.save( { title, text, summary, baseRevision: base.revision, ...consent } );
		} catch ( error ) {
			if ( isSaveFault( error ) && error.reason === 'edit-conflict' ) {
				return settleConflict( await readPage(), values, summary, consent, isSecondTry );
			}
			throw error;
		}
		if ( outcome.mergedWith !== undefined ) {
			return settleConflict( await readPage(), values, summary, consent, isSecondTry );
		}
		base = readAnswerPage( {
			title,
			namespace: 0,
			isRedirect: false,
			latest: {
				id: outcome.revision,
				parentId: base.revision,
				user: userName,
				userId: 0,
				timestamp: context.now().toISOString(),
				text,
			},
		} );
		return { kind: 'published' };
	};

	const settleConflict = async (
		saved: AnswerPage, values: AnswerValues, summary: string, consent: PublishConsent, isSecondTry: boolean,
	): Promise<PublishOutcome> => {
		if ( saved.user === userName && isSaved( saved, values ) ) {
			// An earlier try of this very save arrived, though its answer did not.
			base = saved;
			return { kind: 'published' };
		}
		if ( !isSecondTry && ( values.size === 0 || sameAnswers( survey, saved.reading.values, base.reading.values ) ) ) {
			// Only what is around the answer was changed, and that stays; or the answer goes away in any case.
			base = saved;
			return save( values, summary, consent, true );
		}
		return { kind: 'conflict', saved };
	};

	const tryToSave = ( values: AnswerValues, summary: string, consent: PublishConsent ): Promise<PublishOutcome> =>
		save( values, summary, consent, false ).catch( ( error: unknown ): PublishOutcome => ( {
			kind: 'fault',
			fault: isSaveFault( error ) ? error : new SaveFault( 'other', String( error ) ),
		} ) );

	const surveyLink = `[[${ titles.survey( survey.id ) }]]`;
	return {
		base: () => base,
		rebase( page ) {
			base = page;
		},
		pageText,
		async publish( values, consent = {} ) {
			if ( isSaved( base, values ) && base.reading.definitionRevision === definitionRevision ) {
				return { kind: 'unchanged' };
			}
			const isFirst = base.reading.values.size === 0;
			const summary = messages.text( isFirst ? 'localskills-save-summary-answer' : 'localskills-save-summary-change', surveyLink );
			return tryToSave( values, summary, consent );
		},
		withdraw: ( consent = {} ) =>
			tryToSave( new Map(), messages.text( 'localskills-save-summary-withdraw', surveyLink ), consent ),
	};
}

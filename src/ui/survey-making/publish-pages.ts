import { SaveFault, type PageEdit, type WikiPage } from '../../wiki/port';
import { writeBlankPage } from '../../core/report/blank-page';
import { isOnPortal, listOnPortal } from '../../core/survey/portal-listing';
import type { Survey } from '../../core/survey/definition';
import type { MakingContext } from './making-context';
import type { MakingSession } from './making-session';
import type { PublishConsent } from './publish-definition';

/** A page that a survey needs beside its definition. */
export type CompanionPage = 'survey' | 'blank' | 'portal';

export type CompanionOutcome =
	{ readonly page: CompanionPage; readonly title: string; readonly kind: 'saved' | 'unchanged' } |
	/** The portal has no list of surveys that could be added to. */
	{ readonly page: CompanionPage; readonly title: string; readonly kind: 'no-place' } |
	{ readonly page: CompanionPage; readonly title: string; readonly kind: 'fault'; readonly fault: SaveFault; readonly text: string };

/** The page that an answer begins from in the wiki's own editor. */
export function blankTitle( context: MakingContext, surveyId: string ): string {
	return context.titles.blankAnswer( surveyId );
}

/** What of its own pages a survey lacks. */
export interface CompanionState {
	readonly hasSurveyPage: boolean;
	/** Null when the wiki has no portal, or none that lists surveys. */
	readonly isOnPortal: boolean | null;
}

/**
 * Looks which of a survey's pages there are.
 *
 * @param context
 * @param surveyId
 * @throws SaveFault when the wiki could not be read
 */
export async function readCompanions( context: MakingContext, surveyId: string ): Promise<CompanionState> {
	const { titles, wiki } = context;
	const pages = await wiki.readPages( [ titles.survey( surveyId ), titles.root ] );
	const portal = pages.get( titles.root )?.latest.text ?? null;
	return {
		hasSurveyPage: pages.has( titles.survey( surveyId ) ),
		isOnPortal: portal === null || listOnPortal( portal, surveyId ) === null ? null : isOnPortal( portal, surveyId ),
	};
}

/**
 * Saves the pages that a survey needs beside its definition: its own page where there is none, the one that answers by
 * hand begin from, and its place in the portal's list. What cannot be saved keeps the others from nothing.
 *
 * @param context
 * @param session - Whose definition is published
 * @param survey
 * @param wanted
 * @param consent - To the wiki's questions about an earlier try
 */
export async function publishCompanions(
	context: MakingContext, session: MakingSession, survey: Survey, wanted: readonly CompanionPage[],
	consent: PublishConsent = {},
): Promise<CompanionOutcome[]> {
	const { titles, wiki, messages } = context;
	const titleOf: Readonly<Record<CompanionPage, string>> = {
		survey: titles.survey( survey.id ), blank: blankTitle( context, survey.id ), portal: titles.root,
	};
	const link = `[[${ titles.survey( survey.id ) }]]`;

	/** The text that a page is to have; null where there is no place for it. */
	const textOf = async ( page: CompanionPage, present: string | null ): Promise<string | null> => {
		switch ( page ) {
			case 'survey':
				return present ?? `{{Skills survey|${ survey.id }}}`;
			case 'blank':
				// In the wiki's own language; other languages have pages below it, which the bot writes.
				return writeBlankPage( survey, {
					...session.texts(), messages: await context.messagesIn( context.contentLanguage ),
				}, titles );
			case 'portal':
				return present === null ? null : listOnPortal( present, survey.id );
		}
	};

	const save = async ( page: CompanionPage ): Promise<CompanionOutcome> => {
		const title = titleOf[ page ];
		let text = '';
		try {
			const found: WikiPage | undefined = ( await wiki.readPages( [ title ] ) ).get( title );
			const present = found === undefined ? null : found.latest.text ?? '';
			const wantedText = await textOf( page, present );
			if ( wantedText === null ) {
				return { page, title, kind: 'no-place' };
			}
			text = wantedText;
			if ( present !== null && present.trim() === text.trim() ) {
				return { page, title, kind: 'unchanged' };
			}
			// Messages used here: localskills-making-summary-page-survey, localskills-making-summary-page-blank,
			// localskills-making-summary-page-portal
			const edit: PageEdit = {
				title, text, baseRevision: found === undefined ? 0 : found.latest.id,
				summary: messages.text( `localskills-making-summary-page-${ page }`, link ), ...consent,
			};
			await wiki.save( edit );
			return { page, title, kind: 'saved' };
		} catch ( error ) {
			const fault = error instanceof SaveFault ? error : new SaveFault( 'other', String( error ) );
			return { page, title, kind: 'fault', fault, text };
		}
	};

	const outcomes: CompanionOutcome[] = [];
	for ( const page of wanted ) {
		// One after the other: a captcha's answer is good for one save, and rate limits count bursts.
		outcomes.push( await save( page ) );
	}
	return outcomes;
}

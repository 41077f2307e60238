import { createAnswerReader, type AnswerReading } from '../../core/survey/read-answer';
import { readDefinition } from '../../core/survey/read-definition';
import { withSkills } from '../../core/survey/with-skills';
import { readTaxonomy } from '../../core/skills/taxonomy';
import { needsPickers, type PickerMakers } from '../questions/picker-makers';
import type { Survey } from '../../core/survey/definition';
import type { TextContext } from '../../core/survey/text';
import type { SaveFault, WikiPage } from '../../wiki/port';
import type { SurveyContext } from './survey-context';

/** The person's answer page as it was read from the wiki. */
export interface AnswerPage {
	/** Its newest revision; 0 when the page does not exist. */
	readonly revision: number;
	/** Empty when the page does not exist, is hidden or is a redirect. */
	readonly text: string;
	/** When it was saved (ISO 8601, UTC); null when the page does not exist. */
	readonly timestamp: string | null;
	/** Who saved the newest revision. */
	readonly user: string | null;
	readonly reading: AnswerReading;
}

export interface LoadedSurvey {
	readonly survey: Survey;
	readonly definitionRevision: number;
	readonly texts: TextContext;
	readonly answer: AnswerPage;
	/** Null where the survey does not need them, or no form will be shown. */
	readonly pickers: PickerMakers | null;
	/** Why the wiki lets the person save no answer; null when nothing is known against it. */
	readonly refusal: SaveFault | null;
	/** What a page, or none, holds as an answer to this survey. */
	readonly readAnswerPage: ( page: WikiPage | undefined ) => AnswerPage;
}

/** Why there is nothing to show. */
export type SurveyProblem = 'no-definition' | 'bad-definition';

function parseJson( text: string | null ): unknown {
	try {
		return JSON.parse( text || '' );
	} catch {
		return null;
	}
}

/**
 * Reads the survey and, for somebody who is logged in, their answer, the skills and whether they may
 * save, all in one request: a second one would cost more than the skills that a survey does not use.
 *
 * @param context
 * @throws SaveFault when the wiki could not be read
 */
export async function loadSurvey( context: SurveyContext ): Promise<LoadedSurvey | SurveyProblem> {
	const { messages, titles, surveyId, user, wiki } = context;
	const definitionTitle = titles.definition( surveyId );
	const answerTitle = user === null ? '' : titles.answer( surveyId, user.name );
	const { pages, refusal } = user === null ? { pages: await wiki.readPages( [ definitionTitle ] ), refusal: null } :
		await wiki.readForEditing( [ definitionTitle, answerTitle, titles.skills() ], answerTitle );
	const definition = pages.get( definitionTitle );
	if ( !definition ) {
		return 'no-definition';
	}
	const { survey: asDefined } = readDefinition( parseJson( definition.latest.text ) );
	if ( asDefined === null ) {
		return 'bad-definition';
	}
	const skills = pages.get( titles.skills() );
	const taxonomy = skills ? readTaxonomy( parseJson( skills.latest.text ) ).taxonomy : null;
	const survey = withSkills( asDefined, taxonomy );
	const readAnswer = createAnswerReader( survey, context.readTemplateCalls );
	const readAnswerPage = ( page: WikiPage | undefined ): AnswerPage => {
		const text = page && !page.isRedirect && page.latest.text || '';
		return {
			revision: page ? page.latest.id : 0,
			text,
			timestamp: page ? page.latest.timestamp : null,
			user: page ? page.latest.user : null,
			reading: readAnswer( text ),
		};
	};
	return {
		survey,
		definitionRevision: definition.latest.id,
		texts: { messages, locale: survey.locale, taxonomy },
		answer: readAnswerPage( pages.get( answerTitle ) ),
		pickers: user !== null && needsPickers( survey ) ? await context.loadPickers() : null,
		refusal,
		readAnswerPage,
	};
}

import { answerState } from '../../core/survey/answer-state';
import { questionsOf } from '../../core/survey/parameters';
import { createAnswerReader, type AnswerReading } from '../../core/survey/read-answer';
import { readDefinition } from '../../core/survey/read-definition';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import type { Choice, Survey } from '../../core/survey/definition';
import type { TextContext } from '../../core/survey/text';
import type { WikiPage } from '../../wiki/port';
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

/** Choices that show a skill's own label. */
function isSkillChoice( choice: Choice ): boolean {
	return choice.text === null && !/^\d+$/.test( choice.value );
}

/** Whether a text of the survey has to be looked up among the skills. */
function needsTaxonomy( survey: Survey ): boolean {
	return questionsOf( survey ).some( ( question ) => question.type === 'matrixdropdown' ?
		question.rows.some( isSkillChoice ) :
		question.type !== 'comment' && question.choices.some( isSkillChoice ) );
}

async function readSkills( context: SurveyContext ): Promise<Taxonomy | null> {
	const title = context.titles.skills();
	const page = ( await context.wiki.readPages( [ title ] ) ).get( title );
	return page ? readTaxonomy( parseJson( page.latest.text ) ).taxonomy : null;
}

/**
 * Reads the survey, and the person's answer if there is one, in one request; in a second one the
 * skills, if a form is to be shown and the survey leaves the labels to them.
 *
 * @param context
 * @throws SaveFault when the wiki could not be read
 */
export async function loadSurvey( context: SurveyContext ): Promise<LoadedSurvey | SurveyProblem> {
	const { messages, titles, surveyId, user } = context;
	const definitionTitle = titles.definition( surveyId );
	const answerTitle = user === null ? null : titles.answer( surveyId, user.name );
	const pages = await context.wiki.readPages( answerTitle === null ? [ definitionTitle ] : [ definitionTitle, answerTitle ] );
	const definition = pages.get( definitionTitle );
	if ( !definition ) {
		return 'no-definition';
	}
	const { survey } = readDefinition( parseJson( definition.latest.text ) );
	if ( survey === null ) {
		return 'bad-definition';
	}
	const isFormShown = user !== null && answerState( survey, context.now().toISOString() ) === 'open';
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
		texts: {
			messages,
			locale: survey.locale,
			taxonomy: needsTaxonomy( survey ) && isFormShown ? await readSkills( context ) : null,
		},
		answer: readAnswerPage( answerTitle === null ? undefined : pages.get( answerTitle ) ),
		readAnswerPage,
	};
}

import { readDefinition } from '../../core/survey/read-definition';
import { withSkills } from '../../core/survey/with-skills';
import { readTaxonomy } from '../../core/skills/taxonomy';
import type { Survey } from '../../core/survey/definition';
import type { TextContext } from '../../core/survey/text';
import type { SaveFault } from '../../wiki/port';
import type { AnswerPage } from './read-answer-page';
import type { SurveyContext } from './survey-context';

/** The answer page of somebody who has none. */
export const NO_ANSWER: AnswerPage = {
	revision: 0,
	text: '',
	timestamp: null,
	user: null,
	reading: { exclusion: 'no-answer', values: new Map(), unknown: new Map(), definitionRevision: null, submitted: null, language: null },
};

export interface LoadedSurvey {
	readonly survey: Survey;
	readonly definitionRevision: number;
	readonly texts: TextContext;
	readonly answer: AnswerPage;
	/** Why the wiki lets the person save no answer; null when nothing is known against it. */
	readonly refusal: SaveFault | null;
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
	const answerPage = pages.get( answerTitle );
	return {
		survey,
		definitionRevision: definition.latest.id,
		texts: { messages, locale: survey.locale, taxonomy },
		answer: answerPage ? ( await context.saving.load() ).createAnswerPageReader( context, survey )( answerPage ) : NO_ANSWER,
		refusal,
	};
}

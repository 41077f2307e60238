import type { PublishedResults } from '../analysis/disclosure/published';
import { writeJsonPage } from '../json/write-json';
import type { CountedAnswer } from './counted-answers';
import { publishedResults, type SurveyReport } from './survey-report';

/**
 * The text of `Results/data.json`: the results as they are published, and which revisions they were counted from, so
 * that anyone can count again. Written as MediaWiki writes it, so that saving unchanged results changes nothing.
 *
 * @param report
 * @param published - What of it may be published, where that is known already
 */
export function writeResultsData( report: SurveyReport, published: PublishedResults = publishedResults( report ) ): string {
	const { survey, population, counted, excluded, questions, skills, cross, agreement, balance, breakdowns, versions } =
		published;
	return writeJsonPage( {
		survey,
		definition: { page: report.titles.definition( survey ), revision: report.definitionRevision },
		minAnswers: report.survey.minAnswers,
		minCell: report.survey.minCell,
		population,
		counted,
		excluded,
		questions,
		skills,
		cross,
		agreement,
		balance,
		breakdowns,
		versions,
		answers: report.counted.named?.map( ( answer ) => revisionOf( answer, report.home ) ) ??
			report.counted.places.map( ( { community, revisions } ) => ( { community, revisions: Array.from( revisions ) } ) ),
	} );
}

/** The community is told of answers on other wikis only. */
function revisionOf( { user, page, revision, timestamp, community }: CountedAnswer, home: string | undefined ): CountedAnswer {
	const answer = { user, page, revision, timestamp };
	return home === undefined || community === home ? answer : { ...answer, community: community ?? null };
}

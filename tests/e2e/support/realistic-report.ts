/** What the results pages of the needs assessment that comes along are written from, answered as `realistic-answers` has it. */
import { readFileSync } from 'node:fs';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { addAnswer, createTally } from '../../../src/core/analysis/tally';
import { createPageTitles } from '../../../src/core/pages';
import { countedAnswers } from '../../../src/core/report/counted-answers';
import { publishedResults, type SurveyReport } from '../../../src/core/report/survey-report';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { Survey } from '../../../src/core/survey/definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { withSkills } from '../../../src/core/survey/with-skills';
import { realisticAnswers } from './realistic-answers';

const readTemplate = ( name: string ): unknown => JSON.parse( readFileSync( `templates/data/${ name }.json`, 'utf8' ) );

export const skillsOfTheProject = readTaxonomy( readTemplate( 'Skills' ) ).taxonomy;

/** The needs assessment, with two answers in three given a year before as well. */
export function realisticReport( id: string, answers: number ): SurveyReport {
	const definition = readTemplate( 'skills-needs-assessment' ) as { localSkills: object };
	const { survey } = readDefinition( { ...definition, localSkills: { ...definition.localSkills, id, status: 'open' } } );
	if ( survey === null ) {
		throw new Error( 'The needs assessment cannot be read' );
	}
	const asked = withSkills( survey, skillsOfTheProject );
	const before = { ...asked, id: `${ id }-before` };
	const published = publishedResults( reportOf( before, Math.floor( answers * 2 / 3 ) ) );
	return { ...reportOf( asked, answers ), previous: { survey: before, published, accountsInBoth: Math.floor( answers / 2 ) } };
}

function reportOf( survey: Survey, count: number ): SurveyReport {
	const answers = realisticAnswers( survey, count );
	const tally = createTally( survey );
	answers.forEach( ( answer ) => addAnswer( tally, answer ) );
	const titles = createPageTitles();
	const [ skill = '', other = '' ] = Object.keys( computeResults( survey, tally ).skills );
	return {
		survey,
		definitionRevision: 0,
		results: computeResults( survey, tally, {
			excluded: [
				{ page: titles.answer( survey.id, 'Zoë' ), reason: 'not-owner' }, { page: titles.answer( survey.id, 'Max' ), reason: 'changed-by-others' },
			],
			exchange: { offers: new Map( [ [ skill, 2 ] ] ), seeks: new Map( [ [ skill, 1 ], [ other, 4 ] ] ) },
		} ),
		faults: [],
		counted: countedAnswers( answers ),
		home: 'arwiki',
		titles,
	};
}

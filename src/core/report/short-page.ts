/** What a results page says while nothing, or nothing of the skills, may be shown: no tables of dashes. */
import { isWithheld, type PublishedResults } from '../analysis/disclosure/published';
import { sectionHeading } from './markup';
import type { PageContext } from './page-context';

/** Whether any skill shows its ratings. */
export function showsSkills( { earlier, skills }: PublishedResults ): boolean {
	return [ skills, earlier?.skills ?? {} ].some( ( all ) => Object.keys( all ).some( ( id ) => {
		const skill = all[ id ];
		return skill !== undefined && !isWithheld( skill ) && skill.n > 0;
	} ) );
}

/** Whether any question shows how many people gave an answer, or the mean of a number. */
function showsQuestions( { earlier, questions }: PublishedResults ): boolean {
	return [ questions, earlier?.questions ?? {} ].some( ( all ) => Object.keys( all ).some( ( name ) => {
		const question = all[ name ];
		return question !== undefined && !isWithheld( question ) && question.n > 0 && (
			question.summary !== undefined && !isWithheld( question.summary ) ||
			Object.keys( question.choices ).some( ( code ) => {
				const choice = question.choices[ code ];
				return choice !== undefined && !isWithheld( choice ) && choice.count > 0;
			} ) );
	} ) );
}

/**
 * What is known where nothing may be shown: how many have answered, and what is missing until something is.
 *
 * @param context
 * @param context.markup
 * @param context.results
 * @param context.survey
 * @return Null where something is shown, or nobody has answered
 */
export function writeShort( { markup, results, survey }: PageContext ): string[] | null {
	const { counted } = results;
	const { minAnswers, minCell } = survey;
	if ( counted === 0 || showsSkills( results ) || showsQuestions( results ) || minAnswers <= 1 && minCell <= 1 ) {
		return null;
	}
	return [ `<p class="ext-localSkills-notice">${ counted < minAnswers || minCell <= 1 ?
		markup.say( 'localskills-results-short-answers', counted, minAnswers, Math.max( 1, minAnswers - counted ) ) :
		markup.say( 'localskills-results-short-counts', counted, minCell ) }</p>` ];
}

/** In the place of plot and table of the skills where none of them may be shown; null where one is. */
export function writeShortSkills( { markup, results }: PageContext ): string[] | null {
	const ids = Object.keys( results.skills );
	return ids.length === 0 || showsSkills( results ) || !ids.every( ( id ) => isWithheld( results.skills[ id ] ) ) ? null : [
		sectionHeading( 'skills', markup.say( 'localskills-results-skills' ) ),
		`<p class="ext-localSkills-withheld">${ markup.say( 'localskills-results-short-skills' ) }</p>`,
	];
}

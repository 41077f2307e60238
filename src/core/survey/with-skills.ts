/** What a definition leaves to the wiki's taxonomy: the choices of skill pickers, the rows of skill grids. */
import type { Skill, Taxonomy } from '../skills/taxonomy';
import type { Choice, Survey } from './definition';
import { mapQuestions } from './map-questions';
import { questionsOf } from './parameters';
import { listSpecialChoices } from './special-choices';

/**
 * The survey with the choices of `choicesFrom: "skills"` and the rows of `rowsFrom`, in the order of the taxonomy.
 * Pickers have every skill but the areas at the top, which only group others; grids have the skills below `rowsFrom`
 * that have none below themselves. Retired skills are there as retired choices and rows, so that answers keep them.
 *
 * @param survey
 * @param taxonomy - Null, where it is not known, leaves the survey as it is: any code is taken
 */
export function withSkills( survey: Survey, taxonomy: Taxonomy | null ): Survey {
	return taxonomy === null || !asksForSkills( survey ) ? survey : mapQuestions( survey, ( question ) => {
		if ( 'choicesFrom' in question && question.choicesFrom === 'skills' ) {
			const skills = taxonomy.skills.filter( ( skill ) => !isArea( skill, taxonomy ) ).map( skillChoice );
			return { ...question, choices: [ ...skills, ...listSpecialChoices( question.special ) ] };
		}
		if ( question.type === 'matrixdropdown' && question.rowsFrom !== null ) {
			return { ...question, rows: skillsBelow( question.rowsFrom, taxonomy ).map( skillChoice ) };
		}
		return question;
	} );
}

/**
 * Whether the survey needs the taxonomy for more than labels.
 *
 * @param survey
 */
export function asksForSkills( survey: Survey ): boolean {
	return questionsOf( survey ).some( ( question ) => 'choicesFrom' in question && question.choicesFrom === 'skills' ||
		question.type === 'matrixdropdown' && question.rowsFrom !== null );
}

function isArea( skill: Skill, taxonomy: Taxonomy ): boolean {
	return skill.parent === null && taxonomy.children( skill.id ).length > 0;
}

function skillsBelow( id: string, taxonomy: Taxonomy ): Skill[] {
	return taxonomy.skills.filter( ( skill ) => taxonomy.children( skill.id ).length === 0 &&
		( id === '' ? !isArea( skill, taxonomy ) : taxonomy.ancestors( skill.id ).some( ( above ) => above.id === id ) ) );
}

function skillChoice( skill: Skill ): Choice {
	return { value: skill.id, text: null, visibleIf: null, isRetired: skill.isRetired };
}

/** A survey whose results do not fit on one page of a wiki that takes small pages only. */
import type { LargeSurvey } from './disturbed-runs';

const GROUPS = 36;
const SKILLS = [ 'budgeting', 'facilitation', 'lua', 'wikidata', 'mentoring', 'evaluation' ];
const STEPS = [ 1, 2, 3, 4, 5 ];

/** Answers in turn by everybody's number, from one of them to another. */
function answersOf( from: number, to: number ): Map<string, string> {
	return new Map( Array.from( { length: to - from }, ( _, index ): [ string, string ] => {
		const number = from + index;
		return [ `Person ${ number }`, [ `|role=role-${ number % GROUPS }`, ...SKILLS.flatMap( ( skill, place ) => [
			`|skills.${ skill }.importance=${ 1 + ( number + place ) % 5 }`, `|skills.${ skill }.ability=${ 1 + ( 3 * number + place ) % 4 }`,
		] ) ].join( '\n' ) ];
	} ) );
}

/**
 * @param minCell - Of the survey
 * @param kibibytes - How large a page may be
 * @param first - How many answers there are at first
 * @param more - How many come later
 */
export function largeSurvey( minCell: number, kibibytes: number, first = 144, more = 36 ): LargeSurvey {
	return {
		definition: {
			title: 'A large survey',
			pages: [ { name: 'p1', elements: [
				{ type: 'radiogroup', name: 'role', title: 'Role', choices: Array.from( { length: GROUPS }, ( _, index ) => `role-${ index }` ) },
				{ type: 'matrixdropdown', name: 'skills', title: 'Skills', rows: SKILLS, columns: [
					{ name: 'importance', title: 'Importance', choices: STEPS }, { name: 'ability', title: 'Ability', choices: STEPS },
				] },
			] } ],
			localSkills: { minCell, minAnswers: minCell, measures: { grid: 'skills', groupBy: [ 'role' ] } },
		},
		answers: answersOf( 0, first ),
		more: answersOf( first, first + more ),
		settings: `$wgMaxArticleSize = ${ kibibytes };`,
	};
}

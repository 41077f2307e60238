/** "Skills ranked by need". */
import { measuredGrid, type Scale } from '../analysis/measured-grid';
import { isWithheld, type PublishedSkill, type Withheld } from '../analysis/disclosure/published';
import { timesChosen } from './headline';
import { columnHeader, figureCell, heading, plainText, table, withBar, withheldCell } from './markup';
import { type PageContext, skillText, withheldText } from './page-context';

/** Columns between the skill and what people can teach or want to learn. */
const FIGURES = [
	'rank-mwds', 'rank-rds', 'high-need', 'importance', 'ability', 'gap', 'mwds', 'rds', 'n',
] as const;

/**
 * The skills of the importance × ability grid, the neediest first; none when the survey has no such grid.
 *
 * @param context
 */
export function writeSkillsTable( context: PageContext ): string[] {
	const { markup, results, survey } = context;
	const measured = measuredGrid( survey );
	const skills = Object.keys( results.skills );
	if ( measured === null || skills.length === 0 ) {
		return [];
	}
	const header = ( name: string ): string => columnHeader( markup.say( `localskills-results-column-${ name }` ), 'number' );
	const asked = ( [ 'canTeach', 'wantToLearn' ] as const ).filter( ( name ) => survey.measures[ name ] !== null );
	const counts = ( skill: string ): string[] => asked.map(
		( name ) => countCell( timesChosen( results, survey.measures[ name ], skill ), context ),
	);
	const lines = [
		`|+ ${ markup.say( 'localskills-results-skills-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...FIGURES.map( header ),
		...asked.map( ( name ) => header( name === 'canTeach' ? 'can-teach' : 'want-to-learn' ) ),
	];
	for ( const skill of neediestFirst( results.skills ) ) {
		const result = results.skills[ skill ] as PublishedSkill | Withheld;
		const hasFigures = !isWithheld( result ) && result.n > 0;
		lines.push(
			// Rows without figures stay at the end, however the table is sorted.
			hasFigures ? '|-' : '|- class="sortbottom"',
			`! scope="row" | ${ markup.label( skillText( skill, context ) ) }`,
			...hasFigures ?
				figures( result, [ measured.importance, measured.ability ], context ) :
				[ `| class="ext-localSkills-withheld" colspan="${ FIGURES.length }" | ${
					isWithheld( result ) ? withheldText( result, context ) : markup.say( 'localskills-results-no-answers' ) }` ],
			...counts( skill ),
		);
	}
	return [
		heading( 2, markup.say( 'localskills-results-skills' ) ),
		`<p>${ markup.say( 'localskills-results-skills-intro' ) }</p>`,
		table( plainText( { text: markup.messages.text( 'localskills-results-skills' ) } ), 'sortable ext-localSkills-ranking', lines ),
	];
}

/**
 * The skills by rank, ties by id; what has no rank last.
 *
 * @param skills
 */
export function neediestFirst( skills: PageContext[ 'results' ][ 'skills' ] ): string[] {
	return Object.keys( skills ).sort( ( a, b ) => compareNeed( skills, a, b ) );
}

function compareNeed( skills: PageContext[ 'results' ][ 'skills' ], a: string, b: string ): number {
	const rank = ( skill: string, key: 'rankByMwds' | 'rankByRds' ): number => {
		const result = skills[ skill ];
		return result === undefined || isWithheld( result ) ? Infinity : result[ key ] ?? Infinity;
	};
	for ( const key of [ 'rankByMwds', 'rankByRds' ] as const ) {
		if ( rank( a, key ) !== rank( b, key ) ) {
			return rank( a, key ) - rank( b, key );
		}
	}
	return a < b ? -1 : 1;
}

function figures( skill: PublishedSkill, scales: readonly [ Scale, Scale ], { markup }: PageContext ): string[] {
	const figure = ( value: number | null, decimals: number ): string =>
		figureCell( value === null ? '' : markup.number( value, decimals ), value );
	const meanCell = ( value: number | null, side: 'importance' | 'ability', scale: Scale ): string => {
		const [ low, high ] = [ Math.min( ...Array.from( scale.values() ) ), Math.max( ...Array.from( scale.values() ) ) ];
		return value === null ? figureCell( '', null ) :
			figureCell( withBar( markup.number( value, 2 ), high > low ? ( value - low ) / ( high - low ) : 0, side ), value );
	};
	const { highNeed, highNeedCount } = skill;
	return [
		figure( skill.rankByMwds, 0 ),
		figure( skill.rankByRds, 0 ),
		isWithheld( highNeed ) || isWithheld( highNeedCount ) ? withheldCell( markup ) :
			figureCell( withBar( `${ markup.percent( highNeed ?? 0 ) } <span class="ext-localSkills-detail">${
				markup.say( 'localskills-results-count-of', highNeedCount, skill.n ) }</span>`, highNeed ?? 0, 'need' ), highNeed ?? 0 ),
		meanCell( skill.importance.mean, 'importance', scales[ 0 ] ),
		meanCell( skill.ability.mean, 'ability', scales[ 1 ] ),
		figure( skill.gap, 2 ),
		figure( skill.mwds, 2 ),
		figure( skill.rds, 0 ),
		figure( skill.n, 0 ),
	];
}

function countCell( count: number | null | Withheld, context: PageContext ): string {
	const { markup } = context;
	return isWithheld( count ) ? withheldCell( markup ) :
		figureCell( count === null ? markup.say( 'localskills-results-not-asked' ) : markup.number( count ), count );
}

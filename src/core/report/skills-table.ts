/** "Skills ranked by need": three rankings side by side, and what they are made of. */
import { measuredGrid, type Scale } from '../analysis/measured-grid';
import { isWithheld, type PublishedResults, type PublishedSkill } from '../analysis/disclosure/published';
import { agreementWords } from './findings';
import { shownSkill } from './headline';
import { columnHeader, explainedColumns, figureCell, namedCells, plainText, sectionHeading, table, withBar, withheldCell } from './markup';
import { earlierOf, type PageContext, withheldText } from './page-context';
import { roundHalfUp } from './round';

/** Each column with the name of its explanation. */
const FIGURES = [
	[ 'rank-mwds', 'rank' ], [ 'rank-rds', 'rank' ], [ 'rank-high-need', 'rank' ], [ 'rank-difference', 'rank-difference' ],
	[ 'high-need', 'high-need' ], [ 'importance', 'importance' ], [ 'ability', 'importance' ], [ 'gap', 'gap' ], [ 'mwds', 'mwds' ],
	[ 'rds', 'rds' ], [ 'n', 'n' ],
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
	const lines = [
		`|+ ${ markup.say( 'localskills-results-skills-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...FIGURES.map( ( [ name ] ) => columnHeader(
			markup.say( `localskills-results-column-${ name }` ), 'number',
		) ),
	];
	const names = FIGURES.map( ( [ name ] ) => plainText( { text: markup.messages.text( `localskills-results-column-${ name }` ) } ) );
	for ( const skill of neediestFirst( results.skills ) ) {
		const published = results.skills[ skill ];
		const earlier = published === undefined ? null : earlierOf( published, results.earlier?.skills[ skill ] );
		// Ranks are among the skills of one release.
		const result = earlier === null ? published : {
			...earlier, rankByMwds: null, rankByRds: null, rankByHighNeed: null, rankDifference: null,
		};
		const hasFigures = result !== undefined && !isWithheld( result ) && result.n > 0;
		lines.push(
			// Rows without figures stay at the end, however the table is sorted.
			hasFigures && earlier === null ? '|-' : '|- class="sortbottom"',
			`! scope="row" | ${ context.skillName( skill ) }${ earlier === null ? '' :
				`<div class="ext-localSkills-detail">${ markup.say( 'localskills-results-earlier' ) }</div>` }`,
			...hasFigures ?
				namedCells( figures( result, [ measured.importance, measured.ability ], context ), names ) :
				[ `| class="ext-localSkills-withheld" colspan="${ FIGURES.length }" | ${
					isWithheld( result ) ? withheldText( result, context ) : markup.say( 'localskills-results-no-answers' ) }` ],
		);
	}
	return [
		sectionHeading( 'skills', markup.say( 'localskills-results-skills' ) ),
		`<p>${ markup.say( 'localskills-results-skills-intro' ) }</p>`,
		...agreementWords( context ),
		explainedColumns( FIGURES.map( ( [ name, term ] ) => [ markup.say( `localskills-results-column-${ name }` ), term ] as const ), markup ),
		table( plainText( { text: markup.messages.text( 'localskills-results-skills' ) } ),
			'sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking', lines ),
	];
}

/**
 * The skills by rank, ties by id; what has no rank last.
 *
 * @param skills
 */
export function neediestFirst( skills: PublishedResults[ 'skills' ] ): string[] {
	return Object.keys( skills ).sort( ( a, b ) => compareNeed( skills, a, b ) );
}

function compareNeed( skills: PublishedResults[ 'skills' ], a: string, b: string ): number {
	for ( const key of [ 'rankByMwds', 'rankByRds' ] as const ) {
		const rank = ( skill: string ): number => shownSkill( { skills }, skill )?.[ key ] ?? Infinity;
		const [ left, right ] = [ rank( a ), rank( b ) ];
		if ( left !== right ) {
			return left - right;
		}
	}
	return a < b ? -1 : 1;
}

function figures(
	skill: PublishedSkill, scales: readonly [ Scale, Scale ], { markup }: PageContext,
): string[] {
	const figure = ( value: number | null, decimals: number ): string =>
		figureCell( value === null ? '' : markup.number( value, decimals ), value );
	const meanCell = ( value: number | null, side: 'importance' | 'ability', scale: Scale ): string => {
		const [ low, high ] = [ Math.min( ...Array.from( scale.values() ) ), Math.max( ...Array.from( scale.values() ) ) ];
		return value === null ? figureCell( '', null ) :
			figureCell( withBar( markup.number( value, 2 ), high > low ? ( value - low ) / ( high - low ) : 0, side ), value );
	};
	const { highNeed, highNeedCount, highNeedInterval, rankByMwds, rankByRds, rankByHighNeed, rankDifference } = skill;
	const interval = isWithheld( highNeedInterval ) || highNeedInterval === null ? '' :
		`<div class="ext-localSkills-detail">${ markup.say( 'localskills-results-interval',
			{ wikitext: markup.number( roundHalfUp( highNeedInterval.low, 0, 2 ) ) }, { wikitext: markup.percent( highNeedInterval.high ) } ) }</div>`;
	return [
		figure( rankByMwds, 0 ),
		figure( rankByRds, 0 ),
		isWithheld( highNeedCount ) ? withheldCell( markup ) : figure( rankByHighNeed, 0 ),
		figure( rankDifference, 0 ),
		isWithheld( highNeed ) || isWithheld( highNeedCount ) ? withheldCell( markup ) :
			figureCell( withBar( `${ markup.percent( highNeed ?? 0 ) } <span class="ext-localSkills-detail">${
				markup.say( 'localskills-results-count-of', highNeedCount, skill.n ) }</span>`, highNeed ?? 0, 'need' ) + interval, highNeed ?? 0 ),
		meanCell( skill.importance.mean, 'importance', scales[ 0 ] ),
		meanCell( skill.ability.mean, 'ability', scales[ 1 ] ),
		figure( skill.gap, 2 ),
		figure( skill.mwds, 2 ),
		figure( skill.rds, 0 ),
		figure( skill.n, 0 ),
	];
}

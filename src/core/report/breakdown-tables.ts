/** The skills by groups of answers: one table for each way of grouping, skills down, groups across. */
import { isWithheld, type PublishedBreakdown, type PublishedGroup, type Shown } from '../analysis/disclosure/published';
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import { plainChoice } from '../survey/read-choices';
import { parametersOf, questionsOf } from '../survey/parameters';
import { choiceLabel, titleText } from '../survey/text';
import { columnHeader, figureCell, heading, plainText, table, withheldCell } from './markup';
import { type PageContext, skillText } from './page-context';
import { neediestFirst } from './skills-table';

/** More groups than this do not fit a page; data.json has them all. */
const MOST_GROUPS = 12;

/**
 * The breakdowns in which there is something to compare: two groups or more.
 *
 * @param context
 */
export function writeBreakdowns( context: PageContext ): string[] {
	const lines = context.results.breakdowns.reduce<string[]>(
		( all, breakdown ) => all.concat( writeBreakdown( breakdown, context ) ), [],
	);
	return lines.length === 0 ? [] : [
		heading( 2, context.markup.say( 'localskills-results-breakdowns' ) ),
		`<p>${ context.markup.say( 'localskills-results-breakdowns-intro' ) }</p>`,
		...lines,
	];
}

function writeBreakdown( breakdown: PublishedBreakdown, context: PageContext ): string[] {
	const { markup, results, survey, texts } = context;
	const codes = Object.keys( breakdown.groups );
	const countOf = ( code: string ): number => {
		const group = breakdown.groups[ code ];
		return group === undefined || isWithheld( group ) ? 0 : group.counted;
	};
	const most = codes.slice().sort( ( a, b ) => countOf( b ) - countOf( a ) || ( a < b ? -1 : 1 ) );
	const shown = codes.filter( ( code ) => most.indexOf( code ) < MOST_GROUPS );
	const skills = neediestFirst( results.skills );
	if ( codes.length < 2 || skills.length === 0 ) {
		return [];
	}
	const question = questionsOf( survey ).find( ( { name } ) => name === breakdown.question );
	const title = question !== undefined ? markup.label( titleText( question, texts ) ) :
		markup.say( `localskills-results-by-${ breakdown.by === 'language' ? 'language' : 'community' }` );
	const lines = [
		`|+ ${ markup.say( 'localskills-results-breakdown-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...shown.map( ( code ) => columnHeader(
			groupLabel( code, breakdown, context ) + sizeOf( breakdown.groups[ code ], context ), 'number',
		) ),
	];
	for ( const skill of skills ) {
		lines.push( '|-', `! scope="row" | ${ markup.label( skillText( skill, context ) ) }` );
		for ( const code of shown ) {
			const group = breakdown.groups[ code ];
			const figures = group === undefined || isWithheld( group ) ? undefined : group.skills[ skill ];
			lines.push( figures === undefined || isWithheld( figures ) ? withheldCell( markup ) : figures.gap === null ?
				figureCell( '', null ) :
				figureCell( `<span class="ext-localSkills-heat ext-localSkills-heat-${ heat( figures.gap ) }">${
					markup.number( figures.gap, 2 ) }</span>`, figures.gap ) );
		}
	}
	return [
		heading( 3, title ),
		table( question === undefined ? plainText( { text: markup.messages.text( 'localskills-results-breakdowns' ) } ) :
			plainText( titleText( question, texts ) ), 'sortable ext-localSkills-breakdown', lines ),
		...shown.length < codes.length ?
			[ `<p>${ markup.say( 'localskills-results-more-groups', codes.length - shown.length ) }</p>` ] : [],
	];
}

/** From 0, no need, to 4: half a step of the scale for each shade. The number says the same. */
function heat( gap: number ): number {
	return Math.max( 0, Math.min( 4, Math.ceil( gap * 2 ) ) );
}

function groupLabel( code: string, { by, question }: PublishedBreakdown, { markup, survey, texts }: PageContext ): string {
	if ( by === 'language' ) {
		return LANGUAGE_CODE.test( code ) ? `<span lang="${ code }">{{#language:${ code }}}</span>` : plainText( { text: code } );
	}
	const asked = questionsOf( survey ).filter( ( { name } ) => name === question );
	const choices = asked.length === 0 ? null : parametersOf( asked[ 0 ] as typeof asked[ number ] )[ 0 ]?.choices ?? null;
	const choice = choices === null ? undefined : choices.find( ( { value } ) => value === code );
	return by === 'community' ? plainText( { text: code } ) : markup.label( choiceLabel( choice ?? plainChoice( code, null ), texts ) );
}

function sizeOf( group: Shown<PublishedGroup> | undefined, { markup }: PageContext ): string {
	const said = group === undefined || isWithheld( group ) ? markup.say( 'localskills-results-withheld' ) :
		markup.say( 'localskills-results-answers', group.counted );
	return `<br /><span class="ext-localSkills-detail">${ said }</span>`;
}

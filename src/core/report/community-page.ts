/** What one community said, beside what all said. */
import { isWithheld, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill } from '../analysis/disclosure/published';
import { groupLabel, isCommunityId } from './group-label';
import { isNeedHidden, shownSkill } from './headline';
import { anchorOf, columnHeader, figureCell, heading, listOf, namedCells, pageLink, plainText, table, withBar, withheldCell } from './markup';
import type { PageContext } from './page-context';
import { titleText } from '../survey/text';

/** The greatest needs of a community that are told in words. */
const MOST_FINDINGS = 3;

/** And those that are named because their figures are withheld. */
const MOST_HIDDEN = 5;

export interface CommunityBlock {
	readonly community: string;
	/** Null where nothing of it may be published. */
	readonly text: string | null;
}

/** The breakdown by community; undefined where all answers come from one. */
export function byCommunity( { results }: PageContext ): PublishedBreakdown | undefined {
	return results.breakdowns.find( ( { by, groups } ) => by === 'community' && Object.keys( groups ).length > 1 );
}

/**
 * The pages of the communities that took part, where there are several.
 *
 * @param context
 */
export function communityBlocks( context: PageContext ): CommunityBlock[] {
	const breakdown = byCommunity( context );
	return breakdown === undefined ? [] : Object.keys( breakdown.groups ).filter( isCommunityId ).map( ( community ) => {
		const group = breakdown.groups[ community ];
		const isShown = group !== undefined && !isWithheld( group );
		return { community, text: isShown ? writeCommunity( community, group, breakdown, context ) : null };
	} );
}

/** What stands on the page of a community of which nothing may be published any more. */
export function withheldCommunity( context: PageContext ): string {
	const { markup } = context;
	return wrap( context, [ backLink( context ), `<p>${ markup.say( 'localskills-results-community-withheld' ) }</p>` ] );
}

function writeCommunity(
	community: string, group: PublishedGroup, breakdown: PublishedBreakdown, context: PageContext,
): string {
	const { markup, results } = context;
	return wrap( context, [
		backLink( context ),
		`<p>${ markup.say( 'localskills-results-community-intro',
			{ wikitext: `<strong>${ groupLabel( community, breakdown, context ) }</strong>` }, group.counted, results.counted, { wikitext: markup.percent( group.counted / results.counted ) } ) }</p>`,
		...writeNeeds( group, context ),
		...writeComparison( group, context ),
		`<p>${ markup.say( 'localskills-results-guide-caution' ) }</p>`,
	] );
}

function wrap( { markup: { messages } }: PageContext, lines: readonly string[] ): string {
	return [
		`<div class="ext-localSkills-results mw-content-${ messages.direction }" lang="${ messages.language }" dir="${ messages.direction }">`,
		...lines,
		'</div>',
	].join( '\n' );
}

function backLink( { markup, report, survey, texts }: PageContext ): string {
	const title = markup.label( titleText( { name: survey.id, title: survey.title }, texts ) );
	return `<p>${ markup.say( 'localskills-results-community-back',
		{ wikitext: pageLink( report.titles.results( survey.id ), title ) } ) }</p>`;
}

function writeNeeds( { skills }: PublishedGroup, context: PageContext ): string[] {
	const { markup } = context;
	const needs: { readonly skill: string; readonly count: number; readonly of: number }[] = [];
	Object.keys( skills ).forEach( ( skill ) => {
		const figures = skills[ skill ];
		const own = figures === undefined || isWithheld( figures ) ? null : figures;
		if ( own !== null && !isWithheld( own.highNeedCount ) && own.highNeedCount > 0 ) {
			needs.push( { skill, count: own.highNeedCount, of: own.n } );
		}
	} );
	const mwdsOf = ( skill: string ): number => {
		const figures = skills[ skill ];
		return figures === undefined || isWithheld( figures ) ? -Infinity : figures.mwds ?? -Infinity;
	};
	const hidden = Object.keys( skills ).filter( ( skill ) => isNeedHidden( skills[ skill ] ) ).sort( ( a, b ) =>
		mwdsOf( a ) === mwdsOf( b ) ? ( a < b ? -1 : 1 ) : mwdsOf( b ) - mwdsOf( a ) );
	needs.sort( ( a, b ) => b.count * a.of - a.count * b.of || ( a.skill < b.skill ? -1 : 1 ) );
	return needs.length + hidden.length === 0 ? [] : [
		heading( 2, markup.say( 'localskills-results-needs' ) ),
		...needs.length === 0 ? [] : [ '<ol>' ],
		...needs.slice( 0, MOST_FINDINGS ).map( ( { skill, count, of } ) => `<li>${ markup.say( 'localskills-results-need',
			{ wikitext: `<strong>${ context.skillName( skill ) }</strong>` }, count, of,
			{ wikitext: markup.percent( count / of ) } ) }</li>` ),
		...needs.length === 0 ? [] : [ '</ol>' ],
		...hidden.length === 0 ? [] : [ `<p>${ markup.say( 'localskills-results-needs-hidden', hidden.length,
			listOf( hidden.map( context.skillName ), markup, MOST_HIDDEN ) ) }</p>` ],
	];
}

/** The community's skills, the greatest gap first, each beside the same of all. */
function writeComparison( { skills }: PublishedGroup, context: PageContext ): string[] {
	const { markup, results, survey, report } = context;
	const shown = ( skill: string ): PublishedGroupSkill | null => {
		const figures = skills[ skill ];
		return figures === undefined || isWithheld( figures ) || figures.n === 0 ? null : figures;
	};
	const guide = `${ report.titles.results( survey.id ) }#`;
	const gapOf = ( skill: string ): number => shown( skill )?.gap ?? -Infinity;
	const order = Object.keys( skills ).sort( ( a, b ) => gapOf( a ) === gapOf( b ) ? ( a < b ? -1 : 1 ) :
		gapOf( b ) - gapOf( a ) );
	const counts = ( [ 'canTeach', 'wantToLearn' ] as const ).filter( ( name ) => survey.measures[ name ] !== null );
	const columns: readonly ( readonly [ name: string, term: string ] )[] = [
		[ 'gap-here', 'gap' ], [ 'gap-all', 'gap' ], [ 'gap-difference', 'gap' ], [ 'high-need', 'high-need' ],
		[ 'importance', 'importance' ], [ 'ability', 'importance' ], [ 'n', 'n' ],
		...counts.map( ( name ) => [ name === 'canTeach' ? 'can-teach' : 'want-to-learn', 'people' ] as const ),
	];
	const names = columns.map( ( [ name ] ) => plainText( { text: markup.messages.text( `localskills-results-column-${ name }` ) } ) );
	const lines = [
		`|+ ${ markup.say( 'localskills-results-community-caption' ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...columns.map( ( [ name ] ) => columnHeader( markup.say( `localskills-results-column-${ name }` ), 'number' ) ),
	];
	for ( const skill of order ) {
		const own = shown( skill );
		const all = shownSkill( results, skill )?.gap ?? null;
		lines.push( own === null ? '|- class="sortbottom"' : '|-', `! scope="row" | ${ context.skillName( skill ) }` );
		if ( own === null ) {
			lines.push( `| class="ext-localSkills-withheld" colspan="${ columns.length }" | ${ markup.say( 'localskills-results-withheld' ) }` );
			continue;
		}
		const figure = ( value: number | null, decimals: number ): string =>
			figureCell( value === null ? '' : markup.number( value, decimals ), value );
		const difference = own.gap === null || all === null ? null : own.gap - all;
		lines.push( ...namedCells( [
			figure( own.gap, 2 ),
			figure( all, 2 ),
			figureCell( difference === null ? '' : markup.signed( difference, 2 ), difference ),
			isWithheld( own.highNeed ) || isWithheld( own.highNeedCount ) ? withheldCell( markup ) :
				figureCell( withBar( markup.percent( own.highNeed ?? 0 ), own.highNeed ?? 0, 'need' ), own.highNeed ?? 0 ),
			figure( own.importance, 2 ),
			figure( own.ability, 2 ),
			figure( own.n, 0 ),
			...counts.map( ( name ) => {
				const count = own[ name ];
				return isWithheld( count ) ? withheldCell( markup ) : figure( count, 0 );
			} ),
		], names ) );
	}
	return order.length === 0 ? [] : [
		heading( 2, markup.say( 'localskills-results-community-skills' ) ),
		`<p class="ext-localSkills-terms">${ markup.say( 'localskills-results-explained', { wikitext: columns.map( ( [ name, term ] ) =>
			`<span class="ext-localSkills-term">[[:${ guide }${ anchorOf( term ) }|${ markup.say( `localskills-results-column-${ name }` ) }]]</span>` ).join( ' ' ) } ) }</p>`,
		table( plainText( { text: markup.messages.text( 'localskills-results-community-skills' ) } ), 'sortable ext-localSkills-wide ext-localSkills-stacked', lines ),
	];
}

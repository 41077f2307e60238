/** The skills by groups of answers, as heat maps: skills down, groups across, a number in each cell. */
import { isWithheld, type PublishedBreakdown, type PublishedGroup, type Shown } from '../analysis/disclosure/published';
import { breakdownTitle, groupLabel, isCommunityId } from './group-label';
import {
	columnHeader, earlierCell, earlierNote, explained, figureCell, heading, pageLink, plainText, sectionHeading, table,
	type Wikitext, withheldCell,
} from './markup';
import { earlierOf, type PageContext } from './page-context';
import { neediestFirst } from './skills-table';

/** More groups than these do not fit a page; the data has them all. Communities are the point of the map: more of them. */
const MOST_GROUPS = { community: 40, language: 12, question: 12 };

/**
 * The breakdowns in which there is something to compare: two groups or more; communities first.
 *
 * @param context
 */
export function writeBreakdowns( context: PageContext ): string[] {
	const { markup, results } = context;
	const isCommunity = ( { by }: PublishedBreakdown ): number => Number( by !== 'community' );
	const lines = results.breakdowns.slice().sort( ( a, b ) => isCommunity( a ) - isCommunity( b ) ).reduce<string[]>(
		( all, breakdown ) => all.concat( writeBreakdown( breakdown, context ) ), [],
	);
	return lines.length === 0 ? [] : [
		sectionHeading( 'breakdowns', markup.say( 'localskills-results-breakdowns' ) ),
		`<p>${ markup.say( 'localskills-results-breakdowns-intro' ) }</p>`,
		writeKey( context ),
		...lines,
	];
}

/** The groups with the most answers first chosen, then in their own order. */
export function mostGroups( { by, groups }: PublishedBreakdown ): string[] {
	const codes = Object.keys( groups );
	const countOf = ( code: string ): number => {
		const group = groups[ code ];
		return group === undefined || isWithheld( group ) ? 0 : group.counted;
	};
	const largest = codes.slice().sort( ( a, b ) => countOf( b ) - countOf( a ) || ( a < b ? -1 : 1 ) );
	const most = new Set( largest.slice( 0, MOST_GROUPS[ by ] ) );
	return codes.filter( ( code ) => most.has( code ) );
}

/** What the shades mean, in words and numbers. */
function writeKey( { markup }: PageContext ): string {
	const sample = ( shade: number, words: string ): string =>
		`<span class="ext-localSkills-heat-key ext-localSkills-heat-${ shade }">${ words }</span>`;
	const figure = ( value: number ): Wikitext => ( { wikitext: markup.number( value, value % 1 === 0 ? 0 : 1 ) } );
	const upTo = ( high: number ): string =>
		sample( high * 2, markup.say( 'localskills-results-heat-up-to', figure( high - 0.5 ), figure( high ) ) );
	return `<p class="ext-localSkills-heat-keys">${ [
		sample( -1, markup.say( 'localskills-results-heat-surplus' ) ),
		...[ 0.5, 1, 1.5 ].map( upTo ),
		sample( 4, markup.say( 'localskills-results-heat-above', figure( 1.5 ) ) ),
	].join( ' ' ) }</p>`;
}

function writeBreakdown( now: PublishedBreakdown, context: PageContext ): string[] {
	const { markup, results } = context;
	const earlier = results.earlier?.breakdowns.find( ( { by, question } ) => by === now.by && question === now.question );
	const isWhole = now.withheld === 'little-change' && earlier !== undefined;
	const breakdown = isWhole ? earlier : now;
	const codes = Object.keys( breakdown.groups );
	const shown = mostGroups( breakdown );
	const skills = neediestFirst( results.skills );
	if ( codes.length < 2 || skills.length === 0 ) {
		return [];
	}
	const title = breakdownTitle( breakdown, context );
	const lines = [
		`|+ ${ explained( markup.say( 'localskills-results-breakdown-caption' ), 'gap', markup ) }`,
		'|-',
		columnHeader( markup.say( 'localskills-results-column-skill' ) ),
		...shown.map( ( code ) => columnHeader(
			groupHeader( code, breakdown, context ) + sizeOf( breakdown.groups[ code ], context ), 'number',
		) ),
	];
	let leftOut = 0;
	for ( const skill of skills ) {
		const row: string[] = [];
		let isShown = false;
		for ( const code of shown ) {
			const group = breakdown.groups[ code ];
			const figures = group === undefined || isWithheld( group ) ? group : group.skills[ skill ];
			const old = earlierGap( figures, earlier?.groups[ code ], skill );
			isShown = isShown || old !== null || figures !== undefined && !isWithheld( figures );
			row.push( old !== null ? earlierCell( markup.number( old, 2 ), old, markup ) :
				figures === undefined || isWithheld( figures ) ? withheldCell( markup ) :
					figures.gap === null ? figureCell( '', null ) :
						figureCell( markup.number( figures.gap, 2 ), figures.gap, `ext-localSkills-heat-${ heat( figures.gap ) }` ) );
		}
		leftOut += Number( !isShown );
		lines.push( ...isShown ? [ '|-', `! scope="row" | ${ context.skillName( skill ) }`, ...row ] : [] );
	}
	if ( leftOut === skills.length ) {
		return [
			heading( 3, title.wikitext ),
			`<p class="ext-localSkills-withheld">${ markup.say( 'localskills-results-breakdown-nothing' ) }</p>`,
		];
	}
	return [
		heading( 3, title.wikitext ),
		...isWhole ? [ `<p class="ext-localSkills-withheld">${ markup.say( 'localskills-results-earlier-whole' ) }</p>` ] :
			earlierNote( lines, markup ),
		...shown.length < 3 ? [] : [ `<p class="ext-localSkills-scroll-cue${ shown.length > 8 ? '' : ' ext-localSkills-scroll-cue-narrow' }">${
			markup.say( 'localskills-results-scroll', shown.length ) }</p>` ],
		table( plainText( title ), 'sortable ext-localSkills-wide ext-localSkills-breakdown', lines ),
		...leftOut === 0 ? [] : [ `<p>${ markup.say( 'localskills-results-breakdown-rows-left-out', leftOut ) }</p>` ],
		...shown.length < codes.length ?
			[ `<p>${ markup.say( 'localskills-results-more-groups', codes.length - shown.length ) }</p>` ] : [],
	];
}

/** The gap of an earlier release, where only the difference from it is withheld. */
function earlierGap(
	now: Shown<unknown> | undefined, group: Shown<PublishedGroup> | undefined, skill: string,
): number | null {
	const figures = group === undefined || isWithheld( group ) ? undefined : group.skills[ skill ];
	return now === undefined ? null : earlierOf( now, figures )?.gap ?? null;
}

/** From −1, more ability than needed, over 0 to 4: half a step of the scale for each shade. The number says the same. */
function heat( gap: number ): number {
	return gap < 0 ? -1 : Math.min( 4, Math.ceil( gap * 2 ) );
}

/** Communities have pages of their own. */
function groupHeader( code: string, breakdown: PublishedBreakdown, context: PageContext ): string {
	const label = groupLabel( code, breakdown, context );
	const { report, survey } = context;
	const group = breakdown.groups[ code ];
	return breakdown.by === 'community' && isCommunityId( code ) && group !== undefined && !isWithheld( group ) ?
		pageLink( report.titles.communityResults( survey.id, code ), label ) : label;
}

function sizeOf( group: Shown<PublishedGroup> | undefined, { markup }: PageContext ): string {
	const said = group === undefined || isWithheld( group ) ? markup.say( 'localskills-results-withheld' ) :
		markup.say( 'localskills-results-answers', group.counted );
	return `<br /><span class="ext-localSkills-detail">${ said }</span>`;
}

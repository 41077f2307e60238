/** How the figures were made and how good the data is: what was counted, from where, what is withheld, where all of it is. */
import { isWithheld } from '../analysis/disclosure/published';
import { measuredGrid } from '../analysis/measured-grid';
import { questionsOf } from '../survey/parameters';
import { titleText } from '../survey/text';
import { byCommunity } from './community-page';
import { groupLabel, isCommunityId } from './group-label';
import {
	columnHeader, figureCell, heading, listOf, namedCells, pageLink, placeLink, plainText, revisionLink, sectionHeading, table,
	withBar, withheldCell,
} from './markup';
import type { PageContext } from './page-context';

/** Communities in the table of the response; the data has them all. */
const MOST_COMMUNITIES = 100;

/** The section that people go to who want to know whether to trust the numbers. */
export function writeMethods( context: PageContext ): string[] {
	const { markup, survey } = context;
	return [
		sectionHeading( 'quality', markup.say( 'localskills-results-methods' ) ),
		...list( countingPoints( context ) ),
		...writeResponse( context ),
		...writeVersions( context ),
		...measuredGrid( survey ) === null ? [] : [
			heading( 3, markup.say( 'localskills-results-formulas' ) ),
			...list( [ markup.say( 'localskills-results-methods-pairs' ), markup.say( 'localskills-results-methods-formulas' ),
				markup.say( 'localskills-results-methods-intervals', { wikitext: markup.percent( 0.95 ) } ),
				...context.change === null ? [] : [ markup.say( 'localskills-results-methods-change' ) ] ] ),
		],
		heading( 3, markup.say( 'localskills-results-disclosure' ) ),
		...list( disclosurePoints( context ) ),
	];
}

function list( points: readonly string[] ): string[] {
	return [ '<ul>', ...points.map( ( point ) => `<li>${ point }</li>` ), '</ul>' ];
}

function countingPoints( { markup, report, results, survey }: PageContext ): string[] {
	const { titles, counted, definitionRevision } = report;
	const link = ( title: string, key: string ): { wikitext: string } => ( { wikitext: pageLink( title, markup.say( key ) ) } );
	const definition = definitionRevision === 0 ? link( titles.definition( survey.id ), 'localskills-results-definition' ) :
		{ wikitext: revisionLink( definitionRevision, markup.say( 'localskills-results-revision', markup.digits( definitionRevision ) ) ) };
	const balances = Object.keys( results.balance ).map( ( skill ) => results.balance[ skill ] );
	const sum = ( side: 'offers' | 'seeks' ): number => balances.reduce( ( total, balance ) => total + ( balance?.[ side ] ?? 0 ), 0 );
	return [
		markup.say( 'localskills-results-methods-counted', results.counted, definition ),
		markup.say( 'localskills-results-methods-answers', {
			wikitext: `[[Special:PrefixIndex/${ titles.answersPrefix( survey.id ) }|${ markup.say( 'localskills-results-all-answers' ) }]]`,
		} ),
		...results.excluded.length === 0 ? [] : [ markup.say( 'localskills-results-methods-excluded', results.excluded.length,
			{ wikitext: placeLink( 'excluded', markup.say( 'localskills-results-excluded' ) ) } ) ],
		markup.say( 'localskills-results-methods-shares', { wikitext: markup.percent( 1 ) } ),
		...balances.some( ( balance ) => balance !== undefined && balance.offers !== null ) ?
			[ markup.say( 'localskills-results-methods-exchange', sum( 'offers' ), sum( 'seeks' ) ) ] : [],
		markup.say( 'localskills-results-methods-data', link( titles.resultsData( survey.id ), 'localskills-results-data' ), counted.count ),
	];
}

/** Which communities answered, and how much; nothing where all answers come from one. */
function writeResponse( context: PageContext ): string[] {
	const { markup, report, results, survey } = context;
	const breakdown = byCommunity( context );
	if ( breakdown === undefined ) {
		return [];
	}
	const countOf = ( code: string ): number | null => {
		const group = breakdown.groups[ code ];
		return group === undefined || isWithheld( group ) ? null : group.counted;
	};
	const codes = Object.keys( breakdown.groups ).sort( ( a, b ) =>
		( countOf( b ) ?? -1 ) - ( countOf( a ) ?? -1 ) || ( a < b ? -1 : 1 ) );
	const lines = [
		'|-',
		columnHeader( markup.say( 'localskills-results-column-community' ) ),
		columnHeader( markup.say( 'localskills-results-fact-counted' ), 'number' ),
		columnHeader( markup.say( 'localskills-results-column-share' ), 'number' ),
	];
	for ( const code of codes.slice( 0, MOST_COMMUNITIES ) ) {
		const count = countOf( code );
		const label = groupLabel( code, breakdown, context );
		lines.push( '|-', `! scope="row" | ${ count !== null && isCommunityId( code ) ?
			pageLink( report.titles.communityResults( survey.id, code ), label ) : label }`,
		...namedCells( count === null ? [ withheldCell( markup ), withheldCell( markup ) ] : [
			figureCell( markup.number( count ), count ),
			figureCell( withBar( markup.percent( count / results.counted ), count / results.counted ), count / results.counted ),
		], [ 'fact-counted', 'column-share' ].map( ( name ) => plainText( { text: markup.messages.text( `localskills-results-${ name }` ) } ) ) ) );
	}
	return [
		heading( 3, markup.say( 'localskills-results-response' ) ),
		`<p>${ markup.say( 'localskills-results-response-intro' ) }</p>`,
		table( plainText( { text: markup.messages.text( 'localskills-results-response' ) } ), 'sortable ext-localSkills-shares ext-localSkills-stacked', lines ),
		...codes.length > MOST_COMMUNITIES ? [ `<p>${ markup.say( 'localskills-results-more-rows', codes.length - MOST_COMMUNITIES ) }</p>` ] : [],
	];
}

/** How many answered which version of the questions; nothing where no earlier one is known. */
function writeVersions( context: PageContext ): string[] {
	const { markup, results, survey, texts } = context;
	if ( !results.versions.some( ( { isCurrent, isKnown } ) => isKnown && !isCurrent ) ) {
		return [];
	}
	const questions = questionsOf( survey );
	const names = ( list_: readonly string[] ): string => listOf( list_.map( ( name ) => {
		const question = questions.find( ( candidate ) => candidate.name === name );
		return question === undefined ? `<code>${ plainText( { text: name } ) }</code>` : markup.label( titleText( question, texts ) );
	} ), markup ).wikitext;
	const lines = [
		'|-',
		...[ 'version', 'answers', 'left-out', 'reworded' ].map( ( name ) => columnHeader( markup.say( `localskills-results-column-${ name }` ) ) ),
	];
	for ( const { revision, counted, isCurrent, isKnown, changed, reworded } of results.versions ) {
		const said = revision === null || !isKnown ? markup.say( 'localskills-results-version-unknown' ) :
			revisionLink( revision, markup.say( 'localskills-results-revision', markup.digits( revision ) ) );
		lines.push(
			'|-',
			`! scope="row" | ${ said }${ isCurrent ? ` <span class="ext-localSkills-detail">${ markup.say( 'localskills-results-version-current' ) }</span>` : '' }`,
			isWithheld( counted ) ? withheldCell( markup ) : figureCell( markup.number( counted ), counted ),
			`| ${ names( changed ) }`,
			`| ${ names( reworded ) }`,
		);
	}
	return [
		heading( 3, markup.say( 'localskills-results-versions' ) ),
		`<p>${ markup.say( 'localskills-results-versions-intro' ) }</p>`,
		table( plainText( { text: markup.messages.text( 'localskills-results-versions' ) } ), '', lines ),
	];
}

function disclosurePoints( { markup, survey, report: { held = null } }: PageContext ): string[] {
	const { minAnswers, minCell } = survey;
	return [
		...minAnswers > 1 ? [ markup.say( 'localskills-results-methods-min-answers', minAnswers ) ] : [],
		...minCell > 1 ? [ markup.say( 'localskills-results-methods-min-cell', minCell ) ] : [],
		...minCell > 1 ? [ markup.say( 'localskills-results-methods-held', minCell ) ] : [],
		...minCell > 1 ? [ markup.say( 'localskills-results-methods-releases', minCell ) ] : [],
		...held === null ? [] : [ markup.say( 'localskills-results-held', held.needed ) ],
		markup.say( minAnswers > 1 || minCell > 1 ? 'localskills-results-methods-public-thresholds' : 'localskills-results-methods-public' ),
	];
}

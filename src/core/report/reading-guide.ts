/** The end of a results page: how to read it, how it was made, what was not counted. */
import { measuredGrid } from '../analysis/measured-grid';
import type { Exclusion } from '../survey/answer';
import { columnHeader, heading, pageLink, plainText, revisionLink, table, type Wikitext } from './markup';
import type { PageContext } from './page-context';

/** More rows than this would only make the page slow; data.json has them all. */
const MOST_EXCLUSIONS = 500;

/** Each measure in plain words; nothing when the survey has no importance × ability grid. */
export function writeReadingGuide( { markup, survey }: PageContext ): string[] {
	const measured = measuredGrid( survey );
	if ( measured === null ) {
		return [];
	}
	const ends = [ ...Array.from( measured.importance.values() ), ...Array.from( measured.ability.values() ) ];
	const term = ( columns: readonly string[], key: string, ...parameters: ( number | Wikitext )[] ): string[] => [
		...columns.map( ( column ) => `<dt>${ markup.say( `localskills-results-column-${ column }` ) }</dt>` ),
		`<dd>${ markup.say( `localskills-results-guide-${ key }`, ...parameters ) }</dd>`,
	];
	return [
		heading( 2, markup.say( 'localskills-results-guide' ) ),
		'<dl class="ext-localSkills-guide">',
		...term( [ 'high-need' ], 'high-need' ),
		...term( [ 'importance', 'ability' ], 'means', Math.min( ...ends ), Math.max( ...ends ) ),
		...term( [ 'gap' ], 'gap' ),
		...term( [ 'mwds' ], 'mwds' ),
		...term( [ 'rds' ], 'rds', { wikitext: markup.number( -100 ) } ),
		...term( [ 'rank-mwds', 'rank-rds' ], 'ranks' ),
		...term( [ 'n' ], 'n' ),
		...survey.measures.canTeach === null && survey.measures.wantToLearn === null ? [] :
			term( [
				...survey.measures.canTeach === null ? [] : [ 'can-teach' ],
				...survey.measures.wantToLearn === null ? [] : [ 'want-to-learn' ],
			], 'people' ),
		'</dl>',
		`<p>${ markup.say( 'localskills-results-guide-caution' ) }</p>`,
	];
}

/** How the figures were made, what is withheld, and where everything is to count again. */
export function writeMethods( { markup, survey, report }: PageContext ): string[] {
	const { titles } = report;
	const link = ( title: string, key: string ): { wikitext: string } => ( { wikitext: pageLink( title, markup.say( key ) ) } );
	const points = [
		markup.say( 'localskills-results-methods-answers', {
			wikitext: `[[Special:PrefixIndex/${ titles.answersPrefix( survey.id ) }|${ markup.say( 'localskills-results-all-answers' ) }]]`,
		} ),
		markup.say( 'localskills-results-methods-shares', { wikitext: markup.percent( 1 ) } ),
		...measuredGrid( survey ) === null ? [] : [
			markup.say( 'localskills-results-methods-pairs' ),
			markup.say( 'localskills-results-methods-formulas' ),
		],
		...survey.minAnswers > 1 ? [ markup.say( 'localskills-results-methods-min-answers', survey.minAnswers ) ] : [],
		...survey.minCell > 1 ? [ markup.say( 'localskills-results-methods-min-cell', survey.minCell ) ] : [],
		markup.say( survey.minAnswers > 1 || survey.minCell > 1 ?
			'localskills-results-methods-public-thresholds' : 'localskills-results-methods-public' ),
		markup.say( 'localskills-results-methods-data', link( titles.resultsData( survey.id ), 'localskills-results-data' ) ),
	];
	return [
		heading( 2, markup.say( 'localskills-results-methods' ) ),
		'<ul>',
		...points.map( ( point ) => `<li>${ point }</li>` ),
		'</ul>',
	];
}

/** The pages (or later changes of pages) that are not in the figures, and why. */
export function writeExclusions( { markup, results }: PageContext ): string[] {
	const { excluded } = results;
	if ( excluded.length === 0 ) {
		return [];
	}
	const link = ( revision: number ): string => revisionLink( revision, markup.say( 'localskills-results-see-revision' ) );
	const row = ( { page, reason, revision }: Exclusion ): string[] => [
		'|-',
		`| ${ pageLink( page ) }`,
		`| ${ markup.say( `localskills-excluded-${ reason }` ) }${ revision === undefined || revision === 0 ? '' : ` ${ link( revision ) }` }`,
	];
	return [
		heading( 2, markup.say( 'localskills-results-excluded' ) ),
		table( plainText( { text: markup.messages.text( 'localskills-results-excluded' ) } ), 'ext-localSkills-excluded', [
			'|-',
			...[ 'page', 'reason' ].map( ( name ) => columnHeader( markup.say( `localskills-results-column-${ name }` ) ) ),
			...excluded.slice( 0, MOST_EXCLUSIONS ).map( ( exclusion ) => row( exclusion ).join( '\n' ) ),
		] ),
		...excluded.length > MOST_EXCLUSIONS ?
			[ `<p>${ markup.say( 'localskills-results-more-excluded', excluded.length - MOST_EXCLUSIONS ) }</p>` ] : [],
	];
}

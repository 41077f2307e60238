/** What was not counted, by reason and page by page. */
import { exclusionReasons } from '../analysis/exclusion-list';
import type { Exclusion } from '../survey/answer';
import { columnHeader, figureCell, pageLink, plainText, revisionLink, sectionHeading, table } from './markup';
import type { PageContext } from './page-context';

/** More rows than this would only make the page slow; the data has them all. */
const MOST_EXCLUSIONS = 500;

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
	const reasons = exclusionReasons( excluded );
	const often = Array.from( reasons.keys() ).sort( ( a, b ) =>
		( reasons.get( b ) ?? 0 ) - ( reasons.get( a ) ?? 0 ) || ( a < b ? -1 : 1 ) );
	const name = plainText( { text: markup.messages.text( 'localskills-results-excluded' ) } );
	return [
		sectionHeading( 'excluded', markup.say( 'localskills-results-excluded' ) ),
		...reasons.size < 2 ? [] : [ table( plainText( { text: markup.messages.text( 'localskills-results-column-reason' ) } ), 'ext-localSkills-excluded', [
			'|-',
			columnHeader( markup.say( 'localskills-results-column-reason' ) ),
			columnHeader( markup.say( 'localskills-results-column-pages' ) ),
			...often.map( ( reason ) => [ '|-', `! scope="row" | ${ markup.say( `localskills-excluded-${ reason }` ) }`,
				figureCell( markup.number( reasons.get( reason ) ?? 0 ), reasons.get( reason ) ?? 0 ) ].join( '\n' ) ),
		] ) ],
		table( name, 'ext-localSkills-excluded', [
			'|-',
			...[ 'page', 'reason' ].map( ( column ) => columnHeader( markup.say( `localskills-results-column-${ column }` ) ) ),
			...excluded.slice( 0, MOST_EXCLUSIONS ).map( ( exclusion ) => row( exclusion ).join( '\n' ) ),
		] ),
		...excluded.length > MOST_EXCLUSIONS ?
			[ `<p>${ markup.say( 'localskills-results-more-excluded', excluded.length - MOST_EXCLUSIONS ) }</p>` ] : [],
	];
}

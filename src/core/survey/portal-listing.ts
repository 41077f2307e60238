/** The list of surveys on the portal page, which belongs to the community. */

/** Where the portal wants new surveys: before a comment that begins `LocalSkills surveys`. */
const PLACE = /<!--\s*LocalSkills surveys\b[^]*?-->/;

/** A survey in the list; its id in group 1. */
const LISTED = /\{\{\s*Skills[ _]survey\s*\|\s*([a-z0-9-]+)\s*\|\s*summary\s*=[^{}]*\}\}/gi;

/** How a survey stands in the list. */
export function portalEntry( surveyId: string ): string {
	return `{{Skills survey|${ surveyId }|summary=yes}}`;
}

/**
 * Whether the portal lists a survey.
 *
 * @param text - Wikitext of the portal
 * @param surveyId
 */
export function isOnPortal( text: string, surveyId: string ): boolean {
	return listedSurveys( text ).some( ( { id } ) => id === surveyId );
}

/**
 * The portal with a survey added to its list: before the place that is marked for new ones, or else after the last
 * survey of the list. Everything else stays byte for byte.
 *
 * @param text - Wikitext of the portal
 * @param surveyId
 * @return The same text when the survey is listed already; null when there is no list to add it to
 */
export function listOnPortal( text: string, surveyId: string ): string | null {
	const listed = listedSurveys( text );
	if ( listed.some( ( { id } ) => id === surveyId ) ) {
		return text;
	}
	const place = PLACE.exec( text );
	if ( place !== null ) {
		return `${ text.slice( 0, place.index ) }${ portalEntry( surveyId ) }\n${ text.slice( place.index ) }`;
	}
	const last = listed[ listed.length - 1 ];
	return last === undefined ? null : `${ text.slice( 0, last.end ) }\n${ portalEntry( surveyId ) }${ text.slice( last.end ) }`;
}

function listedSurveys( text: string ): { id: string; end: number }[] {
	const listed: { id: string; end: number }[] = [];
	text.replace( LISTED, ( call: string, id: string, position: number ) => {
		listed.push( { id: id.toLowerCase(), end: position + call.length } );
		return '';
	} );
	return listed;
}

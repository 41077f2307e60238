/** Which surveys `--all` counts. */
import { parseJson } from '../core/json/parse-json';
import { isObject, ownProperty } from '../core/json/value';
import { ID_PATTERN } from '../core/pages';
import type { PageTitles } from '../core/pages';
import { readDefinition } from '../core/survey/read-definition';
import type { AnswerSource } from '../wiki/answer-source';
import type { WikiPage } from '../wiki/port';
import type { SharedPages } from './shared-pages';

/** The revision of the definition that the results were computed with; null where there are none. */
function countedWith( data: WikiPage | undefined ): unknown {
	const { value } = parseJson( data?.latest.text ?? '' );
	const definition = isObject( value ) ? ownProperty( value, 'definition' ) : null;
	return isObject( definition ) ? ownProperty( definition, 'revision' ) : null;
}

/**
 * The surveys that are open or paused, those that were closed (or put away) after their results were last brought up to
 * date, and those whose definition cannot tell. Takes two requests for each batch of surveys, however many answers
 * there are, and shares the definitions with whoever counts.
 *
 * @param source
 * @param titles
 * @param share - Reads pages that are asked for again in the run
 */
export async function dueSurveys(
	source: Pick<AnswerSource, 'childrenBelow' | 'readPages'>, titles: PageTitles, share: SharedPages[ 'share' ],
): Promise<string[]> {
	const ids = ( await source.childrenBelow( titles.survey( '' ) ) ).filter( ( id ) => ID_PATTERN.test( id ) ).sort();
	const definitions = await share( [ ...ids.map( titles.definition ), titles.skills() ] );
	const found = ids.filter( ( id ) => definitions.has( titles.definition( id ) ) ).map( ( id ) => {
		const { latest } = definitions.get( titles.definition( id ) ) as WikiPage;
		return { id, revision: latest.id, status: readDefinition( parseJson( latest.text ?? '' ).value ).survey?.status ?? null };
	} );
	const ended = found.filter( ( { status } ) => status === 'closed' || status === 'archived' );
	const data = ended.length === 0 ? new Map<string, WikiPage>() :
		await source.readPages( ended.map( ( { id } ) => titles.resultsData( id ) ) );
	return found.filter( ( { id, revision, status } ) => {
		const page = data.get( titles.resultsData( id ) );
		return status === 'draft' ? false : status === 'closed' || status === 'archived' ?
			( page !== undefined || status === 'closed' ) && countedWith( page ) !== revision : true;
	} ).map( ( { id } ) => id );
}

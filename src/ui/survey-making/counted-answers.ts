import { parseJson } from '../../core/json/parse-json';
import { isObject, ownProperty } from '../../core/json/value';
import type { MakingContext } from './making-context';

export interface CountedAnswers {
	readonly counted: number;
	/** When the results were saved that say so (ISO 8601, UTC). */
	readonly timestamp: string;
}

/**
 * How many answers the published results of a survey count; null where there are no results.
 *
 * @param context
 * @param surveyId
 * @throws SaveFault when the wiki could not be read
 */
export async function countedAnswers( context: MakingContext, surveyId: string ): Promise<CountedAnswers | null> {
	const { wiki, titles } = context;
	const title = titles.resultsData( surveyId );
	const page = ( await wiki.readPages( [ title ] ) ).get( title );
	const { value } = parseJson( page?.latest.text ?? '' );
	const counted = isObject( value ) ? ownProperty( value, 'counted' ) : null;
	return page === undefined || typeof counted !== 'number' ? null : { counted, timestamp: page.latest.timestamp };
}

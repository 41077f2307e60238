/** What the surveys of a wiki last said about skills, as it was released. */
import { readSurveyFigures, type SurveyFigures } from '../../core/exchange/survey-figures';
import { parseJson } from '../../core/json/parse-json';
import { ID_PATTERN } from '../../core/pages';
import type { WikiPage } from '../port';
import type { ExchangePlace } from './read-exchange';

const NO_PAGES: ReadonlyMap<string, WikiPage> = new Map();

/** Of the surveys whose results came last. */
const MOST_SURVEYS = 2;

/**
 * Reads the results' data of all surveys: two requests for each batch of surveys, and one for each page of data that
 * another account saved last.
 *
 * @param place
 * @param writer - The account that publishes results: what others made of them is passed over. Null: not known
 * @return The newest first
 */
export async function latestSurveyFigures( place: ExchangePlace, writer: string | null ): Promise<readonly SurveyFigures[]> {
	const { source, titles } = place;
	const ids = ( await source.childrenBelow( titles.survey( '' ) ) ).filter( ( id ) => ID_PATTERN.test( id ) ).sort();
	const read = async ( titleOf: ( id: string ) => string ): Promise<ReadonlyMap<string, WikiPage>> =>
		source.readPages( ids.map( titleOf ) );
	const pages = ids.length === 0 ? NO_PAGES : await read( titles.resultsData );
	const definitions = pages.size === 0 ? NO_PAGES : await read( titles.definition );
	const released: { readonly timestamp: string; readonly figures: SurveyFigures }[] = [];
	for ( const id of ids ) {
		const title = titles.resultsData( id );
		const latest = pages.get( title )?.latest;
		const own = latest === undefined || writer === null || latest.user === writer ? latest :
			await source.newestRevisionBy( title, writer ) ?? undefined;
		const definition = parseJson( definitions.get( titles.definition( id ) )?.latest.text ?? '' ).value;
		const figures = readSurveyFigures( id, parseJson( own?.text ?? '' ).value, definition );
		if ( own !== undefined && figures !== null ) {
			released.push( { timestamp: own.timestamp, figures } );
		}
	}
	return released.sort( ( one, other ) => one.timestamp < other.timestamp ? 1 : -1 )
		.slice( 0, MOST_SURVEYS ).map( ( { figures } ) => figures );
}

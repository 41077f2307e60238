import type { BoardReader } from '../board-reader';
import { faultOf } from './browser-wiki';

/** How long a copy of the pages may be taken, in seconds. A newer index has another name, and so another address. */
const CACHED = 60 * 60;

/** Milliseconds; a large index on a slow line takes its time. */
const TIMEOUT = 60000;

interface RawPage {
	readonly text: string;
	readonly changed: string | null;
}

/** Pages as they are, one request each: unlike the API's answers, browsers keep them, and they come without an envelope. */
export function createBoardReader(): BoardReader {
	const read = ( title: string, name: string | null ): Promise<RawPage | null> => new Promise( ( resolve, reject ) => {
		$.ajax( {
			url: mw.util.wikiScript(),
			data: {
				title, action: 'raw', ctype: 'application/json',
				...name === null ? { maxage: 0, smaxage: 0 } : { maxage: CACHED, smaxage: CACHED, version: name },
			},
			// Another address each time.
			cache: name !== null,
			dataType: 'text',
			timeout: TIMEOUT,
		} ).then( ( text: string, _status, answer ) => {
			const changed = Date.parse( answer.getResponseHeader( 'Last-Modified' ) ?? '' );
			resolve( { text, changed: isNaN( changed ) ? null : new Date( changed ).toISOString() } );
		}, ( xhr: JQuery.jqXHR ) => {
			if ( xhr.status === 404 ) {
				resolve( null );
			} else {
				reject( faultOf( 'http', { xhr } ) );
			}
		} );
	} );
	return {
		async readIndex( titles, name ) {
			const pages = await Promise.all( titles.map( ( title ) => read( title, name ) ) );
			const there = pages.filter( ( page ): page is RawPage => page !== null );
			return there.length < titles.length ? null : {
				texts: there.map( ( { text } ) => text ),
				changed: there.map( ( { changed } ) => changed ).reduce( ( newest, changed ) =>
					changed === null || newest !== null && newest >= changed ? newest : changed, null ),
			};
		},
		readSkills: async ( title, name ) => ( await read( title, name ) )?.text ?? null,
	};
}

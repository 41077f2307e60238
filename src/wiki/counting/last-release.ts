/** What the results that stand on the wiki now were counted from, and what they say. */
import type { CountedRevisions } from '../../core/analysis/disclosure/decide-release';
import type { LastRelease } from '../../core/analysis/disclosure/published';
import { readLastFigures } from '../../core/analysis/disclosure/read-last-release';
import { parseJson } from '../../core/json/parse-json';
import { nameOfTexts } from '../../core/json/name-of-texts';
import { isObject, ownProperty } from '../../core/json/value';
import type { CountingPlace } from './counting-place';

export interface ReleaseOnWiki {
	readonly revisions: CountedRevisions;
	/** Null where they cannot be read. */
	readonly figures: Omit<LastRelease, 'change'> | null;
}

/**
 * Reads `Results/data.json`, and the lists of revisions that it names.
 *
 * @param home
 * @param id - Of the survey
 * @param writer - The account that publishes: what others made of the page is passed over. Null where that is not known
 * @return Null when nothing was published yet, or nothing that can be read
 */
export async function readLastRelease(
	home: CountingPlace, id: string, writer: string | null,
): Promise<ReleaseOnWiki | null> {
	const { source, titles, community } = home;
	const title = titles.resultsData( id );
	const read = async ( name: string, isWanted: ( text: string ) => boolean = () => true ): Promise<unknown> => {
		const latest = ( await source.readPages( [ name ] ) ).get( name )?.latest;
		const own = latest === undefined || writer === null || latest.user === writer ? latest :
			await source.newestRevisionBy( name, writer ) ?? undefined;
		const text = own?.text ?? '';
		const isOfRelease = own === undefined || isWanted( text );
		return parseJson( isOfRelease ? text : await earlierText( home, name, writer, isWanted ) ?? text ).value;
	};
	const data = await read( title );
	const names: unknown = isObject( data ) ? ownProperty( data, 'parts' ) : null;
	const answers: unknown = isObject( data ) ? ownProperty( data, 'answers' ) : null;
	const lists = isObject( answers ) ? ownProperty( answers, 'revisions' ) : null;
	const found = new Map<string, number[]>();
	const add = ( entry: unknown ): void => {
		const place = isObject( entry ) ? ownProperty( entry, 'community' ) : null;
		const key = typeof place === 'string' && place !== community ? place : '';
		const known = found.get( key ) ?? [];
		found.set( key, known );
		revisionsIn( entry ).forEach( ( revision ) => known.push( revision ) );
	};
	if ( Array.isArray( answers ) ) {
		answers.forEach( add );
	} else if ( !Array.isArray( lists ) ) {
		return null;
	}
	const readPart = async ( part: unknown ): Promise<unknown> =>
		typeof part === 'string' && part.startsWith( `${ titles.results( id ) }/` ) ? read( part, ( text ) => {
			const name = isObject( names ) ? ownProperty( names, part ) : undefined;
			return typeof name !== 'string' || nameOfTexts( [ text ] ) === name;
		} ) : null;
	for ( const list of Array.isArray( lists ) ? lists : [] ) {
		const page = await readPart( list );
		if ( !isObject( page ) ) {
			return null;
		}
		add( page );
	}
	found.forEach( ( revisions ) => revisions.sort( ( a, b ) => a - b ) );
	return { revisions: found, figures: readLastFigures( await withGroups( data, readPart ) ) };
}

/** So many revisions of a page are looked through: each run that was cut off has left one. */
const MOST_EARLIER = 10;

/** What stood on a page when the release was complete that `data.json` is of; null where that cannot be found. */
async function earlierText(
	{ source }: CountingPlace, title: string, writer: string | null, isWanted: ( text: string ) => boolean,
): Promise<string | null> {
	const ids = ( await source.revisionsUpTo( title, null ) ).filter( ( { user } ) => writer === null || user === writer )
		.slice( 0, MOST_EARLIER ).map( ( { id } ) => id );
	const revisions = await source.revisions( ids, 'with-texts' );
	return ids.map( ( id ) => revisions.get( id )?.text ?? '' ).find( isWanted ) ?? null;
}

/** Of a large result the groups are on pages of their own. */
async function withGroups( data: unknown, readPart: ( title: unknown ) => Promise<unknown> ): Promise<unknown> {
	const breakdowns = isObject( data ) ? ownProperty( data, 'breakdowns' ) : null;
	if ( !Array.isArray( breakdowns ) ) {
		return data;
	}
	const whole: unknown[] = [];
	for ( const breakdown of breakdowns as unknown[] ) {
		const pages = isObject( breakdown ) ? ownProperty( breakdown, 'pages' ) : null;
		const groups: Record<string, unknown> = Object.create( null ) as Record<string, unknown>;
		for ( const title of Array.isArray( pages ) ? pages as unknown[] : [] ) {
			const page = await readPart( title );
			const some = isObject( page ) ? ownProperty( page, 'groups' ) : null;
			Object.assign( groups, isObject( some ) ? some : {} );
		}
		whole.push( Array.isArray( pages ) ? { ...breakdown as object, groups } : breakdown );
	}
	return { ...data as object, breakdowns: whole };
}

/** Of one answer its `revision`, of a list its `revisions`. */
function revisionsIn( entry: unknown ): number[] {
	const [ one, several ] = isObject( entry ) ? [ ownProperty( entry, 'revision' ), ownProperty( entry, 'revisions' ) ] : [];
	const numbers: unknown[] = Array.isArray( several ) ? several : [ one ];
	return numbers.filter( ( revision ): revision is number => typeof revision === 'number' );
}

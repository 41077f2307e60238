/** Where pages are that somebody moved away from their owners. */
import { findMakers, isMadeBy, type MadePage } from '../counting/page-histories';
import type { ExchangePlace } from './read-exchange';

/** So many redirects, one behind the other, are followed: each is a move by hand. */
const MOST_MOVES = 5;

/** The first line of a redirect; the word after the hash is in the wiki's language. */
const REDIRECT = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;

export interface MovedPages {
	/** Pages that began as redirects, as a move leaves them. */
	readonly redirects: ReadonlySet<MadePage>;
	/** Beside such a page: the one that it leads to, where the owner made that. */
	readonly moved: ReadonlyMap<MadePage, MadePage>;
}

/**
 * Follows the redirects that others made in the place of somebody's pages. What counts is the text of the first revision:
 * it is the move's own, whatever anybody makes of the redirect later.
 *
 * @param source
 * @param made - Pages that others than their owners made
 * @param ownerOf - The account whose page it is by its title
 */
export async function findMovedPages(
	source: ExchangePlace[ 'source' ], made: readonly MadePage[], ownerOf: ( page: MadePage ) => string,
): Promise<MovedPages> {
	const redirects = new Set<MadePage>();
	const moved = new Map<MadePage, MadePage>();
	let open = made.map( ( origin ) => ( { origin, there: origin } ) );
	for ( let moves = 0; open.length > 0 && moves < MOST_MOVES; moves++ ) {
		const unread = open.filter( ( { there: { first } } ) => first.text === null ).map( ( { there: { first } } ) => first.id );
		const texts = unread.length === 0 ? null : await source.revisions( unread, 'with-texts' );
		const targets = new Map<MadePage, string>();
		open.forEach( ( { origin, there: { first } } ) => {
			const target = REDIRECT.exec( ( first.text ?? texts?.get( first.id )?.text ?? '' ).slice( 0, 1000 ) )?.[ 1 ];
			if ( target !== undefined ) {
				targets.set( origin, target.replace( /_/g, ' ' ).trim() );
				redirects.add( origin );
			}
		} );
		if ( targets.size === 0 ) {
			break;
		}
		const pages = await source.readPages( Array.from( new Set( targets.values() ) ) );
		const makers = await findMakers( source, Array.from( pages.values() ).map( ( page ) => ( { ...page, pageId: 0 } ) ) );
		const found = new Map( makers.map( ( page ): [ string, MadePage ] => [ page.page.title, page ] ) );
		const next: typeof open = [];
		targets.forEach( ( target, origin ) => {
			const there = found.get( target );
			if ( there !== undefined && isMadeBy( there, ownerOf( origin ) ) ) {
				moved.set( origin, there );
			} else if ( there !== undefined ) {
				next.push( { origin, there } );
			}
		} );
		open = next;
	}
	return { redirects, moved };
}

/** What people have said on their pages, but may have taken back since, or never said there: what came later tells. */
import { withoutOtherCalls } from '../../core/exchange/keep-own-words';
import { recordsOwner } from '../../core/exchange/read-exchange-records';
import { findLaterRevisions, type MadePage } from '../counting/page-histories';
import type { TemplateCallReader } from '../counting/template-calls';
import type { Revision } from '../port';
import type { ExchangePlace } from './read-exchange';

/** Why not everything counts that an account last saved itself. */
export type Doubt =
	/** Another account moved the page there from one that is not this account's by its title. */
	'moved' |
	/** A later revision is by a hidden name, which may be this account's. */
	'hidden';

export interface DoubtedWords {
	readonly doubt: Doubt;
	/** What is left of the account's revision: of its text, the calls that count. Null: nothing is. */
	readonly believed: Revision | null;
}

/**
 * Finds pages on which not everything counts that their owners last saved themselves.
 *
 * @param place
 * @param place.source
 * @param place.titles
 * @param saved - What the owners last saved on pages that they made
 * @param ownerOf - The account whose page it is by its title
 * @param readCalls - Of the exchange's templates
 * @return Only the pages in doubt
 */
export async function findDoubtedWords(
	{ source, titles }: ExchangePlace, saved: ReadonlyMap<MadePage, Revision | null>, ownerOf: ( page: MadePage ) => string,
	readCalls: TemplateCallReader,
): Promise<ReadonlyMap<MadePage, DoubtedWords>> {
	const later = await findLaterRevisions( source, saved );
	const userNamespaces = later.size === 0 ? undefined : ( await source.siteInfo() ).namespaces.get( 2 );
	/** A move leaves a revision by who moved the page, in which nothing is changed; so do other things, such as protection. */
	const isMovedHere = async ( user: string, revisions: readonly Revision[], own: Revision ): Promise<boolean> => {
		for ( const [ index, revision ] of Array.from( revisions.entries() ) ) {
			const before = revisions[ index + 1 ] ?? own;
			const sha1 = revision.sha1 ?? null;
			if ( sha1 !== null && sha1 === before.sha1 && revision.parentId === before.id && revision.user !== user ) {
				const moves = await source.movesAround( revision );
				if ( moves.some( ( from ) => from === null || recordsOwner( from, titles.root, userNamespaces ) !== user ) ) {
					return true;
				}
			}
		}
		return false;
	};
	const found = new Map<MadePage, DoubtedWords>();
	const hidden = new Map<MadePage, readonly Revision[]>();
	for ( const [ history, revisions ] of Array.from( later ) ) {
		const own = saved.get( history ) as Revision;
		const byHidden = revisions.filter( ( { user } ) => user === null );
		if ( await isMovedHere( ownerOf( history ), revisions, own ) ) {
			found.set( history, { doubt: 'moved', believed: null } );
		} else if ( byHidden.length > 0 ) {
			hidden.set( history, byHidden );
		}
	}
	const unread = Array.from( hidden.values() ).reduce<number[]>( ( all, revisions ) =>
		all.concat( revisions.filter( ( { text } ) => text === null ).map( ( { id } ) => id ) ), [] );
	const texts = unread.length === 0 ? null : await source.revisions( unread, 'with-texts' );
	hidden.forEach( ( revisions, history ) => {
		const own = saved.get( history ) as Revision;
		// Whoever it was has left standing what every one of them has.
		const text = revisions.reduce<string | null>( ( left, { id, text: known } ) => left === null ? null :
			withoutOtherCalls( left, readCalls( known ?? texts?.get( id )?.text ?? '' ), readCalls ), own.text );
		if ( text !== own.text ) {
			found.set( history, { doubt: 'hidden', believed: text === null ? null : { ...own, text } } );
		}
	} );
	return found;
}

/** The list of what was found, a page at a time. */
import type { ListedRecord } from '../../core/exchange/listed-record';
import { foldResults, type ResultItem } from '../../core/exchange/search/fold-results';
import { element, replaceContents } from '../element';
import type { FindContext } from './find-context';
import type { CardMaker } from './result-card';

/** Cards at once: more than a screen shows, and not many more, so that every keystroke stays quick. */
const FIRST_PAGE = { narrow: 6, wide: 12 } as const;
/** So many of them come first, the others after the picture of these. */
const AT_ONCE = { narrow: 2, wide: 6 } as const;
/** Pixels from which on cards stand side by side. */
const WIDE = 720;
const NEXT_PAGES = 30;
/** Cards that are kept for when they are found again. */
const MOST_KEPT = 500;

export interface ResultList {
	readonly element: HTMLElement;
	/** Shows what was found, from the beginning. */
	show( found: readonly number[], records: readonly ListedRecord[] ): void;
}

/**
 * @param makeCard
 * @param context
 * @param onAdded - Called when something new is in the page
 */
export function createResultList(
	makeCard: CardMaker, context: Pick<FindContext, 'messages' | 'afterPicture'>, onAdded: () => void,
): ResultList {
	const { messages, afterPicture } = context;
	const width = window.innerWidth < WIDE ? 'narrow' : 'wide';
	const firstPage = FIRST_PAGE[ width ];
	const list = element( 'ul', { class: 'ext-localSkills-find-list' } );
	const more = element( 'button', { type: 'button', class: 'ext-localSkills-find-button' } );
	const unfolded = new Set<string>();
	/** Cards that were made: from one keystroke to the next, many stay, with what other scripts made of them. */
	const made = new Map<ListedRecord, HTMLElement>();
	let items: readonly ResultItem[] = [];
	let shown = 0;
	let leaveRest = (): void => undefined;
	let last: { found: readonly number[]; records: readonly ListedRecord[] } = { found: [], records: [] };

	function folded( user: string, count: number ): HTMLElement {
		const open = element( 'button', { type: 'button', class: 'ext-localSkills-find-button ext-localSkills-find-quiet' },
			messages.text( 'localskills-find-more-by', count, user ) );
		open.addEventListener( 'click', () => {
			const place = Array.from( list.children ).indexOf( open.parentElement as HTMLElement );
			unfolded.add( user );
			items = foldResults( last.found, last.records, unfolded );
			add( Math.max( shown, firstPage ), place );
		} );
		return element( 'li', { class: 'ext-localSkills-find-folded' }, open );
	}

	function nodeOf( item: ResultItem ): HTMLElement {
		if ( item.kind === 'more' ) {
			return folded( item.user, item.count );
		}
		const card = made.get( item.record ) ?? makeCard( item.record );
		if ( made.size > MOST_KEPT ) {
			made.clear();
		}
		made.set( item.record, card );
		return card;
	}

	/** Draws the list with so many items, and leaves what is in its place already. */
	function draw( count: number ): void {
		leaveRest();
		items.slice( 0, count ).forEach( ( item, index ) => {
			const there = list.children[ index ];
			const node = nodeOf( item );
			if ( node !== there ) {
				list.insertBefore( node, there ?? null );
			}
		} );
		while ( list.children.length > Math.min( count, items.length ) ) {
			list.removeChild( list.lastChild as Node );
		}
		shown = Math.min( count, items.length );
	}

	/** Draws the list with so many items, says how many more there are, and puts the focus on one of them. */
	function add( count: number, focused: number | null ): void {
		draw( count );
		more.hidden = shown === items.length;
		if ( !more.hidden ) {
			more.textContent = messages.text( 'localskills-find-show-more', Math.min( NEXT_PAGES, items.length - shown ) );
		}
		if ( focused !== null ) {
			list.children[ focused ]?.querySelector<HTMLElement>( 'a, button' )?.focus();
		}
		onAdded();
	}

	more.addEventListener( 'click', () => add( shown + NEXT_PAGES, shown ) );
	const root = element( 'div', {} );
	replaceContents( root, list, more );
	return {
		element: root,
		show( found, records ) {
			last = { found, records };
			items = foldResults( found, records, unfolded );
			more.hidden = true;
			draw( AT_ONCE[ width ] );
			leaveRest = afterPicture( () => add( firstPage, null ) );
		},
	};
}

/** The search above the board: its fields, what was found, and the address that says it. */
import type { ListedRecord } from '../../core/exchange/listed-record';
import {
	activeFilters, QUERY_PARAMETERS, readQuery, type SearchQuery, writeQuery,
} from '../../core/exchange/search/search-query';
import { isSaveFault } from '../../wiki/port';
import { element, replaceContents } from '../element';
import type { FindContext } from './find-context';
import { loadBoard, type LoadedBoard } from './load-board';
import { nothingFound } from './nothing-found';
import { rememberedMessages } from './remembered-messages';
import { createCardMaker } from './result-card';
import { createResultList, type ResultList } from './result-list';
import { createSearchForm } from './search-form';

/** Whoever searches looks for others: what is their own stands at the end. */
function othersFirst( found: readonly number[], records: readonly ListedRecord[], user: string | null ): readonly number[] {
	const isOwn = ( index: number ): boolean => ( records[ index ] as ListedRecord ).user === user;
	return user === null || !found.some( isOwn ) ? found :
		[ ...found.filter( ( index ) => !isOwn( index ) ), ...found.filter( isOwn ) ];
}

/** Milliseconds without a keystroke after which the address, screen readers and other scripts get to know. */
const PAUSE = 400;

/**
 * Puts the search into its place on the board, and reads the index at once: whoever comes here seeks something.
 *
 * @param place
 * @param given - What it asks of the page
 */
export function showSearch( place: HTMLElement, given: FindContext ): void {
	const context = { ...given, messages: rememberedMessages( given.messages ) };
	const { messages, address } = context;
	const say = ( key: string, ...parameters: ( string | number )[] ): string => messages.text( `localskills-find-${ key }`, ...parameters );
	const status = element( 'div', { role: 'status', class: 'ext-localSkills-unseen' } );
	const count = element( 'p', { class: 'ext-localSkills-find-count' } );
	const state = element( 'div', { class: 'ext-localSkills-find-state' } );
	const results = element( 'div', { class: 'ext-localSkills-find-results' } );
	const help = element( 'div', {} );
	let loaded: { readonly board: LoadedBoard; readonly list: ResultList } | null = null;
	let hasFailed = false;
	let pause: number | undefined;
	let wasTyping = false;
	let isNewStep = false;

	/** Other scripts look through what is given to them; while somebody types, that can wait. */
	let unseen: HTMLElement[] = [];
	const showUnseen = (): void => {
		unseen.forEach( context.enliven );
		unseen = [];
	};
	let waiting: ( () => void ) | null = null;
	const now = (): void => {
		window.clearTimeout( pause );
		waiting?.();
		waiting = null;
	};
	const later = ( act: () => void ): void => {
		window.clearTimeout( pause );
		waiting = act;
		pause = window.setTimeout( now, PAUSE );
	};
	// Whoever follows a link comes back to what was found.
	results.addEventListener( 'click', now, true );

	function settle( query: SearchQuery, isStep: boolean, words: string ): void {
		const values = writeQuery( query );
		const isSame = QUERY_PARAMETERS.every( ( name ) =>
			( values.find( ( [ own ] ) => own === name )?.[ 1 ] ?? null ) === address.parameter( name ) );
		if ( !isSame ) {
			address.setParameters( QUERY_PARAMETERS, values, isStep );
		}
		status.textContent = words;
		showUnseen();
	}

	function search(): { readonly query: SearchQuery; readonly words: string } {
		const query = form.query();
		const isActive = activeFilters( query ).length > 0 || query.sort !== 'fit';
		if ( context.board !== null ) {
			// While the index comes in, what is on the page is not what was asked for.
			context.board.hidden = isActive && !hasFailed;
		}
		results.hidden = !isActive;
		if ( loaded === null ) {
			return { query, words: '' };
		}
		const { board, list } = loaded;
		const outcome = board.search.find( query );
		form.showCounts( outcome.directions );
		const words = isActive ? say( 'count', outcome.found.length ) : '';
		count.textContent = words;
		if ( isActive ) {
			list.show( othersFirst( outcome.found, board.search.records, context.user ), board.search.records );
			const found = nothingFound( query, outcome, { context, form, board, search: ( other ) => {
				form.show( other );
				changed( false );
				form.focus();
			} } );
			replaceContents( help, found );
			unseen = found === null ? [ list.element ] : [ list.element, found ];
		}
		return { query, words };
	}

	/** What is typed is seen first; what it finds, in the picture after that. Of several letters, only the last counts. */
	let leaveTyped = (): void => undefined;
	function typed(): void {
		leaveTyped();
		leaveTyped = context.afterPicture( () => changed( true ) );
	}

	function changed( isTyping: boolean ): void {
		leaveTyped();
		const { query, words } = search();
		// What is typed in one go is one step back.
		isNewStep = isNewStep || !isTyping || !wasTyping;
		wasTyping = isTyping;
		const settleNow = (): void => {
			settle( query, isNewStep, words );
			isNewStep = false;
		};
		later( settleNow );
		if ( !isTyping ) {
			now();
		}
	}

	const form = createSearchForm( context, ( isTyping ) => isTyping ? typed() : changed( false ) );

	function showAddress(): void {
		leaveTyped();
		wasTyping = false;
		isNewStep = false;
		form.show( readQuery( address.parameter ) );
		const { query, words } = search();
		later( () => settle( query, false, words ) );
		now();
	}

	/** Says why there is no search; the board is there without it. */
	function fail( ...words: readonly HTMLElement[] ): void {
		hasFailed = true;
		replaceContents( state, ...words );
		search();
	}

	async function load(): Promise<void> {
		hasFailed = false;
		replaceContents( state, element( 'p', { class: 'ext-localSkills-quiet' }, say( 'loading' ) ) );
		let board: LoadedBoard | null;
		try {
			board = await loadBoard( context );
		} catch ( fault ) {
			const again = element( 'button', { type: 'button', class: 'ext-localSkills-find-button' }, say( 'try-again' ) );
			again.addEventListener( 'click', () => {
				void load();
			} );
			const reason = isSaveFault( fault ) ? fault.explanation : '';
			fail( element( 'div', { class: 'ext-localSkills-fault', role: 'alert' },
				element( 'p', {}, say( 'failed' ), reason === '' ? null : ` ${ reason }` ), again ) );
			return;
		}
		if ( board === null ) {
			fail( element( 'p', { class: 'ext-localSkills-quiet' }, say( 'no-index' ) ) );
			return;
		}
		const list = createResultList( createCardMaker( context, board.taxonomy ), context, () => {
			// Not instead of what is beside the list and has not been looked through either.
			unseen = unseen.filter( ( content ) => content !== list.element ).concat( list.element );
			if ( waiting === null ) {
				later( showUnseen );
			}
		} );
		loaded = { board, list };
		replaceContents( results, count, list.element, help );
		replaceContents( state, element( 'p', { class: 'ext-localSkills-quiet' },
			board.changed === null ? null : say( 'changed', context.formatTime( board.changed ) ),
			board.faults === 0 ? null : ` ${ say( 'faults', board.faults ) }` ) );
		// What nobody has opened yet need not be there before the first results are.
		const isNarrowed = activeFilters( form.query() ).some( ( filter ) => filter !== 'text' && filter !== 'direction' );
		const offerChoices = (): void => {
			const current = form.query();
			form.offer( board );
			form.show( current );
		};
		if ( isNarrowed ) {
			offerChoices();
		}
		const { query, words } = search();
		context.afterPicture( () => {
			if ( !isNarrowed ) {
				offerChoices();
			}
			settle( query, false, words );
			context.afterPicture( board.search.prepare );
		} );
	}

	replaceContents( place, element( 'div', { class: 'ext-localSkills-find-box', lang: messages.language, dir: messages.direction },
		form.element, status, results, state ) );
	showAddress();
	address.onReturn( showAddress );
	void load();
}

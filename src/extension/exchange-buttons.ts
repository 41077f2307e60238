/** The buttons for offers and searches: on the portal and the board, and on the person's own cards. */
import type { Direction } from '../core/exchange/exchange-record';
import { foldInPlace } from './by-hand-fold';
import { loadModules } from './load-modules';
import { logInLink } from './search-in-address';
import { addStartButton } from './start-button';

/** Where templates say that something can be offered, or sought. */
export const EXCHANGE_PLACES = '[data-localskills-exchange]';

/** Offers and searches, with whose they are. */
export const EXCHANGE_CARDS = '[data-localskills-card][data-localskills-user]';

/** What is loaded, of the extension or as a gadget. */
const MODULES = [ [ 'ext.localSkills.exchange', 'ext.localSkills.pickers' ], [ 'ext.gadget.LocalSkills-exchange', 'ext.gadget.LocalSkills-pickers' ] ];

/** What shows what became of offers and searches. */
export const MEETING_MODULES = [ [ 'ext.localSkills.meeting' ], [ 'ext.gadget.LocalSkills-meeting' ] ];

/** What `localSkills.editRecord` is fired with. */
export interface EditRecordRequest {
	readonly direction: Direction;
	/** The record to change; null: a new one. */
	readonly id: string | null;
	/** Whether it is to be changed, or paused, renewed, ended; by default changed. */
	readonly view?: 'change' | 'manage';
	/** Title of the page on which the record stands, where that is known. */
	readonly page?: string;
	/** The skill to begin with. */
	readonly skill?: string;
	/** Several, one after the other, each with the level in it if that is known. */
	readonly skills?: readonly { readonly skill: string; readonly level: number | null }[];
	/** Where the focus goes when the dialog is closed. */
	readonly opener: HTMLElement;
	/** Is told when the dialog has been closed and the focus is back, or in the dialog that follows. */
	readonly onClosed?: () => void;
}

/** Whether the wiki has the dialog: a gadget's parts may be installed one by one. */
export function hasExchange(): boolean {
	return MODULES.some( ( [ name ] ) => mw.loader.getState( name as string ) !== null );
}

/**
 * Loads the dialog for offers and searches and opens it.
 *
 * @param request
 */
export function openExchange( request: EditRecordRequest ): PromiseLike<unknown> {
	return loadModules( MODULES ).then( () => {
		mw.hook<[ EditRecordRequest ]>( 'localSkills.editRecord' ).fire( request );
	} );
}

/** Loads the dialog when another part of the project asks for it; the hook remembers what it was asked. */
export function loadExchangeWhenAsked(): void {
	mw.hook<[ EditRecordRequest ]>( 'localSkills.editRecord' ).add( () => {
		loadModules( MODULES );
	} );
}

/** Says that one has to log in, with the way there and back. */
function logInWords(): HTMLElement {
	const words = document.createElement( 'p' );
	words.textContent = `${ mw.msg( 'localskills-start-exchange-log-in' ) } `;
	words.appendChild( logInLink( mw.msg( 'localskills-start-log-in-link' ) ) );
	return words;
}

/** How the same is done by hand is folded away: few need it now. */
function foldByHand( place: HTMLElement ): void {
	const byHand = place.parentElement?.parentElement?.querySelector( ':scope > .ext-localSkills-exchange-by-hand' );
	if ( byHand ) {
		foldInPlace( byHand );
	}
}

/**
 * Fills a place for a button that opens the dialog.
 *
 * @param place
 */
export function showExchangeButton( place: HTMLElement ): void {
	const direction = place.getAttribute( 'data-localskills-exchange' );
	if ( direction !== 'offer' && direction !== 'seek' || !hasExchange() ) {
		return;
	}
	if ( !mw.user.isNamed() ) {
		// Two places beside each other need the words only once.
		if ( place.parentElement?.querySelector( EXCHANGE_PLACES ) === place ) {
			place.appendChild( logInWords() );
		}
		// By hand, too, one has to log in first.
		foldByHand( place );
		return;
	}
	const skill = place.getAttribute( 'data-localskills-skill' );
	addStartButton( place, {
		// Messages used here: localskills-start-offer, localskills-start-seek
		label: mw.msg( `localskills-start-${ direction }` ),
		name: `new ${ direction } ${ skill ?? '' }`,
		failed: mw.msg( 'localskills-start-failed' ),
		act: ( opener ) => openExchange( { direction, id: null, opener, ...skill ? { skill } : {} } ),
	} );
	foldByHand( place );
}

/**
 * Adds the buttons to one of the person's own cards.
 *
 * @param card
 */
export function showCardButtons( card: HTMLElement ): void {
	const direction = card.getAttribute( 'data-localskills-card' );
	const isOwn = mw.user.isNamed() && card.getAttribute( 'data-localskills-user' ) === mw.user.getName();
	if ( !isOwn || direction !== 'offer' && direction !== 'seek' || !hasExchange() || mw.config.get( 'wgAction' ) !== 'view' ) {
		return;
	}
	const tools = document.createElement( 'div' );
	tools.className = 'ext-localSkills-start-tools';
	// What is nowhere gets no focus.
	card.appendChild( tools );
	const views: readonly ( readonly [ 'change' | 'manage', string ] )[] = [
		[ 'change', 'localskills-start-card-change' ], [ 'manage', 'localskills-start-card-manage' ],
	];
	views.forEach( ( [ view, key ] ) => addStartButton( tools, {
		label: mw.msg( key ),
		name: `${ view } ${ direction } ${ card.getAttribute( 'data-localskills-id' ) }`,
		isQuiet: true,
		failed: mw.msg( 'localskills-start-failed' ),
		act: ( opener ) => openExchange( {
			direction, view, opener,
			id: card.getAttribute( 'data-localskills-id' ) || '',
			page: mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ),
		} ),
	} ) );
}

import type { AskRequest, FullWords } from '../ui/exchange-meeting/ask-request';
import type { Direction } from '../core/exchange/exchange-record';
import type { EndingWay } from '../core/exchange/steps/endings';
import { userOfKey } from '../core/exchange/steps/exchange-step';
import { DEFAULT_ROOT } from '../core/pages';
import type { RecordEnding } from '../ui/exchange/exchange-context';
import { knownRoot } from './configured-root';
import { loadModules } from './load-modules';
import { logInLink } from './search-in-address';
import { addStartButton } from './start-button';

/** Where templates and the bot's pages say that somebody can be asked, and that one's own exchanges can be seen. */
export const MEETING_PLACES = '[data-localskills-mine], [data-localskills-ask], [data-localskills-card]';

/** The extension's, or as a gadget. */
const MODULES: readonly ( readonly string[] )[] = [ [ 'ext.localSkills.meeting' ], [ 'ext.gadget.LocalSkills-meeting' ] ];

/** What beside a button says which skill one asks for: on the page of the matches, and on cards. */
const ASKED_ABOUT = '.ext-localSkills-match > div, .ext-localSkills-find-skill h3, .ext-localSkills-card-skill';

/** Messages on talk pages lead here; it is an anchor, and a parameter for the way over logging in. */
const ANCHOR = '#my-exchanges';
const PARAMETER = { localskills: 'mine' } as const;

/** What `localSkills.myExchanges` is fired with. */
export interface MineRequest {
	/** Where the focus goes when the dialog is closed. */
	readonly opener: HTMLElement;
}

/** What `localSkills.countWaiting` is fired with. */
export interface WaitingRequest {
	/** Shows how many exchanges wait for the person: the number in their digits, and in words. */
	readonly show: ( waiting: number, digits: string, words: string ) => void;
}

/** What `localSkills.checkRoom` is fired with. */
export interface RoomRequest {
	readonly kind: Direction;
	readonly key: string;
	/** Called where nobody can be asked for it at present. */
	readonly show: ( words: FullWords ) => void;
}

/** What `localSkills.checkEnding` is fired with. */
export interface EndingRequest {
	/** The person's own record. */
	readonly kind: Direction;
	readonly id: string;
	readonly way: EndingWay;
	/** YYYY-MM-DD: of a pause the day on which it ends; null when that is not known. */
	readonly until: string | null;
	readonly found: ( ending: RecordEnding ) => void;
	readonly failed: ( reason: unknown ) => void;
}

function rootOf( place: HTMLElement ): string {
	return place.getAttribute( 'data-localskills-root' ) || DEFAULT_ROOT;
}

function openMine( opener: HTMLElement ): JQuery.Promise<unknown> {
	return loadModules( MODULES ).then( () => {
		mw.hook<[ MineRequest ]>( 'localSkills.myExchanges' ).fire( { opener } );
	} );
}

/** Shows on a button how many exchanges wait for the person, for everybody to read. */
function showWaiting( button: HTMLElement, waiting: number, digits: string, words: string ): void {
	Array.from( button.querySelectorAll( '.ext-localSkills-start-count, .ext-localSkills-start-unseen' ) )
		.forEach( ( earlier ) => button.removeChild( earlier ) );
	button.title = waiting === 0 ? '' : words;
	if ( waiting > 0 ) {
		const count = document.createElement( 'span' );
		count.className = 'ext-localSkills-start-count';
		count.setAttribute( 'aria-hidden', 'true' );
		count.textContent = digits;
		const spoken = document.createElement( 'span' );
		spoken.className = 'ext-localSkills-start-unseen';
		spoken.textContent = ` ${ words }`;
		button.appendChild( count );
		button.appendChild( spoken );
	}
}

/**
 * Has counted what waits for the person. Whether anybody may have asked them is one small question; only where somebody's
 * page names theirs, the part that knows about exchanges is loaded for it.
 */
function countWaiting( button: HTMLElement, root: string ): void {
	const name = mw.user.getName() ?? '';
	const people = `${ root }/People/`;
	mw.loader.using( 'mediawiki.api' ).then( () => new mw.Api().get( {
		action: 'query', list: 'backlinks', bltitle: people + name, blfilterredir: 'nonredirects', bllimit: 50, formatversion: 2,
	} ) ).then( ( answer ) => {
		const pages = ( answer as { query?: { backlinks?: { ns: number; title: string }[] } } ).query?.backlinks ?? [];
		// Those of others: only what is on their pages, or below their user pages, can wait.
		if ( pages.some( ( { ns, title } ) => ns === 2 || title.startsWith( people ) && title !== people + name ) ) {
			loadModules( MODULES ).then( () => {
				mw.hook<[ WaitingRequest ]>( 'localSkills.countWaiting' ).fire( {
					show: ( waiting, digits, words ) => showWaiting( button, waiting, digits, words ),
				} );
			} );
		}
	} );
}

function isMineWanted(): boolean {
	return window.location.hash === ANCHOR || mw.util.getParamValue( 'localskills' ) === PARAMETER.localskills;
}

/** The button to see one's own exchanges; opens them at once for who comes for them. */
function showMine( place: HTMLElement ): void {
	if ( !mw.user.isNamed() ) {
		const words = document.createElement( 'p' );
		const link = document.createElement( 'a' );
		link.href = mw.util.getUrl( 'Special:UserLogin', {
			returnto: mw.config.get( 'wgPageName' ), returntoquery: `localskills=${ PARAMETER.localskills }`,
		} );
		link.textContent = mw.msg( 'localskills-start-log-in-link' );
		words.textContent = `${ mw.msg( 'localskills-start-mine-log-in' ) } `;
		words.appendChild( link );
		place.appendChild( words );
		if ( isMineWanted() ) {
			link.focus();
		}
		return;
	}
	addStartButton( place, {
		label: mw.msg( 'localskills-start-mine' ),
		failed: mw.msg( 'localskills-start-meeting-failed' ),
		act: ( opener ) => openMine( opener ),
	} );
	const opener = place.querySelector( 'button' ) as HTMLButtonElement;
	countWaiting( opener, knownRoot() ?? rootOf( place ) );
	const openIfWanted = (): void => {
		if ( isMineWanted() ) {
			opener.click();
		}
	};
	window.addEventListener( 'hashchange', () => {
		if ( window.location.hash === ANCHOR ) {
			opener.click();
		}
	} );
	openIfWanted();
}

function showAsk( place: HTMLElement, request: Omit<AskRequest, 'opener'> ): void {
	const { kind, key } = request;
	const other = userOfKey( key );
	if ( other === '' || other === mw.user.getName() ) {
		return;
	}
	if ( !mw.user.isNamed() ) {
		place.appendChild( logInLink( mw.msg( kind === 'offer' ? 'localskills-start-log-in-learn' : 'localskills-start-log-in-teach' ) ) );
		return;
	}
	addStartButton( place, {
		about: place.parentElement?.querySelector( ASKED_ABOUT ) ?? null,
		label: mw.msg( kind === 'offer' ? 'localskills-start-ask-learn' : 'localskills-start-ask-teach', other ),
		failed: mw.msg( 'localskills-start-meeting-failed' ),
		act: ( opener ) => loadModules( MODULES ).then( () => {
			mw.hook<[ AskRequest ]>( 'localSkills.ask' ).fire( { ...request, opener } );
		} ),
	} );
}

/**
 * Has looked whether others have taken all places of what a card offers, or the search has found somebody. That can only be
 * where its person has asked or agreed, which the steps on the page tell: most cards cost nothing.
 */
function checkRoom( card: HTMLElement, place: HTMLElement, kind: Direction, user: string, id: string ): void {
	const key = `${ user }-${ id }`.replace( / /g, '_' );
	const hasStep = Array.from( document.querySelectorAll( '.ext-localSkills-exchange-step[id]' ) ).some( ( step ) =>
		/^(?:ask|accept)-/.test( step.id ) && ( kind === 'offer' ? step.id.endsWith( `-${ key }` ) :
			step.id.replace( /^[a-z]+-/, '' ).startsWith( `${ key }-` ) ) );
	if ( !hasStep || !mw.user.isNamed() ) {
		return;
	}
	loadModules( MODULES ).then( () => {
		mw.hook<[ RoomRequest ]>( 'localSkills.checkRoom' ).fire( {
			kind, key: `${ user }/${ id }`,
			show( { status, text } ) {
				const words = document.createElement( 'p' );
				words.className = 'ext-localSkills-card-full';
				words.textContent = text;
				const shown = card.querySelector( '.ext-localSkills-status' );
				if ( shown !== null ) {
					shown.textContent = status;
					shown.className = 'ext-localSkills-status ext-localSkills-status-closed';
				}
				while ( place.firstChild ) {
					place.removeChild( place.firstChild );
				}
				place.appendChild( words );
			},
		} );
	} );
}

function showCard( card: HTMLElement ): void {
	const kind = card.getAttribute( 'data-localskills-card' ) === 'seek' ? 'seek' : 'offer';
	const user = card.getAttribute( 'data-localskills-user' ) || '';
	const id = card.getAttribute( 'data-localskills-id' ) || '';
	if ( user === mw.user.getName() ) {
		showMineAbove( card );
	} else if ( id !== '' && !card.classList.contains( 'ext-localSkills-card-inactive' ) ) {
		const place = document.createElement( 'div' );
		place.className = 'ext-localSkills-card-ask';
		card.appendChild( place );
		showAsk( place, { kind, key: `${ user }/${ id }` } );
		checkRoom( card, place, kind, user, id );
	}
}

/** On a page of one's own the button stands above the first card. */
function showMineAbove( card: HTMLElement ): void {
	if ( document.querySelector( '[data-localskills-mine]' ) === null ) {
		const place = document.createElement( 'div' );
		place.setAttribute( 'data-localskills-mine', '' );
		place.setAttribute( 'data-localskills-root', rootOf( card ) );
		// The page around it may be in another language than the button.
		place.lang = document.documentElement.lang;
		place.dir = document.documentElement.dir;
		card.parentElement?.insertBefore( place, card );
		showMine( place );
	}
}

/**
 * Shows the button of a place: to see one's own exchanges, or to ask somebody.
 *
 * @param place
 */
export function showMeetingPlace( place: HTMLElement ): void {
	if ( place.hasAttribute( 'data-localskills-mine' ) ) {
		showMine( place );
	} else if ( place.hasAttribute( 'data-localskills-ask' ) ) {
		const mine = place.getAttribute( 'data-localskills-own' );
		if ( mine !== null && userOfKey( mine ) !== mw.user.getName() ) {
			// A suggestion for somebody else.
			return;
		}
		showAsk( place, {
			mine,
			kind: place.getAttribute( 'data-localskills-kind' ) === 'seek' ? 'seek' : 'offer',
			key: place.getAttribute( 'data-localskills-ask' ) || '',
		} );
	} else {
		showCard( place );
	}
}

/** Loads the dialogs when something else than a button here asks for them: the hooks remember what they were asked. */
export function loadMeetingWhenAsked(): void {
	const load = (): void => {
		loadModules( MODULES );
	};
	mw.hook<[ AskRequest ]>( 'localSkills.ask' ).add( load );
	mw.hook<[ MineRequest ]>( 'localSkills.myExchanges' ).add( load );
}

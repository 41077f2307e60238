import { createPageTitles } from '../core/pages';
import type { FindContext, LanguageName, PageAddress } from '../ui/exchange-search/find-context';
import { showSearch } from '../ui/exchange-search/search-place';
import { createMessages } from '../ui/messages';
import { createBoardReader } from '../wiki/browser/board-reader';
import { createLanguageNames } from '../core/i18n/language-names';
import { knownRoot, readConfiguredRoot } from './configured-root';
import { createTimeFormat, MINUTE, RECORDED_DAY } from './time-format';

/** Where the board says that the search goes. */
const PLACES = '[data-localskills-find]';

/** No board has a larger index; what a page says may be anything. */
const MOST_PARTS = 50;

function createAddress(): PageAddress {
	return {
		parameter: ( name ) => new URL( window.location.href ).searchParams.get( name ),
		setParameters( names, values, isNewStep ) {
			const url = new URL( window.location.href );
			names.forEach( ( name ) => url.searchParams.delete( name ) );
			values.forEach( ( [ name, value ] ) => url.searchParams.set( name, value ) );
			if ( isNewStep ) {
				window.history.pushState( null, '', url.href );
			} else {
				window.history.replaceState( window.history.state, '', url.href );
			}
		},
		onReturn( act ) {
			window.addEventListener( 'popstate', act );
		},
	};
}

/** Milliseconds; a page that is not seen has no pictures to wait for. */
const LONGEST_WAIT = 200;

function afterPicture( act: () => void ): () => void {
	let isOver = false;
	const finish = (): void => {
		if ( !isOver ) {
			isOver = true;
			act();
		}
	};
	// The picture is made behind the frame's own callbacks.
	requestAnimationFrame( () => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = finish;
		port2.postMessage( null );
	} );
	setTimeout( finish, LONGEST_WAIT );
	return () => {
		isOver = true;
	};
}

function createContext( place: HTMLElement, root: string ): FindContext {
	const messages = createMessages( mw, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' );
	const own = createLanguageNames( messages.language );
	const english = createLanguageNames( 'en' );
	const autonym = ( code: string ): string | undefined => createLanguageNames( code )( code );
	return {
		messages,
		titles: createPageTitles( root ),
		parts: Math.min( MOST_PARTS, Math.max( 1, Number( place.getAttribute( 'data-localskills-parts' ) ) || 1 ) ),
		indexName: place.getAttribute( 'data-localskills-index' ) || '',
		reader: createBoardReader(),
		user: mw.user.getName(),
		today: new Date().toISOString().slice( 0, 10 ),
		board: place.parentElement?.querySelector<HTMLElement>( '.ext-localSkills-board-content' ) ?? null,
		address: createAddress(),
		languageName: ( code ): LanguageName => {
			const name = own( code );
			const its = name === undefined ? autonym( code ) : undefined;
			return name !== undefined ? { text: name, language: null } :
				its === undefined ? { text: code, language: null } : { text: its, language: code };
		},
		languageNames: ( code ) => [ own( code ), english( code ), autonym( code ) ]
			.filter( ( name ): name is string => name !== undefined ),
		pageUrl: ( title ) => mw.util.getUrl( title ),
		formatDate: createTimeFormat( RECORDED_DAY ),
		formatTime: createTimeFormat( MINUTE ),
		afterPicture,
		enliven: ( content ) => {
			mw.hook( 'wikipage.content' ).fire( $( content ) );
		},
	};
}

/** Puts the search into every board on the page. */
export function startFind(): void {
	const started = new WeakSet<HTMLElement>();
	mw.hook( 'wikipage.content' ).add( ( $content: JQuery ) => {
		$content.find( PLACES ).addBack( PLACES ).each( ( _index, place ) => {
			if ( !started.has( place ) ) {
				started.add( place );
				// At once where the extension tells it. Where the wiki does not answer, the board below has everything, too.
				const root = knownRoot();
				const show = ( found: string ): void => showSearch( place, createContext( place, found ) );
				if ( root === null ) {
					mw.loader.using( 'mediawiki.api' ).then( () => readConfiguredRoot( new mw.Api() ) ).then( show );
				} else {
					show( root );
				}
			}
		} );
	} );
}

/** What is sought on a board, as the address says it, for links that lead away from it. */

/** All parameters of the search begin with it. */
const PREFIX = 'ls-';

/** What somebody does before a link takes them away, or is copied. */
const TOUCHES = [ 'pointerover', 'pointerdown', 'focusin', 'click' ] as const;

/** The parameters by which the address says what is sought. */
function searchParameters(): URLSearchParams {
	const search = new URLSearchParams();
	new URL( window.location.href ).searchParams.forEach( ( value, name ) => {
		if ( name.startsWith( PREFIX ) ) {
			search.set( name, value );
		}
	} );
	return search;
}

/**
 * Has links say what is sought, now and whenever somebody is about to follow one: the address changes while they search.
 *
 * @param place - What the links are in
 * @param write - Gives a link its address
 */
function keep( place: HTMLElement, write: ( link: HTMLAnchorElement, search: URLSearchParams ) => void ): void {
	const update = (): void => {
		const search = searchParameters();
		Array.from( place.querySelectorAll( 'a' ) ).forEach( ( link ) => write( link, search ) );
	};
	TOUCHES.forEach( ( touch ) => place.addEventListener( touch, update, true ) );
	update();
}

/**
 * Has links to the same page in other languages say what is sought.
 *
 * @param place - What they are in
 */
export function keepSearch( place: HTMLElement ): void {
	keep( place, ( link, search ) => {
		const url = new URL( link.href );
		Array.from( url.searchParams.keys() ).filter( ( name ) => name.startsWith( PREFIX ) )
			.forEach( ( name ) => url.searchParams.delete( name ) );
		search.forEach( ( value, name ) => url.searchParams.set( name, value ) );
		if ( url.href !== link.href ) {
			link.href = url.href;
		}
	} );
}

/**
 * The way to log in and back to the page, with what is sought there.
 *
 * @param words
 */
export function logInLink( words: string ): HTMLElement {
	const place = document.createElement( 'span' );
	const link = document.createElement( 'a' );
	link.textContent = words;
	place.appendChild( link );
	keep( place, ( _link, search ) => {
		const query = search.toString();
		link.href = mw.util.getUrl( 'Special:UserLogin', {
			returnto: mw.config.get( 'wgPageName' ), ...query === '' ? {} : { returntoquery: query },
		} );
	} );
	return place;
}

import { showExchangeButton } from '../../src/extension/exchange-buttons';
import { showMeetingPlace } from '../../src/extension/meeting-buttons';

describe( 'a card of the search, for who is not logged in', () => {
	beforeAll( () => {
		mw.messages.set( { 'localskills-start-log-in-learn': 'Log in to ask', 'localskills-start-log-in-teach': 'Log in to offer help' } );
		mw.config.set( 'wgPageName', 'LocalSkills/Exchange/fr' );
		Object.assign( mw.user, { isNamed: () => false, getName: () => null } );
	} );

	function linkOf( attributes: string ): HTMLAnchorElement | null {
		document.body.innerHTML = `<div ${ attributes }></div>`;
		showMeetingPlace( document.body.firstElementChild as HTMLElement );
		return document.querySelector( 'a' );
	}

	it( 'leads to logging in, and back to what is sought by then', () => {
		window.history.replaceState( null, '', '?ls-skill=finance' );
		const link = linkOf( 'data-localskills-ask="Ana/o1" data-localskills-kind="offer"' );
		expect( link?.textContent ).toBe( 'Log in to ask' );
		window.history.replaceState( null, '', '?ls-text=lua+x' );
		link?.dispatchEvent( new Event( 'focusin', { bubbles: true } ) );
		const url = new URL( link?.href ?? '', 'http://wiki.test/' );
		expect( url.href ).toContain( 'UserLogin' );
		expect( url.searchParams.get( 'returnto' ) ).toBe( 'LocalSkills/Exchange/fr' );
		expect( url.searchParams.get( 'returntoquery' ) ).toBe( 'ls-text=lua+x' );
		window.history.replaceState( null, '', '?' );
	} );

	it( 'says what for, and is not there at a suggestion for somebody else', () => {
		expect( linkOf( 'data-localskills-ask="Ben/s1" data-localskills-kind="seek"' )?.textContent ).toBe( 'Log in to offer help' );
		expect( linkOf( 'data-localskills-ask="Ben/s1" data-localskills-own="Ana/o1" data-localskills-kind="seek"' ) ).toBeNull();
	} );

	it( 'is not far below how it is done by hand, which is folded', () => {
		mw.loader.getState = () => 'registered';
		document.body.innerHTML = '<div><div><div data-localskills-exchange="offer"></div></div><div class="ext-localSkills-exchange-by-hand">By hand</div></div>';
		showExchangeButton( document.querySelector( '[data-localskills-exchange]' ) as HTMLElement );
		expect( document.querySelector( 'details' )?.textContent ).toContain( 'By hand' );
		expect( document.querySelector( 'a' )?.href ).toContain( 'UserLogin' );
	} );
} );

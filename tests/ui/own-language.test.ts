import { LANGUAGE_LINKS, showOwnLanguage } from '../../src/extension/own-language';

const PAGE = '<div class="ext-localSkills-languages"><span>In your language:</span><ul>' +
	'<li><a href="/wiki/X/ar"><span lang="ar" dir="rtl">العربية</span></a></li><li><strong><span lang="en" dir="ltr">English</span></strong></li>' +
	'<li><a href="/wiki/X/fr"><span lang="fr" dir="ltr">français</span></a></li></ul></div>';

function linksFor( language: string, direction: 'ltr' | 'rtl' = 'ltr' ): HTMLAnchorElement[] {
	document.documentElement.lang = language;
	document.documentElement.dir = direction;
	document.body.innerHTML = PAGE;
	showOwnLanguage( document.querySelector( LANGUAGE_LINKS ) as HTMLElement );
	return Array.from( document.querySelectorAll( 'p a' ) );
}

describe( 'the page in the reader’s own language', () => {
	beforeAll( () => mw.messages.set( 'localskills-start-own-language', 'Words' ) );

	it( 'is linked before all others, in that language', () => {
		const [ link ] = linksFor( 'ar', 'rtl' );
		expect( link ).toMatchObject( { lang: 'ar', dir: 'rtl', textContent: 'Words' } );
		expect( link?.getAttribute( 'href' ) ).toMatch( /\/wiki\/X\/ar$/ );
		expect( document.querySelector( LANGUAGE_LINKS )?.firstElementChild?.contains( link as HTMLElement ) ).toBe( true );
	} );

	it( 'is the one of the language that a variant belongs to', () => {
		expect( linksFor( 'fr-CA' )[ 0 ]?.getAttribute( 'href' ) ).toMatch( /\/wiki\/X\/fr$/ );
	} );

	it( 'is linked with what is sought on the board, also as that changes; so are all others', () => {
		window.history.replaceState( null, '', '?ls-skill=finance&action=view' );
		const parameters = ( link: Element ): string => new URL( ( link as HTMLAnchorElement ).href ).search;
		const [ own ] = linksFor( 'ar', 'rtl' );
		const all = Array.from( document.querySelectorAll( 'a' ) );
		expect( all.map( parameters ) ).toEqual( [ '?ls-skill=finance', '?ls-skill=finance', '?ls-skill=finance' ] );
		window.history.replaceState( null, '', '?ls-text=lua' );
		own?.addEventListener( 'click', ( event ) => event.preventDefault() );
		own?.click();
		expect( all.map( parameters ) ).toEqual( [ '?ls-text=lua', '?ls-text=lua', '?ls-text=lua' ] );
		window.history.replaceState( null, '', '?' );
		own?.click();
		expect( parameters( own as Element ) ).toBe( '' );
	} );

	it.each( [ 'en', 'en-GB', 'de' ] )( 'is not offered to who reads %s: it is there already, or nowhere', ( language ) => {
		expect( linksFor( language ) ).toEqual( [] );
	} );
} );

import { keepSearch } from './search-in-address';

/** Where pages that the bot writes link to themselves in other languages. */
export const LANGUAGE_LINKS = '.ext-localSkills-languages:not( .ext-localSkills-board-groups )';

/**
 * The way to the page in the reader's own language, in words of that language and before all others, where the page is
 * shown in another one: a bot's page is the same for everybody. Links to other languages keep what is sought on a board.
 *
 * @param bar - Links, each with its language
 */
export function showOwnLanguage( bar: HTMLElement ): void {
	addOwnLanguage( bar );
	keepSearch( bar );
}

function addOwnLanguage( bar: HTMLElement ): void {
	// The language of the interface, as browsers name it.
	const own = document.documentElement.lang;
	const codes = [ own, own.split( '-' )[ 0 ] as string ];
	const names = Array.from( bar.querySelectorAll<HTMLElement>( 'li [lang]' ) );
	const name = codes.map( ( code ) => names.find( ( { lang } ) => lang.toLowerCase() === code.toLowerCase() ) )
		.find( ( found ) => found !== undefined );
	const address = name?.closest( 'a' )?.href;
	if ( name === undefined || address === undefined ) {
		return;
	}
	const link = document.createElement( 'a' );
	link.href = address;
	link.lang = own;
	link.dir = document.documentElement.dir;
	link.textContent = mw.msg( 'localskills-start-own-language' );
	const line = document.createElement( 'p' );
	line.className = 'ext-localSkills-own-language';
	line.dir = link.dir;
	line.appendChild( link );
	bar.insertBefore( line, bar.firstChild );
}

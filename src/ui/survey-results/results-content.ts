import { focusOn } from '../element';

/** What belongs to the saved page only: buttons to get here, links to what is saved. */
const NOT_HERE = '.ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages';

/** Attributes that name ids of other elements. */
const REFERENCES = [ 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers' ];

const PREFIX = 'localskills-live-';

/**
 * The results as content of their own: their ids do not meet those of the saved results on the same page, and what they
 * link to opens beside them, since they would be lost.
 *
 * @param html - As the wiki made it of the results
 */
export function resultsContent( html: string ): HTMLElement {
	const content = document.createElement( 'div' );
	content.className = 'ext-localSkills-live-content mw-body-content';
	content.innerHTML = html;
	const all = <Part extends Element = Element>( selector: string ): Part[] =>
		Array.from( content.querySelectorAll<Part>( selector ) );
	all( NOT_HERE ).forEach( ( part ) => part.parentNode?.removeChild( part ) );
	const ids = new Set<string>();
	all( '[id]' ).forEach( ( part ) => {
		ids.add( part.id );
		part.id = PREFIX + part.id;
	} );
	REFERENCES.forEach( ( name ) => all( `[${ name }]` ).forEach( ( part ) => {
		const named = ( part.getAttribute( name ) ?? '' ).split( /\s+/ );
		part.setAttribute( name, named.map( ( id ) => ids.has( id ) ? PREFIX + id : id ).join( ' ' ) );
	} ) );
	all<HTMLAnchorElement>( 'a[href]' ).forEach( ( link ) => {
		const address = link.getAttribute( 'href' ) ?? '';
		if ( !address.startsWith( '#' ) ) {
			link.target = '_blank';
			link.rel = 'noopener';
			return;
		}
		const id = decoded( address.slice( 1 ) );
		link.setAttribute( 'href', `#${ PREFIX }${ id }` );
		link.addEventListener( 'click', ( event ) => {
			// The page's own address stays as it is: what stands behind may listen to it.
			event.preventDefault();
			const target = all<HTMLElement>( '[id]' ).find( ( part ) => part.id === PREFIX + id );
			if ( target !== undefined ) {
				unfold( target );
				target.scrollIntoView();
				focusOn( target );
			}
		} );
	} );
	return content;
}

/** Opens what the target is folded away in: MediaWiki does so for links that change the address. */
function unfold( target: HTMLElement ): void {
	const folded = target.closest( '.mw-collapsed' );
	folded?.querySelector<HTMLElement>( '.mw-collapsible-toggle' )?.click();
}

function decoded( fragment: string ): string {
	try {
		return decodeURIComponent( fragment );
	} catch {
		return fragment;
	}
}

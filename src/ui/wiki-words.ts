import { element } from './element';

/** Elements that the wiki's messages format words with. Others are left out, their words stay. */
const ALLOWED = [ 'P', 'BR', 'B', 'I', 'EM', 'STRONG', 'CODE', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'HR', 'DIV', 'SPAN', 'BDI' ];
const DROPPED = [ 'SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'META', 'TITLE', 'SVG', 'MATH' ];

function copySafely( from: Node, to: Node ): void {
	Array.from( from.childNodes ).forEach( ( node ) => {
		if ( node.nodeType === Node.TEXT_NODE ) {
			to.appendChild( document.createTextNode( node.nodeValue || '' ) );
		} else if ( node.nodeType === Node.ELEMENT_NODE && !DROPPED.includes( node.nodeName.toUpperCase() ) ) {
			const original = node as HTMLElement;
			let copy: Node = to;
			const address = original.nodeName === 'A' ? original.getAttribute( 'href' ) || '' : '';
			if ( /^(?:https?:)?\/|^#/i.test( address ) ) {
				copy = element( 'a', { href: address, target: '_blank', rel: 'noopener' } );
			} else if ( ALLOWED.includes( original.nodeName ) ) {
				copy = document.createElement( original.nodeName );
				if ( original.dir ) {
					( copy as HTMLElement ).dir = original.dir;
				}
				if ( original.lang ) {
					( copy as HTMLElement ).lang = original.lang;
				}
			}
			copySafely( original, copy );
			if ( copy !== to ) {
				to.appendChild( copy );
			}
		}
	} );
}

/**
 * The wiki's own words with their formatting and links, and nothing that runs, loads or styles.
 * Filters and block reasons are written by people.
 *
 * @param html - As the wiki parsed it
 */
export function wikiWords( html: string ): HTMLElement {
	const words = element( 'div', { class: 'ext-localSkills-form-wiki-words', dir: 'auto' } );
	copySafely( new DOMParser().parseFromString( html, 'text/html' ).body, words );
	return words;
}

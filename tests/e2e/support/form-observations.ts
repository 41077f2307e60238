/** What a person would see of a form, and a program has to measure. */
import type { Page } from 'playwright-core';
import { FORM } from './survey-form';

/** How wide the page is, with what can only be reached by scrolling sideways. */
export function pageWidth( page: Page ): Promise<number> {
	return page.evaluate( () => ( document.scrollingElement as Element ).scrollWidth );
}

/**
 * Elements that reach out of the window, as lines of words; empty when all is well. What scrolls by
 * itself, and what is there for screen readers only, may be as wide as it likes.
 */
export function horizontalFaults( page: Page, selector: string ): Promise<string[]> {
	return page.locator( selector ).evaluate( ( root ) => {
		const width = window.visualViewport?.width ?? window.innerWidth;
		const isCut = ( element: Element ): boolean => {
			for ( let around = element.parentElement; around && around !== root; around = around.parentElement ) {
				if ( getComputedStyle( around ).overflowX !== 'visible' ) {
					return true;
				}
			}
			return false;
		};
		return [ root, ...root.querySelectorAll( '*' ) ].filter( ( element ) => {
			const { left, right, width: own } = element.getBoundingClientRect();
			return own > 0 && ( left < -0.5 || right > width + 0.5 ) && !isCut( element );
		} ).map( ( element ) => {
			const { left, right } = element.getBoundingClientRect();
			return `<${ element.localName } class="${ element.className }"> from ${ left } to ${ right } of ${ width }`;
		} );
	} );
}

interface Focus {
	readonly role: string;
	readonly name: string;
	readonly isSeen: boolean;
}

/** What has the focus in the form, if anything has, and whether that can be seen. */
function focusInForm( page: Page ): Promise<Focus | null> {
	return page.evaluate( ( form ) => {
		const focused = document.activeElement as HTMLElement | null;
		if ( !focused?.closest( form ) ) {
			return null;
		}
		const words = ( element: Element | null | undefined ): string => {
			const copy = element?.cloneNode( true ) as Element | undefined;
			copy?.querySelectorAll( '[ aria-hidden=true ]' ).forEach( ( part ) => part.remove() );
			return ( copy?.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();
		};
		const label = ( focused as HTMLInputElement ).labels?.[ 0 ];
		const group = focused.closest( 'fieldset[ aria-labelledby ]' );
		const groupName = ( group?.getAttribute( 'aria-labelledby' ) ?? '' ).split( ' ' )
			.map( ( id ) => words( document.getElementById( id ) ) ).join( ' ' );
		const tag = focused.localName;
		const isDrawn = ( element: Element | null ): boolean => {
			if ( element === null ) {
				return false;
			}
			const { opacity, outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle( element );
			const colours = ( boxShadow.match( /rgba?\([^)]*\)/g ) ?? [] as string[] )
				.concat( outlineStyle !== 'none' && parseFloat( outlineWidth ) > 0 ? outlineColor : [] );
			return opacity !== '0' && colours.some( ( colour ) => !/, 0\)$/.test( colour ) );
		};
		const box = focused.getBoundingClientRect();
		return {
			role: tag === 'a' ? 'link' : tag === 'textarea' ? 'textbox' : tag === 'input' ? ( focused as HTMLInputElement ).type : tag,
			name: ( group ? `${ groupName }: ` : '' ) + words( label ?? focused ),
			// Boxes and radio buttons are drawn by what stands behind the input.
			isSeen: ( isDrawn( focused ) || tag === 'input' && isDrawn( focused.nextElementSibling ) ) &&
				box.bottom > 0 && box.top < window.innerHeight,
		};
	}, FORM );
}

/**
 * Presses the Tab key until something has the focus, as far as one would press it.
 *
 * @throws Error when it cannot be reached, or when the focus is out of sight on the way through the form
 */
export async function tabTo( page: Page, role: string, name: string ): Promise<void> {
	const passed: string[] = [];
	while ( passed.length < 200 ) {
		await page.keyboard.press( 'Tab' );
		let focus = await focusInForm( page );
		// Scrolling and the frame around the focus may take a moment.
		for ( let looks = 0; focus && !focus.isSeen && looks < 40; looks++ ) {
			await page.evaluate( () => new Promise( requestAnimationFrame ) );
			focus = await focusInForm( page );
		}
		passed.push( focus ? `${ focus.role } ${ focus.name }` : '–' );
		if ( focus && !focus.isSeen ) {
			throw new Error( `The focus is out of sight on ${ focus.role } "${ focus.name }".` );
		}
		if ( focus && focus.role === role && focus.name.startsWith( name ) ) {
			return;
		}
	}
	throw new Error( `The Tab key does not reach ${ role } "${ name }", only: ${ passed.join( ', ' ) }` );
}

/** What may stand in an element; null leaves nothing. */
export type Child = Node | string | null;

/**
 * An element with its attributes and contents. Strings become text, never HTML.
 *
 * @param tag
 * @param attributes - By their HTML names
 * @param children
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]
): HTMLElementTagNameMap[ Tag ] {
	const made = document.createElement( tag );
	Object.keys( attributes ).forEach( ( name ) => made.setAttribute( name, attributes[ name ] as string ) );
	children.forEach( ( child ) => {
		if ( child !== null ) {
			made.appendChild( typeof child === 'string' ? document.createTextNode( child ) : child );
		}
	} );
	return made;
}

/**
 * Puts other contents into an element.
 *
 * @param parent
 * @param children
 */
export function replaceContents( parent: Element, ...children: readonly Child[] ): void {
	while ( parent.firstChild ) {
		parent.removeChild( parent.firstChild );
	}
	children.forEach( ( child ) => {
		if ( child !== null ) {
			parent.appendChild( typeof child === 'string' ? document.createTextNode( child ) : child );
		}
	} );
}

/**
 * Moves the focus to something that cannot have it by itself, such as a heading or a message,
 * and brings it into view.
 *
 * @param target
 */
export function focusOn( target: HTMLElement ): void {
	if ( target.tabIndex < 0 ) {
		target.setAttribute( 'tabindex', '-1' );
	}
	target.focus();
}

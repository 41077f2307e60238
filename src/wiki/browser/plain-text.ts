/**
 * The words of a piece of HTML. Nothing in it is run or loaded.
 *
 * @param html - As the wiki parsed it
 * @return Without tags, blanks run together, paragraphs and list items on lines of their own
 */
export function plainText( html: string ): string {
	const parsed = new DOMParser().parseFromString( html.replace( /<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, '$&\n' ), 'text/html' );
	return ( parsed.body.textContent || '' )
		.split( '\n' )
		.map( ( line ) => line.replace( /\s+/g, ' ' ).trim() )
		.filter( ( line ) => line !== '' )
		.join( '\n' );
}

/** What a dry run would change, for people to read. */
import { createTwoFilesPatch } from 'diff';

/**
 * @param title - Of the page
 * @param before - Empty for a page that does not exist
 * @param after
 * @return The difference line by line in the form that `diff -u` made usual; empty without one
 */
export function textDifference( title: string, before: string, after: string ): string {
	if ( before === after ) {
		return '';
	}
	const ended = ( text: string ): string => text === '' ? '' : `${ text.replace( /\n+$/, '' ) }\n`;
	const [ , ...patch ] = createTwoFilesPatch(
		title, title, ended( before ), ended( after ), before === '' ? '(no page)' : '(on the wiki)', '(after saving)', { context: 2 },
	).split( '\n' );
	return patch.join( '\n' );
}

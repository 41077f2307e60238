/** The page on which anybody can stop the bot, without knowing who runs it or where. */
import type { WikiPage } from '../wiki/port';
import { CommandFailure } from './command-io';

/** Of what was written, so much is told to the operator. */
const MAX_EXCERPT = 200;

/**
 * @param title - Of the page
 * @param page - As it is; undefined where there is none
 * @throws CommandFailure where it holds anything but blanks and comments
 */
export function checkStopPage( title: string, page: WikiPage | undefined ): void {
	const words = ( page?.latest.text ?? '' ).replace( /<!--[\s\S]*?(?:-->|$)/g, '' ).trim();
	if ( page !== undefined && words !== '' ) {
		const { user, timestamp } = page.latest;
		const excerpt = words.replace( /\s+/g, ' ' );
		throw new CommandFailure( `${ user ?? 'Somebody' } has stopped the bot on the page ${ title } (${ timestamp }), so nothing more is saved: ` +
			`“${ excerpt.slice( 0, MAX_EXCERPT ) }${ excerpt.length > MAX_EXCERPT ? '…' : '' }”. Once that is settled, empty or delete the page.` );
	}
}

import { element, focusOn } from '../element';
import { button, buttonRow } from '../notice';
import type { Messages } from '../../core/i18n/messages';

/** So many are built at once: each has fields and buttons, and somebody may have thousands. */
const AT_ONCE = 20;

/**
 * A list of which as much is built as is looked at.
 *
 * @param messages
 * @param things
 * @param build - Makes what is shown of one
 */
export function longList<T>( messages: Messages, things: readonly T[], build: ( thing: T ) => HTMLElement ): HTMLElement {
	const list = element( 'div', {} );
	const showFrom = ( start: number ): HTMLElement | null => {
		const built = things.slice( start, start + AT_ONCE ).map( build );
		built.forEach( ( one ) => list.appendChild( one ) );
		const left = things.length - start - built.length;
		if ( left > 0 ) {
			const row = buttonRow( button( messages.text( 'localskills-meeting-show-more', Math.min( AT_ONCE, left ), left ), 'normal', () => {
				list.removeChild( row );
				const first = showFrom( start + built.length );
				if ( first !== null ) {
					focusOn( first );
				}
			} ) );
			list.appendChild( row );
		}
		return built[ 0 ] ?? null;
	};
	showFrom( 0 );
	return list;
}

/**
 * Something folded away, which is built when it is unfolded.
 *
 * @param title
 * @param build
 */
export function foldedAway( title: string, build: () => HTMLElement ): HTMLElement {
	const details = element( 'details', { class: 'ext-localSkills-meeting-folded' }, element( 'summary', {}, title ) );
	let isBuilt = false;
	const unfold = (): void => {
		if ( !isBuilt ) {
			isBuilt = true;
			details.appendChild( build() );
		}
	};
	( details.firstChild as HTMLElement ).addEventListener( 'click', unfold );
	// A search in the page unfolds without a click.
	details.addEventListener( 'toggle', () => {
		if ( details.open ) {
			unfold();
		}
	} );
	return details;
}

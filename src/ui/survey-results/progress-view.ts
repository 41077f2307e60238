import type { Messages } from '../../core/i18n/messages';
import { element } from '../element';
import { button, buttonRow } from '../notice';
import type { CountingPhase } from './count-now';

/** What is shown while answers are counted. */
export interface ProgressView {
	readonly element: HTMLElement;
	showPhase( phase: CountingPhase ): void;
	showPages( count: number ): void;
	/** The wiki asks to wait, in milliseconds. */
	showWait( wait: number ): void;
}

/**
 * @param messages
 * @param onCancel
 */
export function createProgressView( messages: Messages, onCancel: () => void ): ProgressView {
	const bar = new OO.ui.ProgressBarWidget( { progress: false } );
	const $bar = bar.$element.attr( 'aria-label', messages.text( 'localskills-live-progress' ) );
	// Read out when it changes. The number of pages is not: it changes all the time.
	const phase = element( 'p', { role: 'status', class: 'ext-localSkills-live-phase' } );
	const pages = element( 'p', { class: 'ext-localSkills-live-pages' } );
	const showPhase = ( text: string ): void => {
		phase.textContent = text;
		$bar.attr( 'aria-valuetext', text );
	};
	let current: CountingPhase = 'survey';
	let isWaiting = false;
	const say = (): void => {
		isWaiting = false;
		showPhase( messages.text( `localskills-live-phase-${ current }` ) );
	};
	return {
		element: element( 'div', { class: 'ext-localSkills-live-working' }, phase, $bar[ 0 ] as HTMLElement, pages,
			buttonRow( button( messages.text( 'localskills-live-cancel' ), 'normal', onCancel ) ) ),
		showPhase( now ) {
			current = now;
			say();
		},
		showPages( count ) {
			if ( isWaiting ) {
				say();
			}
			pages.textContent = messages.text( 'localskills-live-read', count );
		},
		showWait( wait ) {
			isWaiting = true;
			showPhase( messages.text( 'localskills-live-waiting', Math.ceil( wait / 1000 ) ) );
		},
	};
}

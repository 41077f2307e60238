/** Ends or pauses an offer or a search once the person knows whom that concerns, and tells those. */
import type { RecordDraft } from '../../core/exchange/record-draft';
import type { ExchangeStep } from '../../core/exchange/steps/exchange-step';
import { element, replaceContents } from '../element';
import { endingQuestion } from '../ending-question';
import type { ExchangeContext, RecordEnding } from './exchange-context';
import type { OwnRecord } from './load-own-records';
import type { Managing } from './manage-screen';
import type { RecordSaver } from './record-saver';

/** Milliseconds in which nobody needs to be told that others are written to. */
const TELLING_SOON = 100;

export interface EndingOptions {
	readonly context: ExchangeContext;
	readonly saver: RecordSaver;
	readonly record: OwnRecord;
	readonly managing: Managing;
	/** What happens, where the person has not said in so many words that it ends. */
	readonly explanation?: HTMLElement;
	/** Null for what shall go. */
	readonly draft: RecordDraft | null;
	/** Saves it, with steps of the person's. */
	readonly save: ( steps: readonly ExchangeStep[] ) => void;
	/** Moves the focus where nothing is to be done, and the control from which it came is gone. */
	readonly onStay: () => void;
	readonly onClose: () => void;
	/** Whom it concerns is known; null where nobody is to be told. */
	readonly onFound: ( ending: RecordEnding | null ) => void;
}

/**
 * Saves at once where nobody is concerned, else once the person has been told.
 *
 * @param options
 */
export function endRecord( options: EndingOptions ): void {
	const { context, saver, record, managing, draft, save, onClose, onFound } = options;
	const { messages, checkEnding, showMine: mine } = context;
	onFound( null );
	if ( checkEnding === null || managing === 'resume' || managing === 'renew' || record.record === null ) {
		save( [] );
		return;
	}
	const pressed = document.activeElement;
	const onBack = (): void => {
		saver.say();
		// Back to where it was asked from, if that is still there.
		if ( pressed instanceof HTMLElement && pressed !== document.body ) {
			pressed.focus();
		}
		if ( document.activeElement !== pressed || pressed === document.body ) {
			options.onStay();
		}
	};
	saver.say( element( 'p', { role: 'status' }, messages.text( 'localskills-ending-looking' ) ) );
	checkEnding( record.name, managing, draft?.until ?? null ).then( ( found ) => {
		onFound( found );
		const onGo = (): void => save( found.steps );
		if ( found.warning === null ) {
			onGo();
			return;
		}
		saver.say( endingQuestion( {
			messages, onGo, onBack,
			warning: [ ...options.explanation === undefined ? [] : [ options.explanation ], ...found.warning ],
			onAnswer: mine === null ? null : () => {
				mine();
				onClose();
			},
		} ) );
	}, () => saver.say( endingQuestion( {
		messages, warning: [ element( 'p', {}, messages.text( 'localskills-ending-unknown' ) ) ],
		onGo: () => save( [] ), onBack, onAnswer: null,
	} ) ) );
}

/**
 * Writes to those whom an end concerns, and says what came of it.
 *
 * @param context
 * @param ending - Of what is saved
 */
export function tellEnding( context: ExchangeContext, ending: RecordEnding ): HTMLElement {
	const place = element( 'div', { 'aria-live': 'polite' } );
	const waiting = setTimeout( () =>
		replaceContents( place, element( 'p', {}, context.messages.text( 'localskills-ending-telling' ) ) ), TELLING_SOON );
	ending.tell().catch( () => null ).then( ( said ) => {
		clearTimeout( waiting );
		replaceContents( place, said );
	} );
	return place;
}

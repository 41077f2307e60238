/** The thank-you: what was done, who fits, and what there is to do next. */
import { type ExchangeRecord, recordKey } from '../../core/exchange/exchange-record';
import { element } from '../element';
import { button, notice } from '../notice';
import type { ExchangeContext } from './exchange-context';
import { createFittingPeople } from './fitting-people';
import type { OwnExchange } from './load-own-records';
import type { Managing } from './manage-screen';
import { skillName } from './skill-words';

export type Done = 'offer' | 'seek' | 'change' | Managing;

export interface DoneScreenOptions {
	readonly context: ExchangeContext;
	readonly own: OwnExchange;
	readonly done: Done;
	/** Title of the page that was saved. */
	readonly page: string;
	/** The day from which something that was paused is open again, as YYYY-MM-DD; null where none was given. */
	readonly until: string | null;
	/** What is told along with it; null when nothing is. */
	readonly notice: HTMLElement | null;
	/** What came of telling those whom an end concerns; null where nobody is to be told. */
	readonly told: HTMLElement | null;
	/** The record that was made; null where none was. */
	readonly made: ExchangeRecord | null;
	/** The skill that comes next; null when there is none. */
	readonly next: string | null;
	readonly onNext: () => void;
	readonly onList: () => void;
	readonly onClose: () => void;
}

export interface DoneScreen {
	readonly element: HTMLElement;
	readonly buttons: readonly OO.ui.ButtonInputWidget[];
}

/**
 * @param options
 */
export function createDoneScreen( options: DoneScreenOptions ): DoneScreen {
	const { context, own, done, page, until, made, next, onNext, onList, onClose } = options;
	const { messages, pageUrl, formatDate, showMine: mine } = context;
	const isNew = done === 'offer' || done === 'seek';
	const link = ( title: string, text = title ): HTMLElement => element( 'a', { href: pageUrl( title ) }, text );
	return {
		// Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
		element: element( 'div', {},
			element( 'h2', { tabindex: '-1' }, messages.text( `localskills-exchange-done-${ done }` ) ),
			options.notice,
			done === 'delete' ? element( 'p', {}, link( page ) ) : notice( 'success',
				until === null ? null : element( 'p', {}, messages.text( 'localskills-template-card-until', formatDate( until ) ) ),
				element( 'p', {}, messages.text( 'localskills-exchange-done-page' ), ' ', link( page ) ),
				isNew ? element( 'p', {}, messages.text( `localskills-exchange-next-${ done }` ) ) : null ),
			options.told,
			made === null ? null : createFittingPeople( made, own, context, ( suggestion ) => {
				const kind = made.kind === 'offer' ? 'seek' : 'offer';
				context.ask?.( { mine: recordKey( made ), kind, key: suggestion[ kind ], skill: made.skill } );
				onClose();
			} ),
			own.board !== null && isNew ? element( 'p', {}, link( own.board, messages.text( 'localskills-exchange-board' ) ) ) : null,
		),
		buttons: [
			next === null ? button( messages.text( 'localskills-exchange-close-dialog' ), 'primary', onClose ) :
				button( messages.text( 'localskills-exchange-go-on', skillName( next, own.taxonomy, messages ) ), 'primary', onNext ),
			...mine === null || !isNew ? [] : [ button( messages.text( 'localskills-exchange-mine' ), 'normal', () => {
				mine();
				onClose();
			} ) ],
			button( messages.text( 'localskills-exchange-list-button' ), 'quiet', onList ),
		],
	};
}

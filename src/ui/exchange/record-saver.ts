/** Saves a change of a record, and says on the screen what comes of it. */
import type { RecordDraft } from '../../core/exchange/record-draft';
import { element, focusOn, replaceContents, type Child } from '../element';
import { faultNotice } from '../survey-form/fault-notice';
import type { ExchangeContext } from './exchange-context';
import type { OwnExchange, OwnRecord } from './load-own-records';
import { leftOutNotice } from './made-by-other-notice';
import { createRecordPublisher, type RecordChange, type SavingConsent } from './publish-record';
import { recordConflict } from './record-conflict';

export interface RecordSaver {
	/** Where it is said. */
	readonly place: HTMLElement;
	say( ...children: readonly Child[] ): void;
	save( change: RecordChange, consent?: SavingConsent ): void;
}

export interface SavedRecord {
	/** Title of the page. */
	readonly page: string;
	readonly id: string;
	/** What is to be told along with it; null when nothing is. */
	readonly notice: HTMLElement | null;
}

export interface RecordSaverOptions {
	readonly context: ExchangeContext;
	readonly own: OwnExchange;
	/** Whether the browser keeps what was entered. */
	readonly isKept: () => boolean;
	readonly onSaved: ( saved: SavedRecord ) => void;
	/** Goes on with what stands on the page instead; null where it does not stand there any more. */
	readonly onTakeSaved: ( found: OwnRecord | null ) => void;
}

/**
 * A place for what is said about saving, and what saves there.
 *
 * @param options
 */
export function createRecordSaver( options: RecordSaverOptions ): RecordSaver {
	const { context, own, isKept, onSaved, onTakeSaved } = options;
	const { messages, pageUrl } = context;
	const place = element( 'div', { class: 'ext-localSkills-exchange-said-here' } );
	const publisher = createRecordPublisher( context, own );
	let isBusy = false;
	const say = ( ...children: readonly Child[] ): void => {
		replaceContents( place, ...children );
		if ( children.length > 0 ) {
			place.scrollIntoView( { block: 'nearest' } );
			focusOn( place );
		}
	};
	const save = ( change: RecordChange, consent?: SavingConsent ): void => {
		if ( isBusy ) {
			return;
		}
		isBusy = true;
		replaceContents( place, element( 'p', { role: 'status' }, messages.text( 'localskills-exchange-saving' ) ) );
		place.scrollIntoView( { block: 'nearest' } );
		publisher.publish( change, consent ).then( ( outcome ) => {
			isBusy = false;
			switch ( outcome.kind ) {
				case 'saved': {
					const { page, id, leftOut } = outcome;
					const said = leftOut === undefined ? null : leftOutNotice( messages, pageUrl, page, leftOut );
					onSaved( { page, id, notice: said } );
					return;
				}
				case 'conflict': {
					const { saved: found } = outcome;
					say( recordConflict( {
						context,
						taxonomy: own.taxonomy,
						mine: change.draft as RecordDraft,
						saved: found === null ? null : found.draft,
						savedBy: outcome.savedBy,
						keepMine: () => save( { ...change, own: found } ),
						takeSaved: () => onTakeSaved( found ),
					} ) );
					return;
				}
				default:
					say( faultNotice( {
						context, title: outcome.page, fault: outcome.fault, pageText: outcome.text, isOther: true,
						isKept: isKept(),
						tryAgain: ( again ) => save( change, again ),
					} ) );
			}
		} );
	};
	return { place, say, save };
}

/** A step from the press of a button to the other one's talk page, with everything that can come between. */
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { type ExchangeStep, userOfKey } from '../../core/exchange/steps/exchange-step';
import { deliverMessage, type DeliveryOutcome, type OutgoingMessage } from './deliver-message';
import type { LoadedExchanges } from './load-exchanges';
import { tellNotSaved } from './meeting-fault';
import type { MeetingContext } from './meeting-context';
import type { Consent, ForeignChanges } from './own-page';
import { showSavingSign } from './saving-sign';
import { takeStep } from './take-step';
import { createUndeliveredMessages } from './undelivered';

export interface StepSessionOptions {
	readonly context: MeetingContext;
	readonly loaded: LoadedExchanges;
	readonly message: OutgoingMessage & { readonly step: ExchangeStep };
	/** A search or offer that is made along with it. */
	readonly newRecord?: ExchangeRecord | null;
	/** Where faults are told. */
	readonly place: HTMLElement;
	/** Whether the browser keeps what was typed. */
	readonly isKept: boolean;
	readonly setBusy: ( isBusy: boolean ) => void;
	/** The message as it is to be written once the step is saved: the other one may have done something meanwhile. */
	readonly renew?: () => Promise<OutgoingMessage>;
	/** The step is saved; the message may not be delivered. */
	readonly onTaken: ( delivery: DeliveryOutcome ) => void;
}

/**
 * Takes a step and writes to the other one.
 *
 * @param options
 */
export async function runStep( options: StepSessionOptions ): Promise<void> {
	const { context, loaded, message, newRecord = null, place, isKept, setBusy, onTaken } = options;
	const { step } = message;
	const other = userOfKey( step.seek ) === step.user ? userOfKey( step.offer ) : userOfKey( step.seek );

	const save = async ( foreign: ForeignChanges, consent: Consent ): Promise<void> => {
		const saving = showSavingSign( context.messages, place );
		setBusy( true );
		const outcome = await takeStep( context, step, { newRecord, foreign, consent } );
		if ( outcome.kind === 'saved' ) {
			// From now on it is owed, whatever becomes of this page.
			createUndeliveredMessages( context.storage, context.wikiId, context.user.name ).add( message );
			saving.say( context.messages.text( 'localskills-meeting-saving-message', other ) );
			const delivery = await deliver( context, loaded, await options.renew?.() ?? message );
			setBusy( false );
			onTaken( delivery );
			return;
		}
		setBusy( false );
		tellNotSaved( { context, outcome, isKept, place, save }, foreign );
	};

	await save( 'ask', {} );
}

/**
 * Writes a message, and keeps it in the browser until it is written.
 *
 * @param context
 * @param loaded
 * @param message
 * @param consent
 */
export async function deliver(
	context: MeetingContext, loaded: LoadedExchanges, message: OutgoingMessage, consent: Consent = {},
): Promise<DeliveryOutcome> {
	const undelivered = createUndeliveredMessages( context.storage, context.wikiId, context.user.name );
	undelivered.add( message );
	const outcome = await deliverMessage( context, loaded, message, consent );
	if ( outcome.kind !== 'fault' ) {
		undelivered.remove( message );
	}
	return outcome;
}

/** A step by the person, complete but for what is special about it. */
export function newStep( values: Pick<ExchangeStep, 'user' | 'step' | 'seek' | 'offer' | 'at'> & Partial<ExchangeStep> ): ExchangeStep {
	return { outcome: null, on: null, note: null, skill: null, ...values };
}

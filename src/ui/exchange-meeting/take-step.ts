import { addRecord } from '../../core/exchange/edit-records';
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { type ExchangeStep, userOfKey } from '../../core/exchange/steps/exchange-step';
import { readExchangeSteps } from '../../core/exchange/steps/read-steps';
import { withCall, writeExchangeStep } from '../../core/exchange/steps/write-step';
import { changeOwnPage, type Consent, type ForeignChanges, type OwnPageOutcome } from './own-page';
import type { MeetingContext } from './meeting-context';

export interface TakeStepOptions {
	/** A search or offer that is made along with it. */
	readonly newRecord?: ExchangeRecord | null;
	/** What is to become of what others have changed on the page. */
	readonly foreign?: ForeignChanges;
	/** Answers to the wiki's questions. */
	readonly consent?: Consent;
}

/**
 * Takes a step: writes it on the person's own page.
 *
 * @param context
 * @param step - By the person
 * @param options
 */
export function takeStep(
	context: MeetingContext, step: ExchangeStep,
	options: TakeStepOptions = {},
): Promise<OwnPageOutcome> {
	const { messages, titles, user } = context;
	const other = userOfKey( step.seek ) === user.name ? userOfKey( step.offer ) : userOfKey( step.seek );
	return changeOwnPage( context, {
		apply: ( text, readCalls ) => withCall(
			options.newRecord ? addRecord( text, options.newRecord, { readCalls } ) : text, writeExchangeStep( step ),
		),
		isDone: ( calls ) => readExchangeSteps( calls, user.name ).some( ( { step: there } ) => there !== null &&
			there.step === step.step && there.seek === step.seek && there.offer === step.offer && there.at === step.at ),
		// Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
		summary: messages.text( `localskills-meeting-summary-${ step.step }`, `[[:${ titles.people( other ) }|${ other }]]` ),
	}, options.foreign, options.consent );
}

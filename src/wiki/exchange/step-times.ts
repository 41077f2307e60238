/** When steps were taken whose time decides that something is agreed: what people write themselves is not enough there. */
import { type SavedStep, stepsInDoubt } from '../../core/exchange/steps/doubted-times';
import type { ExchangeStep } from '../../core/exchange/steps/exchange-step';
import { readExchangeSteps } from '../../core/exchange/steps/read-steps';
import type { TemplateCallReader } from '../counting/template-calls';
import type { ExchangePlace } from './read-exchange';

/** A step, and where it was read. */
export interface PlacedStep extends SavedStep {
	/** Title of the page. */
	readonly title: string;
}

/**
 * Gives steps in doubt the time of the first edit by their account, from the time on that they bear, that has them: the edit
 * that made them, for what is written at that time is saved next. Where the next few edits do not have one, it was made
 * later, at the latest when its page was last saved, and that is taken.
 *
 * @param source
 * @param placed - By any number of people
 * @param readCalls - Of the exchange's templates
 * @return Step → the same with the time at which it was taken; only those that bear another one
 */
export async function findStepTimes(
	source: ExchangePlace[ 'source' ], placed: readonly PlacedStep[], readCalls: TemplateCallReader,
): Promise<ReadonlyMap<ExchangeStep, ExchangeStep>> {
	const times = new Map<ExchangeStep, ExchangeStep>();
	for ( const { step, title, savedAt } of stepsInDoubt( placed ) ) {
		const written = JSON.stringify( step );
		const edits = await source.revisionsBySince( title, step.user, step.at );
		const made = edits.find( ( { text } ) => readExchangeSteps( readCalls( text ?? '' ), step.user )
			.some( ( { step: there } ) => JSON.stringify( there ) === written ) );
		const at = made?.timestamp ?? savedAt;
		if ( at !== step.at ) {
			times.set( step, { ...step, at } );
		}
	}
	return times;
}

import { faultNotice, type FaultNoticeOptions } from '../survey-form/fault-notice';
import type { MakingContext } from './making-context';

export interface MakingFaultOptions extends Omit<FaultNoticeOptions, 'context'> {
	readonly context: MakingContext;
}

/** The form's words for what went wrong speak of an answer; those that begin so speak of a survey. */
const OWN_WORDS = 'localskills-making-save-';

/**
 * Says why a page of a survey could not be saved, and offers what can be done about it.
 *
 * @param options
 */
export function makingFault( options: MakingFaultOptions ): HTMLElement {
	const { messages } = options.context;
	return faultNotice( {
		...options,
		context: {
			...options.context,
			messages: {
				...messages,
				text( key, ...parameters ) {
					const own = key.replace( /^localskills-save-/, OWN_WORDS );
					return messages.text( messages.has( own ) ? own : key, ...parameters );
				},
			},
		},
	} );
}

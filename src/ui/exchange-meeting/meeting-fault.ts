import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { faultNotice } from '../survey-form/fault-notice';
import type { SaveFault } from '../../wiki/port';
import type { MeetingContext } from './meeting-context';
import { changesSince } from './own-page-notices';
import type { Consent, ForeignChanges, OwnPageOutcome } from './own-page';

/** The form's words for what went wrong speak of an answer; those that begin so speak of a request. */
const OWN_WORDS = 'localskills-meeting-save-';

export interface MeetingFaultOptions {
	readonly context: MeetingContext;
	readonly fault: SaveFault;
	/** Title of the page that was to be saved. */
	readonly title: string;
	/** The text that was to be saved. */
	readonly text: string;
	/** Whether the browser keeps what was typed. */
	readonly isKept: boolean;
	readonly tryAgain: ( consent?: Consent ) => void;
}

/**
 * Says why a page could not be saved, and offers what can be done about it.
 *
 * @param options
 */
export function meetingFault( options: MeetingFaultOptions ): HTMLElement {
	const { context, fault, title, text, isKept, tryAgain } = options;
	const { messages } = context;
	return faultNotice( {
		fault, title, pageText: text, isKept, tryAgain,
		context: {
			user: context.user, pageUrl: context.pageUrl, pageTitle: context.pageTitle,
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

export interface NotSavedOptions {
	readonly context: MeetingContext;
	readonly outcome: Exclude<OwnPageOutcome, { kind: 'saved' }>;
	/** Whether the browser keeps what was typed. */
	readonly isKept: boolean;
	/** Where it is told; what is in it goes, and it gets the focus. */
	readonly place: HTMLElement;
	readonly save: ( foreign: ForeignChanges, consent: Consent ) => void;
}

/**
 * Tells why the person's page was not saved, and what they can do about it.
 *
 * @param options
 * @param foreign - What was to become of others' changes
 */
export function tellNotSaved( options: NotSavedOptions, foreign: ForeignChanges ): void {
	const { context, outcome, isKept, place, save } = options;
	const said = outcome.kind === 'fault' ? meetingFault( {
		context, isKept, fault: outcome.fault, title: outcome.title, text: outcome.text,
		tryAgain: ( again = {} ) => save( foreign, again ),
	} ) : foreignChangesNotice( context, outcome, ( decision ) => save( decision, {} ) );
	replaceContents( place, said );
	focusOn( said );
}

/**
 * Says that others have changed what the person's page says, and asks what is to become of it.
 *
 * @param context
 * @param outcome
 * @param decide
 */
function foreignChangesNotice(
	context: MeetingContext, outcome: Extract<OwnPageOutcome, { kind: 'foreign-changes' }>,
	decide: ( foreign: ForeignChanges ) => void,
): HTMLElement {
	const { messages, pageUrl } = context;
	const say = ( key: string, ...parameters: readonly string[] ): string => messages.text( `localskills-meeting-${ key }`, ...parameters );
	return notice( 'warning',
		element( 'p', {}, outcome.by === null ? say( 'foreign-hidden' ) : say( 'foreign', outcome.by ) ),
		element( 'p', {}, element( 'a', {
			href: pageUrl( outcome.title, changesSince( outcome.ownRevision, outcome.revision ) ),
			target: '_blank', rel: 'noopener',
		}, say( 'foreign-look' ) ) ),
		buttonRow(
			button( say( 'foreign-leave-out' ), 'primary', () => decide( 'leave-out' ) ),
			button( say( 'foreign-keep' ), 'normal', () => decide( 'keep' ) ),
		),
	);
}

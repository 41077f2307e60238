import { userOfKey } from '../../core/exchange/steps/exchange-step';
import { REPLY_DAYS } from '../../core/exchange/steps/follow-exchanges';
import { messageMark, type StepMessage, type ToldStep, writeStepMessage } from '../../core/exchange/steps/message-text';
import { speaksFor } from '../../core/exchange/pair-reasons';
import { reasonText } from '../../core/exchange/reason-text';
import type { ScoreReason } from '../../core/exchange/reasons';
import { skillLabel } from '../../core/skills/taxonomy';
import { isSaveFault, SaveFault } from '../../wiki/port';
import type { NewSection } from '../../wiki/meeting-port';
import { type LoadedExchanges, preferencesOf } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import type { Consent } from './own-page';

/** A message that is to be written. */
export interface OutgoingMessage {
	readonly step: ToldStep;
	/** Code of its language. */
	readonly language: string;
	/** Of a request: why the two fit. */
	readonly reasons: readonly ScoreReason[];
	/** Of `confirm`: whether the other one is still to confirm. */
	readonly isOpen: boolean;
}

export type DeliveryOutcome =
	{ readonly kind: 'sent' } |
	/** The other one wants no messages. */
	{ readonly kind: 'unwanted' } |
	{ readonly kind: 'fault'; readonly fault: SaveFault; readonly section: NewSection | null };

/**
 * Writes on the talk page of the other one what a step means to them, in a section of its own. Written again, it does
 * not stand there twice.
 *
 * @param context
 * @param loaded
 * @param message
 * @param consent
 */
export async function deliverMessage(
	context: MeetingContext, loaded: LoadedExchanges, message: OutgoingMessage, consent: Consent = {},
): Promise<DeliveryOutcome> {
	const { wiki, user } = context;
	const { step } = message;
	const other = userOfKey( step.seek ) === user.name ? userOfKey( step.offer ) : userOfKey( step.seek );
	if ( !preferencesOf( loaded, other ).messages ) {
		return { kind: 'unwanted' };
	}
	let section: NewSection | null = null;
	try {
		const title = `User talk:${ other }`;
		const mark = messageMark( step );
		const { heading, text } = await writeSection( context, loaded, message );
		section = { title, heading, text: text.replace( '<div ', `<div data-localskills-step="${ mark }" ` ) };
		const present = ( await wiki.readPages( [ title ] ) ).get( title )?.latest.text ?? '';
		if ( !present.includes( mark ) ) {
			await wiki.addSection( section, consent );
		}
		return { kind: 'sent' };
	} catch ( error ) {
		return { kind: 'fault', section, fault: isSaveFault( error ) ? error : new SaveFault( 'other', String( error ) ) };
	}
}

async function writeSection(
	{ messagesIn, formatDate, languageName, titles }: MeetingContext, loaded: LoadedExchanges, message: OutgoingMessage,
): Promise<{ readonly heading: string; readonly text: string }> {
	const { step, language, reasons, isOpen } = message;
	const messages = await messagesIn( language );
	const { taxonomy, reportPage } = loaded;
	const skill = step.skill ?? '';
	const until = new Date( Date.parse( step.at ) + REPLY_DAYS * 24 * 60 * 60 * 1000 ).toISOString().slice( 0, 10 );
	const content: StepMessage = {
		step,
		skill: skillLabel( skill, taxonomy, messages ),
		reasons: reasons.filter( speaksFor ).map( ( reason ) => reasonText( reason, {
			messages, taxonomy, languageName: ( code ) => languageName( code, language ),
		} ) ),
		until: formatDate( until, language ),
		day: step.on === null ? null : formatDate( step.on, language ),
		page: loaded.ownPage ?? titles.people( step.user ),
		isOpen, titles, reportPage,
	};
	return writeStepMessage( content, messages );
}

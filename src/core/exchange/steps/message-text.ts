/** What is written on somebody's talk page when a step concerns them: who, what, why, and what to do next. */
import type { ResolvedText } from '../../i18n/localized-text';
import type { Messages } from '../../i18n/messages';
import type { PageTitles } from '../../pages';
import { createMarkup, type Markup, pageLink, quietLink, type Wikitext } from '../../report/markup';
import { isWebAddress } from '../../site-configuration';
import { encodeText } from '../../wikitext/encode';
import { withoutPrivateContacts } from '../private-contact';
import { type ExchangeStep, type Step, userOfKey } from './exchange-step';

/** Where the portal leads to what concerns the reader. */
export const MY_EXCHANGES_ANCHOR = 'my-exchanges';

/** What is told of: a step, or that somebody has ended or paused what the other one waits for, or has agreed on. */
export type ToldStep = Omit<ExchangeStep, 'step'> & { readonly step: Step | 'ended' | 'ended-agreed' | 'paused' };

/**
 * By this a message is known again on a talk page. An end is told once, whatever becomes of the offer or search after it.
 *
 * @param told
 */
export function messageMark( told: Pick<ToldStep, 'step' | 'seek' | 'offer' | 'at'> ): string {
	const { step, seek, offer, at } = told;
	const words = step === 'ended' || step === 'ended-agreed' || step === 'paused' ? [ step, seek, offer ] : [ step, at, seek, offer ];
	return encodeURIComponent( words.join( ' ' ) ).replace( /['~_*]/g, ( character ) =>
		`%${ character.charCodeAt( 0 ).toString( 16 ) }` );
}

export interface StepMessage {
	readonly step: ToldStep;
	/** Name of the skill. */
	readonly skill: ResolvedText;
	/** Of a request: why it fits, in the language of the message; may be empty. */
	readonly reasons: readonly string[];
	/** Of a request: the last day for an answer, written in the language of the message. */
	readonly until: string | null;
	/** Of `meet`: the day, written in the language of the message. */
	readonly day: string | null;
	/** Title of the page on which the step stands. */
	readonly page: string;
	/** Whether the other one is still to confirm what came of it. */
	readonly isOpen: boolean;
	readonly titles: PageTitles;
	/** Title or address of the page that says how to report something on this wiki; null when there is none. */
	readonly reportPage: string | null;
}

export interface TalkPageSection {
	/** Plain text. */
	readonly heading: string;
	/** Wikitext, signed. */
	readonly text: string;
}

/**
 * A section for the other one's talk page. None of what people wrote in it is live wikitext, and an ellipsis stands in the
 * place of addresses and telephone numbers: who wants them looks at the sender's page.
 *
 * @param message
 * @param messages - Texts in the language of the message
 */
export function writeStepMessage( message: StepMessage, messages: Messages ): TalkPageSection {
	const markup = createMarkup( messages );
	const { step, skill, reasons, titles } = message;
	const { say } = markup;
	const other = userOfKey( step.seek ) === step.user ? userOfKey( step.offer ) : userOfKey( step.seek );
	const sender: Wikitext = { wikitext: `<bdi>${ quietLink( message.page, encodeText( step.user ) ) }</bdi>` };
	const lines = [ say(
		`localskills-talk-${ messageOf( step ) }`, sender, { wikitext: `'''${ markup.label( skill ) }'''` }, personLink( other, titles ),
		message.day ?? '',
	) ];
	if ( reasons.length > 0 ) {
		lines.push( '', say( 'localskills-talk-reasons' ), ...reasons.map( ( reason ) => `* ${ encodeText( reason ) }` ) );
	}
	if ( step.note !== null && step.note.trim() !== '' ) {
		lines.push( '', say( 'localskills-talk-note', sender ),
			`<div dir="auto" style="margin-inline: 1.5em">${ encodeText( withoutPrivateContacts( step.note ) ).replace( /&#10;/g, '<br>' ) }</div>` );
	}
	const next = nextStep( message, markup );
	if ( next !== '' ) {
		lines.push( '', next );
	}
	const mine = myExchangesLink( titles, markup );
	const foot = message.reportPage === null ? say( 'localskills-talk-foot', mine ) :
		say( 'localskills-talk-foot-report', mine, reportLink( message.reportPage, say( 'localskills-talk-report' ) ) );
	lines.push( '', `<small>${ foot }</small>` );
	return {
		heading: messages.text( 'localskills-talk-heading', skill.text ),
		text: `<div lang="${ messages.language }" dir="${ messages.direction }" class="mw-content-${ messages.direction }">\n` +
			`${ lines.join( '\n' ) }\n</div>\n~~~~`,
	};
}

function messageOf( step: ToldStep ): string {
	switch ( step.step ) {
		case 'ask':
			return userOfKey( step.seek ) === step.user ? 'ask-learn' : 'ask-teach';
		case 'confirm':
			return `confirm-${ step.outcome ?? 'learned' }`;
		default:
			return step.step;
	}
}

function nextStep( { step, until, isOpen, titles, page }: StepMessage, { say, ...markup }: Markup ): string {
	const mine = myExchangesLink( titles, { say, ...markup } );
	const pageOf = say( 'localskills-talk-page', { wikitext: `<bdi>${ encodeText( step.user ) }</bdi>` } );
	const byHand = say( 'localskills-talk-by-hand', { wikitext: quietLink( page, pageOf, anchorOf( step ) ) } );
	switch ( step.step ) {
		case 'ask':
			return `${ say( 'localskills-talk-ask-next', mine, until ?? '' ) } ${ byHand }`;
		case 'accept':
			return `${ say( 'localskills-talk-accept-next', mine ) } ${ byHand }`;
		case 'decline':
			return say( 'localskills-talk-decline-next', { wikitext: pageLink( titles.exchange(), say( 'localskills-talk-board' ) ) } );
		case 'ended':
		case 'paused':
			// Messages used here: localskills-talk-ended-next, localskills-talk-paused-next
			return say( `localskills-talk-${ step.step }-next`, mine,
				{ wikitext: pageLink( titles.exchange(), say( 'localskills-talk-board' ) ) } );
		case 'ended-agreed':
			return say( 'localskills-talk-ended-agreed-next', mine );
		case 'meet':
			return `${ say( 'localskills-talk-meet-next', mine ) } ${ byHand }`;
		case 'confirm':
			return isOpen ? `${ say( 'localskills-talk-confirm-next', mine ) } ${ byHand }` :
				// Who seeks can close the search; what is offered goes on.
				step.outcome !== 'not-met' && userOfKey( step.offer ) === step.user ? say( 'localskills-talk-confirm-done', mine ) : '';
		default:
			return '';
	}
}

/** Id of the step's card, as the template gives it. */
function anchorOf( { step, seek, offer }: ToldStep ): string {
	return [ step, ...[ seek, offer ].map( ( key ) => key.replace( /\/([^/]*)$/, '-$1' ) ) ].join( '-' ).replace( / /g, '_' );
}

function myExchangesLink( titles: PageTitles, { say }: Markup ): Wikitext {
	return { wikitext: `'''[[:${ titles.root }#${ MY_EXCHANGES_ANCHOR }|${ say( 'localskills-talk-mine' ) }]]'''` };
}

/** To the page where the person's skills stand: many have no user page. */
function personLink( user: string, titles: PageTitles ): Wikitext {
	return { wikitext: `<bdi>${ quietLink( titles.people( user ), encodeText( user ) ) }</bdi>` };
}

function reportLink( page: string, text: string ): Wikitext {
	return { wikitext: isWebAddress( page ) ? `<span class="plainlinks">[${ page } ${ text }]</span>` : pageLink( page, text ) };
}

import { button, buttonRow, notice } from '../notice';
import { element, type Child } from '../element';
import { wikiWords } from '../wiki-words';
import { textToCopy } from './text-to-copy';
import type { SaveFault, SaveFaultReason } from '../../wiki/port';
import type { PublishConsent } from './publish-answer';
import type { SurveyContext } from './survey-context';

export interface FaultNoticeOptions {
	readonly context: Pick<SurveyContext, 'messages' | 'pageUrl' | 'pageTitle'> & { readonly user: { readonly name: string } | null };
	/** Whether what was to be saved is something else than an answer to a survey. */
	readonly isOther?: boolean;
	readonly fault: SaveFault;
	/** Title of the page that was to be saved. */
	readonly title: string;
	/** The text that was to be saved. */
	readonly pageText: string;
	/** Whether the browser keeps the answers as well as the screen. */
	readonly isKept: boolean;
	readonly tryAgain: ( consent?: PublishConsent ) => void;
}

/** Faults that go away by themselves, or once the person has logged in. */
const WORTH_TRYING_AGAIN: readonly SaveFaultReason[] = [ 'offline', 'session-lost', 'read-only', 'rate-limited', 'other' ];

/** Faults that this form cannot get past, but somebody with the text in their hands may. */
const NEEDS_OTHER_MEANS: readonly SaveFaultReason[] = [
	'protected', 'blocked', 'permission-denied', 'filter-disallowed', 'invalid-content', 'other',
];

/** Faults that are told in other words where no answer was to be saved. */
const WORDED_FOR_ANSWERS: readonly SaveFaultReason[] = [
	'protected', 'filter-warning', 'filter-disallowed', 'spam-blacklist', 'too-big', 'invalid-content',
];

/** The wiki's captcha, where it can be shown: its question or picture and a field for the answer. */
function captchaForm( options: FaultNoticeOptions, id: string ): HTMLElement {
	const { context: { messages }, fault, isOther, tryAgain } = options;
	const { question, imageUrl } = fault.details.captcha as { question: string; imageUrl: string | null };
	const input = new OO.ui.TextInputWidget( { autocomplete: 'off' } );
	const send = (): void => {
		if ( input.getValue().trim() !== '' ) {
			tryAgain( { captcha: { id, word: input.getValue().trim() } } );
		}
	};
	input.on( 'enter', send );
	return element( 'div', { class: 'ext-localSkills-form-captcha' },
		imageUrl === null ? null :
			element( 'img', { src: imageUrl, alt: messages.text( 'localskills-save-captcha-image' ) } ),
		new OO.ui.FieldLayout( input, {
			align: 'top',
			label: question || messages.text( 'localskills-save-captcha-answer' ),
		} ).$element[ 0 ] as HTMLElement,
		buttonRow( button( messages.text( isOther === true ? 'localskills-save-page-again' : 'localskills-form-publish' ), 'primary', send ) ),
	);
}

/**
 * Says why a save failed, in the form's words and the wiki's, and offers what can be done about it.
 *
 * @param options
 */
export function faultNotice( options: FaultNoticeOptions ): HTMLElement {
	const { context, fault, title, pageText, isKept, isOther = false, tryAgain } = options;
	const { messages, pageUrl } = context;
	const { reason, explanation, details } = fault;
	const captchaId = details.captcha?.id ?? null;
	const isForeignCaptcha = reason === 'captcha' && captchaId === null;

	// Messages used here: localskills-save-offline, localskills-save-session-lost,
	// localskills-save-protected, localskills-save-blocked, localskills-save-permission-denied,
	// localskills-save-filter-warning, localskills-save-filter-disallowed, localskills-save-spam-blacklist,
	// localskills-save-captcha, localskills-save-read-only, localskills-save-rate-limited,
	// localskills-save-too-big, localskills-save-invalid-content, localskills-save-not-yours, localskills-save-other,
	// and localskills-save-page-protected and so on
	const isReworded = isOther && WORDED_FOR_ANSWERS.includes( reason );
	const whatHappened = isForeignCaptcha ?
		messages.text( isOther ? 'localskills-save-page-captcha-elsewhere' : 'localskills-save-captcha-elsewhere' ) :
		messages.text( `localskills-save-${ isReworded ? 'page-' : '' }${ reason }`, context.user === null ? '' : context.user.name );
	const contents: Child[] = [
		element( 'p', {}, element( 'strong', {}, messages.text( 'localskills-save-failed' ) ), ' ', whatHappened ),
		element( 'p', {}, messages.text( isKept ? 'localskills-save-nothing-lost' : 'localskills-save-stay-here' ) ),
	];
	if ( details.html !== undefined ) {
		contents.push( element( 'p', {}, messages.text( 'localskills-save-wiki-says' ) ), wikiWords( details.html ) );
	} else if ( explanation !== '' ) {
		contents.push( element( 'p', {}, messages.text( 'localskills-save-wiki-says' ) ),
			element( 'div', { class: 'ext-localSkills-form-wiki-words', dir: 'auto' }, explanation ) );
	}
	if ( reason === 'session-lost' ) {
		contents.push( element( 'p', {}, element( 'a', {
			href: pageUrl( 'Special:UserLogin', { returnto: context.pageTitle } ),
			target: '_blank',
			rel: 'noopener',
		}, messages.text( 'localskills-save-log-in' ) ) ) );
	}
	if ( captchaId !== null ) {
		contents.push( captchaForm( options, captchaId ) );
	}
	if ( reason === 'filter-warning' ) {
		contents.push( buttonRow( button( messages.text( isOther ? 'localskills-save-page-anyway' : 'localskills-save-anyway' ), 'normal',
			() => tryAgain( { warningsAccepted: true } ) ) ) );
	}
	if ( WORTH_TRYING_AGAIN.includes( reason ) ) {
		contents.push( buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => tryAgain() ) ) );
	}
	if ( isForeignCaptcha || NEEDS_OTHER_MEANS.includes( reason ) ) {
		contents.push( textToCopy( pageText, pageUrl( title, { action: 'edit' } ), messages, isOther ) );
	}
	return notice( reason === 'filter-warning' ? 'warning' : 'error', ...contents );
}

/**
 * What is known against saving before anything is typed: a block, a protection.
 *
 * @param context
 * @param refusal
 * @param isOther - Whether what was to be saved is something else than an answer to a survey
 */
export function refusalNotice( context: Pick<SurveyContext, 'messages'>, refusal: SaveFault, isOther = false ): HTMLElement {
	const { messages } = context;
	const { html } = refusal.details;
	const isReworded = isOther && WORDED_FOR_ANSWERS.includes( refusal.reason );
	return notice( 'warning',
		element( 'p', {}, element( 'strong', {}, messages.text( isOther ? 'localskills-save-page-refused' : 'localskills-form-refused' ) ), ' ',
			messages.text( `localskills-save-${ isReworded ? 'page-' : '' }${ refusal.reason }` ) ),
		html === undefined ? null : element( 'p', {}, messages.text( 'localskills-save-wiki-says' ) ),
		html === undefined ? null : wikiWords( html ),
	);
}

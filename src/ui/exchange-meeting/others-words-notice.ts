import { claimCalls } from '../../core/exchange/claim-calls';
import { callSignature, withoutCalls, withoutOtherCalls } from '../../core/exchange/keep-own-words';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { PersonPage } from '../../wiki/exchange/read-person';
import { element } from '../element';
import { button, buttonRow, notice } from '../notice';
import { type LoadedExchanges, stepTime } from './load-exchanges';
import { tellNotSaved } from './meeting-fault';
import type { MeetingContext } from './meeting-context';
import { changeOwnPage, type Consent, type ForeignChanges } from './own-page';
import { showSavingSign } from './saving-sign';

/** So many are shown as they stand on the page; the history has them all. */
const MOST_SHOWN = 5;

/** So much of one is shown, in characters. */
const MOST_OF_ONE = 300;

/**
 * Says that others had put something on the person's page before the person saved it, so that it shows and does not count,
 * or counts since it says what they do not want; and lets them say that it is right, or take it out.
 *
 * @param context
 * @param loaded
 * @param page - With something by others
 * @param what - Which of it; refusals count
 * @param onSaved - Called when the page was changed; null where nothing can be done about it here
 */
export function othersWordsNotice(
	context: MeetingContext, loaded: LoadedExchanges, page: PersonPage, what: 'others-words' | 'others-refusals',
	onSaved: ( ( said: HTMLElement ) => void ) | null,
): HTMLElement {
	const { messages, pageUrl } = context;
	const { title, saved } = page;
	const words = what === 'others-words' ? page.othersWords : page.othersRefusals;
	const say = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-meeting-${ key }`, ...parameters );
	const place = element( 'div', {} );
	const isTheirs = ( text: string, readCalls: TemplateReader ): ReturnType<TemplateReader> => {
		const calls = readCalls( text );
		return calls.filter( ( call ) => !withoutCalls( calls, words ).includes( call ) );
	};

	const change = async ( decision: 'claim' | 'remove', foreign: ForeignChanges, consent: Consent ): Promise<void> => {
		showSavingSign( messages, place );
		setBusy( true );
		const at = stepTime( context, loaded );
		const outcome = await changeOwnPage( context, {
			apply: ( text, readCalls ) => decision === 'claim' ? claimCalls( text, isTheirs( text, readCalls ), at, readCalls ) :
				withoutOtherCalls( text, withoutCalls( readCalls( text ), words ), readCalls ) ?? text,
			isDone( calls ) {
				const there = calls.map( callSignature );
				return words.every( ( call ) => !there.includes( callSignature( call ) ) );
			},
			// Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove
			summary: say( `summary-${ decision }` ),
		}, foreign, consent );
		setBusy( false );
		if ( outcome.kind === 'saved' ) {
			// Messages used here: localskills-meeting-others-words-claimed, localskills-meeting-others-words-removed
			onSaved?.( notice( 'success', say( `others-words-${ decision }${ decision === 'claim' ? 'ed' : 'd' }`, words.length ) ) );
			return;
		}
		tellNotSaved( {
			context, outcome, isKept: false, place,
			save: ( withForeign, answers ) => {
				change( decision, withForeign, answers );
			},
		}, foreign );
	};
	const claim = button( say( 'others-words-claim', words.length ), 'normal', () => {
		change( 'claim', 'ask', {} );
	} );
	const remove = button( say( 'others-words-remove', words.length ), 'normal', () => {
		change( 'remove', 'ask', {} );
	} );
	const setBusy = ( isBusy: boolean ): void => [ claim, remove ].forEach( ( one ) => one.setDisabled( isBusy ) );
	const isHere = onSaved !== null && title === loaded.ownPage;
	const link = ( text: string, parameters: Readonly<Record<string, string>> ): HTMLElement =>
		element( 'a', { href: pageUrl( title, parameters ), target: '_blank', rel: 'noopener' }, text );

	return notice( 'warning',
		// Messages used here: localskills-meeting-others-words, localskills-meeting-others-refusals
		element( 'p', {}, say( what, title, words.length ) ),
		element( 'ul', {}, ...words.slice( 0, MOST_SHOWN ).map( ( { start, end } ) => {
			const text = saved?.text?.slice( start, end ) ?? '';
			return element( 'li', {}, element( 'code', { dir: 'auto' },
				text.length > MOST_OF_ONE ? `${ text.slice( 0, MOST_OF_ONE ) }…` : text ) );
		} ) ),
		isHere ? null : element( 'p', {}, say( 'others-words-by-hand', words.length ) ),
		element( 'p', {}, link( say( 'others-words-history' ), { action: 'history' } ),
			...isHere ? [] : [ ' · ', link( say( 'others-words-edit' ), { action: 'edit' } ) ] ),
		place,
		isHere ? buttonRow( claim, remove ) : null,
	);
}

import { claimCalls } from '../../core/exchange/claim-calls';
import { callSignature, withoutCalls, withoutOtherCalls } from '../../core/exchange/keep-own-words';
import type { TemplateCall } from '../../core/wikitext/template-call';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { PersonPage } from '../../wiki/exchange/read-person';
import { element } from '../element';
import { button, type ButtonKind, buttonRow, notice } from '../notice';
import { entryWords } from './entry-words';
import { type LoadedExchanges, stepTime } from './load-exchanges';
import { longList } from './long-list';
import { tellNotSaved } from './meeting-fault';
import type { MeetingContext } from './meeting-context';
import { changeOwnPage, type Consent, type ForeignChanges } from './own-page';
import { showSavingSign } from './saving-sign';

/** So much of one is shown, in characters. */
const MOST_OF_ONE = 300;

/** What others had put there, or perhaps had: what does not count, also where nobody can tell, and refusals, which do. */
export type OthersWordsKind = 'others-words' | 'unclear-words' | 'others-refusals';

export function wordsOfKind( page: PersonPage, kind: OthersWordsKind ): readonly TemplateCall[] {
	return kind === 'others-words' ? page.othersWords : kind === 'unclear-words' ? page.unclearWords : page.othersRefusals;
}

type Decision = 'claim' | 'remove';
const DECISIONS: readonly Decision[] = [ 'claim', 'remove' ];

/**
 * Says that others had put something on the person's page before the person saved it, or that nobody can tell whether they
 * had, so that it shows and does not count, or counts since it says what they do not want; and lets them say that it is
 * right, or take it out, each by itself or all at once.
 *
 * @param context
 * @param loaded
 * @param page - With something of the kind
 * @param what - Which of it
 * @param onSaved - Called when the page was changed; null where nothing can be done about it here
 */
export function othersWordsNotice(
	context: MeetingContext, loaded: LoadedExchanges, page: PersonPage, what: OthersWordsKind,
	onSaved: ( ( said: HTMLElement ) => void ) | null,
): HTMLElement {
	const { messages, pageUrl } = context;
	const { title, saved } = page;
	const words = wordsOfKind( page, what );
	const say = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-meeting-${ key }`, ...parameters );
	const place = element( 'div', {} );
	const buttons: OO.ui.ButtonInputWidget[] = [];
	const setBusy = ( isBusy: boolean ): void => buttons.forEach( ( one ) => one.setDisabled( isBusy ) );

	const change = async (
		decision: Decision, chosen: readonly TemplateCall[], foreign: ForeignChanges, consent: Consent,
	): Promise<void> => {
		showSavingSign( messages, place );
		setBusy( true );
		const at = stepTime( context, loaded );
		const isTheirs = ( text: string, readCalls: TemplateReader ): ReturnType<TemplateReader> => {
			const calls = readCalls( text );
			const others = withoutCalls( calls, chosen );
			return calls.filter( ( call ) => !others.includes( call ) );
		};
		const outcome = await changeOwnPage( context, {
			title,
			apply: ( text, readCalls ) => decision === 'claim' ? claimCalls( text, isTheirs( text, readCalls ), at, readCalls ) :
				withoutOtherCalls( text, withoutCalls( readCalls( text ), chosen ), readCalls ) ?? text,
			isDone( calls ) {
				const there = calls.map( callSignature );
				return chosen.every( ( call ) => !there.includes( callSignature( call ) ) );
			},
			// Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove,
			// localskills-meeting-summary-claim-unclear, localskills-meeting-summary-remove-unclear
			summary: say( `summary-${ decision }${ what === 'unclear-words' ? '-unclear' : '' }` ),
		}, foreign, consent );
		setBusy( false );
		if ( outcome.kind === 'saved' ) {
			// Messages used here: localskills-meeting-others-words-claimed, localskills-meeting-others-words-removed
			onSaved?.( notice( 'success', say( `others-words-${ decision }${ decision === 'claim' ? 'ed' : 'd' }`, chosen.length ) ) );
			return;
		}
		tellNotSaved( {
			context, outcome, isKept: false, place,
			save: ( withForeign, answers ) => {
				change( decision, chosen, withForeign, answers );
			},
		}, foreign );
	};

	const about = OO.ui.generateElementId();
	/** Both buttons; the name is the id of the element that tells which entry they are for, null for all of them. */
	const choices = (
		chosen: readonly TemplateCall[], name: string | null, kind: ButtonKind = 'normal',
	): HTMLElement => buttonRow( ...DECISIONS.map( ( decision ) => {
		// Messages used here: localskills-meeting-others-words-claim, localskills-meeting-others-words-remove
		const made = button( say( `others-words-${ decision }`, chosen.length ), kind, () => {
			change( decision, chosen, 'ask', {} );
		} );
		const own = OO.ui.generateElementId();
		made.$element.find( 'input, button' ).attr(
			name === null ? { 'aria-describedby': about } : { id: own, 'aria-labelledby': `${ own } ${ name }` } );
		buttons.push( made );
		return made;
	} ) );

	const only = words.length === 1 ? OO.ui.generateElementId() : null;
	const entry = ( call: TemplateCall ): HTMLElement => {
		const name = only ?? OO.ui.generateElementId();
		const text = saved?.text?.slice( call.start, call.end ) ?? '';
		const heading = entryWords( context, loaded, call );
		return element( 'div', { class: 'ext-localSkills-meeting-entry', role: 'listitem' },
			element( 'strong', { id: name, dir: 'auto' },
				only !== null ? heading : say( 'entry-number', words.indexOf( call ) + 1, heading ) ),
			element( 'code', { dir: 'auto' }, text.length > MOST_OF_ONE ? `${ text.slice( 0, MOST_OF_ONE ) }…` : text ),
			onSaved === null || only !== null ? null : choices( [ call ], name, 'quiet' ) );
	};
	const list = longList( messages, words, entry );
	list.setAttribute( 'role', 'list' );
	const link = ( text: string, parameters: Readonly<Record<string, string>> ): HTMLElement =>
		element( 'a', { href: pageUrl( title, parameters ), target: '_blank', rel: 'noopener' }, text );
	return notice( 'warning',
		// Messages used here: localskills-meeting-others-words, localskills-meeting-unclear-words,
		// localskills-meeting-others-refusals
		element( 'p', { id: about }, say( what, title, words.length ) ),
		list,
		onSaved === null ? element( 'p', {}, say( 'others-words-by-hand', words.length ) ) : null,
		element( 'p', {}, link( say( 'others-words-history' ), { action: 'history' } ),
			...onSaved === null ? [ ' · ', link( say( 'others-words-edit' ), { action: 'edit' } ) ] : [] ),
		place,
		onSaved === null ? null : choices( words, only ),
	);
}

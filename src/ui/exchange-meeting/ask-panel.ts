import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { shareLanguage } from '../../core/exchange/language-proficiency';
import { reasonText } from '../../core/exchange/reason-text';
import { userOfKey } from '../../core/exchange/steps/exchange-step';
import { messageLanguages } from '../../core/exchange/steps/message-language';
import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { isSaveFault } from '../../wiki/port';
import { askerLanguages, type AskObstacle, askObstacle, askReasons, type AskRequest, ownChoices, type OwnChoice, standingExchange, waitingRequest } from './ask-request';
import { findRecord, languageNames, personLink, skillElement, skillText, stateText } from './exchange-words';
import { loadExchanges, type LoadedExchanges, preferencesOf, stepTime } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import { noteField } from './note-field';
import { ownPageNotices } from './own-page-notices';
import { createPanelFocus } from './panel-focus';
import { reportLink } from './report-link';
import { showSavingSign } from './saving-sign';
import { selectField } from './select-field';
import { newStep, runStep } from './step-session';
import { createTypedNotes } from './typed-notes';
import { undeliveredNotice } from './undelivered-notice';

export interface AskPanelOptions {
	readonly context: MeetingContext;
	readonly request: AskRequest;
	/** Shows the person's exchanges in the place of this. */
	readonly onMine: () => void;
	readonly onClose: () => void;
}

export interface AskPanel {
	readonly element: HTMLElement;
	start(): void;
	/** Moves the focus to where it belongs on what is shown. */
	focus(): void;
}

/** Why a reason is not worth telling somebody who is about to ask. */
const UNTOLD: readonly string[] = [ 'level-unknown', 'place-unknown', 'confirmed-unknown', 'methods-any', 'waiting' ];

/** What can be said of an offer only once it is there. */
const UNTOLD_OF_NEW_OFFER: readonly string[] = [ 'confirmed-today', 'room' ];

/** Asks one person about one skill. */
export function createAskPanel( { context, request, onMine, onClose }: AskPanelOptions ): AskPanel {
	const { messages, user, storage, wikiId } = context;
	const other = userOfKey( request.key );
	const root = element( 'div', { class: 'ext-localSkills-meeting' } );
	const focus = createPanelFocus();
	const typed = createTypedNotes( storage, wikiId, user.name );
	const side = request.kind === 'offer' ? 'learn' : 'teach';
	const say = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-meeting-${ key }`, ...parameters );
	const mineButton = (): OO.ui.ButtonInputWidget => button( messages.text( 'localskills-talk-mine' ), 'normal', onMine );

	const showObstacle = ( text: string ): void => {
		const said = notice( 'notice', element( 'p', {}, text ) );
		replaceContents( root, said, buttonRow( mineButton() ) );
		focus.moveTo( said );
	};

	const showForm = (
		loaded: LoadedExchanges, theirs: ExchangeRecord, choices: readonly OwnChoice[], languages: readonly string[],
	): void => {
		let choice = choices[ 0 ] as OwnChoice;
		const wantsMessages = preferencesOf( loaded, other ).messages;
		const available = messageLanguages( languages, theirs.languages, loaded.languages );
		const waiting = waitingRequest( context, loaded, theirs );
		const reasonsPlace = element( 'div', {} );
		const languagePlace = element( 'div', {} );
		const place = element( 'div', {} );
		const buttons = element( 'div', {} );
		const setBusy = ( isBusy: boolean ): void => {
			Array.from( root.querySelectorAll<HTMLButtonElement>( 'button, input, textarea, select' ) ).forEach( ( control ) => {
				control.disabled = isBusy;
			} );
			root.setAttribute( 'aria-busy', String( isBusy ) );
		};
		const note = noteField( messages, {
			label: say( 'ask-note' ), help: say( 'note-help' ), value: typed.read( request.key, request.kind ),
			onChange: ( text ) => typed.keep( request.key, request.kind, text ),
		} );
		const language = selectField( {
			label: say( 'ask-language' ), help: say( 'ask-language-help', other ), value: available[ 0 ] as string,
			options: available.map( ( code ) => ( { value: code, label: context.languageName( code ) } ) ),
			onChange: () => undefined,
		} );
		const belongs = selectField( {
			label: say( `ask-belongs-${ side }` ), value: choice.key,
			options: choices.map( ( { key, record: { skill }, isNew } ) => ( {
				value: key,
				label: isNew ? say( `ask-new-${ side }`, skillText( context, loaded, skill ) ) : skillText( context, loaded, skill ),
			} ) ),
			onChange( key ) {
				choice = choices.find( ( one ) => one.key === key ) ?? choice;
				showChoice();
			},
		} );
		/** Gone where there is nothing to send, since the two are in an exchange about it. */
		const letter = element( 'div', {},
			choices.length > 1 ? null : element( 'p', {}, say( `ask-makes-${ side }`, skillText( context, loaded, theirs.skill ) ) ),
			note.element,
			wantsMessages ? language.element : notice( 'notice', say( 'ask-no-messages', other ) ),
			element( 'p', { class: 'ext-localSkills-meeting-quiet' }, say( wantsMessages ? 'ask-public' : 'ask-public-quiet', other ) ) );
		const showChoice = (): void => {
			const reasons = askReasons( context, loaded, theirs, choice ).filter( ( { code } ) =>
				!UNTOLD.includes( code ) && !( choice.isNew && side === 'teach' && UNTOLD_OF_NEW_OFFER.includes( code ) ) );
			replaceContents( reasonsPlace, ...reasons.length === 0 ? [] : [
				element( 'h3', {}, say( 'why' ) ),
				element( 'ul', {}, ...reasons.map( ( reason ) => element( 'li', {}, reasonText( reason, {
					messages, taxonomy: loaded.taxonomy, languageName: ( code ) => context.languageName( code ),
				} ) ) ) ),
			] );
			const { languages: own } = choice.record;
			replaceContents( languagePlace, shareLanguage( own, theirs.languages ) ? null : notice( 'warning', say( 'ask-no-language', other,
				languageNames( context, theirs.languages ), languageNames( context, own ) ) ) );
			const there = standingExchange( context, loaded, theirs, choice );
			letter.hidden = there !== null;
			const isToldFirst = there !== null && there === waiting;
			replaceContents( place, there === null || isToldFirst ? null : notice( 'notice', element( 'p', {}, stateText( context, there ) ) ) );
			replaceContents( buttons, isToldFirst ? null :
				buttonRow( there === null ? button( say( `ask-${ side }`, other ), 'primary', () => note.unlessPrivate( place, ask ) ) : mineButton() ) );
		};
		/** Looks again whether the other one can be asked: the form may have stood open for long. */
		const ask = async (): Promise<void> => {
			const tell = ( said: HTMLElement ): void => {
				setBusy( false );
				replaceContents( place, said );
				focusOn( said );
			};
			showSavingSign( messages, place );
			setBusy( true );
			try {
				const { loaded: current, obstacle } = await read();
				if ( obstacle === null ) {
					send( current );
				} else {
					// Messages used here: all that begin with localskills-meeting-cannot-
					tell( notice( 'warning', element( 'p', {}, say( `cannot-${ obstacle }`, other ) ) ) );
				}
			} catch ( error ) {
				tell( loadFault( error, ask ) );
			}
		};
		const send = ( current: LoadedExchanges ): void => {
			const [ seek, offer ] = request.kind === 'offer' ? [ choice.key, request.key ] : [ request.key, choice.key ];
			const step = newStep( {
				user: user.name, step: 'ask', seek, offer, at: stepTime( context, current ), skill: theirs.skill, note: note.value(),
			} );
			const reasons = askReasons( context, current, theirs, choice );
			const message = { step, language: language.value(), reasons, isOpen: true };
			runStep( {
				context, loaded: current, message, place, setBusy, newRecord: choice.isNew ? choice.record : null,
				isKept: typed.isKept( request.key, request.kind ),
				onTaken( delivery ) {
					typed.clear( request.key, request.kind );
					const said = notice( 'success', element( 'p', {}, say( 'taken-ask', other, skillText( context, loaded, theirs.skill ) ) ),
						delivery.kind === 'fault' ? null :
							element( 'p', {}, say( delivery.kind === 'sent' ? 'message-sent' : 'message-unwanted', other ) ),
						element( 'p', {}, say( 'ask-next' ) ) );
					replaceContents( root, said,
						delivery.kind === 'fault' ? undeliveredNotice( context, current, message, delivery ) : null,
						buttonRow( mineButton(), button( say( 'close' ), 'normal', onClose ) ) );
					focus.moveTo( said );
				},
			} );
		};

		/** A yes to what waits is what a new request would come to. */
		const waitingNotice = waiting === null ? null : notice( 'notice',
			element( 'p', {}, stateText( context, waiting ) ),
			waiting.expires === null ? null : element( 'p', {}, say( 'answer-until', context.formatDate( waiting.expires ) ) ),
			buttonRow( mineButton() ) );
		const head = element( 'h2', {}, say( `ask-${ side }`, other ) );
		const words: Child[] = [
			element( 'p', { class: 'ext-localSkills-meeting-theirs' },
				element( 'strong', {}, skillElement( context, loaded, theirs.skill ) ), ' · ', personLink( context, loaded, other, theirs ) ),
			theirs.note === null ? null : element( 'blockquote', { class: 'ext-localSkills-meeting-quote', dir: 'auto' }, theirs.note ),
		];
		replaceContents( root, head, ...ownPageNotices( context, loaded, null ), ...words, waitingNotice,
			reasonsPlace, languagePlace, choices.length > 1 ? belongs.element : null, letter, place, buttons,
			element( 'p', { class: 'ext-localSkills-meeting-quiet' }, reportLink( context, loaded.reportPage ) ) );
		showChoice();
		focus.moveTo( head );
	};

	const read = async (): Promise<{ readonly loaded: LoadedExchanges; readonly obstacle: AskObstacle | null }> => {
		const [ loaded, states ] = await Promise.all( [
			loadExchanges( context, [ other ] ), context.wiki.accountStates( [ other ] ),
		] );
		return { loaded, obstacle: askObstacle( context, loaded, request, states.get( other ) ?? 'missing' ) };
	};

	const loadFault = ( error: unknown, again: () => void ): HTMLElement => notice( 'error', element( 'p', {}, say( 'load-failed' ) ),
		isSaveFault( error ) && error.explanation !== '' ? element( 'p', { dir: 'auto' }, error.explanation ) : null,
		buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', again ) ) );

	const load = async (): Promise<void> => {
		const { loaded, obstacle } = await read();
		if ( obstacle !== null ) {
			// Messages used here: all that begin with localskills-meeting-cannot-
			showObstacle( say( `cannot-${ obstacle }`, other ) );
			return;
		}
		const theirs = findRecord( loaded, request.kind, request.key ) as ExchangeRecord;
		const languages = await askerLanguages( context, loaded );
		showForm( loaded, theirs, ownChoices( context, loaded, theirs, languages, request.mine ?? null ), languages );
	};

	const start = (): void => {
		const loading = element( 'p', { role: 'status' }, say( 'loading' ) );
		replaceContents( root, loading );
		focus.moveTo( loading );
		load().catch( ( error: unknown ) => {
			const fault = loadFault( error, start );
			replaceContents( root, fault );
			focus.moveTo( fault );
		} );
	};
	return { element: root, start, focus: focus.restore };
}

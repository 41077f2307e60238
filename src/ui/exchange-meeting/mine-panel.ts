import type { Direction, ExchangeRecord } from '../../core/exchange/exchange-record';
import type { FollowedExchange } from '../../core/exchange/steps/follow-exchanges';
import { messageLanguages } from '../../core/exchange/steps/message-language';
import { otherParty, sortMyExchanges } from '../../core/exchange/steps/my-exchanges';
import { element, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { isSaveFault } from '../../wiki/port';
import { closeSearch } from './close-search';
import type { DeliveryOutcome } from './deliver-message';
import { exchangeItem, type ItemAct } from './exchange-item';
import { openSearch, skillOf, skillText, stateText } from './exchange-words';
import { followLoaded, languagesOf, loadExchanges, type LoadedExchanges, stepsInVain, stepTime, withStep } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import { foldedAway, longList } from './long-list';
import { ownPageNotices } from './own-page-notices';
import { createPanelFocus } from './panel-focus';
import { preferencesForm } from './preferences-form';
import { reportLink } from './report-link';
import { newStep, runStep } from './step-session';
import { createTypedNotes } from './typed-notes';
import { undeliveredNotice } from './undelivered-notice';
import { createUndeliveredMessages } from './undelivered';

/** So many requests by one person are shown at once; a flood of further ones is folded. */
const MOST_OF_ONE = 3;

export interface MinePanel {
	readonly element: HTMLElement;
	/** Reads everything anew. */
	start(): void;
	/** Moves the focus to where it belongs on what is shown. */
	focus(): void;
}

/**
 * What concerns the person: what waits for them first.
 *
 * @param context
 * @param onRecord - Leads to the dialog for a new offer or search; null where there is none
 */
export function createMinePanel(
	context: MeetingContext, onRecord: ( ( direction: Direction ) => void ) | null = null,
): MinePanel {
	const { messages, user, storage, wikiId } = context;
	const root = element( 'div', { class: 'ext-localSkills-meeting' } );
	const focus = createPanelFocus();
	const typed = createTypedNotes( storage, wikiId, user.name );
	const say = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-meeting-${ key }`, ...parameters );

	const take = (
		loaded: LoadedExchanges, exchange: FollowedExchange, what: ItemAct, place: HTMLElement,
		setBusy: ( isBusy: boolean ) => void,
	): void => {
		const other = otherParty( exchange, user.name );
		const { seek, offer } = exchange;
		const step = newStep( {
			user: user.name, seek, offer, at: stepTime( context, loaded, exchange ),
			skill: skillOf( loaded, exchange ) || null, ...what,
		} );
		const [ language = 'en' ] = messageLanguages( languagesOf( loaded, user.name ), languagesOf( loaded, other ), loaded.languages );
		const message = { step, language, reasons: [], isOpen: false };
		let renewed = withStep( loaded, step );
		const following = (): FollowedExchange =>
			followLoaded( context, renewed ).find( ( one ) => one.seek === seek && one.offer === offer ) ?? exchange;
		runStep( {
			context, loaded, message, place, setBusy,
			isKept: typed.isKept( seek, offer ),
			async renew() {
				// What the other one has done meanwhile; where it cannot be read, what was known before holds.
				renewed = withStep( await loadExchanges( context ).catch( () => loaded ), step );
				return { ...message, isOpen: following().state === 'accepted' };
			},
			onTaken( delivery ) {
				typed.clear( seek, offer );
				show( renewed, taken( renewed, following(), what, delivery ), following() );
			},
		} );
	};

	/** What was done, and what becomes of it. */
	const taken = (
		loaded: LoadedExchanges, exchange: FollowedExchange, what: ItemAct, delivery: DeliveryOutcome,
	): HTMLElement => {
		const other = otherParty( exchange, user.name );
		// Messages used here: localskills-meeting-taken-accept, -decline, -withdraw, -meet, -confirm
		return notice( 'success',
			element( 'p', {}, say( `taken-${ what.step }`, other, skillText( context, loaded, skillOf( loaded, exchange ) ) ) ),
			exchange.state === 'done' ? element( 'p', {}, stateText( context, exchange ) ) : null,
			delivery.kind === 'fault' ? null : element( 'p', {}, say( delivery.kind === 'sent' ? 'message-sent' : 'message-unwanted', other ) ) );
	};

	const items = ( loaded: LoadedExchanges, exchanges: readonly FollowedExchange[] ): HTMLElement[] =>
		exchanges.length === 0 ? [] : [ longList( messages, exchanges, ( exchange ) => exchangeItem( {
			context, loaded, exchange,
			act: ( what, place, setBusy ) => take( loaded, exchange, what, place, setBusy ),
			closeSearch( search, place, setBusy ) {
				const skillName = skillText( context, loaded, search.skill );
				closeSearch( {
					context, loaded, search, place, setBusy, skillName,
					onClosed: ( said ) => searchClosed( loaded, exchange, search, said ),
					onBack: () => replaceContents( place ),
				} );
			},
			draft: {
				read: () => typed.read( exchange.seek, exchange.offer ),
				keep: ( text ) => typed.keep( exchange.seek, exchange.offer, text ),
			},
		} ) ) ];

	const searchClosed = (
		loaded: LoadedExchanges, exchange: FollowedExchange, search: ExchangeRecord, told: HTMLElement | null,
	): void => show(
		{ ...loaded, records: loaded.records.map( ( record ) => record === search ? { ...record, status: 'matched' } : record ) },
		element( 'div', {}, notice( 'success', element( 'p', {}, say( 'search-closed', skillText( context, loaded, search.skill ) ) ) ), told ),
		exchange );

	const section = ( title: string, children: readonly HTMLElement[] ): HTMLElement | null => children.length === 0 ? null :
		element( 'section', {}, element( 'h2', {}, title ), ...children );

	const folded = ( title: string, ...children: readonly Child[] ): HTMLElement =>
		element( 'details', { class: 'ext-localSkills-meeting-folded' }, element( 'summary', {}, title ), ...children );

	/** Where nothing is, what can be done about it. */
	const emptiness = (): HTMLElement => element( 'div', {},
		element( 'p', {}, say( 'none' ) ),
		element( 'p', {}, say( onRecord === null ? 'none-board' : 'none-next' ) ),
		onRecord === null ? null : buttonRow(
			button( messages.text( 'localskills-start-offer' ), 'primary', () => onRecord( 'offer' ) ),
			button( messages.text( 'localskills-start-seek' ), 'normal', () => onRecord( 'seek' ) ),
		),
		element( 'p', {}, element( 'a', { href: context.pageUrl( `Special:MyLanguage/${ context.titles.exchange() }` ) }, say( 'board' ) ) ) );

	/**
	 * @param loaded
	 * @param said - What is told first
	 * @param touched - What the person has just done something about: once it is done it is not folded away,
	 *  and neither is what is done while the person's search for it is open
	 */
	const show = ( loaded: LoadedExchanges, said: HTMLElement | null, touched: FollowedExchange | null = null ): void => {
		const followed = followLoaded( context, loaded );
		const { toAnswer, toConfirm, agreed, asked, earlier: over } = sortMyExchanges( followed, user.name );
		const isFinished = ( { state, seek, offer }: FollowedExchange ): boolean =>
			state === 'done' &&
			( seek === touched?.seek && offer === touched.offer || openSearch( loaded, { seek }, user.name ) !== null );
		const earlier = over.filter( ( one ) => !isFinished( one ) );
		const vain = stepsInVain( context, loaded );
		const counts = new Map<string, number>();
		const firstAsked = toAnswer.filter( ( { asker } ) => {
			counts.set( asker, ( counts.get( asker ) ?? 0 ) + 1 );
			return ( counts.get( asker ) as number ) <= MOST_OF_ONE;
		} );
		const moreAsked = toAnswer.filter( ( one ) => !firstAsked.includes( one ) );
		const isEmpty = toAnswer.length + toConfirm.length + agreed.length + asked.length + over.length === 0;
		replaceContents( root,
			said,
			...ownPageNotices( context, loaded, start ),
			...createUndeliveredMessages( storage, wikiId, user.name ).all()
				.map( ( message ) => undeliveredNotice( context, loaded, message, null ) ),
			isEmpty ? emptiness() : null,
			!isEmpty && toAnswer.length + toConfirm.length === 0 ?
				element( 'p', { class: 'ext-localSkills-meeting-quiet' }, say( 'none-to-answer' ) ) : null,
			section( say( 'finished' ), items( loaded, over.filter( isFinished ) ) ),
			section( say( 'to-answer', toAnswer.length ), [
				...items( loaded, firstAsked ),
				...moreAsked.length === 0 ? [] :
					[ foldedAway( say( 'more-asked', moreAsked.length ), () => element( 'div', {}, ...items( loaded, moreAsked ) ) ) ],
			] ),
			section( say( 'to-confirm', toConfirm.length ), items( loaded, toConfirm ) ),
			section( say( 'agreed' ), items( loaded, agreed ) ),
			section( say( 'asked' ), items( loaded, asked ) ),
			earlier.length === 0 ? null :
				foldedAway( say( 'earlier', earlier.length ), () => element( 'div', {}, ...items( loaded, earlier ) ) ),
			vain.length === 0 ? null : folded( say( 'in-vain', vain.length ), element( 'ul', {}, ...vain.map( ( { step, reason } ) =>
				// Messages used here: all that begin with localskills-meeting-reason-
				element( 'li', {}, say( 'in-vain-step', otherParty( step, user.name ), say( `reason-${ reason }` ) ) ) ) ) ),
			folded( say( 'wishes' ), preferencesForm( context, loaded ) ),
			element( 'p', { class: 'ext-localSkills-meeting-quiet' }, reportLink( context, loaded.reportPage ) ),
		);
		// What is told first: what was done, else what is wrong, else what waits.
		const first = root.firstElementChild as HTMLElement;
		focus.moveTo( first.querySelector<HTMLElement>( ':scope > h2' ) ?? first );
	};

	/** @param said - What is told first */
	const start = ( said: HTMLElement | null = null ): void => {
		const loading = element( 'p', { role: 'status' }, say( 'loading' ) );
		replaceContents( root, loading );
		focus.moveTo( loading );
		loadExchanges( context ).then( ( loaded ) => show( loaded, said ) ).catch( ( error: unknown ) => {
			const fault = notice( 'error', element( 'p', {}, say( 'load-failed' ) ),
				isSaveFault( error ) && error.explanation !== '' ? element( 'p', { dir: 'auto' }, error.explanation ) : null,
				buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => start( said ) ) ) );
			replaceContents( root, fault );
			focus.moveTo( fault );
		} );
	};
	return { element: root, start: () => start(), focus: focus.restore };
}

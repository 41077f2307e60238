import { type Direction, type ExchangeRecord, recordKey } from '../../core/exchange/exchange-record';
import { differingFields, draftOfRecord, newDraft, type RecordDraft } from '../../core/exchange/record-draft';
import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { confirmControl } from '../survey-form/confirm-control';
import { createDraftKeeper, type DraftKeeper } from '../survey-form/draft';
import { faultNotice, refusalNotice } from '../survey-form/fault-notice';
import { isSaveFault } from '../../wiki/port';
import { createExchangeDraftStore } from './exchange-draft';
import { loadOwnRecords, type OwnExchange, type OwnRecord } from './load-own-records';
import { createFittingPeople } from './fitting-people';
import { createListScreen, faultList, strangerNotices } from './list-screen';
import { createManageScreen, type Managing } from './manage-screen';
import { leftOutNotice } from './made-by-other-notice';
import { createRecordPublisher, type RecordChange, type SavingConsent } from './publish-record';
import { recordConflict } from './record-conflict';
import { createRecordForm } from './record-form';
import { skillWords } from './skill-words';
import type { ExchangeContext } from './exchange-context';

/** A skill to begin with, as an answer to a survey names it. */
export interface WantedSkill {
	/** Id of the skill. */
	readonly skill: string;
	/** From 1 to 5; null when not said. */
	readonly level: number | null;
}

export interface ExchangeRequest {
	readonly direction: Direction;
	/** The record to change; null: a new one, or the list of those that there are. */
	readonly id: string | null;
	/** What is to be done with it. */
	readonly view: 'change' | 'manage';
	/** Title of the page on which the record stands; null when that is not known. */
	readonly page: string | null;
	/** What to begin with, one after the other. */
	readonly skills: readonly WantedSkill[];
}

export interface ExchangePanel {
	readonly element: HTMLElement;
	open( request: ExchangeRequest ): void;
	/** Whether something was entered that is neither saved nor kept in the browser. */
	isUnkept(): boolean;
	/** Moves the focus to where it belongs on what is shown, if anything is shown yet. */
	focus(): void;
	/** Titles of the pages that were saved. */
	savedPages(): readonly string[];
	destroy(): void;
}

type Done = 'offer' | 'seek' | 'change' | Managing;

/**
 * What stands in the dialog for offers and searches, from the list of those that there are to the thank-you.
 *
 * @param context
 * @param onClose
 */
export function createExchangePanel( context: ExchangeContext, onClose: () => void ): ExchangePanel {
	const { messages, pageUrl, now } = context;
	const root = element( 'div', { class: 'ext-localSkills-exchange-panel', lang: messages.language, dir: messages.direction } );
	const saved = new Set<string>();
	let keeping: DraftKeeper | null = null;
	let exchange: OwnExchange | null = null;
	let queue: readonly WantedSkill[] = [];
	let asked: Direction = 'offer';
	let focusOnScreen = (): void => undefined;

	const leave = (): void => {
		keeping?.stop();
		keeping = null;
	};
	/** Shows a screen, with a bar of buttons below it, and moves the focus to its heading. */
	const show = ( screen: HTMLElement, ...foot: readonly OO.ui.ButtonInputWidget[] ): void => {
		const content = element( 'div', { class: 'ext-localSkills-exchange-content' }, screen );
		const scroller = element( 'div', { class: 'ext-localSkills-exchange-scroller' }, content );
		replaceContents( root, scroller, foot.length === 0 ? null :
			element( 'div', { class: 'ext-localSkills-exchange-foot' }, buttonRow( ...foot ) ) );
		focusOnScreen = () => screen.querySelector<HTMLElement>( 'h2' )?.focus( { preventScroll: true } );
		focusOnScreen();
	};
	const back = ( exchangeNow: OwnExchange ): OO.ui.ButtonInputWidget[] => exchangeNow.records.length === 0 ? [] :
		[ button( messages.text( 'localskills-exchange-back' ), 'quiet', () => reload( () => showList( exchange as OwnExchange ) ) ) ];

	const showList = ( own: OwnExchange ): void => {
		leave();
		show( createListScreen( {
			context, exchange: own, direction: asked,
			onNew: ( direction ) => showForm( own, null, newDraft( direction, today(), own.languages ) ),
			onChange: ( record ) => showForm( own, record, record.draft ),
			onManage: ( record ) => showManage( own, record ),
		} ) );
	};
	const today = (): string => now().toISOString().slice( 0, 10 );

	/** A place for what is said about saving, and what saves there. */
	const createSaver = ( own: OwnExchange, onSaved: ( page: string, id: string ) => void, isKept: () => boolean ): {
		readonly place: HTMLElement;
		readonly say: ( ...children: readonly Child[] ) => void;
		readonly save: ( change: RecordChange, consent?: SavingConsent ) => void;
	} => {
		const place = element( 'div', { class: 'ext-localSkills-exchange-said-here' } );
		const publisher = createRecordPublisher( context, own );
		let isBusy = false;
		const say = ( ...children: readonly Child[] ): void => {
			replaceContents( place, ...children );
			if ( children.length > 0 ) {
				place.scrollIntoView( { block: 'nearest' } );
				focusOn( place );
			}
		};
		const save = ( change: RecordChange, consent?: SavingConsent ): void => {
			if ( isBusy ) {
				return;
			}
			isBusy = true;
			replaceContents( place, element( 'p', { role: 'status' }, messages.text( 'localskills-exchange-saving' ) ) );
			place.scrollIntoView( { block: 'nearest' } );
			publisher.publish( change, consent ).then( ( outcome ) => {
				isBusy = false;
				switch ( outcome.kind ) {
					case 'saved':
						saved.add( outcome.page );
						onSaved( outcome.page, outcome.id );
						if ( outcome.leftOut !== undefined ) {
							root.querySelector( 'h2' )?.insertAdjacentElement( 'afterend',
								leftOutNotice( messages, pageUrl, outcome.page, outcome.leftOut ) );
						}
						return;
					case 'conflict': {
						const { saved: found } = outcome;
						say( recordConflict( {
							context,
							taxonomy: own.taxonomy,
							mine: change.draft as RecordDraft,
							saved: found === null ? null : found.draft,
							savedBy: outcome.savedBy,
							keepMine: () => save( { ...change, own: found } ),
							takeSaved: () => reload( () => found === null ? showFirst( exchange as OwnExchange ) :
								showForm( exchange as OwnExchange, found, found.draft, true ) ),
						} ) );
						return;
					}
					default:
						say( faultNotice( {
							context, title: outcome.page, fault: outcome.fault, pageText: outcome.text, isOther: true,
							isKept: isKept(),
							tryAgain: ( again ) => save( change, again ),
						} ) );
				}
			} );
		};
		return { place, say, save };
	};

	const label = ( skill: string, own: OwnExchange ): string => skillWords( skill, own.taxonomy, messages ).textContent ?? skill;

	const showForm = ( own: OwnExchange, record: OwnRecord | null, from: RecordDraft, isAnew = false ): void => {
		leave();
		const drafts = createExchangeDraftStore( context, record );
		if ( isAnew ) {
			drafts.clear();
		}
		const kept = drafts.read();
		// A draft of the other direction, or for a skill that was not asked for now, waits for its turn.
		const isWanted = kept !== null && ( record !== null || from.skill === '' || kept.draft.skill === from.skill );
		const isBack = isWanted && differingFields( kept.draft, from ).length > 0;
		const start = isBack ? { ...draftOfRecord( kept.draft ), confirmed: from.confirmed } : from;
		/** What stands in the warning that keeps the form from being saved. */
		let warnedOf: string | null = null;
		const form = createRecordForm( {
			context, exchange: own, draft: start, isNew: record === null,
			onChange() {
				keeping?.changed();
				if ( warnedOf !== null && form.privateContact()?.text !== warnedOf ) {
					warnedOf = null;
					saver.say();
				}
			},
		} );
		const keeper = createDraftKeeper( () => {
			if ( differingFields( form.draft(), from ).length === 0 ) {
				drafts.clear();
				return true;
			}
			return drafts.write( { keptAt: now().toISOString(), draft: form.draft() } );
		} );
		keeping = keeper;
		const saver = createSaver( own, ( page, id ) => {
			keeper.settle();
			drafts.clear();
			const draft = { ...form.draft(), confirmed: today() };
			showDone( page, record === null ? draft.kind : 'change', record === null ? { ...draft, user: context.user.name, id } : null );
		}, () => keeper.keep() );
		const save = ( isWarned: boolean ): void => {
			if ( !form.check() ) {
				return;
			}
			warnedOf = null;
			keeper.keep();
			const draft = { ...form.draft(), confirmed: today() };
			const contact = form.privateContact();
			if ( contact !== null && !isWarned ) {
				form.hideWarning();
				warnedOf = contact.text;
				// Messages used here: localskills-private-email and so on
				saver.say( notice( 'warning', element( 'p', {}, messages.text( `localskills-private-${ contact.kind }`, contact.text ) ),
					buttonRow( button( messages.text( 'localskills-save-page-anyway' ), 'normal', () => save( true ) ) ) ) );
				return;
			}
			// Messages used here: localskills-exchange-summary-offer, localskills-exchange-summary-seek
			const key = record === null ? `localskills-exchange-summary-${ draft.kind }` : 'localskills-exchange-summary-change';
			const summary = messages.text( key, label( draft.skill, own ) );
			saver.save( { own: record, draft, mends: true, summary } );
		};
		const again = (): void => {
			drafts.clear();
			keeper.settle();
			showForm( own, record, from, true );
		};
		// Messages used here: localskills-exchange-form-new-offer, localskills-exchange-form-new-seek
		const heading = record === null ? `localskills-exchange-form-new-${ from.kind }` : 'localskills-exchange-form-change';
		show( element( 'div', {},
			element( 'h2', { tabindex: '-1' }, messages.text( heading ) ),
			element( 'p', { class: 'ext-localSkills-making-help' }, messages.text( 'localskills-exchange-public' ) ),
			own.refusal === null ? null : refusalNotice( context, own.refusal, true ),
			...strangerNotices( context, own ),
			isBack ? notice( 'success', element( 'p', {}, messages.text( 'localskills-exchange-draft', context.formatTime( kept.keptAt ) ) ),
				confirmControl( {
					messages,
					label: messages.text( 'localskills-form-draft-discard' ),
					explanation: [ element( 'p', {}, messages.text( 'localskills-form-draft-discard-explain' ) ) ],
					yes: messages.text( 'localskills-form-draft-discard' ),
					act: again,
				} ) ) : null,
			record === null ? null : faultList( context, record ),
			record === null || record.faults.length === 0 ? null : element( 'p', {}, messages.text( 'localskills-exchange-mending' ) ),
			form.element,
			saver.place,
		),
		button( messages.text( record === null ? 'localskills-exchange-save-new' : 'localskills-exchange-save' ), 'primary', () => save( false ) ),
		...back( own ) );
		if ( record === null && start.skill === '' ) {
			focusOnScreen = form.focus;
			focusOnScreen();
		}
	};

	const showManage = ( own: OwnExchange, record: OwnRecord ): void => {
		leave();
		let managed: Managing = 'renew';
		const saver = createSaver( own, ( page ) => {
			showDone( page, managed );
		}, () => true );
		const screen = createManageScreen( {
			context, taxonomy: own.taxonomy, own: record,
			onChange: () => showForm( own, record, record.draft ),
			onManage( managing, draft ) {
				managed = managing;
				// Messages used here: localskills-exchange-summary-pause and so on
				const summary = messages.text( `localskills-exchange-summary-${ managing }`, label( record.draft.skill, own ) );
				saver.save( { own: record, draft, mends: false, summary } );
			},
		} );
		screen.insertBefore( saver.place, screen.children[ 3 ] ?? null );
		strangerNotices( context, own ).forEach( ( warning ) => screen.insertBefore( warning, saver.place ) );
		show( screen, ...back( own ) );
	};

	const showDone = ( page: string, done: Done, made: ExchangeRecord | null = null ): void => {
		leave();
		const rest = queue;
		const [ next ] = rest;
		const isNew = done === 'offer' || done === 'seek';
		const own = exchange as OwnExchange;
		// Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
		const link = ( title: string, text = title ): HTMLElement => element( 'a', { href: pageUrl( title ) }, text );
		const screen = element( 'div', {},
			element( 'h2', { tabindex: '-1' }, messages.text( `localskills-exchange-done-${ done }` ) ),
			done === 'delete' ? element( 'p', {}, link( page ) ) : notice( 'success',
				element( 'p', {}, messages.text( 'localskills-exchange-done-page' ), ' ', link( page ) ),
				isNew ? element( 'p', {}, messages.text( `localskills-exchange-next-${ done }` ) ) : null ),
			made === null ? null : createFittingPeople( made, own, context, ( suggestion ) => {
				const kind = made.kind === 'offer' ? 'seek' : 'offer';
				context.ask?.( { mine: recordKey( made ), kind, key: suggestion[ kind ], skill: made.skill } );
				onClose();
			} ),
			own.board !== null && isNew ? element( 'p', {}, link( own.board, messages.text( 'localskills-exchange-board' ) ) ) : null,
		);
		const mine = context.showMine;
		show( screen,
			next === undefined ? button( messages.text( 'localskills-exchange-close-dialog' ), 'primary', onClose ) :
				button( messages.text( 'localskills-exchange-go-on', label( next.skill, own ) ), 'primary', () => {
					queue = rest.slice( 1 );
					reload( () => showNew( exchange as OwnExchange, next ) );
				} ),
			...mine === null || !isNew ? [] : [ button( messages.text( 'localskills-exchange-mine' ), 'normal', () => {
				mine();
				onClose();
			} ) ],
			button( messages.text( 'localskills-exchange-list-button' ), 'quiet', () => reload( () => showFirst( exchange as OwnExchange ) ) ) );
	};

	const showNew = ( own: OwnExchange, wanted: WantedSkill ): void =>
		showForm( own, null, { ...newDraft( asked, today(), own.languages ), skill: wanted.skill, level: wanted.level } );
	const showFirst = ( own: OwnExchange ): void => own.records.length > 0 ? showList( own ) :
		showForm( own, null, newDraft( asked, today(), own.languages ) );

	const reload = ( then: () => void ): void => {
		leave();
		replaceContents( root, element( 'p', { class: 'ext-localSkills-exchange-content', role: 'status' },
			messages.text( 'localskills-start-loading' ) ) );
		loadOwnRecords( context ).then( ( loaded ) => {
			exchange = loaded;
			then();
		}, ( error: unknown ) => {
			show( element( 'div', {}, notice( 'error',
				element( 'p', {}, messages.text( 'localskills-exchange-not-loaded' ) ),
				isSaveFault( error ) && error.explanation !== '' ? element( 'p', { dir: 'auto' }, error.explanation ) : null,
				buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', () => reload( then ) ) ) ) ) );
		} );
	};

	return {
		element: root,
		focus: () => focusOnScreen(),
		open( { direction, id, view, page, skills } ) {
			asked = direction;
			queue = skills.slice( 1 );
			reload( () => {
				const own = exchange as OwnExchange;
				const found = own.records.filter( ( { name } ) => name.kind === direction && name.id === id );
				const record = found.find( ( candidate ) => candidate.page === page ) ?? found[ 0 ];
				if ( record !== undefined && view === 'manage' ) {
					showManage( own, record );
				} else if ( record !== undefined ) {
					showForm( own, record, record.draft );
				} else if ( skills[ 0 ] !== undefined ) {
					showNew( own, skills[ 0 ] );
				} else {
					showFirst( own );
				}
			} );
		},
		isUnkept: () => keeping !== null && !keeping.keep(),
		savedPages: () => Array.from( saved ),
		destroy: leave,
	};
}

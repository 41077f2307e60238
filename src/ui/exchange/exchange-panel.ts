import type { Direction, ExchangeRecord } from '../../core/exchange/exchange-record';
import { newDraft, type RecordDraft } from '../../core/exchange/record-draft';
import { element, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import type { DraftKeeper } from '../survey-form/draft';
import { isSaveFault } from '../../wiki/port';
import { createDoneScreen, type Done } from './done-screen';
import type { ExchangeContext, RecordEnding } from './exchange-context';
import { createFormScreen } from './form-screen';
import { createListScreen, strangerNotices } from './list-screen';
import { loadOwnRecords, type OwnExchange, type OwnRecord } from './load-own-records';
import { createManageScreen, type Managing } from './manage-screen';
import { endRecord, tellEnding } from './record-ending';
import { createRecordSaver, type SavedRecord } from './record-saver';
import { skillName } from './skill-words';

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

/**
 * What stands in the dialog for offers and searches, from the list of those that there are to the thank-you.
 *
 * @param context
 * @param onClose
 */
export function createExchangePanel( context: ExchangeContext, onClose: () => void ): ExchangePanel {
	const { messages, now } = context;
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

	const takeSaved = ( found: OwnRecord | null ): void => reload( () => found === null ? showFirst( exchange as OwnExchange ) :
		showForm( exchange as OwnExchange, found, found.draft, true ) );

	const showForm = ( own: OwnExchange, record: OwnRecord | null, from: RecordDraft, isAnew = false ): void => {
		leave();
		const form = createFormScreen( {
			context, own, record, from, isAnew, onClose,
			onSaved: ( said, draft, ending ) => showDone( said, record === null ? draft.kind : 'change',
				record === null || ending !== null ? { ...draft, user: context.user.name, id: said.id } : null,
				ending === null ? null : tellEnding( context, ending ) ),
			onAgain: () => showForm( own, record, from, true ),
			onTakeSaved: takeSaved,
		} );
		keeping = form.keeper;
		show( form.element, form.button, ...back( own ) );
		if ( form.focus !== null ) {
			focusOnScreen = form.focus;
			focusOnScreen();
		}
	};

	const showManage = ( own: OwnExchange, record: OwnRecord ): void => {
		leave();
		let managed: Managing = 'renew';
		let until: string | null = null;
		let ending: RecordEnding | null = null;
		const saver = createRecordSaver( {
			context, own, isKept: () => true, onTakeSaved: takeSaved,
			onSaved: ( said ) =>
				showDone( said, managed, null, ending === null ? null : tellEnding( context, ending ), until ),
		} );
		const screen = createManageScreen( {
			context, taxonomy: own.taxonomy, own: record,
			onChange: () => showForm( own, record, record.draft ),
			onManage( managing, draft ) {
				managed = managing;
				until = managing === 'pause' ? draft?.until ?? null : null;
				// Messages used here: localskills-exchange-summary-pause and so on
				const summary = messages.text( `localskills-exchange-summary-${ managing }`, skillName( record.draft.skill, own.taxonomy, messages ) );
				endRecord( {
					context, saver, record, managing, draft, onClose,
					save: ( steps ) => saver.save( { own: record, draft, mends: false, summary, steps } ),
					onStay: () => focusOnScreen(),
					onFound( found ) {
						ending = found;
					},
				} );
			},
		} );
		screen.insertBefore( saver.place, screen.children[ 3 ] ?? null );
		strangerNotices( context, own ).forEach( ( warning ) => screen.insertBefore( warning, saver.place ) );
		show( screen, ...back( own ) );
	};

	const showDone = (
		{ page, notice: said }: SavedRecord, done: Done, made: ExchangeRecord | null = null, told: HTMLElement | null = null,
		until: string | null = null,
	): void => {
		leave();
		saved.add( page );
		const [ next, ...rest ] = queue;
		const screen = createDoneScreen( {
			context, own: exchange as OwnExchange, done, page, until, notice: said, told, made, onClose,
			next: next?.skill ?? null,
			onNext() {
				queue = rest;
				reload( () => showNew( exchange as OwnExchange, next as WantedSkill ) );
			},
			onList: () => reload( () => showFirst( exchange as OwnExchange ) ),
		} );
		show( screen.element, ...screen.buttons );
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

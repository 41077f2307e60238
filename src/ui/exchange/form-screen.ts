/** The screen with the form for one offer or search, what was entered before, and what holds it back. */
import { differingFields, draftOfRecord, type RecordDraft } from '../../core/exchange/record-draft';
import { element } from '../element';
import { button, buttonRow, notice } from '../notice';
import { confirmControl } from '../survey-form/confirm-control';
import { createDraftKeeper, type DraftKeeper } from '../survey-form/draft';
import { refusalNotice } from '../survey-form/fault-notice';
import type { ExchangeContext, RecordEnding } from './exchange-context';
import { createExchangeDraftStore } from './exchange-draft';
import { faultList, strangerNotices } from './list-screen';
import type { OwnExchange, OwnRecord } from './load-own-records';
import { endRecord } from './record-ending';
import { createRecordForm } from './record-form';
import { createRecordSaver, type SavedRecord } from './record-saver';
import { skillName } from './skill-words';

export interface FormScreenOptions {
	readonly context: ExchangeContext;
	readonly own: OwnExchange;
	/** The record to change; null: a new one. */
	readonly record: OwnRecord | null;
	/** What the form begins with where nothing was entered before. */
	readonly from: RecordDraft;
	/** Whether what was entered before goes. */
	readonly isAnew: boolean;
	/** `ending`: of what was ended by that; null where nothing was. */
	readonly onSaved: ( saved: SavedRecord, draft: RecordDraft, ending: RecordEnding | null ) => void;
	readonly onClose: () => void;
	/** Shows the form anew, without what was entered. */
	readonly onAgain: () => void;
	readonly onTakeSaved: ( found: OwnRecord | null ) => void;
}

export interface FormScreen {
	readonly element: HTMLElement;
	/** Publishes what was entered. */
	readonly button: OO.ui.ButtonInputWidget;
	/** Keeps what is entered in the browser. */
	readonly keeper: DraftKeeper;
	/** Moves the focus to the first field that is to be filled in; null where none is. */
	readonly focus: ( () => void ) | null;
}

/**
 * @param options
 */
export function createFormScreen( options: FormScreenOptions ): FormScreen {
	const { context, own, record, from, isAnew, onSaved, onAgain, onTakeSaved, onClose } = options;
	const { messages, now } = context;
	const today = (): string => now().toISOString().slice( 0, 10 );
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
	/** Of what there was, where it ends because it is about another skill now. */
	let ending: RecordEnding | null = null;
	const form = createRecordForm( {
		context, exchange: own, draft: start, isNew: record === null,
		onChange() {
			keeper.changed();
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
	const saver = createRecordSaver( {
		context, own, onTakeSaved, isKept: () => keeper.keep(),
		onSaved( saved ) {
			keeper.settle();
			drafts.clear();
			onSaved( saved, { ...form.draft(), confirmed: today() }, ending );
		},
	} );
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
		const summary = messages.text( key, skillName( draft.skill, own.taxonomy, messages ) );
		const publish = ( ended: RecordEnding | null ): void => {
			ending = ended;
			saver.save( ended === null ? { own: record, draft, mends: true, summary } :
				{ own: record, draft: { ...draft, since: today() }, mends: true, summary, endsOld: true, steps: ended.steps } );
		};
		if ( record === null || record.record === null || record.record.skill === draft.skill ) {
			publish( null );
			return;
		}
		// Who waits for one skill does not wait for another.
		let found: RecordEnding | null = null;
		endRecord( {
			context, saver, record, draft, onClose, managing: 'closed',
			explanation: element( 'p', {}, messages.text( `localskills-ending-other-skill-${ draft.kind }`,
				skillName( record.record.skill, own.taxonomy, messages ), skillName( draft.skill, own.taxonomy, messages ) ) ),
			save: () => publish( found === null || found.warning === null ? null : found ),
			onStay: () => saveButton.focus(),
			onFound( one ) {
				found = one;
			},
		} );
	};
	const discard = (): void => {
		drafts.clear();
		keeper.settle();
		onAgain();
	};
	const saveButton = button( messages.text( record === null ? 'localskills-exchange-save-new' : 'localskills-exchange-save' ), 'primary',
		() => save( false ) );
	// Messages used here: localskills-exchange-form-new-offer, localskills-exchange-form-new-seek
	const heading = record === null ? `localskills-exchange-form-new-${ from.kind }` : 'localskills-exchange-form-change';
	return {
		element: element( 'div', {},
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
					act: discard,
				} ) ) : null,
			record === null ? null : faultList( context, record ),
			record === null || record.faults.length === 0 ? null : element( 'p', {}, messages.text( 'localskills-exchange-mending' ) ),
			form.element,
			saver.place,
		),
		button: saveButton,
		keeper,
		focus: record === null && start.skill === '' ? form.focus : null,
	};
}

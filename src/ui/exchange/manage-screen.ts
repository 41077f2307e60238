import { monthsLater, USUAL_MONTHS, type RecordDraft } from '../../core/exchange/record-draft';
import { element } from '../element';
import { button, type ButtonKind } from '../notice';
import { textField } from '../survey-making/fields';
import { confirmControl } from '../survey-form/confirm-control';
import { skillWords } from './skill-words';
import { shownStatus, statusWords } from './record-words';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { OwnRecord } from './load-own-records';
import type { ExchangeContext } from './exchange-context';

/** What became of a record, for the edit summary and the thank-you. */
export type Managing = 'pause' | 'resume' | 'renew' | 'matched' | 'closed' | 'delete';

export interface ManageScreenOptions {
	readonly context: ExchangeContext;
	readonly taxonomy: Taxonomy | null;
	readonly own: OwnRecord;
	/** `draft` is null for what shall go. */
	readonly onManage: ( managing: Managing, draft: RecordDraft | null ) => void;
	readonly onChange: () => void;
}

/** A month is a usual holiday, or a busy time. */
const USUAL_PAUSE = 1;

/**
 * What can be done with an offer or a search beside changing it: pause, resume, renew, end, delete.
 *
 * @param options
 */
export function createManageScreen( options: ManageScreenOptions ): HTMLElement {
	const { context, taxonomy, own, onManage, onChange } = options;
	const { messages, now } = context;
	const { draft } = own;
	const today = now().toISOString().slice( 0, 10 );
	const status = shownStatus( draft, today );
	const act = (
		what: string, kind: ButtonKind, onPress: () => void, ...more: readonly HTMLElement[]
	): HTMLElement => element( 'div', { class: 'ext-localSkills-exchange-act' },
		...more,
		// Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
		button( messages.text( `localskills-exchange-act-${ what }` ), kind, onPress ).$element[ 0 ] as HTMLElement,
		element( 'p', { class: 'ext-localSkills-making-help' }, messages.text( `localskills-exchange-act-${ what }-explain` ) ) );
	const renewed = { ...draft, confirmed: today, status: 'open' as const, until: null };
	const nextEnd = monthsLater( today, USUAL_MONTHS );
	/** An end that lies ahead stays, and none stays none. */
	const keptEnd = draft.expires === null || draft.expires >= today ? draft.expires : nextEnd;

	const until = textField( {
		label: messages.text( 'localskills-exchange-pause-until' ),
		help: messages.text( 'localskills-exchange-pause-until-help' ),
		kind: 'date',
		min: today,
		value: monthsLater( today, USUAL_PAUSE ),
		onChange: () => until.setFault( null ),
	} );
	const pause = (): void => {
		const day = until.value();
		if ( day !== '' && day <= today ) {
			until.setFault( messages.text( 'localskills-exchange-pause-past' ) );
			until.focus();
			return;
		}
		onManage( 'pause', { ...draft, status: 'paused', until: day === '' ? null : day } );
	};
	const isOn = status === 'open';
	const isReadable = own.record !== null;
	const isOver = status === 'matched' || status === 'closed';
	return element( 'div', {},
		element( 'div', { class: 'ext-localSkills-making-help' }, messages.text( `localskills-template-card-${ draft.kind }` ) ),
		element( 'h2', { tabindex: '-1' },
			draft.skill === '' ? messages.text( 'localskills-exchange-unnamed' ) : skillWords( draft.skill, taxonomy, messages ) ),
		element( 'p', { class: 'ext-localSkills-making-help' }, statusWords( draft, context ) ),
		!isReadable || isOn || status === 'expired' ? null :
			act( 'resume', 'primary', () => onManage( 'resume', { ...renewed, expires: keptEnd } ) ),
		!isReadable || !isOn && status !== 'expired' ? null :
			act( 'renew', 'primary', () => onManage( 'renew', { ...renewed, expires: draft.expires === null ? null : nextEnd } ) ),
		act( isReadable ? 'change' : 'mend', 'normal', onChange ),
		!isReadable || !isOn ? null : act( 'pause', 'normal', pause, until.element ),
		!isReadable || isOver ? null :
			act( 'matched', 'normal', () => onManage( 'matched', { ...draft, status: 'matched', until: null } ) ),
		!isReadable || status === 'closed' ? null :
			act( 'close', 'normal', () => onManage( 'closed', { ...draft, status: 'closed', until: null } ) ),
		element( 'div', { class: 'ext-localSkills-exchange-act' }, confirmControl( {
			messages,
			label: messages.text( 'localskills-exchange-delete' ),
			explanation: [ element( 'p', {}, messages.text( 'localskills-exchange-delete-explain' ) ) ],
			yes: messages.text( 'localskills-exchange-delete' ),
			act: () => onManage( 'delete', null ),
		} ) ) );
}

/** Offers and searches in words. */
import { absenceReason } from '../../core/exchange/exchange-record';
import { readLanguage } from '../../core/exchange/language-proficiency';
import type { RecordDraft } from '../../core/exchange/record-draft';
import { writeTimezone } from '../../core/exchange/timezone';
import type { Messages } from '../../core/i18n/messages';
import type { Taxonomy } from '../../core/skills/taxonomy';
import { listWords } from '../list-words';
import { skillWords } from './skill-words';
import type { ExchangeContext } from './exchange-context';

/** `expired` as well as what a record says of itself. */
export type ShownStatus = 'open' | 'paused' | 'matched' | 'closed' | 'expired';

/**
 * What a record is on a day.
 *
 * @param draft
 * @param day - YYYY-MM-DD
 */
export function shownStatus( draft: RecordDraft, day: string ): ShownStatus {
	return absenceReason( { ...draft, user: '', id: '' }, day ) ?? 'open';
}

/**
 * What a record is on a day, with the day on which that changes.
 *
 * @param draft
 * @param context
 */
export function statusWords( draft: RecordDraft, context: ExchangeContext ): string {
	const { messages, formatDate, now } = context;
	const status = shownStatus( draft, now().toISOString().slice( 0, 10 ) );
	// Messages used here: localskills-template-card-status-open and so on
	const word = messages.text( `localskills-template-card-status-${ status }` );
	const day = status === 'paused' && draft.until !== null ? messages.text( 'localskills-template-card-until', formatDate( draft.until ) ) :
		status === 'expired' ? messages.text( 'localskills-template-card-expired', formatDate( draft.expires as string ) ) :
			status === 'open' && draft.expires !== null ? messages.text( 'localskills-template-card-expires', formatDate( draft.expires ) ) : '';
	return day === '' ? word : `${ word } · ${ day }`;
}

/** How many people at a time an offer has room for. */
export function capacityWords( capacity: number, messages: Messages ): string {
	return capacity === 0 ? messages.text( 'localskills-template-capacity-none' ) : messages.text( 'localskills-template-capacity', capacity );
}

/** Fields that a person sees when two versions differ, each with its label. */
export const FIELD_LABELS: Readonly<Record<keyof RecordDraft, string>> = {
	kind: 'localskills-exchange-direction',
	skill: 'localskills-exchange-skill',
	level: 'localskills-template-field-level',
	methods: 'localskills-template-field-methods',
	languages: 'localskills-template-field-languages',
	capacity: 'localskills-template-field-capacity',
	region: 'localskills-template-field-region',
	timezone: 'localskills-template-field-timezone',
	for: 'localskills-template-field-for',
	affiliate: 'localskills-template-field-affiliate',
	note: 'localskills-template-field-note',
	since: 'localskills-exchange-since',
	confirmed: 'localskills-exchange-confirmed',
	expires: 'localskills-exchange-expires',
	status: 'localskills-exchange-status',
	until: 'localskills-exchange-paused-until',
};

/**
 * What a field says; empty when it says nothing.
 *
 * @param name
 * @param draft
 * @param context
 * @param taxonomy
 */
export function fieldWords(
	name: keyof RecordDraft, draft: RecordDraft, context: ExchangeContext, taxonomy: Taxonomy | null,
): string {
	const { messages, formatDate } = context;
	const list = ( words: readonly string[] ): string => words.length === 0 ? '' : listWords( words, messages.language );
	switch ( name ) {
		case 'kind':
			return messages.text( `localskills-exchange-direction-${ draft.kind }` );
		case 'skill':
			return skillWords( draft.skill, taxonomy, messages ).textContent ?? '';
		case 'level':
			return draft.level === null ? '' : messages.text( `localskills-template-level-${ draft.level }` );
		case 'methods':
			return list( draft.methods.map( ( method ) => messages.text( `localskills-template-method-${ method }` ) ) );
		case 'languages':
			return list( draft.languages.map( ( language ) => readLanguage( language )?.code ?? language ) );
		case 'capacity':
			return draft.capacity === null ? '' : capacityWords( draft.capacity, messages );
		case 'region': {
			const key = `localskills-template-region-${ draft.region }`;
			return draft.region !== null && messages.has( key ) ? messages.text( key ) : draft.region ?? '';
		}
		case 'timezone':
			return draft.timezone === null ? '' : `UTC${ writeTimezone( draft.timezone ) }`;
		case 'status':
			return messages.text( `localskills-template-card-status-${ draft.status }` );
		case 'since':
		case 'confirmed':
		case 'expires':
		case 'until':
			return draft[ name ] === null ? '' : formatDate( draft[ name ] as string );
		default:
			return draft[ name ] ?? '';
	}
}

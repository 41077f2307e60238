import { recordFaultText, type RecordFault } from '../../core/exchange/record-fault';
import type { Messages } from '../../core/i18n/messages';
import type { Direction } from '../../core/exchange/exchange-record';
import { element, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { skillWords } from './skill-words';
import { statusWords } from './record-words';
import { madeByOtherNotice } from './made-by-other-notice';
import type { OwnExchange, OwnRecord } from './load-own-records';
import type { ExchangeContext } from './exchange-context';

/** Of the private use area: stands for what a fault quotes, until the words around it are there. */
const FIRST_MARK = 0xE000;

export interface ListScreenOptions {
	readonly context: ExchangeContext;
	readonly exchange: OwnExchange;
	/** The direction that was asked for: its button comes first. */
	readonly direction: Direction;
	readonly onNew: ( direction: Direction ) => void;
	readonly onChange: ( own: OwnRecord ) => void;
	readonly onManage: ( own: OwnRecord ) => void;
}

/** That somebody else made the page, or saved it last: what they wrote in the person's name is left out as the person saves. */
export function strangerNotices( context: ExchangeContext, exchange: OwnExchange ): HTMLElement[] {
	const { messages, pageUrl } = context;
	const made: HTMLElement[] = exchange.madeByOther === null ? [] :
		[ madeByOtherNotice( messages, pageUrl, exchange.madeByOther, exchange.isSilenced ? null : exchange.page ) ];
	exchange.strangers.forEach( ( name, page ) => made.push( notice( 'warning', element( 'p', {},
		messages.text( 'localskills-exchange-stranger', page, name ?? messages.text( 'localskills-exchange-stranger-hidden' ) ), ' ',
		element( 'a', { href: pageUrl( page, { diff: 'cur' } ), target: '_blank' }, messages.text( 'localskills-exchange-stranger-see' ) ) ) ) ) );
	return made;
}

/** A fault in the reader's language, with what it quotes kept apart from the direction of the words around. */
function faultWords( fault: RecordFault, messages: Messages ): Child[] {
	const { parameters } = fault;
	const marked = parameters.map( ( value, index ) => typeof value === 'string' ? String.fromCharCode( FIRST_MARK + index ) : value );
	return recordFaultText( { ...fault, parameters: marked }, messages ).split( /([\ue000-\ue00f])/ ).map( ( part ) => {
		const index = part.charCodeAt( 0 ) - FIRST_MARK;
		return part.length === 1 && index >= 0 && index < parameters.length ? element( 'bdi', {}, String( parameters[ index ] ) ) : part;
	} );
}

/** What is wrong in a record that was written by hand. */
export function faultList( context: ExchangeContext, own: OwnRecord ): HTMLElement | null {
	const { messages } = context;
	return own.faults.length === 0 ? null : notice( 'warning',
		element( 'p', {}, messages.text( 'localskills-exchange-faults' ) ),
		element( 'ul', {}, ...own.faults.map( ( fault ) => element( 'li', { dir: messages.direction }, ...faultWords( fault, messages ) ) ) ) );
}

/**
 * The person's offers and searches, and the ways to change them and to make another.
 *
 * @param options
 */
export function createListScreen( options: ListScreenOptions ): HTMLElement {
	const { context, exchange, direction, onNew, onChange, onManage } = options;
	const { messages, pageUrl } = context;
	const item = ( own: OwnRecord ): HTMLElement => {
		const { draft } = own;
		const name = OO.ui.generateElementId();
		const skill: Child = draft.skill === '' ? messages.text( 'localskills-exchange-unnamed' ) :
			skillWords( draft.skill, exchange.taxonomy, messages );
		const act = ( key: string, onPress: () => void ): OO.ui.ButtonInputWidget => {
			const made = button( messages.text( key ), 'quiet', onPress );
			made.$element.find( 'input, button' ).attr( 'aria-describedby', name );
			return made;
		};
		return element( 'li', { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${ draft.kind }` },
			// Messages used here: localskills-template-card-offer, localskills-template-card-seek
			element( 'div', { class: 'ext-localSkills-making-help' }, messages.text( `localskills-template-card-${ draft.kind }` ) ),
			element( 'div', { id: name, class: 'ext-localSkills-exchange-record-skill' }, element( 'strong', {}, skill ) ),
			element( 'div', { class: 'ext-localSkills-making-help' }, own.record === null ?
				messages.text( 'localskills-exchange-unreadable' ) : statusWords( draft, context ) ),
			faultList( context, own ),
			buttonRow(
				act( own.record === null ? 'localskills-exchange-mend' : 'localskills-exchange-change', () => onChange( own ) ),
				act( 'localskills-exchange-manage', () => onManage( own ) ),
			) );
	};
	const other: Direction = direction === 'offer' ? 'seek' : 'offer';
	return element( 'div', {},
		element( 'h2', { tabindex: '-1' }, messages.text( 'localskills-exchange-list' ) ),
		...strangerNotices( context, exchange ),
		buttonRow(
			// Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
			button( messages.text( `localskills-exchange-new-${ direction }` ), 'primary', () => onNew( direction ) ),
			button( messages.text( `localskills-exchange-new-${ other }` ), 'normal', () => onNew( other ) ),
		),
		element( 'ul', { class: 'ext-localSkills-exchange-records' }, ...exchange.records.map( item ) ),
		element( 'p', { class: 'ext-localSkills-making-help' }, messages.text( 'localskills-exchange-list-page' ), ' ',
			element( 'a', { href: pageUrl( exchange.page ) }, exchange.page ) ) );
}

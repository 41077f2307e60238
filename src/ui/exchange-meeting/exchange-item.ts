/** One exchange, as one of the two sees it, with what they can do now. */
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import type { Outcome, Step } from '../../core/exchange/steps/exchange-step';
import { pairReasons, speaksFor } from '../../core/exchange/pair-reasons';
import { reasonText } from '../../core/exchange/reason-text';
import { exchangeRequests } from '../../core/exchange/steps/exchange-requests';
import type { FollowedExchange } from '../../core/exchange/steps/follow-exchanges';
import { otherParty } from '../../core/exchange/steps/my-exchanges';
import { userOfKey } from '../../core/exchange/steps/exchange-step';
import { element, focusOn, replaceContents, type Child } from '../element';
import { button, buttonRow, notice } from '../notice';
import { textField } from '../survey-making/fields';
import {
	findRecord, languageNames, openSearch, personLink, recordUrl, skillElement, skillOf, stateText,
} from './exchange-words';
import { endingWords, isOverForAsker, lateYesWords } from './ending-words';
import { followLoaded, type LoadedExchanges, today } from './load-exchanges';
import type { MeetingContext } from './meeting-context';
import { noteField, type NoteField } from './note-field';

/** What somebody does about an exchange. */
export interface ItemAct {
	readonly step: Step;
	readonly note: string | null;
	readonly on?: string;
	readonly outcome?: Outcome;
}

export interface ItemOptions {
	readonly context: MeetingContext;
	readonly loaded: LoadedExchanges;
	readonly exchange: FollowedExchange;
	/** Takes a step; faults are told in the place. */
	readonly act: ( act: ItemAct, place: HTMLElement, setBusy: ( isBusy: boolean ) => void ) => void;
	/** Closes the person's own search as found; faults are told in the place. */
	readonly closeSearch: ( search: ExchangeRecord, place: HTMLElement, setBusy: ( isBusy: boolean ) => void ) => void;
	/** What was typed into it before, and where what is typed is kept. */
	readonly draft: { read(): string; keep( text: string ): void };
}

/**
 * @param options
 */
export function exchangeItem( options: ItemOptions ): HTMLElement {
	const { context, loaded, exchange, act, draft } = options;
	const { messages, user } = context;
	const other = otherParty( exchange, user.name );
	const say = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-meeting-${ key }`, ...parameters );
	const place = element( 'div', {} );
	const root = element( 'article', { class: 'ext-localSkills-meeting-item' } );
	const setBusy = ( isBusy: boolean ): void => {
		Array.from( root.querySelectorAll<HTMLButtonElement>( 'button, input, textarea' ) ).forEach( ( control ) => {
			control.disabled = isBusy;
		} );
		root.setAttribute( 'aria-busy', String( isBusy ) );
	};
	const take = ( what: ItemAct ): void => act( what, place, setBusy );
	const note = ( label: string, help?: string ): NoteField => noteField( messages, {
		label, value: draft.read(), onChange: ( text ) => draft.keep( text ), ...help === undefined ? {} : { help },
	} );

	const children: Child[] = [
		element( 'h3', {}, skillElement( context, loaded, skillOf( loaded, exchange ), exchange.offer ) ),
		element( 'p', {}, stateText( context, exchange ) ),
		...endingWords( context, loaded, exchange ).map( ( words ) =>
			element( 'p', { class: 'ext-localSkills-meeting-ended' }, words ) ),
		...outcomes( options ),
		...notes( options ),
		...details( options ),
	];
	switch ( exchange.state ) {
		case 'asked': {
			if ( exchange.asker === user.name ) {
				children.push( isOverForAsker( context, loaded, exchange ) ? null : until( options, 'waits-until' ), place, buttonRow(
					button( say( 'withdraw' ), 'normal', () => take( { step: 'withdraw', note: null } ) ),
				) );
				break;
			}
			const own = note( say( 'answer-note' ), say( 'note-help' ) );
			const yes = button( say( 'accept' ), 'primary', () => {
				const leave = (): void => {
					replaceContents( place );
					yes.focus();
				};
				const accept = (): void => take( { step: 'accept', note: own.value() } );
				const ask = ( question: HTMLElement | null, otherwise: () => void ): void => {
					if ( question === null ) {
						otherwise();
					} else {
						replaceContents( place, question );
						focusOn( question );
					}
				};
				const askIfFull = (): void => ask( fullQuestion( options, accept, leave ), accept );
				own.unlessPrivate( place, () => ask( lateQuestion( options, askIfFull, leave ), askIfFull ) );
			} );
			const no = button( say( 'decline' ), 'normal', () => {
				const question = notice( 'warning', element( 'p', {}, say( 'decline-sure', other ) ), buttonRow(
					button( say( 'decline-yes' ), 'normal', () =>
						own.unlessPrivate( place, () => take( { step: 'decline', note: own.value() } ) ) ),
					button( say( 'decline-back' ), 'normal', () => {
						replaceContents( place );
						no.focus();
					} ),
				) );
				replaceContents( place, question );
				focusOn( question );
			} );
			children.push( ...reasons( options ), until( options, 'answer-until' ), own.element, place, buttonRow( yes, no ) );
			break;
		}
		case 'accepted':
			children.push( ...agreedParts( options, take, note, place ), place );
			break;
		case 'done': {
			const search = openSearch( loaded, exchange, user.name );
			if ( search !== null ) {
				children.push( element( 'p', {}, say( 'search-open' ) ), place, buttonRow(
					button( say( 'close-search' ), 'primary', () => options.closeSearch( search, place, setBusy ) ),
				) );
			}
		}
	}
	children.push( element( 'p', { class: 'ext-localSkills-meeting-quiet' },
		personLink( context, loaded, other, userOfKey( exchange.offer ) === other ?
			findRecord( loaded, 'offer', exchange.offer ) : findRecord( loaded, 'seek', exchange.seek ) ), ' · ',
		element( 'a', { href: context.pageUrl( `User talk:${ other }` ), target: '_blank', rel: 'noopener' }, say( 'talk' ) ) ) );
	children.forEach( ( child ) => {
		if ( child !== null ) {
			root.appendChild( typeof child === 'string' ? document.createTextNode( child ) : child );
		}
	} );
	return root;
}

/** Asked before somebody says yes to what is not open any more; null while it is. */
function lateQuestion( { context, loaded, exchange }: ItemOptions, goOn: () => void, leave: () => void ): HTMLElement | null {
	const { messages } = context;
	const words = lateYesWords( context, loaded, exchange );
	return words === null ? null : notice( 'warning', element( 'p', {}, words ), buttonRow(
		button( messages.text( 'localskills-meeting-accept-late' ), 'normal', goOn ),
		button( messages.text( 'localskills-meeting-full-not-now' ), 'normal', leave ),
	) );
}

/** Asked before somebody says yes to more people than their offer has places; null while it has some. */
function fullQuestion(
	{ context, loaded, exchange: { offer } }: ItemOptions, accept: () => void, leave: () => void,
): HTMLElement | null {
	const { messages, user } = context;
	// Messages used here: localskills-meeting-full-none, localskills-meeting-full-accept, localskills-meeting-full-not-now,
	// localskills-meeting-full-change
	const say = ( key: string, ...parameters: readonly number[] ): string =>
		messages.text( `localskills-meeting-full${ key }`, ...parameters );
	const record = findRecord( loaded, 'offer', offer );
	const places = record?.capacity ?? loaded.matching.usualCapacity;
	const taken = followLoaded( context, loaded ).filter( ( one ) => one.offer === offer && one.state === 'accepted' ).length;
	return record === null || record.user !== user.name || taken < places ? null : notice( 'warning',
		element( 'p', {}, places === 0 ? say( '-none' ) : say( '', places, taken ) ),
		buttonRow( button( places === 0 ? messages.text( 'localskills-meeting-accept-late' ) : say( '-accept' ), 'normal', accept ), button( say( '-not-now' ), 'normal', leave ) ),
		element( 'p', {}, element( 'a', {
			href: recordUrl( context, loaded, user.name, record ), target: '_blank', rel: 'noopener',
		}, say( '-change' ) ) ) );
}

/** What both have written to each other. */
function notes( { exchange }: ItemOptions ): HTMLElement[] {
	return exchange.steps.filter( ( { note } ) => note !== null ).map( ( { user, note } ) =>
		element( 'blockquote', { class: 'ext-localSkills-meeting-quote', dir: 'auto' },
			element( 'div', {}, note ), element( 'footer', {}, '— ', element( 'bdi', {}, user ) ) ) );
}

/** What each has said came of it, once somebody has. */
function outcomes( { context: { messages, user }, exchange }: ItemOptions ): HTMLElement[] {
	const { confirmed, state } = exchange;
	const other = otherParty( exchange, user.name );
	// Messages used here: localskills-meeting-outcome-learned, -partly, -not-met
	const words = ( outcome: Outcome ): string => messages.text( `localskills-meeting-outcome-${ outcome }` );
	const [ mine, theirs ] = [ confirmed.get( user.name ), confirmed.get( other ) ];
	if ( state === 'accepted' ) {
		return theirs === undefined || mine !== undefined ? [] :
			[ element( 'p', {}, element( 'strong', {}, messages.text( 'localskills-meeting-how-was-it', other, words( theirs ) ) ) ) ];
	}
	const said = [
		...mine === undefined ? [] : [ messages.text( 'localskills-meeting-said-mine', words( mine ) ) ],
		...theirs === undefined ? [] : [ messages.text( 'localskills-meeting-said', other, words( theirs ) ) ],
	];
	return said.length === 0 ? [] : [ element( 'ul', {}, ...said.map( ( line ) => element( 'li', {}, line ) ) ) ];
}

/** What the other one says of their search or offer. */
function details( { context, loaded, exchange }: ItemOptions ): HTMLElement[] {
	const { messages, user } = context;
	const other = otherParty( exchange, user.name );
	const seek = findRecord( loaded, 'seek', exchange.seek );
	const record = seek?.user === other ? seek : findRecord( loaded, 'offer', exchange.offer );
	if ( record === null || record.user !== other || exchange.state !== 'asked' && exchange.state !== 'accepted' ) {
		return [];
	}
	const { kind, languages, level, note } = record;
	const quiet = ( text: string ): HTMLElement => element( 'p', { class: 'ext-localSkills-meeting-quiet' }, text );
	// Messages used here: localskills-meeting-note-of-seek, localskills-meeting-note-of-offer,
	// localskills-meeting-their-level-seek, localskills-meeting-their-level-offer, localskills-template-level-1 to -5
	return [
		...note === null ? [] : [ element( 'blockquote', { class: 'ext-localSkills-meeting-quote', dir: 'auto' },
			element( 'div', {}, note ),
			element( 'footer', {}, '— ', element( 'bdi', { dir: messages.direction, lang: messages.language },
				messages.text( `localskills-meeting-note-of-${ kind }`, other ) ) ) ) ],
		...languages.length === 0 ? [] :
			[ quiet( messages.text( 'localskills-meeting-their-languages', other, languageNames( context, languages ) ) ) ],
		...level === null ? [] :
			[ quiet( messages.text(
				`localskills-meeting-their-level-${ kind }`, other, messages.text( `localskills-template-level-${ level }` ),
			) ) ],
	];
}

/** Why the two fit, for who is to answer. */
function reasons( { context, loaded, exchange: { seek, offer } }: ItemOptions ): HTMLElement[] {
	const { messages } = context;
	const records = [ findRecord( loaded, 'seek', seek ), findRecord( loaded, 'offer', offer ) ];
	const users = records.map( ( record ) => record?.user );
	const told = pairReasons( seek, offer, {
		records: loaded.records.filter( ( { user } ) => users.includes( user ) ),
		date: today( context, loaded ), taxonomy: loaded.taxonomy,
		requests: exchangeRequests( followLoaded( context, loaded ) ),
	}, loaded.matching ).filter( speaksFor );
	return told.length === 0 ? [] : [ element( 'p', {}, messages.text( 'localskills-meeting-why' ) ),
		element( 'ul', {}, ...told.map( ( reason ) => element( 'li', {}, reasonText( reason, {
			messages, taxonomy: loaded.taxonomy, languageName: ( code ) => context.languageName( code ),
		} ) ) ) ) ];
}

function until( { context, exchange }: ItemOptions, key: string ): HTMLElement | null {
	// Messages used here: localskills-meeting-waits-until, localskills-meeting-answer-until
	return exchange.expires === null ? null : element( 'p', { class: 'ext-localSkills-meeting-quiet' },
		context.messages.text( `localskills-meeting-${ key }`, context.formatDate( exchange.expires ) ) );
}

/** Agreed: a day, and afterwards what came of it. */
function agreedParts(
	{ context, loaded, exchange, draft }: ItemOptions, take: ( act: ItemAct ) => void,
	note: ( label: string, help?: string ) => NoteField, place: HTMLElement,
): Child[] {
	const { messages, user } = context;
	const say = ( key: string, ...parameters: readonly string[] ): string => messages.text( `localskills-meeting-${ key }`, ...parameters );
	const now = today( context, loaded );
	const own = exchange.confirmed.get( user.name );
	const day = textField( { label: say( 'day' ), kind: 'date', value: exchange.on ?? '', onChange: () => undefined } );
	const agree = (): void => {
		const on = String( day.value() );
		if ( /^\d{4}-\d{2}-\d{2}$/.test( on ) ) {
			take( { step: 'meet', on, note: null } );
		} else {
			day.setFault( say( 'day-missing' ) );
			day.focus();
		}
	};
	const dayPart = element( 'details', { class: 'ext-localSkills-meeting-part' },
		element( 'summary', {}, say( exchange.on === null ? 'agree-day' : 'change-day' ) ),
		element( 'p', {}, say( 'day-help' ) ), day.element, buttonRow( button( say( 'save-day' ), 'primary', agree ) ) );
	/** That they met is asked about once more while the day that was agreed is still to come. */
	const confirm = ( outcome: Outcome ): void => {
		const confirmed = (): void => take( { step: 'confirm', outcome, note: thanks.value() } );
		if ( outcome === 'not-met' || exchange.on === null || exchange.on <= now ) {
			confirmed();
			return;
		}
		const question = notice( 'warning', element( 'p', {}, say( 'day-to-come', context.formatDate( exchange.on ) ) ), buttonRow(
			button( say( 'met-already' ), 'normal', confirmed ),
			button( say( 'not-yet' ), 'normal', () => {
				replaceContents( place );
				( outcomePart.querySelector( 'summary' ) as HTMLElement ).focus();
			} ),
		) );
		replaceContents( place, question );
		focusOn( question );
	};
	const thanks = note( say( 'outcome-note' ), say( 'note-help' ) );
	const outcomePart = element( 'details', { class: 'ext-localSkills-meeting-part' },
		element( 'summary', {}, say( 'outcome' ) ), thanks.element,
		buttonRow(
			...( [ [ 'learned', 'primary' ], [ 'partly', 'normal' ], [ 'not-met', 'normal' ] ] as const ).map( ( [ outcome, kind ] ) =>
				button( say( `outcome-${ outcome }` ), kind, () => thanks.unlessPrivate( place, () => confirm( outcome ) ) ) ),
		) );
	dayPart.open = exchange.on === null && exchange.confirmed.size === 0;
	outcomePart.open = own === undefined && exchange.on !== null && exchange.on <= now || exchange.confirmed.size > 0 || draft.read() !== '';
	return [
		own === undefined ? null : element( 'p', {}, say( `confirmed-${ own }`, otherParty( exchange, user.name ) ) ),
		own === undefined ? dayPart : null,
		own === undefined ? outcomePart : null,
	];
}

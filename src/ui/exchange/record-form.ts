import { AFFILIATE_LENGTH, HIGHEST_LEVEL, METHODS, type Direction, type Method } from '../../core/exchange/exchange-record';
import { findPrivateContact, type PrivateContact } from '../../core/exchange/private-contact';
import { monthsLater, USUAL_MONTHS, type RecordDraft } from '../../core/exchange/record-draft';
import { readTimezone, writeTimezone } from '../../core/exchange/timezone';
import { element, replaceContents } from '../element';
import { notice } from '../notice';
import { checkField, dropdownField, folded, radioField, textField, type Field } from '../survey-making/fields';
import { createLanguagesField } from './languages-field';
import { createSkillField } from './skill-field';
import type { OwnExchange } from './load-own-records';
import { capacityWords } from './record-words';
import type { ExchangeContext } from './exchange-context';

export interface RecordForm {
	readonly element: HTMLElement;
	draft(): RecordDraft;
	/** Says what is missing and goes there; false when something is. */
	check(): boolean;
	/** Takes the warning of such data away, until something is changed: it is given elsewhere. */
	hideWarning(): void;
	/** Contact data that nobody should publish; null when there is none. */
	privateContact(): PrivateContact | null;
	focus(): void;
}

export interface RecordFormOptions {
	readonly context: ExchangeContext;
	readonly exchange: OwnExchange;
	readonly draft: RecordDraft;
	/** Whether it may be an offer as well as a search. */
	readonly isNew: boolean;
	readonly onChange: () => void;
}

/** Of the templates; a region in words of one's own stays as it is. */
const REGIONS: readonly string[] = [
	'sub-saharan-africa', 'mena', 'latin-america', 'north-america', 'northern-western-europe', 'eastern-europe-central-asia',
	'south-asia', 'eseap',
];

/** Distances from UTC, in minutes, beside the whole hours. */
const ODD_ZONES: readonly number[] = [ -570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765 ];

const NOTE_LENGTH = 500;
const MOST_PEOPLE = 1000;

function timezoneOptions(
	own: number, chosen: number | null, said: string, here: ( zone: string ) => string,
): { value: string; label: string }[] {
	const zones = Array.from( { length: 27 }, ( _nothing, index ) => ( index - 12 ) * 60 ).concat( ODD_ZONES, chosen ?? own )
		.sort( ( one, other ) => one - other );
	const line = ( minutes: number ): { value: string; label: string } =>
		( { value: writeTimezone( minutes ), label: `UTC${ writeTimezone( minutes ) }` } );
	return [ { value: '', label: said }, { value: writeTimezone( own ), label: here( `UTC${ writeTimezone( own ) }` ) } ].concat(
		Array.from( new Set( zones ) ).filter( ( minutes ) => minutes !== own ).map( line ) );
}

/**
 * The form for one offer or search: what is needed, and folded below it what helps to find the right people.
 *
 * @param options
 */
export function createRecordForm( options: RecordFormOptions ): RecordForm {
	const { context, exchange, isNew, onChange } = options;
	const { messages } = context;
	const today = context.now().toISOString().slice( 0, 10 );
	let draft = options.draft;
	const change = ( changes: Partial<RecordDraft> ): void => {
		draft = { ...draft, ...changes };
		update();
		onChange();
	};
	const trimmed = ( text: string ): string | null => text.trim() === '' ? null : text.trim();

	const skill = createSkillField( {
		context,
		taxonomy: exchange.taxonomy,
		onChange: ( id ) => change( { skill: id } ),
		onMissing( words ) {
			// Until the list has it, the note says to readers what the id means.
			if ( draft.note === null ) {
				note.show( words );
				change( { note: words } );
			}
		},
	} );
	const languages = createLanguagesField( {
		context, likely: exchange.languages, onChange: ( chosen ) => change( { languages: chosen } ),
	} );
	const direction = radioField( {
		label: messages.text( 'localskills-exchange-direction' ),
		value: draft.kind,
		options: [
			{ value: 'offer', label: messages.text( 'localskills-exchange-direction-offer' ) },
			{ value: 'seek', label: messages.text( 'localskills-exchange-direction-seek' ) },
		],
		onChange: ( kind ) => change( { kind: kind as Direction } ),
	} );

	// Messages used here: localskills-template-level-1 to -5
	const levelOptions = Array.from( { length: HIGHEST_LEVEL }, ( _nothing, index ) => ( {
		value: String( index + 1 ),
		label: messages.text( 'localskills-exchange-level-words', index + 1, messages.text( `localskills-template-level-${ index + 1 }` ) ),
	} ) );
	const level = dropdownField( {
		label: '',
		value: String( draft.level ?? '' ),
		options: [ { value: '', label: messages.text( 'localskills-exchange-not-said' ) }, ...levelOptions ],
		onChange: ( value ) => change( { level: value === '' ? null : Number( value ) } ),
	} );
	const levelLabel = level.element.querySelector( 'label' ) as HTMLElement;

	const methodFields: readonly ( readonly [ Method, Field<boolean> ] )[] = METHODS.map( ( method ) => [ method, checkField( {
		// Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
		label: messages.text( `localskills-template-method-${ method }` ),
		help: messages.text( `localskills-exchange-method-${ method }` ),
		value: draft.methods.includes( method ),
		onChange: () => change( {
			methods: methodFields.filter( ( [ , field ] ) => field.value() ).map( ( [ name ] ) => name ),
		} ),
	} ) ] );
	const methods = element( 'fieldset', { class: 'ext-localSkills-making-choice' },
		element( 'legend', {}, messages.text( 'localskills-exchange-methods' ) ),
		element( 'p', { class: 'ext-localSkills-making-help' }, messages.text( 'localskills-exchange-methods-help' ) ),
		...methodFields.map( ( [ , field ] ) => field.element ) );

	const regions = draft.region === null || REGIONS.includes( draft.region ) ? REGIONS : REGIONS.concat( draft.region );
	const region = dropdownField( {
		label: messages.text( 'localskills-exchange-region' ),
		value: draft.region ?? '',
		options: [ { value: '', label: messages.text( 'localskills-exchange-not-said' ) }, ...regions.map( ( value ) => ( {
			value, label: REGIONS.includes( value ) ? messages.text( `localskills-template-region-${ value }` ) : value,
		} ) ) ],
		onChange: ( value ) => change( { region: value === '' ? null : value } ),
	} );
	const timezone = dropdownField( {
		label: messages.text( 'localskills-exchange-timezone' ),
		value: draft.timezone === null ? '' : writeTimezone( draft.timezone ),
		options: timezoneOptions( context.minutesAhead(), draft.timezone, messages.text( 'localskills-exchange-not-said' ),
			( zone ) => messages.text( 'localskills-exchange-timezone-here', zone ) ),
		onChange: ( value ) => change( { timezone: readTimezone( value ) } ),
	} );
	const capacity = textField( {
		label: messages.text( 'localskills-exchange-capacity' ),
		help: messages.text( 'localskills-exchange-capacity-help' ),
		kind: 'number',
		min: '0',
		max: String( MOST_PEOPLE ),
		value: draft.capacity === null ? '' : String( draft.capacity ),
		onChange: ( value ) => change( { capacity: /^\d{1,4}$/.test( value.trim() ) ? Math.min( MOST_PEOPLE, Number( value ) ) : null } ),
	} );
	const forWhom = textField( {
		label: messages.text( 'localskills-exchange-for' ), value: draft.for ?? '', onChange: ( value ) => change( { for: trimmed( value ) } ),
	} );
	const affiliate = textField( {
		label: messages.text( 'localskills-exchange-affiliate' ),
		help: messages.text( 'localskills-exchange-affiliate-help' ),
		maxLength: AFFILIATE_LENGTH,
		value: draft.affiliate ?? '',
		onChange: ( value ) => change( { affiliate: trimmed( value ) } ),
	} );
	const note = textField( {
		label: messages.text( 'localskills-exchange-note' ),
		help: messages.text( 'localskills-exchange-note-help' ),
		kind: 'lines',
		maxLength: Math.max( NOTE_LENGTH, ( draft.note ?? '' ).length ),
		value: draft.note ?? '',
		onChange: ( value ) => change( { note: trimmed( value ) } ),
	} );
	const expires = textField( {
		label: messages.text( 'localskills-exchange-expires' ),
		kind: 'date',
		min: today,
		value: draft.expires ?? '',
		onChange: ( value ) => change( { expires: /^\d{4}-\d\d-\d\d$/.test( value ) ? value : null } ),
	} );
	const isEndless = checkField( {
		label: messages.text( 'localskills-exchange-no-end' ),
		value: draft.expires === null,
		onChange( isWithout ) {
			const day = isWithout ? null : monthsLater( today, USUAL_MONTHS );
			expires.show( day ?? '' );
			change( { expires: day } );
		},
	} );

	const noPlace = element( 'div', { class: 'ext-localSkills-making-help', role: 'status' } );
	capacity.element.appendChild( noPlace );
	const offersOnly = [ capacity.element, forWhom.element ];
	const contact = element( 'div', { 'aria-live': 'polite' } );
	const summaryOf = ( details: HTMLElement, text: string ): void => {
		const summary = details.querySelector( 'summary' ) as HTMLElement;
		const hint = summary.querySelector( '.ext-localSkills-exchange-said' ) ??
			summary.appendChild( element( 'span', { class: 'ext-localSkills-exchange-said' } ) );
		hint.textContent = text;
	};
	const how = folded( messages.text( 'localskills-exchange-more-how' ), level.element, methods );
	const where = folded( messages.text( 'localskills-exchange-more-where' ), region.element, timezone.element );
	const moreTitle = document.createTextNode( '' );
	const more = folded( '', capacity.element, forWhom.element, affiliate.element, note.element, contact );
	( more.querySelector( 'summary' ) as HTMLElement ).appendChild( moreTitle );
	const time = folded( messages.text( 'localskills-exchange-more-time' ), expires.element, isEndless.element );

	let told = '';
	const update = (): void => {
		const isOffer = draft.kind === 'offer';
		offersOnly.forEach( ( field ) => {
			field.hidden = !isOffer;
		} );
		moreTitle.data = messages.text( isOffer ? 'localskills-exchange-more-note' : 'localskills-exchange-more-note-seek' );
		levelLabel.textContent = messages.text( isOffer ? 'localskills-exchange-level-offer' : 'localskills-exchange-level-seek' );
		noPlace.textContent = isOffer && draft.capacity === 0 ? messages.text( 'localskills-exchange-capacity-none' ) : '';
		expires.setDisabled( isEndless.value() );
		const comma = ( parts: readonly ( string | null )[] ): string => parts.filter( ( part ) => part !== null && part !== '' ).join( ' · ' );
		summaryOf( how, comma( [
			draft.level === null ? null : messages.text( `localskills-template-level-${ draft.level }` ),
			...draft.methods.map( ( method ) => messages.text( `localskills-template-method-${ method }` ) ),
		] ) );
		summaryOf( where, comma( [
			draft.region === null ? null : REGIONS.includes( draft.region ) ? messages.text( `localskills-template-region-${ draft.region }` ) : draft.region,
			draft.timezone === null ? null : `UTC${ writeTimezone( draft.timezone ) }`,
		] ) );
		summaryOf( more, comma( [
			isOffer && draft.capacity !== null ? capacityWords( draft.capacity, messages ) : null,
			isOffer ? draft.for : null, draft.affiliate, draft.note,
		] ) );
		summaryOf( time, draft.expires === null ? messages.text( 'localskills-exchange-no-end-short' ) :
			messages.text( 'localskills-exchange-until', context.formatDate( draft.expires ) ) );
		const found = privateContact();
		const text = found === null ? '' : messages.text( `localskills-private-${ found.kind }`, found.text );
		contact.hidden = false;
		if ( text !== told ) {
			told = text;
			replaceContents( contact, text === '' ? null : notice( 'warning', element( 'p', {}, text ) ) );
		}
	};
	const privateContact = (): PrivateContact | null => [ draft.note, draft.affiliate, draft.for, draft.region ]
		.reduce<PrivateContact | null>( ( found, text ) => found ?? ( text === null ? null : findPrivateContact( text ) ), null );

	skill.show( draft.skill );
	languages.show( draft.languages );
	// Whoever comes back to it wants to see what it says.
	how.open = !isNew;
	more.open = draft.note !== null;
	update();
	return {
		element: element( 'div', { class: 'ext-localSkills-exchange-form' },
			isNew ? direction.element : null, skill.element, languages.element, how, where, more, time ),
		draft: () => draft.kind === 'offer' ? draft : { ...draft, capacity: null, for: null },
		check() {
			// What was typed a moment ago is taken up as it is read.
			[ forWhom, affiliate, note ].forEach( ( field ) => field.value() );
			const isSkilled = draft.skill !== '';
			const isSpoken = draft.languages.length > 0;
			skill.setFault( isSkilled ? null : messages.text( 'localskills-exchange-fault-skill' ) );
			languages.setFault( isSpoken ? null : messages.text( 'localskills-exchange-fault-language' ) );
			if ( !isSkilled ) {
				skill.focus();
			} else if ( !isSpoken ) {
				languages.focus();
			}
			return isSkilled && isSpoken;
		},
		privateContact,
		hideWarning() {
			contact.hidden = true;
		},
		focus: skill.focus,
	};
}

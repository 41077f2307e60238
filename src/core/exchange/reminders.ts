/**
 * What somebody is reminded of: what they offer or seek ends soon or may hold no more, or somebody waits for their answer;
 * or that somebody offers at last what they seek.
 */
import type { Messages } from '../i18n/messages';
import type { PageTitles } from '../pages';
import { createMarkup, listOf, pageLink, quietLink, type Wikitext } from '../report/markup';
import { isDate } from '../survey/dates';
import { encodeText } from '../wikitext/encode';
import { absenceReason, type Direction, type ExchangeRecord, recordKey } from './exchange-record';
import type { ExchangeSettings } from './exchange-settings';
import { PREFERENCES_TEMPLATE } from './exchange-templates';
import { readLanguage } from './language-proficiency';
import { userOfKey } from './steps/exchange-step';
import { type FollowedExchange, REPLY_DAYS } from './steps/follow-exchanges';
import type { Taxonomy } from '../skills/taxonomy';
import { askedSkill, endingOf, isOver } from './steps/endings';
import { messageMark, MY_EXCHANGES_ANCHOR } from './steps/message-text';
import { daysBetween } from './time-passed';

/** So much that has ended is named in one section. */
const MOST_ENDED = 20;

/** Of YYYY-MM-DD. */
const DAY_LENGTH = 10;

export interface Reminder {
	/**
	 * `still`: it has no end, and was confirmed long ago; `found`: something fits a search for which nothing did; `ended`: what
	 * the person asked about was ended before there was an answer.
	 */
	readonly kind: 'ends' | 'still' | 'asked' | 'found' | 'ended';
	/** What of the person's it is about. */
	readonly direction: Direction;
	/** Id of the skill. */
	readonly skill: string;
	/** Who asked; null when nobody did. */
	readonly asker: string | null;
	/** YYYY-MM-DD: the last day; of `still` the day on which it was last confirmed, of `found` and `ended` today. */
	readonly day: string;
	/** Stands in the section, so that nobody is reminded twice of the same; a later end, or a confirmation, is another one. */
	readonly marker: string;
	/** Of `found`: key of the search. */
	readonly key?: string;
	/** Of `found`: keys of some offers, the best first. */
	readonly offers?: readonly string[];
	/** Of `ended`: who ended it, and what the message bears by which the dialog may have told it already. */
	readonly ended?: { readonly by: string; readonly mark: string };
}

/**
 * What people are to be reminded of on a day, whether or not they have been.
 *
 * An offer or a search that counts and ends soon, unless the person has just confirmed it; one that has no end and was
 * confirmed long ago, once until it is confirmed again; and a question that will soon
 * lapse, for whoever has not answered, unless they have ended what it is about; of several by one person the first, as *My
 * exchanges* shows the others, and nobody shall fill another's talk page. Who asked about something that was ended by its
 * person since, or that they have made something of another skill; not what is gone, for others may have done that.
 *
 * @param records
 * @param followed
 * @param date - YYYY-MM-DD, in UTC
 * @param settings
 * @param taxonomy - The wiki's skills
 * @return Account → its reminders, in a lasting order
 */
export function dueReminders(
	records: readonly ExchangeRecord[], followed: readonly FollowedExchange[], date: string,
	settings: Pick<ExchangeSettings, 'reminderDays' | 'stillDays' | 'askReminderDays'>,
	taxonomy: Taxonomy | null = null,
): ReadonlyMap<string, readonly Reminder[]> {
	const due = new Map<string, Reminder[]>();
	const add = ( user: string, reminder: Reminder ): void => {
		due.set( user, [ ...due.get( user ) ?? [], reminder ] );
	};
	const byKey = new Map<string, ExchangeRecord>();
	for ( const record of records ) {
		const { kind, user, id, skill, expires, confirmed, since } = record;
		byKey.set( `${ kind } ${ recordKey( record ) }`, record );
		const said = confirmed ?? since;
		const silence = said === null ? null : daysBetween( said, date );
		const isFresh = silence !== null && silence < settings.reminderDays;
		const about = { direction: kind, skill, asker: null };
		if ( absenceReason( record, date ) !== null ) {
			continue;
		}
		if ( expires !== null && !isFresh && daysBetween( date, expires ) <= settings.reminderDays &&
			settings.reminderDays > 0 ) {
			add( user, { ...about, kind: 'ends', day: expires, marker: `${ kind } ${ id } ${ expires }` } );
		}
		if ( expires === null && said !== null && silence !== null && silence >= settings.stillDays && settings.stillDays > 0 ) {
			add( user, { ...about, kind: 'still', day: said, marker: `${ kind } ${ id } since ${ said }` } );
		}
	}
	const askers = new Set<string>();
	for ( const exchange of followed ) {
		const { seek, offer, state, asker, waitingFor, expires } = exchange;
		const [ direction, key ]: [ Direction, string ] = userOfKey( offer ) === asker ? [ 'seek', seek ] : [ 'offer', offer ];
		const asked = byKey.get( `${ direction } ${ key }` ) ?? null;
		// What the list does not have are the asker's own words, which the bot puts into nobody's mouth.
		const named = taxonomy?.get( askedSkill( exchange ) ?? '' )?.id ?? null;
		const ending = state === 'asked' ? endingOf( asked, date, { skill: named, taxonomy } ) : null;
		if ( asked !== null && ( ending === 'closed' || ending === 'matched' || ending === 'other-skill' ) ) {
			add( asker, {
				kind: 'ended', direction: direction === 'offer' ? 'seek' : 'offer', asker: null, day: date,
				skill: ending === 'other-skill' ? named ?? asked.skill : asked.skill,
				marker: `ended ${ seek } ${ offer }`,
				ended: { by: asked.user, mark: messageMark( { step: 'ended', seek, offer, at: date } ) },
			} );
		}
		// Nobody has ended what has expired, and whoever asked in time still waits.
		if ( isOver( ending ) && ending !== 'expired' ) {
			continue;
		}
		if ( state === 'asked' && expires !== null && settings.askReminderDays > 0 && expires >= date &&
			daysBetween( date, expires ) <= settings.askReminderDays ) {
			for ( const user of waitingFor.filter( ( one ) => !askers.has( `${ one }\n${ asker }` ) ) ) {
				askers.add( `${ user }\n${ asker }` );
				const record = byKey.get( `offer ${ offer }` ) ?? byKey.get( `seek ${ seek }` );
				add( user, {
					kind: 'asked', direction, skill: record?.skill ?? '', asker, day: expires,
					// By the asker, not the request: whoever changes its time or its names shall not have people reminded again.
					marker: `asked by ${ asker } ${ date }`,
				} );
			}
		}
	}
	return due;
}

/** The comment by which a section is known. */
export function reminderComment( { marker }: Reminder ): string {
	return `<!-- LocalSkills reminder: ${ marker } -->`;
}

/**
 * Whether a text reminds of it already. Of the questions of one asker nobody is reminded twice within the days for an
 * answer.
 *
 * @param text
 * @param reminder
 */
export function isRemindedIn( text: string, reminder: Reminder ): boolean {
	if ( reminder.kind === 'found' ) {
		// Once for ever, whoever comes and goes.
		return text.includes( reminderComment( reminder ).split( reminder.day )[ 0 ] as string );
	}
	if ( reminder.kind !== 'asked' ) {
		return text.includes( reminderComment( reminder ) );
	}
	const today = reminder.marker.slice( -DAY_LENGTH );
	const [ start ] = reminderComment( reminder ).split( today ).slice( 0, 1 ) as [ string ];
	return text.split( start ).slice( 1 ).some( ( rest ) => {
		const day = rest.slice( 0, DAY_LENGTH );
		return isDate( day ) && day <= today && rest.slice( DAY_LENGTH ).startsWith( ' -->' ) && daysBetween( day, today ) <= REPLY_DAYS;
	} );
}

/** What was told of a search, with the day. */
const FOUND = /<!-- LocalSkills reminder: seek \S+ found \S+ (\d{4}-\d\d-\d\d) -->/g;

/**
 * Whether a text says that somebody was told of a search within the days that lie between two reminders: what was found
 * for another one waits.
 *
 * @param text
 * @param date - YYYY-MM-DD
 */
export function wasToldLately( text: string, date: string ): boolean {
	return ( text.match( FOUND ) ?? [] ).some( ( comment ) => {
		const day = comment.slice( -DAY_LENGTH - ' -->'.length ).slice( 0, DAY_LENGTH );
		return isDate( day ) && day <= date && daysBetween( day, date ) < REPLY_DAYS;
	} );
}

/**
 * The language in which somebody is spoken to: the first of those of their records that there are texts in.
 *
 * @param records - Of the person, in the order of their pages
 * @param available - Codes of languages
 * @return Null when there is none
 */
export function languageFor( records: readonly ExchangeRecord[], available: readonly string[] ): string | null {
	for ( const { languages } of records ) {
		for ( const text of languages ) {
			const code = readLanguage( text )?.code ?? '';
			const known = [ code, code.split( '-' )[ 0 ] as string ].find( ( one ) => available.includes( one ) );
			if ( known !== undefined ) {
				return known;
			}
		}
	}
	return null;
}

export interface ReminderWords {
	/** In the language of the person. */
	readonly messages: Messages;
	readonly titles: PageTitles;
	/** Where the person's offers and searches stand. */
	readonly page: string;
	/** What a skill is called, as plain text. */
	skillName( skill: string ): string;
	/** Title of the page that an offer stands on, by its key. */
	pageOfOffer( key: string ): string;
}

/**
 * A section for the talk page of somebody's page below the root. It links to the user page and is signed, so that the
 * wiki notifies the person.
 *
 * @param user
 * @param reminders - At least one
 * @param words
 */
export function reminderSection( user: string, reminders: readonly Reminder[], words: ReminderWords ): string {
	const { messages, titles, page } = words;
	const markup = createMarkup( messages );
	const { say, date } = markup;
	const person = ( name: string ): Wikitext => ( { wikitext: `<bdi>${ pageLink( `User:${ name }`, encodeText( name ) ) }</bdi>` } );
	const skill = ( { skill: id }: Reminder ): Wikitext => ( { wikitext: `'''<bdi>${ encodeText( words.skillName( id ) ) }</bdi>'''` } );
	const day = ( reminder: Reminder ): Wikitext => ( { wikitext: date( reminder.day ) } );
	const [ ending, still, asked, found, ended ] = [ 'ends', 'still', 'asked', 'found', 'ended' ].map(
		( kind ) => reminders.filter( ( reminder ) => reminder.kind === kind ) ) as
		[ Reminder[], Reminder[], Reminder[], Reminder[], Reminder[] ];
	const named = ( name: string ): Wikitext => ( { wikitext: `<bdi>${ encodeText( name ) }</bdi>` } );
	// A link to the user pages of those who offer would have the wiki tell them.
	const offerer = ( key: string ): string => `<bdi>${ quietLink( words.pageOfOffer( key ), encodeText( userOfKey( key ) ),
		`offer-${ key.slice( key.lastIndexOf( '/' ) + 1 ) }` ) }</bdi>`;
	const own: Wikitext = { wikitext: `'''${ pageLink( page, say( 'localskills-reminder-page' ) ) }'''` };
	const mine: Wikitext = { wikitext: `'''[[:${ titles.root }#${ MY_EXCHANGES_ANCHOR }|${ say( 'localskills-talk-mine' ) }]]'''` };
	const lines = [
		...found.length === 0 ? [] : [
			say( 'localskills-reminder-found', person( user ), found.length ),
			...found.map( ( reminder ) =>
				`* ${ say( 'localskills-reminder-found-by', skill( reminder ), listOf( ( reminder.offers ?? [] ).map( offerer ), markup ) ) }` ),
			'', say( 'localskills-reminder-found-do', { wikitext: quietLink( titles.matchesIn( messages.language ), say( 'localskills-needs-matches' ) ) } ), '',
		],
		...ending.length === 0 ? [] : [
			say( 'localskills-reminder-ends', person( user ), ending.length ),
			...ending.map( ( reminder ) => `* ${ say( `localskills-reminder-${ reminder.direction }`, skill( reminder ), day( reminder ) ) }` ),
			'', say( 'localskills-reminder-do', own ), '',
		],
		...still.length === 0 ? [] : [
			say( 'localskills-reminder-still', person( user ), still.length ),
			...still.map( ( reminder ) => `* ${ say( `localskills-reminder-still-${ reminder.direction }`, skill( reminder ), day( reminder ) ) }` ),
			'', say( 'localskills-reminder-still-do', own ), '',
		],
		...asked.length === 0 ? [] : [
			say( 'localskills-reminder-asked', person( user ), asked.length ),
			...asked.map( ( reminder ) =>
				`* ${ say( 'localskills-reminder-ask', person( reminder.asker ?? '' ), skill( reminder ), day( reminder ) ) }` ),
			'', say( 'localskills-reminder-ask-do', mine ), '',
		],
		...ended.length === 0 ? [] : [
			say( 'localskills-reminder-ended', person( user ), ended.length ),
			...ended.slice( 0, MOST_ENDED ).map( ( reminder ) =>
				`* ${ say( 'localskills-reminder-ended-by', named( reminder.ended?.by ?? '' ), skill( reminder ) ) }` ),
			'', say( 'localskills-reminder-ended-do', mine, { wikitext: pageLink( titles.exchange(), say( 'localskills-talk-board' ) ) } ), '',
		],
		`<small>${ say( 'localskills-reminder-opt-out',
			{ wikitext: `<code dir="ltr">&#123;{${ PREFERENCES_TEMPLATE }&#124;messages&#61;no}}</code>` }, own ) }</small>`,
	];
	return [
		`== <span lang="${ messages.language }" dir="${ messages.direction }">${ say( found.length > 0 ? 'localskills-reminder-found-title' : 'localskills-reminder-title' ) }</span> ==`,
		reminders.map( reminderComment ).join( '' ),
		`<div lang="${ messages.language }" dir="${ messages.direction }" class="mw-content-${ messages.direction }">`,
		...lines,
		'</div>',
		'~~~~',
	].join( '\n' );
}

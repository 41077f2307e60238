/** Reminders on the talk pages of people's pages below the root, each once. */
import type { Messages } from '../core/i18n/messages';
import { recordKey } from '../core/exchange/exchange-record';
import { foundOffers } from '../core/exchange/found-offers';
import {
	dueReminders, languageFor, isRemindedIn, type Reminder, reminderSection, wasToldLately,
} from '../core/exchange/reminders';
import { userOfKey } from '../core/exchange/steps/exchange-step';
import { readExchangePreferences } from '../core/exchange/steps/preferences';
import { resolveText } from '../core/i18n/localized-text';
import { provisionalName } from '../core/skills/provisional-skill';
import { byteLength } from '../core/wikitext/title';
import type { BotWiki } from '../wiki/bot-port';
import { talkPageOf } from '../wiki/exchange/talk-page';
import type { ExchangeOnWiki } from './exchange-report';
import type { PageUpdate } from './page-update';

/** In bytes, without the namespace. */
const LONGEST_TITLE = 255;

/** Of the bot's own revisions of a talk page: sections that somebody has removed or archived are in them still. */
const LOOKED_BACK = 20;

/** More people than these are reminded in the next run: a wiki's recent changes are for people. */
const MOST_PEOPLE = 100;

/** So many people are reminded of one asker's questions in a run: nobody shall use up what is for all. */
const MOST_OF_ONE_ASKER = 5;

/** Number of the namespace of users' talk pages. */
const USER_TALK = 3;

export interface ReminderContext {
	readonly wiki: Pick<BotWiki, 'readPages' | 'revisionsBy' | 'siteInfo'>;
	/** The account that writes; null in a dry run without one. */
	readonly writer: string | null;
	/** Texts in the language of the wiki's content. */
	readonly messages: Messages;
	readonly messagesIn: ( language: string ) => Promise<Messages>;
	/** Codes of the languages that there are texts in. */
	readonly languages: readonly string[];
	/** Whether a page asks the bot to stay away. */
	readonly isForbidden: ( text: string ) => boolean;
}

export interface ReminderUpdates {
	/**
	 * Sections that tell somebody of what was found for a search. They are saved before the data of the matches is, by which
	 * the next run knows who waits: whoever is killed in between tells nobody twice (the talk pages know) and misses nobody.
	 */
	readonly found: readonly PageUpdate[];
	/** All others. */
	readonly updates: readonly PageUpdate[];
	/** Keys of the searches whose people are left to the next run. */
	readonly untold: readonly string[];
	/** People who are left to the next run. */
	readonly postponed: number;
	/** People who have something due, but whose talk page would have a title that no wiki takes. */
	readonly unreachable: readonly string[];
}

/** Without what the dialogs have told already on the person's own talk page, though it may be archived by now. */
async function untoldByDialog(
	user: string, wiki: ReminderContext[ 'wiki' ], userTalk: string, reminders: readonly Reminder[],
): Promise<Reminder[]> {
	const rest: Reminder[] = [];
	for ( const reminder of reminders ) {
		const { ended } = reminder;
		const title = `${ userTalk }:${ user }`;
		const isToldIn = ( text: string | null | undefined ): boolean => ( text ?? '' ).includes( ended?.mark ?? '' );
		if ( ended === undefined || !isToldIn( ( await wiki.readPages( [ title ] ) ).get( title )?.latest.text ) &&
			!( await wiki.revisionsBy( title, ended.by, LOOKED_BACK ) ).some( ( { text } ) => isToldIn( text ) ) ) {
			rest.push( reminder );
		}
	}
	return rest;
}

/**
 * Who is to be reminded of what now. People who want no messages, whose accounts do not count, or whose pages ask bots
 * to stay away are not. One request for each batch of people who have something due, and one for each whom nothing on
 * the talk page reminds of it yet.
 *
 * @param onWiki
 * @param context
 */
export async function reminderUpdates( onWiki: ExchangeOnWiki, context: ReminderContext ): Promise<ReminderUpdates> {
	const { report, exchange, settings, waiting } = onWiki;
	const { titles, records, followed, leftOut, date, taxonomy } = report;
	const { wiki, writer, messages, isForbidden } = context;
	const absent = new Set( leftOut.map( ( { user } ) => user ) );
	const site = await wiki.siteInfo();
	const userTalk = site.namespaces.get( USER_TALK )?.[ 0 ] ?? 'User talk';
	// Who has waited comes first.
	const all = new Map( foundOffers( report, waiting ) );
	dueReminders( records, followed, date, settings.exchange, taxonomy ).forEach( ( reminders, user ) =>
		all.set( user, [ ...all.get( user ) ?? [], ...reminders ] ) );
	const pageOfOffer = new Map( records.filter( ( { kind } ) => kind === 'offer' ).map( ( record ) =>
		[ recordKey( record ), onWiki.pageOfRecord( record ) ?? titles.people( record.user ) ] as const ) );
	const everyone = Array.from( all ).flatMap( ( [ user, reminders ] ) => {
		const person = exchange.people.get( user );
		return person === undefined || absent.has( user ) ||
			!readExchangePreferences( person.preferences ).preferences.messages ||
			person.pages.some( ( { own } ) => isForbidden( own?.text ?? '' ) ) ? [] :
			[ { user, person, reminders, title: talkPageOf( titles.people( user ), site ) } ];
	} );
	// No wiki has a page of such a title; asking for it would fail in every run.
	const isTooLong = ( { title }: { readonly title: string } ): boolean =>
		byteLength( title.replace( /^[^:]*:/, '' ) ) > LONGEST_TITLE;
	const unreachable = everyone.filter( isTooLong ).map( ( { user } ) => user );
	const due = everyone.filter( ( one ) => !isTooLong( one ) );
	const pages = due.length === 0 ? new Map<string, never>() : await wiki.readPages( due.map( ( { title } ) => title ) );
	const updates: PageUpdate[] = [];
	const found: PageUpdate[] = [];
	const untold: string[] = [];
	const isOfSearch = ( { kind }: Reminder ): boolean => kind === 'found';
	let postponed = 0;
	const ofAsker = new Map<string, number>();
	const isWithinLimit = ( { asker }: Reminder ): boolean => asker === null || ( ofAsker.get( asker ) ?? 0 ) < MOST_OF_ONE_ASKER;
	for ( const { user, person, reminders, title } of due ) {
		const page = pages.get( title );
		const isMissingIn = ( text: string ) => ( reminder: Reminder ): boolean => !isRemindedIn( text, reminder );
		const open = reminders.filter( isMissingIn( page?.latest.text ?? '' ) );
		const earlier = open.length === 0 || page === undefined || writer === null ? [] :
			await wiki.revisionsBy( title, writer, LOOKED_BACK );
		const missing = await untoldByDialog( user, wiki, userTalk,
			open.filter( ( reminder ) => earlier.every( ( { text } ) => isMissingIn( text ?? '' )( reminder ) ) ) );
		const texts = [ page?.latest.text ?? '', ...earlier.map( ( { text } ) => text ?? '' ) ];
		const isTooSoon = missing.some( isOfSearch ) && texts.some( ( text ) => wasToldLately( text, date ) );
		const wanted = missing.filter( ( reminder ) => isWithinLimit( reminder ) && !( isTooSoon && isOfSearch( reminder ) ) );
		if ( missing.length === 0 ) {
			continue;
		}
		const isLeft = wanted.length === 0 || updates.length + found.length >= MOST_PEOPLE;
		missing.filter( ( reminder ) => isOfSearch( reminder ) && ( isLeft || isTooSoon ) )
			.forEach( ( { key } ) => untold.push( key as string ) );
		if ( isLeft ) {
			// What waits for days is nothing that a run soon after this one could do.
			postponed += missing.every( ( reminder ) => isTooSoon && isOfSearch( reminder ) ) ? 0 : 1;
			continue;
		}
		wanted.forEach( ( { asker } ) => {
			if ( asker !== null ) {
				ofAsker.set( asker, ( ofAsker.get( asker ) ?? 0 ) + 1 );
			}
		} );
		const own = person.readings.flatMap( ( { record } ) => record === null ? [] : [ record ] );
		const language = languageFor( own, context.languages );
		const spoken = language === null ? messages : await context.messagesIn( language );
		const words = {
			messages: spoken, titles,
			pageOfOffer: ( key: string ) => pageOfOffer.get( key ) ?? titles.people( userOfKey( key ) ),
			page: report.pageOf.get( user ) ?? titles.people( user ),
			skillName: ( skill: string ) => {
				const known = taxonomy?.current( skill ) ?? null;
				return known === null ? provisionalName( skill ) : resolveText( known.label, spoken, taxonomy?.locale ).text;
			},
		};
		( wanted.some( isOfSearch ) ? found : updates ).push( {
			title,
			render: ( current ) => {
				// Asked again where somebody has saved in between.
				const rest = wanted.filter( isMissingIn( current ) );
				return rest.length === 0 ? current :
					`${ current.trim() === '' ? '' : `${ current.trimEnd() }\n\n` }${ reminderSection( user, rest, words ) }`;
			},
			summary: messages.text( wanted.some( isOfSearch ) ? 'localskills-reminder-found-summary' : 'localskills-reminder-summary' ),
			isForbidden,
		} );
	}
	return { found, updates, untold, postponed, unreachable };
}

/**
 * What becomes of the reminders in a run that sends none: people whose search has found somebody are told by a later one.
 *
 * @param onWiki
 */
export function noReminders( onWiki: Pick<ExchangeOnWiki, 'report' | 'waiting'> ): ReminderUpdates {
	const untold = Array.from( foundOffers( onWiki.report, onWiki.waiting ).values() )
		.flatMap( ( reminders ) => reminders.flatMap( ( { key } ) => key === undefined ? [] : [ key ] ) );
	return { found: [], updates: [], untold, postponed: 0, unreachable: [] };
}

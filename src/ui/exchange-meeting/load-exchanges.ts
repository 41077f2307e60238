import { DEFAULT_MATCHING, type MatchingOptions, readMatchingOptions } from '../../core/exchange/matching-options';
import type { ExchangeRecord } from '../../core/exchange/exchange-record';
import { type ExchangeStep, partiesOf } from '../../core/exchange/steps/exchange-step';
import { disregardedSteps, type DisregardedStep, type FollowedExchange, followExchanges } from '../../core/exchange/steps/follow-exchanges';
import { type ExchangePreferences, readExchangePreferences } from '../../core/exchange/steps/preferences';
import { parseJson } from '../../core/json/parse-json';
import { isObject } from '../../core/json/value';
import { CONFIGURATION_PAGE } from '../../core/pages';
import { reportPageOf } from '../../core/site-configuration';
import { readTaxonomy, type Taxonomy } from '../../core/skills/taxonomy';
import type { ReadExchange } from '../../wiki/exchange/read-exchange';
import type { MeetingContext } from './meeting-context';

/** Which languages the templates, and so the messages, are translated into. */
const LANGUAGES_PAGE = 'Module:Skills survey/i18n/languages.json';

/** What is known of the exchanges of one person, and of those whom they concern. */
export interface LoadedExchanges {
	/** What the accounts say on their pages. */
	readonly people: ReadExchange[ 'people' ];
	/** The page on which what the person says counts; null: others made them all. */
	readonly ownPage: string | null;
	readonly records: readonly ExchangeRecord[];
	/** Accounts whose pages could not be read: of what they offer and seek nothing is known. */
	readonly unread: readonly string[];
	readonly steps: readonly ExchangeStep[];
	readonly taxonomy: Taxonomy | null;
	readonly matching: MatchingOptions;
	/** Title or address of the page that says how to report something. */
	readonly reportPage: string;
	/** Codes of the languages that messages can be written in. */
	readonly languages: readonly string[];
	/** How far the wiki's clock is ahead of the browser's, in milliseconds. */
	readonly clockOffset: number;
}

/**
 * Reads what concerns a person: their own page, the pages of everybody who asked them or whom they asked, and of those
 * the pages of others that somebody wants to ask.
 *
 * @param context
 * @param others - Accounts of whose exchanges with anybody something has to be known
 * @throws SaveFault when the wiki did not answer
 */
export async function loadExchanges( context: MeetingContext, others: readonly string[] = [] ): Promise<LoadedExchanges> {
	const { wiki, titles, user, messages } = context;
	const named = [ user.name, ...others ];
	const [ linking, own, pages, time ] = await Promise.all( [
		Promise.all( named.map( ( name ) => wiki.peopleLinkingTo( name ) ) ),
		wiki.readPeople( named ),
		wiki.readPages( [ titles.skills(), CONFIGURATION_PAGE, LANGUAGES_PAGE ] ),
		wiki.time(),
	] );
	const users = new Set( named );
	linking.forEach( ( accounts ) => accounts.forEach( ( account ) => users.add( account ) ) );
	stepsOf( own.people ).forEach( ( step ) => partiesOf( step ).forEach( ( account ) => users.add( account ) ) );
	const { people, records, unread } = users.size === named.length ? own : await wiki.readPeople( Array.from( users ) );
	const unreadSelf = unread.find( ( person ) => person.user === user.name );
	// Others may be left out; but nobody shall be told that nothing waits for them because it could not be read.
	if ( unreadSelf !== undefined ) {
		throw unreadSelf.error;
	}

	const textOf = ( title: string ): string | null => pages.get( title )?.latest.text ?? null;
	const configuration = parseJson( textOf( CONFIGURATION_PAGE ) ?? '{}' ).value;
	const languages = parseJson( textOf( LANGUAGES_PAGE ) ?? '{}' ).value;
	const listed = isObject( languages ) && Array.isArray( languages.languages ) ?
		languages.languages.filter( ( code ): code is string => typeof code === 'string' ) : [];
	const ownPage = own.ownPages.get( user.name );
	return {
		people, records,
		unread: unread.map( ( person ) => person.user ),
		ownPage: ownPage === undefined ? titles.people( user.name ) : ownPage,
		steps: stepsOf( people ),
		taxonomy: readTaxonomy( parseJson( textOf( titles.skills() ) ?? '' ).value ).taxonomy,
		matching: isObject( configuration ) ? readMatchingOptions( configuration.matching ).options : DEFAULT_MATCHING,
		reportPage: reportPageOf( textOf( CONFIGURATION_PAGE ) ) ?? messages.text( 'localskills-meeting-report-page' ),
		languages: listed.length > 0 ? listed : [ 'en' ],
		clockOffset: isNaN( time.getTime() ) ? 0 : time.getTime() - context.now().getTime(),
	};
}

/** What is known, with a step that was saved just now: the wiki may not tell of it yet. */
export function withStep( loaded: LoadedExchanges, step: ExchangeStep ): LoadedExchanges {
	const isThere = loaded.steps.some( ( there ) => there.user === step.user && there.step === step.step &&
		there.seek === step.seek && there.offer === step.offer && there.at === step.at );
	return isThere ? loaded : { ...loaded, steps: loaded.steps.concat( [ step ] ) };
}

function stepsOf( people: ReadExchange[ 'people' ] ): ExchangeStep[] {
	const steps: ExchangeStep[] = [];
	people.forEach( ( person ) => person.steps.forEach( ( step ) => steps.push( step ) ) );
	return steps;
}

/**
 * The time by the wiki's clock, as steps write it; not before the last step of an exchange, whose clock may have been
 * ahead.
 *
 * @param context
 * @param loaded
 * @param exchange - That the step belongs to
 */
export function stepTime(
	context: MeetingContext, loaded: LoadedExchanges, exchange: Pick<FollowedExchange, 'steps'> | null = null,
): string {
	const time = new Date( context.now().getTime() + loaded.clockOffset ).toISOString().replace( /\.\d+Z$/, 'Z' );
	return ( exchange?.steps ?? [] ).reduce( ( latest, { at } ) => at > latest ? at : latest, time );
}

/** Today, by the wiki's clock. */
export function today( context: MeetingContext, loaded: LoadedExchanges ): string {
	return stepTime( context, loaded ).slice( 0, 10 );
}

/** What was followed once is needed for each of the exchanges that are shown. */
const followed = new WeakMap<LoadedExchanges, { readonly date: string; readonly exchanges: FollowedExchange[] }>();

/** The exchanges as they stand now. */
export function followLoaded( context: MeetingContext, loaded: LoadedExchanges ): FollowedExchange[] {
	const date = today( context, loaded );
	const known = followed.get( loaded );
	if ( known?.date === date ) {
		return known.exchanges;
	}
	const exchanges = followExchanges( loaded.steps, { date } );
	followed.set( loaded, { date, exchanges } );
	return exchanges;
}

/** Steps of the person that change nothing. */
export function stepsInVain( context: MeetingContext, loaded: LoadedExchanges ): DisregardedStep[] {
	const { name: user } = context.user;
	return disregardedSteps( loaded.steps.filter( ( step ) => step.user === user || partiesOf( step ).includes( user ) ),
		{ date: today( context, loaded ) } )
		.filter( ( { step, reason } ) => step.user === user && reason !== 'repeated' );
}

/** What somebody wants to be left alone with. */
export function preferencesOf( loaded: LoadedExchanges, user: string ): ExchangePreferences {
	return readExchangePreferences( loaded.people.get( user )?.preferences ?? [] ).preferences;
}

/** Languages of somebody, as their offers and searches name them. */
export function languagesOf( loaded: LoadedExchanges, user: string ): string[] {
	const codes: string[] = [];
	loaded.records.filter( ( record ) => record.user === user ).forEach( ( { languages } ) => languages.forEach( ( language ) => {
		if ( !codes.includes( language ) ) {
			codes.push( language );
		}
	} ) );
	return codes;
}

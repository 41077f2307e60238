/** The wiki that the settings name, and what every command that works on one needs to know of it. */
import type { Messages } from '../core/i18n/messages';
import type { PageTitles } from '../core/pages';
import type { AnswerSource } from '../wiki/answer-source';
import type { BotWiki } from '../wiki/bot-port';
import { openCountingPlace, readTitles as readConfiguredTitles } from '../wiki/counting/counting-place';
import type { CountingPlace } from '../wiki/counting/counting-place';
import { SurveyFault } from '../wiki/counting/survey-fault';
import { RequestFault } from '../wiki/mwbot/request-fault';
import { createMwbotWiki } from '../wiki/mwbot/wiki';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';
import { createMessages, operatorMessages, projectTexts } from './messages';
import type { Progress } from './progress';
import type { RunLog } from './run-log';
import { readSettings } from './settings';
import type { WikiSettings } from './settings';

/** The wikis that the settings name. */
export interface Connection {
	/** Where the definitions are and the results go. */
	readonly wiki: BotWiki;
	/** Of its API. */
	readonly apiUrl: string;
	/** Further wikis to read from. */
	readonly others: readonly { readonly name: string; readonly apiUrl: string; readonly wiki: BotWiki }[];
	/** Where the tables of the Capacity Exchange are; the same wiki where the settings say so. */
	readonly capacityExchange: { readonly apiUrl: string; readonly wiki: BotWiki };
	/** Where pages are kept between runs. */
	readonly storeDirectory: string;
}

export interface OtherWiki {
	/** Its host, for messages. */
	readonly name: string;
	readonly source: AnswerSource;
}

/**
 * @param io
 * @param envFile - File of settings that the operator named
 * @param progress
 * @param log - Told of each request
 * @throws UsageError when a setting is missing or wrong
 */
export function connectAll(
	io: CommandIo, envFile: string | undefined, progress: Progress, log: RunLog | null = null,
): Connection {
	const settings = readSettings( io, envFile );
	settings.warnings.forEach( progress.say );
	const open = ( { apiUrl, credentials }: WikiSettings ): BotWiki => createMwbotWiki( {
		apiUrl,
		userAgent: settings.userAgent,
		credentials,
		writeInterval: settings.writeInterval,
		timeout: settings.timeout,
		retry: settings.retry,
		stopSignal: io.stopSignal,
		abortSignal: io.abortSignal,
		notify: ( text ) => {
			log?.event( 'warning', 'notice', { wiki: new URL( apiUrl ).host, text } );
			progress.say( text );
		},
		observe: ( what, milliseconds, code ) => log?.request( new URL( apiUrl ).host, what, milliseconds, code ),
	} );
	const wiki = open( settings );
	const { capxApiUrl } = settings;
	return {
		wiki,
		apiUrl: settings.apiUrl,
		others: settings.sources.map( ( source ) => ( {
			name: new URL( source.apiUrl ).host, apiUrl: source.apiUrl, wiki: open( source ),
		} ) ),
		capacityExchange: {
			apiUrl: capxApiUrl,
			wiki: capxApiUrl === settings.apiUrl ? wiki : open( { apiUrl: capxApiUrl, credentials: null } ),
		},
		storeDirectory: settings.storeDirectory,
	};
}

/** The wiki that is written to, for commands that need no other. */
export function connect( io: CommandIo, envFile: string | undefined, progress: Progress ): BotWiki {
	return connectAll( io, envFile, progress ).wiki;
}

/**
 * Reads from one of the other wikis.
 *
 * @param name - Of the wiki, for messages
 * @param act
 * @return Rejects with a CommandFailure when it cannot be read: results without its answers would be wrong
 */
export async function readingOf<T>( name: string, act: () => Promise<T> ): Promise<T> {
	try {
		return await act();
	} catch ( error ) {
		if ( error instanceof RequestFault && error.kind !== 'stopped' || error instanceof SurveyFault ) {
			throw new CommandFailure( `${ name } cannot be read, so nothing is counted: results without its answers would be wrong. ` +
				`${ error.message } To count without it, take it out of LOCALSKILLS_READ_FROM.` );
		}
		throw error;
	}
}

/** The other wikis as places to count answers. */
export async function openOtherPlaces( others: readonly OtherWiki[], messages: Messages ): Promise<readonly CountingPlace[]> {
	const places: CountingPlace[] = [];
	for ( const { name, source } of others ) {
		places.push( await readingOf( name, () => openCountingPlace( source, false, messages ) ) );
	}
	return places;
}

/** Makes sure that there is an account that may save, before any work is done. */
export async function requireAccount( wiki: BotWiki ): Promise<void> {
	const account = await wiki.account();
	if ( account === null ) {
		throw new CommandFailure( 'There is no account to save with. Set LOCALSKILLS_USER and LOCALSKILLS_PASSWORD, or LOCALSKILLS_TOKEN.' );
	}
	if ( account.blockReason !== null ) {
		throw new CommandFailure( `${ account.name } is blocked on this wiki, so nothing is done. The reason given: ${ account.blockReason || 'none' }` );
	}
}

/** The pages' titles on this wiki, as its configuration says. Rejects with a SurveyFault when that cannot be used. */
export async function readTitles( wiki: BotWiki, io: CommandIo, progress: Progress ): Promise<PageTitles> {
	const titles = await readConfiguredTitles( wiki, operatorMessages( io.projectDirectory ) );
	progress.show( `Working below ${ titles.root }…` );
	return titles;
}

/** The project's texts in the language of the wiki's content. */
export async function contentMessages( wiki: BotWiki, io: CommandIo ): Promise<Messages> {
	return createMessages( projectTexts( io.projectDirectory ), ( await wiki.siteInfo() ).language );
}

/** The project's texts in any language; what the wiki says of a language is asked once. */
export function createMessagesIn( wiki: BotWiki, io: CommandIo ): ( language: string ) => Promise<Messages> {
	const texts = projectTexts( io.projectDirectory );
	const known = new Map<string, Promise<Messages>>();
	return ( language ) => {
		const messages = known.get( language ) ?? wiki.languageInfo( language ).then( ( info ) => createMessages( texts, info ) );
		known.set( language, messages );
		return messages;
	};
}

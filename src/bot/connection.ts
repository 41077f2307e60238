/** The wiki that the settings name, and what every command that works on one needs to know of it. */
import { join } from 'node:path';
import type { Messages } from '../core/i18n/messages';
import type { PageTitles } from '../core/pages';
import type { BotWiki } from '../wiki/bot-port';
import { readTitles as readConfiguredTitles } from '../wiki/counting/counting-place';
import { createMwbotWiki } from '../wiki/mwbot/wiki';
import { CommandFailure } from './command-io';
import type { CommandIo } from './command-io';
import { createMessages, operatorMessages, readMessageTexts } from './messages';
import type { Progress } from './progress';
import { readSettings } from './settings';

/**
 * @param io
 * @param envFile - File of settings that the operator named
 * @param progress
 * @throws UsageError when a setting is missing or wrong
 */
export function connect( io: CommandIo, envFile: string | undefined, progress: Progress ): BotWiki {
	const settings = readSettings( io, envFile );
	settings.warnings.forEach( progress.say );
	return createMwbotWiki( {
		apiUrl: settings.apiUrl,
		userAgent: settings.userAgent,
		credentials: settings.credentials,
		writeInterval: settings.writeInterval,
		stopSignal: io.stopSignal,
		abortSignal: io.abortSignal,
		notify: progress.say,
	} );
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
	return createMessages( readMessageTexts( join( io.projectDirectory, 'i18n' ) ), ( await wiki.siteInfo() ).language );
}

/** The project's texts in any language; what the wiki says of a language is asked once. */
export function createMessagesIn( wiki: BotWiki, io: CommandIo ): ( language: string ) => Promise<Messages> {
	const texts = readMessageTexts( join( io.projectDirectory, 'i18n' ) );
	const known = new Map<string, Promise<Messages>>();
	return ( language ) => {
		const messages = known.get( language ) ?? wiki.languageInfo( language ).then( ( info ) => createMessages( texts, info ) );
		known.set( language, messages );
		return messages;
	};
}

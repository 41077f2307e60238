/** Which wiki, which account, from the environment or a file; never from an argument, which others could see. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { retryFor } from '../wiki/mwbot/retry';
import type { RetryOptions } from '../wiki/mwbot/retry';
import type { Credentials } from '../wiki/mwbot/session';
import { UsageError } from './command-io';
import type { CommandIo } from './command-io';
import { storeDirectory } from './page-stores';

/** A wiki to read from, and as whom. */
export interface WikiSettings {
	readonly apiUrl: string;
	/** Null: as nobody. */
	readonly credentials: Credentials | null;
}

export interface Settings extends WikiSettings {
	/** Further wikis whose answers are counted, in alphabetical order of their addresses. */
	readonly sources: readonly WikiSettings[];
	/** Address of the API of the wiki that holds the Capacity Exchange's tables; read without logging in. */
	readonly capxApiUrl: string;
	/** Where pages are kept between runs: a folder for each wiki and account below it. */
	readonly storeDirectory: string;
	readonly userAgent: string;
	/** Milliseconds between two edits. */
	readonly writeInterval: number;
	/** Milliseconds for one answer of the wiki. */
	readonly timeout: number;
	readonly retry: RetryOptions;
	/** What the operator should know about the settings themselves. */
	readonly warnings: readonly string[];
}

/** Where the Capacity Exchange publishes. */
const COMMONS_API = 'https://commons.wikimedia.org/w/api.php';

export const SETTINGS_HELP = `
The wiki and the account are settings, which the environment gives or a file of lines NAME=value:
  LOCALSKILLS_API       address of the wiki's API, such as https://meta.wikimedia.org/w/api.php
  LOCALSKILLS_USER      account and name of a bot password (Special:BotPasswords), such as Ana@localskills
  LOCALSKILLS_PASSWORD  that bot password
  LOCALSKILLS_TOKEN     instead of both: access token of an owner-only OAuth 2 consumer
  LOCALSKILLS_CONTACT   whom the wiki's operators can write to about the bot, such as an e-mail address;
                        if missing, the account's user page is named
  LOCALSKILLS_READ_FROM  addresses of the APIs of further wikis whose answers are counted, with spaces between them;
                        they are read without logging in
  LOCALSKILLS_LOG_IN_ON  hosts among them, such as fr.wikipedia.org, on which the account is used as well
  LOCALSKILLS_CAPX_API  address of the API of the wiki that holds the tables of the Capacity Exchange, which is read without
                        logging in; https://commons.wikimedia.org/w/api.php if missing
  LOCALSKILLS_STORE     folder in which answer pages are kept between runs, so that only what has changed is read again;
                        ~/.cache/localskills if missing. It can be deleted at any time
  LOCALSKILLS_WRITE_INTERVAL  seconds between two edits; 5 if missing, 0 on this machine's own wikis
  LOCALSKILLS_TIMEOUT   seconds to wait for one answer of the wiki; 120 if missing
  LOCALSKILLS_PATIENCE  seconds, about, for which one request that fails is tried again; 300 if missing. A run makes many
The file is the one that --settings names, or else localskills.env in the current directory, or else
~/.config/localskills.env. What the environment says goes before the file. Keep the file to yourself (chmod 600).`;

/**
 * Reads a file of settings: `NAME=value` a line, optional quotes around the value, `#` before a comment.
 *
 * @throws UsageError naming the line that cannot be read
 */
export function parseEnvironmentFile( text: string, name: string ): Record<string, string> {
	const values: Record<string, string> = {};
	text.replace( /^\uFEFF/, '' ).split( /\r?\n/ ).forEach( ( line, index ) => {
		if ( /^\s*(?:#|$)/.test( line ) ) {
			return;
		}
		const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec( line );
		if ( match === null ) {
			throw new UsageError( `${ name }, line ${ index + 1 }: this is not NAME=value.` );
		}
		const [ , key = '', value = '' ] = match;
		const quoted = /^(["'])(.*)\1$/.exec( value );
		values[ key ] = quoted?.[ 2 ] ?? value.replace( /\s+#.*$/, '' );
	} );
	return values;
}

function isLoopback( host: string ): boolean {
	return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test( host );
}

function settingsFile( io: CommandIo, named: string | undefined ): string | null {
	if ( named !== undefined ) {
		const file = resolve( io.directory, named );
		if ( !existsSync( file ) ) {
			throw new UsageError( `There is no file ${ named }.` );
		}
		return file;
	}
	const configuration = io.env.XDG_CONFIG_HOME || join( io.env.HOME ?? homedir(), '.config' );
	return [ join( io.directory, 'localskills.env' ), join( configuration, 'localskills.env' ) ].find( existsSync ) ?? null;
}

function readApiUrl( name: string, value: string ): URL {
	const url = URL.canParse( value ) ? new URL( value ) : null;
	// Before anything is repeated to the operator, it may hold a password.
	if ( url !== null && ( url.username !== '' || url.password !== '' ) ) {
		throw new UsageError( `${ name } must not hold a password. Use LOCALSKILLS_USER and LOCALSKILLS_PASSWORD.` );
	}
	if ( url === null || !/^https?:$/.test( url.protocol ) ) {
		throw new UsageError( `${ name } is no address of an API: ${ value.slice( 0, 200 ) }` );
	}
	return url;
}

function listOf( value: string | undefined ): readonly string[] {
	return ( value ?? '' ).split( /[\s,]+/ ).filter( ( item ) => item !== '' );
}

/**
 * The other wikis. The account is shown to those hosts only that the operator has named, and never without encryption:
 * an address that somebody mistyped must not be given a password.
 */
function readSources(
	get: ( name: string ) => string | undefined, home: URL, credentials: Credentials | null,
): readonly WikiSettings[] {
	const urls = listOf( get( 'LOCALSKILLS_READ_FROM' ) ).map( ( value ) => readApiUrl( 'LOCALSKILLS_READ_FROM', value ) );
	const hosts = listOf( get( 'LOCALSKILLS_LOG_IN_ON' ) ).map( ( host ) => host.toLowerCase() );
	const stranger = hosts.find( ( host ) => !urls.some( ( url ) => url.host === host ) );
	if ( stranger !== undefined ) {
		throw new UsageError( `LOCALSKILLS_LOG_IN_ON names ${ stranger }, which is the host of no address in LOCALSKILLS_READ_FROM.` );
	}
	const sources = urls.filter( ( { href } ) => href !== home.href ).map( ( url ): WikiSettings => {
		const isNamed = hosts.includes( url.host );
		if ( isNamed && url.protocol === 'http:' && !isLoopback( url.hostname ) ) {
			throw new UsageError( `LOCALSKILLS_LOG_IN_ON names ${ url.host }, but its address in LOCALSKILLS_READ_FROM begins with http: ` +
				'everybody on the way could read the password. Use https.' );
		}
		return { apiUrl: url.href, credentials: isNamed ? credentials : null };
	} );
	return [ ...new Map( sources.map( ( source ) => [ source.apiUrl, source ] ) ).values() ]
		.sort( ( a, b ) => a.apiUrl < b.apiUrl ? -1 : 1 );
}

function readCredentials( get: ( name: string ) => string | undefined ): Credentials | null {
	const user = get( 'LOCALSKILLS_USER' );
	const botPassword = get( 'LOCALSKILLS_PASSWORD' );
	const accessToken = get( 'LOCALSKILLS_TOKEN' );
	if ( accessToken !== undefined ) {
		return { kind: 'token', token: accessToken };
	}
	if ( user !== undefined && botPassword !== undefined ) {
		return { kind: 'password', user, password: botPassword };
	}
	if ( botPassword !== undefined ) {
		throw new UsageError( 'LOCALSKILLS_PASSWORD is set, but LOCALSKILLS_USER is missing.' );
	}
	return null;
}

function contactOf( get: ( name: string ) => string | undefined, url: URL ): string {
	const contact = get( 'LOCALSKILLS_CONTACT' );
	const user = get( 'LOCALSKILLS_USER' )?.split( '@' )[ 0 ];
	if ( contact !== undefined && !/^[\x20-\x7e]+$/.test( contact ) ) {
		throw new UsageError( 'LOCALSKILLS_CONTACT must be plain ASCII, since it is sent in the header of every request.' );
	}
	if ( contact === undefined && user === undefined && !isLoopback( url.hostname ) ) {
		throw new UsageError( `LOCALSKILLS_CONTACT is missing: the operators of ${ url.host } want to know whom to write to about the bot.` );
	}
	return contact ?? ( user === undefined ? url.host : `User:${ encodeURIComponent( user.replace( / /g, '_' ) ) } on ${ url.host }` );
}

/**
 * @param io
 * @param envFile - File of settings that the operator named
 * @throws UsageError saying which setting is missing or wrong
 */
export function readSettings( io: CommandIo, envFile?: string ): Settings {
	const file = settingsFile( io, envFile );
	const fromFile = file === null ? {} : parseEnvironmentFile( readFileSync( file, 'utf8' ), envFile ?? file );
	const get = ( name: string ): string | undefined => ( io.env[ name ] || fromFile[ name ] ) || undefined;
	const address = get( 'LOCALSKILLS_API' );
	if ( address === undefined ) {
		throw new UsageError( 'LOCALSKILLS_API is missing: the address of the wiki\'s API, such as https://meta.wikimedia.org/w/api.php' );
	}
	const url = readApiUrl( 'LOCALSKILLS_API', address );
	const credentials = readCredentials( get );
	const warnings: string[] = [];
	const holdsSecret = fromFile.LOCALSKILLS_PASSWORD !== undefined || fromFile.LOCALSKILLS_TOKEN !== undefined;
	// eslint-disable-next-line no-bitwise -- the permissions of a file are bits
	if ( file !== null && holdsSecret && process.platform !== 'win32' && ( statSync( file ).mode & 0o077 ) !== 0 ) {
		warnings.push( `${ envFile ?? file } can be read by other accounts of this machine. Run: chmod 600 ${ envFile ?? file }` );
	}
	if ( credentials !== null && url.protocol === 'http:' && !isLoopback( url.hostname ) ) {
		warnings.push( 'LOCALSKILLS_API begins with http: everybody on the way can read the password. Use https if the wiki has it.' );
	}
	const seconds = ( name: string, standard: number, least: number ): number => {
		const value = Number( get( name ) ?? standard );
		if ( !( value >= least && value <= 3600 ) ) {
			throw new UsageError( `${ name } must be a number of seconds from ${ least } to 3600.` );
		}
		return value;
	};
	return {
		apiUrl: url.href,
		credentials,
		sources: readSources( get, url, credentials ),
		capxApiUrl: readApiUrl( 'LOCALSKILLS_CAPX_API', get( 'LOCALSKILLS_CAPX_API' ) ?? COMMONS_API ).href,
		storeDirectory: storeDirectory( io, get( 'LOCALSKILLS_STORE' ) ),
		userAgent: `LocalSkills/${ io.version } (${ contactOf( get, url ) })`,
		writeInterval: seconds( 'LOCALSKILLS_WRITE_INTERVAL', isLoopback( url.hostname ) ? 0 : 5, 0 ) * 1000,
		timeout: seconds( 'LOCALSKILLS_TIMEOUT', 120, 1 ) * 1000,
		retry: retryFor( seconds( 'LOCALSKILLS_PATIENCE', 300, 0 ) ),
		warnings,
	};
}

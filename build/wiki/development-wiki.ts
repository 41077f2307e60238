/**
 * A real MediaWiki on this machine: SQLite, PHP's own web server, no container. Each wiki has a
 * folder of its own below `.wiki/` in the checkout; a new one is a copy of a base that was installed
 * once, so it takes a moment only.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PROJECT } from '../project';
import { ACCOUNTS, ADMINISTRATOR, BOT, BOT_PASSWORD, BOT_PASSWORD_NAME, DEPLOY_PASSWORD, DEPLOY_PASSWORD_NAME } from './accounts';
import { mediaWikiDirectory } from './mediawiki-files';
import { ensureRequirements } from './requirements';

const HERE = dirname( fileURLToPath( import.meta.url ) );
const WIKIS = join( PROJECT, '.wiki' );

/** How the wiki gets the project: loaded by PHP, or from gadget pages with the extension off. */
export type Mode = 'extension' | 'gadget';

export interface RunningWiki {
	readonly mode: Mode;
	/** Such as `http://127.0.0.1:8080`, without a slash at the end. */
	readonly url: string;
	readonly apiUrl: string;
	/** The wiki's folder; `more-settings.php` in it is read by every request. */
	readonly directory: string;
	/** Runs one of MediaWiki's maintenance scripts (or a file), gives its standard output. */
	runMaintenance( script: string, args?: readonly string[], input?: string ): Promise<string>;
	/** The web server has ended, by `stop` or by itself. */
	readonly ended: Promise<void>;
	/** Ends the web server. The wiki's folder stays. */
	stop(): Promise<void>;
}

export interface WikiOptions {
	/** Name of the wiki's folder. */
	readonly name: string;
	readonly mode: Mode;
	/** Default: a free one. */
	readonly port?: number;
	/** Begin with a new wiki even if there is one of this name. */
	readonly reset?: boolean;
	/** Called with the words for a person who waits. */
	readonly onProgress?: ( text: string ) => void;
}

export class AlreadyRunningError extends Error {
	public constructor( url: string ) {
		super( `This checkout's wiki is running already, at ${ url } . Stop it first (Ctrl+C where it was started).` );
	}
}

/** Which process serves the wiki in this folder, if one does. */
function servedBy( directory: string ): { pid: number; url: string } | null {
	try {
		const server = JSON.parse( readFileSync( join( directory, 'server.json' ), 'utf8' ) ) as { pid: number; url: string };
		// Signal 0 only asks whether the process is there.
		process.kill( server.pid, 0 );
		return server;
	} catch {
		return null;
	}
}

/** @throws AlreadyRunningError when the folder's wiki is being served */
export function assertNotRunning( directory: string ): void {
	const server = servedBy( directory );
	if ( server ) {
		throw new AlreadyRunningError( server.url );
	}
}

export class PortTakenError extends Error {
	public constructor( port: number ) {
		super( `Port ${ port } is taken by another program. Choose another one: PORT=${ port + 1 } npm start` );
	}
}

function php( directory: string, args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {} ): Promise<string> {
	const child = promisify( execFile )( 'php', args, {
		cwd: mediaWikiDirectory(),
		env: { ...process.env, ...env, MW_CONFIG_FILE: join( directory, 'LocalSettings.php' ) },
		maxBuffer: 2 ** 30,
	} );
	child.child.stdin?.on( 'error', () => {
		// The script ended without reading everything; its exit status says what there is to say.
	} );
	child.child.stdin?.end( input ?? '' );
	return child.then( ( { stdout } ) => stdout, ( error: Error & { stdout?: string; stderr?: string } ) => {
		throw new Error( `php ${ args.join( ' ' ) }: ${ error.stderr || error.stdout || error.message }` );
	} );
}

function writeWikiSettings( directory: string, mode: Mode, secretKey: string ): void {
	for ( const folder of [ 'data', 'cache', 'tmp', 'images' ] ) {
		mkdirSync( join( directory, folder ), { recursive: true } );
	}
	cpSync( join( HERE, 'LocalSettings.php' ), join( directory, 'LocalSettings.php' ) );
	writeFileSync( join( directory, 'wiki.json' ), JSON.stringify( { mode, secretKey, project: PROJECT }, null, '\t' ) );
}

async function installBase( directory: string, onProgress: ( text: string ) => void ): Promise<void> {
	onProgress( 'Installing the wiki…' );
	const work = `${ directory }.${ process.pid }`;
	rmSync( work, { recursive: true, force: true } );
	mkdirSync( join( work, 'install' ), { recursive: true } );
	// The installer wants to write settings of its own; they are thrown away.
	await php( join( work, 'install' ), [ 'maintenance/run.php', 'install', '--dbtype', 'sqlite', '--dbname', 'wiki',
		'--dbpath', join( work, 'data' ), '--confpath', join( work, 'install' ), '--server', 'http://127.0.0.1',
		'--scriptpath', '', '--pass', ADMINISTRATOR.password, 'LocalSkills', ADMINISTRATOR.name ] );
	rmSync( join( work, 'install' ), { recursive: true } );
	writeWikiSettings( work, 'gadget', randomBytes( 32 ).toString( 'hex' ) );
	const run = ( script: string, ...args: string[] ): Promise<string> => php( work, [ 'maintenance/run.php', script, ...args ] );
	await run( 'update', '--quick' );
	for ( const { name, password, groups } of ACCOUNTS ) {
		await run( 'createAndPromote', '--force', ...( groups.length > 0 ? [ `--custom-groups=${ groups.join( ',' ) }` ] : [] ), name, password );
	}
	const grants = [ 'basic', 'highvolume', 'editpage', 'editprotected', 'createeditmovepage' ];
	await run( 'createBotPassword', '--appid', BOT_PASSWORD_NAME, '--grants', grants.join( ',' ), BOT.name, BOT_PASSWORD );
	await run( 'createBotPassword', '--appid', DEPLOY_PASSWORD_NAME, '--grants', [ ...grants, 'editsiteconfig', 'editinterface' ].join( ',' ),
		ADMINISTRATOR.name, DEPLOY_PASSWORD );
	renameSync( work, directory );
}

/** The installed base that wikis are copied from; another one whenever what it is made by has changed. */
async function base( onProgress: ( text: string ) => void ): Promise<string> {
	const recipe = [ 'LocalSettings.php', 'accounts.ts', 'development-wiki.ts' ]
		.map( ( file ) => readFileSync( join( HERE, file ) ) );
	const hash = createHash( 'sha256' ).update( mediaWikiDirectory() ).update( Buffer.concat( recipe ) ).digest( 'hex' ).slice( 0, 12 );
	const directory = join( WIKIS, `base-${ hash }` );
	if ( !existsSync( directory ) ) {
		mkdirSync( WIKIS, { recursive: true } );
		await installBase( directory, onProgress );
	}
	return directory;
}

/** The wiki's folder, made from the base when there is none (or a new one is wanted). */
async function ensureWiki( { name, mode, reset, onProgress }: WikiOptions ): Promise<{ directory: string; isNew: boolean }> {
	const directory = join( WIKIS, name );
	if ( reset ) {
		rmSync( directory, { recursive: true, force: true } );
	}
	const isNew = !existsSync( directory );
	if ( isNew ) {
		const from = await base( onProgress ?? ( () => undefined ) );
		const work = `${ directory }.${ process.pid }`;
		cpSync( from, work, { recursive: true } );
		renameSync( work, directory );
	}
	const { secretKey } = JSON.parse( readFileSync( join( directory, 'wiki.json' ), 'utf8' ) ) as { secretKey: string };
	writeWikiSettings( directory, mode, secretKey );
	return { directory, isNew };
}

function listen( port: number ): Promise<number> {
	return new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.once( 'error', ( error: NodeJS.ErrnoException ) => {
			reject( error.code === 'EADDRINUSE' ? new PortTakenError( port ) : error );
		} );
		server.listen( port, '127.0.0.1', () => {
			const address = server.address();
			server.close( () => resolve( typeof address === 'object' && address ? address.port : port ) );
		} );
	} );
}

async function answers( url: string ): Promise<boolean> {
	try {
		return ( await fetch( `${ url }/api.php?action=query&format=json`, { signal: AbortSignal.timeout( 30_000 ) } ) ).ok;
	} catch {
		return false;
	}
}

/**
 * Starts a wiki, making it first when there is none of this name.
 *
 * @throws PortTakenError when the wanted port is in use
 * @throws AlreadyRunningError when a wiki of this name is being served already
 * @throws Error in words for a person, when something of the system is missing
 */
export async function startWiki( options: WikiOptions ): Promise<RunningWiki & { readonly isNew: boolean }> {
	assertNotRunning( join( WIKIS, options.name ) );
	const port = await listen( options.port ?? 0 );
	ensureRequirements( 'wiki' );
	const { directory, isNew } = await ensureWiki( options );
	const url = `http://127.0.0.1:${ port }`;
	const log = openSync( join( directory, 'server.log' ), 'a' );
	const env = { LOCALSKILLS_WIKI_SERVER: url };
	const server = spawn( 'php', [
		'-d', 'opcache.enable_cli=1', '-d', 'opcache.validate_timestamps=1', '-d', 'opcache.revalidate_freq=0',
		'-d', 'memory_limit=512M', '-d', 'max_execution_time=120', '-d', 'post_max_size=32M',
		'-S', `127.0.0.1:${ port }`, '-t', mediaWikiDirectory(), join( HERE, 'router.php' ),
	], {
		// A process group of its own: PHP's workers end with it, and Ctrl+C reaches the caller first.
		detached: true,
		stdio: [ 'ignore', log, log ],
		env: { ...process.env, ...env, PHP_CLI_SERVER_WORKERS: '4', MW_CONFIG_FILE: join( directory, 'LocalSettings.php' ) },
	} );
	writeFileSync( join( directory, 'server.json' ), JSON.stringify( { pid: server.pid, url } ) );
	const ended = new Promise<void>( ( resolve ) => {
		server.once( 'exit', () => resolve() );
	} );
	const kill = ( signal: NodeJS.Signals ): void => {
		try {
			process.kill( -( server.pid as number ), signal );
		} catch {
			// It has ended by itself.
		}
	};
	const killNow = (): void => kill( 'SIGKILL' );
	process.once( 'exit', killNow );
	const stop = async (): Promise<void> => {
		process.removeListener( 'exit', killNow );
		kill( 'SIGTERM' );
		const impatience = setTimeout( () => kill( 'SIGKILL' ), 5000 );
		await ended;
		clearTimeout( impatience );
		// PHP's workers outlive their parent now and then.
		kill( 'SIGKILL' );
		rmSync( join( directory, 'server.json' ), { force: true } );
	};
	for ( let tries = 0; !await answers( url ); tries++ ) {
		if ( server.exitCode !== null || tries > 100 ) {
			await stop();
			throw new Error( `The web server did not start; see ${ join( directory, 'server.log' ) }` );
		}
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 100 );
		} );
	}
	return {
		mode: options.mode,
		url,
		apiUrl: `${ url }/api.php`,
		directory,
		isNew,
		runMaintenance: ( script, args = [], input ) => php( directory, [ 'maintenance/run.php', script, ...args ], input, env ),
		ended,
		stop,
	};
}

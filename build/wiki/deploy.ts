/** Runs the built `localskills` command against a development wiki, as an operator would. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../project';
import { ADMINISTRATOR, BOT, BOT_PASSWORD, BOT_PASSWORD_NAME, DEPLOY_PASSWORD, DEPLOY_PASSWORD_NAME } from './accounts';
import type { RunningWiki } from './development-wiki';

/** The account that a command runs under: the bot's, or the one that may write the interface's pages. */
export type Role = 'bot' | 'deploy';

export function environment( wiki: Pick<RunningWiki, 'apiUrl'>, role: Role ): NodeJS.ProcessEnv {
	return {
		...process.env,
		LOCALSKILLS_STORE: join( PROJECT, '.wiki/store' ),
		LOCALSKILLS_API: wiki.apiUrl,
		LOCALSKILLS_USER: role === 'bot' ? `${ BOT.name }@${ BOT_PASSWORD_NAME }` : `${ ADMINISTRATOR.name }@${ DEPLOY_PASSWORD_NAME }`,
		LOCALSKILLS_PASSWORD: role === 'bot' ? BOT_PASSWORD : DEPLOY_PASSWORD,
	};
}

export function localskills(
	wiki: Pick<RunningWiki, 'apiUrl'>, role: Role, args: readonly string[], stdio: StdioOptions, settings: NodeJS.ProcessEnv = {},
): ChildProcess {
	return spawn( process.execPath, [ join( PROJECT, 'bin/localskills.js' ), ...args ],
		{ stdio, env: { ...environment( wiki, role ), ...settings } } );
}

export interface CommandResult {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command to its end and gives what it printed. */
export function runLocalskills( wiki: Pick<RunningWiki, 'apiUrl'>, role: Role, args: readonly string[], input = '' ): Promise<CommandResult> {
	return new Promise( ( resolve, reject ) => {
		const child = localskills( wiki, role, args, [ 'pipe', 'pipe', 'pipe' ] );
		let stdout = '';
		let stderr = '';
		child.stdout?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			stdout += text;
		} );
		child.stderr?.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			stderr += text;
		} );
		child.stdin?.end( input );
		child.on( 'error', reject );
		child.on( 'close', ( status ) => resolve( { status, stdout, stderr } ) );
	} );
}

/**
 * Puts the templates on the wiki, and the gadget where the wiki has the project as one.
 *
 * @throws Error with what the command said, when it failed
 */
export async function deploy( wiki: RunningWiki, onProgress: ( text: string ) => void ): Promise<void> {
	onProgress( 'Putting the templates on the wiki…' );
	const what = wiki.mode === 'gadget' ? [ '--gadget', '--templates' ] : [ '--templates' ];
	const { status, stderr } = await runLocalskills( wiki, 'deploy', [ 'deploy', ...what ] );
	if ( status !== 0 ) {
		throw new Error( `localskills deploy failed:\n${ stderr }` );
	}
}

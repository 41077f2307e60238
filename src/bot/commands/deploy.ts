/** `localskills deploy`: the built files onto the pages of a wiki. */
import type { Command } from 'commander';
import type { BotWiki } from '../../wiki/bot-port';
import { SaveFault } from '../../wiki/port';
import type { WikiPage } from '../../wiki/port';
import { createWikiTemplateReader } from '../../wiki/counting/template-calls';
import { EXCLUSION_TEMPLATES, isBotExcluded } from '../bot-exclusion';
import { CommandFailure, hasColours, UsageError, write } from '../command-io';
import type { CommandIo } from '../command-io';
import { connect, contentMessages, readTitles, requireAccount } from '../connection';
import { gadgetPages, templatePages } from '../deployment-pages';
import type { DeployedPage } from '../deployment-pages';
import { isSameText, saveInModel } from '../page-update';
import { createProgress } from '../progress';
import type { Progress } from '../progress';
import { SETTINGS_HELP } from '../settings';
import { textDifference } from '../text-difference';

interface DeployOptions {
	readonly gadget?: boolean;
	readonly templates?: boolean;
	readonly dryRun?: boolean;
	readonly force?: boolean;
	readonly settings?: string;
}

/** What is to be done with a page, and if nothing, why. */
type Plan =
	{ readonly kind: 'save'; readonly text: string } |
	{ readonly kind: 'same' } |
	{ readonly kind: 'kept'; readonly reason: string; readonly isExpected: boolean };

interface Planner {
	plan( page: DeployedPage, current: WikiPage | undefined ): Plan;
}

function createPlanner( accountName: string | null, force: boolean, isForbidden: ( text: string ) => boolean ): Planner {
	return {
		plan: ( page, current ) => {
			const before = current?.latest.text ?? '';
			const text = page.render( before );
			if ( current !== undefined && isSameText( before, text, page.contentModel ) ) {
				return { kind: 'same' };
			}
			if ( current === undefined || page.policy === 'shared' ) {
				return { kind: 'save', text };
			}
			if ( page.policy === 'community' ) {
				return { kind: 'kept', reason: 'it is the community\'s', isExpected: true };
			}
			if ( force ) {
				return { kind: 'save', text };
			}
			if ( page.contentModel === 'wikitext' && isForbidden( before ) ) {
				return { kind: 'kept', reason: 'it asks bots to stay away', isExpected: false };
			}
			const { user, id } = current.latest;
			return accountName === null || user === accountName ? { kind: 'save', text } : {
				kind: 'kept',
				reason: `${ user ?? 'somebody' } changed it last (revision ${ id })`,
				isExpected: false,
			};
		},
	};
}

async function deployPages(
	wiki: BotWiki, pages: readonly DeployedPage[], options: DeployOptions, io: CommandIo, progress: Progress,
): Promise<void> {
	const readExclusionCalls = await createWikiTemplateReader( wiki, EXCLUSION_TEMPLATES );
	const accountName = ( await wiki.account() )?.name ?? null;
	const names = [ ...accountName === null ? [] : [ accountName ], 'LocalSkills' ];
	const isForbidden = ( text: string ): boolean => isBotExcluded( readExclusionCalls( text ), names );
	const planner = createPlanner( accountName, options.force === true, isForbidden );
	const current = await wiki.readPages( pages.map( ( { title } ) => title ) );
	const counts = { saved: 0, same: 0, kept: 0, failed: 0 };

	for ( const page of pages ) {
		const { title, contentModel } = page;
		const known = current.get( title );
		const plan = planner.plan( page, known );
		if ( plan.kind === 'same' ) {
			counts.same++;
		} else if ( plan.kind === 'kept' ) {
			counts.kept++;
			progress.say( `${ title }: left as it is: ${ plan.reason }.${ plan.isExpected ? '' : ' With --force it is overwritten.' }` );
		} else if ( options.dryRun === true ) {
			counts.saved++;
			progress.clear();
			await write( io.stdout, textDifference( title, known?.latest.text ?? '', plan.text, {
				isJson: title.endsWith( '.json' ), isColoured: hasColours( io.stdout, io.env ),
			} ) );
		} else {
			if ( io.stopSignal.aborted ) {
				throw new CommandFailure( `Stopped before ${ title }.` );
			}
			progress.show( `${ title }…` );
			try {
				await saveInModel( wiki, {
					title, text: plan.text, contentModel, bot: true, baseRevision: known?.latest.id ?? 0,
					summary: `LocalSkills ${ io.version }`,
				} );
				counts.saved++;
				progress.say( `${ title }: ${ known === undefined ? 'made' : 'updated' }.` );
			} catch ( error ) {
				if ( !( error instanceof SaveFault ) ) {
					throw error;
				}
				if ( error.reason === 'session-lost' || error.reason === 'offline' ) {
					throw error;
				}
				counts.failed++;
				progress.say( `${ title }: not saved: ${ error.explanation || error.reason }` );
			}
		}
	}
	progress.say( `Pages ${ options.dryRun === true ? 'to be saved' : 'saved' }: ${ counts.saved }; up to date: ${ counts.same }; ` +
		`left as they are: ${ counts.kept }; not saved for a fault: ${ counts.failed }.` );
	if ( counts.failed > 0 ) {
		throw new CommandFailure( 'Not every page could be saved. The account needs the rights for what the wiki refused ' +
			'(pages of the interface: interface administrators).' );
	}
}

export function addDeployCommand( program: Command, io: CommandIo ): void {
	program.command( 'deploy' )
		.summary( 'put templates and gadget on a wiki' )
		.description( 'Puts the built files on the pages of a wiki. Pages that are as they should be are not edited; a page that ' +
			'another account has changed is left alone and named. Taxonomy, portal and surveys are made where they are ' +
			'missing and belong to the community from then on.' )
		.option( '--templates', 'templates, modules, taxonomy, portal and the first survey' )
		.option( '--gadget', 'the gadget\'s pages and its lines in MediaWiki:Gadgets-definition; needs an interface administrator' )
		.option( '--dry-run', 'save nothing; print what would be saved' )
		.option( '--force', 'overwrite also what others have changed, except what belongs to the community' )
		.option( '--settings <file>', 'take the settings from this file' )
		.addHelpText( 'after', SETTINGS_HELP )
		.action( async ( options: DeployOptions ) => {
			if ( options.gadget !== true && options.templates !== true ) {
				throw new UsageError( 'Say what to deploy: --templates, --gadget or both.' );
			}
			const progress = createProgress( io.stderr );
			try {
				const wiki = connect( io, options.settings, progress );
				if ( options.dryRun !== true ) {
					await requireAccount( wiki );
				}
				const { root } = await readTitles( wiki, io, progress );
				await deployPages( wiki, [
					...options.templates === true ? templatePages( io.projectDirectory, root ) : [],
					...options.gadget === true ? gadgetPages( io.projectDirectory, await contentMessages( wiki, io ) ) : [],
				], options, io, progress );
			} finally {
				progress.clear();
			}
		} );
}

/** Which files of the project go to which pages of a wiki. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Messages } from '../core/i18n/messages';
import type { PageEdit } from '../wiki/port';
import { CommandFailure } from './command-io';
import { GADGET_SECTION, GADGETS_DEFINITION_PAGE, mergeGadgetsDefinition } from './gadgets-definition';
import type { GadgetDefinition } from './gadgets-definition';

export interface DeployedPage {
	readonly title: string;
	/** The page's new text, from the one it has ('' for none). */
	readonly render: ( current: string ) => string;
	readonly contentModel: NonNullable<PageEdit[ 'contentModel' ]>;
	/**
	 * `ours`: kept as the project has it, unless somebody else has changed it; `community`: made where
	 * it is missing, and the community's from then on; `shared`: only our lines in it are ours.
	 */
	readonly policy: 'ours' | 'community' | 'shared';
}

/** An entry of templates/pages.json. */
interface ListedPage {
	/** Below the project; one `*` in the name stands for all files that fit. */
	readonly file: string;
	/** `<root>` stands for the root page, `*` for what it stands for in the file's name. */
	readonly title: string;
	readonly contentModel: DeployedPage[ 'contentModel' ];
	readonly policy: 'ours' | 'community';
}

const MODELS: Readonly<Record<string, DeployedPage[ 'contentModel' ]>> = { js: 'javascript', css: 'css', json: 'json' };

function readProjectFile( projectDirectory: string, file: string ): string {
	const path = join( projectDirectory, file );
	if ( !existsSync( path ) ) {
		throw new CommandFailure( `${ file } is missing.${ file.startsWith( 'dist/' ) ? ' Run "npm run build" first.' : '' }` );
	}
	return readFileSync( path, 'utf8' );
}

/** File names of a directory, in an order of their own. */
function listFiles( projectDirectory: string, directory: string ): string[] {
	const path = join( projectDirectory, directory );
	if ( !existsSync( path ) ) {
		throw new CommandFailure( `${ directory }/ is missing. Run "npm run build" first.` );
	}
	return readdirSync( path ).sort();
}

function expand( projectDirectory: string, page: ListedPage ): ListedPage[] {
	if ( !page.file.includes( '*' ) ) {
		return [ page ];
	}
	const [ before = '', after = '' ] = basename( page.file ).split( '*' );
	return listFiles( projectDirectory, dirname( page.file ) )
		.filter( ( name ) => name.length >= before.length + after.length && name.startsWith( before ) && name.endsWith( after ) )
		.map( ( name ) => ( {
			...page,
			file: join( dirname( page.file ), name ),
			title: page.title.replace( '*', name.slice( before.length, name.length - after.length ) ),
		} ) );
}

/** The pages of templates/pages.json, in its order. */
export function templatePages( projectDirectory: string, root: string ): DeployedPage[] {
	const { pages } = JSON.parse( readProjectFile( projectDirectory, 'templates/pages.json' ) ) as { pages: readonly ListedPage[] };
	return pages.flatMap( ( page ) => expand( projectDirectory, page ) ).map( ( { file, title, contentModel, policy } ) => {
		const text = readProjectFile( projectDirectory, file );
		return { title: title.replace( '<root>', root ), render: () => text, contentModel, policy };
	} );
}

/**
 * The gadget's pages. The definition comes last, so that no reader gets a gadget without its code.
 *
 * @param projectDirectory
 * @param messages - In the language of the wiki's content
 */
export function gadgetPages( projectDirectory: string, messages: Messages ): DeployedPage[] {
	const gadgets = JSON.parse( readProjectFile( projectDirectory, 'src/gadget/definition.json' ) ) as readonly GadgetDefinition[];
	const files = listFiles( projectDirectory, 'dist/gadget' );
	const missing = gadgets.flatMap( ( { pages } ) => pages ).find( ( page ) => !files.includes( page ) );
	if ( missing !== undefined ) {
		throw new CommandFailure( `dist/gadget/${ missing } is missing. Run "npm run build" first.` );
	}
	const fixed = ( title: string, text: string, policy: DeployedPage[ 'policy' ], contentModel: DeployedPage[ 'contentModel' ] ): DeployedPage =>
		( { title, render: () => text, contentModel, policy } );
	return [
		...files.map( ( file ) => fixed(
			`MediaWiki:Gadget-${ file }`, readProjectFile( projectDirectory, `dist/gadget/${ file }` ), 'ours',
			MODELS[ file.split( '.' ).pop() ?? '' ] ?? 'wikitext',
		) ),
		...gadgets.filter( ( { options } ) => options.hidden !== true ).map( ( { name } ) => fixed(
			`MediaWiki:Gadget-${ name }`, messages.text( 'localskills-desc' ), 'community', 'wikitext',
		) ),
		fixed( `MediaWiki:Gadget-section-${ GADGET_SECTION }`, 'LocalSkills', 'community', 'wikitext' ),
		{
			title: GADGETS_DEFINITION_PAGE,
			render: ( current ) => mergeGadgetsDefinition( current, gadgets ),
			contentModel: 'wikitext',
			policy: 'shared',
		},
	];
}

/** Pages of a wiki as files of a folder: all of them or none. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandFailure } from './command-io';

export interface PageFile {
	readonly title: string;
	readonly text: string;
	readonly contentModel?: string | undefined;
}

/** What cannot stand in the name of a file on some system, or would lead out of the folder. */
// eslint-disable-next-line no-control-regex -- these above all
const NOT_IN_A_NAME = /[<>:"\\|?*%\u0000-\u001f\u007f]|^\.+|[. ]$/g;

function escapeCharacter( characters: string ): string {
	return Array.from( characters, ( character ) => `%${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase().padStart( 2, '0' ) }` ).join( '' );
}

/**
 * Where a page's text is kept: subpages in folders, wikitext as `.wikitext`, so that a page and the folder of its
 * subpages have different names. Never outside of the folder.
 *
 * @param page
 * @return With slashes
 */
export function pageFileName( page: Pick<PageFile, 'title' | 'contentModel'> ): string {
	const { title, contentModel = 'wikitext' } = page;
	const name = title.split( '/' ).map( ( part ) => part === '' ? '%2F' : part.replace( NOT_IN_A_NAME, escapeCharacter ) ).join( '/' );
	return contentModel === 'wikitext' ? `${ name }.wikitext` : name;
}

/**
 * Writes the pages under names that nobody takes for theirs, and gives them their own when all are there.
 *
 * @param directory - Is made when it is missing
 * @param pages
 * @throws CommandFailure when they cannot be written; then the folder holds what it did before
 */
export function writePageFiles( directory: string, pages: Iterable<PageFile> ): void {
	let work: string | null = null;
	try {
		mkdirSync( directory, { recursive: true } );
		work = mkdtempSync( join( directory, '.localskills-' ) );
		const targets: string[] = [];
		for ( const page of pages ) {
			const { text } = page;
			writeFileSync( join( work, String( targets.length ) ), text.endsWith( '\n' ) ? text : `${ text }\n` );
			targets.push( join( directory, pageFileName( page ) ) );
		}
		targets.forEach( ( target ) => mkdirSync( dirname( target ), { recursive: true } ) );
		for ( const [ index, target ] of targets.entries() ) {
			renameSync( join( work, String( index ) ), target );
		}
	} catch ( error ) {
		throw new CommandFailure( `The pages cannot be written to ${ directory }: ${ error instanceof Error ? error.message : String( error ) }` );
	} finally {
		if ( work !== null ) {
			rmSync( work, { recursive: true, force: true } );
		}
	}
}

/**
 * The gadgets' pages, built into `dist/gadget/`: the same code and styles as the extension's modules,
 * and the messages, which a gadget cannot have from ResourceLoader.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf, translatedLanguages } from './browser-messages';
import { BROWSER, BROWSER_MODULES, type BrowserModule, STYLES_MODULE, styleSheets } from './browser-modules';
import { PROJECT, VERSION } from './project';

const OUT = join( PROJECT, 'dist/gadget' );

const NOTICE = `LocalSkills ${ VERSION }: built from its sources and deployed by a script; changes made here will be lost.`;

function writeStyles( module: string, gadget: string ): void {
	const styles = styleSheets( module ).map( ( path ) => readFileSync( join( PROJECT, 'modules', path ), 'utf8' ) ).join( '\n' ).trimEnd();
	writeFileSync( join( OUT, `${ gadget }.css` ), `/* ${ NOTICE } */\n${ styles }` );
}

/**
 * Pages of JavaScript go through the pre-save transform (signatures, `{{subst:`…), which leaves alone
 * what stands in nowiki. So the code is put in nowiki, and must not end it early.
 */
function inNowiki( code: string ): string {
	if ( /<\/nowiki/i.test( code ) ) {
		throw new Error( 'The gadget\'s code has the end tag of nowiki in it, which would end the part that MediaWiki leaves as it is. Write it in pieces.' );
	}
	return `// <nowiki>\n${ code }\n// </nowiki>`;
}

/**
 * MediaWiki puts a replacement character for control characters, which esbuild leaves in strings as they are; as escapes
 * they say the same there.
 */
function withoutControls( code: string ): string {
	// eslint-disable-next-line no-control-regex
	return code.replace( /[\u0000-\u0008\u000b-\u001f\u007f]/g,
		( character ) => `\\x${ character.charCodeAt( 0 ).toString( 16 ).padStart( 2, '0' ) }` );
}

/** A gadget's code and, in pages of their own, its texts in the languages of `i18n/`. */
async function writeGadget( { gadget, entry, name }: BrowserModule, messageKeys: readonly string[] ): Promise<void> {
	const languages = messageKeys.length === 0 ? [] : translatedLanguages();
	const texts = languages.map( ( language ) => [ language, JSON.stringify( textsOf( language, messageKeys ), null, '\t' ) ] as const );
	for ( const [ language, json ] of texts ) {
		writeFileSync( join( OUT, `${ gadget }-i18n-${ language }.json` ), json );
	}
	const version = createHash( 'sha256' ).update( JSON.stringify( texts ) ).digest( 'hex' ).slice( 0, 8 );
	const result = await build( {
		...BROWSER,
		entryPoints: [ `src/gadget/${ entry }` ],
		outfile: join( OUT, `${ gadget }.js` ),
		format: 'iife',
		define: {
			LOCALSKILLS_GADGET: JSON.stringify( gadget ),
			LOCALSKILLS_GADGET_LANGUAGES: JSON.stringify( languages ),
			LOCALSKILLS_GADGET_MESSAGES: JSON.stringify( textsOf( 'en', messageKeys ) ),
			LOCALSKILLS_GADGET_TEXTS_VERSION: JSON.stringify( version ),
		},
		write: false,
	} );
	const code = withoutControls( ( result.outputFiles?.[ 0 ]?.text ?? '' ).trimEnd() );
	writeFileSync( join( OUT, `${ gadget }.js` ), `// ${ NOTICE }\n${ inNowiki( code ) }` );
	writeStyles( name, gadget );
}

/**
 * Writes the gadgets' pages.
 *
 * @param messageKeys - The messages that each module shows
 */
export async function writeGadgetPages( messageKeys: ReadonlyMap<string, readonly string[]> ): Promise<void> {
	mkdirSync( OUT, { recursive: true } );
	writeStyles( STYLES_MODULE.name, STYLES_MODULE.gadget );
	for ( const module of BROWSER_MODULES ) {
		await writeGadget( module, messageKeys.get( module.name ) ?? [] );
	}
}

/**
 * The gadget's pages, built into `dist/gadget/`: the same code and styles as the extension's modules,
 * and the messages, which a gadget cannot have from ResourceLoader.
 */
import { build, type BuildOptions } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf, translatedLanguages } from './browser-messages';
import { PROJECT, VERSION } from './project';

const OUT = join( PROJECT, 'dist/gadget' );

/** Names of a module's style sheets, as paths below `modules/`. */
export function styleSheets( module: string ): string[] {
	return readdirSync( join( PROJECT, 'modules', module ) ).filter( ( name ) => name.endsWith( '.css' ) ).sort()
		.map( ( name ) => `${ module }/${ name }` );
}

function styles( module: string ): string {
	return styleSheets( module ).map( ( path ) => readFileSync( join( PROJECT, 'modules', path ), 'utf8' ) ).join( '\n' ).trimEnd();
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
 * Writes the gadget's pages.
 *
 * @param browser - esbuild's options for code of the browser
 * @param messageKeys - The messages that the code shows
 */
export async function writeGadgetPages( browser: BuildOptions, messageKeys: readonly string[] ): Promise<void> {
	mkdirSync( OUT, { recursive: true } );
	const languages = translatedLanguages();
	const texts = languages.map( ( language ) => [ language, JSON.stringify( textsOf( language, messageKeys ), null, '\t' ) ] as const );
	for ( const [ language, json ] of texts ) {
		writeFileSync( join( OUT, `LocalSkills-i18n-${ language }.json` ), json );
	}
	const version = createHash( 'sha256' ).update( JSON.stringify( texts ) ).digest( 'hex' ).slice( 0, 8 );
	const result = await build( {
		...browser,
		entryPoints: [ 'src/gadget/gadget.ts' ],
		outfile: join( OUT, 'LocalSkills.js' ),
		format: 'iife',
		define: {
			LOCALSKILLS_GADGET_LANGUAGES: JSON.stringify( languages ),
			LOCALSKILLS_GADGET_MESSAGES: JSON.stringify( textsOf( 'en', messageKeys ) ),
			LOCALSKILLS_GADGET_TEXTS_VERSION: JSON.stringify( version ),
		},
		write: false,
	} );
	const code = ( result.outputFiles?.[ 0 ]?.text ?? '' ).trimEnd();
	const notice = `LocalSkills ${ VERSION }: built from its sources and deployed by a script; changes made here will be lost.`;
	writeFileSync( join( OUT, 'LocalSkills.js' ), `// ${ notice }\n${ inNowiki( code ) }` );
	writeFileSync( join( OUT, 'LocalSkills.css' ), `/* ${ notice } */\n${ styles( 'ext.localSkills.survey' ) }` );
	writeFileSync( join( OUT, 'LocalSkills-styles.css' ), `/* ${ notice } */\n${ styles( 'ext.localSkills.styles' ) }` );
}

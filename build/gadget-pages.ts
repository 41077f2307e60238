/**
 * The gadget's pages, built into `dist/gadget/`: the same code and styles as the extension's modules,
 * and the messages, which a gadget cannot have from ResourceLoader.
 */
import { build, type BuildOptions } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, VERSION } from './project';

const OUT = join( PROJECT, 'dist/gadget' );

/** The style sheets of a module, one after the other, in the order of their names. */
function styles( module: string ): string {
	const directory = join( PROJECT, 'modules', module );
	return readdirSync( directory ).filter( ( name ) => name.endsWith( '.css' ) ).sort()
		.map( ( name ) => readFileSync( join( directory, name ), 'utf8' ) ).join( '\n' );
}

/**
 * Pages of JavaScript go through the pre-save transform: signatures, `{{subst:` and the end of
 * nowiki in a string would change on saving.
 */
function assertSurvivesSaving( code: string ): void {
	const changed = /~~~|\{\{\s*(?:safe)?subst:|<\/nowiki/i.exec( code );
	if ( changed ) {
		throw new Error( `The gadget's code has "${ changed[ 0 ] }" in it, which MediaWiki changes on saving. Write it in pieces.` );
	}
}

export async function writeGadgetPages( browser: BuildOptions ): Promise<void> {
	mkdirSync( OUT, { recursive: true } );
	const languages = readdirSync( join( PROJECT, 'i18n' ) ).map( ( name ) => name.replace( '.json', '' ) )
		.filter( ( language ) => language !== 'en' && language !== 'qqq' ).sort();
	const result = await build( {
		...browser,
		entryPoints: [ 'src/gadget/gadget.ts' ],
		outfile: join( OUT, 'LocalSkills.js' ),
		format: 'iife',
		define: { LOCALSKILLS_GADGET_LANGUAGES: JSON.stringify( languages ) },
		write: false,
	} );
	const code = ( result.outputFiles?.[ 0 ]?.text ?? '' ).trimEnd();
	assertSurvivesSaving( code );
	const notice = `LocalSkills ${ VERSION }: built from its sources and deployed by a script; changes made here will be lost.`;
	writeFileSync( join( OUT, 'LocalSkills.js' ), `// ${ notice }\n// <nowiki>\n${ code }\n// </nowiki>` );
	writeFileSync( join( OUT, 'LocalSkills.css' ), `/* ${ notice } */\n${ styles( 'ext.localSkills.survey' ).trimEnd() }` );
	writeFileSync( join( OUT, 'LocalSkills-styles.css' ), `/* ${ notice } */\n${ styles( 'ext.localSkills.styles' ).trimEnd() }` );
}

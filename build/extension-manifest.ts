/**
 * Keeps extension.json's modules in step with what they are made of: style sheets in `modules/`,
 * dependencies in the gadget's definition (the same code needs the same), messages in the bundle.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gadgets from '../src/gadget/definition.json';
import { styleSheets } from './gadget-pages';
import { PROJECT, VERSION } from './project';

interface Manifest {
	version: string;
	ResourceModules: Record<string, Record<string, unknown>>;
}

/**
 * Writes extension.json anew.
 *
 * @param messageKeys - The messages that the survey module shows
 */
export function writeExtensionManifest( messageKeys: readonly string[] ): void {
	const file = join( PROJECT, 'extension.json' );
	const manifest = JSON.parse( readFileSync( file, 'utf8' ) ) as Manifest;
	const gadget = gadgets.find( ( { name } ) => name === 'LocalSkills' );
	manifest.version = VERSION;
	manifest.ResourceModules = {
		'ext.localSkills.styles': {
			styles: styleSheets( 'ext.localSkills.styles' ),
		},
		'ext.localSkills.survey': {
			packageFiles: [ 'ext.localSkills.survey/index.js' ],
			styles: styleSheets( 'ext.localSkills.survey' ),
			dependencies: gadget?.options.dependencies ?? [],
			messages: messageKeys,
		},
	};
	writeFileSync( file, JSON.stringify( manifest, null, '\t' ) + '\n' );
}

/**
 * Keeps extension.json's modules in step with what they are made of: style sheets in `modules/`,
 * dependencies in the gadgets' definition (the same code needs the same), messages in the bundles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gadgets from '../src/gadget/definition.json';
import { BROWSER_MODULES, STYLES_MODULE, styleSheets } from './browser-modules';
import { PROJECT, VERSION } from './project';

interface Manifest {
	version: string;
	ResourceModules: Record<string, Record<string, unknown>>;
}

/**
 * Writes extension.json anew.
 *
 * @param messageKeys - The messages that each module shows
 */
export function writeExtensionManifest( messageKeys: ReadonlyMap<string, readonly string[]> ): void {
	const file = join( PROJECT, 'extension.json' );
	const manifest = JSON.parse( readFileSync( file, 'utf8' ) ) as Manifest;
	manifest.version = VERSION;
	manifest.ResourceModules = { [ STYLES_MODULE.name ]: { styles: styleSheets( STYLES_MODULE.name ) } };
	for ( const { name, gadget } of BROWSER_MODULES ) {
		const styles = styleSheets( name );
		const definition = gadgets.find( ( candidate ) => candidate.name === gadget );
		manifest.ResourceModules[ name ] = {
			packageFiles: [ `${ name }/index.js` ],
			...styles.length === 0 ? {} : { styles },
			dependencies: definition?.options.dependencies ?? [],
			messages: messageKeys.get( name ) ?? [],
		};
	}
	writeFileSync( file, JSON.stringify( manifest, null, '\t' ) + '\n' );
}

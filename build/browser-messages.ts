/** Which messages the browser's code shows: those that its bundle names, whole or by their beginning. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

type Texts = Readonly<Record<string, string>>;

function readTexts( language: string ): Texts {
	const texts = JSON.parse( readFileSync( join( PROJECT, 'i18n', `${ language }.json` ), 'utf8' ) ) as Record<string, string>;
	delete texts[ '@metadata' ];
	return texts;
}

/** The languages of `i18n/` beside English. */
export function translatedLanguages(): string[] {
	return readdirSync( join( PROJECT, 'i18n' ) ).map( ( name ) => name.replace( '.json', '' ) )
		.filter( ( language ) => language !== 'en' && language !== 'qqq' ).sort();
}

/**
 * The keys that a bundle shows. A name that ends in a hyphen stands for all keys that begin so, as in
 * `localskills-save-${ reason }`.
 *
 * @param code - The bundle's JavaScript
 * @throws Error when the code names a message that there is not
 */
export function messageKeysIn( code: string ): string[] {
	const keys = Object.keys( readTexts( 'en' ) );
	const names = new Set( code.match( /(?<![\w-])localskills-[a-z0-9-]+/g ) ?? [] );
	const found = new Set<string>();
	for ( const name of names ) {
		const meant = name.endsWith( '-' ) ? keys.filter( ( key ) => key.startsWith( name ) ) : keys.filter( ( key ) => key === name );
		// Storage keys and the names of hooks look the same; only messages with an area have a second hyphen.
		if ( meant.length === 0 && /^localskills-[a-z]+-./.test( name ) ) {
			throw new Error( `The browser's code names the message "${ name }", which i18n/en.json does not have.` );
		}
		meant.forEach( ( key ) => found.add( key ) );
	}
	return [ ...found ].sort();
}

/** The texts of these keys in a language, as far as they are translated. */
export function textsOf( language: string, keys: readonly string[] ): Texts {
	const texts = readTexts( language );
	return Object.fromEntries( keys.filter( ( key ) => key in texts ).map( ( key ) => [ key, texts[ key ] as string ] ) );
}

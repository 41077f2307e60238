/**
 * The messages that the templates on the wiki show, one JSON page a language: a part of `i18n/`, since
 * a template has no other way to them on a wiki that has LocalSkills as a gadget.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project';

const OUT = join( PROJECT, 'dist/templates/i18n' );

/** Texts of the templates, and the labels that scales and special choices get which a survey leaves bare. */
const PREFIXES = [ 'localskills-template-', 'localskills-scale-', 'localskills-choice-' ];

type Messages = Record<string, unknown>;

function readJson( file: string ): unknown {
	return JSON.parse( readFileSync( file, 'utf8' ) );
}

/** The keys of `{ "message": … }` anywhere in a definition. */
function messageKeys( value: unknown ): string[] {
	if ( typeof value !== 'object' || value === null ) {
		return [];
	}
	const inner = Object.values( value ).flatMap( messageKeys );
	return 'message' in value && typeof value.message === 'string' ? [ value.message, ...inner ] : inner;
}

/**
 * Writes `dist/templates/i18n/<language>.json`, and `languages.json` with the codes of them all.
 *
 * @throws Error when a survey of the project names a message that there is not
 */
export function writeTemplateMessages(): void {
	const i18n = join( PROJECT, 'i18n' );
	const data = join( PROJECT, 'templates/data' );
	const referred = new Set( readdirSync( data ).flatMap( ( file ) => messageKeys( readJson( join( data, file ) ) ) ) );
	const english = readJson( join( i18n, 'en.json' ) ) as Messages;
	for ( const key of referred ) {
		if ( !( key in english ) ) {
			throw new Error( `templates/data names the message ${ key }, and i18n/en.json does not have it.` );
		}
	}
	const isShown = ( key: string ): boolean => referred.has( key ) || PREFIXES.some( ( prefix ) => key.startsWith( prefix ) );

	rmSync( OUT, { recursive: true, force: true } );
	mkdirSync( OUT, { recursive: true } );
	const languages: string[] = [];
	for ( const file of readdirSync( i18n ).filter( ( name ) => name.endsWith( '.json' ) && name !== 'qqq.json' ).sort() ) {
		const messages = Object.entries( readJson( join( i18n, file ) ) as Messages ).filter( ( [ key ] ) => isShown( key ) );
		if ( messages.length > 0 ) {
			languages.push( file.replace( /\.json$/, '' ) );
			writeFileSync( join( OUT, file ), JSON.stringify( Object.fromEntries( messages ), null, '\t' ) );
		}
	}
	writeFileSync( join( OUT, 'languages.json' ), JSON.stringify( { languages }, null, '\t' ) );
}

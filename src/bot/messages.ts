/** The project's texts, in the language of a wiki: banana-i18n over the files in `i18n/`. */
import Banana from 'banana-i18n';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../core/i18n/messages';
import { createNumberFormat, decimalsOf } from '../core/i18n/number-format';
import type { LanguageInfo } from '../wiki/answer-source';

/** Language code → message key → text. */
export type MessageTexts = ReadonlyMap<string, Readonly<Record<string, string>>>;

const ENGLISH: LanguageInfo = { code: 'en', fallbacks: [], direction: 'ltr' };

/**
 * Reads the files of texts.
 *
 * @param directory - `i18n/` of the project
 * @throws Error when a file holds anything but texts
 */
export function readMessageTexts( directory: string ): MessageTexts {
	const texts = new Map<string, Readonly<Record<string, string>>>();
	for ( const name of readdirSync( directory ).sort() ) {
		const code = /^([a-z]+(?:-[a-z0-9]+)*)\.json$/.exec( name )?.[ 1 ];
		if ( code === undefined || code === 'qqq' ) {
			continue;
		}
		const messages = JSON.parse( readFileSync( join( directory, name ), 'utf8' ) ) as Record<string, unknown>;
		delete messages[ '@metadata' ];
		const wrong = Object.keys( messages ).find( ( key ) => typeof messages[ key ] !== 'string' );
		if ( wrong !== undefined ) {
			throw new Error( `${ name }: ${ wrong } is no text.` );
		}
		texts.set( code, messages as Record<string, string> );
	}
	return texts;
}

/**
 * Texts in a language, or in the nearest one that has them, English at last.
 *
 * A number among the parameters is written in the language's digits and still chooses the plural.
 * A translation that banana-i18n cannot read is passed over for the next language's.
 *
 * @param texts
 * @param language
 */
export function createMessages( texts: MessageTexts, language: LanguageInfo ): Messages {
	const chain = [ language.code, ...language.fallbacks.filter( ( code ) => code !== 'en' && code !== language.code ), 'en' ]
		.filter( ( code, index, all ) => all.indexOf( code ) === index );
	const withTexts = chain.filter( ( code ) => texts.has( code ) );
	const bananas = new Map<string, Banana>();
	const formatNumber = createNumberFormat( chain );

	function bananaOf( code: string ): Banana {
		let banana = bananas.get( code );
		if ( banana === undefined ) {
			// Knows this language only, so that the plural's rules are those of the text's own language.
			banana = new Banana( code, { finalFallback: code } );
			bananas.set( code, banana );
		}
		return banana;
	}

	const number = ( value: number, decimals = 0 ): string => formatNumber( value, decimals );

	function resolve( code: string, text: string, parameters: readonly ( string | number )[] ): string {
		const shown = parameters.map( ( parameter ) => typeof parameter === 'string' ? parameter :
			number( parameter, decimalsOf( parameter ) ) );
		// PLURAL gets the number itself: "1,000" would be read as one.
		const countable = text.replace( /(\{\{\s*PLURAL\s*:\s*\$)(\d+)/gi,
			( _all, start: string, index: string ) => start + ( Number( index ) + parameters.length ) );
		const banana = bananaOf( code );
		banana.load( { message: countable }, code );
		return String( banana.i18n( 'message', ...shown, ...parameters ) );
	}

	return {
		language: language.code,
		languageChain: chain,
		direction: language.direction,
		number,
		has: ( key ) => withTexts.some( ( code ) => Object.hasOwn( texts.get( code ) ?? {}, key ) ),
		text: ( key, ...parameters ) => {
			for ( const code of withTexts ) {
				const own = texts.get( code ) ?? {};
				if ( !Object.hasOwn( own, key ) ) {
					continue;
				}
				try {
					return resolve( code, own[ key ] as string, parameters );
				} catch {
					// One translator's slip must not end a run.
				}
			}
			return `⧼${ key }⧽`;
		},
	};
}

const known = new Map<string, MessageTexts>();

/**
 * The project's texts, read once: they come with the program, and do not change while it runs.
 *
 * @param projectDirectory
 */
export function projectTexts( projectDirectory: string ): MessageTexts {
	const texts = known.get( projectDirectory ) ?? readMessageTexts( join( projectDirectory, 'i18n' ) );
	known.set( projectDirectory, texts );
	return texts;
}

/** For the operator, to whom the command line speaks English. */
export function operatorMessages( projectDirectory: string ): Messages {
	return createMessages( projectTexts( projectDirectory ), ENGLISH );
}

/** Codes of the languages that the project has texts in, in alphabetical order. */
export function messageLanguages( projectDirectory: string ): string[] {
	return Array.from( projectTexts( projectDirectory ).keys() );
}

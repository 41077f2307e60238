/** Languages as offers and searches name them: a code, and how well the person knows it, as Babel boxes write it. */
import { LANGUAGE_CODE } from '../i18n/read-localized-text';

export interface LanguageProficiency {
	/** MediaWiki's code. */
	readonly code: string;
	/**
	 * 0 none, 1 basic, 2 intermediate, 3 advanced, 4 nearly as a first language, 5 professional, 6 first language; null when
	 * not said.
	 */
	readonly proficiency: number | null;
}

export const FIRST_LANGUAGE = 6;

const WITH_PROFICIENCY = /^(.+)-([0-5n])$/i;

/** No code of a language ends like this, so it is a proficiency that there is not. */
const OTHER_PROFICIENCY = /^(.+)-(?:.|\d\d)$/;

/**
 * Whether somebody wrote how well they know a language, but not as Babel boxes do: `ar-7`.
 *
 * @param text
 */
export function isOtherProficiency( text: string ): boolean {
	const code = OTHER_PROFICIENCY.exec( text.toLowerCase() )?.[ 1 ];
	return code !== undefined && readLanguage( text ) === null && LANGUAGE_CODE.test( code );
}

/**
 * Reads a language such as `fr`, `ar-3` or `tr-N`, whatever the case of its letters: telephones begin with a capital.
 *
 * @param text
 * @return Null when it is no code of a language
 */
export function readLanguage( text: string ): LanguageProficiency | null {
	const match = WITH_PROFICIENCY.exec( text );
	const code = ( match?.[ 1 ] ?? text ).toLowerCase();
	if ( !LANGUAGE_CODE.test( code ) || OTHER_PROFICIENCY.test( code ) ) {
		return null;
	}
	const said = match?.[ 2 ];
	return { code, proficiency: said === undefined ? null : /n/i.test( said ) ? FIRST_LANGUAGE : Number( said ) };
}

/**
 * The language in the notation of Babel; what `readLanguage` reads.
 *
 * @param language
 */
export function writeLanguage( language: LanguageProficiency ): string {
	const { code, proficiency } = language;
	return proficiency === null ? code : `${ code }-${ proficiency === FIRST_LANGUAGE ? 'N' : proficiency }`;
}

/**
 * Whether somebody who knows the one can understand somebody who knows the other, by what they name; who names none is
 * not known to.
 *
 * @param ours - Such as `fr`, `ar-3`
 * @param theirs
 */
export function shareLanguage( ours: readonly string[], theirs: readonly string[] ): boolean {
	const spoken = ( texts: readonly string[] ): string[] => texts.map( readLanguage )
		.filter( ( language ): language is LanguageProficiency => language !== null && language.proficiency !== 0 )
		.map( ( { code } ) => spokenLanguage( code ) );
	const known = spoken( theirs );
	return spoken( ours ).some( ( language ) => known.includes( language ) );
}

/** Codes that name a country's way, a script or a form of address of a language that has a code of its own. */
const VARIANT = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;

/**
 * The language whose speakers understand each other, whatever they read or write it in: `pt` for `pt-br`, `zh` for
 * `zh-hant`; but `zh-yue` stays itself. Proficiency in one is proficiency in the other.
 *
 * @param code
 */
export function spokenLanguage( code: string ): string {
	return code === 'simple' ? 'en' : code === 'be-x-old' ? 'be' : VARIANT.exec( code )?.[ 1 ] ?? code;
}

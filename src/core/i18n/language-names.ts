/** What languages are called, as CLDR has it. */

/** `Intl.DisplayNames`, where the browser has it: newer than the other types that the browsers have in common. */
interface LanguageNames {
	of( code: string ): string | undefined;
}

type LanguageNamesMaker = new ( languages: string[], options: { type: 'language'; fallback: 'none' } ) => LanguageNames;

/**
 * What languages are called in a language: a wiki knows it only with the extension CLDR.
 *
 * @param language
 * @return Takes MediaWiki's code of a language; undefined where its name is not known
 */
export function createLanguageNames( language: string ): ( code: string ) => string | undefined {
	const { DisplayNames } = Intl as unknown as { DisplayNames?: LanguageNamesMaker };
	let names: LanguageNames | undefined;
	try {
		names = DisplayNames && new DisplayNames( [ language ], { type: 'language', fallback: 'none' } );
	} catch {
		names = undefined;
	}
	return ( code ) => {
		try {
			return names && names.of( code );
		} catch {
			// MediaWiki has codes that are none for browsers.
			return undefined;
		}
	};
}

/** What ES2020 knows of names; the types of the code end at ES2017. */
type DisplayNames = new ( locales: readonly string[], options: { type: 'language'; fallback: 'code' } ) => { of( code: string ): string };

/**
 * What languages are called in a language, as far as the browser knows; else in themselves, else by their codes.
 *
 * @param reader - BCP 47 code of the language of the names
 */
export function createLanguageNames( reader: string ): ( code: string ) => string {
	const { DisplayNames: Names } = Intl as unknown as { DisplayNames?: DisplayNames };
	const find = ( locale: string, code: string ): string => {
		try {
			return Names === undefined ? code : new Names( [ locale, 'en' ], { type: 'language', fallback: 'code' } ).of( code );
		} catch {
			// MediaWiki has codes that are none of BCP 47.
			return code;
		}
	};
	return ( code ) => {
		const name = find( reader, code );
		return name === code ? find( code, code ) : name;
	};
}

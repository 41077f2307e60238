/** What languages are called, as the platform knows it. */

/**
 * @param language - In which the names are wanted; MediaWiki's code
 * @return Names by MediaWiki's codes; the code itself where there is no name
 */
export function languageNamesIn( language: string ): ( code: string ) => string {
	let names: Intl.DisplayNames;
	try {
		names = new Intl.DisplayNames( [ language ], { type: 'language' } );
	} catch {
		// Some of MediaWiki's codes are no BCP 47 tags.
		names = new Intl.DisplayNames( [ 'en' ], { type: 'language' } );
	}
	return ( code ) => {
		try {
			return names.of( code ) ?? code;
		} catch {
			return code;
		}
	};
}

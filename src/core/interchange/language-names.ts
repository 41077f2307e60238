/** Languages by the names that people give them in spreadsheets. */
import { LANGUAGE_CODE } from '../i18n/read-localized-text';

/** MediaWiki's code → the language's own name, and what else it is called. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	ar: [ 'العربية', 'Arabic' ], bn: [ 'বাংলা', 'Bengali', 'Bangla' ], ca: [ 'Català', 'Catalan' ], cs: [ 'Čeština', 'Czech' ],
	da: [ 'Dansk', 'Danish' ], de: [ 'Deutsch', 'German' ], el: [ 'Ελληνικά', 'Greek' ], en: [ 'English' ], eo: [ 'Esperanto' ],
	es: [ 'Español', 'Spanish', 'Castellano' ], et: [ 'Eesti', 'Estonian' ], eu: [ 'Euskara', 'Basque' ],
	fa: [ 'فارسی', 'Persian', 'Farsi' ], fi: [ 'Suomi', 'Finnish' ], fr: [ 'Français', 'French', 'Francais' ],
	ha: [ 'Hausa' ], he: [ 'עברית', 'Hebrew' ], hi: [ 'हिन्दी', 'Hindi' ], hr: [ 'Hrvatski', 'Croatian' ],
	ht: [ 'Kreyòl ayisyen', 'Haitian Creole', 'Creole' ], hu: [ 'Magyar', 'Hungarian' ], hy: [ 'Հայերեն', 'Armenian' ],
	id: [ 'Bahasa Indonesia', 'Indonesian' ], ig: [ 'Igbo' ], it: [ 'Italiano', 'Italian' ], ja: [ '日本語', 'Japanese' ],
	ka: [ 'ქართული', 'Georgian' ], km: [ 'ភាសាខ្មែរ', 'Khmer' ], ko: [ '한국어', 'Korean' ], ku: [ 'Kurdî', 'Kurdish' ],
	mg: [ 'Malagasy' ], mk: [ 'Македонски', 'Macedonian' ], ml: [ 'മലയാളം', 'Malayalam' ], mr: [ 'मराठी', 'Marathi' ],
	ms: [ 'Bahasa Melayu', 'Malay' ], my: [ 'မြန်မာဘာသာ', 'Burmese' ], nb: [ 'Norsk bokmål', 'Norwegian', 'Norsk' ],
	ne: [ 'नेपाली', 'Nepali' ], nl: [ 'Nederlands', 'Dutch' ], pa: [ 'ਪੰਜਾਬੀ', 'Punjabi' ], pl: [ 'Polski', 'Polish' ],
	ps: [ 'پښتو', 'Pashto' ], pt: [ 'Português', 'Portuguese', 'Portugues' ], 'pt-br': [ 'Português do Brasil', 'Brazilian Portuguese' ],
	ro: [ 'Română', 'Romanian' ], ru: [ 'Русский', 'Russian' ], rw: [ 'Ikinyarwanda', 'Kinyarwanda' ], sk: [ 'Slovenčina', 'Slovak' ],
	sl: [ 'Slovenščina', 'Slovenian' ], so: [ 'Soomaaliga', 'Somali' ], sq: [ 'Shqip', 'Albanian' ], sr: [ 'Српски', 'Serbian' ],
	sv: [ 'Svenska', 'Swedish' ], sw: [ 'Kiswahili', 'Swahili' ], ta: [ 'தமிழ்', 'Tamil' ], te: [ 'తెలుగు', 'Telugu' ],
	th: [ 'ไทย', 'Thai' ], tl: [ 'Tagalog', 'Filipino' ], tr: [ 'Türkçe', 'Turkish', 'Turkce' ], uk: [ 'Українська', 'Ukrainian' ],
	ur: [ 'اردو', 'Urdu' ], uz: [ 'Oʻzbekcha', 'Uzbek' ], vi: [ 'Tiếng Việt', 'Vietnamese' ], wo: [ 'Wolof' ], yo: [ 'Yorùbá', 'Yoruba' ],
	zh: [ '中文', 'Chinese' ], zu: [ 'isiZulu', 'Zulu' ], am: [ 'አማርኛ', 'Amharic' ],
};

/**
 * MediaWiki's code of a language.
 *
 * @param name - As a spreadsheet's heading has it: `English (en)`, `fr`, `Español`, `pt_BR`
 * @return Null for a language that is not known by that name
 */
export function languageCode( name: string ): string | null {
	const bracketed = /\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*\)\s*$/.exec( name );
	const code = ( bracketed === null ? name : bracketed[ 1 ] as string ).trim().toLowerCase().replace( /_/g, '-' );
	if ( LANGUAGE_CODE.test( code ) ) {
		return code;
	}
	return Object.keys( NAMES ).find( ( key ) => (
		( NAMES[ key ] as readonly string[] ).some( ( own ) => own.toLowerCase() === code )
	) ) ?? null;
}

/**
 * A language as XLSForms name it: `Français (fr)`.
 *
 * @param code - MediaWiki's
 */
export function languageHeading( code: string ): string {
	const names = Object.prototype.hasOwnProperty.call( NAMES, code ) ? NAMES[ code ] as readonly string[] : [ code ];
	return `${ names[ 0 ] as string } (${ code })`;
}

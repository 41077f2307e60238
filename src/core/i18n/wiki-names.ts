/** What the wikis of Wikimedia are called, by the names of their databases. */

/** The languages of the other names of the projects below, in this order. */
const NAME_LANGUAGES = [ 'ar', 'fr', 'es', 'tr' ];

/**
 * What the wikis of a language are called, by the end of their database names: in English, then in the languages above,
 * where it is another name.
 */
export const FAMILIES: Readonly<Record<string, string>> = {
	wiki: 'Wikipedia|ويكيبيديا|Wikipédia||Vikipedi',
	wiktionary: 'Wiktionary|ويكاموس|Wiktionnaire|Wikcionario|Vikisözlük',
	wikibooks: 'Wikibooks|ويكي الكتب|Wikilivres|Wikilibros|Vikikitap',
	wikinews: 'Wikinews|ويكي الأخبار||Wikinoticias|Vikihaber',
	wikiquote: 'Wikiquote|ويكي الاقتباس|||Vikisöz',
	wikisource: 'Wikisource|ويكي مصدر|||Vikikaynak',
	wikiversity: 'Wikiversity|ويكي الجامعة|Wikiversité|Wikiversidad|Vikiversite',
	wikivoyage: 'Wikivoyage|ويكي رحلات||Wikiviajes|Vikigezgin',
};

/** The wikis of all languages together, likewise. */
export const COMMON_WIKIS: Readonly<Record<string, string>> = {
	commonswiki: 'Wikimedia Commons|ويكيميديا كومنز', wikidatawiki: 'Wikidata|ويكي بيانات|||Vikiveri',
	metawiki: 'Meta-Wiki|ميتا ويكي|Méta-Wiki||Meta-Viki', mediawikiwiki: 'MediaWiki.org|ميدياويكي',
	wikifunctionswiki: 'Wikifunctions|ويكي دوال|Wikifonctions|Wikifunciones|Vikifonksiyonlar',
	specieswiki: 'Wikispecies|ويكي أنواع||Wikiespecies|Vikitür',
	incubatorwiki: 'Wikimedia Incubator|حاضنة ويكيميديا|Incubateur|Incubadora',
	sourceswiki: 'Multilingual Wikisource', outreachwiki: 'Outreach Wiki',
};

export interface ProjectNames {
	/** In the reader's language, else in English. */
	readonly name: string;
	/** In every language known here. */
	readonly all: readonly string[];
}

export function projectNames( names: string, language: string ): ProjectNames {
	const [ english = '', ...others ] = names.split( '|' );
	return {
		name: others[ NAME_LANGUAGES.indexOf( language.split( '-' )[ 0 ] as string ) ] || english,
		all: [ english ].concat( others.filter( ( name ) => name !== '' ) ),
	};
}

/** Languages whose wikis bear another code than MediaWiki's: those are older. */
export const OLD_CODES: Readonly<Record<string, string>> = {
	'be-tarask': 'be-x-old', gsw: 'als', lzh: 'zh-classical', nan: 'zh-min-nan', nb: 'no', rup: 'roa-rup', sgs: 'bat-smg',
	vro: 'fiu-vro', yue: 'zh-yue',
};

/**
 * @param database - Such as `frwiki`
 * @param language - Of the reader
 * @param languageName - What a language is called there; undefined where that is not known
 * @return Such as "Wikipedia – French"; null where the name of the database does not tell
 */
export function wikiName(
	database: string, language: string, languageName: ( code: string ) => string | undefined,
): string | null {
	if ( Object.prototype.hasOwnProperty.call( COMMON_WIKIS, database ) ) {
		return projectNames( COMMON_WIKIS[ database ] as string, language ).name;
	}
	const [ , code = '', family = '' ] = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec( database ) ?? [];
	const older = code.replace( /_/g, '-' );
	const spoken = Object.keys( OLD_CODES ).find( ( today ) => OLD_CODES[ today ] === older ) ?? older;
	const name = code === '' ? undefined : languageName( spoken );
	return name === undefined ? null : `${ projectNames( FAMILIES[ family ] as string, language ).name } – ${ name }`;
}

import type { CatalogueEntry, CatalogueReader } from '../port';

/** How long browsers may keep the lists, in seconds. */
const CACHED = 24 * 60 * 60;

interface LanguageAnswer {
	readonly continue?: Readonly<Record<string, string>>;
	readonly query: { readonly languageinfo: Readonly<Record<string, { readonly autonym: string; readonly name: string }>> };
}

interface MatrixSite {
	readonly dbname: string;
	readonly code: string;
	readonly sitename?: string;
	readonly closed?: boolean;
	readonly private?: boolean;
}

interface MatrixLanguage {
	readonly code: string;
	readonly name: string;
	readonly localname?: string;
	readonly site: readonly MatrixSite[];
}

interface MatrixAnswer {
	readonly sitematrix: Readonly<Record<string, number | MatrixLanguage | readonly MatrixSite[]>>;
}

/** The languages of the other names of the projects below, in this order. */
const NAME_LANGUAGES = [ 'ar', 'fr', 'es', 'tr' ];

/**
 * What the wikis of a language are called, by the end of their database names: in English, then in the languages above,
 * where it is another name.
 */
const FAMILIES: Readonly<Record<string, string>> = {
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
const COMMON_WIKIS: Readonly<Record<string, string>> = {
	commonswiki: 'Wikimedia Commons|ويكيميديا كومنز', wikidatawiki: 'Wikidata|ويكي بيانات|||Vikiveri',
	metawiki: 'Meta-Wiki|ميتا ويكي|Méta-Wiki||Meta-Viki', mediawikiwiki: 'MediaWiki.org|ميدياويكي',
	wikifunctionswiki: 'Wikifunctions|ويكي دوال|Wikifonctions|Wikifunciones|Vikifonksiyonlar',
	specieswiki: 'Wikispecies|ويكي أنواع||Wikiespecies|Vikitür',
	incubatorwiki: 'Wikimedia Incubator|حاضنة ويكيميديا|Incubateur|Incubadora',
	sourceswiki: 'Multilingual Wikisource', outreachwiki: 'Outreach Wiki',
};

interface ProjectNames {
	/** In the reader's language, else in English. */
	readonly name: string;
	/** In every language known here. */
	readonly all: readonly string[];
}

function projectNames( names: string, language: string ): ProjectNames {
	const [ english = '', ...others ] = names.split( '|' );
	return {
		name: others[ NAME_LANGUAGES.indexOf( language.split( '-' )[ 0 ] as string ) ] || english,
		all: [ english ].concat( others.filter( ( name ) => name !== '' ) ),
	};
}

function commonWiki( code: string, sitename: string, language: string ): CatalogueEntry {
	const { name, all } = projectNames( COMMON_WIKIS[ code ] || sitename || code, language );
	return { code, name, hint: code, words: all.concat( sitename ).filter( ( word ) => word !== '' && word !== name ) };
}

/** The words that people find a language's wiki by: what the project is called, with what the language is called. */
function wikiWords( { all }: ProjectNames, languageNames: readonly string[] ): string[] {
	return languageNames.reduce<string[]>( ( words, name ) => words.concat( all.map( ( project ) => `${ project } ${ name }` ) ), [] )
		.concat( languageNames );
}

/** Languages whose wikis bear another code than MediaWiki's: those are older. */
const OLD_CODES: Readonly<Record<string, string>> = {
	'be-tarask': 'be-x-old', gsw: 'als', lzh: 'zh-classical', nan: 'zh-min-nan', nb: 'no', rup: 'roa-rup', sgs: 'bat-smg',
	vro: 'fiu-vro', yue: 'zh-yue',
};

/** The codes with a hyphen that have wikis; the others are of scripts and regions, which have none. */
const HYPHENATED = [
	'be-tarask', 'be-x-old', 'zh-yue', 'zh-classical', 'zh-min-nan', 'bat-smg', 'fiu-vro', 'map-bms', 'nds-nl', 'roa-rup', 'roa-tara',
	'cbk-zam',
];

/** `Intl.DisplayNames`, where the browser has it: newer than the other types that the browsers have in common. */
interface LanguageNames {
	of( code: string ): string | undefined;
}

type LanguageNamesMaker = new ( languages: string[], options: { type: 'language'; fallback: 'none' } ) => LanguageNames;

/** What the browser calls languages in a language: the wiki knows it only with the extension CLDR. */
function createLanguageNames( language: string ): ( code: string ) => string | undefined {
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

/** What the wikis of Wikimedia would be called where nobody can be asked which there are. */
function composeWikis( languages: readonly CatalogueEntry[], reader: string ): CatalogueEntry[] {
	const wikis = Object.keys( COMMON_WIKIS ).map( ( code ) => commonWiki( code, '', reader ) );
	// MediaWiki lists some languages by their older code too.
	const seen = new Set<string>();
	const having = languages.map( ( language ) => ( { language, code: OLD_CODES[ language.code ] || language.code } ) )
		.filter( ( { code } ) => ( !code.includes( '-' ) || HYPHENATED.includes( code ) ) && !seen.has( code ) && seen.add( code ) );
	return Object.keys( FAMILIES ).reduce<CatalogueEntry[]>( ( all, family ) => {
		const project = projectNames( FAMILIES[ family ] as string, reader );
		return all.concat( having.map( ( { language, code } ) => {
			const dbname = code.replace( /-/g, '_' ) + family;
			return {
				code: dbname,
				name: `${ project.name } – ${ language.name }`,
				hint: dbname,
				words: wikiWords( project, [ language.name, language.hint ].filter( ( name ) => name !== '' ) )
					.concat( language.words, language.code ),
			};
		} ) );
	}, wikis );
}

function readMatrix( { sitematrix }: MatrixAnswer, reader: string ): CatalogueEntry[] {
	const isOpen = ( site: MatrixSite ): boolean => !site.closed && !site.private;
	const special = ( sitematrix.specials || [] ) as readonly MatrixSite[];
	const wikis = special.filter( isOpen ).map( ( { dbname, sitename } ) => commonWiki( dbname, sitename || '', reader ) );
	return Object.keys( sitematrix ).filter( ( key ) => /^\d+$/.test( key ) ).reduce( ( all, key ) => {
		const { code, name, localname, site } = sitematrix[ key ] as MatrixLanguage;
		const languageNames = localname && localname !== name ? [ localname, name ] : [ name ];
		return all.concat( site.filter( isOpen ).map( ( { dbname, code: family, sitename = '' } ) => {
			const project = projectNames( FAMILIES[ family ] || sitename, reader );
			return {
				code: dbname,
				name: `${ project.name } – ${ languageNames[ 0 ] }`,
				hint: dbname,
				words: wikiWords( project, languageNames ).concat( sitename, code ),
			};
		} ) );
	}, wikis );
}

/**
 * Asks the wiki that the page was loaded from, each list once and only when it is wanted.
 *
 * @param api
 * @param language - The reader's
 */
export function createCatalogues( api: mw.Api, language: string ): CatalogueReader {
	const common = { formatversion: 2, uselang: language, maxage: CACHED, smaxage: CACHED };
	let languages: Promise<readonly CatalogueEntry[]> | null = null;
	let wikis: Promise<readonly CatalogueEntry[]> | null = null;

	const readLanguages = async (): Promise<readonly CatalogueEntry[]> => {
		const own = createLanguageNames( language );
		const english = createLanguageNames( 'en' );
		const entries: CatalogueEntry[] = [];
		let next: Readonly<Record<string, string>> | undefined = {};
		while ( next ) {
			const answer = await api.get( {
				...common, action: 'query', meta: 'languageinfo', liprop: [ 'autonym', 'name' ], ...next,
			} ) as LanguageAnswer;
			const { languageinfo } = answer.query;
			Object.keys( languageinfo ).forEach( ( code ) => {
				const { autonym, name } = languageinfo[ code ] as { autonym: string; name: string };
				const known = name !== autonym && name || own( code ) || name || code;
				entries.push( { code, name: known, hint: autonym === known ? '' : autonym, words: [ english( code ) || '' ] } );
			} );
			next = answer.continue;
		}
		return entries.sort( ( a, b ) => a.name.localeCompare( b.name, language ) );
	};
	const readWikis = async (): Promise<readonly CatalogueEntry[]> => {
		try {
			return readMatrix( await api.get( {
				...common,
				action: 'sitematrix',
				smlangprop: [ 'code', 'name', 'localname', 'site' ],
				smsiteprop: [ 'dbname', 'code', 'sitename' ],
			} ) as MatrixAnswer, language );
		} catch ( code ) {
			if ( code === 'http' ) {
				throw code;
			}
			return composeWikis( await catalogues.loadLanguages(), language );
		}
	};
	const catalogues: CatalogueReader = {
		loadLanguages() {
			languages = languages || readLanguages().catch( ( fault ) => {
				languages = null;
				throw fault;
			} );
			return languages;
		},
		loadWikis() {
			wikis = wikis || readWikis().catch( ( fault ) => {
				wikis = null;
				throw fault;
			} );
			return wikis;
		},
	};
	return catalogues;
}

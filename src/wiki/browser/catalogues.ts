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

/** What the wikis of a language are called, by the end of their database names. */
const FAMILIES: Readonly<Record<string, string>> = {
	wiki: 'Wikipedia', wiktionary: 'Wiktionary', wikibooks: 'Wikibooks', wikinews: 'Wikinews', wikiquote: 'Wikiquote',
	wikisource: 'Wikisource', wikiversity: 'Wikiversity', wikivoyage: 'Wikivoyage',
};

/** The wikis of all languages together. */
const COMMON_WIKIS: Readonly<Record<string, string>> = {
	commonswiki: 'Wikimedia Commons', wikidatawiki: 'Wikidata', metawiki: 'Meta-Wiki', mediawikiwiki: 'MediaWiki',
	wikifunctionswiki: 'Wikifunctions', specieswiki: 'Wikispecies', incubatorwiki: 'Wikimedia Incubator',
	sourceswiki: 'Multilingual Wikisource', outreachwiki: 'Outreach Wiki',
};

/** Languages whose wikis bear another code than MediaWiki's: those are older. */
const OLD_CODES: Readonly<Record<string, string>> = {
	'be-tarask': 'be-x-old', gsw: 'als', lzh: 'zh-classical', nan: 'zh-min-nan', nb: 'no', rup: 'roa-rup', sgs: 'bat-smg',
	vro: 'fiu-vro', yue: 'zh-yue',
};

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
function composeWikis( languages: readonly CatalogueEntry[] ): CatalogueEntry[] {
	const common = Object.keys( COMMON_WIKIS );
	const wikis = common.map( ( code ) => ( { code, name: COMMON_WIKIS[ code ] as string, hint: code, words: [] } ) );
	return Object.keys( FAMILIES ).reduce<CatalogueEntry[]>( ( all, family ) => all.concat( languages.map( ( language ) => {
		const code = ( OLD_CODES[ language.code ] || language.code ).replace( /-/g, '_' ) + family;
		return {
			code,
			name: `${ FAMILIES[ family ] } – ${ language.name }`,
			hint: code,
			words: language.words.concat( language.hint, language.code ),
		};
	} ) ), wikis );
}

function readMatrix( { sitematrix }: MatrixAnswer ): CatalogueEntry[] {
	const isOpen = ( site: MatrixSite ): boolean => !site.closed && !site.private;
	const special = ( sitematrix.specials || [] ) as readonly MatrixSite[];
	const wikis = special.filter( isOpen ).map( ( { dbname, sitename } ): CatalogueEntry => (
		{ code: dbname, name: COMMON_WIKIS[ dbname ] || sitename || dbname, hint: dbname, words: sitename ? [ sitename ] : [] }
	) );
	return Object.keys( sitematrix ).filter( ( key ) => /^\d+$/.test( key ) ).reduce( ( all, key ) => {
		const { code, name, localname, site } = sitematrix[ key ] as MatrixLanguage;
		return all.concat( site.filter( isOpen ).map( ( { dbname, code: family, sitename = '' } ) => ( {
			code: dbname,
			name: `${ FAMILIES[ family ] || sitename } – ${ localname || name }`,
			hint: dbname,
			words: [ sitename, name, code ],
		} ) ) );
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
			} ) as MatrixAnswer );
		} catch ( code ) {
			if ( code === 'http' ) {
				throw code;
			}
			return composeWikis( await catalogues.loadLanguages() );
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

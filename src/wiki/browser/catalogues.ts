import { createLanguageNames } from '../../core/i18n/language-names';
import { COMMON_WIKIS, FAMILIES, OLD_CODES, type ProjectNames, projectNames } from '../../core/i18n/wiki-names';
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

function commonWiki( code: string, sitename: string, language: string ): CatalogueEntry {
	const { name, all } = projectNames( COMMON_WIKIS[ code ] || sitename || code, language );
	return { code, name, hint: code, words: all.concat( sitename ).filter( ( word ) => word !== '' && word !== name ) };
}

/** The words that people find a language's wiki by: what the project is called, with what the language is called. */
function wikiWords( { all }: ProjectNames, languageNames: readonly string[] ): string[] {
	return languageNames.reduce<string[]>( ( words, name ) => words.concat( all.map( ( project ) => `${ project } ${ name }` ) ), [] )
		.concat( languageNames );
}

/** The codes with a hyphen that have wikis; the others are of scripts and regions, which have none. */
const HYPHENATED = [
	'be-tarask', 'be-x-old', 'zh-yue', 'zh-classical', 'zh-min-nan', 'bat-smg', 'fiu-vro', 'map-bms', 'nds-nl', 'roa-rup', 'roa-tara',
	'cbk-zam',
];

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

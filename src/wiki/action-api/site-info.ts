/** How a wiki is set up: its language, namespaces and tags. */
import type { LanguageInfo, SiteInfo } from '../answer-source';
import type { ReadingApi } from './reading-api';

interface SiteInfoAnswer {
	readonly general: {
		readonly sitename: string;
		readonly generator: string;
		readonly lang: string;
		readonly wikiid: string;
		readonly case?: string;
		readonly maxarticlesize?: number;
	};
	readonly namespaces: Readonly<Record<string, { readonly id: number; readonly name: string; readonly canonical?: string }>>;
	readonly namespacealiases: readonly { readonly id: number; readonly alias: string }[];
	readonly extensiontags: readonly string[];
}

export async function readSiteInfo( api: ReadingApi ): Promise<SiteInfo> {
	const { query } = await api.read( {
		action: 'query', meta: 'siteinfo', siprop: [ 'general', 'namespaces', 'namespacealiases', 'extensiontags' ],
	} ) as { query: SiteInfoAnswer };
	const namespaces = new Map<number, string[]>();
	for ( const { id, name, canonical } of Object.values( query.namespaces ) ) {
		const aliases = query.namespacealiases.filter( ( alias ) => alias.id === id ).map( ( { alias } ) => alias );
		namespaces.set( id, [ ...new Set( [ name, canonical ?? name, ...aliases ] ) ] );
	}
	return {
		name: query.general.sitename,
		wikiId: query.general.wikiid,
		generator: query.general.generator,
		language: languageInfo( query.general.lang, await readLanguages( api, [ query.general.lang ] ) ),
		namespaces,
		isCaseSensitive: query.general.case === 'case-sensitive',
		extensionTags: query.extensiontags.map( ( tag ) => tag.replace( /[<>]/g, '' ).toLowerCase() ),
		...query.general.maxarticlesize === undefined ? {} : { largestPage: query.general.maxarticlesize },
	};
}

type ApiLanguages = Readonly<Record<string, { readonly dir: 'ltr' | 'rtl'; readonly fallbacks: readonly string[] }>>;

async function readLanguages( api: ReadingApi, codes: readonly string[] ): Promise<ApiLanguages> {
	const { query } = await api.read( {
		action: 'query', meta: 'languageinfo', liprop: [ 'fallbacks', 'dir' ], licode: [ ...codes ],
	} ) as { query: { languageinfo: ApiLanguages } };
	return query.languageinfo;
}

function languageInfo( code: string, languages: ApiLanguages ): LanguageInfo {
	const info = languages[ code ];
	return { code, fallbacks: info?.fallbacks ?? [], direction: info?.dir ?? 'ltr' };
}

/** What is asked about several languages at a time is asked in one request. */
export function createLanguageInfoReader( api: ReadingApi ): ( code: string ) => Promise<LanguageInfo> {
	let waiting: { readonly codes: Set<string>; readonly languages: Promise<ApiLanguages> } | null = null;
	return async ( code ) => {
		if ( waiting === null ) {
			const codes = new Set<string>();
			waiting = { codes, languages: Promise.resolve().then( () => {
				waiting = null;
				return readLanguages( api, Array.from( codes ) );
			} ) };
		}
		waiting.codes.add( code );
		return languageInfo( code, await waiting.languages );
	};
}

/** The prefix's namespace, and the rest of it, as lists of pages want them. */
export function splitPrefix(
	prefix: string, namespaces: SiteInfo[ 'namespaces' ],
): { namespace: number; rest: string } {
	const normal = ( name: string ): string => name.replace( /_/g, ' ' ).trim().toLowerCase();
	const colon = prefix.indexOf( ':' );
	for ( const [ number, names ] of colon === -1 ? [] : namespaces ) {
		if ( number !== 0 && names.some( ( name ) => normal( name ) === normal( prefix.slice( 0, colon ) ) ) ) {
			return { namespace: number, rest: prefix.slice( colon + 1 ) };
		}
	}
	return { namespace: 0, rest: prefix };
}

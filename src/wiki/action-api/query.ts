/** Queries that the API answers in several parts, put together again, and long lists asked for in batches. */
import type { ParameterValue, Parameters } from './parameters';
import type { ApiAnswer, ReadingApi } from './reading-api';

export interface ApiRevision {
	readonly revid: number;
	readonly parentid?: number;
	readonly user?: string;
	readonly userid?: number;
	readonly timestamp?: string;
	readonly sha1?: string;
	readonly slots?: { readonly main?: { readonly content?: string; readonly contentmodel?: string } };
}

export interface ApiPage {
	readonly pageid?: number;
	readonly ns: number;
	readonly title: string;
	readonly missing?: boolean;
	readonly invalid?: boolean;
	readonly redirect?: boolean;
	readonly lastrevid?: number;
	readonly contentmodel?: string;
	readonly revisions?: readonly ApiRevision[];
	readonly redirects?: readonly { readonly title: string }[];
	readonly templates?: readonly { readonly title: string }[];
}

interface QueryAnswer {
	readonly batchcomplete?: boolean;
	readonly continue?: Readonly<Record<string, string>>;
	readonly query?: {
		readonly pages?: readonly ApiPage[];
		readonly normalized?: readonly { readonly from: string; readonly to: string }[];
		readonly [ list: string ]: unknown;
	};
}

/**
 * The parts of an answer, until there is nothing to continue.
 *
 * @param api
 * @param parameters - Of `action=query`
 * @yield Each part as the API gives it
 */
export async function *queryParts( api: ReadingApi, parameters: Parameters ): AsyncGenerator<QueryAnswer> {
	let position: Readonly<Record<string, string>> = {};
	for ( ;; ) {
		const answer: QueryAnswer = await api.read( { action: 'query', ...parameters, ...position } );
		yield answer;
		if ( answer.continue === undefined ) {
			return;
		}
		if ( JSON.stringify( answer.continue ) === JSON.stringify( position ) ) {
			throw api.badAnswer( 'The wiki answers the same part of a list over and over.' );
		}
		position = answer.continue;
	}
}

/**
 * Pages, each whole: what the API gives of one page comes in different parts where the answer is
 * large, and a page without its revisions in one part has them in a later one.
 *
 * @param api
 * @param parameters - Of `action=query`, with `titles`, `revids` or a generator
 * @yield Each page once
 */
export async function *queryPages( api: ReadingApi, parameters: Parameters ): AsyncGenerator<ApiPage> {
	let pages = new Map<number | string, ApiPage>();
	for await ( const part of queryParts( api, parameters ) ) {
		for ( const page of part.query?.pages ?? [] ) {
			const key = page.pageid ?? page.title;
			const known = pages.get( key );
			const revisions = [ ...known?.revisions ?? [], ...page.revisions ?? [] ];
			const redirects = [ ...known?.redirects ?? [], ...page.redirects ?? [] ];
			pages.set( key, { ...known, ...page, revisions, redirects } );
		}
		if ( part.batchcomplete === true ) {
			yield* pages.values();
			pages = new Map();
		}
	}
	yield* pages.values();
}

/**
 * @param api
 * @param list - Name of the list, such as `allpages`
 * @param parameters - Of that list
 * @yield The list's entries
 */
export async function *queryList<T>( api: ReadingApi, list: string, parameters: Parameters ): AsyncGenerator<T> {
	for await ( const part of queryParts( api, { list, ...parameters } ) ) {
		yield* part.query?.[ list ] as readonly T[] | undefined ?? [];
	}
}

/** How the wiki spells titles that were asked for otherwise. */
export function normalizedTitles( answer: ApiAnswer ): ReadonlyMap<string, string> {
	return new Map( ( ( answer as QueryAnswer ).query?.normalized ?? [] ).map( ( { from, to } ) => [ from, to ] ) );
}

/** The same query for many values of one parameter, as many at once as the wiki allows. */
export async function inBatches<T extends string | number>(
	api: ReadingApi, values: readonly T[], act: ( batch: readonly T[] & ParameterValue ) => Promise<void>,
): Promise<void> {
	if ( values.length === 0 ) {
		return;
	}
	const size = await api.batchSize();
	for ( let start = 0; start < values.length; start += size ) {
		await act( values.slice( start, start + size ) );
	}
}

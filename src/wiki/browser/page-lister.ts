import { ownProperty } from '../../core/json/value';
import { faultOf } from './browser-wiki';
import type { PageLister, Revision } from '../port';

export interface PageListerOptions {
	readonly api: mw.Api;
	/** Name of a namespace in any of its spellings (lower case, underscores) → its number: `wgNamespaceIds`. */
	readonly namespaces: Readonly<Record<string, number>>;
}

interface ListAnswer {
	readonly query?: {
		readonly allpages?: readonly { readonly title: string }[];
		readonly categorymembers?: readonly { readonly title: string }[];
		readonly pages?: readonly { readonly revisions?: readonly ApiRevision[] }[];
	};
}

interface ApiRevision {
	readonly revid: number;
	readonly parentid: number;
	readonly user?: string;
	readonly userid?: number;
	readonly timestamp: string;
	readonly slots?: { readonly main?: { readonly content?: string } };
}

/**
 * Lists pages and revisions of the wiki that the page was loaded from.
 *
 * @param options
 * @return Rejects with a SaveFault when the wiki did not answer
 */
export function createPageLister( options: PageListerOptions ): PageLister {
	const { api, namespaces } = options;

	const asked = ( parameters: Record<string, string | number | readonly string[]> ): Promise<ListAnswer> =>
		new Promise( ( resolve, reject ) => {
			const promise = api.get( { formatversion: 2, action: 'query', ...parameters } ) as unknown as JQuery.Promise<ListAnswer>;
			promise.then( resolve, ( ...reasons: unknown[] ) => {
				reject( faultOf( String( reasons[ 0 ] ), reasons[ 1 ] ) );
			} );
		} );

	return {
		async pagesBelow( prefix, limit ) {
			const colon = prefix.indexOf( ':' );
			const name = prefix.slice( 0, Math.max( colon, 0 ) ).trim().toLowerCase().replace( / /g, '_' );
			const namespace = name === '' ? undefined : ownProperty( namespaces, name ) as number | undefined;
			const { query = {} } = await asked( {
				list: 'allpages',
				apnamespace: namespace ?? 0,
				apprefix: namespace === undefined ? prefix : prefix.slice( colon + 1 ).trim(),
				apfilterredir: 'nonredirects',
				aplimit: limit,
			} );
			return ( query.allpages || [] ).map( ( { title } ) => title );
		},

		async pagesInCategory( category, limit ) {
			const { query = {} } = await asked( { list: 'categorymembers', cmtitle: category, cmtype: 'page', cmlimit: limit } );
			return ( query.categorymembers || [] ).map( ( { title } ) => title );
		},

		async history( title, limit ) {
			const { query = {} } = await asked( {
				prop: 'revisions',
				titles: title,
				rvprop: [ 'ids', 'user', 'userid', 'timestamp', 'content' ],
				rvslots: 'main',
				rvlimit: limit,
			} );
			const [ page ] = query.pages || [];
			return ( page && page.revisions || [] ).map( ( revision ): Revision => ( {
				id: revision.revid,
				parentId: revision.parentid,
				user: revision.user === undefined ? null : revision.user,
				userId: revision.userid || 0,
				timestamp: revision.timestamp,
				text: revision.slots?.main?.content ?? null,
			} ) );
		},
	};
}

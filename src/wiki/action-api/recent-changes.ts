/** The wiki's list of recent changes, as far as it concerns pages below some prefixes. */
import type { SiteInfo } from '../answer-source';
import type { ChangesQuery, RecentChanges, WikiChange } from '../store/change-source';
import type { Parameters } from './parameters';
import type { ReadingApi } from './reading-api';
import { splitPrefix } from './site-info';

interface ApiChange {
	readonly type: string;
	readonly rcid: number;
	readonly ns?: number;
	readonly title?: string;
	readonly revid?: number;
	readonly old_revid?: number;
	readonly user?: string;
	readonly userid?: number;
	readonly timestamp: string;
	readonly logtype?: string;
	readonly logaction?: string;
	readonly logparams?: Readonly<Record<string, unknown>>;
}

interface ChangesAnswer {
	readonly curtimestamp: string;
	readonly continue?: { readonly rccontinue?: string };
	readonly query: {
		readonly recentchanges: readonly ApiChange[];
		readonly pages?: readonly { readonly revisions?: readonly { readonly revid: number; readonly timestamp?: string }[] }[];
	};
}

/** For so long every wiki keeps its changes, in milliseconds. */
const SURELY_KEPT = 86_400_000;

/** Where the parameters of an entry name another page: moves, and merges of histories. */
const OTHER_TITLES = [ 'target_title', 'dest_title' ];

function textOf( value: unknown ): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}

function readChange( change: ApiChange ): WikiChange {
	const { rcid: id, timestamp, title, logparams = {}, user = null } = change;
	if ( change.type !== 'log' ) {
		return {
			id, timestamp, user,
			titles: title === undefined ? [] : [ title ],
			log: null,
			rename: null,
			revision: {
				id: change.revid ?? 0,
				parentId: change.old_revid ?? 0,
				user,
				userId: change.userid ?? 0,
				timestamp,
				text: null,
			},
		};
	}
	const [ from, to ] = [ textOf( logparams.olduser ), textOf( logparams.newuser ) ];
	const others = OTHER_TITLES.map( ( name ) => textOf( logparams[ name ] ) ).filter( ( other ) => other !== null );
	return {
		id, timestamp, user,
		titles: title === undefined ? [] : [ title, ...others ],
		revision: null,
		log: `${ change.logtype ?? '' }/${ change.logaction ?? '' }`,
		rename: change.logtype === 'renameuser' && from !== null && to !== null ? { from, to } : null,
	};
}

/**
 * @param api
 * @param getSiteInfo - Knows the wiki's namespaces
 * @param query
 */
export async function readChanges(
	api: ReadingApi, getSiteInfo: () => Promise<SiteInfo>, query: ChangesQuery,
): Promise<RecentChanges> {
	const { prefixes, since, maxRequests, anchor } = query;
	const { namespaces } = await getSiteInfo();
	const places = prefixes.map( ( prefix ) => splitPrefix( prefix, namespaces ) );
	const isBelow = ( { ns, title = '' }: ApiChange ): boolean => {
		const rest = ns === 0 ? title : title.slice( title.indexOf( ':' ) + 1 );
		return places.some( ( place ) => place.namespace === ns && rest.startsWith( place.rest ) );
	};
	let now: string | null = null;
	let hasAnchor = anchor === null;
	let requests = 0;
	const changes: WikiChange[] = [];
	const none = (): RecentChanges => ( { now: now ?? since, changes: null, hasAnchor } );

	const ask = async ( parameters: Parameters ): Promise<ChangesAnswer> => {
		requests++;
		const answer = await api.read( {
			action: 'query', list: 'recentchanges', curtimestamp: true, ...parameters,
		} ) as unknown as ChangesAnswer;
		now ??= answer.curtimestamp;
		return answer;
	};
	const lists: Parameters[] = [
		// Bots and administrators get more at once, so one list may be many entries long.
		{ rctype: [ 'edit', 'new' ], rcnamespace: [ ...new Set( places.map( ( { namespace } ) => namespace ) ) ] },
		// What a log says of a page stands in the namespace that the page came from.
		{ rctype: 'log' },
	];
	for ( const list of lists ) {
		let position: { rccontinue?: string } = {};
		do {
			if ( requests >= maxRequests ) {
				return none();
			}
			const isFirst: boolean = requests === 0;
			const answer: ChangesAnswer = await ask( {
				rcend: since, rclimit: 'max', rcprop: [ 'ids', 'title', 'timestamp', 'user', 'userid', 'loginfo' ], ...list, ...position,
				...( isFirst && anchor !== null ? { revids: [ anchor.id ], prop: 'revisions', rvprop: [ 'ids', 'timestamp' ] } : {} ),
			} );
			if ( isFirst && anchor !== null ) {
				hasAnchor = answer.query.pages?.[ 0 ]?.revisions?.[ 0 ]?.timestamp === anchor.timestamp;
				if ( !hasAnchor ) {
					return none();
				}
			}
			for ( const change of answer.query.recentchanges ) {
				if ( change.type === 'log' || isBelow( change ) ) {
					changes.push( readChange( change ) );
				}
			}
			position = answer.continue?.rccontinue === undefined ? {} : { rccontinue: answer.continue.rccontinue };
		} while ( position.rccontinue !== undefined );
	}
	if ( Date.parse( now ?? since ) - Date.parse( since ) > SURELY_KEPT ) {
		const { query: { recentchanges: [ oldest ] } } = await ask( { rcdir: 'newer', rclimit: 1, rcprop: 'timestamp' } );
		if ( oldest === undefined || oldest.timestamp > since ) {
			return none();
		}
	}
	return { now: now ?? since, changes, hasAnchor };
}

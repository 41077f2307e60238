import { dueSurveys } from '../../src/bot/due-surveys';
import { createPageTitles } from '../../src/core/pages';
import type { WikiPage } from '../../src/wiki/port';
import type { ChangesQuery, WikiChange } from '../../src/wiki/store/change-source';

const titles = createPageTitles();
const NOW = Date.parse( '2026-11-29T12:00:00Z' );

const page = ( title: string, id: number, text: unknown, timestamp = '2026-11-29T10:00:00Z' ): [ string, WikiPage ] => [ title, {
	title, namespace: 0, isRedirect: false,
	latest: { id, parentId: 0, user: 'Ana', userId: 1, timestamp, text: JSON.stringify( text ) },
} ];

/** A survey with its results, which were counted with some revision of its definition (7 is the newest). */
const survey = ( id: string, status: string, countedWith: number | null, timestamp?: string ): [ string, WikiPage ][] => [
	page( titles.definition( id ), 7, { pages: [ { elements: [ { type: 'comment', name: 'why' } ] } ], localSkills: { id, status } } ),
	...countedWith === null ? [] : [ page( titles.resultsData( id ), 8, { definition: { revision: countedWith } }, timestamp ) ],
];

const change = ( title: string, timestamp: string, changes: Partial<WikiChange> = {} ): WikiChange =>
	( { id: 1, timestamp, titles: [ title ], user: 'Ana', revision: null, log: null, rename: null, ...changes } );

async function due(
	pages: readonly [ string, WikiPage ][], changes: readonly WikiChange[] | null = [],
): Promise<{ ids: string[]; queries: ChangesQuery[] }> {
	const all = new Map( pages );
	const queries: ChangesQuery[] = [];
	const readPages = async ( wanted: readonly string[] ): Promise<Map<string, WikiPage>> =>
		new Map( [ ...all ].filter( ( [ title ] ) => wanted.includes( title ) ) );
	const ids = await dueSurveys( {
		childrenBelow: async ( prefix ) =>
			[ ...new Set( [ ...all.keys() ].map( ( title ) => title.slice( prefix.length ).split( '/' )[ 0 ] as string ) ) ],
		readPages,
	}, titles, readPages, {
		now: NOW,
		changes: async ( query ) => {
			queries.push( query );
			return { now: '2026-11-29T12:00:00Z', changes, hasAnchor: true };
		},
	} );
	return { ids, queries };
}

describe( 'dueSurveys', () => {
	it( 'names what is open or paused, and what was closed since it was counted', async () => {
		const { ids } = await due( [
			...survey( 'open', 'open', 7 ), ...survey( 'paused', 'paused', 7 ), ...survey( 'draft', 'draft', null ),
			...survey( 'closed', 'closed', 7 ), ...survey( 'just-closed', 'closed', 6 ), ...survey( 'never-counted', 'closed', null ),
			...survey( 'archived', 'archived', 7 ), ...survey( 'just-archived', 'archived', 6 ), ...survey( 'put-away-uncounted', 'archived', null ),
		] );
		expect( ids ).toEqual( [ 'just-archived', 'just-closed', 'never-counted', 'open', 'paused' ] );
	} );

	it( 'names what is over and has an answer changed, withdrawn or deleted since it was counted', async () => {
		const over = [ 'edited', 'deleted', 'earlier', 'untouched', 'beside' ].flatMap( ( id ) => survey( id, 'closed', 7 ) );
		const { ids, queries } = await due( over, [
			change( titles.answer( 'edited', 'Ana' ), '2026-11-29T10:00:01Z' ),
			change( titles.answer( 'deleted', 'Ana' ), '2026-11-29T11:00:00Z', { log: 'delete/delete' } ),
			change( titles.answer( 'earlier', 'Ana' ), '2026-11-29T09:59:59Z' ),
			change( titles.resultsData( 'beside' ), '2026-11-29T11:00:00Z' ),
			change( '', '2026-11-29T11:00:00Z', { titles: [] } ),
		] );
		expect( ids ).toEqual( [ 'deleted', 'edited' ] );
		expect( queries ).toHaveLength( 1 );
		expect( queries[ 0 ] ).toMatchObject( { since: '2026-11-29T10:00:00Z', anchor: null } );
	} );

	it( 'asks a day back at most, and nothing where no survey is over', async () => {
		const { queries } = await due( survey( 'long-ago', 'closed', 7, '2020-01-01T00:00:00Z' ) );
		expect( queries[ 0 ] ).toMatchObject( { since: '2026-11-28T12:00:00Z', prefixes: [ titles.answersPrefix( 'long-ago' ) ] } );
		expect( ( await due( survey( 'open', 'open', 7 ) ) ).queries ).toEqual( [] );
	} );

	it( 'leaves what is over alone where the wiki cannot tell', async () => {
		expect( ( await due( survey( 'over', 'closed', 7 ), null ) ).ids ).toEqual( [] );
	} );
} );

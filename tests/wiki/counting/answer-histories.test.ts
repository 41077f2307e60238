import { readAnswerHistories } from '../../../src/wiki/counting/answer-histories';
import { createPageTitles } from '../../../src/core/pages';
import { createAnswerDecider } from '../../../src/core/survey/decide-answer-counts';
import type { AnswerPage } from '../../../src/core/survey/decide-answer-counts';
import type { AnswerSource, ListedPage } from '../../../src/wiki/answer-source';
import type { Revision } from '../../../src/wiki/port';

const titles = createPageTitles();

interface Histories {
	readonly pages: readonly ListedPage[];
	/** How many requests have been made. */
	requests(): number;
	readonly wiki: Pick<AnswerSource,
		'revisions' | 'firstRevision' | 'newestRevisionBy' | 'revisionsAfter' | 'recombinedPagesSince' | 'renamesSince'>;
}

/**
 * Pages with their revisions, oldest first, and a count of what it costs to read them.
 *
 * @param histories - Name in the title → who saved the revisions; a user in brackets has no parent, as after a deletion; of ? the
 *  name is hidden
 * @param deleted - Ids of revisions that are gone
 * @param recombined - Names in the titles of pages that were restored, imported or merged
 */
function createHistories(
	histories: Readonly<Record<string, readonly string[]>>, deleted: readonly number[] = [], recombined: readonly string[] = [],
): Histories {
	let nextId = 1;
	const byTitle = new Map( Object.entries( histories ).map( ( [ name, users ] ) => {
		let parentId = 0;
		return [ titles.answer( 's', name ), users.map( ( saver ): Revision => {
			const id = nextId++;
			const user = saver === '?' ? null : saver.replace( /[()]/g, '' );
			const revision = { id, parentId: saver.startsWith( '(' ) ? 0 : parentId, user, userId: user === null ? 0 : 1, timestamp: `2026-01-01T00:00:${ String( id % 60 ).padStart( 2, '0' ) }Z`, text: `text ${ id }` };
			parentId = id;
			return revision;
		} ) ];
	} ) );
	const all = [ ...byTitle.values() ].flat();
	let requests = 0;
	return {
		pages: [ ...byTitle ].map( ( [ title, revisions ], index ): ListedPage => (
			{ pageId: index + 1, title, namespace: 0, isRedirect: false, latest: revisions[ revisions.length - 1 ] as Revision }
		) ),
		requests: () => requests,
		wiki: {
			revisions: async ( ids: readonly number[], texts: string ) => {
				requests += ids.length > 0 ? 1 : 0;
				return new Map( all.filter( ( { id } ) => ids.includes( id ) && !deleted.includes( id ) )
					.map( ( revision ) => [ revision.id, texts === 'with-texts' ? revision : { ...revision, text: null } ] ) );
			},
			firstRevision: async ( title: string ) => {
				requests++;
				return byTitle.get( title )?.find( ( { id } ) => !deleted.includes( id ) ) ?? null;
			},
			newestRevisionBy: async ( title: string, user: string ) => {
				requests++;
				return [ ...byTitle.get( title ) ?? [] ].reverse().find( ( revision ) => revision.user === user ) ?? null;
			},
			revisionsAfter: async ( title: string, id: number ) => {
				requests++;
				return [ ...byTitle.get( title ) ?? [] ].reverse().filter( ( revision ) => revision.id > id );
			},
			recombinedPagesSince: async () => {
				requests++;
				return { pageIds: new Set(), titles: new Set( recombined.map( ( name ) => titles.answer( 's', name ) ) ) };
			},
			renamesSince: async () => {
				requests++;
				return [ { from: 'Old', to: 'New', timestamp: '2026-02-01T00:00:00Z' } ];
			},
		},
	};
}

async function read( histories: ReturnType<typeof createHistories> ): Promise<Map<string, AnswerPage>> {
	const { answerPages } = await readAnswerHistories( histories.wiki, histories.pages, ( renames ) => createAnswerDecider( {
		survey: 's', titles, renames, readAnswer: () => {
			throw new Error( 'Nothing is decided here.' );
		},
	} ) );
	return new Map( answerPages.map( ( page ) => [ titles.answererOf( 's', page.title ) ?? '', page ] ) );
}

describe( 'readAnswerHistories', () => {
	it( 'asks only for the two logs where every page has one revision by its owner', async () => {
		const histories = createHistories( { Ana: [ 'Ana' ], Ben: [ 'Ben' ], Cai: [ 'Cai' ] } );
		const pages = await read( histories );
		expect( histories.requests() ).toBe( 2 );
		expect( pages.get( 'Ben' )?.ownerRevision?.text ).toBe( 'text 2' );
	} );

	it( 'gives the owner\'s newest revision with its text, whoever came after', async () => {
		const pages = await read( createHistories( {
			Ana: [ 'Ana', 'Ana', 'Ben', 'Ben' ], Ben: [ 'Ben', 'Ana', 'Ben' ], Cai: [ 'Ana', 'Cai' ], Dan: [ 'Dan' ],
		} ) );
		expect( pages.get( 'Ana' ) ).toMatchObject( { first: { id: 1 }, ownerRevision: { id: 2, text: 'text 2' }, latest: { id: 4 } } );
		expect( pages.get( 'Ben' ) ).toMatchObject( { first: { id: 5 }, ownerRevision: { id: 7, text: 'text 7' } } );
		expect( pages.get( 'Cai' ) ).toMatchObject( { first: { user: 'Ana' }, ownerRevision: null } );
	} );

	it( 'follows renamed accounts', async () => {
		const pages = await read( createHistories( { Old: [ 'New' ], Ana: [ 'Ben' ] } ) );
		expect( pages.get( 'Old' )?.ownerRevision?.id ).toBe( 1 );
		expect( pages.get( 'Ana' )?.ownerRevision ).toBeNull();
	} );

	it( 'reads the histories of all pages together', async () => {
		const names = Array.from( { length: 1000 }, ( _, index ) => `User ${ index }` );
		const histories = createHistories( Object.fromEntries( names.map( ( name ) => [ name, [ name, name, name ] ] ) ) );
		expect( ( await read( histories ) ).get( 'User 7' )?.first.id ).toBe( 22 );
		// (The adapter asks in batches; a test of the number of batches would be about it.)
		expect( histories.requests() ).toBe( 4 );
	} );

	it( 'knows who made a page that was restored after somebody else had made it anew', async () => {
		const histories = { Ana: [ 'Ben', '(Ana)', 'Ana' ], Ben: [ 'Ben', '(Ana)' ], Cai: [ 'Cai', 'Cai' ], Dan: [ 'Dan', 'Dan' ], Eva: [ 'Eva', 'Eva' ] };
		const few = await read( createHistories( { Ana: histories.Ana, Ben: histories.Ben }, [], [ 'Ana', 'Ben' ] ) );
		const many = await read( createHistories( histories, [], [ 'Ana', 'Ben' ] ) );
		for ( const pages of [ few, many ] ) {
			expect( pages.get( 'Ana' ) ).toMatchObject( { first: { user: 'Ben' }, ownerRevision: null } );
			expect( pages.get( 'Ben' ) ).toMatchObject( { first: { user: 'Ben' }, ownerRevision: { id: 4, text: 'text 4' } } );
		}
	} );

	it( 'gives no text that its owner may have replaced under a name that is hidden since', async () => {
		const histories = { Ana: [ 'Ana', '?', 'Ben' ], Ben: [ 'Ben', '?', 'Ben' ] };
		const others = Object.fromEntries( [ 'C', 'D', 'E' ].map( ( name ) => [ name, [ name, name ] ] ) );
		for ( const all of [ histories, { ...histories, ...others } ] ) {
			const pages = await read( createHistories( all ) );
			expect( pages.get( 'Ana' )?.ownerRevision ).toMatchObject( { id: 1, text: null } );
			expect( pages.get( 'Ben' )?.ownerRevision ).toMatchObject( { id: 6, text: 'text 6' } );
		}
	} );

	it( 'asks page by page where a history is long, where few are left, and where a revision is gone', async () => {
		const long = Array.from( { length: 300 }, ( _, index ) => index === 0 ? 'Ana' : 'Ben' );
		const pages = await read( createHistories( {
			Ana: long, Ben: long.map( ( user ) => user === 'Ana' ? 'Ben' : 'Ana' ), Cai: [ 'Cai', 'Cai' ], Dan: [ 'Dan', 'Dan', 'Dan' ],
		}, [ 604 ] ) );
		expect( pages.get( 'Ana' ) ).toMatchObject( { first: { id: 1 }, ownerRevision: { id: 1, text: 'text 1' } } );
		expect( pages.get( 'Ben' ) ).toMatchObject( { first: { id: 301 }, ownerRevision: { id: 301 } } );
		expect( pages.get( 'Dan' ) ).toMatchObject( { first: { id: 603 }, ownerRevision: { id: 605, text: 'text 605' } } );
	} );
} );

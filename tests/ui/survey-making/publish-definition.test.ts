import { createMemoryWiki, type MemoryWiki } from '../memory-wiki';
import { readDefinitionPage, type DefinitionBase } from '../../../src/ui/survey-making/definition-page';
import { createDefinitionPublisher, definitionPageText, type DefinitionPublisher } from '../../../src/ui/survey-making/publish-definition';
import { createPageTitles } from '../../../src/core/pages';
import { SaveFault } from '../../../src/wiki/port';
import type { MakingContext } from '../../../src/ui/survey-making/making-context';

const TITLE = 'LocalSkills/Survey/spring/definition.json';
const START = { title: 'Spring', localSkills: { id: 'spring' } };

async function page( wiki: MemoryWiki ): Promise<DefinitionBase> {
	return readDefinitionPage( ( await wiki.readPages( [ TITLE ] ) ).get( TITLE ) );
}

async function open( wiki: MemoryWiki ): Promise<DefinitionPublisher> {
	return createDefinitionPublisher( {
		wiki, titles: createPageTitles(), user: { name: 'Ana' }, now: () => new Date( 0 ),
	} as unknown as MakingContext, 'spring', await page( wiki ) );
}

describe( 'definitionPageText', () => {
	it( 'has nothing that a page of wikitext would expand or rewrite, and says the same', () => {
		const json = { title: '~~~~ {{subst:PAGENAME}} [[Book (novel)|]] {{{1}}} \\[[x]]', pages: [ [ [] ], [ {} ] ] };
		const text = definitionPageText( json );
		expect( text ).not.toMatch( /~~~|\{\{|\[\[/ );
		expect( JSON.parse( text ) ).toEqual( json );
	} );
} );

describe( 'createDefinitionPublisher', () => {
	it( 'makes a page of JSON, and a page of the wiki\'s own kind where people may not choose', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		const save = wiki.save.bind( wiki );
		const publisher = await open( wiki );
		wiki.save = async ( edit ) => {
			if ( edit.contentModel ) {
				throw new SaveFault( 'other', '', { code: 'cantchangecontentmodel' } );
			}
			return save( edit );
		};
		expect( await publisher.publish( START, 'new' ) ).toEqual( { kind: 'published' } );
		expect( JSON.parse( wiki.text( TITLE ) as string ) ).toEqual( START );
	} );

	it( 'does not save what the wiki has, in whatever order', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		wiki.put( TITLE, JSON.stringify( START ) );
		const publisher = await open( wiki );
		expect( await publisher.publish( { localSkills: { id: 'spring' }, title: 'Spring' }, 'same' ) ).toEqual( { kind: 'unchanged' } );
		expect( wiki.edits ).toEqual( [] );
	} );

	it( 'stops at what somebody else saved, and goes on once that was taken over', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		wiki.put( TITLE, JSON.stringify( START ) );
		const publisher = await open( wiki );
		wiki.put( TITLE, JSON.stringify( { ...START, title: 'Theirs' } ), 'Ben' );
		const outcome = await publisher.publish( { ...START, description: 'Mine' }, 'mine' );
		expect( outcome ).toMatchObject( { kind: 'meanwhile', saved: { user: 'Ben', json: { title: 'Theirs' } } } );
		expect( wiki.edits ).toEqual( [] );
		publisher.rebase( await page( wiki ) );
		expect( await publisher.publish( { ...START, title: 'Theirs', description: 'Mine' }, 'both' ) ).toEqual( { kind: 'published' } );
	} );

	it( 'goes on over a save that changed nothing in what the page says', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		wiki.put( TITLE, JSON.stringify( START ) );
		const publisher = await open( wiki );
		wiki.put( TITLE, JSON.stringify( START, null, 4 ), 'Ben' );
		expect( await publisher.publish( { ...START, title: 'Mine' }, 'mine' ) ).toEqual( { kind: 'published' } );
		expect( JSON.parse( wiki.text( TITLE ) as string ) ).toEqual( { ...START, title: 'Mine' } );
	} );

	it( 'takes an earlier try that arrived without its answer for published', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		wiki.put( TITLE, JSON.stringify( START ) );
		const publisher = await open( wiki );
		const mine = { ...START, title: 'Mine' };
		wiki.put( TITLE, JSON.stringify( mine ), 'Ana' );
		expect( await publisher.publish( mine, 'again' ) ).toEqual( { kind: 'published' } );
		expect( wiki.edits ).toEqual( [] );
	} );

	it( 'looks again at what the wiki put together by itself', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		wiki.put( TITLE, JSON.stringify( START ) );
		const publisher = await open( wiki );
		const save = wiki.save.bind( wiki );
		wiki.save = async ( edit ) => {
			const together = { ...JSON.parse( edit.text ) as object, description: 'Theirs' };
			return { ...await save( { ...edit, text: JSON.stringify( together ) } ), mergedWith: 1 };
		};
		expect( await publisher.publish( { ...START, title: 'Mine' }, 'mine' ) )
			.toMatchObject( { kind: 'meanwhile', saved: { json: { title: 'Mine', description: 'Theirs' } } } );
	} );

	it( 'says why nothing could be saved', async () => {
		const wiki = createMemoryWiki( 'Ana' );
		const publisher = await open( wiki );
		wiki.failWith( 'blocked' );
		expect( await publisher.publish( START, 'new' ) ).toMatchObject( { kind: 'fault', fault: { reason: 'blocked' } } );
		wiki.failWith( null );
		wiki.isOffline = true;
		expect( await publisher.publish( START, 'new' ) ).toMatchObject( { kind: 'fault', fault: { reason: 'offline' } } );
	} );
} );

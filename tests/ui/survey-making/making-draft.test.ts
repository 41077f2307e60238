import { createMemoryStorage } from '../survey-fixture';
import { createMakingDraftStore, type MakingDraft } from '../../../src/ui/survey-making/making-draft';

const draft = ( surveyId: string, changes: Partial<MakingDraft> = {} ): MakingDraft => ( {
	surveyId, baseRevision: 0, baseJson: null, keptAt: '2026-11-21T10:00:00Z', json: { title: surveyId }, step: 'questions', ...changes,
} );

describe( 'createMakingDraftStore', () => {
	it( 'gives back what was kept, to the same account on the same wiki only', () => {
		const storage = createMemoryStorage();
		const kept = draft( 'spring', { baseRevision: 5, baseJson: { title: 'old' } } );
		expect( createMakingDraftStore( storage, 'awiki', 'Ana' ).write( kept ) ).toBe( true );
		expect( createMakingDraftStore( storage, 'awiki', 'Ana' ).read( 'spring' ) ).toEqual( kept );
		expect( createMakingDraftStore( storage, 'awiki', 'Ben' ).read( 'spring' ) ).toBeNull();
		expect( createMakingDraftStore( storage, 'bwiki', 'Ana' ).read( 'spring' ) ).toBeNull();
	} );

	it( 'lists surveys that are not on the wiki yet, the newest first', () => {
		const store = createMakingDraftStore( createMemoryStorage(), 'awiki', 'Ana' );
		store.write( draft( 'spring' ) );
		store.write( draft( 'summer', { keptAt: '2026-11-22T10:00:00Z' } ) );
		store.write( draft( 'published', { baseRevision: 7 } ) );
		expect( store.unpublished().map( ( { surveyId } ) => surveyId ) ).toEqual( [ 'summer', 'spring' ] );
		store.clear( 'summer' );
		expect( store.unpublished().map( ( { surveyId } ) => surveyId ) ).toEqual( [ 'spring' ] );
		expect( store.read( 'summer' ) ).toBeNull();
	} );

	it( 'does without what it cannot read, and says when the browser refuses', () => {
		const storage = createMemoryStorage();
		const store = createMakingDraftStore( storage, 'awiki', 'Ana' );
		store.write( draft( 'spring' ) );
		storage.kept.forEach( ( _text, key ) => storage.kept.set( key, '{"surveyId":' ) );
		expect( store.read( 'spring' ) ).toBeNull();
		expect( store.unpublished() ).toEqual( [] );
		expect( createMakingDraftStore( createMemoryStorage( true ), 'awiki', 'Ana' ).write( draft( 'spring' ) ) ).toBe( false );
	} );
} );

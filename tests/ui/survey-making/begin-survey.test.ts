import bundled from '../../../templates/data/affiliate-capacity.json';
import { definitionFaults } from '../../../src/core/survey/lint-definition';
import { beginSurvey, type BeginSurveyOptions } from '../../../src/ui/survey-making/begin-survey';
import type { JsonObject } from '../../../src/core/json/value';

const OTHER = {
	locale: 'en',
	title: { default: 'Autumn', fr: 'Automne' },
	pages: [ { elements: [ { type: 'comment', name: 'why' }, { type: 'html', name: 'note', html: 'Hello' } ] } ],
	localSkills: { id: 'autumn', status: 'open', opens: '2026-09-01', closes: '2026-10-01', minCell: 3, follows: 'spring' },
};

const begin = ( changes: Partial<BeginSurveyOptions> ): JsonObject => beginSurvey( {
	from: OTHER, fromId: 'autumn', kind: 'copy', id: 'new', title: null, language: 'fr', population: 'individuals', ...changes,
} );

describe( 'beginSurvey', () => {
	it( 'makes a draft of its own from another survey', () => {
		expect( begin( {} ) ).toEqual( { ...OTHER, localSkills: { id: 'new', status: 'draft', minCell: 3 } } );
	} );

	it( 'repeats a survey', () => {
		expect( begin( { kind: 'wave' } ).localSkills ).toEqual( { id: 'new', status: 'draft', minCell: 3, follows: 'autumn' } );
	} );

	it( 'takes the questions for a core that is shared', () => {
		expect( begin( { kind: 'core' } ).localSkills ).toMatchObject( { core: { id: 'autumn', questions: [ 'why' ] } } );
	} );

	it( 'says in which language the title was written', () => {
		expect( begin( { title: 'Hiver' } ).title ).toEqual( { default: 'Hiver', fr: 'Hiver' } );
		expect( begin( { title: 'Winter', language: 'en' } ).title ).toBe( 'Winter' );
	} );

	it( 'states whom it asks', () => {
		expect( begin( { population: 'partners' } ).localSkills ).toMatchObject( { audience: { population: 'partners' } } );
		expect( begin( { from: bundled, population: 'individuals' } ).localSkills ).toMatchObject( { audience: { population: 'individuals' } } );
	} );

	it( 'begins from nothing but a page', () => {
		expect( begin( { from: null, title: 'Vide' } ) ).toEqual( {
			locale: 'fr', title: 'Vide', pages: [ { name: 'page-1', elements: [] } ], localSkills: { id: 'new', status: 'draft' },
		} );
	} );

	it( 'makes what can be published from what comes with the project', () => {
		expect( definitionFaults( begin( { from: bundled, title: 'Capacités' } ), { id: 'new' } ) ).toEqual( [] );
	} );
} );

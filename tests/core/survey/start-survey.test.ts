import { startSurvey, type StartSurveyOptions } from '../../../src/core/survey/start-survey';
import { readDefinition } from '../../../src/core/survey/read-definition';
import type { JsonObject } from '../../../src/core/json/value';
import type { Survey } from '../../../src/core/survey/definition';

const FROM: JsonObject = {
	locale: 'fr', title: { default: 'Compétences 2025', en: 'Skills 2025' },
	pages: [ { name: 'p', elements: [
		{ type: 'radiogroup', name: 'role', choices: [ 'editor', { value: 'old', retired: true } ] },
		{ type: 'panel', name: 'more', elements: [ { type: 'comment', name: 'why' }, { type: 'html', name: 'note', html: 'x' } ] },
	] } ],
	localSkills: {
		id: 'skills-2025', status: 'closed', opens: '2025-01-01', closes: '2025-02-01', minCell: 7, follows: 'skills-2024',
		core: { id: 'global', questions: [ 'role' ] },
	},
};

function start( options: Partial<StartSurveyOptions> = {} ): { json: JsonObject; survey: Survey } {
	const json = startSurvey( {
		from: FROM, fromId: 'skills-2025', kind: 'copy', id: 'skills-2026', title: null, day: '2026-11-29', language: 'en', population: 'individuals', ...options,
	} );
	return { json, survey: readDefinition( json ).survey as Survey };
}

describe( 'startSurvey', () => {
	it( 'makes a draft without dates, with everything else as it was', () => {
		const before = JSON.stringify( FROM );
		const { json, survey } = start();
		expect( survey ).toMatchObject( { id: 'skills-2026', status: 'draft', opens: null, closes: null, minCell: 7, core: null, follows: null } );
		expect( json.pages ).toEqual( FROM.pages );
		expect( json.title ).toEqual( FROM.title );
		expect( JSON.stringify( FROM ) ).toBe( before );
	} );

	it( 'makes a wave that follows, on the same core', () => {
		const { json, survey } = start( { kind: 'wave' } );
		expect( survey ).toMatchObject( { follows: 'skills-2025', core: { id: 'global', questions: [ 'role' ] } } );
		expect( json.pages ).toEqual( FROM.pages );
		expect( json.title ).toEqual( { default: 'Compétences 2026', en: 'Skills 2026' } );
		expect( start( { kind: 'wave', title: 'Once more' } ).json.title ).toEqual( { default: 'Once more', en: 'Once more' } );
	} );

	it( 'takes over all questions of a core', () => {
		expect( start( { kind: 'core' } ).survey ).toMatchObject( { follows: null, core: { id: 'skills-2025', questions: [ 'role', 'why' ] } } );
	} );

	it( 'gives it the coordinator\'s title, told to be in their language', () => {
		expect( start( { title: 'Our skills' } ).json.title ).toEqual( { default: 'Our skills', en: 'Our skills' } );
		expect( start( { title: 'Nos compétences', language: 'fr' } ).json.title ).toBe( 'Nos compétences' );
	} );

	it( 'says for whom one answer speaks, where that is not a single person', () => {
		expect( start( { population: 'affiliates' } ).survey.audience.population ).toBe( 'affiliates' );
		expect( start().json.localSkills ).not.toHaveProperty( 'audience' );
	} );

	it( 'begins from nothing', () => {
		expect( start( { from: null, fromId: '', title: 'Skills' } ).json ).toEqual( {
			locale: 'en', title: 'Skills', pages: [ { name: 'page-1', elements: [] } ], localSkills: { id: 'skills-2026', status: 'draft' },
		} );
	} );
} );

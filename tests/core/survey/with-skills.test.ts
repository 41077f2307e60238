import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { Survey } from '../../../src/core/survey/definition';
import { answerParameters, questionsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { validateAnswer } from '../../../src/core/survey/validate-answer';
import { asksForSkills, withSkills } from '../../../src/core/survey/with-skills';
import { allTypesDefinition } from './all-types';
import { goodDefinition } from './definitions';

const { taxonomy } = readTaxonomy( { skills: [
	{ id: 'finance', label: 'Finance' },
	{ id: 'money', label: 'Money', parent: 'finance' },
	{ id: 'budgeting', label: 'Budgeting', parent: 'money' },
	{ id: 'writing', label: 'Writing' },
	{ id: 'counting', label: 'Counting', parent: 'finance' },
	{ id: 'abacus', label: 'Abacus', parent: 'finance', status: 'retired' },
] } );

const survey = readDefinition( allTypesDefinition() ).survey as Survey;

function codesOf( name: string, key: 'choices' | 'rows', of: Survey ): string[] {
	const question = questionsOf( of ).find( ( candidate ) => candidate.name === name );
	return ( question as unknown as Record<string, { value: string }[]> )[ key ]?.map( ( { value } ) => value ) ?? [];
}

describe( 'withSkills', () => {
	it( 'offers all skills but areas that only group others, before the special choices', () => {
		expect( codesOf( 'learn', 'choices', withSkills( survey, taxonomy ) ) ).toEqual( [ 'money', 'budgeting', 'writing', 'counting', 'abacus', 'none' ] );
	} );

	it( 'asks about the skills at the end of a branch', () => {
		expect( codesOf( 'skills', 'rows', withSkills( survey, taxonomy ) ) ).toEqual( [ 'budgeting', 'counting', 'abacus' ] );
		const definition = allTypesDefinition();
		definition.pages[ 1 ].elements[ 5 ].rowsFrom = '';
		expect( codesOf( 'skills', 'rows', withSkills( readDefinition( definition ).survey as Survey, taxonomy ) ) )
			.toEqual( [ 'budgeting', 'writing', 'counting', 'abacus' ] );
	} );

	it( 'keeps retired skills for the answers that have them', () => {
		const full = withSkills( survey, taxonomy );
		expect( answerParameters( full ).find( ( { name } ) => name === 'skills.abacus.ability' )?.row?.isRetired ).toBe( true );
		expect( validateAnswer( full, new Map( [ [ 'learn', [ 'abacus' ] ] ] ) ) ).toEqual( [] );
		expect( validateAnswer( full, new Map( [ [ 'learn', [ 'juggling' ] ] ] ) ) ).toMatchObject( [ { code: 'unknown-code' } ] );
	} );

	it( 'leaves a survey alone that lists all it asks, or whose taxonomy is not known', () => {
		expect( withSkills( survey, null ) ).toBe( survey );
		const listed = readDefinition( goodDefinition() ).survey as Survey;
		expect( withSkills( listed, taxonomy ) ).toBe( listed );
		expect( [ asksForSkills( survey ), asksForSkills( listed ) ] ).toEqual( [ true, false ] );
	} );

	it( 'takes any skill as long as the taxonomy is not known', () => {
		expect( validateAnswer( survey, new Map( [ [ 'learn', [ 'juggling' ] ] ] ) ) ).toEqual( [] );
	} );
} );

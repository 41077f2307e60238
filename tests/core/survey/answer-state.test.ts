import { answerState, invitation } from '../../../src/core/survey/answer-state';
import type { Audience } from '../../../src/core/survey/definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { goodDefinition } from './definitions';

function stateOn( today: string, settings: Record<string, string | undefined> = {} ): string {
	const definition = goodDefinition();
	const { survey } = readDefinition( { ...definition, localSkills: { ...definition.localSkills, ...settings } } );
	return survey === null ? 'none' : answerState( survey, today );
}

describe( 'answerState', () => {
	it( 'takes answers from the first to the last day, both whole', () => {
		expect( [ '2026-10-31', '2026-11-01', '2027-01-31', '2027-02-01' ].map( ( day ) => stateOn( day ) ) )
			.toEqual( [ 'not-yet-open', 'open', 'open', 'closed' ] );
		expect( stateOn( '2027-01-31T23:59:59Z' ) ).toBe( 'open' );
	} );

	it( 'takes answers at any time when no days are named', () => {
		expect( stateOn( '1999-01-01', { opens: undefined, closes: undefined } ) ).toBe( 'open' );
	} );

	it( 'takes none in a draft or when closed by hand, whatever the day', () => {
		expect( [ 'draft', 'closed', 'archived' ].map( ( status ) => stateOn( '2026-12-01', { status } ) ) )
			.toEqual( [ 'draft', 'closed', 'closed' ] );
		expect( stateOn( '2026-10-01', { status: 'closed' } ) ).toBe( 'closed' );
	} );

	it( 'is paused as long as it could be open again', () => {
		expect( [ '2026-10-01', '2027-01-31', '2027-02-01' ].map( ( day ) => stateOn( day, { status: 'paused' } ) ) )
			.toEqual( [ 'paused', 'paused', 'closed' ] );
	} );
} );

describe( 'invitation', () => {
	const audience: Audience = { population: 'individuals', description: null, minEdits: 10, groups: [ 'sysop', 'autoconfirmed' ] };

	it( 'invites everybody where nobody is named', () => {
		expect( invitation( { ...audience, minEdits: 0, groups: [] }, { editCount: 0, groups: [] } ) ).toBe( 'invited' );
		expect( invitation( { ...audience, groups: [] }, { editCount: 10, groups: [] } ) ).toBe( 'invited' );
	} );

	it( 'tells why an account is not invited', () => {
		expect( invitation( audience, { editCount: 9, groups: [ 'sysop' ] } ) ).toBe( 'too-few-edits' );
		expect( invitation( audience, { editCount: 10, groups: [ 'user' ] } ) ).toBe( 'not-in-group' );
		expect( invitation( audience, { editCount: 10, groups: [ 'user', 'autoconfirmed' ] } ) ).toBe( 'invited' );
	} );
} );

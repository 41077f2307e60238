import { keyAt, publishedCodes, publishedKeys } from '../../../../src/core/survey/editing/published';
import { richDefinition } from './definition';

describe( 'publishedKeys', () => {
	const json = richDefinition();
	const keys = publishedKeys( json );

	it( 'names all that answers may have', () => {
		expect( keys ).toEqual( expect.arrayContaining( [
			'role', 'role.choices.editor', 'role.choices.plain', 'more', 'years', 'skills.rows.lua', 'skills.columns.ability', 'skills.columns.ability.choices.5', 'agree.columns.no',
			'role.special.other',
		] ) );
		expect( new Set( keys ).size ).toBe( keys.length );
	} );

	it( 'says the same of a place', () => {
		expect( keyAt( json, [ 'pages', 1, 'elements', 1, 'columns', 1, 'choices', 4 ] ) ).toBe( 'skills.columns.ability.choices.5' );
		expect( keyAt( json, [ 'pages', 0, 'elements', 1, 'elements', 0 ] ) ).toBe( 'years' );
		expect( keyAt( json, [ 'pages', 0 ] ) ).toBe( '' );
	} );

	it( 'remembers the codes of a list', () => {
		expect( publishedCodes( json, [ 'pages', 0, 'elements', 0, 'choices' ], [ ...keys, 'role.choices.gone' ] ) ).toEqual( [ 'editor', 'trainer', 'plain', 'gone' ] );
		expect( publishedCodes( json, [ 'pages', 1, 'elements', 1, 'columns' ], keys ) ).toEqual( [ 'importance', 'ability' ] );
	} );
} );

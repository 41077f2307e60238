import { findElement } from '../../../../src/core/survey/editing/parts';
import { type Place, valueAt } from '../../../../src/core/survey/editing/place';
import { conditionPlaces, referencesTo, renameElement, renameItem, withoutReferences } from '../../../../src/core/survey/editing/references';
import { richDefinition } from './definition';
import type { JsonObject } from '../../../../src/core/json/value';

const at = ( json: JsonObject, name: string ): Place => findElement( json, name )?.place as Place;
const property = ( json: JsonObject, name: string, ...keys: Place ): unknown => valueAt( json, [ ...at( json, name ), ...keys ] );
const parts = ( json: JsonObject, place: Place ): string[] => referencesTo( json, place ).map( ( { kind, part } ) => `${ kind } ${ part?.name ?? '' }`.trim() );

describe( 'referencesTo', () => {
	const json = richDefinition();

	it( 'tells whose condition looks at a question, and which measure it is', () => {
		expect( parts( json, at( json, 'role' ) ) ).toEqual( [ 'condition more', 'condition years', 'condition skills-page', 'condition skills' ] );
		expect( parts( json, at( json, 'learn' ) ) ).toEqual( [ 'condition agree', 'measure' ] );
		expect( parts( json, at( json, 'skills' ) ) ).toEqual( [ 'condition learn', 'measure' ] );
	} );

	it( 'leaves out what goes along with a panel', () => {
		expect( parts( json, at( json, 'more' ) ) ).toEqual( [] );
	} );

	it( 'tells choices, rows and columns apart', () => {
		expect( parts( json, [ ...at( json, 'role' ), 'choices', 0 ] ) ).toEqual( [ 'condition more', 'condition skills' ] );
		expect( parts( json, [ ...at( json, 'skills' ), 'rows', 1 ] ) ).toEqual( [ 'condition learn' ] );
		expect( parts( json, [ ...at( json, 'skills' ), 'rows', 0 ] ) ).toEqual( [ 'condition learn' ] );
		expect( parts( json, [ ...at( json, 'skills' ), 'columns', 1 ] ) ).toEqual( [ 'condition learn' ] );
		expect( parts( json, [ ...at( json, 'skills' ), 'columns', 0, 'choices', 5 ] ) ).toEqual( [ 'condition learn' ] );
		expect( parts( json, [ ...at( json, 'skills' ), 'columns', 1, 'choices', 5 ] ) ).toEqual( [] );
		expect( parts( json, [ ...at( json, 'agree' ), 'columns', 0 ] ) ).toEqual( [ 'condition ready' ] );
		expect( parts( json, [ ...at( json, 'agree' ), 'columns', 1 ] ) ).toEqual( [] );
	} );
} );

describe( 'withoutReferences', () => {
	it( 'takes away only the tests that are about it', () => {
		const json = richDefinition();
		const without = withoutReferences( json, at( json, 'role' ) );
		expect( property( without, 'years', 'visibleIf' ) ).toBe( '{stars} >= 3' );
		expect( property( without, 'more', 'visibleIf' ) ).toBeUndefined();
		expect( property( without, 'why', 'visibleIf' ) ).toBe( '{years}   > 1' );
		expect( conditionPlaces( without ).map( ( place ) => valueAt( without, place ) ).join() ).not.toContain( '{role}' );
	} );

	it( 'takes measures and core questions away, and nothing else', () => {
		const json = { ...richDefinition(), localSkills: { id: 'x', measures: { grid: 'skills', wantToLearn: 'learn' }, core: { id: 'c', questions: [ 'learn', 'skills' ] } } };
		const without = withoutReferences( json, at( json, 'skills' ) );
		expect( without.localSkills ).toEqual( { id: 'x', measures: { wantToLearn: 'learn' }, core: { id: 'c', questions: [ 'learn' ] } } );
	} );

	it( 'leaves a condition about another choice', () => {
		const json = richDefinition();
		expect( property( withoutReferences( json, [ ...at( json, 'role' ), 'choices', 1 ] ), 'more', 'visibleIf' ) ).toBe( '{role} anyof [\'editor\', \'plain\']' );
	} );
} );

describe( 'renaming', () => {
	it( 'takes along conditions, measures and core questions', () => {
		const start = richDefinition();
		const json = { ...start, localSkills: { ...start.localSkills as object, core: { id: 'c', questions: [ 'skills' ] } } };
		const renamed = renameElement( json, at( json, 'skills' ), 'grid' );
		expect( property( renamed, 'learn', 'visibleIf' ) ).toBe( '{grid.lua.ability} <= 2 and {grid.budgeting.importance} <> \'na\'' );
		expect( renamed.localSkills ).toMatchObject( { measures: { grid: 'grid' }, core: { questions: [ 'grid' ] } } );
		expect( referencesTo( renamed, at( renamed, 'grid' ) ) ).toHaveLength( 3 );
	} );

	it( 'restores everything when it is undone by hand', () => {
		const json = richDefinition();
		expect( renameElement( renameElement( json, at( json, 'learn' ), 'x' ), at( json, 'learn' ), 'learn' ) ).toEqual( json );
	} );

	it( 'takes along what conditions say of a choice, a row, a column', () => {
		const json = richDefinition();
		const role = renameItem( json, [ ...at( json, 'role' ), 'choices', 1 ], 'mentor' );
		expect( property( role, 'role', 'choices', 1, 'value' ) ).toBe( 'mentor' );
		expect( property( role, 'more', 'visibleIf' ) ).toBe( '{role} = \'mentor\' or {role} anyof [\'editor\', \'plain\']' );
		const row = renameItem( json, [ ...at( json, 'skills' ), 'rows', 1 ], 'lua-modules' );
		expect( property( row, 'learn', 'visibleIf' ) ).toBe( '{skills.lua-modules.ability} <= 2 and {skills.budgeting.importance} <> \'na\'' );
		const column = renameItem( json, [ ...at( json, 'skills' ), 'columns', 1 ], 'level' );
		expect( property( column, 'skills', 'columns', 1, 'name' ) ).toBe( 'level' );
		expect( property( column, 'learn', 'visibleIf' ) ).toBe( '{skills.lua.level} <= 2 and {skills.budgeting.importance} <> \'na\'' );
	} );

	it( 'keeps a code out of statistics under its new name, and under the old one where that is left', () => {
		const json = richDefinition();
		const once = renameItem( json, [ ...at( json, 'skills' ), 'columns', 0, 'choices', 5 ], 'none-of-it' );
		expect( valueAt( once, [ 'localSkills', 'notInStatistics' ] ) ).toEqual( [ 'na', 'none-of-it' ] );
		expect( property( once, 'learn', 'visibleIf' ) ).toBe( '{skills.lua.ability} <= 2 and {skills.budgeting.importance} <> \'none-of-it\'' );
		const twice = renameItem( once, [ ...at( json, 'skills' ), 'columns', 1, 'choices', 5 ], 'none-of-it' );
		expect( valueAt( twice, [ 'localSkills', 'notInStatistics' ] ) ).not.toContain( 'na' );
	} );
} );

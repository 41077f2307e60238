import { addChoice, addSkills, codesIn, pasteChoices, retireChoice, withChoiceProperty } from '../../../../src/core/survey/editing/edit-choices';
import { valueAt } from '../../../../src/core/survey/editing/place';
import { richDefinition } from './definition';

const LIST = [ 'pages', 0, 'elements', 0, 'choices' ];

describe( 'choices', () => {
	it( 'are pasted as a list, one a line, each with a code of its own', () => {
		const json = pasteChoices( richDefinition(), LIST, '- Mentor\r\n\n* Éditeur\nTrainer\n  Mentor \nمدرب\nمترجم', 'option', [ 'mentor' ] );
		expect( valueAt( json, LIST ) ).toEqual( [
			...valueAt( richDefinition(), LIST ) as unknown[],
			{ value: 'mentor-2', text: 'Mentor' }, { value: 'editeur', text: 'Éditeur' },
			{ value: 'option-1', text: 'مدرب' }, { value: 'option-2', text: 'مترجم' },
		] );
	} );

	it( 'are pasted in the language that is written, which everybody reads as long as there is no other', () => {
		const json = pasteChoices( richDefinition(), LIST, 'Mentor\nÉditeur\nÉditeur', 'option', [], 'fr' );
		expect( ( valueAt( json, LIST ) as unknown[] ).slice( 3 ) ).toContainEqual( { value: 'mentor', text: { default: 'Mentor', fr: 'Mentor' } } );
		expect( pasteChoices( json, LIST, 'Mentor\nÉditeur', 'option', [], 'fr' ) ).toBe( json );
	} );

	it( 'stay as they are when a pasted list has nothing new', () => {
		const json = richDefinition();
		expect( pasteChoices( json, LIST, '\n Trainer\n\n', 'option' ) ).toBe( json );
	} );

	it( 'retire and come back, bare codes too', () => {
		const json = richDefinition();
		const retired = retireChoice( retireChoice( json, [ ...LIST, 0 ], true ), [ ...LIST, 2 ], true );
		expect( valueAt( retired, [ ...LIST, 2 ] ) ).toEqual( { value: 'plain', retired: true } );
		expect( valueAt( retired, [ ...LIST, 0 ] ) ).toMatchObject( { value: 'editor', retired: true } );
		expect( retireChoice( retireChoice( retired, [ ...LIST, 0 ], false ), [ ...LIST, 2 ], false ) ).toEqual( json );
	} );

	it( 'are added where they are wanted, and none twice', () => {
		const json = richDefinition();
		expect( codesIn( addChoice( json, LIST, 1, 'new' ), LIST ) ).toEqual( [ 'editor', 'new', 'trainer', 'plain' ] );
		expect( addChoice( json, LIST, 1, 'plain' ) ).toBe( json );
	} );

	it( 'take a condition', () => {
		const json = richDefinition();
		const shown = withChoiceProperty( json, [ ...LIST, 2 ], 'visibleIf', '{stars} > 1' );
		expect( valueAt( shown, [ ...LIST, 2 ] ) ).toEqual( { value: 'plain', visibleIf: '{stars} > 1' } );
		expect( withChoiceProperty( shown, [ ...LIST, 2 ], 'visibleIf', undefined ) ).toEqual( json );
	} );
} );

describe( 'addSkills', () => {
	const rows = [ 'pages', 1, 'elements', 1, 'rows' ];

	it( 'adds bare ids, so that skills keep their own labels, and offers retired ones again', () => {
		const json = addSkills( retireChoice( richDefinition(), [ ...rows, 0 ], true ), rows, [ 'css', 'budgeting', 'lua' ] );
		expect( valueAt( json, rows ) ).toEqual( [ 'budgeting', { value: 'lua', text: 'Lua', visibleIf: '{role} = \'editor\'' }, 'css' ] );
	} );
} );

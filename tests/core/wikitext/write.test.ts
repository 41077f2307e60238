import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { writeTemplateCall } from '../../../src/core/wikitext/write';

describe( 'writeTemplateCall', () => {
	it( 'writes one parameter a line', () => {
		expect( writeTemplateCall( 'Skills survey answer', [ [ 'role', 'editor;organizer' ], [ 'skills.lua.ability', '2' ], [ 'comment', '' ] ] ) )
			.toBe( '{{Skills survey answer\n|role=editor;organizer\n|skills.lua.ability=2\n|comment=\n}}' );
		expect( writeTemplateCall( 'T', [] ) ).toBe( '{{T\n}}' );
	} );

	it.each( [
		'== a | b ==\nmore', '=x', '= a {{b|c}}', '[[a|b]]', '{{b|c|d=e}}', 'a\n== b | c ==', '<nowiki>|</nowiki>', '* a\n* b', '{{{1|x}}}', '-{a|b}-', 'a=b',
	] )( 'writes a value that was read so that it is read again: %j', ( value ) => {
		const [ call ] = createTemplateReader( { templates: [ 'T' ] } )( writeTemplateCall( 'T', [ [ 'x', value ], [ 'y', 'end' ] ] ) );
		expect( Array.from( call?.parameters ?? [] ) ).toEqual( [ [ 'x', value ], [ 'y', 'end' ] ] );
	} );

	it.each( [ 'a=b', 'a|b', '{{x}}', '', ' a', 'a\nb', '<!--' ] )( 'refuses %j for a name', ( name ) => {
		expect( () => writeTemplateCall( name, [] ) ).toThrow( RangeError );
		expect( () => writeTemplateCall( 'T', [ [ name, 'x' ] ] ) ).toThrow( RangeError );
	} );
} );

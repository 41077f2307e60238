import { hasSubstitution } from '../../../src/core/wikitext/substitution';

describe( 'what the next saving of a page completes', () => {
	it.each( [ '{{subst:x}}', 'a {{ SafeSubst:x}}', '{{نسخ:x}}', '{{ers:x}}', '{{YAPIŞTIR:x}}', '{{подст:x}}', '{{展開：x}}', '{{СУБСТ x}}' ] )(
		'is there in %s', ( text ) => expect( hasSubstitution( text ) ).toBe( true ) );
	it.each( [ '{{Offer a skill|note=subst:}}', 'subst: x', '{{User:Ana/Box}}', '{{Person|subst:x}}', '{{#if:x}}' ] )(
		'is not in %s', ( text ) => expect( hasSubstitution( text ) ).toBe( false ) );
} );

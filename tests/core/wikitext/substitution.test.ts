import { countSubstitutions, shelteredSubstitutions } from '../../../src/core/wikitext/substitution';

describe( 'what the next saving of a page completes', () => {
	it.each( [ '{{subst:x}}', 'a {{ SafeSubst:x}}', '{{نسخ:x}}', '{{ers:x}}', '{{YAPIŞTIR:x}}', '{{подст:x}}', '{{展開：x}}', '{{СУБСТ x}}' ] )(
		'is there in %s', ( text ) => expect( countSubstitutions( text ) ).toBe( 1 ) );
	it.each( [ '{{Offer a skill|note=subst:}}', 'subst: x', '{{User:Ana/Box}}', '{{Person|subst:x}}', '{{#if:x}}' ] )(
		'is not in %s', ( text ) => expect( countSubstitutions( text ) ).toBe( 0 ) );
} );

describe( 'what no saving completes', () => {
	it.each( [ '<nowiki>{{subst:x}}</nowiki>', 'a <b>b</b> <NOWIKI>Write {{subst:x|y}}!</nowiki>', '<!-- {{ SafeSubst:x}} -->' ] )(
		'is all of %s', ( text ) => expect( shelteredSubstitutions( text ) ).toHaveLength( 1 ) );
	it.each( [
		'{{subst:x}}', '<nowiki>{{x}}</nowiki>', '<nowiki>\n{{subst:x}}</nowiki>', '<nowiki>{{subst:x}}', '<pre <nowiki>{{subst:x}}</nowiki>',
		'<nowiki>a</nowiki>{{subst:x}}<nowiki>b</nowiki>', '<nowiki>{{subst:x}} {{Offer a skill}}</nowiki>', '<!-- --> {{subst:x}} <!-- -->',
	] )( 'is nothing of %s', ( text ) => expect( shelteredSubstitutions( text ) ).toEqual( [] ) );
} );

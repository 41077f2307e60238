import type { Survey } from '../../../src/core/survey/definition';
import { ANSWER_TEMPLATE, createAnswerReader } from '../../../src/core/survey/read-answer';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { allTypesDefinition } from './all-types';
import { goodDefinition } from './definitions';

const survey = readDefinition( goodDefinition() ).survey as Survey;
const readAnswer = createAnswerReader( survey, createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } ) );

describe( 'createAnswerReader', () => {
	it( 'reads what a person wrote by hand', () => {
		const { exclusion, values, submitted, language, definitionRevision } = readAnswer( `Hi! {{skills survey answer
| survey = skills-2026 | learn = budgeting ; facilitation;;budgeting
| role = editor <!-- mostly --> | skills.budgeting.importance=|skills.facilitation.ability=na
| comment = I like [[Foo|foo]] &amp; bar
| revision = newest }}` );
		expect( exclusion ).toBeNull();
		expect( Array.from( values ) ).toEqual( [
			[ 'role', [ 'editor' ] ],
			[ 'skills.facilitation.ability', [ 'na' ] ],
			[ 'learn', [ 'budgeting', 'facilitation' ] ],
			[ 'comment', [ 'I like [[Foo|foo]] & bar' ] ],
		] );
		expect( [ submitted, language, definitionRevision ] ).toEqual( [ null, null, null ] );
	} );

	it( 'reads numbers in the digits of the person who wrote them, and what is no number as it stands', () => {
		const all = readDefinition( allTypesDefinition() ).survey as Survey;
		const read = createAnswerReader( all, createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } ) );
		expect( Array.from( read( '{{Skills survey answer|people=a lot|hours=١٢٫٥|pick=c ; a;c|role=other|role.other=Cook, sometimes|often.write=never|board=true}}' ).values ) )
			.toEqual( [ [ 'role', [ 'other' ] ], [ 'role.other', [ 'Cook, sometimes' ] ], [ 'pick', [ 'c', 'a' ] ], [ 'board', [ 'true' ] ],
				[ 'often.write', [ 'never' ] ], [ 'hours', [ '12.5' ] ], [ 'people', [ 'a lot' ] ] ] );
	} );

	it( 'keeps codes that the definition does not have', () => {
		expect( readAnswer( '{{Skills survey answer|role=astronaut|learn=budgeting;juggling}}' ).values )
			.toEqual( new Map( [ [ 'role', [ 'astronaut' ] ], [ 'learn', [ 'budgeting', 'juggling' ] ] ] ) );
	} );

	it( 'takes two codes in a single choice for one that nobody has', () => {
		expect( readAnswer( '{{Skills survey answer|role=editor;organizer|skills.budgeting.ability=1;2}}' ).values )
			.toEqual( new Map( [ [ 'role', [ 'editor;organizer' ] ], [ 'skills.budgeting.ability', [ '1;2' ] ] ] ) );
	} );

	it.each( [
		[ '', 'no-answer' ],
		[ 'Nothing to say. <nowiki>{{Skills survey answer|role=editor}}</nowiki>', 'no-answer' ],
		[ '{{Skills survey answer|survey=skills-2025|role=editor}}', 'other-survey' ],
		[ '{{Skills survey answer|role=editor}} {{Skills survey answer|role=organizer}}', 'several-answers' ],
		[ '{{Skills survey answer}}', 'withdrawn' ],
		[ '{{Skills survey answer|survey=skills-2026|revision=1|submitted=2026-11-21T10:11:12Z|role= |other= }}', 'withdrawn' ],
		// What an earlier definition asked was answered all the same.
		[ '{{Skills survey answer|survey=skills-2026|former=x}}', null ],
		[ '{{Skills survey answer|survey=skills-2025|role=x}} {{Skills survey answer|survey=skills-2026|role=editor}}', null ],
	] )( 'says of %j whether it counts: %s', ( text, exclusion ) => {
		expect( readAnswer( text ).exclusion ).toBe( exclusion );
	} );

	it( 'reads the last of several, for a form to start from', () => {
		expect( readAnswer( '{{Skills survey answer|role=editor}} {{Skills survey answer|role=organizer}}' ).values.get( 'role' ) )
			.toEqual( [ 'organizer' ] );
	} );
} );

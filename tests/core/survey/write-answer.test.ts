import * as fc from 'fast-check';
import type { AnswerValues } from '../../../src/core/survey/answer';
import type { Survey } from '../../../src/core/survey/definition';
import { answerParameters } from '../../../src/core/survey/parameters';
import { ANSWER_TEMPLATE, createAnswerReader } from '../../../src/core/survey/read-answer';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { validateAnswer } from '../../../src/core/survey/validate-answer';
import { type AnswerToWrite, replaceAnswer, writeAnswer } from '../../../src/core/survey/write-answer';
import { decodeText } from '../../../src/core/wikitext/encode';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { allTypesDefinition } from './all-types';
import { anyValues, DEFINITION } from './any-definition';
import { goodDefinition } from './definitions';

const survey = readDefinition( goodDefinition() ).survey as Survey;
const readCalls = createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } );
const readAnswer = createAnswerReader( survey, readCalls );
const parameters = answerParameters( survey );

function written( answer: Partial<AnswerToWrite> ): string {
	return writeAnswer( {
		survey, definitionRevision: 123456, submitted: '2026-11-21T10:11:12.345Z', language: 'ar', values: new Map(), ...answer,
	} );
}

/** Any answers that a form can give: codes that could stand in a definition, and every string as free text. */
const CODE = fc.stringMatching( /^[a-z0-9-]{1,48}$/ );
const VALUES: fc.Arbitrary<AnswerValues> = fc.tuple( ...parameters.map( ( { isMultiple, choices } ) => choices === null ?
	fc.array( fc.oneof( fc.string( { unit: 'binary', minLength: 1 } ), fc.constantFrom( ' ', '\n', ';', '}}', '{{x|y=', '-->', '<nowiki>', '&#124;', '~~~~', '\ud800' ) ), { maxLength: 1 } ) :
	fc.uniqueArray( CODE, { maxLength: isMultiple ? 5 : 1 } ),
) ).map( ( all ) => new Map( parameters
	.map( ( { name }, index ): [ string, string[] ] => [ name, all[ index ] as string[] ] )
	.filter( ( [ , codes ] ) => codes.length > 0 ) ) );

describe( 'writeAnswer', () => {
	it( 'writes one parameter a line, in the order of the definition', () => {
		expect( written( { values: new Map( [
			[ 'comment', [ 'a | b\n{{x}} ~~~~' ] ],
			[ 'learn', [ 'facilitation', 'budgeting' ] ],
			[ 'skills.budgeting.ability', [ '2' ] ],
			[ 'skills.budgeting.importance', [ '5' ] ],
			[ 'role', [ 'editor' ] ],
		] ) } ) ).toBe( `{{Skills survey answer
|survey=skills-2026
|revision=123456
|submitted=2026-11-21T10:11:12Z
|language=ar
|role=editor
|skills.budgeting.importance=5
|skills.budgeting.ability=2
|learn=facilitation;budgeting
|comment=a &#124; b&#10;&#123;&#123;x&#125;&#125; &#126;&#126;&#126;&#126;
}}` );
	} );

	it( 'leaves out the language when it is not known, and answers that say nothing', () => {
		expect( written( { language: null, values: new Map( [ [ 'role', [] ], [ 'comment', [ '' ] ], [ 'learn', [ '' ] ] ] ) } ) )
			.toBe( '{{Skills survey answer\n|survey=skills-2026\n|revision=123456\n|submitted=2026-11-21T10:11:12Z\n}}' );
	} );

	it( 'is read back the same, whatever was answered, wherever it stands', () => {
		fc.assert( fc.property( VALUES, fc.constantFrom( '', 'Hello ', '* a list\n', '{{x|\n' ), ( values, before ) => {
			const reading = readAnswer( `${ before }${ written( { values } ) } [[end]]` );
			expect( Array.from( reading.values ) ).toEqual( Array.from( values ) );
			expect( reading ).toMatchObject( {
				exclusion: values.size === 0 ? 'withdrawn' : null,
				definitionRevision: 123456, submitted: '2026-11-21T10:11:12Z', language: 'ar', unknown: new Map(),
			} );
		} ), { numRuns: 500 } );
	} );

	it( 'is read back the same with questions of every type', () => {
		const answered = DEFINITION.chain( ( definition ) => {
			const any = readDefinition( definition ).survey as Survey;
			return anyValues( any ).map( ( values ) => ( { any, values } ) );
		} );
		let numbers = 0;
		fc.assert( fc.property( answered, ( { any, values } ) => {
			const text = written( { survey: any, values } );
			const reading = createAnswerReader( any, readCalls )( text );
			expect( reading.values ).toEqual( values );
			expect( reading.unknown ).toEqual( new Map() );
			expect( written( { survey: any, values: reading.values } ) ).toBe( text );
			// What the form lets through is good: only a ranking may lack a place, or a matrix a row.
			const faults = validateAnswer( any, values ).filter( ( { code } ) => code !== 'rank-all' && code !== 'unknown-code' );
			expect( faults ).toEqual( [] );
			numbers += answerParameters( any ).filter( ( { kind, name } ) => kind === 'number' && values.has( name ) ).length;
		} ), { numRuns: 500 } );
		expect( numbers ).toBeGreaterThan( 0 );
	} );

	describe( 'with questions of all types', () => {
		const all = readDefinition( allTypesDefinition() ).survey as Survey;
		const parametersIn = ( values: Record<string, string[]> ): string[] => (
			written( { survey: all, values: new Map( Object.entries( values ) ) } ).split( '\n' ).slice( 5, -1 )
		);

		it( 'writes numbers, addresses and days as everybody reads them', () => {
			expect( parametersIn( { hours: [ ' ١٢٫٥ ' ], people: [ '1 200' ], page: [ ' https://example.org ' ], day: [ '2026-01-02 ' ], word: [ ' x' ] } ) )
				.toEqual( [ '|hours=12.5', '|people=1200', '|page=https&#58;//example.org', '|day=2026-01-02', '|word=&#32;x' ] );
		} );

		it( 'keeps the order of a ranking', () => {
			expect( parametersIn( { pick: [ 'c', 'a' ] } ) ).toEqual( [ '|pick=c;a' ] );
		} );

		it( 'writes the text of "other" only for who chose it, and a row of that name always', () => {
			expect( parametersIn( { role: [ 'other' ], 'role.other': [ 'Cook' ], 'tools.other': [ 'Spoon' ], 'often.other': [ 'never' ] } ) )
				.toEqual( [ '|role=other', '|role.other=Cook', '|often.other=never' ] );
		} );

		it( 'leaves out what is hidden, and keeps what is retired', () => {
			expect( parametersIn( { role: [ 'steward' ], tools: [ 'bots', 'lua' ], happy: [ '2' ], more: [ 'x' ], gone: [ 'y' ] } ) )
				.toEqual( [ '|role=steward', '|tools=bots', '|more=x', '|gone=y' ] );
			expect( parametersIn( { role: [ 'trainer' ], tools: [ 'bots', 'lua' ], happy: [ '2' ], 'often.old': [ 'never' ] } ) )
				.toEqual( [ '|role=trainer', '|tools=bots;lua', '|happy=2', '|often.old=never' ] );
		} );
	} );

	it( 'keeps what the survey does not know, as it stood', () => {
		const page = `{{ skills survey answer
| survey = skills-2026 | former.question=a;b | note = see [[User:Ana|me]], {{small|x=1|y}} <nowiki>|}}</nowiki>
|heading=
== a | b ==
| role=editor | {{{odd|}}} = 1 | = nothing | positional | <nowiki>=</nowiki>x = 2 }}`;
		const { unknown, values } = readAnswer( page );
		expect( unknown.get( 'note' ) ).toBe( 'see [[User:Ana|me]], {{small|x=1|y}} <nowiki>|}}</nowiki>' );
		expect( unknown.size ).toBe( 7 );
		const again = readAnswer( written( { values, unknown } ) );
		expect( again.values ).toEqual( values );
		expect( new Map( Array.from( again.unknown ).map( ( [ name, value ] ) => [ name, value.trim() ] ) ) )
			.toEqual( new Map( Array.from( unknown ).map( ( [ name, value ] ) => [ name, value.trim() ] ) ) );
	} );

	it( 'never lets what stood on the page spoil the answer, and loses no character of it', () => {
		const piece = fc.constantFrom( 'a', 'b', ' ', '\n', '=', '==', '|', '{{', '}}', '{{{', '}}}', '[[', ']]', '<nowiki>', '</nowiki>', '<nowiki/>',
			'<!-- = -->', '<!--', '-->', '&#61;', '-{', '}-', '<ref>', '</ref>' );
		let kept = 0;
		fc.assert( fc.property( fc.array( piece, { maxLength: 30 } ).map( ( pieces ) => pieces.join( '' ) ), ( inside ) => {
			const { unknown, exclusion } = readAnswer( `{{Skills survey answer|role=editor|${ inside }}}` );
			fc.pre( exclusion === null );
			const again = readAnswer( written( { values: new Map( [ [ 'role', [ 'editor' ] ] ] ), unknown } ) );
			const all = ( map: ReadonlyMap<string, string>, decode: ( text: string ) => string ): string[][] =>
				Array.from( map ).map( ( parameter ) => parameter.map( ( text ) => decode( text ).trim() ) ).sort();
			expect( again ).toMatchObject( { exclusion: null, definitionRevision: 123456, values: new Map( [ [ 'role', [ 'editor' ] ] ] ) } );
			expect( all( again.unknown, decodeText ) ).toEqual( all( unknown, decodeText ) );
			kept += JSON.stringify( all( again.unknown, String ) ) === JSON.stringify( all( unknown, String ) ) ? 1 : 0;
		} ), { numRuns: 1000 } );
		expect( kept ).toBeGreaterThan( 950 );
	} );

	it( 'keeps the characters where braces cannot stay as they were', () => {
		const { unknown } = readAnswer( '{{Skills survey answer|role=editor|note=-{{{{}}<!-- -->}}}}' );
		const page = written( { values: new Map( [ [ 'role', [ 'editor' ] ] ] ), unknown } );
		expect( readAnswer( page ).values ).toEqual( new Map( [ [ 'role', [ 'editor' ] ] ] ) );
		expect( decodeText( readAnswer( page ).unknown.get( 'note' ) ?? '' ) ).toBe( '-{{{{}}}}' );
	} );
} );

describe( 'replaceAnswer', () => {
	const call = written( { values: new Map( [ [ 'role', [ 'editor' ] ] ] ) } );
	const replaced = ( page: string ): string => replaceAnswer( page, call, survey.id, readCalls );

	it( 'makes the page where there is none', () => {
		expect( replaced( '' ) ).toBe( `${ call }\n` );
		expect( replaced( '\n \n' ) ).toBe( `${ call }\n` );
	} );

	it( 'puts the answer in its old place and leaves the rest of the page alone', () => {
		expect( replaced( 'My answer: {{Skills survey answer|survey=skills-2026|comment={{x|}}}}.\n\n[[Category:Mine]] $& $1' ) )
			.toBe( `My answer: ${ call }.\n\n[[Category:Mine]] $& $1` );
		expect( replaced( '<nowiki>{{Skills survey answer}}</nowiki>{{skills_survey answer|role=x}}' ) )
			.toBe( `<nowiki>{{Skills survey answer}}</nowiki>${ call }` );
	} );

	it( 'puts it above a text without an answer, and beside one to another survey', () => {
		expect( replaced( '\nHello' ) ).toBe( `${ call }\n\nHello` );
		expect( replaced( '{{Skills survey answer|survey=other|role=x}}' ) ).toBe( `${ call }\n\n{{Skills survey answer|survey=other|role=x}}` );
	} );

	it( 'leaves one of several, and mends one that stands in another', () => {
		const page = replaced( 'a {{Skills survey answer|role=x}} b {{Skills survey answer|role={{Skills survey answer|role=y}}}} c' );
		expect( page ).toBe( `a ${ call } b  c` );
		expect( readAnswer( page ).exclusion ).toBeNull();
	} );
} );

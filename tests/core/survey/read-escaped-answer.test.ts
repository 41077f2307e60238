import fc from 'fast-check';
import { type Codebook, createCodebook } from '../../../src/core/survey/codebook';
import type { Survey } from '../../../src/core/survey/definition';
import { answerParameters } from '../../../src/core/survey/parameters';
import { ANSWER_TEMPLATE, type AnswerReading, createAnswerReader } from '../../../src/core/survey/read-answer';
import { createCodedValuesReader } from '../../../src/core/survey/read-coded-values';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { createEscapedAnswerReader, type EscapedAnswerReader } from '../../../src/core/survey/read-escaped-answer';
import { writeAnswer } from '../../../src/core/survey/write-answer';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import type { EscapedText } from '../../../src/core/wikitext/escaped-text';
import { allTypesDefinition } from './all-types';

const survey = readDefinition( allTypesDefinition() ).survey as Survey;
const readCalls = createTemplateReader( { templates: [ ANSWER_TEMPLATE ], redirects: { Here: ANSWER_TEMPLATE } } );

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in a dump, between other things. */
function escaped( text: string ): EscapedText {
	const written = text.replace( /[&<>"]/g, ( character ) => ESCAPES[ character ] as string );
	const bytes = Buffer.from( `<text>${ written }</text>|role=a\n}}` );
	return {
		bytes, from: 6, to: 6 + Buffer.byteLength( written ),
		textBetween: ( from, to ) => bytes.toString( 'utf8', from, to ).replace( /&(amp|lt|gt|quot);/g,
			( entity ) => Object.keys( ESCAPES ).find( ( character ) => ESCAPES[ character ] === entity ) as string ),
	};
}

function readers(): { readonly book: Codebook; readonly readEscaped: EscapedAnswerReader } {
	const book = createCodebook( survey );
	return { book, readEscaped: createEscapedAnswerReader( survey, book, readCalls ) };
}

function said( { values, unknown, exclusion, definitionRevision, submitted, language }: AnswerReading ): unknown {
	return [ Array.from( values ), values.size, Array.from( unknown ), exclusion, definitionRevision, submitted, language ];
}

const plainName = fc.constantFrom( ...answerParameters( survey ).map( ( { name } ) => name ), 'language', 'submitted' );
const anyName = fc.oneof( plainName, fc.constantFrom( 'former', 'survey', 'revision', '1', '' ) );
const plainValue = fc.constantFrom( 'a', 'b', 'c', 'a;b', 'b;a;b', 'na', '5', '12', 'en', '2026-11-29', survey.id, '&#45;2', '&#59;a;b', 'a b', 'é"' );
const anyValue = fc.oneof(
	{ weight: 3, arbitrary: plainValue },
	{ weight: 6, arbitrary: fc.array( fc.constantFrom(
		'a', 'b', 'editor', '1', '07', '١٢', ';', ' ', '&#59;', '&', '&lt;', '&amp;', 'z'.repeat( 70 ), 'é', '😕', '"', '=', '\t',
	), { maxLength: 6 } ).map( ( parts ) => parts.join( '' ) ) },
	fc.array( fc.constantFrom( 'a', '\n', '[', ']', '{', '}', '{{', '}}', '<', '>', '<!-- x -->', '|', '|role=b', '\n=', '\u00a0' ), { maxLength: 4 } )
		.map( ( parts ) => parts.join( '' ) ),
	fc.array( fc.nat( { max: 80 } ), { maxLength: 80 } ).map( ( codes ) => codes.join( ';' ) ),
);
const anyPage = fc.record( {
	head: fc.constantFrom( 'Skills survey answer', 'Skills survey answer', 'Skills survey answer', 'skills_survey answer', 'Here', 'Other', 'subst:Here', '' ),
	given: fc.oneof(
		fc.uniqueArray( fc.tuple( plainName, plainValue ), { minLength: 1, maxLength: 12, selector: ( [ name ] ) => name } ),
		fc.array( fc.tuple( anyName, anyValue ), { maxLength: 12 } ),
	),
	before: fc.constantFrom( '', '', '', '', '', ' ', '\n', 'x' ),
	behind: fc.constantFrom( '', '', '', '', '', '\n', ' x', '{{Here|role=a}}', '}' ),
	lineEnd: fc.constantFrom( '\n', '\n', '\n', '\n', '\n', '', ' \n' ),
} ).map( ( { head, given, before, behind, lineEnd } ) =>
	`${ before }{{${ head }\n${ given.map( ( [ name, value ] ) => `|${ name }=${ value }${ lineEnd }` ).join( '' ) }}}${ behind }` );

describe( 'createEscapedAnswerReader', () => {
	it( 'reads what is read from the text, or leaves it to whoever does, whatever it has read before', () => {
		const { book, readEscaped } = readers();
		const read = createAnswerReader( survey, readCalls, createCodedValuesReader( book ) );
		let plain = 0;
		fc.assert( fc.property( anyPage, ( page ) => {
			const coded = readEscaped( escaped( page ) );
			plain += coded === null ? 0 : 1;
			const expected = read( page );
			expect( said( coded ?? expected ) ).toEqual( said( expected ) );
		} ), { numRuns: 4000 } );
		expect( plain ).toBeGreaterThan( 100 );
	} );

	it( 'reads the same numbers as the reader of texts, of one codebook', () => {
		const { book, readEscaped } = readers();
		const read = createAnswerReader( survey, readCalls, createCodedValuesReader( book ) );
		const numbersOf = ( values: unknown ): unknown => ( values as { numbers: ArrayLike<number> } ).numbers;
		for ( const role of [ 'b', 'a', 'c', 'a', 'b' ] ) {
			const page = `{{Skills survey answer\n|pick=${ role };z\n|role=${ role }\n}}`;
			expect( numbersOf( readEscaped( escaped( page ) )?.values ) ).toEqual( numbersOf( read( page ).values ) );
		}
	} );

	it( 'reads every answer that the form writes', () => {
		const { readEscaped } = readers();
		const values = new Map( answerParameters( survey ).map( ( { name, kind, isMultiple, choices } ): [ string, string[] ] => [
			name, kind === 'text' ? [ 'Budget: 1 < 2 | {{x}} [[y]]\n= "é" 😕' ] : kind === 'number' ? [ '12' ] :
				( choices ?? [ { value: 'en' }, { value: 'fr' } ] ).slice( 0, isMultiple ? 3 : 1 ).map( ( { value } ) => value ),
		] ) );
		const answer = { survey, definitionRevision: 12, submitted: '2026-11-29T10:00:00Z', language: 'pt-br', values };
		expect( readEscaped( escaped( writeAnswer( answer ) ) ) ).toMatchObject( { exclusion: null, definitionRevision: 12, language: 'pt-br' } );
	} );
} );

import fc from 'fast-check';
import { createCodebook } from '../../../src/core/survey/codebook';
import type { Survey } from '../../../src/core/survey/definition';
import { answerParameters } from '../../../src/core/survey/parameters';
import { ANSWER_TEMPLATE, createAnswerReader } from '../../../src/core/survey/read-answer';
import { createCodedValuesReader } from '../../../src/core/survey/read-coded-values';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import { allTypesDefinition } from './all-types';

const survey = readDefinition( allTypesDefinition() ).survey as Survey;
const readCalls = createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } );

const anyName = fc.constantFrom( ...answerParameters( survey ).map( ( { name } ) => name ), 'former', 'submitted', 'language', '1', '' );
const anyValue = fc.oneof(
	fc.array( fc.constantFrom(
		'a', 'b', 'c', 'editor', 'na', '5', '12', '١٢', '12,5', ';', ';', ' ', '&#59;', '&#32;', '&nbsp;', '&amp;', 'z'.repeat( 70 ), 'é', '2026-11-29', '\n',
	), { maxLength: 6 } ).map( ( parts ) => parts.join( '' ) ),
	fc.array( fc.nat( { max: 80 } ), { maxLength: 80 } ).map( ( codes ) => codes.join( ';' ) ),
);
/** As the form writes it, or with something that only the scanner reads. */
const anyPage = fc.tuple( fc.array( fc.tuple( anyName, anyValue ), { maxLength: 12 } ), fc.constantFrom( '', '', '', ' <!-- -->', '|x' ) )
	.map( ( [ given, end ] ) => `{{Skills survey answer\n${ given.map( ( [ name, value ] ) => `|${ name }=${ value }\n` ).join( '' ) }${ end }}}` );

describe( 'createCodedValuesReader', () => {
	it( 'reads what the form reads, whatever it has read before', () => {
		const read = createAnswerReader( survey, readCalls );
		const readCoded = createAnswerReader( survey, readCalls, createCodedValuesReader( createCodebook( survey ) ) );
		fc.assert( fc.property( anyPage, ( page ) => {
			const [ { values, unknown, ...others }, coded ] = [ read( page ), readCoded( page ) ];
			expect( Array.from( coded.values ) ).toEqual( Array.from( values ) );
			expect( coded.values.size ).toBe( values.size );
			expect( Array.from( coded.unknown ) ).toEqual( Array.from( unknown ) );
			expect( coded ).toMatchObject( others );
		} ), { numRuns: 2000 } );
	} );

	it( 'gives no numbers without end', () => {
		const book = createCodebook( survey );
		const read = createAnswerReader( survey, readCalls, createCodedValuesReader( book ) );
		for ( let code = 0; code < 5000; code++ ) {
			expect( read( `{{Skills survey answer|pick=x${ code };y${ code }|people=${ code }}}` ).values.get( 'pick' ) ).toEqual( [ `x${ code }`, `y${ code }` ] );
		}
		expect( Math.max( ...book.numbers.map( ( { codes } ) => codes.length ) ) ).toBeLessThan( 3000 );
	} );
} );

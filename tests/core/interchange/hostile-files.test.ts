/** Files that nobody meant to be surveys, or that somebody meant to do harm. */
import * as fc from 'fast-check';
import { readSurveyJs } from '../../../src/core/interchange/read-surveyjs';
import { readXlsForm } from '../../../src/core/interchange/read-xlsform';
import { writeSurveyJs } from '../../../src/core/interchange/write-surveyjs';
import { writeTranslatablePage } from '../../../src/core/interchange/write-translatable-page';
import { writeXlsForm } from '../../../src/core/interchange/write-xlsform';
import { readDefinition } from '../../../src/core/survey/read-definition';
import type { Json } from '../survey/definitions';

const OPTIONS = { taxonomy: null, message: (): null => null };

const WORD = fc.constantFrom( 'a', 'b', 'c', 'q 1', 'A', '__proto__', 'constructor', 'toString', 'other', '', ' ', '{a}', '${a}', 'ä', '日本', '1', 'x'.repeat( 300 ) );
const CONDITION = fc.constantFrom( '{a} = 1', '{__proto__} = 1', '{a', "'", '{a} contains', '${a} = 1', 'selected(${a}, 1)', '(((', "{a} = '}'", '\\' );
const TYPE = fc.constantFrom(
	'text', 'radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'rating', 'boolean', 'matrix', 'matrixdropdown', 'multipletext', 'panel', 'html', 'comment',
	'imagepicker', 'slider', 'file', 'constructor',
);

/** SurveyJS's words, and anything at all where its values belong. */
const { element } = fc.letrec<{ element: Json; value: Json }>( ( tie ) => ( {
	value: fc.oneof( { depthSize: 'small' }, WORD, fc.integer(), fc.boolean(), fc.constant( null ), fc.double(), fc.array( tie( 'value' ), { maxLength: 3 } ),
		fc.dictionary( fc.constantFrom( 'value', 'text', 'name', 'default', 'fr', 'message', '__proto__' ), tie( 'value' ), { maxKeys: 3 } ) ),
	element: fc.record( {
		type: fc.oneof( TYPE, tie( 'value' ) ), name: fc.oneof( WORD, tie( 'value' ) ), title: tie( 'value' ),
		visibleIf: fc.oneof( CONDITION, tie( 'value' ) ), requiredIf: CONDITION, isRequired: tie( 'value' ), choices: tie( 'value' ),
		columns: tie( 'value' ), rows: tie( 'value' ), rateValues: tie( 'value' ), rateMin: tie( 'value' ), rateMax: tie( 'value' ), rateStep: tie( 'value' ),
		items: tie( 'value' ), validators: tie( 'value' ), min: tie( 'value' ), max: tie( 'value' ), inputType: tie( 'value' ), hasOther: tie( 'value' ),
		choicesFromQuestion: WORD, choicesFrom: tie( 'value' ), rowsFrom: tie( 'value' ), html: tie( 'value' ), valueName: tie( 'value' ),
		elements: fc.array( fc.oneof( tie( 'element' ), tie( 'value' ) ), { maxLength: 3 } ),
	}, { requiredKeys: [ 'type', 'name' ] } ),
} ) );

/** What forms find wrong with an import that gave something; it can be written again in all ways. */
function faultsOf( definition: Json ): readonly unknown[] {
	if ( definition === null ) {
		return [];
	}
	writeXlsForm( definition, OPTIONS );
	writeSurveyJs( definition, OPTIONS );
	writeTranslatablePage( definition, { hasTranslate: true, language: null } );
	const { survey, faults } = readDefinition( definition );
	return survey === null ? [ 'nothing to ask' ] : faults;
}

describe( 'a hostile file', () => {
	it( 'may be as deep as it likes', () => {
		let deep: Json = { type: 'text', name: 'deep' };
		for ( let depth = 0; depth < 5000; depth++ ) {
			deep = { type: 'panel', name: `p${ depth }`, elements: [ { type: 'text', name: `q${ depth }` }, deep ] };
		}
		expect( faultsOf( readSurveyJs( { elements: [ deep ] } ).definition ) ).toEqual( [] );
		const rows = Array.from( { length: 15000 }, ( _, index ) => [ index % 2 === 0 ? 'begin_group' : 'text', `n${ index }`, 'N' ] );
		expect( faultsOf( readXlsForm( { survey: [ [ 'type', 'name', 'label' ], ...rows ] } ).definition ) ).toEqual( [] );
	} );

	it( 'of SurveyJS gives a definition that forms take, or none', () => {
		fc.assert( fc.property( fc.oneof(
			fc.jsonValue(),
			fc.record( {
				pages: fc.array( fc.record( { name: WORD, elements: fc.array( element, { maxLength: 4 } ) } ), { maxLength: 3 } ),
				title: WORD, locale: WORD,
			} ),
			fc.record( { elements: fc.array( element, { maxLength: 6 } ) } ),
		), ( json ) => {
			expect( faultsOf( readSurveyJs( json ).definition ) ).toEqual( [] );
		} ), { numRuns: 1000 } );
	} );

	it( 'of a spreadsheet gives a definition that forms take, or none', () => {
		const cell = fc.oneof( WORD, CONDITION, fc.integer(), fc.boolean(), fc.constant( null ), fc.date(), fc.double() );
		const type = fc.constantFrom( 'text', 'integer', 'select_one l', 'select_multiple l or_other', 'rank l', 'begin_group', 'end_group', 'begin_repeat', 'end_repeat',
			'note', 'range', 'date', 'acknowledge', 'select_one constructor', 'select_one __proto__' );
		const appearance = fc.constantFrom( '', 'table-list', 'likert', 'minimal', 'list-nolabel', 'label', 'multiline' );
		fc.assert( fc.property(
			fc.array( fc.tuple( type, WORD, cell, cell, cell, appearance, cell, cell ), { maxLength: 12 } ),
			fc.array( fc.tuple( fc.constantFrom( 'l', '__proto__', 'constructor' ), cell, cell, cell ), { maxLength: 6 } ),
			( rows, choices ) => {
				const { definition } = readXlsForm( {
					survey: [ [ 'type', 'name', 'label::English (en)', 'relevant', 'required', 'appearance', 'constraint', 'choice_filter' ], ...rows ] as never,
					choices: [ [ 'list_name', 'name', 'label', '__proto__' ], ...choices ] as never,
				} );
				expect( faultsOf( definition ) ).toEqual( [] );
			},
		), { numRuns: 1000 } );
	} );
} );

import * as fc from 'fast-check';
import { readXlsForm } from '../../../src/core/interchange/read-xlsform';
import { writeXlsForm } from '../../../src/core/interchange/write-xlsform';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english } from '../english';
import type { Json } from '../survey/definitions';
import { PORTABLE_DEFINITION } from './portable-definition';

const message = ( key: string ): string => english.text( key );

/** What forms make of a definition: the same survey, however it is written. */
function surveyOf( definition: Json ): unknown {
	const { survey, faults } = readDefinition( definition );
	expect( faults ).toEqual( [] );
	// However a condition is written, what counts is what it says.
	return JSON.parse( JSON.stringify( survey, ( key, value: unknown ) => key === 'source' ? undefined : value ) );
}

describe( 'XLSForm, there and back', () => {
	it( 'asks the same', () => {
		fc.assert( fc.property( PORTABLE_DEFINITION, ( definition ) => {
			const written = writeXlsForm( definition, { taxonomy: null, message } );
			expect( written.notes ).toEqual( [] );
			const read = readXlsForm( written.sheets as never, { message } );
			expect( surveyOf( read.definition ) ).toEqual( surveyOf( definition ) );
			expect( read.notes.filter( ( { severity } ) => severity === 'lost' ) ).toEqual( [] );
		} ), { numRuns: 300 } );
	} );
} );

import * as fc from 'fast-check';
import { interchangeNoteText } from '../../../src/core/interchange/note';
import { readXlsForm } from '../../../src/core/interchange/read-xlsform';
import { writeXlsForm } from '../../../src/core/interchange/write-xlsform';
import { questionsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { english } from '../english';
import { allTypesDefinition } from '../survey/all-types';
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

	it( 'tells everything that a workbook cannot say, once', () => {
		const { sheets, notes } = writeXlsForm( allTypesDefinition(), { taxonomy: null, message } );
		expect( notes.map( ( note ) => interchangeNoteText( note, english ) ) ).toEqual( [
			'languages: The list “languages” is only known to the wiki; the question asks for text there.',
			'learn: The list “skills” is only known to the wiki; the question asks for text there.',
			'pick: People pick there without putting what they pick in order.',
			'happy: What the ends of the scale mean is written on its first and last step.',
			'skills: The rows are the skills of the wiki, which were not at hand; the grid was left out or has no rows.',
			'A note has no heading in the file: hello.',
			'What is not asked any more was left out of: role, rank, often, gone.',
			'All choices and rows are offered to everybody in: tools.',
			'Examples in empty fields were left out: word.',
			'Settings of this survey with no place in the file: audience, notInStatistics, measures, core, follows.',
		] );
		const { survey, faults } = readDefinition( readXlsForm( sheets as never, { message } ).definition );
		expect( faults ).toEqual( [] );
		expect( questionsOf( survey as never ).map( ( { name, type } ) => `${ type } ${ name }` ) ).toEqual( [
			'radiogroup role', 'dropdown years', 'checkbox tools', 'text languages', 'text learn', 'ranking rank', 'checkbox pick',
			'rating happy', 'rating worn', 'boolean board', 'matrix often', 'text hours', 'text people', 'text page', 'text day',
			'text month', 'text word', 'comment more',
		] );
	} );
} );

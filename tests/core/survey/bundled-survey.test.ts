import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { LocalizedText } from '../../../src/core/i18n/localized-text';
import type { CheckboxQuestion, Choice, GridQuestion, Question } from '../../../src/core/survey/definition';
import { lintDefinition } from '../../../src/core/survey/lint-definition';
import { questionsOf } from '../../../src/core/survey/parameters';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { SCALE_CODES } from '../../../src/core/survey/scale';

function readData( file: string ): string {
	return readFileSync( join( __dirname, '../../../templates/data', file ), 'utf8' );
}

const LANGUAGES = [ 'ar', 'default', 'es', 'fr', 'tr' ];

const definition = readData( 'skills-needs-assessment.json' );
const { survey, faults } = readDefinition( JSON.parse( definition ) );
const { taxonomy } = readTaxonomy( JSON.parse( readData( 'Skills.json' ) ) );
const questions = survey === null ? [] : questionsOf( survey );

function question<Q extends Question>( name: string ): Q {
	return questions.find( ( each ) => each.name === name ) as Q;
}

function choicesOf( each: Question ): readonly Choice[] {
	switch ( each.type ) {
		case 'comment':
		case 'text':
			return [];
		case 'matrixdropdown':
			return each.columns.reduce<Choice[]>( ( all, column ) => all.concat( column.choices ), [] ).concat( each.rows );
		default:
			return each.choices;
	}
}

/** Where a text stands, and the languages it is in. */
function languagesOf( place: string, text: LocalizedText | null ): [ string, string[] ] {
	return [ place, text !== null && text.kind === 'texts' ? Object.keys( text.texts ).sort() : [] ];
}

describe( 'the bundled survey "Skills needs assessment"', () => {
	it( 'is read and linted without a fault', () => {
		expect( faults ).toEqual( [] );
		expect( lintDefinition( definition, { id: 'skills-needs-assessment', taxonomy } ).faults ).toEqual( [] );
	} );

	it( 'is open, and shows the results of few answers, which are public anyway', () => {
		expect( survey ).toMatchObject( {
			id: 'skills-needs-assessment', status: 'open', minAnswers: 1, minCell: 1,
			measures: { grid: 'skills', wantToLearn: 'learn', canTeach: 'teach' },
		} );
	} );

	it( 'has twelve questions, none of which anybody must answer', () => {
		expect( questions.map( ( { name } ) => name ) ).toEqual( [
			'role', 'years', 'region', 'projects', 'device', 'skills', 'learn', 'teach', 'methods', 'barriers', 'time',
			'comment',
		] );
		expect( questions.filter( ( { isRequired } ) => isRequired ) ).toEqual( [] );
	} );

	it( 'asks about the same fourteen skills of the taxonomy in the grid, to learn and to teach', () => {
		const ids = question<GridQuestion>( 'skills' ).rows.map( ( { value } ) => value );
		expect( ids ).toHaveLength( 14 );
		expect( ids.filter( ( id ) => taxonomy.ancestors( id ).length === 0 ) ).toEqual( [] );
		expect( question<CheckboxQuestion>( 'learn' ).choices.map( ( { value } ) => value ) ).toEqual( ids );
		expect( question<CheckboxQuestion>( 'teach' ).choices.map( ( { value } ) => value ) ).toEqual( ids );
		expect( question<CheckboxQuestion>( 'learn' ).maxSelectedChoices ).toBe( 3 );
	} );

	it( 'offers the six methods of the initiative', () => {
		expect( question<CheckboxQuestion>( 'methods' ).choices.map( ( { value } ) => value ) ).toEqual(
			[ 'training', 'mentoring', 'consulting', 'online-learning', 'peer-support', 'event' ],
		);
	} );

	it( 'names every step of both scales in words, and a way out that no statistic counts', () => {
		for ( const column of question<GridQuestion>( 'skills' ).columns ) {
			expect( column.choices.map( ( { value } ) => value ) ).toEqual( [ ...SCALE_CODES, 'na' ] );
			expect( column.choices.filter( ( { text } ) => text?.kind !== 'texts' ) ).toEqual( [] );
		}
		expect( survey?.notInStatistics ).toEqual( [ 'na', 'prefer-not-to-say', 'refused', 'dontknow' ] );
	} );

	it( 'has every text in all of its languages', () => {
		const texts = [ languagesOf( 'title', survey?.title ?? null ), languagesOf( 'description', survey?.description ?? null ) ];
		for ( const page of survey?.pages ?? [] ) {
			texts.push( languagesOf( page.name, page.title ) );
		}
		for ( const each of questions ) {
			texts.push( languagesOf( each.name, each.title ) );
			if ( each.description !== null ) {
				texts.push( languagesOf( `${ each.name }, description`, each.description ) );
			}
			if ( each.type === 'matrixdropdown' ) {
				each.columns.forEach( ( column ) => texts.push( languagesOf( `${ each.name }.${ column.name }`, column.title ) ) );
			}
			for ( const choice of choicesOf( each ) ) {
				// A choice without a text bears the label of a skill, and those are in all languages.
				if ( choice.text !== null || taxonomy.get( choice.value ) === null ) {
					texts.push( languagesOf( `${ each.name }: ${ choice.value }`, choice.text ) );
				}
			}
		}
		expect( texts.length ).toBeGreaterThan( 80 );
		expect( texts.filter( ( [ , languages ] ) => languages.join() !== LANGUAGES.join() ) ).toEqual( [] );
	} );
} );

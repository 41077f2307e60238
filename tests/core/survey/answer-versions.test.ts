import { versionDifference } from '../../../src/core/survey/answer-versions';
import { readDefinition } from '../../../src/core/survey/read-definition';
import type { Survey } from '../../../src/core/survey/definition';
import { goodDefinition, type Json } from './definitions';

function survey( edit: ( definition: Json ) => void = () => undefined ): Survey {
	const definition = goodDefinition();
	definition.pages[ 0 ].elements.push(
		{ type: 'rating', name: 'mood', rateMax: 5, minRateDescription: 'Bad', maxRateDescription: 'Good' },
		{ type: 'matrix', name: 'agree', columns: [ 1, 2, 3 ], rows: [ { value: 'x', text: 'X' }, { value: 'y', text: 'Y' } ] },
		{ type: 'tagbox', name: 'wikis', choicesFrom: 'wikis' },
		{ type: 'radiogroup', name: 'years', choices: [ 2019, 2020 ] },
	);
	edit( definition );
	return readDefinition( definition ).survey as Survey;
}

function element( definition: Json, name: string ): Json {
	return definition.pages.flatMap( ( page: Json ) => page.elements ).find( ( one: Json ) => one.name === name );
}

/** What an answer to the survey before the edit no longer says. */
function lost( edit: ( definition: Json ) => void ): {
	parameters: string[]; changed: readonly string[]; reworded: readonly string[];
} {
	const { changedParameters, changed, reworded } = versionDifference( survey(), survey( edit ) );
	return { parameters: Array.from( changedParameters ), changed, reworded };
}

const NOTHING = { parameters: [], changed: [], reworded: [] };
const CELLS = [ 'budgeting', 'facilitation' ];

describe( 'versionDifference', () => {
	it( 'finds nothing between equal definitions', () => {
		expect( lost( () => undefined ) ).toEqual( NOTHING );
	} );

	it.each( [
		[ 'another type', 'role', ( definition: Json ) => {
			Object.assign( element( definition, 'role' ), { type: 'text', choices: undefined } );
		} ],
		[ 'codes that changed places', 'role', ( definition: Json ) => {
			element( definition, 'role' ).choices = [
				{ value: 'editor', text: { message: 'localskills-desc' } }, { value: 'organizer', text: { default: 'Editor' } },
			];
		} ],
		[ 'more steps of a rating', 'mood', ( definition: Json ) => {
			element( definition, 'mood' ).rateMax = 7;
		} ],
		[ 'a rating turned round', 'mood', ( definition: Json ) => {
			Object.assign( element( definition, 'mood' ), { minRateDescription: 'Good', maxRateDescription: 'Bad' } );
		} ],
		[ 'another source of codes', 'wikis', ( definition: Json ) => {
			element( definition, 'wikis' ).choicesFrom = 'languages';
		} ],
	] )( 'finds %s', ( _, name, edit ) => {
		expect( lost( edit ) ).toEqual( { parameters: [ name ], changed: [ name ], reworded: [] } );
	} );

	it( 'finds the other scale of one column of the grid, and of a matrix', () => {
		expect( lost( ( definition ) => {
			element( definition, 'skills' ).columns[ 1 ].choices = [ 1, 2, 3, 4, 5, 6, 7 ];
		} ) ).toMatchObject( { parameters: CELLS.map( ( row ) => `skills.${ row }.ability` ), changed: [ 'skills' ] } );
		expect( lost( ( definition ) => {
			element( definition, 'agree' ).columns = [ 1, 2, 3, 4 ];
		} ) ).toMatchObject( { parameters: [ 'agree.x', 'agree.y' ], changed: [ 'agree' ] } );
	} );

	it( 'finds a scale of the grid that was turned round by its labels', () => {
		const labelled = ( low: string, high: string ) => ( definition: Json ): void => {
			element( definition, 'skills' ).columns[ 0 ].choices = [ { value: 1, text: low }, 2, 3, 4, { value: 5, text: high } ];
		};
		const { changedParameters } = versionDifference(
			survey( labelled( 'not at all', 'very' ) ), survey( labelled( 'very', 'not at all' ) ),
		);
		expect( Array.from( changedParameters ) ).toEqual( CELLS.map( ( row ) => `skills.${ row }.importance` ) );
	} );

	it( 'finds only the rows that changed places', () => {
		expect( lost( ( definition ) => {
			element( definition, 'agree' ).rows = [ { value: 'x', text: 'Y' }, { value: 'y', text: 'Something else' } ];
		} ) ).toEqual( { parameters: [ 'agree.x' ], changed: [ 'agree' ], reworded: [] } );
	} );

	it( 'finds columns that changed places', () => {
		const titled = ( first: string, second: string ) => ( definition: Json ): void => {
			const { columns } = element( definition, 'skills' );
			[ columns[ 0 ].title, columns[ 1 ].title ] = [ first, second ];
		};
		const { changed, changedParameters } = versionDifference(
			survey( titled( 'Importance', 'Ability' ) ), survey( titled( 'Ability', 'Importance' ) ),
		);
		expect( [ changed, changedParameters.size ] ).toEqual( [ [ 'skills' ], 4 ] );
	} );

	it.each( [
		[ 'choices added, retired and taken out', ( definition: Json ) => {
			element( definition, 'role' ).choices = [ { value: 'editor', text: { default: 'Editor' } }, 'trainer' ];
		} ],
		[ 'a year added to years', ( definition: Json ) => {
			element( definition, 'years' ).choices.push( 2021 );
		} ],
		[ 'a row added, a code that is no step added', ( definition: Json ) => {
			element( definition, 'skills' ).rows.push( 'mentoring' );
			element( definition, 'skills' ).columns[ 0 ].choices.push( { value: 'unsure', text: 'I am not sure' } );
		} ],
		[ 'the rows of the grid from the taxonomy', ( definition: Json ) => {
			delete element( definition, 'skills' ).rows;
			element( definition, 'skills' ).rowsFrom = 'finance';
		} ],
		[ 'a question added, another taken out', ( definition: Json ) => {
			definition.pages[ 1 ].elements.splice( 3, 1, { type: 'comment', name: 'new' } );
		} ],
		[ 'a condition, a limit that is none for answers', ( definition: Json ) => {
			element( definition, 'comment' ).visibleIf = '{role} = \'organizer\'';
			element( definition, 'role' ).isRequired = false;
		} ],
	] )( 'lets %s be', ( _, edit ) => {
		expect( lost( edit ) ).toEqual( NOTHING );
	} );

	it( 'names what was asked in other words', () => {
		expect( lost( ( definition ) => {
			element( definition, 'role' ).title = 'What do you mostly do?';
			element( definition, 'learn' ).maxSelectedChoices = 1;
		} ) ).toEqual( { parameters: [], changed: [], reworded: [ 'role', 'learn' ] } );
	} );

	it( 'takes nothing over from another population', () => {
		const { changed } = lost( ( definition ) => {
			definition.localSkills.audience = { population: 'affiliates' };
		} );
		expect( changed ).toEqual( [ 'role', 'mood', 'agree', 'wikis', 'years', 'skills', 'learn', 'teach', 'comment' ] );
	} );
} );

import { definitionTexts } from '../../../src/core/survey/definition-texts';
import { valueAt } from '../../../src/core/survey/editing/place';
import { goodDefinition } from './definitions';

function keysOf( elements: unknown[] ): string[] {
	return definitionTexts( { pages: [ { elements } ], localSkills: { id: 'x' } } ).map( ( { key } ) => key );
}

describe( 'definitionTexts', () => {
	it( 'lists what people read, in the order in which they do', () => {
		expect( definitionTexts( goodDefinition() ).map( ( { key, kind } ) => `${ kind } ${ key }` ) ).toEqual( [
			'title survey.title', 'description survey.description', 'description survey.audience.description',
			'title survey.pages.p1.title', 'title role.title', 'choice role.choices.editor', 'choice role.choices.organizer',
			'title skills.title', 'column skills.columns.importance.title', 'choice skills.columns.importance.choices.na',
			'choice skills.columns.ability.choices.na', 'row skills.rows.budgeting', 'description comment.description',
		] );
	} );

	it( 'says where each text stands', () => {
		const json = goodDefinition();
		for ( const { path, text } of definitionTexts( json ) ) {
			expect( valueAt( json, path ) ).toBe( text );
		}
	} );

	it( 'knows the texts of every type', () => {
		expect( keysOf( [
			{ type: 'panel', name: 'group', title: 'G', elements: [
				{ type: 'html', name: 'hello', html: 'Hello' },
				{ type: 'rating', name: 'stars', minRateDescription: 'a', maxRateDescription: 'b', rateValues: [ 1, { value: 2, text: 'two' } ], refuseText: 'no' },
			] },
			{ type: 'matrix', name: 'm', columns: [ { value: 'c', text: 'C' } ], rows: [ { value: 'r', text: 'R' } ] },
			{ type: 'boolean', name: 'yes', labelTrue: 'Y', labelFalse: 'N', dontKnowText: '?' },
			{ type: 'text', name: 'site', placeholder: 'https' },
			{ type: 'tagbox', name: 'tags', choices: [ { value: 1, text: 'One' } ], otherText: 'O', noneText: 'N' },
		] ) ).toEqual( [
			'group.title', 'hello.html', 'stars.minRateDescription', 'stars.maxRateDescription', 'stars.rateValues.2',
			'stars.refuseText', 'm.columns.c', 'm.rows.r', 'yes.labelTrue', 'yes.labelFalse', 'yes.dontKnowText',
			'site.placeholder', 'tags.choices.1', 'tags.otherText', 'tags.noneText',
		] );
	} );

	it( 'keeps keys apart whatever pages and questions are called', () => {
		const texts = definitionTexts( { title: 'T', pages: [
			{ name: 'title', title: 'P', elements: [ { type: 'text', name: 'pages', title: 'Q' }, { type: 'text', name: 'title', title: 'Q2' } ] },
		] } );
		expect( new Set( texts.map( ( { key } ) => key ) ).size ).toBe( 4 );
	} );

	it( 'keeps the keys when questions and choices move', () => {
		const json = goodDefinition();
		const before = definitionTexts( json ).map( ( { key } ) => key ).sort();
		json.pages[ 1 ].elements.reverse();
		json.pages[ 0 ].elements[ 0 ].choices.reverse();
		json.pages[ 1 ].elements.push( json.pages[ 0 ].elements.pop() );
		expect( definitionTexts( json ).map( ( { key } ) => key ).sort() ).toEqual( before );
	} );

	it( 'passes over what is no text and what has no name', () => {
		expect( keysOf( [ { type: 'text', title: 'no name' }, { type: 'text', name: 'x', title: 5 }, null, 'x' ] ) ).toEqual( [] );
		expect( definitionTexts( {} ) ).toEqual( [] );
	} );
} );

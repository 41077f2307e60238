import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultText } from '../../../src/core/json/fault';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import { parseCondition } from '../../../src/core/survey/conditions/parse-condition';
import schema from '../../../src/core/survey/definition.schema.json';
import { lintDefinition } from '../../../src/core/survey/lint-definition';
import { ELEMENT_TYPES } from '../../../src/core/survey/read-questions';
import { english, hasMessage } from '../english';

const page = readFileSync( join( __dirname, '../../../docs/survey-definition.md' ), 'utf8' );
const examples = ( page.match( /```json\n[^]*?```/g ) ?? [] ).map( ( block ) => JSON.parse( block.slice( 8, -3 ) ) as { type?: string } );
const { taxonomy } = readTaxonomy( JSON.parse( readFileSync( join( __dirname, '../../../templates/data/Skills.json' ), 'utf8' ) ) );

/** Everything that lint has to say of a definition. */
function toldOf( definition: unknown ): string[] {
	const { faults, warnings } = lintDefinition( JSON.stringify( definition ), { hasMessage, taxonomy } );
	return [ ...faults, ...warnings ].map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` );
}

describe( 'docs/survey-definition.md', () => {
	it( 'has a complete example without a fault', () => {
		// Plain texts beside translated ones: the example shows both.
		expect( toldOf( examples[ 0 ] ).filter( ( told ) => !told.includes( 'no translation into “fr”' ) ) ).toEqual( [] );
	} );

	it( 'has an example of every type, without a fault or a warning', () => {
		const elements = examples.filter( ( { type } ) => type !== undefined );
		expect( Array.from( new Set( elements.map( ( { type } ) => type ) ) ).sort() ).toEqual( ELEMENT_TYPES.slice().sort() );
		const asked = { type: 'comment', name: 'beside-a-note' };
		expect( elements.map( ( element ) => toldOf( { pages: [ { elements: [ element, asked ] } ], localSkills: { id: 'x' } } ) )
			.filter( ( told ) => told.length > 0 ) ).toEqual( [] );
	} );

	it( 'describes operators that there are', () => {
		const described = page.slice( page.indexOf( '## Conditions' ), page.indexOf( '## Settings' ) );
		const table = described.split( '\n' ).filter( ( line ) => line.startsWith( '|' ) ).join( '\n' );
		const words = ( table.match( /`[a-z]+`/g ) ?? [] ).map( ( word ) => word.slice( 1, -1 ) );
		const operators = words.filter( ( word ) => !/^(role|true|empty|notempty|negate)$/.test( word ) );
		expect( operators.length ).toBeGreaterThan( 10 );
		expect( operators.filter( ( word ) => 'code' in parseCondition( `{a} ${ word } {b}` ) ) ).toEqual( [] );
		expect( [ '{a} empty', '{a} notempty', '!{a}', 'iif( {a}, 1, 2 )' ].filter( ( source ) => 'code' in parseCondition( source ) ) ).toEqual( [] );
	} );

	it( 'tells of every property that the schema knows', () => {
		const parts = [ schema, ...Object.values( schema.definitions ) ] as { properties?: object }[];
		const properties = parts.reduce<string[]>( ( all, part ) => all.concat( Object.keys( part.properties ?? {} ) ), [] );
		expect( properties.length ).toBeGreaterThan( 30 );
		const isTold = ( property: string ): boolean => [ '"', '`' ].some( ( quote ) => page.includes( quote + property + quote ) );
		expect( properties.filter( ( property ) => !isTold( property ) ) ).toEqual( [] );
	} );
} );

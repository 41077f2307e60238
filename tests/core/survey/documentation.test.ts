import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintDefinition } from '../../../src/core/survey/lint-definition';
import schema from '../../../src/core/survey/definition.schema.json';
import { hasMessage } from '../english';

const page = readFileSync( join( __dirname, '../../../docs/survey-definition.md' ), 'utf8' );

describe( 'docs/survey-definition.md', () => {
	it( 'has an example without a fault', () => {
		const example = /```json\n([^]*?)```/.exec( page )?.[ 1 ] ?? '';
		expect( lintDefinition( example, { id: 'our-skills-2026', hasMessage } ).faults ).toEqual( [] );
	} );

	it( 'tells of every property that the schema knows', () => {
		const parts = [ schema, ...Object.values( schema.definitions ) ] as { properties?: object }[];
		const properties = parts.reduce<string[]>( ( all, part ) => all.concat( Object.keys( part.properties ?? {} ) ), [] );
		expect( properties.length ).toBeGreaterThan( 30 );
		const isTold = ( property: string ): boolean => [ '"', '`' ].some( ( quote ) => page.includes( quote + property + quote ) );
		expect( properties.filter( ( property ) => !isTold( property ) ) ).toEqual( [] );
	} );
} );

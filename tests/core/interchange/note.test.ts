import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNoteList, interchangeNoteText } from '../../../src/core/interchange/note';
import { english, hasMessage } from '../english';

describe( 'interchangeNoteText', () => {
	it( 'says where and what, rows in their order', () => {
		const notes = createNoteList();
		notes.lost( { sheet: 'survey', row: 1234 }, 'no-choices', 'role' );
		notes.changed( { sheet: 'survey', row: 7 }, 'range-changed', 'age' );
		notes.changed( '$.pages[0]', 'pictures', 'logo' );
		notes.gather( 'changed', 'names-changed', 'A → a' );
		notes.gather( 'changed', 'names-changed', 'B → b' );
		expect( notes.finish().map( ( note ) => interchangeNoteText( note, english ) ) ).toEqual( [
			'$.pages[0]: “logo” showed pictures; its choices are words now.',
			'Sheet “survey”, row 7: “age” has too many steps for a scale; it asks for a number now.',
			'Sheet “survey”, row 1234: “role” has no choices; it was left out.',
			'Names were changed to what is allowed here (a–z, 0–9 and hyphens): A → a, B → b. Conditions follow.',
		] );
	} );

	it( 'does not go on for ever', () => {
		const notes = createNoteList();
		for ( let index = 0; index < 100; index++ ) {
			notes.gather( 'info', 'presentation', `p${ index }` );
		}
		expect( interchangeNoteText( notes.finish()[ 0 ] as never, english ).length ).toBeLessThan( 300 );
	} );
} );

describe( 'notes', () => {
	it( 'have all their words', () => {
		const directory = join( __dirname, '../../../src/core/interchange' );
		const codes = new Set<string>();
		for ( const file of readdirSync( directory ).filter( ( name ) => name.endsWith( '.ts' ) ) ) {
			const source = readFileSync( join( directory, file ), 'utf8' );
			for ( const match of source.matchAll( /notes\.(?:lost|changed|info|gather)\(([^;]*)\);/g ) ) {
				for ( const [ , code ] of ( match[ 1 ] as string ).matchAll( /'([a-z]+(?:-[a-z]+)+|personal|repeat|pictures|piping|markup|metadata|retired|placeholders|presentation)'/g ) ) {
					codes.add( code as string );
				}
			}
			for ( const [ , code ] of source.matchAll( /'((?:condition|required|choice-filter)-lost)'/g ) ) {
				codes.add( code as string );
			}
		}
		expect( codes.size ).toBeGreaterThan( 40 );
		expect( Array.from( codes ).filter( ( code ) => !hasMessage( `localskills-interchange-${ code }` ) ) ).toEqual( [] );
	} );
} );

import * as fc from 'fast-check';
import { faultText } from '../../../src/core/json/fault';
import { MAX_JSON_DEPTH, parseJson } from '../../../src/core/json/parse-json';
import { english } from '../english';

function told( text: string ): string[] {
	return parseJson( text ).faults.map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` );
}

describe( 'parseJson', () => {
	it( 'takes whatever JSON.parse takes, with the same value', () => {
		fc.assert( fc.property( fc.json(), ( text ) => {
			expect( parseJson( text ) ).toEqual( { value: JSON.parse( text ), faults: [] } );
		} ) );
	} );

	it( 'takes nothing else, and says why', () => {
		const damaged = fc.tuple( fc.json(), fc.nat(), fc.constantFrom( ',', '}', ']', '"', '\\', '\t', '\n', '/', 'x', '\u0000' ) )
			.map( ( [ text, at, character ] ) => {
				const position = at % ( text.length + 1 );
				return ( text.slice( 0, position ) + character + text.slice( position ) ).replace( /\$\d/g, '' );
			} );
		fc.assert( fc.property( damaged, ( text ) => {
			let isJson = true;
			try {
				JSON.parse( text );
			} catch {
				isJson = false;
			}
			const { value, faults } = parseJson( text );
			expect( value === undefined ).toBe( !isJson );
			// Damage can make two names equal: JSON all the same, but worth a word.
			expect( faults.every( ( { code } ) => isJson ? code === 'json-duplicate-key' : code !== 'json-duplicate-key' ) ).toBe( true );
			expect( isJson || faults.length === 1 ).toBe( true );
			expect( faults.map( ( fault ) => faultText( fault, english ) ).join() ).not.toMatch( /⧼|\$\d/ );
		} ), { numRuns: 500 } );
	} );

	it.each( [
		[ '', '$: The page is empty. It needs a definition in JSON, beginning with a brace.' ],
		[ '{\n\t"a": 1,\n}', '$: Line 2, column 8: remove the comma before “}”. There is no comma after the last item.' ],
		[ '{\n\t"a": 1\n\t"b": 2\n}', '$: Line 3, column 2: a comma is missing before “"b"”.' ],
		[ '{ "a" 1 }', '$: Line 1, column 7: a colon is missing between the name of a property and its value “1”.' ],
		[ '{ \'a\': 1 }', '$: Line 1, column 3: “\'a\'” cannot stand here. Texts and names of properties need double quotes; without quotes there are only numbers, true, false and null.' ],
		[ '{ "a": 1', '$: Line 1, column 9: a closing brace is missing here. Every opened brace needs one.' ],
		[ '[ 1 }', '$: Line 1, column 5: a closing square bracket is missing here. Every opened square bracket needs one.' ],
		[ '{}}', '$: Line 1, column 3: the JSON has ended before “}”. Remove what follows, or the brace or bracket that closes too early.' ],
		[ '{ "a": 1 } // all', '$: Line 1, column 12: JSON has no comments. Remove “// all”.' ],
		[ '{ "a": "b\n}', '$: Line 1, column 8: the text “"b” is not closed. Add the double quote at its end; a line break inside a text is written \\n, a double quote \\".' ],
		[ '{ "a": }', '$: Line 1, column 8: a value is missing before “}”. Add it, or remove the comma or the name before it.' ],
		[ '\uFEFF{}', '$: The text begins with an invisible byte order mark. Save the file as UTF-8 without one.' ],
	] )( 'says of %j where it breaks and what to do', ( text, expected ) => {
		expect( told( text ) ).toEqual( [ expected ] );
	} );

	it( 'tells of a property that stands twice in one object, and not in two', () => {
		expect( told( '{ "a": { "b": 1 },\n"c": [ { "b": 1, "x y": 2,\n"x y": 3 } ] }' ) ).toEqual( [
			'$.c[0]["x y"]: “x y” stands twice in the same braces, in line 2 and in line 3; only the last one would have an effect. Remove one of them.',
		] );
	} );

	it( 'takes nothing that is nested deeper than its readers can follow', () => {
		const lists = ( depth: number ): string => '['.repeat( depth ) + ']'.repeat( depth );
		expect( parseJson( lists( MAX_JSON_DEPTH ) ).faults ).toEqual( [] );
		const panels = '{ "elements": ['.repeat( 800 ) + '] }'.repeat( 800 );
		for ( const text of [ lists( MAX_JSON_DEPTH + 1 ), panels, `{ "pages": ${ panels } }` ] ) {
			expect( parseJson( text ) ).toEqual( { value: undefined, faults: [ { path: '$', code: 'json-too-deep', parameters: [] } ] } );
		}
	} );

	it( 'survives nesting that no parser holds', () => {
		const depth = 200_000;
		expect( parseJson( '['.repeat( depth ) + ']'.repeat( depth ) ).faults ).toEqual( [ { path: '$', code: 'json-too-deep', parameters: [] } ] );
		expect( parseJson( '{"a":'.repeat( depth ) ).faults[ 0 ]?.code ).toBe( 'json-too-deep' );
	} );
} );

import fc from 'fast-check';
import { isWithin, pathOfPlace, placeOfPath, valueAt, withItem, withItemMoved, withValueAt } from '../../../../src/core/survey/editing/place';
import { richDefinition, withUnknownProperties } from './definition';

const JSON_OBJECTS = fc.dictionary( fc.string(), fc.jsonValue( { maxDepth: 3 } ) );
const PLACES = fc.array( fc.oneof( fc.string(), fc.nat( 20 ) ), { maxLength: 6 } );

describe( 'places', () => {
	it( 'are read from the paths that faults have', () => {
		expect( placeOfPath( '$.pages[0].elements[12].visibleIf' ) ).toEqual( [ 'pages', 0, 'elements', 12, 'visibleIf' ] );
		fc.assert( fc.property( PLACES, ( place ) => expect( placeOfPath( pathOfPlace( place ) ) ).toEqual( place ) ) );
	} );

	it( 'hold what was put there, and everything else stays', () => {
		fc.assert( fc.property( JSON_OBJECTS, fc.string(), fc.string(), fc.jsonValue(), ( json, key, inner, value ) => {
			const changed = withValueAt( json, [ key, inner ], value );
			expect( valueAt( changed, [ key, inner ] ) ).toEqual( value );
			for ( const other of Object.keys( json ).filter( ( name ) => name !== key ) ) {
				expect( valueAt( changed, [ other ] ) ).toBe( valueAt( json, [ other ] ) );
			}
		} ) );
	} );

	it( 'give back the very same definition when nothing changes', () => {
		const json = richDefinition();
		expect( withValueAt( json, [ 'pages', 0, 'name' ], 'you' ) ).toBe( json );
		expect( withValueAt( json, [ 'pages', 0, 'nothing' ], undefined ) ).toBe( json );
		expect( withItemMoved( json, [ 'pages' ], 0, -3 ) ).toBe( json );
	} );

	it( 'give an item back its place when it is moved back, and take away what was added', () => {
		const json = withUnknownProperties( richDefinition() );
		const list = [ 'pages', 1, 'elements' ];
		fc.assert( fc.property( fc.nat( 4 ), fc.nat( 4 ), ( from, to ) => {
			expect( withItemMoved( withItemMoved( json, list, from, to ), list, to, from ) ).toEqual( json );
			expect( withValueAt( withItem( json, list, to, {} ), [ ...list, to ], undefined ) ).toEqual( json );
		} ) );
	} );

	it( 'put a new property where people look for it', () => {
		const json = withValueAt( { pages: [ { type: 'text', name: 'a', choices: [] } ] }, [ 'pages', 0, 'title' ], 'T' );
		expect( Object.keys( valueAt( json, [ 'pages', 0 ] ) as object ) ).toEqual( [ 'type', 'name', 'title', 'choices' ] );
	} );

	it( 'know what is inside of what', () => {
		expect( isWithin( [ 'pages', 1, 'elements' ], [ 'pages', 1 ] ) ).toBe( true );
		expect( isWithin( [ 'pages', 1 ], [ 'pages', 1, 'elements' ] ) ).toBe( false );
		expect( isWithin( [ 'pages', 10 ], [ 'pages', 1 ] ) ).toBe( false );
	} );
} );

import { dissolvePanel, duplicatePart, movePart, movePartBy, removeWithReferences, retireQuestion } from '../../../../src/core/survey/editing/edit-parts';
import { findElement, partAround, partsOf } from '../../../../src/core/survey/editing/parts';
import { type Place, valueAt } from '../../../../src/core/survey/editing/place';
import { countUnknown, richDefinition, withUnknownProperties } from './definition';
import type { JsonObject } from '../../../../src/core/json/value';

const at = ( json: JsonObject, name: string ): Place => findElement( json, name )?.place as Place;
const order = ( json: JsonObject ): string => partsOf( json ).map( ( { name, depth, kind } ) => `${ kind === 'page' ? '/' : '.'.repeat( depth ) }${ name }` ).join( ' ' );

const START = '/you role more .years .why stars /skills-page note skills learn agree ready';

describe( 'partsOf', () => {
	it( 'lists pages and what is on them, with panels before what is in them', () => {
		expect( order( richDefinition() ) ).toBe( START );
	} );

	it( 'takes whatever a hand wrote', () => {
		expect( order( { pages: [ 5, { elements: [ null, { type: 'panel' }, { name: 'a', type: 7 } ] }, {} ] } ) ).toBe( '/page2  a /page3' );
	} );

	it( 'finds the part that a fault is in', () => {
		const json = richDefinition();
		expect( partAround( json, [ 'pages', 0, 'elements', 1, 'elements', 0, 'min' ] )?.name ).toBe( 'years' );
		expect( partAround( json, [ 'pages', 0, 'elements' ] )?.name ).toBe( 'you' );
		expect( partAround( json, [ 'localSkills', 'id' ] ) ).toBeNull();
	} );
} );

describe( 'movePartBy', () => {
	it( 'walks a question through all places, and back the same way', () => {
		let json = richDefinition();
		const seen = [ json ];
		let place = at( json, 'role' );
		for ( ;; ) {
			const moved = movePartBy( json, place, 1 );
			if ( moved.json === json ) {
				break;
			}
			( { json, place } = moved );
			expect( place ).toEqual( at( json, 'role' ) );
			seen.push( json );
		}
		expect( seen.map( order ).slice( 0, 5 ) ).toEqual( [
			START,
			'/you more .role .years .why stars /skills-page note skills learn agree ready',
			'/you more .years .role .why stars /skills-page note skills learn agree ready',
			'/you more .years .why .role stars /skills-page note skills learn agree ready',
			'/you more .years .why role stars /skills-page note skills learn agree ready',
		] );
		expect( order( json ) ).toBe( '/you more .years .why stars /skills-page note skills learn agree ready role' );
		for ( const before of seen.reverse().slice( 1 ) ) {
			( { json, place } = movePartBy( json, place, -1 ) );
			expect( json ).toEqual( before );
		}
	} );

	it( 'swaps pages', () => {
		const json = richDefinition();
		const moved = movePartBy( json, [ 'pages', 0 ], 1 );
		expect( moved.place ).toEqual( [ 'pages', 1 ] );
		expect( order( moved.json ) ).toContain( 'ready /you' );
		expect( movePartBy( json, [ 'pages', 0 ], -1 ).json ).toBe( json );
	} );
} );

describe( 'movePart', () => {
	it( 'knows where a list is after something before it is gone', () => {
		const json = richDefinition();
		const moved = movePart( json, at( json, 'role' ), [ ...at( json, 'more' ), 'elements' ], 1 );
		expect( order( moved.json ) ).toBe( '/you more .years .role .why stars /skills-page note skills learn agree ready' );
		expect( moved.place ).toEqual( at( moved.json, 'role' ) );
	} );

	it( 'puts no panel into itself, and none too deep', () => {
		let json = richDefinition();
		expect( movePart( json, at( json, 'more' ), [ ...at( json, 'more' ), 'elements' ], 0 ).json ).toBe( json );
		json = { pages: [ { elements: [
			{ type: 'panel', name: 'a', elements: [ { type: 'panel', name: 'b', elements: [ { type: 'panel', name: 'c', elements: [] } ] } ] },
			{ type: 'panel', name: 'd', elements: [] }, { type: 'text', name: 'e' },
		] } ] };
		expect( movePart( json, at( json, 'd' ), [ ...at( json, 'c' ), 'elements' ], 0 ).json ).toBe( json );
		expect( order( movePart( json, at( json, 'e' ), [ ...at( json, 'c' ), 'elements' ], 0 ).json ) ).toBe( '/page1 a .b ..c ...e d' );
		expect( order( movePart( json, at( json, 'd' ), [ ...at( json, 'b' ), 'elements' ], 0 ).json ) ).toBe( '/page1 a .b ..d ..c e' );
	} );
} );

describe( 'duplicatePart', () => {
	it( 'gives names of their own to all that is copied, and what the copies say of each other follows', () => {
		const json = richDefinition();
		const copied = duplicatePart( json, at( json, 'more' ), [ 'years-2' ] );
		expect( order( copied.json ) ).toBe( '/you role more .years .why more-2 .years-3 .why-2 stars /skills-page note skills learn agree ready' );
		expect( valueAt( copied.json, [ ...at( copied.json, 'why-2' ), 'visibleIf' ] ) ).toBe( '{years-3} > 1' );
		expect( valueAt( copied.json, [ ...at( copied.json, 'years-3' ), 'visibleIf' ] ) ).toBe( '{role} notempty and {stars} >= 3' );
		expect( valueAt( copied.json, copied.place ) ).toMatchObject( { name: 'more-2' } );
		expect( removeWithReferences( copied.json, copied.place ) ).toEqual( json );
	} );

	it( 'copies pages', () => {
		const copied = duplicatePart( richDefinition(), [ 'pages', 1 ] );
		expect( order( copied.json ) ).toMatch( /ready \/skills-page-2 note-2 skills-2 learn-2 agree-2 ready-2$/ );
		expect( valueAt( copied.json, [ ...at( copied.json, 'ready-2' ), 'visibleIf' ] ) ).toBe( '{agree-2.r1} = \'yes\'' );
	} );
} );

describe( 'taking away', () => {
	it( 'dissolves a panel and keeps what is in it', () => {
		const json = richDefinition();
		expect( order( dissolvePanel( json, at( json, 'more' ) ) ) ).toBe( '/you role years why stars /skills-page note skills learn agree ready' );
	} );

	it( 'removes a page with its questions and what spoke of them', () => {
		const json = withUnknownProperties( richDefinition() );
		const left = removeWithReferences( json, [ 'pages', 0 ] );
		expect( order( left ) ).toBe( '/skills-page note skills learn agree ready' );
		expect( JSON.stringify( left ) ).not.toContain( '{role}' );
		expect( countUnknown( left ) ).toBe( countUnknown( { pages: [ ( json.pages as unknown[] )[ 1 ] ] } ) );
	} );

	it( 'retires a question and asks it again', () => {
		const json = richDefinition();
		const retired = retireQuestion( json, at( json, 'role' ), true );
		expect( findElement( retired, 'role' )?.isRetired ).toBe( true );
		expect( retireQuestion( retired, at( json, 'role' ), false ) ).toEqual( json );
	} );
} );

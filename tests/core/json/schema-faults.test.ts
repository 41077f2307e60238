import Ajv from 'ajv-draft-04';
import * as fc from 'fast-check';
import { type Schema, schemaFaults } from '../../../src/core/json/schema-faults';
import skillsSchema from '../../../src/core/skills/skills.schema.json';
import definitionSchema from '../../../src/core/survey/definition.schema.json';
import { allTypesDefinition } from '../survey/all-types';
import { goodDefinition, type Json } from '../survey/definitions';

const goodSkills = {
	locale: 'en',
	skills: [
		{ id: 'finance', label: 'Finance', capx: [ 11, 12 ] },
		{ id: 'budgeting', label: { default: 'Budgeting', fr: 'Budget' }, parent: 'finance', capx: 12, wikidata: 'Q12',
			aliases: { default: [ 'money plan' ], 'pt-br': [ 'orçamento' ] } },
		{ id: 'budgets', label: { message: 'localskills-desc' }, status: 'retired', replacedBy: 'budgeting' },
	],
};

/** Every object and list in a value, itself included. */
function containers( json: Json ): Json[] {
	return typeof json === 'object' && json !== null ?
		[ json, ...Object.values( json ).reduce<Json[]>( ( all, part ) => all.concat( containers( part ) ), [] ) ] : [];
}

const NAMES = [ 'type', 'name', 'title', 'choices', 'value', 'text', 'default', 'message', 'fr', 'pt-BR', 'rows', 'columns', 'id', 'status',
	'opens', 'capx', 'constructor', '__proto__', 'visibleIf', 'elements', 'html', 'min', 'max', 'rateMin', 'choicesFrom', 'rowsFrom', 'integer' ];
const VALUES = fc.oneof(
	fc.constantFrom( '', ' ', 'editor', 'radiogroup', 'matrixdropdown', 'open', 'Q5', '2026-01-01', 'a\n', 'A', 'localskills-x', 'en', 'EN', 'panel', 'html', 'text',
		'ranking', 'skills', 'number', '2026-13', '12.5', '1e5', '{a} = 1' ),
	fc.constantFrom<unknown>( 0, 1, -1, 1.5, 1e9, 1e10, true, null, [], {}, [ 1 ], [ {} ], { default: 'x' }, { message: 'localskills-x' },
		{ value: 1 }, { value: 'a', text: 'A' }, { default: 'x', zz: 1 } ),
	fc.jsonValue( { maxDepth: 2 } ),
);

/** One change somewhere: a property or item put in, taken out or replaced. */
const CHANGE = fc.record( {
	at: fc.nat(), key: fc.nat(), value: VALUES, kind: fc.constantFrom( 'replace', 'remove', 'add' ), name: fc.constantFrom( ...NAMES ),
} );

interface Change {
	at: number;
	key: number;
	value: unknown;
	kind: string;
	name: string;
}

function change( json: Json, { at, key, value, kind, name }: Change ): void {
	const all = containers( json );
	// A value of its own, so that later changes within it leave the generator's alone.
	const fresh = JSON.parse( JSON.stringify( value ) ) as unknown;
	const container = all[ at % all.length ];
	const keys = Object.keys( container );
	const chosen = keys[ key % Math.max( keys.length, 1 ) ];
	if ( kind === 'add' || chosen === undefined ) {
		if ( Array.isArray( container ) ) {
			container.push( fresh );
		} else {
			Object.defineProperty( container, name, { value: fresh, enumerable: true, configurable: true, writable: true } );
		}
	} else if ( kind === 'replace' ) {
		container[ chosen ] = fresh;
	} else if ( Array.isArray( container ) ) {
		container.splice( Number( chosen ), 1 );
	} else {
		delete container[ chosen ];
	}
}

describe.each( [
	[ 'definition.schema.json', definitionSchema, goodDefinition ],
	[ 'definition.schema.json and all types', definitionSchema, allTypesDefinition ],
	[ 'skills.schema.json', skillsSchema, () => JSON.parse( JSON.stringify( goodSkills ) ) as Json ],
] )( 'schemaFaults with %s', ( _name, schema, good ) => {
	const ajv = new Ajv( { allErrors: false } );
	const isValid = ajv.compile( schema );
	const faultsOf = ( json: unknown ): unknown[] => schemaFaults( json, schema as Schema, { codes: {}, checks: {} } );

	it( 'uses a schema that is valid draft 4 and describes every part', () => {
		expect( ajv.validateSchema( schema ) ).toBe( true );
		const undescribed = Object.entries( schema.definitions ).filter( ( [ , definition ] ) => !( 'description' in definition ) );
		expect( undescribed ).toEqual( [] );
	} );

	it( 'finds nothing in what is right', () => {
		expect( isValid( good() ) ).toBe( true );
		expect( faultsOf( good() ) ).toEqual( [] );
	} );

	it( 'agrees with a full validator on whatever is changed', () => {
		let invalid = 0;
		fc.assert( fc.property( fc.array( CHANGE, { minLength: 1, maxLength: 3 } ), ( changes ) => {
			const json = { json: good() };
			changes.forEach( ( each ) => change( json, each ) );
			const expected = isValid( json.json );
			invalid += expected ? 0 : 1;
			expect( [ json.json, faultsOf( json.json ).length === 0 ] ).toEqual( [ json.json, expected ] );
		} ), { numRuns: 3000 } );
		expect( invalid ).toBeGreaterThan( 500 );
	} );

	it( 'agrees with a full validator on any JSON', () => {
		fc.assert( fc.property( fc.jsonValue(), ( json ) => {
			expect( faultsOf( json ).length === 0 ).toBe( isValid( json ) );
		} ) );
	} );
} );

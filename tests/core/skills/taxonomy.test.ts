import * as fc from 'fast-check';
import { faultText } from '../../../src/core/json/fault';
import { lintTaxonomy } from '../../../src/core/skills/lint-taxonomy';
import { readTaxonomy, type Skill, skillLabel, type Taxonomy } from '../../../src/core/skills/taxonomy';
import { english, hasMessage } from '../english';

function taxonomyOf( ...skills: object[] ): Taxonomy {
	return readTaxonomy( { skills: skills.map( ( skill ) => ( { label: 'x', ...skill } ) ) } ).taxonomy;
}

const ids = ( skills: readonly Skill[] ): string[] => skills.map( ( skill ) => skill.id );

describe( 'readTaxonomy', () => {
	it( 'reads skills with all they have', () => {
		const { taxonomy, faults } = readTaxonomy( { locale: 'en', skills: [
			{ id: 'finance', label: 'Finance' },
			{ id: 'budgeting', label: { default: 'Budgeting', fr: 'Budget' }, parent: 'finance', capx: [ 12, 13 ], wikidata: 'Q1',
				aliases: { default: [ 'money plan' ] } },
			{ id: 'budgets', label: 'Budgets', status: 'retired', replacedBy: 'budgeting', capx: 14 },
		] } );
		expect( faults ).toEqual( [] );
		expect( taxonomy.locale ).toBe( 'en' );
		expect( taxonomy.get( 'budgeting' ) ).toEqual( {
			id: 'budgeting', label: { kind: 'texts', texts: { default: 'Budgeting', fr: 'Budget' } }, parent: 'finance',
			capx: [ 12, 13 ], wikidata: 'Q1', aliases: { default: [ 'money plan' ] }, isRetired: false, replacedBy: null,
		} );
		expect( taxonomy.get( 'budgets' ) ).toMatchObject( { isRetired: true, replacedBy: 'budgeting', capx: [ 14 ] } );
		expect( taxonomy.get( 'juggling' ) ).toBeNull();
	} );

	it( 'leaves out what is no skill, and tells', () => {
		const { taxonomy, faults } = readTaxonomy( { skills: [ { id: 'A b', label: 'x' }, { id: 'a', label: '' }, { id: 'a', label: 'y' }, 7 ] } );
		expect( ids( taxonomy.skills ) ).toEqual( [ 'a' ] );
		expect( skillLabel( 'a', taxonomy, english ).text ).toBe( 'a' );
		expect( faults.map( ( { path, code } ) => `${ path } ${ code }` ) ).toEqual( [
			'$.skills[0].id bad-id', '$.skills[2].id code-taken', '$.skills[3].id bad-id',
		] );
	} );

	it( 'reads any JSON without breaking', () => {
		fc.assert( fc.property( fc.jsonValue(), fc.jsonValue(), ( json, skill ) => {
			expect( readTaxonomy( json ).taxonomy.skills ).toEqual( [] );
			expect( readTaxonomy( { skills: [ skill ] } ).taxonomy.skills ).toEqual( [] );
		} ) );
	} );
} );

describe( 'a taxonomy', () => {
	const taxonomy = taxonomyOf(
		{ id: 'finance' }, { id: 'budgeting', parent: 'finance' }, { id: 'grants', parent: 'finance' },
		{ id: 'old', parent: 'finance', status: 'retired' }, { id: 'orphan', parent: 'nowhere' },
		{ id: 'deep', parent: 'budgeting' },
	);

	it( 'gives children in the order of the page, without the retired, and nobody out of reach', () => {
		expect( ids( taxonomy.children( null ) ) ).toEqual( [ 'finance', 'orphan' ] );
		expect( ids( taxonomy.children( 'finance' ) ) ).toEqual( [ 'budgeting', 'grants' ] );
		expect( taxonomy.children( 'deep' ) ).toEqual( [] );
	} );

	it( 'gives ancestors, nearest first', () => {
		expect( ids( taxonomy.ancestors( 'deep' ) ) ).toEqual( [ 'budgeting', 'finance' ] );
		expect( taxonomy.ancestors( 'orphan' ) ).toEqual( [] );
		expect( taxonomy.ancestors( 'juggling' ) ).toEqual( [] );
	} );

	it( 'follows replacements to the end, and a retired skill without one to itself', () => {
		const replaced = taxonomyOf( { id: 'a', replacedBy: 'b' }, { id: 'b', replacedBy: 'c' }, { id: 'c' }, { id: 'd', status: 'retired' } );
		expect( [ 'a', 'b', 'c', 'd', 'e' ].map( ( id ) => replaced.current( id )?.id ?? null ) ).toEqual( [ 'c', 'c', 'c', 'd', null ] );
	} );

	it( 'ends in every circle', () => {
		const someIds = fc.constantFrom( 'a', 'b', 'c', 'd' );
		fc.assert( fc.property( fc.array( fc.record( { id: someIds, parent: someIds, replacedBy: someIds } ) ), ( skills ) => {
			const circles = taxonomyOf( ...skills );
			for ( const { id } of circles.skills ) {
				const ancestors = ids( circles.ancestors( id ) );
				expect( new Set( ancestors ).size ).toBe( ancestors.length );
				expect( ancestors ).not.toContain( id );
				expect( circles.current( id ) ).not.toBeNull();
				expect( circles.find( id ) ).not.toBeNull();
			}
		} ) );
	} );

	it( 'finds the skill that a person means, if only one can be meant', () => {
		const { taxonomy: named } = readTaxonomy( { skills: [
			{ id: 'budgeting', label: { default: 'Budgeting', fr: 'Élaboration de budgets' }, aliases: { en: [ 'Money plan', 'accounts' ] } },
			{ id: 'bookkeeping', label: 'Accounts', aliases: { en: [ 'ledger' ] } },
			{ id: 'ledgers', label: 'Lists', aliases: { en: [ 'ledger' ] } },
			{ id: 'budgets', label: 'Budgets', status: 'retired', replacedBy: 'budgeting' },
		] } );
		const found = [ 'budgeting', ' BUDGETING ', 'élaboration  de_budgets', 'money-plan', 'Budgets', 'accounts', 'ledger', 'juggling', '' ]
			.map( ( words ) => named.find( words )?.id ?? null );
		expect( found ).toEqual( [
			'budgeting', 'budgeting', 'budgeting', 'budgeting', 'budgeting', 'bookkeeping', null, null, null,
		] );
	} );
} );

describe( 'lintTaxonomy', () => {
	const told = ( skills: object[] ): string[] => lintTaxonomy( JSON.stringify( { skills } ), { hasMessage } ).faults
		.map( ( fault ) => `${ fault.path }: ${ faultText( fault, english ) }` );

	it( 'finds nothing in a good page', () => {
		expect( told( [
			{ id: 'a', label: 'A', status: 'retired', replacedBy: 'b' },
			{ id: 'b', label: { message: 'localskills-desc' }, parent: 'c', capx: 3, wikidata: 'Q42', aliases: { de: [ 'Be' ] } },
			{ id: 'c', label: { default: 'C' } },
		] ) ).toEqual( [] );
	} );

	it( 'says what is wrong, where, and what to do', () => {
		expect( told( [
			{ id: 'a', label: 'A', parent: 'b' },
			{ id: 'b', label: 'B', parent: 'a' },
			{ id: 'b', label: 'B', parent: 'nowhere' },
			{ id: 'c', label: 'C', replacedBy: 'x', wikidata: '42', capx: 'y' },
			{ id: 'd', label: { message: 'localskills-nothing' }, status: 'old', aliases: { english: [] } },
			{ label: 'E', parent: 'e' },
		] ).map( ( fault ) => fault.replace( /\. .*/, '.' ) ).sort() ).toEqual( [
			'$.skills[0].parent: From here the way leads back to “a” itself.',
			'$.skills[1].parent: From here the way leads back to “b” itself.',
			'$.skills[2].id: “b” stands at $.skills[1].id already.',
			'$.skills[3].capx: A whole number, without quotes, must stand here.',
			'$.skills[3].replacedBy: There is no skill “x” on this page.',
			'$.skills[3].replacedBy: “c” has a replacement but is not retired.',
			'$.skills[3].wikidata: “42” is no item of Wikidata.',
			'$.skills[4].aliases.english: “english” is no language code.',
			'$.skills[4].label.message: LocalSkills has no message “localskills-nothing”.',
			'$.skills[4].status: “old” is not possible here.',
			'$.skills[5].id: “id” is missing.',
		] );
	} );

	it( 'gives no taxonomy where there is no JSON', () => {
		expect( lintTaxonomy( '{' ).taxonomy ).toBeNull();
		expect( lintTaxonomy( '[]' ).faults ).toHaveLength( 1 );
	} );
} );

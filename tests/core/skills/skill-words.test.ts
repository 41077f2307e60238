import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PROJECT } from '../../../build/project';
import { aliasesOf, labelsOf, nearestSkill } from '../../../src/core/skills/skill-words';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';

const { taxonomy } = readTaxonomy( JSON.parse( readFileSync( `${ PROJECT }/templates/data/Skills.json`, 'utf8' ) ) );
const inUse = taxonomy.skills.filter( ( { isRetired } ) => !isRetired );

describe( 'nearestSkill', () => {
	it.each( [
		[ 'budgetting', 'budgeting' ], [ 'Bugdeting', 'budgeting' ], [ 'ميزانيه', 'budgeting' ], [ 'Elaboration de budgets', 'budgeting' ],
		[ 'beekeeping', undefined ], [ 'xyz', undefined ], [ '', undefined ], [ 'x'.repeat( 61 ), undefined ],
	] )( '%s → %s', ( written, skill ) => {
		expect( nearestSkill( written, taxonomy )?.skill ).toBe( skill );
	} );

	it( 'finds what is one slip away from a name, or something as near before it on the page', () => {
		fc.assert( fc.property(
			fc.constantFrom( ...inUse ).chain( ( skill ) =>
				fc.tuple( fc.constant( skill ), fc.constantFrom( skill.id, ...labelsOf( skill ), ...aliasesOf( skill ) ) ) ),
			fc.nat(), ( [ skill, words ], place ) => {
				const characters = Array.from( words );
				characters.splice( place % characters.length, 0, 'x' );
				fc.pre( characters.length > 4 && characters.length <= 60 );
				const near = nearestSkill( characters.join( '' ), taxonomy );
				expect( inUse.findIndex( ( { id } ) => id === near?.skill ) ).toBeGreaterThanOrEqual( 0 );
				expect( inUse.findIndex( ( { id } ) => id === near?.skill ) ).toBeLessThanOrEqual( inUse.indexOf( skill ) );
			} ) );
	} );

	it( 'never means a retired skill', () => {
		const retired = readTaxonomy( { skills: [ { id: 'budgets', label: 'Budgets', replacedBy: 'budgeting' }, { id: 'budgeting', label: 'Planning' } ] } );
		expect( nearestSkill( 'budgetss', retired.taxonomy ) ).toBeNull();
	} );
} );

import { createSkillGroups } from '../../../src/core/exchange/skill-groups';
import { createSkillRelations } from '../../../src/core/exchange/skill-relations';
import { skillTree } from '../../../src/core/skills/skill-tree';
import { readTaxonomy, type Taxonomy } from '../../../src/core/skills/taxonomy';

const DEPTH = 20_000;

/** Each skill below the one before it; in a circle, the first below the last. */
function chain( isCircle: boolean ): Taxonomy {
	return readTaxonomy( { skills: [
		...Array.from( { length: DEPTH }, ( _nothing, index ) => ( {
			id: `s${ index }`, label: `Skill ${ index }`, ...index === 0 && !isCircle ? {} : { parent: `s${ ( index || DEPTH ) - 1 }` },
		} ) ),
		{ id: 'lua', label: 'Lua' },
	] } ).taxonomy;
}

describe( 'a taxonomy that somebody made a chain, or a circle, of thousands', () => {
	it.each( [ false, true ] )( 'is grouped, ordered and related (circle: %s)', ( isCircle ) => {
		const taxonomy = chain( isCircle );
		const groups = createSkillGroups( taxonomy );
		expect( groups.groups ).toEqual( isCircle ? [ 'lua', '' ] : [ 's0', 'lua', '' ] );
		expect( groups.groupOf( 'lua' ) ).toBe( 'lua' );
		expect( groups.groupOf( 's3' ) ).toBe( isCircle ? '' : 's0' );
		expect( groups.compare( 's3', isCircle ? 's9' : 's19999' ) ).toBeLessThan( 0 );
		expect( taxonomy.ancestors( 's19999' ) ).toHaveLength( 100 );
		expect( createSkillRelations( taxonomy ).relatedTo( 's500' ).length ).toBeGreaterThan( 0 );
	} );

	it( 'is walked through once', () => {
		const places = skillTree( chain( false ), [ 's0', 'lua', 's5' ] );
		expect( places ).toHaveLength( DEPTH + 1 );
		expect( places.slice( -2 ) ).toEqual( [ { id: 's19999', depth: 19_999 }, { id: 'lua', depth: 0 } ] );
	} );
} );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { ID_PATTERN } from '../../../src/core/pages';
import { WORD_RANKS } from '../../../src/core/exchange/search/search-fit';
import { needleOf, soughtWords } from '../../../src/core/exchange/search/search-words';
import { createSkillIndex } from '../../../src/core/exchange/search/skill-index';
import { readTaxonomy, type Skill } from '../../../src/core/skills/taxonomy';

function readJson( path: string ): unknown {
	return JSON.parse( readFileSync( join( __dirname, path ), 'utf8' ) );
}

/** What the Capacity Exchange had in July 2025: its ids and English labels. */
const capacities = readJson( 'capx-capacities.json' ) as { id: number; label: string | null }[];

/** Ids of the Capacity Exchange that no skill stands for; docs/skills.md says why. */
const LEFT_OUT = [ 97 ];

const LANGUAGES = [ 'default', 'ar', 'fr', 'es', 'tr' ];

const json = readJson( '../../../templates/data/Skills.json' );
const { taxonomy, faults } = readTaxonomy( json );

function textsOf( skill: Skill ): Readonly<Record<string, string>> {
	return skill.label.kind === 'texts' ? skill.label.texts : {};
}

describe( 'the bundled skill taxonomy', () => {
	it( 'is read without a fault and fits its schema', () => {
		expect( faults ).toEqual( [] );
		const validate = new Ajv().compile( readJson( '../../../src/core/skills/skills.schema.json' ) as object );
		validate( json );
		expect( validate.errors ).toBeNull();
		expect( taxonomy.skills ).toHaveLength( capacities.length - LEFT_OUT.length );
	} );

	it( 'gives every skill an id of its own', () => {
		const ids = taxonomy.skills.map( ( skill ) => skill.id );
		expect( new Set( ids ).size ).toBe( ids.length );
		expect( ids.filter( ( id ) => !ID_PATTERN.test( id ) ) ).toEqual( [] );
	} );

	it( 'stands for every capacity of the Capacity Exchange exactly once, but for those left out on purpose', () => {
		const mapped = taxonomy.skills.reduce<number[]>( ( ids, skill ) => ids.concat( skill.capx ), [] );
		const expected = capacities.map( ( capacity ) => capacity.id ).filter( ( id ) => !LEFT_OUT.includes( id ) );
		expect( mapped.sort( ( a, b ) => a - b ) ).toEqual( expected.sort( ( a, b ) => a - b ) );
	} );

	it( 'finds every skill under the name that the Capacity Exchange has for it', () => {
		const lost = capacities.filter( ( { id, label } ) => label !== null &&
			!taxonomy.find( label )?.capx.includes( id ) );
		expect( lost ).toEqual( [] );
	} );

	it( 'puts every skill below one that is there, three levels deep at most', () => {
		const orphans = taxonomy.skills.filter( ( { parent } ) => parent !== null && taxonomy.get( parent ) === null );
		expect( orphans ).toEqual( [] );
		const deepest = Math.max( ...taxonomy.skills.map( ( { id } ) => taxonomy.ancestors( id ).length ) );
		expect( deepest ).toBe( 2 );
		expect( taxonomy.children( null ).map( ( { id } ) => id ) ).toEqual( [
			'organization', 'communication', 'learning-and-evaluation', 'community-health', 'social-skills', 'programs',
			'technology',
		] );
	} );

	it.each( LANGUAGES )( 'labels every skill in %s, no two alike', ( language ) => {
		const labels = taxonomy.skills.map( ( skill ) => textsOf( skill )[ language ] ?? '' );
		expect( labels.filter( ( label ) => label === '' || label !== label.trim() ) ).toEqual( [] );
		expect( new Set( labels ).size ).toBe( labels.length );
	} );

	it( 'has no word that could mean two skills', () => {
		const ambiguous = taxonomy.skills.map( ( skill ) => {
			const labels = Object.values( textsOf( skill ) );
			const aliases = Object.values( skill.aliases ).flat();
			return labels.concat( aliases ).filter( ( word ) => taxonomy.find( word )?.id !== skill.id );
		} );
		expect( ambiguous.flat() ).toEqual( [] );
	} );

	it.each( [ 'default', 'ar', 'fr', 'es', 'tr' ] )( 'has other words for every skill in %s', ( language ) => {
		const without = taxonomy.skills.filter( ( { aliases } ) => ( aliases[ language ] ?? [] ).length === 0 );
		expect( without.map( ( { id } ) => id ) ).toEqual( [] );
	} );

	it.each( [
		[ 'référence', 'academic-skills' ], [ 'référencement', 'academic-skills' ], [ 'sources', 'academic-skills' ], [ 'traduire', 'cultural-translation' ],
		[ 'subvention', 'grant-proposals' ], [ 'musées', 'glam' ], [ 'bénévoles', 'team-management' ], [ 'encyclopédie', 'wikipedia' ],
		[ 'مصادر', 'academic-skills' ], [ 'مراجع', 'academic-skills' ], [ 'ويكيبيانات', 'wikidata' ], [ 'ترجمة', 'cultural-translation' ], [ 'ورشة', 'workshops' ],
		[ 'fuentes', 'academic-skills' ], [ 'referencias', 'academic-skills' ], [ 'encuesta', 'surveys' ], [ 'redes sociales', 'social-media' ], [ 'plantillas', 'lua' ],
		[ 'kaynak', 'academic-skills' ], [ 'çeviri', 'cultural-translation' ], [ 'Vikiveri', 'wikidata' ], [ 'fotoğraf', 'photo-contests' ], [ 'bütçe', 'budgeting' ],
		[ 'citations', 'academic-skills' ], [ 'references', 'academic-skills' ],
	] )( 'is searched by the everyday word “%s”', ( word, id ) => {
		const { ranks, numberOf } = createSkillIndex( taxonomy.skills.map( ( skill ) => skill.id ), taxonomy );
		const [ needle = '' ] = soughtWords( word ).map( needleOf );
		expect( ranks( needle )[ numberOf( id ) ] ).toBeGreaterThanOrEqual( WORD_RANKS.alias );
	} );

	it( 'names Wikidata items for the top of the hierarchy, as the Capacity Exchange does, and invents none', () => {
		const items = taxonomy.skills.filter( ( skill ) => skill.wikidata !== null )
			.map( ( skill ): [ number | undefined, string | null ] => [ skill.capx[ 0 ], skill.wikidata ] );
		expect( items ).toEqual( [
			[ 10, 'Q759524' ], [ 36, 'Q11024' ], [ 50, 'Q60231731' ], [ 56, 'Q28837578' ], [ 65, 'Q1413287' ],
			[ 74, 'Q30673599' ], [ 106, 'Q11016' ],
		] );
	} );
} );

/**
 * What an outsider gets who puts two breakdowns of a few answers side by side, with all else that a result shows, and tries
 * every way in which people in two communities and two languages could have answered.
 */
import fc from 'fast-check';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedSkill } from '../../../../src/core/analysis/disclosure/published';
import { quadrantCross, quadrantOf } from '../../../../src/core/analysis/quadrant';
import { rankAgreement } from '../../../../src/core/analysis/rank-agreement';
import type { Survey } from '../../../../src/core/survey/definition';
import type { Json } from '../../survey/definitions';
import { ratings, resultsOf, surveyOf, type Values } from '../surveys';
import { Crowd, knownFrom, partsOf, type Parts, type Person, publishAnswers } from './outsider';
import { type Figure, toldFigures } from './parties';

interface Attack {
	/** People in each of two communities. */
	readonly sizes: readonly [ number, number ];
	readonly minCell: number;
	/** Whether some rate nothing. */
	readonly hasOthers?: boolean;
	readonly runs: number;
}

const ATTACKS: readonly Attack[] = [
	{ sizes: [ 4, 4 ], minCell: 2, runs: 24 },
	{ sizes: [ 5, 5 ], minCell: 2, runs: 15 },
	{ sizes: [ 3, 4 ], minCell: 2, runs: 40, hasOthers: true },
	{ sizes: [ 6, 6 ], minCell: 3, runs: 10 },
];

/** Community, language, importance and ability of each: of these one breakdown beside the other told something. */
const TOLD = [
	'a ar 1 1,a ar 2 1,a ar 2 3,a fr 1 2,b ar 1 1,b ar 1 2,b fr 3 2,b fr 3 3',
	'a ar 2 1,a ar 3 3,a fr 2 1,a fr 3 1,b ar 2 2,b fr 1 3,b fr 1 3,b fr 2 1',
].map( ( people ) => people.split( ',' ).map( ( person ): Person => {
	const [ community = '', language = '', importance = '', ability = '' ] = person.split( ' ' );
	return { community, language, values: ratings( 'budgeting', [ [ importance, ability ] ] )[ 0 ] as Values };
} ) );

const STEPS = [ 1, 2, 3 ];
/** Of three steps the lowest and the highest are low and high. */
const NEED = [ 1, 3 ] as const;

function surveyWith( minCell: number, rows: readonly string[] ): Survey {
	return surveyOf( ( definition ) => {
		const skills = definition.pages[ 1 ].elements[ 0 ];
		skills.rows = [ ...rows ];
		skills.columns.forEach( ( column: Json ) => {
			column.choices = STEPS;
		} );
		definition.pages = [ { elements: [ skills ] } ];
		Object.assign( definition.localSkills, { minAnswers: 0, minCell, measures: { grid: 'skills' } } );
	} );
}

/** With what those in one community say who answer in one language: no figure is of them alone. */
function partsWithCells( person: Person ): Parts {
	const parts = new Map( partsOf( person, [], NEED ) );
	partsOf( { values: person.values }, [], NEED ).forEach( ( part, figure ) => {
		if ( figure.startsWith( 'budgeting ' ) ) {
			parts.set( `${ person.language ?? '' } in ${ person.community ?? '' }: ${ figure }`, part );
		}
	} );
	return parts;
}

/** What is said of a skill by how many; how many rated it is nothing that they said. */
const isSaid = ( figure: string ): boolean => !/ (?:squares|rds|importance|ability|n)$|counted$/.test( figure );

describe.each( ATTACKS )( 'an outsider who has two breakdowns of $sizes people (threshold $minCell)', ( {
	hasOthers = false, minCell, runs, sizes,
} ) => {
	it( 'is left with enough numbers for each group of both, and for those in a group of each', () => {
		const survey = surveyWith( minCell, [ 'budgeting' ] );
		const pairs = STEPS.flatMap(
			( importance ) => ratings( 'budgeting', STEPS.map( ( ability ) => [ importance, ability ] ) ) );
		const kinds = [ 'a', 'b' ].map( ( community ) => [ 'ar', 'fr' ].flatMap( ( language ) =>
			[ ...pairs, ...hasOthers ? [ {} ] : [] ].map( ( values ): Person => ( { values, community, language } ) ) ) );
		const crowds = kinds.map( ( people, group ) => new Crowd( people.map( partsWithCells ), sizes[ group ] as number ) );
		const allFigures = kinds.flat().flatMap( ( person ) => Array.from( partsWithCells( person ).keys() ) );
		const figures = Array.from( new Set( allFigures ) ).filter( isSaid )
			.map( ( name ): Figure => ( { name, of: [ 0, 1 ] } ) );
		const tried = Array.from( { length: runs }, ( _, run ) => crowds.flatMap( ( crowd, group ) => crowd
			.world( ( run * ( group === 0 ? 245489 : 104729 ) + 17 * group ) % crowd.length )
			.flatMap( ( count, kind ) => Array.from( { length: count }, () => kinds[ group ]?.[ kind ] as Person ) ) ) );
		let shown = 0;
		for ( const answers of [ ...tried, ...sizes[ 0 ] === 4 ? TOLD : [] ] ) {
			const known = knownFrom( publishAnswers( survey, answers ) );
			const isShown = ( by: string ): boolean => known.some(
				( { figures: [ figure = '' ] } ) => figure.startsWith( `${ by } ` ) && figure.endsWith( 'budgeting importance' ) );
			shown += Number( isShown( 'language' ) && isShown( 'community' ) );
			if ( !isShown( 'language' ) && !isShown( 'community' ) ) {
				continue;
			}
			const isOf = ( community: string, names: readonly string[] ): boolean =>
				names.every( ( name ) => name.startsWith( `community ${ community }: ` ) );
			const told = toldFigures( crowds, [
				{ of: [ 0 ], known: known.filter( ( { figures: names } ) => isOf( 'a', names ) ) },
				{ of: [ 1 ], known: known.filter( ( { figures: names } ) => isOf( 'b', names ) ) },
				{ of: [ 0, 1 ], known: known.filter( ( { figures: names } ) => !isOf( 'a', names ) && !isOf( 'b', names ) ) },
			], figures, minCell );
			const found = told === null ? [ 'nothing agrees' ] : [ ...told ]
				// Of how ability compares with importance what is not small need not be hidden.
				.filter( ( [ { name } ] ) => !/(?:negative|tied|positive)$/.test( name ) || minCell > answers.reduce(
					( sum, person ) => sum + ( partsWithCells( person ).get( name ) ?? 0 ), 0 ) )
				.map( ( [ { name }, numbers ] ) => `${ name }: ${ numbers.join() }` );
			expect( { answers, found } ).toEqual( { answers, found: [] } );
		}
		// It is not safe because nothing is shown.
		expect( shown ).toBeGreaterThan( 1 );
	} );
} );

describe( 'quadrants and the agreement of rankings', () => {
	it( 'can be worked out from the other figures that are shown, so they tell nothing more', () => {
		const rows = [ 'a', 'b', 'c', 'd' ];
		const survey = surveyWith( 3, rows );
		const step = fc.constantFrom( '1', '2', '3' );
		const answer = fc.record( Object.fromEntries( rows.flatMap( ( skill ) => [
			[ `skills.${ skill }.importance`, step ], [ `skills.${ skill }.ability`, step ],
		] ) ), { requiredKeys: [] } ) as fc.Arbitrary<Values>;
		let compared = 0;
		fc.assert( fc.property( fc.array( answer, { minLength: 12, maxLength: 20 } ), ( answers ) => {
			const { agreement, cross, skills } = publishResults( resultsOf( survey, answers ), survey );
			const shown = Object.values( skills ).filter( ( skill ): skill is PublishedSkill => !isWithheld( skill ) );
			const points = shown.filter( ( { n } ) => n > 0 ).map( ( { ability, importance } ) => (
				{ importance: importance.mean as number, ability: ability.mean as number } ) );
			expect( cross ).toEqual( quadrantCross( points ) );
			shown.filter( ( { n } ) => n > 0 ).forEach( ( { quadrant }, index ) => {
				const point = points[ index ] as typeof points[ number ];
				expect( cross === null ? null : quadrantOf( point, cross ) ).toBe( quadrant );
				compared++;
			} );
			const ranked = shown.filter( ( { rankByHighNeed, rankByMwds, rankByRds } ) =>
				![ rankByHighNeed, rankByMwds, rankByRds ].includes( null ) );
			const ranks = ( name: 'rankByMwds' | 'rankByRds' | 'rankByHighNeed' ): number[] =>
				ranked.map( ( skill ) => skill[ name ] as number );
			expect( agreement ).toEqual( {
				mwdsRds: rankAgreement( ranks( 'rankByMwds' ), ranks( 'rankByRds' ) ),
				mwdsHighNeed: rankAgreement( ranks( 'rankByMwds' ), ranks( 'rankByHighNeed' ) ),
				rdsHighNeed: rankAgreement( ranks( 'rankByRds' ), ranks( 'rankByHighNeed' ) ),
			} );
		} ), { numRuns: 15, seed: 4 } );
		expect( compared ).toBeGreaterThan( 20 );
	} );
} );

import fc from 'fast-check';
import type { GroupedAnswer } from '../../../src/core/analysis/breakdown-tally';
import { computeResults } from '../../../src/core/analysis/compute-results';
import { addAnswer, createTally, mergeTallies, type Tally } from '../../../src/core/analysis/tally';
import { anyAnswer, ratings, resultsOf, REVISIONS, surveyOf, tallyOf, valuesOf, versionsOf } from './surveys';
import type { Json } from '../survey/definitions';

const groups = ( definition: Json ): void => {
	definition.localSkills.measures.groupBy = [ 'role', 'learn' ];
};
const survey = surveyOf( groups );
const versions = versionsOf( groups );
const answers = fc.array( anyAnswer, { maxLength: 12 } );
const jsonOf = ( value: unknown ): string => JSON.stringify( value );

function countOf( list: readonly GroupedAnswer[] ): Tally {
	const tally = createTally( survey, versions );
	list.forEach( ( answer ) => addAnswer( tally, answer ) );
	return tally;
}

describe( 'tally', () => {
	it( 'gives the same results however the answers are split and ordered', () => {
		fc.assert( fc.property(
			answers.chain( ( list ) => fc.tuple(
				fc.constant( list ),
				fc.shuffledSubarray( list, { minLength: list.length } ),
				fc.array( fc.nat( { max: list.length } ), { maxLength: 4 } ),
			) ),
			( [ list, shuffled, cuts ] ) => {
				const bounds = [ 0, ...cuts.sort( ( a, b ) => a - b ), list.length ];
				const parts = bounds.slice( 1 ).map( ( end, index ) => countOf( shuffled.slice( bounds[ index ], end ) ) );
				const merged = parts.reduceRight( ( sum, part ) => mergeTallies( part, sum ), createTally( survey, versions ) );
				expect( jsonOf( computeResults( survey, merged ) ) ).toBe( jsonOf( computeResults( survey, countOf( list ) ) ) );
			},
		) );
	} );

	it( 'leaves merged tallies as they were', () => {
		const one = tallyOf( survey, [ { role: 'editor', learn: [ 'budgeting' ], 'skills.budgeting.importance': '5' } ] );
		const before = jsonOf( computeResults( survey, one ) );
		const twice = mergeTallies( one, one );
		expect( computeResults( survey, twice ) ).toMatchObject( { counted: 2, questions: { role: { n: 2 } } } );
		expect( jsonOf( computeResults( survey, one ) ) ).toBe( before );
	} );

	it( 'refuses to add up answers to different surveys, definitions and sets of versions', () => {
		const other = surveyOf( ( definition ) => {
			definition.localSkills.id = 'another';
		} );
		expect( () => mergeTallies( createTally( survey ), createTally( other ) ) ).toThrow( 'another' );
		const longer = surveyOf( ( definition ) => {
			groups( definition );
			definition.pages[ 1 ].elements[ 0 ].rows.push( 'mentoring' );
		} );
		expect( () => mergeTallies( createTally( survey ), createTally( longer ) ) ).toThrow( 'different definitions' );
		expect( () => mergeTallies( createTally( survey ), createTally( survey, versions ) ) ).toThrow( 'different versions' );
	} );

	it( 'finds a place for every answer', () => {
		fc.assert( fc.property( answers, ( list ) => {
			const results = computeResults( survey, countOf( list ) );
			for ( const question of Object.values( results.questions ) ) {
				const { n, missing, notAsked, notInStatistics, unusable, changedVersion } = question;
				expect( n + missing + notAsked + notInStatistics + unusable + changedVersion ).toBe( list.length );
			}
			for ( const skill of Object.values( results.skills ) ) {
				expect( skill.n + skill.missing + skill.incomplete + skill.changedVersion ).toBe( list.length );
				const { negative, tied, positive } = skill.discrepancies;
				expect( negative + tied + positive ).toBe( skill.n );
			}
			expect( results.versions.reduce( ( sum, { counted } ) => sum + counted, 0 ) ).toBe( list.length );
			for ( const { groups: parts, isPartition, ungrouped } of results.breakdowns ) {
				const sum = Object.values( parts ).reduce( ( total, { counted } ) => total + counted, ungrouped );
				expect( isPartition ? sum === list.length : sum >= list.length ).toBe( true );
			}
		} ) );
	} );

	it( 'keeps little of a code that nobody knows, however long it is, and whole characters', () => {
		const long = `${ 'x'.repeat( 58 ) }😀${ 'y'.repeat( 1e6 ) }`;
		const { questions, skills } = resultsOf( survey, [
			{ role: long, ...ratings( 'budgeting', [ [ long, 5 ] ] )[ 0 ] }, { role: long },
		] );
		const short = `${ 'x'.repeat( 58 ) }…`;
		expect( questions.role?.unknown ).toEqual( { [ short ]: 2 } );
		expect( skills.budgeting?.importance.unknown ).toEqual( { [ short ]: 1 } );
	} );

	it( 'lists the most frequent of very many codes that nobody knows, and adds up the others', () => {
		const codes = Array.from( { length: 150 }, ( _, index ) => `code${ 100 + index }` );
		const { questions } = resultsOf( survey, [ ...codes, ...codes.slice( 60 ) ].map( ( role ) => ( { role } ) ) );
		const unknown = questions.role?.unknown ?? {};
		expect( Object.keys( unknown ) ).toHaveLength( 101 );
		expect( [ unknown.code109, unknown.code110, unknown.code160, unknown[ '…' ] ] ).toEqual( [ 1, undefined, 2, 50 ] );
		expect( Object.values( unknown ).reduce( ( sum, count ) => sum + count, 0 ) ).toBe( questions.role?.unusable );
	} );

	it( 'makes no group of a language that is none', () => {
		const [ language ] = computeResults( survey, countOf( [
			{ values: new Map(), language: 'ar' }, { values: new Map(), language: '<b>ar</b>' }, { values: new Map(), language: '' },
		] ) ).breakdowns;
		expect( language ).toMatchObject( { ungrouped: 2, groups: { ar: { counted: 1 } } } );
		expect( Object.keys( language?.groups ?? {} ) ).toEqual( [ 'ar' ] );
	} );
} );

describe( 'answers to other versions of the definition', () => {
	const answer = ( definitionRevision: number | null ): GroupedAnswer => ( {
		values: valuesOf( { role: 'editor', learn: [ 'budgeting' ], ...ratings( 'budgeting', [ [ 5, 4 ] ] )[ 0 ] } ),
		definitionRevision,
	} );
	const results = computeResults( survey, countOf( [
		answer( REVISIONS.first ), answer( REVISIONS.first ), answer( REVISIONS.second ), answer( REVISIONS.current ),
		answer( REVISIONS.unknown ), answer( null ), { values: new Map(), definitionRevision: REVISIONS.first },
	] ) );

	it( 'are kept apart where they mean something else, and counted where they do not', () => {
		expect( results.questions.role )
			.toMatchObject( { n: 4, changedVersion: 2, missing: 1, choices: { editor: { count: 4 } } } );
		expect( results.questions.learn ).toMatchObject( { n: 6, changedVersion: 0, missing: 1 } );
		expect( results.skills.budgeting ).toMatchObject( { n: 4, changedVersion: 2, missing: 1, incomplete: 0 } );
		expect( results.skills.facilitation ).toMatchObject( { n: 0, changedVersion: 0, missing: 7 } );
		const byRole = results.breakdowns.find( ( { question } ) => question === 'role' );
		expect( byRole ).toMatchObject( { ungrouped: 3, groups: { editor: { counted: 4, skills: { budgeting: { n: 4 } } } } } );
	} );

	it( 'are counted by version, those that name none or an unknown one as answers to the current', () => {
		expect( results.versions ).toEqual( [
			{ revision: 10, counted: 3, isCurrent: false, isKnown: true, changed: [ 'role', 'skills' ], reworded: [] },
			{ revision: 20, counted: 1, isCurrent: false, isKnown: true, changed: [], reworded: [ 'role' ] },
			{ revision: 30, counted: 1, isCurrent: true, isKnown: true, changed: [], reworded: [] },
			{ revision: null, counted: 2, isCurrent: false, isKnown: false, changed: [], reworded: [] },
		] );
	} );

	it( 'follow conditions on what they said then', () => {
		const withCondition = ( definition: Json ): void => {
			definition.pages[ 0 ].elements.push( { type: 'boolean', name: 'taught', visibleIf: '{role} = \'editor\'' } );
		};
		const conditional = surveyOf( withCondition );
		const tally = createTally( conditional, versionsOf( withCondition ) );
		tally.add( { values: valuesOf( { role: 'editor', taught: 'true' } ), definitionRevision: REVISIONS.first } );
		expect( computeResults( conditional, tally ).questions ).toMatchObject( {
			role: { n: 0, changedVersion: 1 }, taught: { n: 1, notAsked: 0 },
		} );
	} );
} );

describe( 'answers to another survey that shares questions', () => {
	const tally = countOf( [ {
		values: valuesOf( { role: 'editor', learn: [ 'budgeting' ], ...ratings( 'budgeting', [ [ 5, 4 ] ] )[ 0 ] } ),
		questions: new Set( [ 'role' ] ),
		definitionRevision: REVISIONS.first,
	} ] );

	it( 'count in those, and were not asked the others', () => {
		expect( computeResults( survey, tally ) ).toMatchObject( {
			counted: 1,
			questions: { role: { n: 1, changedVersion: 0 }, learn: { n: 0, missing: 0, notAsked: 1 }, comment: { notAsked: 1 } },
			skills: { budgeting: { n: 0, missing: 1, wantToLearn: 0 } },
		} );
	} );

	it( 'have none of this survey\'s versions', () => {
		expect( computeResults( survey, tally ).versions ).toMatchObject( [ { revision: null, counted: 1, isKnown: false } ] );
	} );
} );

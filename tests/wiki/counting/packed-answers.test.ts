import fc from 'fast-check';
import { accountName, oneAnswerPerAccount } from '../../../src/core/analysis/one-answer-per-account';
import { addAnswer, createTally } from '../../../src/core/analysis/tally';
import { computeResults } from '../../../src/core/analysis/compute-results';
import type { Answer } from '../../../src/core/survey/answer';
import { createCodebook } from '../../../src/core/survey/codebook';
import { type AnswerList, type AnswerOrigin, createPackedAnswers, type GatheredAnswer } from '../../../src/wiki/counting/packed-answers';
import { anyValues, surveyOf, valuesOf } from '../../core/analysis/surveys';

const survey = surveyOf();
const ORIGINS: readonly AnswerOrigin[] = [ 'metawiki', 'arwiki' ].map( ( community ) => (
	{ community, pageOf: ( user ) => `Answers/${ user }`, questionsOf: () => null }
) );

const anyAnswer = fc.record( {
	user: fc.constantFrom( 'Ana', 'ana', 'Émile', 'أمينة', 'User 1', 'User 2', 'x'.repeat( 300 ) ),
	revision: fc.integer( { min: 1, max: 2 ** 45 } ),
	timestamp: fc.constantFrom( '', '2026-11-03T10:00:00Z', '2026-11-21T23:59:59Z', '2026-11-21T23:59:59.5Z', 'yesterday' ),
	page: fc.constantFrom( 'Answers/Ana', 'Answers/old name' ),
	language: fc.constantFrom( null, 'en', 'pt-br', 'not a language' ),
	definitionRevision: fc.constantFrom( null, 11, 2 ** 40 ),
	// As answers are read: one code where one is asked for, and none that are blank.
	values: anyValues.map( ( values ) => new Map( Array.from( valuesOf( values ) ).map( ( [ name, codes ] ) => {
		const own = [ ...new Set( codes.map( ( code ) => code.trim() ).filter( ( code ) => code !== '' ) ) ];
		return [ name, [ 'learn', 'teach' ].includes( name ) ? own : own.slice( 0, 1 ) ] as const;
	} ).filter( ( [ , codes ] ) => codes.length > 0 ) ) ),
	origin: fc.constantFrom( ...ORIGINS ),
} );

function resultsOf( answers: Iterable<Pick<GatheredAnswer, 'values' | 'language' | 'community' | 'definitionRevision'>> ): string {
	const tally = createTally( survey );
	for ( const answer of answers ) {
		addAnswer( tally, answer );
	}
	return JSON.stringify( computeResults( survey, tally ) );
}

const told = ( { user, revision, timestamp, page, language, community, definitionRevision }: Answer ): string =>
	JSON.stringify( [ user, revision, timestamp, page, language, community, definitionRevision ] );

describe( 'createPackedAnswers', () => {
	it( 'gives back whose answers there are, one of each account, and counts the same', () => {
		fc.assert( fc.property( fc.array( anyAnswer, { maxLength: 60 } ), fc.constantFrom( undefined, 1, 7 ), ( given, part ) => {
			const answers = given.map( ( { origin, ...answer } ): Answer => ( { ...answer, community: origin.community } ) );
			const packed = createPackedAnswers( survey, createCodebook( survey ), null, part );
			answers.forEach( ( answer, index ) => packed.add( answer, given[ index ]?.origin as AnswerOrigin ) );
			const older: string[] = [];
			const list = packed.newest( ( answer ) => older.push( told( answer ) ) );
			const expected = oneAnswerPerAccount( answers );
			expect( Array.from( list, told ) ).toEqual( expected.answers.map( told ) );
			expect( list.length ).toBe( expected.answers.length );
			expect( older ).toHaveLength( expected.excluded.length );
			expect( resultsOf( list ) ).toBe( resultsOf( expected.answers ) );
		} ), { numRuns: 300 } );
	} );

	it( 'gives some of the answers, and others beside them', () => {
		const packed = createPackedAnswers( survey );
		const answer = ( user: string, revision: number ): Answer => (
			{ user, revision, timestamp: '2026-11-03T10:00:00Z', page: `Answers/${ user }`, values: new Map( [ [ 'role', [ 'editor' ] ] ] ) }
		);
		[ answer( 'Ana', 1 ), answer( 'Ben', 2 ), answer( 'Chloé', 3 ) ].forEach( ( one ) => packed.add( one, ORIGINS[ 0 ] as AnswerOrigin ) );
		const some = packed.newest( () => undefined ).where( ( { revision } ) => revision !== 2, [ answer( 'Dan', 4 ) ] );
		expect( Array.from( some, ( { user } ) => user ) ).toEqual( [ 'Ana', 'Chloé', 'Dan' ] );
		expect( some ).toHaveLength( 3 );
	} );

	it( 'finds the accounts that two lists have in common, also those beside them', () => {
		fc.assert( fc.property(
			fc.array( anyAnswer, { maxLength: 20 } ), fc.array( anyAnswer, { maxLength: 20 } ),
			fc.array( anyAnswer, { maxLength: 3 } ),
			fc.constantFrom( undefined, 1, 7 ), ( first, second, beside, part ) => {
				const [ one, other ] = [ first, second ].map( ( given ) => {
					const packed = createPackedAnswers( survey, createCodebook( survey ), null, part );
					given.forEach( ( answer ) => packed.add( answer, answer.origin ) );
					return packed.newest( () => undefined ).where( ( { revision } ) => revision % 3 !== 0, beside );
				} ) as [ AnswerList, AnswerList ];
				const names = new Set( Array.from( other, ( { user } ) => accountName( user ) ) );
				const shared = one.sharedWith( other );
				const expected = Array.from( one ).filter( ( { user } ) => names.has( accountName( user ) ) );
				expect( Array.from( shared, told ) ).toEqual( expected.map( told ) );
				expect( shared ).toHaveLength( Array.from( shared ).length );
			},
		), { numRuns: 100 } );
	} );

	it( 'takes in nothing of an answer that cannot be written', () => {
		const packed = createPackedAnswers( survey );
		const answer = ( user: string ): Answer => (
			{ user, revision: 1, timestamp: '2026-11-03T10:00:00Z', page: `Answers/${ user }`, values: new Map( [ [ 'role', [ 'editor' ] ] ] ) }
		);
		const broken: Answer = { ...answer( 'Ben' ), get values(): Answer[ 'values' ] {
			throw new RangeError( 'not thought of' );
		} };
		packed.add( answer( 'Ana' ), ORIGINS[ 0 ] as AnswerOrigin );
		expect( () => packed.add( broken, ORIGINS[ 0 ] as AnswerOrigin ) ).toThrow( 'not thought of' );
		packed.add( answer( 'Cem' ), ORIGINS[ 0 ] as AnswerOrigin );
		const list = packed.newest( () => undefined );
		expect( Array.from( list, ( { user, page } ) => [ user, page ] ) ).toEqual( [ [ 'Ana', 'Answers/Ana' ], [ 'Cem', 'Answers/Cem' ] ] );
		expect( Array.from( list, ( { values } ) => values.get( 'role' ) ) ).toEqual( [ [ 'editor' ], [ 'editor' ] ] );
	} );
} );

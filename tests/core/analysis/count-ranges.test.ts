import fc from 'fast-check';
import { remainder, withheldChoices } from '../../../src/core/analysis/count-ranges';
import { publishResults } from '../../../src/core/analysis/disclosure/publish-results';
import { isWithheld } from '../../../src/core/analysis/disclosure/published';
import { resultsOf, surveyOf } from './surveys';

describe( 'remainder', () => {
	it( 'holds the truth, and no number that cannot be', () => {
		const [ each, known ] = [ fc.array( fc.integer( { min: 1, max: 4 } ) ), fc.nat( 20 ) ];
		fc.assert( fc.property( each, known, fc.nat( 20 ), ( hidden, shown, rest ) => {
			const total = shown + rest + hidden.reduce( ( sum, count ) => sum + count, 0 );
			const { least, most } = remainder( total, shown, hidden.length, { least: 1, most: 4 } );
			expect( least <= rest && rest <= most ).toBe( true );
			expect( most ).toBe( total - shown - hidden.length );
		} ) );
	} );
} );

describe( 'withheldChoices', () => {
	const codes = [ 'a', 'b', 'c', 'd' ];
	const survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 1, minCell: 4, measures: {} } );
		definition.pages = [ { elements: [
			{ type: 'radiogroup', name: 'one', choices: codes }, { type: 'checkbox', name: 'several', choices: codes },
		] } ];
	} );

	it( 'holds the truth of every count that is withheld', () => {
		let told = 0;
		fc.assert( fc.property( fc.array( fc.nat( 9 ), { minLength: 4, maxLength: 4 } ), ( counts ) => {
			const answers = counts.flatMap( ( count, index ) => Array.from( { length: count }, ( _, person ) => ( {
				one: codes[ index ] as string, several: codes.slice( index, index + 1 + person % 2 ),
			} ) ) );
			const results = resultsOf( survey, answers );
			const { questions } = publishResults( results, survey );
			for ( const name of [ 'one', 'several' ] ) {
				const question = questions[ name ];
				if ( question === undefined || isWithheld( question ) ) {
					continue;
				}
				const range = withheldChoices( question, name === 'several' );
				for ( const code of codes.filter( ( choice ) => isWithheld( question.choices[ choice ] ) ) ) {
					const count = results.questions[ name ]?.choices[ code ]?.count as number;
					expect( [ count >= ( range?.least ?? Infinity ), count <= ( range?.most ?? 0 ) ] ).toEqual( [ true, true ] );
					told++;
				}
			}
		} ) );
		expect( told ).toBeGreaterThan( 0 );
	} );

	it( 'leaves no more than the others leave over', () => {
		const question = {
			n: 20, missing: 0, notAsked: 0, notInStatistics: 0, unusable: 0, changedVersion: 0, unknown: {},
			choices: { a: { count: 12, share: 0.6 }, b: { withheld: 'small-counts' }, c: { withheld: 'small-counts' } },
		} as const;
		expect( withheldChoices( question, false ) ).toEqual( { least: 1, most: 7 } );
		expect( withheldChoices( question, true ) ).toEqual( { least: 1, most: 20 } );
		expect( withheldChoices( { ...question, choices: { a: { count: 20, share: 1 } } }, false ) ).toBeNull();
	} );
} );

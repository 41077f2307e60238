import { publishQuestion } from '../../../../src/core/analysis/disclosure/publish-question';
import { isWithheld, type PublishedQuestion, type Shown } from '../../../../src/core/analysis/disclosure/published';
import { answerParameters } from '../../../../src/core/survey/parameters';
import { resultsOf, surveyOf, type Values } from '../surveys';

const SMALL = { withheld: 'small-counts' };

function publish(
	numbers: readonly number[], minCell: number, limits: { min?: number; max?: number } = {},
): Shown<PublishedQuestion> {
	const survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 2, minCell } );
		definition.pages[ 0 ].elements.push( { type: 'text', inputType: 'number', name: 'hours', ...limits } );
	} );
	const result = resultsOf( survey, numbers.map( ( hours ): Values => ( { hours: String( hours ) } ) ) ).questions.hours;
	const parameter = answerParameters( survey ).find( ( { name } ) => name === 'hours' );
	if ( result === undefined || parameter === undefined ) {
		throw new Error( 'There is no question of hours' );
	}
	return publishQuestion( result, parameter, survey );
}

function repeat( times: number, ...numbers: readonly number[] ): number[] {
	return Array.from( { length: times }, () => numbers ).flat();
}

/** In how many ways `size` people can give numbers up to `most`: how many gave each. */
function worlds( size: number, most: number ): number[][] {
	return most === 0 ? [ [ size ] ] : Array.from( { length: size + 1 }, ( _, last ) =>
		worlds( size - last, most - 1 ).map( ( counts ) => [ ...counts, last ] ) ).flat();
}

describe( 'numbers', () => {
	it( 'show nothing but how many they are where they are few', () => {
		expect( publish( [ 0, 0, 1, 2, 10 ], 5 ) ).toMatchObject( { n: 5, summary: SMALL } );
		expect( publish( repeat( 19, 2, 4 ).slice( 0, 19 ), 5 ) ).toMatchObject( { n: 19, summary: SMALL } );
	} );

	it( 'show their mean where they are enough', () => {
		expect( publish( repeat( 10, 2, 4 ), 5 ) ).toMatchObject( { n: 20, summary: { mean: 3, sd: SMALL, median: SMALL } } );
	} );

	it( 'do not tell what all gave', () => {
		expect( publish( repeat( 30, 40 ), 5 ) ).toEqual( { withheld: 'unanimous' } );
		expect( publish( repeat( 30, 0.1 ), 5 ) ).toEqual( { withheld: 'unanimous' } );
	} );

	it( 'do not tell of one that is much larger than the others, or of few who are not at an end', () => {
		expect( publish( [ ...repeat( 29, 1 ), 1000 ], 5 ) ).toMatchObject( { summary: SMALL } );
		expect( publish( [ ...repeat( 29, 10 ), 9 ], 5, { min: 0, max: 10 } ) ).toMatchObject( { summary: SMALL } );
	} );

	it( 'show everything where no count is too small', () => {
		expect( publish( [ 1, 3 ], 1 ) ).toMatchObject( { summary: { mean: 2, median: 2, sd: Math.SQRT2 } } );
	} );

	it.each( [ [ 1, 2 ], [ 2, 2 ], [ 3, 2 ], [ 1, 3 ], [ 2, 3 ] ] )(
		'from 0 to %i leave open to whoever tries everything how many gave each, with at least %i', ( most, minCell ) => {
			const sizes = [ 4 * minCell - 1, 4 * minCell, 4 * minCell + 1 ];
			let shown = 0;
			for ( const size of sizes ) {
				const alike = new Map<string, number[][]>();
				for ( const world of worlds( size, most ) ) {
					const numbers = world.flatMap( ( count, value ) => repeat( count, value ) );
					const published = publish( numbers, minCell, { min: 0, max: most } );
					shown += isWithheld( published ) || isWithheld( published.summary ) ? 0 : 1;
					const key = JSON.stringify( published );
					alike.set( key, [ ...alike.get( key ) ?? [], world ] );
				}
				const tooFew = Array.from( alike ).filter( ( [ , some ] ) => ( some[ 0 ] as number[] ).some( ( __, value ) => {
					const numbers = new Set( some.map( ( world ) => world[ value ] as number ) );
					const least = Math.min( ...Array.from( numbers ) );
					return least > 0 && least < minCell && numbers.size < minCell;
				} ) );
				expect( tooFew ).toEqual( [] );
			}
			expect( shown ).toBeGreaterThan( 0 );
		} );
} );

/** What an attacker gets who tries every way in which a few people could have answered. */
import fc from 'fast-check';
import { auditPublished } from '../../../../src/core/analysis/disclosure/audit';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import type { Survey } from '../../../../src/core/survey/definition';
import { resultsOf, surveyOf, type Values } from '../surveys';

const ROLES = [ '', 'a', 'b', 'c' ];

/** A question, and one that only those are asked who chose `b` or `c`. */
function surveyWith( minCell: number ): Survey {
	return surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 0, minCell } );
		definition.pages[ 0 ].elements[ 0 ].choices = [ 'a', 'b', 'c' ];
		definition.pages[ 0 ].elements.push( {
			type: 'radiogroup', name: 'why', choices: [ 'x', 'y' ], visibleIf: '{role} anyof [\'b\', \'c\']',
		} );
	} );
}

/** Everything that one person can say. */
const PEOPLE: readonly Values[] = ROLES.flatMap( ( role ) => ( role === 'b' || role === 'c' ? [ '', 'x', 'y' ] : [ '' ] ).map(
	( why ): Values => ( { ...role === '' ? {} : { role }, ...why === '' ? {} : { why } } ),
) );

/** Every number of people who say each thing, in all `size` people. */
function worlds( size: number ): number[][] {
	const all: number[][] = [];
	const go = ( counts: number[], left: number ): void => {
		if ( counts.length === PEOPLE.length - 1 ) {
			all.push( [ ...counts, left ] );
			return;
		}
		for ( let count = 0; count <= left; count++ ) {
			go( [ ...counts, count ], left - count );
		}
	};
	go( [], size );
	return all;
}

/** The tables of a world, counted apart from the code under test. */
function tablesOf( world: readonly number[] ): { n: Record<string, number>; cells: Record<string, number> } {
	const [ n, cells ]: [ Record<string, number>, Record<string, number> ] = [ { role: 0, why: 0 }, {} ];
	for ( const code of [ 'role=a', 'role=b', 'role=c', 'why=x', 'why=y' ] ) {
		cells[ code ] = 0;
	}
	world.forEach( ( count, index ) => Object.entries( PEOPLE[ index ] as Values ).forEach( ( [ question, code ] ) => {
		n[ question ] = ( n[ question ] ?? 0 ) + count;
		const cell = `${ question }=${ String( code ) }`;
		cells[ cell ] = ( cells[ cell ] ?? 0 ) + count;
	} ) );
	return { n, cells };
}

/** Whether a world agrees with all numbers that are published; hidden choices are not 0, as zeros are shown. */
function agrees( world: readonly number[], published: PublishedResults ): boolean {
	const { cells, n } = tablesOf( world );
	return Object.entries( published.questions ).every( ( [ name, question ] ) => isWithheld( question ) || !( name in n ) ||
		question.n === n[ name ] && Object.entries( question.choices ).every( ( [ code, choice ] ) => isWithheld( choice ) ?
			( cells[ `${ name }=${ code }` ] ?? 0 ) > 0 : choice.count === cells[ `${ name }=${ code }` ] ) );
}

describe( 'an attacker who tries everything', () => {
	it.each( [ 2, 3 ] )( 'is left with %i numbers or more for each hidden choice, with conditions', ( minCell ) => {
		const survey = surveyWith( minCell );
		const size = fc.integer( { min: 3, max: 9 } );
		fc.assert( fc.property( size, fc.infiniteStream( fc.nat( 1e6 ) ), ( people, stream ) => {
			const all = worlds( people );
			const world = all[ ( stream.next().value as number ) % all.length ] as number[];
			const answers = world.flatMap( ( count, index ) => Array.from( { length: count }, () => PEOPLE[ index ] as Values ) );
			const published = publishResults( resultsOf( survey, answers ), survey );
			expect( auditPublished( published, survey ) ).toEqual( [] );
			const possible = all.filter( ( other ) => agrees( other, published ) ).map( ( other ) => tablesOf( other ).cells );
			expect( possible ).toContainEqual( tablesOf( world ).cells );
			const hidden = Object.entries( published.questions ).flatMap( ( [ name, question ] ) => isWithheld( question ) ? [] :
				Object.keys( question.choices ).filter( ( code ) => isWithheld( question.choices[ code ] ) )
					.map( ( code ) => `${ name }=${ code }` ) );
			const tooFew = hidden.filter( ( cell ) => {
				const numbers = new Set( possible.map( ( cells ) => cells[ cell ] as number ) );
				return numbers.size < minCell && Math.min( ...numbers ) < minCell;
			} );
			expect( tooFew ).toEqual( [] );
		} ), { numRuns: 60 } );
	} );
} );

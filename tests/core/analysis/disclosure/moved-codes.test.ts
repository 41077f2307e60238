/** What an outsider gets from two releases between which a choice was taken out of a question, or put out of statistics. */
import fc from 'fast-check';
import {
	isWithheld, type LastRelease, type PublishedQuestion, type PublishedResults, type Shown,
} from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { surveyOf } from '../surveys';
import { type Person, publishAnswers } from './outsider';

const CODES = [ 'a', 'b', 'c', 'd' ] as const;
/** How many chose each, and how many nothing. */
type Crowd = readonly [ a: number, b: number, c: number, d: number, nothing: number ];

type Kind = 'removed' | 'out of statistics' | 'added again';

function surveyWith( choices: readonly string[], minCell: number, notInStatistics: readonly string[] = [] ): Survey {
	return surveyOf( ( definition ) => {
		definition.pages = [ { elements: [ { type: 'radiogroup', name: 'role', choices } ] } ];
		Object.assign( definition.localSkills,
			{ minAnswers: minCell, minCell, measures: {}, notInStatistics: [ 'na', ...notInStatistics ] } );
	} );
}

const whole = ( minCell: number ): Survey => surveyWith( CODES, minCell );

const changed: Readonly<Record<Kind, ( minCell: number ) => readonly [ before: Survey, after: Survey ]>> = {
	removed: ( minCell ) => [ whole( minCell ), surveyWith( [ 'a', 'b', 'd' ], minCell ) ],
	'out of statistics': ( minCell ) => [ whole( minCell ), surveyWith( CODES, minCell, [ 'c' ] ) ],
	'added again': ( minCell ) => [ surveyWith( [ 'a', 'b', 'd' ], minCell ), whole( minCell ) ],
};

function people( crowd: Crowd ): Person[] {
	return crowd.flatMap( ( count, index ) => Array.from( { length: count }, () => {
		const role = CODES[ index ];
		return { values: role === undefined ? {} : { role } };
	} ) );
}

function lastOf( published: PublishedResults, { minAnswers, minCell }: Survey, added: number ): LastRelease | null {
	const figures = readLastFigures( JSON.parse( JSON.stringify( { ...published, minAnswers, minCell } ) ) );
	return figures === null ? null : { ...figures, change: { added, removed: 0 } };
}

const questionIn = ( { questions }: PublishedResults ): Shown<PublishedQuestion> => questions.role as Shown<PublishedQuestion>;

/** Whether a crowd can be the one that is shown; what is not shown of a choice is not 0. */
function agrees( crowd: Crowd, question: PublishedQuestion, isOut: boolean ): boolean {
	const [ , , c, , nothing ] = crowd;
	const out = isOut ? c : 0;
	const n = crowd.slice( 0, 4 ).reduce( ( sum, count ) => sum + count, 0 ) - out;
	const parts = [ question.notInStatistics, question.unusable, question.notAsked, question.changedVersion ];
	const said = parts.every( isWithheld ) ? null :
		parts.reduce<number>( ( sum, part ) => sum + ( isWithheld( part ) ? 0 : part ), 0 );
	const unknown = isWithheld( question.unknown ) ? undefined : question.unknown.c;
	const isRest = said === null ? question.missing === nothing + out : question.missing === nothing && said === out;
	return n === question.n && isRest &&
		( unknown === undefined || unknown === c ) && CODES.every( ( code, index ) => {
		const choice = question.choices[ code ];
		return choice === undefined || ( isWithheld( choice ) ? ( crowd[ index ] ?? 0 ) > 0 : choice.count === crowd[ index ] );
	} );
}

function crowdsOf( size: number ): Crowd[] {
	const all: Crowd[] = [];
	const put = ( path: readonly number[], left: number ): void => {
		if ( path.length === 4 ) {
			all.push( [ ...path, left ] as unknown as Crowd );
			return;
		}
		for ( let count = 0; count <= left; count++ ) {
			put( [ ...path, count ], left - count );
		}
	};
	put( [], size );
	return all;
}

/** What can be worked out, by trying every way in which people can have answered. */
function toldBy(
	first: PublishedQuestion, second: PublishedQuestion, kind: Kind, sizes: readonly [ number, number ], minCell: number,
): string[] {
	const numbers = new Map<string, Set<number>>();
	const befores = crowdsOf( sizes[ 0 ] ).filter( ( crowd ) => agrees( crowd, first, kind === 'added again' ) );
	const newcomers = crowdsOf( sizes[ 1 ] );
	befores.forEach( ( before ) => newcomers.forEach( ( more ) => {
		const both = before.map( ( count, index ) => count + ( more[ index ] ?? 0 ) ) as unknown as Crowd;
		if ( agrees( both, second, kind !== 'added again' ) ) {
			const all = [ [ 'before', before ] as const, [ 'came', more ] as const ];
			CODES.forEach( ( code, index ) => all.forEach( ( [ when, crowd ] ) => {
				const name = `${ code } ${ when }`;
				numbers.set( name, ( numbers.get( name ) ?? new Set() ).add( crowd[ index ] ?? 0 ) );
			} ) );
		}
	} ) );
	// What the outsider tries is what happened, too.
	expect( numbers.size ).toBeGreaterThan( 0 );
	return Array.from( numbers )
		.filter( ( [ , some ] ) => !some.has( 0 ) && some.size < minCell && Math.min( ...some ) < minCell )
		.map( ( [ name, some ] ) => `${ name }: ${ Array.from( some ).join() }` );
}

function releases(
	crowd: Crowd, more: Crowd, kind: Kind, minCell: number,
): readonly [ PublishedResults, PublishedResults ] {
	const [ before, after ] = changed[ kind ]( minCell );
	const first = publishAnswers( before, people( crowd ) );
	const come = people( more );
	const second = publishAnswers( after, [ ...people( crowd ), ...come ], lastOf( first, before, come.length ) );
	const again = publishAnswers( after, [ ...people( crowd ), ...come ], lastOf( second, after, 0 ) );
	expect( questionIn( again ) ).toEqual( questionIn( second ) );
	return [ first, second ];
}

describe( 'a choice that is one no more', () => {
	it.each( [ 'removed', 'out of statistics' ] as const )( 'does not tell how many chose what was hidden with it: %s', ( kind ) => {
		const [ first, second ] = releases( [ 10, 2, 4, 6, 0 ], [ 0, 0, 0, 0, 0 ], kind, 3 );
		expect( questionIn( first ) ).toMatchObject( { n: 22, choices: { a: { count: 10 }, d: { count: 6 } } } );
		// 22 answers were in the number of the question, and were 18 were: so 4 and 2 were hidden.
		expect( questionIn( second ) ).toEqual( { withheld: 'little-change' } );
		expect( second.earlier?.questions.role ).toMatchObject( { n: 22 } );
	} );

	it( 'does not keep from being shown what nobody chose', () => {
		const [ , second ] = releases( [ 10, 5, 0, 6, 0 ], [ 0, 0, 0, 0, 0 ], 'removed', 3 );
		expect( questionIn( second ) )
			.toMatchObject( { n: 21, choices: { a: { count: 10 }, b: { count: 5 }, d: { count: 6 } } } );
	} );

	it( 'lets the question be shown again when enough have come', () => {
		const [ , second ] = releases( [ 10, 2, 4, 6, 0 ], [ 4, 0, 0, 3, 0 ], 'removed', 3 );
		expect( questionIn( second ) ).toMatchObject( { n: 25, missing: 4, choices: { a: { count: 14 } } } );
	} );

	it( 'is not told later, however many releases come after', () => {
		const [ before, after ] = changed.removed( 3 );
		let answers = people( [ 10, 2, 4, 6, 0 ] );
		let published = publishAnswers( before, answers );
		let survey = before;
		for ( let release = 0; release < 9; release++ ) {
			const come = people( [ 4 + release % 2, 4, 0, 3, release % 3 ] );
			answers = [ ...answers, ...come ];
			published = publishAnswers( after, answers, lastOf( published, survey, come.length ) );
			survey = after;
			// As before 2 and 4 were 6, 4 would tell 2.
			const question = questionIn( published );
			expect( isWithheld( question ) ? {} : question ).not.toMatchObject( { unknown: { c: 4 } } );
			expect( isWithheld( question ) ? {} : question ).not.toMatchObject( { unusable: 4 } );
		}
		expect( questionIn( published ) ).toMatchObject( { choices: { d: { count: 33 } } } );
	} );

	it( 'leaves enough numbers, whatever people answered', () => {
		let shown = 0;
		const few = fc.integer( { min: 0, max: 4 } );
		const crowd = fc.tuple( fc.integer( { min: 3, max: 7 } ), few, few, few, fc.nat( 1 ) );
		const more = fc.tuple( fc.nat( 3 ), fc.nat( 1 ), fc.nat( 1 ), fc.nat( 2 ), fc.nat( 1 ) );
		const kinds = fc.constantFrom( 'removed' as const, 'out of statistics' as const, 'added again' as const );
		const some = fc.oneof( fc.constant( [ 0, 0, 0, 0, 0 ] as const ), more );
		fc.assert( fc.property( crowd, some, kinds, fc.constantFrom( 2, 3 ), (
			before, come, kind, minCell,
		) => {
			const [ first, second ] = releases( before, come, kind, minCell ).map( questionIn ) as [
				Shown<PublishedQuestion>, Shown<PublishedQuestion> ];
			if ( isWithheld( first ) || isWithheld( second ) ) {
				return;
			}
			shown++;
			const sizeOf = ( crowdOf: Crowd ): number => crowdOf.reduce<number>( ( sum, count ) => sum + count, 0 );
			expect( toldBy( first, second, kind, [ sizeOf( before ), sizeOf( come ) ], minCell ) ).toEqual( [] );
		} ), { numRuns: 60, endOnFailure: true } );
		expect( shown ).toBeGreaterThan( 5 );
	} );
} );

describe( 'a step that is put out of statistics', () => {
	const steps = [ 1, 2, 3, 4, 5 ];
	const skillsWith = ( notInStatistics: readonly string[] ): Survey => surveyOf( ( definition ) => {
		definition.pages = [ definition.pages[ 1 ] ];
		definition.pages[ 0 ].elements[ 0 ].rows = [ 'budgeting' ];
		Object.assign( definition.localSkills,
			{ minAnswers: 3, minCell: 3, measures: { grid: 'skills' }, notInStatistics: [ 'na', ...notInStatistics ] } );
	} );

	it( 'does not tell what those gave who gave it, of all or of groups', () => {
		const answers = [ 'ar', 'fr' ].flatMap( ( language ) => steps.flatMap( ( importance ) => steps.map( ( ability ): Person => ( {
			language,
			values: { 'skills.budgeting.importance': String( importance ), 'skills.budgeting.ability': String( ability ) },
		} ) ) ) );
		const [ before, after ] = [ skillsWith( [] ), skillsWith( [ '3' ] ) ];
		const first = publishAnswers( before, answers );
		const second = publishAnswers( after, answers, lastOf( first, before, 0 ) );
		expect( first.skills.budgeting ).toMatchObject( { n: 50 } );
		// The means of both would be sums over those 18 who are in one of them only.
		expect( second.skills.budgeting ).toEqual( { withheld: 'little-change' } );
		expect( second.breakdowns.flatMap( ( { groups } ) => Object.values( groups ) ).filter(
			( group ) => !isWithheld( group ) && !isWithheld( group.skills.budgeting ) ) ).toEqual( [] );
	} );
} );

/** Releases one after the other, with answers that come and go, and runs in between in which nothing has changed. */
import fc from 'fast-check';
import { isWithheld, type LastRelease, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { anyValues, surveyOf } from '../surveys';
import { type Person, publishAnswers } from './outsider';

/** What the next run reads of what this one wrote. */
function lastOf( published: PublishedResults, survey: Survey, added: number, removed: number ): LastRelease | null {
	const { minAnswers, minCell } = survey;
	const figures = readLastFigures( JSON.parse( JSON.stringify( { ...published, minAnswers, minCell } ) ) );
	return figures === null ? null : { ...figures, change: { added, removed } };
}

const anyPerson: fc.Arbitrary<Person> = fc.record(
	{ values: anyValues, language: fc.constantFrom( 'ar', 'fr' ), community: fc.constantFrom( 'arwiki', 'frwiki' ) },
	{ requiredKeys: [ 'values' ] },
);

/** Ratings that are spread, so that groups show something. */
const anyRater: fc.Arbitrary<Person> = fc.record( {
	values: fc.record( {
		role: fc.constantFrom( 'editor', 'organizer' ),
		'skills.budgeting.importance': fc.constantFrom( '1', '2', '3', '4', '5' ),
		'skills.budgeting.ability': fc.constantFrom( '1', '2', '3', '4', '5' ),
	} ),
	language: fc.constantFrom( 'ar', 'fr' ),
} );

/** How much of a result is shown: numbers that are not withheld. */
function figuresIn( value: unknown ): number {
	return typeof value === 'number' ? 1 : typeof value !== 'object' || value === null || isWithheld( value ) ? 0 :
		Object.values( value ).reduce<number>( ( sum, inner ) => sum + figuresIn( inner ), 0 );
}

describe.each( [ [ 'of any kind', anyPerson ], [ 'with spread ratings', anyRater ] ] )( 'answers %s', ( _, person ) => {
	const come = fc.array( person, { maxLength: 6 } );
	const gone = fc.oneof( fc.constant( 0 ), fc.nat( 3 ) );
	const steps = fc.array( fc.record( { come, gone } ), { minLength: 2, maxLength: 2 } );

	it( 'are published the same when a run finds nothing new', () => {
		let shown = 0;
		fc.assert( fc.property( fc.array( person, { minLength: 8, maxLength: 12 } ), steps, fc.integer( { min: 2, max: 3 } ), (
			first, more, minCell,
		) => {
			const survey = surveyOf( ( definition ) => {
				Object.assign( definition.localSkills, { minAnswers: 0, minCell } );
				definition.localSkills.measures.groupBy = [ 'role' ];
			} );
			let answers: readonly Person[] = first;
			let published = publishAnswers( survey, answers );
			for ( const step of more ) {
				const left = answers.slice( step.gone );
				const last = lastOf( published, survey, step.come.length, answers.length - left.length );
				answers = [ ...left, ...step.come ];
				published = publishAnswers( survey, answers, last );
				shown += figuresIn( published.breakdowns ) + figuresIn( published.skills );
				expect( publishAnswers( survey, answers, lastOf( published, survey, 0, 0 ) ) ).toEqual( published );
			}
		} ), { numRuns: 2, endOnFailure: true } );
		expect( shown ).toBeGreaterThan( 20 );
	} );
} );

describe( 'ten skills', () => {
	const skills = Array.from( { length: 10 }, ( _, index ) => `skill-${ index }` );
	const survey = (): Survey => surveyOf( ( definition ) => {
		const [ , { elements: [ grid ] } ] = definition.pages;
		grid.rows = skills;
		grid.columns.forEach( ( column: { choices: readonly number[] } ) => {
			column.choices = [ 1, 2, 3 ];
		} );
		definition.pages = [ { elements: [ { type: 'radiogroup', name: 'role', choices: [ 'a', 'b', 'c', 'd' ] }, grid ] } ];
		Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3, measures: { grid: 'skills', groupBy: [ 'role' ] } } );
	} );
	/** The same people every time: one after the other, with answers that are not spread evenly. */
	const people = ( count: number ): Person[] => Array.from( { length: count }, ( _, index ) => {
		const roll = ( salt: number, sides: number ): number =>
			Math.floor( sides * ( Math.abs( Math.sin( 78.233 * index + 12.9898 * salt ) * 43758.5453 ) % 1 ) );
		const values: Record<string, string> = { role: 'aabcd'.charAt( roll( 1, 5 ) ) };
		skills.forEach( ( skill, place ) => {
			if ( roll( 10 + place, 7 ) > 0 ) {
				values[ `skills.${ skill }.importance` ] = '12233'.charAt( roll( 30 + place, 5 ) );
				values[ `skills.${ skill }.ability` ] = '11223'.charAt( roll( 50 + place, 5 ) );
			}
		} );
		return { values, language: 'ar', community: 'arwiki' };
	} );

	it.each( [ [ 12, 24, 37 ], [ 14, 22, 30 ] ] )( 'of %s, %s and %s answers are shown the same when nothing is new', ( ...sizes ) => {
		let [ published, before ] = [ null as PublishedResults | null, 0 ];
		for ( const size of sizes ) {
			const last = published === null ? null : lastOf( published, survey(), size - before, 0 );
			published = publishAnswers( survey(), people( size ), last );
			before = size;
			expect( publishAnswers( survey(), people( size ), lastOf( published, survey(), 0, 0 ) ) ).toEqual( published );
		}
		expect( figuresIn( published?.skills ) ).toBeGreaterThan( 100 );
	} );
} );

describe( 'a ranking and a number', () => {
	const survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
		definition.pages = [ { elements: [
			{ type: 'ranking', name: 'ranked', choices: [ 'x', 'y', 'z' ] },
			{ type: 'text', inputType: 'number', name: 'years', min: 0, max: 10 },
		] } ];
		delete definition.localSkills.measures;
	} );
	const person: fc.Arbitrary<Person> = fc.record( { values: fc.record( {
		ranked: fc.shuffledSubarray( [ 'x', 'y', 'z' ], { minLength: 3 } ), years: fc.integer( { min: 0, max: 10 } ).map( String ),
	} ) } );
	const some = fc.array( person, { minLength: 14, maxLength: 26 } );

	it( 'show what they withheld to no run that finds the same answers, and not for ever', () => {
		const seen = { again: 0, withheld: 0 };
		fc.assert( fc.property( fc.array( person, { minLength: 24, maxLength: 30 } ), some, some, fc.nat( 2 ), fc.nat( 1 ), (
			first, second, third, ...went
		) => {
			let answers: readonly Person[] = first;
			let published = publishAnswers( survey, answers );
			let isHidden = false;
			[ second, third ].forEach( ( come, index ) => {
				const gone = went[ index ] as number;
				answers = [ ...answers.slice( gone ), ...come ];
				published = publishAnswers( survey, answers, lastOf( published, survey, come.length, gone ) );
				expect( publishAnswers( survey, answers, lastOf( published, survey, 0, 0 ) ) ).toEqual( published );
				const { ranked, years } = published.questions;
				const parts = [ ranked, years ].map(
					( part ) => isWithheld( part ) ? 0 : figuresIn( part?.places ?? part?.summary ) );
				seen.again += Number( isHidden && !parts.includes( 0 ) );
				isHidden = parts.includes( 0 );
				seen.withheld += Number( isHidden );
			} );
		} ), { numRuns: 60, endOnFailure: true } );
		expect( seen.withheld ).toBeGreaterThan( 5 );
		expect( seen.again ).toBeGreaterThan( 0 );
	} );
} );

/** What an outsider gets who asks of every group that is not shown why it is not. */
import { auditPublished } from '../../../../src/core/analysis/disclosure/audit';
import {
	isWithheld, type PublishedBreakdown, type PublishedQuestion, type PublishedResults,
} from '../../../../src/core/analysis/disclosure/published';
import type { Survey } from '../../../../src/core/survey/definition';
import { ratings, surveyOf } from '../surveys';
import { type Person, publishAnswers } from './outsider';

const LANGUAGES = [ 'ar', 'de', 'en', 'fr' ] as const;

const withThresholds = ( minAnswers: number, minCell: number ): Survey => surveyOf( ( definition ) => {
	Object.assign( definition.localSkills, { minAnswers, minCell } );
} );

/** How many answer in each language; nobody: it is not listed. */
type Sizes = readonly number[];

function peopleOf( sizes: Sizes ): Person[] {
	return sizes.flatMap( ( size, index ) => Array.from( { length: size }, (): Person => (
		{ values: { role: 'editor' }, language: LANGUAGES[ index ] as string } ) ) );
}

/** Every way in which so many people can be in these languages, each of which has somebody. */
function waysOf( people: number, languages: number ): Sizes[] {
	return languages === 0 ? people === 0 ? [ [] ] : [] : Array.from( { length: people }, ( _, index ) => index + 1 ).flatMap(
		( first ) => waysOf( people - first, languages - 1 ).map( ( others ) => [ first, ...others ] ) );
}

function languagesIn( { breakdowns }: PublishedResults ): PublishedBreakdown {
	return breakdowns.find( ( { by } ) => by === 'language' ) as PublishedBreakdown;
}

/** What can be the sizes of languages that are not shown: language → numbers. */
function possibleSizes( { groups }: PublishedBreakdown, people: number, least: number ): Record<string, number[]> {
	const codes = Object.keys( groups );
	const reasonOf = ( code: string ): string | null => {
		const group = groups[ code ];
		return group === undefined || !isWithheld( group ) ? null : group.withheld;
	};
	const reasons = new Set( codes.map( reasonOf ).filter( ( reason ) => reason !== null ) );
	const agrees = ( size: number, code: string ): boolean => {
		const group = groups[ code ];
		return group !== undefined && !isWithheld( group ) ? group.counted === size :
			// One that is hidden for being few, beside others that are hidden for another reason.
			reasonOf( code ) === 'few-answers' ? size < least : !reasons.has( 'few-answers' ) || size >= least;
	};
	const found: Record<string, number[]> = {};
	waysOf( people, codes.length )
		.filter( ( sizes ) => sizes.every( ( size, index ) => agrees( size, codes[ index ] as string ) ) )
		.forEach( ( sizes ) => codes.filter( ( code ) => reasonOf( code ) !== null ).forEach( ( code ) => {
			const numbers = found[ code ] ??= [];
			const size = sizes[ codes.indexOf( code ) ] as number;
			if ( !numbers.includes( size ) ) {
				numbers.push( size );
			}
		} ) );
	return found;
}

describe( 'the reasons why groups are withheld', () => {
	it.each( [
		[ 3, 3, [ 0, 3, 30, 1 ] ], [ 5, 5, [ 1, 12, 20, 5 ] ],
	] as const )( 'do not tell of a hidden group how large it is (%i, %i: %j)', ( minAnswers, minCell, sizes ) => {
		const survey = withThresholds( minAnswers, minCell );
		const { groups } = languagesIn( publishAnswers( survey, peopleOf( sizes ) ) );
		const hidden = Object.values( groups ).filter( isWithheld );
		expect( hidden ).toHaveLength( 2 );
		expect( new Set( hidden.map( ( { withheld } ) => withheld ) ).size ).toBe( 1 );
	} );

	it.each( [
		[ 2, 2 ], [ 3, 3 ], [ 4, 2 ],
	] )( 'leave enough numbers for each, whatever the sizes (%i, %i)', ( minAnswers, minCell ) => {
		const survey = withThresholds( minAnswers, minCell );
		let hidden = 0;
		const all = [ 2, 3, 4 ].flatMap( ( languages ) => [ 9, 12 ].flatMap( ( people ) => waysOf( people, languages ) ) );
		all.forEach( ( sizes ) => {
			const published = publishAnswers( survey, peopleOf( sizes ) );
			expect( auditPublished( published, survey ) ).toEqual( [] );
			const known = possibleSizes( languagesIn( published ), published.counted, Math.max( minAnswers, minCell ) );
			expect( { sizes, known: Object.keys( known ).filter( ( code ) => {
				const numbers = known[ code ] as number[];
				return Math.min( ...numbers ) < minCell && numbers.length < minCell;
			} ) } ).toEqual( { sizes, known: [] } );
			hidden += Object.keys( known ).length;
		} );
		expect( hidden ).toBeGreaterThan( 50 );
	} );

	it( 'do not tell how few of a group rated a skill', () => {
		const survey = withThresholds( 3, 3 );
		const pair = ( index: number ): readonly [ number, number ] => [ 1 + index % 5, 1 + ( index * 2 ) % 5 ];
		const rated = ( language: string, people: number, few: number ): Person[] => Array.from(
			{ length: people },
			( _, index ) => ( { language, values: index < few ? ratings( 'budgeting', [ pair( index ) ] )[ 0 ] ?? {} : {} } ),
		);
		const published = publishAnswers( survey, [ ...rated( 'en', 30, 30 ), ...rated( 'de', 12, 10 ), ...rated( 'fr', 9, 1 ) ] );
		const { groups } = languagesIn( published );
		const reasons = Object.values( groups ).map( ( group ) => isWithheld( group ) ? null : group.skills.budgeting )
			.filter( ( figures ) => isWithheld( figures ) );
		expect( reasons.length ).toBeGreaterThan( 1 );
		expect( new Set( reasons.map( ( reason ) => JSON.stringify( reason ) ) ).size ).toBe( 1 );
	} );

	it( 'of choices are known to the audit', () => {
		const survey = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 3, minCell: 3 } );
			definition.localSkills.measures.groupBy = [];
			definition.pages[ 0 ].elements[ 0 ].choices = [ 'a', 'b', 'c', 'd' ];
		} );
		const answers = [ ...'aaa', ...'bbb', ...'ccccc', ...'ddddddd' ].map( ( role ): Person => ( { values: { role } } ) );
		const published = publishAnswers( survey, answers );
		const role = published.questions.role as PublishedQuestion;
		expect( auditPublished( published, survey ) ).toEqual( [] );
		const told = ( withheld: PublishedQuestion[ 'choices' ] ): string[] => auditPublished( { ...published, questions: {
			...published.questions, role: { ...role, choices: { ...role.choices, ...withheld } },
		} }, survey ).map( ( { figure } ) => figure );
		// Of six together: two or fewer, and no small count.
		expect( told( { a: { withheld: 'small-counts' }, b: { withheld: 'little-change' } } ) ).toEqual( [ 'role=a' ] );
		expect( told( { a: { withheld: 'few-answers' }, b: { withheld: 'small-counts' } } ) ).toEqual( [ 'role=a' ] );
		expect( told( { a: { withheld: 'little-change' }, b: { withheld: 'little-change' } } ) ).toEqual( [] );
	} );

	it( 'are known to the audit', () => {
		const survey = withThresholds( 3, 3 );
		const published = publishAnswers( survey, peopleOf( [ 0, 3, 30, 1 ] ) );
		const groups = { ...languagesIn( published ).groups, fr: { withheld: 'few-answers' } as const };
		const breakdowns = published.breakdowns.map(
			( breakdown ) => breakdown.by === 'language' ? { ...breakdown, groups } : breakdown );
		expect( auditPublished( { ...published, breakdowns }, survey ) ).toContainEqual(
			expect.objectContaining( { figure: 'fr', interval: { least: 1, most: 1 } } ) );
	} );
} );

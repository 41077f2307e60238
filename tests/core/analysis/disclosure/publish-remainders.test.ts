/** What an outsider who knows how it is done gets of those who are not in the number of a question. */
import { publishRemainders } from '../../../../src/core/analysis/disclosure/publish-remainders';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedQuestion } from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { QuestionResult } from '../../../../src/core/analysis/results';
import { ratings, resultsOf, surveyOf, type Values } from '../surveys';

const FIGURES = [ 'missing', 'notAsked', 'notInStatistics', 'unusable', 'changedVersion' ] as const;

type Figure = typeof FIGURES[ number ];

const result = ( parts: Partial<QuestionResult> ): QuestionResult => ( {
	n: 20, missing: 0, notAsked: 0, notInStatistics: 0, unusable: 0, changedVersion: 0, choices: {}, unknown: {}, ...parts,
} );

/** Every way in which so many people can be in some figures. */
function waysOf( people: number, figures: readonly Figure[] ): Partial<Record<Figure, number>>[] {
	const [ first, ...others ] = figures;
	return first === undefined ? people === 0 ? [ {} ] : [] : Array.from( { length: people + 1 }, ( _, count ) => count )
		.flatMap( ( count ) => waysOf( people - count, others ).map( ( way ) => ( { ...way, [ first ]: count } ) ) );
}

/** Which figures can be anything: in most surveys one, as all answers are to one version, from a form, and all were asked. */
const POSSIBLE = Array.from( { length: 15 }, ( _, set ) =>
	FIGURES.filter( ( __, index ) => index === 0 || Math.floor( ( set + 1 ) / 2 ** ( index - 1 ) ) % 2 === 1 ) );

interface Hidden {
	readonly figure: Figure;
	readonly people: number;
	/** That it can be, in all that looks the same. */
	readonly numbers: readonly number[];
}

function hiddenFigures( people: number, figures: readonly Figure[], minCell: number ): Hidden[] {
	const alike = new Map<string, Partial<Record<Figure, number>>[]>();
	waysOf( people, figures ).forEach( ( way ) => {
		const key = JSON.stringify( publishRemainders( result( way ), { minAnswers: 0, minCell } ) );
		alike.set( key, [ ...alike.get( key ) ?? [], way ] );
	} );
	return Array.from( alike ).flatMap( ( [ key, ways ] ) => {
		const published = { ...result( ways[ 0 ] ?? {} ), ...JSON.parse( key ) as Partial<PublishedQuestion> };
		return figures.filter( ( figure ) => isWithheld( published[ figure ] ) ).map( ( figure ) => (
			{ figure, people, numbers: [ ...new Set( ways.map( ( way ) => way[ figure ] ?? 0 ) ) ] } ) );
	} );
}

describe( 'those who are not in the number of a question', () => {
	it.each( [ 2, 3, 5 ] )( 'can be enough numbers in each figure that is withheld (threshold %i)', ( minCell ) => {
		const hidden = POSSIBLE.filter( ( { length } ) => minCell < 5 || length < 4 ).flatMap( ( figures ) =>
			Array.from( { length: 2 * minCell + 3 }, ( _, people ) => hiddenFigures( people, figures, minCell ) ).flat() );
		expect( hidden.length ).toBeGreaterThan( 50 );
		expect( hidden.filter( ( { numbers } ) =>
			Math.min( ...numbers ) > 0 && Math.min( ...numbers ) < minCell && numbers.length < minCell ) ).toEqual( [] );
	} );

	it( 'are shown where they are many, or nobody', () => {
		const thresholds = { minAnswers: 0, minCell: 5 };
		expect( publishRemainders( result( { missing: 4, notInStatistics: 9, unknown: { a: 4, b: 5 } } ), thresholds ) )
			.toEqual( { unknown: { b: 5 } } );
		expect( publishRemainders( result( { missing: 4, notInStatistics: 8 } ), thresholds ) )
			.toMatchObject( { missing: 12, notInStatistics: { withheld: 'small-counts' } } );
	} );
} );

describe( 'codes that a survey does not have', () => {
	it( 'are not shown again while few more people gave them since', () => {
		const survey = surveyOf( ( definition ) => {
			Object.assign( definition.localSkills, { minAnswers: 0, minCell: 3 } );
			definition.localSkills.measures.groupBy = [];
		} );
		const answers = ( known: number, unknown: number ): Values[] => [
			...Array.from( { length: known }, ( _, index ) => ( { role: index % 2 === 0 ? 'editor' : 'organizer' } ) ),
			...Array.from( { length: unknown }, () => ( { role: 'old' } ) ),
		];
		const first = publishResults( resultsOf( survey, answers( 20, 6 ) ), survey );
		const { minAnswers, minCell } = survey;
		const last = readLastFigures( JSON.parse( JSON.stringify( { ...first, minAnswers, minCell } ) ) );
		const after = ( known: number, unknown: number ): PublishedQuestion[ 'unknown' ] | null => {
			const release = last === null ? null : { ...last, change: { added: known + unknown, removed: 0 } };
			const { role } = publishResults( resultsOf( survey, answers( 20 + known, 6 + unknown ) ), survey, release ).questions;
			return role === undefined || isWithheld( role ) ? null : role.unknown;
		};
		expect( ( first.questions.role as PublishedQuestion ).unknown ).toEqual( { old: 6 } );
		expect( after( 12, 0 ) ).toEqual( { old: 6 } );
		expect( after( 12, 1 ) ).toEqual( { withheld: 'little-change' } );
		expect( after( 12, 5 ) ).toEqual( { old: 11 } );
	} );
} );

describe( 'those who did not rate a skill', () => {
	const survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 0, minCell: 2 } );
	} );
	const pairs = ratings( 'budgeting', [ [ 1, 2 ], [ 2, 1 ], [ 3, 4 ], [ 4, 3 ], [ 5, 5 ], [ 2, 4 ], [ 4, 2 ], [ 3, 3 ] ] );
	/** Nobody, one and many of them said that it is not relevant to them, or said half. */
	const others: readonly ( readonly Values[] )[] = [
		[ {}, {}, {} ], [ {}, {}, ...ratings( 'budgeting', [ [ 'na', 'na' ] ] ) ],
		ratings( 'budgeting', [ [ 'na', 3 ], [ 2, 'na' ], [ 'na', 'na' ] ] ), [ {}, {}, { 'skills.budgeting.importance': '3' } ],
		[ {}, {}, { 'skills.budgeting.importance': 'no such code' } ],
	];

	it( 'look the same, whatever they said instead', () => {
		const published = others.map( ( some ) => publishResults( resultsOf( survey, [ ...pairs, ...some ] ), survey ) )
			.map( ( { skills } ) => skills.budgeting );
		expect( isWithheld( published[ 0 ] ) ).toBe( false );
		expect( new Set( published.map( ( skill ) => JSON.stringify( skill ) ) ).size ).toBe( 1 );
	} );
} );

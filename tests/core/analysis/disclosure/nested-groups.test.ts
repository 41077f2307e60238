import { auditPublished } from '../../../../src/core/analysis/disclosure/audit';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type PublishedBreakdown } from '../../../../src/core/analysis/disclosure/published';
import type { Survey } from '../../../../src/core/survey/definition';
import { ratings, resultsOf, surveyOf, type Values } from '../surveys';

/** Groups by role, and by a question that depends on it, or on nothing. */
function surveyBy( visibleIf: string | null ): Survey {
	return surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 5, minCell: 5 } );
		definition.localSkills.measures.groupBy = [ 'role', 'field' ];
		definition.pages[ 0 ].elements.push(
			{ type: 'radiogroup', name: 'field', choices: [ 'law', 'art' ], ...visibleIf === null ? {} : { visibleIf } },
		);
	} );
}

/** So many spread ratings, each step by five people or more, with what they say besides. */
function rated( count: number, values: Values, learners = 0 ): Values[] {
	const pairs = Array.from( { length: count }, ( _, index ) =>
		[ 1 + index % 5, 1 + ( index * 2 + Math.floor( index / 5 ) ) % 5 ] as const );
	return ratings( 'budgeting', pairs ).map( ( rating, index ) => (
		{ ...rating, ...values, learn: [ index < learners ? 'budgeting' : 'facilitation' ] }
	) );
}

function shownBy( question: string, breakdowns: readonly PublishedBreakdown[] ): unknown[] {
	return Object.values( breakdowns.find( ( breakdown ) => breakdown.question === question )?.groups ?? {} )
		.map( ( group ) => isWithheld( group ) || isWithheld( group.skills.budgeting ) ? null : group.skills.budgeting?.n );
}

describe( 'groups of a question that only those are asked who are in a group of another', () => {
	const organizers = ( others: number, learners = 0 ): Values[] => [
		...rated( 30, { role: 'organizer', field: 'law' }, 10 ), ...rated( 25, { role: 'organizer', field: 'art' }, 10 ),
		...rated( others, { role: 'organizer' }, learners ), ...rated( 40, { role: 'editor' }, 20 ),
	];
	const publish = ( visibleIf: string | null, answers: readonly Values[] ): readonly PublishedBreakdown[] => {
		const survey = surveyBy( visibleIf );
		const published = publishResults( resultsOf( survey, answers ), survey );
		expect( auditPublished( published, survey ) ).toEqual( [] );
		return published.breakdowns;
	};

	it( 'show nothing of a skill where one person would be left of those who were asked', () => {
		const breakdowns = publish( '{role} = \'organizer\'', organizers( 1 ) );
		expect( shownBy( 'role', breakdowns ) ).toEqual( [ 40, 56 ] );
		expect( shownBy( 'field', breakdowns ) ).toEqual( [ null, null ] );
	} );

	it( 'show it where nobody, or enough of them are left', () => {
		expect( shownBy( 'field', publish( '{role} = \'organizer\'', organizers( 0 ) ) ) ).toEqual( [ 30, 25 ] );
		expect( shownBy( 'field', publish( '{role} = \'organizer\'', organizers( 25, 10 ) ) ) ).toEqual( [ 30, 25 ] );
	} );

	it( 'show nothing of it where few of those who are left want to learn it', () => {
		expect( shownBy( 'field', publish( '{role} = \'organizer\'', organizers( 25, 1 ) ) ) ).toEqual( [ null, null ] );
	} );

	it( 'show it where everybody was asked: then nobody knows who is left', () => {
		expect( shownBy( 'field', publish( null, organizers( 1 ) ) ) ).toEqual( [ 30, 25 ] );
	} );
} );

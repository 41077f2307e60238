import { auditPublished } from '../../../../src/core/analysis/disclosure/audit';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import type { PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import type { Json } from '../../survey/definitions';
import { ratings, resultsOf, surveyOf, type Values } from '../surveys';

const SMALL = { withheld: 'small-counts' };

function times( count: number, values: Values = {} ): Values[] {
	return Array.from( { length: count }, () => values );
}

/** A role, and what only organizers are asked; put on pages, into panels… by `change`. */
function publish( answers: readonly Values[], change: ( definition: Json ) => void = () => undefined ): PublishedResults {
	const survey = surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 5, minCell: 5 } );
		definition.localSkills.measures.groupBy = [ 'role' ];
		definition.pages[ 0 ].elements.push( { type: 'comment', name: 'why', visibleIf: '{role} = \'organizer\'' } );
		change( definition );
	} );
	const published = publishResults( resultsOf( survey, answers ), survey );
	expect( auditPublished( published, survey ) ).toEqual( [] );
	return published;
}

const organizer = { role: 'organizer', why: 'x' };

describe( 'a question that only some are asked', () => {
	it( 'does not tell how few said something else where the leading question is withheld', () => {
		const { questions } = publish( [ ...times( 19, organizer ), { role: 'editor' } ] );
		expect( questions ).toMatchObject( { role: SMALL, why: SMALL } );
	} );

	it( 'is shown where enough did not answer it', () => {
		const { questions } = publish( [ ...times( 19, organizer ), { role: 'editor' }, ...times( 5 ) ] );
		expect( questions ).toMatchObject( { role: SMALL, why: { n: 19 } } );
	} );

	it.each( [
		[ 'page', ( definition: Json ) => {
			definition.pages.push( { name: 'more', visibleIf: '{role} = \'organizer\'', elements: [ { type: 'comment', name: 'then' } ] } );
		} ],
		[ 'panel', ( definition: Json ) => {
			definition.pages[ 0 ].elements.push( { type: 'panel', name: 'more', visibleIf: '{role} = \'organizer\'', elements: [
				{ type: 'comment', name: 'then' },
			] } );
		} ],
		[ 'question that it leads to', ( definition: Json ) => {
			definition.pages[ 0 ].elements.push( { type: 'comment', name: 'then', visibleIf: '{why} notempty' } );
		} ],
	] )( 'goes with its %s', ( _, change ) => {
		const answers = [ ...times( 19, { ...organizer, then: 'x' } ), { role: 'editor' } ];
		expect( publish( answers, change ).questions.then ).toEqual( SMALL );
	} );

	it( 'takes a skill of a grid with it', () => {
		const answers = ratings( 'budgeting', Array.from( { length: 19 }, ( __, index ) => [ 1 + index % 5, 1 + index * 2 % 5 ] as const ) )
			.map( ( values ) => ( { ...values, ...organizer } ) );
		const { skills } = publish( [ ...answers, { role: 'editor' } ], ( definition ) => {
			definition.pages[ 1 ].visibleIf = '{role} = \'organizer\'';
		} );
		expect( skills.budgeting ).toEqual( SMALL );
	} );

	it( 'does not tell what all said, nor do those that lead elsewhere', () => {
		const { questions } = publish( [ ...times( 9, organizer ), ...times( 9 ) ], ( definition ) => {
			definition.pages[ 0 ].elements.push( { type: 'comment', name: 'edits', visibleIf: '{role} = \'editor\'' } );
		} );
		expect( questions ).toMatchObject( { role: { withheld: 'unanimous' }, why: SMALL, edits: SMALL } );
	} );
} );

describe( 'a breakdown by a question that is withheld', () => {
	it( 'does not name the group that all are in', () => {
		const { breakdowns } = publish( times( 9, organizer ) );
		expect( breakdowns[ 2 ] ).toEqual( {
			by: 'question', question: 'role', isPartition: true, withheld: 'unanimous', groups: {},
			ungrouped: { withheld: 'unanimous' },
		} );
	} );
} );

describe( 'discrepancies', () => {
	it( 'cannot be worked out from the ranked discrepancy score', () => {
		const pairs = [ [ 5, 1 ], [ 5, 2 ], [ 4, 2 ], [ 4, 3 ], [ 3, 2 ], [ 5, 3 ], [ 4, 1 ], [ 2, 1 ], [ 3, 1 ], [ 5, 4 ],
			[ 5, 2 ], [ 4, 2 ], [ 3, 1 ], [ 4, 4 ] ] as const;
		// 13 of 14 are below, none above: −92.857, and nothing else makes that.
		expect( publish( ratings( 'budgeting', pairs ) ).skills.budgeting ).toEqual( SMALL );
	} );
} );

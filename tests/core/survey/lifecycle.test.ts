import fc from 'fast-check';
import { answerState } from '../../../src/core/survey/answer-state';
import { STATUSES } from '../../../src/core/survey/read-definition';
import { readDefinition } from '../../../src/core/survey/read-definition';
import { afterLifecycleAction, lifecycleActions } from '../../../src/core/survey/lifecycle';
import type { Survey } from '../../../src/core/survey/definition';

const TODAY = '2026-11-21';

const definition = ( settings: object ): Record<string, unknown> => ( {
	title: 'Spring', unknown: 1, pages: [ { elements: [ { type: 'comment', name: 'why' } ] } ], localSkills: { id: 'spring', ...settings },
} );

const read = ( json: unknown ): Survey => readDefinition( json ).survey as Survey;

const aDay = fc.constantFrom( undefined, '2026-11-01', '2026-11-20', TODAY, '2026-11-22', '2027-01-31' );

const aDefinition = fc.record( { status: fc.constantFrom( ...STATUSES ), opens: aDay, closes: aDay } )
	.filter( ( { opens, closes } ) => opens === undefined || closes === undefined || opens <= closes )
	.map( ( settings ) => definition( JSON.parse( JSON.stringify( settings ) ) as object ) );

describe( 'lifecycleActions', () => {
	it( 'opens what is a draft, pauses and closes what is open, and brings everything else back', () => {
		const of = ( status: Survey[ 'status' ] ): string[] => lifecycleActions( { status, opens: null, closes: null }, TODAY );
		expect( of( 'draft' ) ).toEqual( [ 'open' ] );
		expect( of( 'open' ) ).toEqual( [ 'pause', 'close' ] );
		expect( of( 'paused' ) ).toEqual( [ 'resume', 'close' ] );
		expect( of( 'closed' ) ).toEqual( [ 'reopen', 'archive' ] );
		expect( of( 'archived' ) ).toEqual( [ 'reopen' ] );
	} );

	it( 'knows that days open and close a survey too', () => {
		expect( lifecycleActions( { status: 'open', opens: null, closes: '2026-11-20' }, TODAY ) ).toContain( 'reopen' );
		expect( lifecycleActions( { status: 'open', opens: '2026-11-22', closes: null }, TODAY ) ).toContain( 'open' );
		expect( lifecycleActions( { status: 'open', opens: TODAY, closes: TODAY }, TODAY ) ).toEqual( [ 'pause', 'close' ] );
	} );

	it( 'always leaves something to do, after which the survey takes answers or does not, as the action says', () => {
		fc.assert( fc.property( aDefinition, ( json ) => {
			const actions = lifecycleActions( read( json ), TODAY );
			expect( actions.length ).toBeGreaterThan( 0 );
			for ( const action of actions ) {
				const after = afterLifecycleAction( json, action, TODAY );
				expect( answerState( read( after ), TODAY ) === 'open' ).toBe( [ 'open', 'resume', 'reopen' ].includes( action ) );
			}
		} ) );
	} );
} );

describe( 'afterLifecycleAction', () => {
	it( 'takes away the days that would keep an opened survey closed, and leaves the others', () => {
		expect( afterLifecycleAction( definition( { status: 'closed', opens: '2026-10-01', closes: '2026-11-01' } ), 'reopen', TODAY ) )
			.toEqual( definition( { status: 'open', opens: '2026-10-01' } ) );
		expect( afterLifecycleAction( definition( { status: 'draft', opens: '2026-12-01', closes: '2027-01-31' } ), 'open', TODAY ) )
			.toEqual( definition( { status: 'open', closes: '2027-01-31' } ) );
	} );

	it( 'keeps the days of a survey that is closed', () => {
		const days = { opens: '2026-11-01', closes: '2027-01-31' };
		expect( afterLifecycleAction( definition( { status: 'open', ...days } ), 'close', TODAY ) )
			.toEqual( definition( { status: 'closed', ...days } ) );
	} );
} );

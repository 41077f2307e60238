import fc from 'fast-check';
import { DEFAULT_MATCHING } from '../../../../src/core/exchange/matching-options';
import { prepareParticipants } from '../../../../src/core/exchange/participants';
import { exchangeRequests } from '../../../../src/core/exchange/steps/exchange-requests';
import type { ExchangeStep } from '../../../../src/core/exchange/steps/exchange-step';
import {
	disregardedSteps, type FollowedExchange, followExchanges,
} from '../../../../src/core/exchange/steps/follow-exchanges';
import { offer, seek } from '../made-up-exchange';
import { anyStep, DATE, step } from './made-up-steps';

function follow( steps: readonly ExchangeStep[], date = DATE ): FollowedExchange {
	const followed = followExchanges( steps, { date } );
	expect( followed ).toHaveLength( 1 );
	return followed[ 0 ] as FollowedExchange;
}

const ASKED = step( 'Ben', 'ask', '2026-11-01', { skill: 'lua' } );
const ACCEPTED = [ ASKED, step( 'Ana', 'accept', '2026-11-02' ) ];

describe( 'followExchanges', () => {
	it( 'waits for whom was asked, until the last day', () => {
		expect( follow( [ ASKED ], '2026-11-22' ) ).toMatchObject( {
			seek: 'Ben/s1', offer: 'Ana/o1', asker: 'Ben', state: 'asked', since: '2026-11-01', expires: '2026-11-22', waitingFor: [ 'Ana' ],
			skill: 'lua', disregarded: [],
		} );
		expect( follow( [ ASKED ], '2026-11-23' ) ).toMatchObject( { state: 'expired', since: '2026-11-23', expires: null, waitingFor: [] } );
	} );

	it( 'may be asked by who offers', () => {
		expect( follow( [ step( 'Ana', 'ask', '2026-11-20' ) ] ) ).toMatchObject( { asker: 'Ana', state: 'asked', waitingFor: [ 'Ben' ] } );
		expect( follow( [ step( 'Ana', 'ask', '2026-11-20' ), step( 'Ben', 'accept', '2026-11-21' ) ] ) ).toMatchObject( { state: 'accepted' } );
	} );

	it( 'takes two who ask each other for agreed', () => {
		expect( follow( [ ASKED, step( 'Ana', 'ask', '2026-11-05' ) ] ) )
			.toMatchObject( { asker: 'Ben', state: 'accepted', since: '2026-11-05', waitingFor: [ 'Ben', 'Ana' ], disregarded: [] } );
	} );

	it( 'waits for both once agreed, and for nobody before the day', () => {
		expect( follow( ACCEPTED ) )
			.toMatchObject( { state: 'accepted', since: '2026-11-02', expires: '2027-05-01', waitingFor: [ 'Ben', 'Ana' ] } );
		const met = [
			...ACCEPTED, step( 'Ana', 'meet', '2026-11-03', { on: '2026-11-25' } ), step( 'Ben', 'meet', '2026-11-04', { on: '2026-11-30' } ),
		];
		expect( follow( met ) ).toMatchObject( { state: 'accepted', on: '2026-11-30', waitingFor: [] } );
		expect( follow( met, '2026-11-30' ) ).toMatchObject( { waitingFor: [ 'Ben', 'Ana' ], expires: '2027-05-29' } );
	} );

	it( 'is done when both say that it took place, and not before', () => {
		const one = [ ...ACCEPTED, step( 'Ana', 'confirm', '2026-11-10' ) ];
		expect( follow( one ) ).toMatchObject( { state: 'accepted', waitingFor: [ 'Ben' ] } );
		const both = follow( [ ...one, step( 'Ben', 'confirm', '2026-11-12', { outcome: 'partly' } ) ] );
		expect( both ).toMatchObject( { state: 'done', since: '2026-11-12', expires: null, waitingFor: [] } );
		expect( [ ...both.confirmed ] ).toEqual( [ [ 'Ana', 'learned' ], [ 'Ben', 'partly' ] ] );
	} );

	it( 'ends when one says that it does not take place, and lets people correct themselves', () => {
		const off = [ ...ACCEPTED, step( 'Ana', 'confirm', '2026-11-10', { outcome: 'not-met' } ) ];
		expect( follow( off ) ).toMatchObject( { state: 'not-met', since: '2026-11-10', waitingFor: [] } );
		expect( follow( [ ...off, step( 'Ben', 'confirm', '2026-11-11' ) ] ).state ).toBe( 'not-met' );
		expect( follow( [ ...off, step( 'Ben', 'confirm', '2026-11-11' ), step( 'Ana', 'confirm', '2026-11-12' ) ] ).state ).toBe( 'done' );
		expect( follow( [ ...off, step( 'Ben', 'ask', '2026-11-20' ) ] ) ).toMatchObject( { state: 'asked', asker: 'Ben', confirmed: new Map() } );
	} );

	it( 'lapses when nobody speaks of it any more', () => {
		expect( follow( ACCEPTED, '2027-05-01' ).state ).toBe( 'accepted' );
		expect( follow( ACCEPTED, '2027-05-02' ) ).toMatchObject( { state: 'lapsed', since: '2027-05-02', waitingFor: [] } );
		const late = [ ...ACCEPTED, step( 'Ana', 'confirm', '2027-06-01' ), step( 'Ben', 'confirm', '2027-06-02' ) ];
		expect( follow( late, '2027-06-03' ).state ).toBe( 'done' );
	} );

	it( 'lets who was asked decline, also when it is late, and the same person not ask again', () => {
		const declined = [ ASKED, step( 'Ana', 'decline', '2026-11-25' ) ];
		expect( follow( declined ) ).toMatchObject( { state: 'declined', since: '2026-11-25', waitingFor: [] } );
		expect( follow( [ ...declined, step( 'Ben', 'ask', '2026-11-26' ) ] ) )
			.toMatchObject( { state: 'declined', disregarded: [ { reason: 'declined-before' } ] } );
		expect( follow( [ ...declined, step( 'Ana', 'ask', '2026-11-26' ) ] ) ).toMatchObject( { state: 'asked', asker: 'Ana' } );
	} );

	it( 'lets who asked take it back, and ask again', () => {
		const withdrawn = [ ASKED, step( 'Ben', 'withdraw', '2026-11-02' ) ];
		expect( follow( withdrawn ).state ).toBe( 'withdrawn' );
		expect( follow( [ ...withdrawn, step( 'Ben', 'ask', '2026-11-20' ) ] ) ).toMatchObject( { state: 'asked', since: '2026-11-20' } );
	} );

	it.each( [
		[ 'accept by the one who asked', [ ASKED, step( 'Ben', 'accept', '2026-11-02' ) ], 'own-request', 'asked' ],
		[ 'decline by the one who asked', [ ASKED, step( 'Ben', 'decline', '2026-11-02' ) ], 'own-request', 'asked' ],
		[ 'withdrawal by the one who was asked', [ ASKED, step( 'Ana', 'withdraw', '2026-11-02' ) ], 'not-asker', 'asked' ],
		[
			'withdrawal by who has gone on since', [ ...ACCEPTED, step( 'Ben', 'meet', '2026-11-03' ), step( 'Ben', 'withdraw', '2026-11-04' ) ],
			'answered', 'accepted',
		],
		[ 'withdrawal of what is agreed by the one who was asked', [ ...ACCEPTED, step( 'Ana', 'withdraw', '2026-11-03' ) ], 'answered', 'accepted' ],
		[ 'decline of what is agreed', [ ...ACCEPTED, step( 'Ana', 'decline', '2026-11-03' ) ], 'answered', 'accepted' ],
		[ 'second yes', [ ...ACCEPTED, step( 'Ana', 'accept', '2026-11-03' ) ], 'repeated', 'accepted' ],
		[ 'second request', [ ASKED, step( 'Ben', 'ask', '2026-11-03' ) ], 'repeated', 'expired' ],
		[ 'late yes', [ ASKED, step( 'Ana', 'accept', '2026-11-23' ) ], 'expired', 'expired' ],
		[ 'confirmation of what is not agreed', [ ASKED, step( 'Ana', 'confirm', '2026-11-02' ) ], 'not-accepted', 'expired' ],
		[ 'day for what is not agreed', [ ASKED, step( 'Ben', 'meet', '2026-11-02' ) ], 'not-accepted', 'expired' ],
		[ 'step from the future', [ ASKED, step( 'Ana', 'accept', '2026-11-30' ) ], 'future', 'expired' ],
		[ 'yes by somebody else', [ ASKED, step( 'Mal', 'accept', '2026-11-02' ) ], 'not-a-party', 'expired' ],
		[ 'request after it took place',
			[ ...ACCEPTED, step( 'Ana', 'confirm', '2026-11-03' ), step( 'Ben', 'confirm', '2026-11-03' ), step( 'Ben', 'ask', '2026-11-04' ) ],
			'done-before', 'done' ],
	] )( 'disregards a %s', ( _what, steps, reason, state ) => {
		const date = state === 'asked' ? '2026-11-20' : DATE;
		const followed = follow( steps, date );
		expect( followed.disregarded ).toEqual( [ { step: steps[ steps.length - 1 ], reason } ] );
		expect( followed.state ).toBe( state );
	} );

	it( 'tells of steps about what nobody asked for', () => {
		const alone = step( 'Ana', 'accept', '2026-11-02' );
		expect( followExchanges( [ alone ], { date: DATE } ) ).toEqual( [] );
		expect( disregardedSteps( [ alone ], { date: DATE } ) ).toEqual( [ { step: alone, reason: 'no-request' } ] );
	} );

	it( 'does not do without a date', () => {
		expect( () => followExchanges( [], { date: 'today' } ) ).toThrow( RangeError );
	} );

	const people = [ 'Ana', 'Ben', 'Cem' ];
	const manySteps = fc.array( anyStep( people, [ 'Ana/o1', 'Ben/o1' ] ), { maxLength: 14 } );
	const anyDate = fc.constantFrom( '2026-01-02', '2026-01-23', '2026-09-01', '2026-11-29', '2027-09-01' );

	it( 'gives the same in whatever order the steps are read', () => {
		fc.assert( fc.property(
			manySteps.chain(
				( steps ) => fc.tuple( fc.constant( steps ), fc.shuffledSubarray( steps, { minLength: steps.length } ) ),
			),
			anyDate,
			( [ steps, shuffled ], date ) => {
				expect( followExchanges( shuffled, { date } ) ).toEqual( followExchanges( steps, { date } ) );
			},
		) );
	} );

	it( 'never lets anybody else change anything', () => {
		const others = fc.array( anyStep( [ 'Mal', 'Ana/o1', '' ], [ 'Ana/o1', 'Ben/o1' ] ), { maxLength: 8 } );
		fc.assert( fc.property( manySteps, others, anyDate,
			( steps, forged, date ) => {
				const withoutReasons = ( followed: readonly FollowedExchange[] ): object[] =>
					followed.map( ( one ) => ( { ...one, disregarded: [] } ) );
				expect( withoutReasons( followExchanges( [ ...steps, ...forged ], { date } ) ) )
					.toEqual( withoutReasons( followExchanges( steps, { date } ) ) );
			} ) );
	} );

	it.each( [
		[ 'deletes the request', [] ],
		[ 'writes a later time into the request', [ step( 'Ben', 'ask', '2026-11-10' ) ] ],
		[ 'takes it back and asks anew', [ ASKED, step( 'Ben', 'withdraw', '2026-11-01' ), step( 'Ben', 'ask', '2026-11-10' ) ] ],
	] )( 'lets a no stand when the one who was declined %s', ( _what, others ) => {
		expect( follow( [ step( 'Ana', 'decline', '2026-11-02' ), ...others ] ) ).toMatchObject( { asker: 'Ben', state: 'declined' } );
	} );

	it( 'binds nobody who has taken a request back, whatever time an acceptance bears', () => {
		const withdrawn = [ ASKED, step( 'Ben', 'withdraw', '2026-11-12' ) ];
		expect( follow( [ ...withdrawn, step( 'Ana', 'accept', '2026-11-05' ) ] ) ).toMatchObject( { state: 'withdrawn', expires: null } );
	} );

	it.each( [
		[ 'declines first, as if asked', [ step( 'Ben', 'decline', '2026-11-01' ), step( 'Ben', 'ask', '2026-11-10' ) ] ],
		[ 'declines afterwards, too', [ ASKED, step( 'Ben', 'decline', '2026-11-03' ), step( 'Ben', 'ask', '2026-11-10' ) ] ],
		[ 'asks again where an old request of the other one has expired', [ step( 'Ana', 'ask', '2026-10-01' ), step( 'Ben', 'ask', '2026-11-10' ) ] ],
		[ 'asks again after what was called off', [
			step( 'Ana', 'ask', '2026-10-01' ), step( 'Ben', 'accept', '2026-10-02' ),
			step( 'Ben', 'confirm', '2026-10-03', { outcome: 'not-met' } ), step( 'Ben', 'ask', '2026-11-10' ),
		] ],
	] )( 'remembers a no when the one who was declined %s', ( _what, others ) => {
		const followed = follow( [ step( 'Ana', 'decline', '2026-11-02' ), ...others ] );
		expect( followed ).toMatchObject( { state: 'declined' } );
		expect( followed.declinedBy ).toContain( 'Ana' );
		expect( followed.disregarded.map( ( { reason } ) => reason ) ).toContain( 'declined-before' );
	} );

	it( 'lets who has declined ask in their turn, and lets them alone', () => {
		const declined = [ ASKED, step( 'Ana', 'decline', '2026-11-02' ), step( 'Ana', 'ask', '2026-11-20' ) ];
		expect( follow( declined ) ).toMatchObject( { state: 'asked', asker: 'Ana', declinedBy: [] } );
	} );

	it( 'names the skill as who declined says it, and every other one that was said', () => {
		const steps = [ step( 'Ben', 'ask', '2026-11-01', { skill: 'cooking' } ), step( 'Ana', 'decline', '2026-11-02', { skill: 'lua' } ) ];
		expect( follow( steps ) ).toMatchObject( { skill: 'lua', skills: [ 'lua', 'cooking' ] } );
	} );

	it( 'binds nobody who has taken their own request back by another that bears an earlier time', () => {
		const steps = [ ASKED, step( 'Ana', 'ask', '2026-11-02' ) ];
		expect( follow( [ ...steps, step( 'Ana', 'withdraw', '2026-11-03' ) ] ).state ).toBe( 'withdrawn' );
		expect( follow( [ ...steps, step( 'Ben', 'withdraw', '2026-11-03' ) ] ).state ).toBe( 'withdrawn' );
		expect( follow( [ ...steps, step( 'Ana', 'meet', '2026-11-03' ), step( 'Ana', 'withdraw', '2026-11-04' ) ] ).state ).toBe( 'accepted' );
	} );

	it( 'keeps no place for a meeting in the far future', () => {
		const far = step( 'Ana', 'meet', '2026-11-03', { on: '9999-12-31' } );
		expect( follow( [ ...ACCEPTED, far ] ) ).toMatchObject( { state: 'accepted', expires: '2028-05-02' } );
	} );

	it( 'agrees and confirms nothing by one side alone', () => {
		fc.assert( fc.property( manySteps, fc.constantFrom( ...people ), anyDate, ( steps, one, date ) => {
			for ( const { state } of followExchanges( steps.filter( ( { user } ) => user === one ), { date } ) ) {
				expect( [ 'asked', 'withdrawn', 'expired', 'declined' ] ).toContain( state );
			}
		} ) );
	} );

	it( 'leaves no step out: each either counts or is told of', () => {
		fc.assert( fc.property( manySteps, anyDate, ( steps, date ) => {
			const told = disregardedSteps( steps, { date } ).length;
			const counted = followExchanges( steps, { date } ).reduce( ( sum, one ) => sum + one.steps.length, 0 );
			// A request begins anew what came to nothing before.
			expect( told + counted ).toBeLessThanOrEqual( steps.length );
			expect( counted === 0 ).toBe( told === steps.length );
		} ) );
	} );
} );

describe( 'exchangeRequests', () => {
	it( 'takes a place while it is agreed, and gives it back at every end', () => {
		const records = [ offer( 'Ana', { id: 'o1', capacity: 3 } ), seek( 'Ben', { id: 's1' } ), seek( 'Cem', { id: 's1' } ) ];
		fc.assert( fc.property(
			fc.array( anyStep( [ 'Ana', 'Ben', 'Cem' ] ), { maxLength: 12 } ), fc.constantFrom( '2026-01-23', '2026-11-29', '2028-01-01' ),
			( steps, date ) => {
				const followed = followExchanges( steps, { date } );
				const requests = exchangeRequests( followed );
				const [ ana ] = prepareParticipants( { records, requests, date }, DEFAULT_MATCHING ).offers;
				expect( ana?.room ).toBe( 3 - followed.filter( ( { state } ) => state === 'accepted' ).length );
			},
		) );
	} );

	it.each( [
		[ 'declined', [ ASKED, step( 'Ana', 'decline', '2026-11-02' ) ] ],
		[ 'expired', [ ASKED ] ],
		[ 'asked', [ step( 'Ben', 'ask', '2026-11-20', { skill: 'lua' } ) ] ],
		[ 'accepted', ACCEPTED ],
		[ 'done', [ ...ACCEPTED, step( 'Ana', 'confirm', '2026-11-03' ), step( 'Ben', 'confirm', '2026-11-03' ) ] ],
		[ 'expired', [ ...ACCEPTED, step( 'Ana', 'confirm', '2026-11-03', { outcome: 'not-met' } ) ] ],
		[ 'expired', [ ASKED, step( 'Ben', 'withdraw', '2026-11-02' ) ] ],
	] )( 'tells the matching that something is %s', ( state, steps ) => {
		expect( exchangeRequests( followExchanges( steps, { date: DATE } ) ) ).toEqual( [ { seek: 'Ben/s1', offer: 'Ana/o1', state, skill: 'lua' } ] );
	} );
} );

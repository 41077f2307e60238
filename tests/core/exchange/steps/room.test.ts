import type { FollowedExchange } from '../../../../src/core/exchange/steps/follow-exchanges';
import { roomOf } from '../../../../src/core/exchange/steps/room';

const agreed = ( seeker: string, expires: string, state: FollowedExchange[ 'state' ] = 'accepted' ): FollowedExchange => ( {
	seek: `${ seeker }/s1`, offer: 'Ana/o1', asker: seeker, state, since: '2026-11-01', expires, on: null, confirmed: new Map(),
	waitingFor: [], steps: [], skill: null, skills: [], declinedBy: [], disregarded: [],
} );

const FOLLOWED = [
	agreed( 'Ben', '2027-05-03' ), agreed( 'Cem', '2027-05-01' ), agreed( 'Dia', '2027-05-02' ), agreed( 'Eve', '2026-12-01', 'asked' ),
];

describe( 'roomOf', () => {
	it.each( [
		[ 4, { isFull: false, until: null } ],
		// The first to end gives a place back; where more was agreed than there are places, as many more have to end.
		[ 3, { isFull: true, until: '2027-05-01' } ], [ 2, { isFull: true, until: '2027-05-02' } ], [ 0, { isFull: true, until: null } ],
	] )( 'of %i places says whether one is free, and when', ( places, room ) => {
		expect( roomOf( FOLLOWED, 'offer', 'Ana/o1', places, 'Fay' ) ).toEqual( room );
	} );

	it( 'takes no place from whoever has it already, and knows searches that have found somebody', () => {
		expect( roomOf( FOLLOWED, 'offer', 'Ana/o1', 3, 'Ben' ).isFull ).toBe( false );
		expect( roomOf( FOLLOWED, 'seek', 'Ben/s1', 1, 'Fay' ) ).toEqual( { isFull: true, until: '2027-05-03' } );
		expect( roomOf( FOLLOWED, 'seek', 'Eve/s1', 1, 'Fay' ).isFull ).toBe( false );
	} );
} );

import { followExchanges } from '../../../../src/core/exchange/steps/follow-exchanges';
import { messageLanguages } from '../../../../src/core/exchange/steps/message-language';
import { otherParty, sortMyExchanges } from '../../../../src/core/exchange/steps/my-exchanges';
import { DATE, step } from './made-up-steps';

describe( 'sortMyExchanges', () => {
	const about = ( seek: string, offer: string ): { seek: string; offer: string } => ( { seek, offer } );
	const followed = followExchanges( [
		step( 'Ben', 'ask', '2026-11-25' ),
		step( 'Cem', 'ask', '2026-11-20', about( 'Cem/s1', 'Ana/o1' ) ),
		step( 'Ana', 'ask', '2026-11-21', about( 'Dora/s1', 'Ana/o1' ) ),
		step( 'Ana', 'ask', '2026-11-10', about( 'Ana/s1', 'Eva/o1' ) ), step( 'Eva', 'accept', '2026-11-11', about( 'Ana/s1', 'Eva/o1' ) ),
		step( 'Ana', 'confirm', '2026-11-12', about( 'Ana/s1', 'Eva/o1' ) ),
		step( 'Ana', 'ask', '2026-11-13', about( 'Ana/s2', 'Eva/o2' ) ), step( 'Eva', 'accept', '2026-11-14', about( 'Ana/s2', 'Eva/o2' ) ),
		step( 'Ana', 'ask', '2026-11-15', about( 'Ana/s3', 'Eva/o3' ) ), step( 'Eva', 'accept', '2026-11-16', about( 'Ana/s3', 'Eva/o3' ) ),
		step( 'Eva', 'confirm', '2026-11-17', about( 'Ana/s3', 'Eva/o3' ) ),
		step( 'Fay', 'ask', '2026-01-01', about( 'Fay/s1', 'Ana/o1' ) ),
		step( 'Ben', 'ask', '2026-11-25', about( 'Ben/s1', 'Eva/o1' ) ),
	], { date: DATE } );
	const mine = sortMyExchanges( followed, 'Ana' );
	const keys = ( exchanges: readonly { seek: string; offer: string }[] ): string[] => exchanges.map( ( one ) => `${ one.seek } ${ one.offer }` );

	it( 'puts what the person can do first, the oldest request before the others', () => {
		expect( keys( mine.toAnswer ) ).toEqual( [ 'Cem/s1 Ana/o1', 'Ben/s1 Ana/o1' ] );
		expect( keys( mine.toConfirm ) ).toEqual( [ 'Ana/s3 Eva/o3' ] );
		expect( keys( mine.agreed ) ).toEqual( [ 'Ana/s2 Eva/o2', 'Ana/s1 Eva/o1' ] );
		expect( keys( mine.asked ) ).toEqual( [ 'Dora/s1 Ana/o1' ] );
		expect( keys( mine.earlier ) ).toEqual( [ 'Fay/s1 Ana/o1' ] );
	} );

	it( 'tells nobody that they were declined what they never asked', () => {
		const pair = about( 'Mallory/s7', 'Cleo/o1' );
		const unasked = followExchanges( [ step( 'Mallory', 'decline', '2026-11-20', pair ) ], { date: DATE } );
		expect( keys( sortMyExchanges( unasked, 'Cleo' ).earlier ) ).toEqual( [] );
		expect( keys( sortMyExchanges( unasked, 'Mallory' ).earlier ) ).toEqual( [ 'Mallory/s7 Cleo/o1' ] );
		const asked = [ step( 'Cleo', 'ask', '2026-11-21', pair ), step( 'Mallory', 'decline', '2026-11-20', pair ) ];
		expect( keys( sortMyExchanges( followExchanges( asked, { date: DATE } ), 'Cleo' ).earlier ) ).toEqual( [ 'Mallory/s7 Cleo/o1' ] );
	} );

	it( 'knows the other one', () => {
		expect( mine.toAnswer.map( ( one ) => otherParty( one, 'Ana' ) ) ).toEqual( [ 'Cem', 'Ben' ] );
		expect( mine.agreed.map( ( one ) => otherParty( one, 'Ana' ) ) ).toEqual( [ 'Eva', 'Eva' ] );
	} );
} );

describe( 'messageLanguages', () => {
	const available = [ 'ar', 'en', 'es', 'fr' ];

	it( 'takes what both can read, and of that what the one who knows it less knows best', () => {
		expect( messageLanguages( [ 'fr-2', 'ar-N' ], [ 'ar-3', 'en', 'fr-N' ], available )[ 0 ] ).toBe( 'ar' );
		expect( messageLanguages( [ 'en-gb', 'fr-1' ], [ 'en-4', 'fr-N' ], available )[ 0 ] ).toBe( 'en' );
		expect( messageLanguages( [ 'fr' ], [ 'ar-N', 'fr-3' ], available ) ).toEqual( [ 'fr', 'ar', 'en', 'es' ] );
	} );

	it( 'takes what the reader knows best where the writer knows hardly a word of any', () => {
		expect( messageLanguages( [ 'fr-1', 'en-1' ], [ 'ar-4', 'fr-N' ], available )[ 0 ] ).toBe( 'fr' );
		expect( messageLanguages( [ 'es' ], [ 'fr', 'ar' ], available )[ 0 ] ).toBe( 'fr' );
	} );

	it( 'else takes what the writer knows, and leaves nothing out', () => {
		expect( messageLanguages( [ 'ar' ], [ 'tr-N', 'es-2', 'fr-4' ], available ) ).toEqual( [ 'fr', 'es', 'ar', 'en' ] );
		expect( messageLanguages( [], [], available ) ).toEqual( available );
	} );
} );

import { createTimeFormat, MINUTE, RECORDED_DAY } from '../../src/extension/time-format';

describe( 'times in words', () => {
	it.each( [
		[ 'en', 'November 30, 2026' ],
		[ 'fr', '30 novembre 2026' ],
		// The same digits as in the numbers beside it.
		[ 'ar', '٣٠ نوفمبر ٢٠٢٦' ],
		[ 'fa', '۳۰ نوامبر ۲۰۲۶' ],
		[ 'bn', '৩০ নভেম্বর, ২০২৬' ],
		// Not the calendar of the country, which none of the wiki's pages use.
		[ 'th', '30 พฤศจิกายน 2026' ],
		[ 'ks-Deva', expect.stringContaining( '३०' ) ],
	] )( 'has the words and the digits of %s', ( language, words ) => {
		expect( createTimeFormat( RECORDED_DAY, language )( '2026-11-30' ) ).toEqual( words );
	} );

	it( 'writes in English what no browser knows', () => {
		expect( createTimeFormat( RECORDED_DAY, 'x-unknown' )( '2026-11-30' ) ).toBe( 'November 30, 2026' );
	} );

	it( 'writes in the page\'s language, with the time of day where it is wanted', () => {
		document.documentElement.lang = 'ar';
		expect( createTimeFormat( MINUTE )( '2026-11-30T13:22:00Z' ) ).toMatch( /٣٠ نوفمبر ٢٠٢٦.+[٠-٩]{1,2}:٢٢/ );
	} );
} );

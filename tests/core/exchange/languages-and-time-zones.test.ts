import { readLanguage, spokenLanguage, writeLanguage } from '../../../src/core/exchange/language-proficiency';
import { minutesApart, readTimezone, writeTimezone } from '../../../src/core/exchange/timezone';

describe( 'languages', () => {
	it.each( [
		[ 'fr', 'fr', null ], [ 'ar-3', 'ar', 3 ], [ 'tr-N', 'tr', 6 ], [ 'tr-n', 'tr', 6 ], [ 'zh-hant-0', 'zh-hant', 0 ], [ 'pt-br', 'pt-br', null ], [ 'es-419', 'es-419', null ],
	] )( '%s is %s with the proficiency %s', ( text, code, proficiency ) => {
		expect( readLanguage( text ) ).toEqual( { code, proficiency } );
		expect( readLanguage( writeLanguage( { code, proficiency } ) ) ).toEqual( { code, proficiency } );
	} );

	it.each( [ '', 'Français', 'fr-', '-3', 'fr 3', 'fr-9', 'fr-x', 'fr-3-3' ] )( '“%s” is no language', ( text ) => {
		expect( readLanguage( text ) ).toBeNull();
	} );

	it.each( [
		[ 'pt-br', 'pt' ], [ 'zh-hant', 'zh' ], [ 'zh-yue', 'zh-yue' ], [ 'sr-el', 'sr' ], [ 'simple', 'en' ], [ 'arz', 'arz' ], [ 'nds-nl', 'nds-nl' ], [ 'roa-rup', 'roa-rup' ],
	] )( 'who uses %s can talk in %s', ( code, spoken ) => {
		expect( spokenLanguage( code ) ).toBe( spoken );
	} );
} );

describe( 'time zones', () => {
	it.each( [
		[ '+01:00', 60 ], [ 'UTC+1', 60 ], [ '-3:30', -210 ], [ 'utc−5', -300 ], [ 'UTC', 0 ], [ '+0545', 345 ], [ '-00:00', 0 ], [ '+14', 840 ],
	] )( '%s is %s minutes ahead', ( text, minutes ) => {
		expect( readTimezone( text ) ).toBe( minutes );
		expect( readTimezone( writeTimezone( minutes ) ) ).toBe( minutes );
	} );

	it.each( [ '', '1', 'CET', '+15', '-13:00', '+01:75', 'Europe/Paris' ] )( '“%s” is none', ( text ) => {
		expect( readTimezone( text ) ).toBeNull();
	} );

	it( 'are apart over the shorter way', () => {
		expect( minutesApart( 60, -120 ) ).toBe( 180 );
		expect( minutesApart( 13 * 60, -11 * 60 ) ).toBe( 0 );
		expect( minutesApart( 12 * 60, -8 * 60 ) ).toBe( 240 );
	} );
} );

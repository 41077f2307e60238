import * as fc from 'fast-check';
import { numberText } from '../../../src/core/survey/number-text';

const NUMBER = fc.integer( { min: -1e9, max: 1e9 } );
/** The zeros of several kinds of digits. */
const ZERO = fc.constantFrom( 0x30, 0x660, 0x6f0, 0x966 );

describe( 'numberText', () => {
	it.each( [
		[ '12', '12' ], [ ' 12.50 ', '12.5' ], [ '12,5', '12.5' ], [ '0,125', '0.125' ], [ '007', '7' ], [ '-3', '-3' ], [ '−3', '-3' ], [ '+3', '3' ],
		[ '-0', '0' ], [ '.5', '0.5' ], [ '5.', '5' ], [ '1 200', '1200' ], [ '1\u202f200,5', '1200.5' ], [ '12\u00a0345\u00a0678', '12345678' ], [ '1’200', '1200' ],
		[ '١٢٫٥', '12.5' ], [ '۱۲٫۵', '12.5' ], [ '١٬٢٣٤', '1234' ], [ '१२', '12' ], [ '１２', '12' ], [ '1.234', '1.234' ],
		[ '1.125', '1.125' ], [ '0.500', '0.5' ], [ '1234.500', '1234.5' ], [ '1.50', '1.5' ], [ '١٫٢٥٠', '1.25' ],
	] )( 'takes %j for %s', ( typed, number ) => {
		expect( numberText( typed ) ).toBe( number );
	} );

	it.each( [
		'', ' ', '.', '-', 'twelve', '12a', '1e5', '1,234', '1.000', '-2.500', '125.250', '١.٠٠٠', '1.2.3', '12 34', '1,234.5', 'Infinity', '٪5', '1'.repeat( 16 ),
	] )( 'does not guess at %j', ( typed ) => {
		expect( numberText( typed ) ).toBeNull();
	} );

	it( 'gives what it gave again, and the number that was meant, in whatever digits', () => {
		fc.assert( fc.property( NUMBER, fc.nat( 99 ), ZERO, ( whole, part, zero ) => {
			const plain = `${ whole }.${ String( part ).padStart( 2, '0' ) }`;
			const typed = plain.replace( /\d/g, ( digit ) => String.fromCharCode( zero + Number( digit ) ) );
			const canonical = numberText( typed ) as string;
			expect( Number( canonical ) ).toBe( Number( plain ) === 0 ? 0 : Number( plain ) );
			expect( numberText( canonical ) ).toBe( canonical );
		} ) );
	} );

	it( 'never breaks', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary' } ), ( typed ) => {
			const canonical = numberText( typed );
			expect( canonical === null || /^-?\d+(\.\d*[1-9])?$/.test( canonical ) ).toBe( true );
		} ) );
	} );
} );

import fc from 'fast-check';
import { createByteRecords } from '../../../src/wiki/counting/byte-records';
import { createMemorySpill } from './memory-spill';

describe( 'createByteRecords', () => {
	it( 'gives back what was written, in any order', () => {
		const anyRecord = fc.record( { number: fc.maxSafeNat(), byte: fc.nat( 255 ), text: fc.string( { unit: 'binary' } ) } );
		fc.assert( fc.property( fc.array( anyRecord, { maxLength: 40 } ), ( given ) => {
			const records = createByteRecords();
			for ( const { number, byte, text } of given ) {
				records.begin();
				records.writeNumber( number );
				records.writeText( text );
				records.writeByte( byte );
			}
			expect( records.length ).toBe( given.length );
			given.map( ( record, index ) => ( { record, index } ) ).reverse().forEach( ( { record, index } ) => {
				records.open( index );
				expect( records.readNumber() ).toBe( record.number );
				records.skipText();
				expect( records.readByte() ).toBe( record.byte );
				records.open( index );
				records.readNumber();
				expect( records.readText() ).toBe( record.text );
			} );
		} ) );
	} );

	it.each( [ false, true ] )( 'puts away what would fill the memory; stays with it where there is no room (%s)', ( isFull ) => {
		const spill = createMemorySpill( isFull );
		const records = createByteRecords( spill );
		// Some are larger than any piece, and stand between small ones.
		const sizes = Array.from( { length: 60 }, ( _, index ) => index % 3 === 0 ? 1_500_000 + index : 700 + index );
		sizes.forEach( ( size, index ) => {
			records.begin();
			records.writeText( String( index % 10 ).repeat( size ) );
		} );
		expect( spill.kept.length > 0 ).toBe( !isFull );
		for ( const index of [ 0, 59, 1, 30, 0, 2, 58 ] ) {
			records.open( index );
			expect( records.readText() === String( index % 10 ).repeat( sizes[ index ] as number ) ).toBe( true );
		}
	} );
} );

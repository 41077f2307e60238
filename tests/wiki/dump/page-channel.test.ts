import { createPageChannel, oneByOne } from '../../../src/wiki/dump/page-channel';

describe( 'oneByOne', () => {
	it( 'gives the pages of all lists in their order, also past empty lists', async () => {
		const channel = createPageChannel<number>();
		const found: number[] = [];
		const reading = ( async () => {
			for await ( const page of oneByOne( channel ) ) {
				found.push( page );
			}
		} )();
		for ( const pages of [ [ 1, 2, 3 ], [], [ 4 ] ] ) {
			await channel.push( pages );
		}
		channel.end();
		await reading;
		expect( found ).toEqual( [ 1, 2, 3, 4 ] );
	} );

	it( 'lets whoever hands out pages go on when the reader has had enough', async () => {
		const channel = createPageChannel<number>();
		const reading = oneByOne( channel );
		const first = reading.next();
		const pushed = channel.push( [ 1, 2 ] );
		await expect( first ).resolves.toEqual( { done: false, value: 1 } );
		await reading.return?.();
		await pushed;
		await channel.push( [ 3 ] );
		await expect( reading.next() ).resolves.toMatchObject( { done: true } );
	} );

	it( 'tells the reader of a failure', async () => {
		const channel = createPageChannel<number>();
		const reading = oneByOne( channel ).next();
		channel.fail( new Error( 'cut off' ) );
		await expect( reading ).rejects.toThrow( 'cut off' );
	} );
} );

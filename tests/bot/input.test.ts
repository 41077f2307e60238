import fc from 'fast-check';
import { Readable } from 'node:stream';
import { readLines } from '../../src/bot/input';

async function linesOf( chunks: readonly ( string | Buffer )[] ): Promise<string[]> {
	const lines: string[] = [];
	for await ( const batch of readLines( Readable.from( chunks, { objectMode: true } ) ) ) {
		lines.push( ...batch );
	}
	return lines;
}

describe( 'readLines', () => {
	it( 'ends lines at line feeds only', async () => {
		await expect( linesOf( [ 'a\r\nb\u2028c\rd\n\ne' ] ) ).resolves.toEqual( [ 'a', 'b\u2028c\rd', '', 'e' ] );
	} );

	it( 'gives the same lines however the text arrives, also cut inside of a character', async () => {
		await fc.assert( fc.asyncProperty(
			fc.array( fc.string( { unit: 'grapheme' } ).map( ( line ) => line.replace( /[\r\n\uFEFF]/g, '' ) ) ),
			fc.array( fc.nat( 40 ) ),
			async ( lines, cuts ) => {
				const bytes = Buffer.from( lines.map( ( line ) => `${ line }\n` ).join( '' ) );
				const chunks: Buffer[] = [];
				let start = 0;
				for ( const cut of cuts ) {
					chunks.push( bytes.subarray( start, start + cut ) );
					start += cut;
				}
				chunks.push( bytes.subarray( start ) );
				expect( await linesOf( chunks ) ).toEqual( lines );
			},
		) );
	} );
} );

import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CommandIo } from '../../src/bot/command-io';
import { readInput, readLines } from '../../src/bot/input';

async function linesOf( chunks: readonly ( string | Buffer )[] ): Promise<string[]> {
	const lines: string[] = [];
	for await ( const batch of readLines( Readable.from( chunks, { objectMode: true } ) ) ) {
		lines.push( ...batch );
	}
	return lines;
}

describe( 'readInput', () => {
	it( 'reads a file and standard input alike, with or without a byte order mark', async () => {
		const directory = mkdtempSync( join( tmpdir(), 'localskills-' ) );
		try {
			writeFileSync( join( directory, 'marked.json' ), '\uFEFF{ "ü": 1 }' );
			const io = ( text: string ): CommandIo =>
				( { directory, stdin: Readable.from( [ Buffer.from( text ) ] ) } ) as CommandIo;
			await expect( readInput( io( '' ), 'marked.json' ) ).resolves.toBe( '{ "ü": 1 }' );
			await expect( readInput( io( '\uFEFF{ "ü": 1 }' ), '-' ) ).resolves.toBe( '{ "ü": 1 }' );
			await expect( readInput( io( '' ), 'missing.json' ) )
				.rejects.toThrow( 'missing.json cannot be read. There is no such file.' );
		} finally {
			rmSync( directory, { recursive: true } );
		}
	} );
} );

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

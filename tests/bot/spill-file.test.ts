import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSpillFile } from '../../src/bot/spill-file';

describe( 'createSpillFile', () => {
	it( 'gives back what was written, and leaves nothing behind', () => {
		const directory = mkdtempSync( join( tmpdir(), 'localskills-spill-' ) );
		try {
			const spill = createSpillFile( directory );
			expect( readdirSync( directory ) ).toEqual( [] );
			const pieces = [ 10, 100_000, 3 ].map( ( length, index ) => new Uint8Array( length ).fill( index + 1 ) );
			const positions = pieces.map( ( piece ) => spill.write( piece ) );
			[ 2, 0, 1 ].forEach( ( index ) => {
				const piece = pieces[ index ] as Uint8Array;
				const read = new Uint8Array( piece.length );
				spill.read( positions[ index ] as number, read );
				expect( Buffer.from( read ).equals( piece ) ).toBe( true );
			} );
			spill.close();
			expect( readdirSync( directory ) ).toEqual( [] );
		} finally {
			rmSync( directory, { recursive: true } );
		}
	} );

	it( 'takes nothing where no file can be made', () => {
		const spill = createSpillFile( join( tmpdir(), 'localskills-no-such-folder' ) );
		expect( spill.write( new Uint8Array( 4 ) ) ).toBeNull();
		spill.close();
	} );
} );

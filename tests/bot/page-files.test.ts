import fc from 'fast-check';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pageFileName, writePageFiles } from '../../src/bot/page-files';

describe( 'files of pages', () => {
	let folder: string;

	beforeEach( () => {
		folder = mkdtempSync( join( tmpdir(), 'localskills-files-' ) );
	} );

	afterEach( () => {
		rmSync( folder, { recursive: true, force: true } );
	} );

	it( 'keeps a page and its subpages apart', () => {
		expect( pageFileName( { title: 'LocalSkills/Survey/a/Results' } ) ).toBe( 'LocalSkills/Survey/a/Results.wikitext' );
		expect( pageFileName( { title: 'Project:Skills/Results/data.json', contentModel: 'json' } ) ).toBe( 'Project%3ASkills/Results/data.json' );
	} );

	it( 'never leads out of the folder, and gives every title a name of its own', () => {
		const anyTitle = fc.array( fc.constantFrom( '..', '.', '/', '\\', 'a', ':', '%2F', '\u0000', ' ', 'C' ), { minLength: 1, maxLength: 8 } )
			.map( ( parts ) => parts.join( '' ) );
		fc.assert( fc.property( anyTitle, anyTitle, ( title, other ) => {
			const path = relative( folder, join( folder, pageFileName( { title } ) ) );
			expect( path.startsWith( '..' ) || path.startsWith( '/' ) ).toBe( false );
			expect( pageFileName( { title } ) === pageFileName( { title: other } ) ).toBe( title === other );
		} ) );
	} );

	it( 'writes all pages or none, and leaves nothing else behind', () => {
		writePageFiles( folder, [ { title: 'A', text: 'one' }, { title: 'A/b', text: 'two\n' } ] );
		expect( readFileSync( join( folder, 'A.wikitext' ), 'utf8' ) ).toBe( 'one\n' );
		expect( readFileSync( join( folder, 'A/b.wikitext' ), 'utf8' ) ).toBe( 'two\n' );
		writeFileSync( join( folder, 'B' ), 'a file where a folder is wanted' );
		expect( () => writePageFiles( folder, [ { title: 'C', text: 'x' }, { title: 'B/c', text: 'y' } ] ) ).toThrow( 'cannot be written' );
		expect( existsSync( join( folder, 'C.wikitext' ) ) ).toBe( false );
		expect( readdirSync( folder ).sort() ).toEqual( [ 'A', 'A.wikitext', 'B' ] );
	} );
} );

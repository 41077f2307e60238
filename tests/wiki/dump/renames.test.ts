import { readRename } from '../../../src/wiki/dump/renames';

const entry = { type: 'renameuser', timestamp: '2026-11-21T10:11:12Z' };

describe( 'readRename', () => {
	it( 'reads both names, whatever is in them', () => {
		const parameters = 'a:3:{s:10:"4::olduser";s:8:"A";é }s";s:10:"5::newuser";s:10:"أمينة";s:8:"6::edits";i:12;}';
		expect( readRename( { ...entry, parameters } ) ).toEqual( { from: 'A";é }s', to: 'أمينة', timestamp: entry.timestamp } );
	} );

	it.each( [ '', 'a:0:{}', 'a:1:{s:10:"4::olduser";s:99:"A";}', 'New name', 'a:1:{a:0:{}i:1;}' ] )( 'reads no rename from %s', ( parameters ) => {
		expect( readRename( { ...entry, parameters } ) ).toBeNull();
		expect( readRename( { ...entry, type: 'block', parameters } ) ).toBeNull();
	} );
} );

import { SaveFault } from '../../src/wiki/port';

type SaveBelow = typeof import( '../../src/extension/save-below' ).saveBelow;

describe( 'saving what a form on any page holds', () => {
	let saveBelow: SaveBelow;
	const get = jest.fn();
	const save = jest.fn( () => Promise.resolve( 'saved' ) );
	const messages = { text: ( key: string, ...parameters: readonly unknown[] ) => [ key, ...parameters ].join( ' ' ) };
	const saved = ( root: string ): Promise<string> => saveBelow( root, { get } as unknown as mw.Api, messages, save );

	beforeEach( async () => {
		jest.resetModules();
		get.mockReset().mockResolvedValue( { query: { pages: [ { missing: true } ] } } );
		save.mockClear();
		( { saveBelow } = await import( '../../src/extension/save-below' ) );
	} );

	it( 'goes below the page that the wiki’s configuration names', async () => {
		await expect( saved( 'LocalSkills' ) ).resolves.toBe( 'saved' );
	} );

	it( 'goes nowhere else, and says why', async () => {
		const fault = await saved( 'User:Mallory/Trap' ).catch( ( error: SaveFault ) => error );
		expect( fault ).toMatchObject( { name: 'SaveFault', explanation: 'localskills-save-elsewhere User:Mallory/Trap LocalSkills' } );
		expect( save ).not.toHaveBeenCalled();
	} );

	it( 'waits where nobody can tell', async () => {
		get.mockRejectedValue( new Error( 'http' ) );
		await expect( saved( 'LocalSkills' ) ).rejects.toMatchObject( { name: 'SaveFault', reason: 'offline' } );
		expect( save ).not.toHaveBeenCalled();
	} );
} );

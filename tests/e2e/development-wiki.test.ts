import { createServer, type AddressInfo } from 'node:net';
import { ADMINISTRATOR, EDITORS } from '../../build/wiki/accounts';
import { startWiki } from '../../build/wiki/development-wiki';
import { createApiClient } from './support/api-client';

const NAME = 'test-development-wiki';

describe( 'the development wiki', () => {
	it( 'is a MediaWiki 1.43 on which the accounts can log in and edit, and keeps its pages from one start to the next', async () => {
		const first = await startWiki( { name: NAME, mode: 'gadget', reset: true } );
		try {
			expect( first.isNew ).toBe( true );
			const client = await createApiClient( first.apiUrl, EDITORS[ 0 ] );
			const { query } = await client.get( { action: 'query', meta: 'siteinfo|userinfo' } );
			expect( query.general.generator ).toMatch( /^MediaWiki 1\.43\./ );
			expect( query.userinfo.name ).toBe( EDITORS[ 0 ].name );
			await client.edit( 'Kept', 'from the first start' );
			await expect( createApiClient( first.apiUrl, ADMINISTRATOR ) ).resolves.toBeDefined();
		} finally {
			await first.stop();
		}
		const second = await startWiki( { name: NAME, mode: 'gadget' } );
		try {
			expect( second.isNew ).toBe( false );
			const client = await createApiClient( second.apiUrl );
			await expect( client.read( 'Kept' ) ).resolves.toBe( 'from the first start' );
		} finally {
			await second.stop();
		}
	}, 240_000 );

	it( 'says which port is taken and how to choose another', async () => {
		const blocker = createServer();
		await new Promise<void>( ( resolve ) => {
			blocker.listen( 0, '127.0.0.1', resolve );
		} );
		const { port } = blocker.address() as AddressInfo;
		try {
			await expect( startWiki( { name: NAME, mode: 'gadget', port } ) )
				.rejects.toThrow( `Port ${ port } is taken by another program. Choose another one: PORT=${ port + 1 } npm start` );
		} finally {
			blocker.close();
		}
	} );

	it( 'is not served twice from one folder', async () => {
		const wiki = await startWiki( { name: NAME, mode: 'gadget' } );
		try {
			await expect( startWiki( { name: NAME, mode: 'gadget' } ) ).rejects.toThrow( wiki.url );
		} finally {
			await wiki.stop();
		}
	}, 240_000 );

	it( 'leaves nothing running once it is stopped', async () => {
		const wiki = await startWiki( { name: NAME, mode: 'gadget' } );
		await wiki.stop();
		await expect( fetch( wiki.apiUrl ) ).rejects.toThrow( 'fetch failed' );
	}, 240_000 );
} );

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { keepRunning } from '../../../build/wiki/kept-running';

/** Waits until something holds, which it does sooner or later. */
async function until( holds: () => boolean ): Promise<void> {
	while ( !holds() ) {
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 5 );
		} );
	}
}

describe( 'keepRunning', () => {
	it( 'starts a program again that ends or is killed, later and later, and says so', async () => {
		const children: ChildProcess[] = [];
		const said: string[] = [];
		const kept = keepRunning( () => {
			// The first ends by itself, the others would run for ever.
			const child = spawn( process.execPath, [ '-e', children.length === 0 ? 'process.exit( 3 )' : 'setInterval( () => {}, 1000 )' ] );
			children.push( child );
			return child;
		}, { name: 'The bot', say: ( text ) => said.push( text ), pause: 1000, longestPause: 2000 } );
		await until( () => children.length === 2 );
		expect( said ).toEqual( [ 'The bot has ended (status 3). It is started again in 1 seconds.' ] );
		children[ 1 ]?.kill( 'SIGKILL' );
		await until( () => children.length === 3 );
		expect( said[ 1 ] ).toBe( 'The bot has ended (SIGKILL). It is started again in 2 seconds.' );
		kept.stop();
		await once( children[ 2 ] as ChildProcess, 'exit' );
		expect( [ children.length, said.length ] ).toEqual( [ 3, 2 ] );
	}, 20_000 );

	it( 'tries again where the program is not there', async () => {
		const said: string[] = [];
		const kept = keepRunning( () => spawn( '/nowhere/to/be/found' ), { name: 'The bot', say: ( text ) => said.push( text ), pause: 10 } );
		await until( () => said.length > 1 );
		expect( said[ 0 ] ).toContain( 'ENOENT' );
		kept.stop();
	}, 20_000 );
} );

import { usingWithoutIdling } from '../../src/extension/without-idling';

interface Deadline {
	readonly didTimeout: boolean;
	timeRemaining(): number;
}

type Idling = ( callback: ( deadline: Deadline ) => void ) => void;

interface Coming {
	readonly names: unknown;
	readonly arrive: () => void;
	readonly fail: () => void;
}

const loader = mw as unknown as { requestIdleCallback: Idling };

/** A browser that is never idle. */
const never: Idling = () => undefined;

/** Gives the promises of modules into the test's hands. */
function controlLoading(): Coming[] {
	const coming: Coming[] = [];
	jest.spyOn( mw.loader, 'using' ).mockImplementation( ( names: unknown ) => {
		const { resolve, reject, promise } = $.Deferred();
		coming.push( { names, arrive: () => resolve(), fail: () => reject() } );
		return promise() as never;
	} );
	return coming;
}

/** What MediaWiki does with modules out of its store: it waits for idle time before it evaluates them. */
function evaluated(): Promise<Deadline> {
	return new Promise( ( resolve ) => {
		loader.requestIdleCallback( resolve );
	} );
}

const rested = (): Promise<void> => new Promise( ( resolve ) => {
	setTimeout( resolve );
} );

describe( 'usingWithoutIdling', () => {
	beforeEach( () => {
		loader.requestIdleCallback = never;
	} );

	afterEach( () => jest.restoreAllMocks() );

	it( 'loads what it is asked for, and has it evaluated though the browser is never idle', async () => {
		const modules = controlLoading();
		const loaded = usingWithoutIdling( [ 'one', 'two' ] );
		expect( modules.map( ( { names } ) => names ) ).toEqual( [ [ 'one', 'two' ] ] );
		const { didTimeout, timeRemaining } = await evaluated();
		expect( didTimeout ).toBe( false );
		expect( timeRemaining() ).toBeLessThanOrEqual( 50 );
		modules[ 0 ]?.arrive();
		await loaded;
	} );

	it( 'tells those who evaluate when they have worked long enough in one go', async () => {
		const modules = controlLoading();
		usingWithoutIdling( 'one' );
		const { timeRemaining } = await evaluated();
		const now = mw.now();
		jest.spyOn( mw, 'now' ).mockImplementation( () => now + 1000 );
		expect( timeRemaining() ).toBe( 0 );
		modules[ 0 ]?.arrive();
		await rested();
	} );

	it( 'lets MediaWiki wait for idle time again as soon as everything is there, not before', async () => {
		const modules = controlLoading();
		usingWithoutIdling( 'one' );
		usingWithoutIdling( 'two' );
		modules[ 0 ]?.arrive();
		await rested();
		expect( loader.requestIdleCallback ).not.toBe( never );
		modules[ 1 ]?.arrive();
		await rested();
		expect( loader.requestIdleCallback ).toBe( never );
	} );

	it( 'does so when loading fails as well, and tells who asked', async () => {
		const modules = controlLoading();
		const loaded = usingWithoutIdling( 'one' );
		const failed = jest.fn();
		loaded.then( null, failed );
		modules[ 0 ]?.fail();
		await rested();
		expect( failed ).toHaveBeenCalledTimes( 1 );
		expect( loader.requestIdleCallback ).toBe( never );
		// And the next time it is done all over again.
		usingWithoutIdling( 'one' );
		expect( loader.requestIdleCallback ).not.toBe( never );
		modules[ 1 ]?.arrive();
		await rested();
		expect( loader.requestIdleCallback ).toBe( never );
	} );
} );

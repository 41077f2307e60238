import { showDialog } from '../../src/ui/show-dialog';

const dialogs = (): number => document.querySelectorAll( '.oo-ui-processDialog' ).length;

/** What the browser and OOUI still have to do is done. */
async function until( isSo: () => boolean ): Promise<void> {
	for ( let tries = 0; tries < 200 && !isSo(); tries++ ) {
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 20 );
		} );
	}
	expect( isSo() ).toBe( true );
}

const questions = (): number => document.querySelectorAll( '.oo-ui-messageDialog-content' ).length;

/** Opens a dialog; one that asks whether to leave closes only after a yes. */
async function open( asks = false ): Promise<{ readonly dialog: OO.ui.ProcessDialog; closed(): boolean }> {
	let isClosed = false;
	class TestDialog extends OO.ui.ProcessDialog {
		public override getActionProcess(): OO.ui.Process {
			return new OO.ui.Process( () => {
				if ( !asks ) {
					this.close();
					return;
				}
				OO.ui.confirm( 'Leave?' ).then( ( isLeaving: boolean ) => isLeaving && this.close() );
			} );
		}
	}
	TestDialog.static = Object.assign( Object.create( OO.ui.ProcessDialog.static ), { name: 'test', title: 'Test' } );
	const dialog = new TestDialog();
	showDialog( dialog, 'is-open', () => {
		isClosed = true;
	} );
	await until( () => dialog.isOpened() );
	return { dialog, closed: () => isClosed };
}

/** What stands behind the dialog and follows the browser's history, such as the search of the board. */
const behind = jest.fn();

describe( 'showDialog', () => {
	beforeAll( () => {
		// OOUI lays its windows out by what the browser says of their size.
		jest.requireActual( 'oojs-ui/dist/oojs-ui-windows.js' );
		window.addEventListener( 'popstate', behind );
	} );

	beforeEach( () => {
		behind.mockClear();
		history.replaceState( { of: 'others' }, '', '/wiki?ls-text=kahta' );
	} );

	it( 'is closed by Back, which leaves the address and what is behind as they were', async () => {
		const { closed } = await open();
		expect( history.state ).toMatchObject( { of: 'others' } );
		history.back();
		await until( closed );
		expect( dialogs() ).toBe( 0 );
		expect( document.documentElement.classList.contains( 'is-open' ) ).toBe( false );
		expect( location.href ).toContain( 'ls-text=kahta' );
		expect( history.state ).toEqual( { of: 'others' } );
		expect( behind ).not.toHaveBeenCalled();
	} );

	it( 'leaves no entry when it is closed by its button', async () => {
		const before = history.length;
		const { dialog, closed } = await open();
		dialog.executeAction( 'close' );
		await until( closed );
		expect( history.state ).toEqual( { of: 'others' } );
		expect( behind ).not.toHaveBeenCalled();
		const other = await open();
		expect( history.length ).toBeLessThanOrEqual( before + 1 );
		other.dialog.executeAction( 'close' );
		await until( other.closed );
		history.pushState( null, '' );
		history.back();
		await until( () => behind.mock.calls.length === 1 );
	} );

	it( 'asks first where something would be lost, stays after a no, however often Back is pressed, and goes after a yes', async () => {
		const { closed } = await open( true );
		history.back();
		await until( () => questions() === 1 );
		history.back();
		await until( () => ( history.state as { localSkillsDialog?: boolean } ).localSkillsDialog === true );
		expect( questions() ).toBe( 1 );
		const { getWindowManager } = OO.ui as unknown as { getWindowManager(): OO.ui.WindowManager };
		const asked = (): OO.ui.ProcessDialog | null => getWindowManager().getCurrentWindow() as OO.ui.ProcessDialog | null;
		await until( () => asked()?.isOpened() === true );
		asked()?.executeAction( 'reject' );
		await until( () => asked() === null );
		expect( closed() ).toBe( false );
		history.back();
		await until( () => asked()?.isOpened() === true );
		asked()?.executeAction( 'accept' );
		await until( closed );
		expect( history.state ).toEqual( { of: 'others' } );
	} );
} );

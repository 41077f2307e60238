import { createStepHistory, type StepHistory } from '../../../src/ui/survey-form/step-history';

/** Goes through the history, and waits until the browser has arrived. */
async function travel( distance: number ): Promise<void> {
	const arrived = new Promise( ( resolve ) => {
		window.addEventListener( 'popstate', resolve, { once: true } );
	} );
	history.go( distance );
	await arrived;
}

describe( 'createStepHistory', () => {
	let steps: number[];
	let form: StepHistory;

	beforeEach( () => {
		history.replaceState( { skin: 'kept' }, '' );
		steps = [];
		form = createStepHistory( 'skills', 0, ( step ) => steps.push( step ) );
	} );

	it( 'goes back step by step, and forth again', async () => {
		form.show( 1 );
		form.show( 2 );
		await travel( -1 );
		await travel( -1 );
		await travel( 2 );
		expect( steps ).toEqual( [ 1, 0, 2 ] );
		expect( history.state ).toMatchObject( { skin: 'kept' } );
		form.stop();
	} );

	it( 'takes the form’s own way back for the browser’s', async () => {
		form.show( 1 );
		form.show( 2 );
		const arrived = new Promise( ( resolve ) => {
			window.addEventListener( 'popstate', resolve, { once: true } );
		} );
		form.show( 1 );
		await arrived;
		expect( steps ).toEqual( [] );
		await travel( -1 );
		expect( steps ).toEqual( [ 0 ] );
		form.stop();
	} );

	it( 'leaves no steps behind when the form is gone', async () => {
		form.show( 1 );
		form.show( 2 );
		const arrived = new Promise( ( resolve ) => {
			window.addEventListener( 'popstate', resolve, { once: true } );
		} );
		form.stop();
		await arrived;
		expect( history.state.localSkills ).toMatchObject( { step: 0, before: [] } );
		expect( steps ).toEqual( [] );
	} );

	it( 'knows the steps before after a reload', async () => {
		form.show( 1 );
		const again = createStepHistory( 'skills', 1, ( step ) => steps.push( step + 100 ) );
		await travel( -1 );
		expect( steps ).toContain( 100 );
		again.stop();
	} );

	it( 'leaves entries of others alone', async () => {
		form.show( 1 );
		history.pushState( null, '', '#somewhere' );
		history.pushState( { localSkills: { survey: 'another', step: 5, before: [] } }, '' );
		await travel( -1 );
		await travel( 1 );
		expect( steps ).toEqual( [] );
	} );
} );

import { startButtons } from '../../src/extension/start-buttons';

describe( 'what is done by hand', () => {
	it( 'is folded away where it stands, once, as soon as there are buttons', () => {
		mw.messages.set( 'localskills-start-by-hand', 'By hand' );
		startButtons();
		document.body.innerHTML = '<main><p>Before</p><div data-localskills-by-hand><p>Edit the definition</p></div><p>After</p></main>';
		const content = $( 'main' );
		mw.hook( 'wikipage.content' ).fire( content ).fire( content );
		const details = document.querySelectorAll( 'details' );
		expect( Array.from( content[ 0 ]?.children ?? [], ( child ) => child.textContent ) )
			.toEqual( [ 'Before', 'By handEdit the definition', 'After' ] );
		expect( details ).toHaveLength( 1 );
		expect( details[ 0 ] ).toMatchObject( { open: false } );
	} );
} );

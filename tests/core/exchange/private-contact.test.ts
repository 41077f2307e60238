import { findPrivateContact, withoutPrivateContacts } from '../../../src/core/exchange/private-contact';
import { HARMLESS, PRIVATE } from './private-contact-cases';

describe( 'findPrivateContact', () => {
	it.each( PRIVATE )( 'finds it in “%s”', ( text, kind, found ) => {
		expect( findPrivateContact( text ) ).toEqual( { kind, text: found } );
	} );

	it.each( HARMLESS )( 'finds nothing in “%s”', ( text ) => {
		expect( findPrivateContact( text ) ).toBeNull();
	} );
} );

describe( 'withoutPrivateContacts', () => {
	it( 'puts an ellipsis in the place of each', () => {
		expect( withoutPrivateContacts( 'Call 06 12 34 56 78 / 07 12 34 56 78, or ana@example.org; from 2026-11-29 on.' ) )
			.toBe( 'Call … / …, or …; from 2026-11-29 on.' );
		HARMLESS.forEach( ( text ) => expect( withoutPrivateContacts( text ) ).toBe( text ) );
	} );
} );

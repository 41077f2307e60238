import * as fc from 'fast-check';
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
		for ( const [ text, left ] of [
			[ 'mailto:ana@example.org', '…' ], [ 'Call +1-555-123-4567 or tel:+33612345678', 'Call … or …' ], [ '(+216) 20 123 456', '…' ],
			[ 'I am on https://t.me/ana', 'I am on …' ], [ 'ana&#64;example.org, 06&nbsp;12&nbsp;34&nbsp;56&nbsp;78', '…, …' ], [ '😀 ana<!-- x -->@example.org 😀', '😀 … 😀' ],
		] as const ) {
			expect( withoutPrivateContacts( text ) ).toBe( left );
		}
		HARMLESS.forEach( ( text ) => expect( withoutPrivateContacts( text ) ).toBe( text ) );
	} );

	it( 'keeps nothing of a text that is all addresses, nor is it long about it, or about many blanks', () => {
		const begin = Date.now();
		expect( withoutPrivateContacts( 'a@b.co '.repeat( 700 ) ) ).toBe( '…' );
		expect( withoutPrivateContacts( `ana${ ' '.repeat( 4000 ) }at${ ' '.repeat( 800 ) }gmail.com` ) ).toBe( '…' );
		expect( withoutPrivateContacts( `a${ ' '.repeat( 4990 ) }a` ) ).toHaveLength( 4992 );
		expect( Date.now() - begin ).toBeLessThan( 4000 );
	} );

	it( 'leaves nothing that is found, and of the rest every sign', () => {
		const pieces = fc.array( fc.constantFrom( ...PRIVATE.map( ( [ text ] ) => text ), ...HARMLESS, ' ', '@', '.', '+', '😀', '&#64;', '<!--', '-->' ) );
		fc.assert( fc.property( pieces, ( some ) => {
			const text = some.join( '' );
			const left = withoutPrivateContacts( text );
			expect( findPrivateContact( left ) ).toBeNull();
			let place = 0;
			for ( const part of left.split( '…' ) ) {
				expect( text.indexOf( part, place ) ).not.toBe( -1 );
				place = text.indexOf( part, place ) + part.length;
			}
		} ) );
	} );
} );

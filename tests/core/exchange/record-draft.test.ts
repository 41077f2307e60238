import { createExchangeTemplateReader } from '../../../src/core/exchange/read-exchange-records';
import { draftOfCall, monthsLater, newRecordId } from '../../../src/core/exchange/record-draft';
import { readTaxonomy } from '../../../src/core/skills/taxonomy';
import type { TemplateCall } from '../../../src/core/wikitext/template-call';

const draftOf = ( text: string ): ReturnType<typeof draftOfCall> =>
	draftOfCall( createExchangeTemplateReader()( text )[ 0 ] as TemplateCall, TAXONOMY );

const { taxonomy: TAXONOMY } = readTaxonomy( { skills: [ { id: 'budgeting', label: 'Making budgets' } ] } );

describe( 'monthsLater', () => {
	it.each( [
		[ '2026-11-29', 6, '2027-05-29' ], [ '2026-08-31', 6, '2027-02-28' ], [ '2027-08-31', 6, '2028-02-29' ], [ '2026-12-15', 1, '2027-01-15' ],
	] )( '%s and %i months is %s', ( day, months, later ) => {
		expect( monthsLater( day, months ) ).toBe( later );
	} );
} );

describe( 'draftOfCall', () => {
	it( 'has as much as can be read of a call that holds no record', () => {
		expect( draftOf( '{{Seek a skill|languages=fr;x y|level=2|note=a &#124; b}}' ) )
			.toMatchObject( { kind: 'seek', skill: '', languages: [ 'fr' ], level: 2, note: 'a | b' } );
		expect( draftOf( '{{Offer a skill|skill=Making Budgets}}' ) ).toMatchObject( { skill: 'budgeting', languages: [] } );
		expect( draftOf( '{{Offer a skill|skill=lua|capacity=3}}' ) )
			.toMatchObject( { kind: 'offer', skill: 'lua', languages: [], capacity: 3 } );
		expect( draftOf( '{{Offer a skill}}' ) ).toMatchObject( { skill: '', languages: [] } );
	} );
} );

describe( 'newRecordId', () => {
	it( 'is the minute, and differs from those that there are', () => {
		expect( newRecordId( 'offer', '2026-11-29T10:11:12.345Z', [] ) ).toBe( 'o261129-1011' );
		expect( newRecordId( 'seek', '2026-11-29T10:11:12Z', [ 's261129-1011', 's261129-1011-2' ] ) ).toBe( 's261129-1011-3' );
	} );
} );

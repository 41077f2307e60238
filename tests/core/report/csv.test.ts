import fc from 'fast-check';
import { CSV_LINE_END, csvLine } from '../../../src/core/report/csv';

/** As RFC 4180 has it, written anew from its text. */
function readCsv( text: string ): string[][] {
	const rows: string[][] = [];
	let [ row, cell, isQuoted ]: [ string[], string, boolean ] = [ [], '', false ];
	for ( let index = 0; index < text.length; index++ ) {
		const character = text.charAt( index );
		if ( isQuoted ) {
			if ( character !== '"' ) {
				cell += character;
			} else if ( text.charAt( index + 1 ) === '"' ) {
				cell += '"';
				index++;
			} else {
				isQuoted = false;
			}
		} else if ( character === '"' && cell === '' ) {
			isQuoted = true;
		} else if ( character === ',' ) {
			row.push( cell );
			cell = '';
		} else if ( text.startsWith( CSV_LINE_END, index ) ) {
			rows.push( [ ...row, cell ] );
			[ row, cell ] = [ [], '' ];
			index++;
		} else {
			cell += character;
		}
	}
	return rows;
}

describe( 'csvLine', () => {
	it( 'is read back by what follows the standard, whatever the texts', () => {
		const text = fc.string( { unit: fc.constantFrom( '"', ',', ';', ' ', 'a', 'é', '\uD83D\uDE00', '=', '\'', '|' ) } );
		fc.assert( fc.property( fc.array( fc.array( text, { minLength: 2, maxLength: 4 } ), { minLength: 1 } ), ( rows ) => {
			const safe = rows.map( ( row ) => row.map( ( cell ) => /^\s*=/.test( cell ) ? `'${ cell }` : cell ) );
			expect( readCsv( rows.map( ( row ) => csvLine( row ) + CSV_LINE_END ).join( '' ) ) ).toEqual( safe );
		} ) );
	} );

	it.each( [
		'=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\tx', '  =1', '\u00A0=1', '\uFF1D1+1',
		'\u200B=1', '\u202E\u200B=1', '\uFEFF+1', '\u00AD@x', '=HYPERLINK("https://example.org","x")',
	] )( 'lets no text become a formula: %j', ( text ) => {
		const [ [ cell ] ] = readCsv( csvLine( [ text ] ) + CSV_LINE_END ) as [ [ string ] ];
		expect( cell ).toMatch( /^'/ );
	} );

	it( 'keeps numbers numbers, and a row a line', () => {
		expect( csvLine( [ -40, 0.125, null, 'a\r\nb', 'say "yes"' ] ) ).toBe( '-40,0.125,,a b,"say ""yes"""' );
	} );
} );

import fc from 'fast-check';
import { hasStrayMarkers, replaceBetweenMarkers } from '../../../src/core/report/markers';

const BEGIN = '<!-- LocalSkills results: begin. Old note -->';
const END = '<!-- LocalSkills results: end -->';
const put = ( page: string, block = 'Block' ): string => replaceBetweenMarkers( page, block, 'A bot writes this.' );
const OURS = '<!-- LocalSkills results: begin. A bot writes this. -->\nBlock\n<!-- LocalSkills results: end -->';

describe( 'replaceBetweenMarkers', () => {
	it( 'makes a new page', () => {
		expect( put( '' ) ).toBe( OURS );
		expect( put( '\n \n' ) ).toBe( OURS );
	} );

	it( 'keeps what people wrote around the markers byte for byte', () => {
		const any = fc.string( { unit: 'binary' } ).filter( ( text ) => !text.includes( '<!--' ) && !text.includes( '-->' ) );
		fc.assert( fc.property( any, any, any, ( before, old, after ) => {
			expect( put( before + BEGIN + old + END + after ) ).toBe( before + OURS + after );
		} ) );
	} );

	it( 'finds markers whose note was rewritten or taken away', () => {
		expect( put( '== Us ==\n<!--LocalSkills results: begin-->\nOld\n<!--  LocalSkills results: end  -->\nBye' ) )
			.toBe( `== Us ==\n${ OURS }\nBye` );
	} );

	it( 'adds the block to a page without markers', () => {
		expect( put( 'Our plan.\n' ) ).toBe( `Our plan.\n\n${ OURS }` );
	} );

	it.each( [
		[ 'the end is gone', `Plan\n${ BEGIN }\nOld\nThanks` ],
		[ 'the begin is gone', `Plan\nOld\n${ END }\nThanks` ],
		[ 'they stand the wrong way round', `Plan\n${ END }\nOld\n${ BEGIN }\nThanks` ],
		[ 'the begin is not closed', `Plan\n<!-- LocalSkills results: begin\nOld\n${ END }\nThanks` ],
		[ 'the end is not closed', `Plan\n${ BEGIN }\nOld\n<!-- LocalSkills results: end\nThanks` ],
	] )( 'takes nothing away when %s', ( _, page ) => {
		expect( put( page ) ).toBe( `${ page }\n\n${ OURS }` );
	} );

	it( 'replaces the first whole pair where somebody copied the block', () => {
		const copy = `${ BEGIN }\nOld\n${ END }`;
		expect( put( `${ copy }\nand\n${ copy }` ) ).toBe( `${ OURS }\nand\n${ copy }` );
	} );

	it( 'changes nothing the second time, whatever the page was', () => {
		const piece = fc.oneof( fc.constantFrom( BEGIN, END, '<!--', '-->', '\n', '<!-- LocalSkills results: begin' ), fc.string() );
		fc.assert( fc.property( fc.array( piece ), fc.string(), ( pieces, block ) => {
			fc.pre( !block.includes( '<!--' ) && !block.includes( '-->' ) );
			const once = put( pieces.join( '' ), block );
			expect( put( once, block ) ).toBe( once );
		} ), { numRuns: 1000 } );
	} );

	it( 'cannot be ended early by a translated note', () => {
		const page = replaceBetweenMarkers( '', 'Block', 'Stop --> here <!-- now' );
		expect( page ).toMatch( /^<!-- [^<>]* -->\nBlock\n<!-- [^<>]* -->$/ );
		expect( replaceBetweenMarkers( page, 'Block', 'Stop --> here <!-- now' ) ).toBe( page );
	} );
} );

describe( 'hasStrayMarkers', () => {
	it.each( [
		[ 'a page without markers', 'Our plan.', false ],
		[ 'a whole pair', `Plan\n${ OURS }\nThanks`, false ],
		[ 'a begin alone', `Plan\n${ BEGIN }\nOld`, true ],
		[ 'an end alone', `Plan\n${ END }`, true ],
		[ 'what the bot makes of a page whose end is gone', put( `Plan\n${ BEGIN }\nOld\nThanks` ), true ],
		[ 'two pairs', `${ OURS }\n${ OURS }`, true ],
	] )( 'says of %s', ( _, page, expected ) => {
		expect( hasStrayMarkers( page ) ).toBe( expected );
	} );
} );

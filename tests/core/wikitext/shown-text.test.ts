import fc from 'fast-check';
import { encodeText } from '../../../src/core/wikitext/encode';
import { shownText } from '../../../src/core/wikitext/shown-text';

describe( 'shownText', () => {
	it.each( [
		[ 'North {{!}} South', 'North | South' ],
		[ '{{#if:x|Europe}}', '…' ],
		[ 'a {{#if:x|{{lc:B}} {{{c|d}}}}} e', 'a … e' ],
		[ '{{{region|}}}', '…' ],
		[ 'a<!-- {{b -->c<!-- no end', 'ac' ],
		[ '<nowiki>{{x}}</nowiki><nowiki/>y', '{{x}}y' ],
		[ 'left open {{ here', 'left open {{ here' ],
		[ 'closed }} only', 'closed }} only' ],
		[ '{one} [[link|text]]', '{one} [[link|text]]' ],
		[ '&#123;&#123;said&#125;&#125;', '{{said}}' ],
		[ '{{PAGENAME}}', '…' ],
		...Object.getOwnPropertyNames( Object.prototype ).flatMap( ( name ): [ string, string ][] =>
			[ [ `a {{${ name }}} b`, 'a … b' ], [ `{{{{${ name }}} }}`, '…' ], [ `{{{${ name }}}}`, '…' ] ] ),
	] )( 'reads %j as %j', ( wikitext, text ) => {
		expect( shownText( wikitext ) ).toBe( text );
	} );

	it( 'gives back any text that was encoded', () => {
		fc.assert( fc.property( fc.string( { unit: 'grapheme' } ), ( text ) => {
			expect( shownText( encodeText( text ) ) ).toBe( text );
		} ) );
	} );

	it( 'takes no longer for braces in braces', () => {
		const start = performance.now();
		expect( shownText( `${ '{{a'.repeat( 100_000 ) }${ '}}'.repeat( 100_000 ) }` ) ).toBe( '…' );
		shownText( '{'.repeat( 300_000 ) );
		expect( performance.now() - start ).toBeLessThan( 3000 );
	} );
} );

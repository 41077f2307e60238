import { wikiWords } from '../../src/ui/wiki-words';

describe( 'wikiWords', () => {
	it( 'keeps words, formatting and links', () => {
		expect( wikiWords( '<p>Please <b>read</b> <a href="/wiki/Rules" class="x">the rules</a>.</p><ul><li>one</li></ul>' ).innerHTML )
			.toBe( '<p>Please <b>read</b> <a href="/wiki/Rules" target="_blank" rel="noopener">the rules</a>.</p><ul><li>one</li></ul>' );
	} );

	it.each( [
		'<script>evil()</script>', '<img src=x onerror=evil()>', '<a href="javascript:evil()">x</a>', '<a href="data:text/html,evil">x</a>',
		'<p onclick="evil()" style="background:url(evil)">x</p>', '<svg><script>evil()</script></svg>', '<iframe srcdoc="evil"></iframe>',
		'<form action="/evil"><input></form>', '<style>evil{}</style>', '<math><mtext><img src=x onerror=evil()></mtext></math>',
		'<a href="JaVaScRiPt:evil()">x</a>', '<a href="\tjavascript:evil()">x</a>',
	] )( 'lets nothing through that runs, loads or styles: %s', ( html ) => {
		expect( wikiWords( html ).innerHTML ).not.toContain( 'evil' );
	} );

	it( 'keeps the words of elements that it does not know', () => {
		expect( wikiWords( '<section><font color=red>Stop</font></section>' ).textContent ).toBe( 'Stop' );
	} );

	it( 'keeps the direction and language of the words', () => {
		expect( wikiWords( '<bdi lang="ar" dir="rtl">س</bdi>' ).innerHTML ).toBe( '<bdi dir="rtl" lang="ar">س</bdi>' );
	} );
} );

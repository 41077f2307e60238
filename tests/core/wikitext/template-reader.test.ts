import { adversarialPages, TEMPLATE } from '../../../bench/wikitext-input';
import { createTemplateReader } from '../../../src/core/wikitext/template-reader';
import type { TemplateReaderOptions } from '../../../src/core/wikitext/template-reader';

type Calls = Record<string, string>[];

/** The parameters of each call of the template A (or of those in the options). */
function read( text: string, options: TemplateReaderOptions = { templates: [ 'A' ] } ): Calls {
	return createTemplateReader( options )( text ).map( ( { parameters } ) => Object.fromEntries( parameters ) );
}

/** What the wikitext gives; the name of a test says which rule it is. */
type Cases = [ rule: string, wikitext: string, calls: Calls ][];

describe( 'createTemplateReader', () => {
	describe( 'parameters', () => {
		it.each<Cases[ number ]>( [
			[ 'are none without a pipe', '{{A}}', [ {} ] ],
			[ 'are positional without an equals sign, with all their spaces', '{{A| b |\nc\n}}', [ { 1: ' b ', 2: '\nc\n' } ] ],
			[ 'are trimmed when named', '{{A| x = \t y \n|z=\n}}', [ { x: 'y', z: '' } ] ],
			[ 'keep spaces that PHP does not trim', '{{A|x=\u00a0y\u3000}}', [ { x: '\u00a0y\u3000' } ] ],
			[ 'end at the first equals sign only', '{{A|x=y=z}}', [ { x: 'y=z' } ] ],
			[ 'are counted without the named ones', '{{A|a|x=b|c}}', [ { 1: 'a', 2: 'c', x: 'b' } ] ],
			[ 'count the last of one name', '{{A|x=1|x=2|x=}}', [ { x: '' } ] ],
			[ 'count the last, positional or numbered', '{{A|a|1= b |c|2=d}}', [ { 1: 'b', 2: 'd' } ] ],
			[ 'do not take 01 for 1', '{{A|a|01=b|+1=c}}', [ { 1: 'a', '01': 'b', '+1': 'c' } ] ],
			[ 'may be empty', '{{A||=x|}}', [ { 1: '', '': 'x', 2: '' } ] ],
			[ 'may be called as JavaScript calls its own', '{{A|constructor=1|toString=2}}', [ { constructor: '1', toString: '2' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );

		it( 'may be called __proto__', () => {
			const [ call ] = createTemplateReader( { templates: [ 'A' ] } )( '{{A|__proto__=x}}' );
			expect( Array.from( call?.parameters ?? [] ) ).toEqual( [ [ '__proto__', 'x' ] ] );
		} );
	} );

	describe( 'nesting', () => {
		it.each<Cases[ number ]>( [
			[ 'finds calls in arguments, in the order of their opening braces', '{{A|{{A|1|{{A|2}}}}|{{A|3}}}}',
				[ { 1: '{{A|1|{{A|2}}}}', 2: '{{A|3}}' }, { 1: '1', 2: '{{A|2}}' }, { 1: '2' }, { 1: '3' } ] ],
			[ 'finds calls in other templates, functions and defaults', '{{B|x={{A|1}}}}{{#if:y|{{A|2}}}}{{{z|{{A|3}}}}}', [ { 1: '1' }, { 1: '2' }, { 1: '3' } ] ],
			[ 'finds calls in names of parameters', '{{B|{{A|1}}=x}}', [ { 1: '1' } ] ],
			[ 'leaves an unclosed call and finds those in it', '{{A|x={{A|y}}', [ { 1: 'y' } ] ],
			[ 'does not let an unclosed call swallow what follows', '{{B {{A|y}} text }} {{A|z}}', [ { 1: 'y' }, { 1: 'z' } ] ],
			[ 'passes over stray closing braces', '}} {{A|x}} }}', [ { 1: 'x' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );

		it( 'says where each call begins and ends', () => {
			const text = 'é{{B|{{A|<!-- c -->x}}}} {{{{A}}}} {{ a }}';
			const calls = createTemplateReader( { templates: [ 'A' ] } )( text );
			expect( calls.map( ( { start, end } ) => text.slice( start, end ) ) ).toEqual( [ '{{A|<!-- c -->x}}', '{{ a }}' ] );
		} );
	} );

	describe( 'runs of braces', () => {
		it.each<Cases[ number ]>( [
			[ 'three are a triple brace', '{{{A|x}}}', [] ],
			[ 'of four, three match from the inside', '{{{{A|x}}}}', [] ],
			[ 'of five, three match, then two', '{{{{{x|A}}}|y}}', [ { 1: 'y' } ] ],
			[ 'of five, two match if only two close', '{{{{{A|x}}', [ { 1: 'x' } ] ],
			[ 'two in three leave one', '{{{A|x}} }', [ { 1: 'x' } ] ],
			[ 'six are two triple braces', '{{{{{{A|x}}}}}}', [] ],
			[ 'a third closing one is left over', '{{A|x}}}', [ { 1: 'x' } ] ],
			[ 'single ones are text', '{{A|{x}|}y{}}', [ { 1: '{x}', 2: '}y{' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );
	} );

	describe( 'links and language conversion', () => {
		it.each<Cases[ number ]>( [
			[ 'a link shields pipes and equals signs', '{{A|[[b|c=d]]|x=[[y|z]]}}', [ { 1: '[[b|c=d]]', x: '[[y|z]]' } ] ],
			[ 'a link shields closing braces', '{{A|[[b}}c]]}}', [ { 1: '[[b}}c]]' } ] ],
			[ 'an unclosed link makes the call unclosed', '{{A|[[b}}', [] ],
			[ 'single brackets shield nothing', '{{A|[b|c]}}', [ { 1: '[b', 2: 'c]' } ] ],
			[ 'calls in a link are calls', '[[b|{{A|c}}]]', [ { 1: 'c' } ] ],
			[ 'language conversion shields pipes', '{{A|-{b|c=d}-}}', [ { 1: '-{b|c=d}-' } ] ],
			[ 'unclosed language conversion makes the call unclosed', '{{A|-{b}}', [] ],
			[ 'a hyphen before two braces belongs to none', '-{{A|x}}-', [ { 1: 'x' } ] ],
			[ 'a hyphen before three braces: the call inside language conversion', '-{{{A|x}} }-', [ { 1: 'x' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );
	} );

	describe( 'headings', () => {
		it.each<Cases[ number ]>( [
			[ 'shield equals signs, pipes and closing braces to the end of the line', '{{A|\n== b | c }} ==\n|x=y}}', [ { 1: '\n== b | c }} ==\n', x: 'y' } ] ],
			[ 'one equals sign at the beginning of a line is a separator', '{{A|x\n= y}}', [ { x: 'y' } ] ],
			[ 'but a heading where the part has one already', '{{A|x=\n= y}}\n}}', [ { x: '= y}}' } ] ],
			[ 'or in the name', '{{A\n= y|z\n}}', [] ],
			[ 'at the beginning of the page', '==|{{A|x}}', [ { 1: 'x' } ] ],
			[ 'never closed ones end with their line', '{{A|\n==b\n|c}}', [ { 1: '\n==b\n', 2: 'c' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );
	} );

	describe( 'comments', () => {
		it.each<Cases[ number ]>( [
			[ 'vanish from names, keys and values', '{{<!-- -->A|<!-- -->x<!-- -->=<!--a-->y<!--b-->z}}', [ { x: 'yz' } ] ],
			[ 'hide calls', '<!-- {{A|x}} -->{{A|y}}', [ { 1: 'y' } ] ],
			[ 'hide pipes and braces', '{{A|x<!-- | }} -->y}}', [ { 1: 'xy' } ] ],
			[ 'run to the end when unclosed', '{{A|x}} <!-- {{A|y}}', [ { 1: 'x' } ] ],
			[ 'alone on a line take the line', '{{A|x\n  <!-- a --> <!-- b -->\t\ny}}', [ { 1: 'x\ny' } ] ],
			[ 'beside text leave its line', '{{A|x\n<!-- a -->z\ny}}', [ { 1: 'x\nz\ny' } ] ],
			[ 'alone on a line let a heading begin after them', '{{A|\n<!-- a -->\n== x | y\n}}', [ { 1: '\n== x | y\n' } ] ],
			[ 'need four characters and three', '{{A|<!-->x-->|<!--->|y-->}}', [ { 1: '', 2: '' } ] ],
			[ 'before the call do not move its values', '<!-- é -->{{A|x=1}}<!-- c -->{{A|y=<!---->2}}', [ { x: '1' }, { y: '2' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );
	} );

	describe( 'tags', () => {
		it.each<Cases[ number ]>( [
			[ 'nowiki, pre and extensions are opaque', '<nowiki>{{A|1}}</nowiki><pre>{{A|2}}</pre><ref>{{A|3}}</ref><math>{{A|4}}</math>', [] ],
			[ 'their content shields pipes', '{{A|<nowiki>b|c}}</nowiki>|<ref name="x|y">z|}}</ref>}}', [ { 1: '<nowiki>b|c}}</nowiki>', 2: '<ref name="x|y">z|}}</ref>' } ] ],
			[ 'their attributes too', '{{A|<ref name="b|c"/>}}', [ { 1: '<ref name="b|c"/>' } ] ],
			[ 'case does not matter', '<NoWiki>{{A|1}}</NOWIKI>{{A|2}}', [ { 1: '2' } ] ],
			[ 'spaces in the closing tag do not matter', '<nowiki>{{A|1}}</nowiki \n>{{A|2}}', [ { 1: '2' } ] ],
			[ 'unclosed ones are text', '<nowiki>{{A|1}}', [ { 1: '1' } ] ],
			[ 'unclosed ones still hide what is in the tag itself', '<ref name="{{A|1}}">{{A|2}}', [ { 1: '2' } ] ],
			[ 'self-closing ones hide nothing', '<nowiki/>{{A|1}}<ref name="x" />{{A|2}}', [ { 1: '1' }, { 1: '2' } ] ],
			[ 'names that only begin like one are none', '<nowikis>{{A|1}}</nowikis><ref/x>{{A|2}}</ref>', [ { 1: '1' }, { 1: '2' } ] ],
			[ 'HTML and translation are not opaque', '<div title="{{A|1}}">{{A|2}}</div><translate>{{A|3}}</translate>', [ { 1: '1' }, { 1: '2' }, { 1: '3' } ] ],
			[ 'without a closing angle bracket ahead a tag is text', '{{A|<ref |x}}', [ { 1: '<ref ', 2: 'x' } ] ],
			[ 'what is for transclusion only is gone', '{{A|x<includeonly>|y</includeonly>z}}<includeonly>{{A|q}}</includeonly>', [ { 1: 'xz' } ] ],
			[ 'unclosed includeonly runs to the end', '{{A|1}}<includeonly>{{A|2}}', [ { 1: '1' } ] ],
			[ 'unclosed INCLUDEONLY does not', '{{A|1}}<INCLUDEONLY>{{A|2}}', [ { 1: '1' }, { 1: '2' } ] ],
			[ 'what is not for transclusion stays, without its tags', '<noinclude>{{A|x<onlyinclude>y</onlyinclude >}}</noinclude>', [ { 1: 'xy' } ] ],
		] )( '%s', ( _rule, wikitext, calls ) => {
			expect( read( wikitext ) ).toEqual( calls );
		} );

		it( 'which ones the wiki has can be said', () => {
			const options = { templates: [ 'A' ], extensionTags: [ 'Nowiki', 'my-tag' ] };
			expect( read( '<ref>{{A|1}}</ref><my-tag>{{A|2}}</my-tag><nowiki>{{A|3}}</nowiki>', options ) ).toEqual( [ { 1: '1' } ] );
		} );
	} );

	describe( 'names', () => {
		const options = {
			templates: [ 'Skills survey answer', ':Main page', 'User:Ana/Box', 'ärger' ],
			redirects: { 'Skills answer': 'Skills survey answer' },
			templateNamespaces: [ 'Vorlage', 'T' ],
			otherNamespaces: [ [ 'Benutzer', 'Benutzerin' ] ],
		};
		const templatesOf = ( name: string ): string[] => createTemplateReader( options )( `{{${ name }|x}}` ).map( ( { template } ) => template );

		it.each( [
			'Skills survey answer', 'skills survey answer', ' Skills_survey__answer ', '\nSkills survey answer\n', 'Template:Skills survey answer',
			'template : skills survey answer', ':Template:Skills survey answer', 'VORLAGE:Skills survey answer', 't:Skills survey answer',
			'Skills\u00a0survey\u2003answer', 'Skills&nbsp;survey&#32;answer', '\u200eSkills survey answer\u200f', '&#83;kills survey answer',
			'Skills survey answer#Part', 'Skills survey answer#[[x]]', 'Skills survey answer#{{x}}', 'Skills<!-- c --> survey answer',
			'safesubst:Skills survey answer', 'SAFESUBST: Skills survey answer', 'msg:Skills survey answer', 'raw:Skills survey answer',
			'msgnw:Skills survey answer', 'Skills answer', 'skills_answer', '{{{|safesubst:}}}Skills survey answer', '{{{1|Skills survey}}} answer',
		] )( 'the template is %j', ( name ) => {
			expect( templatesOf( name ) ).toEqual( [ 'Skills survey answer' ] );
		} );

		it.each( [
			'Skills Survey answer', 'Skills survey answers', ':Skills survey answer', 'User:Skills survey answer', 'subst:Skills survey answer',
			'Subst: Skills survey answer', '{{B}}Skills survey answer', 'Skills survey {{{1}}}', 'Skills<nowiki/> survey answer', '[[Skills survey answer]]',
			'#if:Skills survey answer', 'lc:Skills survey answer', '#Skills survey answer', 'Skills\nsurvey answer', 'Template:Template:Skills survey answer',
			'Skills survey answer&#xd800;', 'Skills survey answer\ufffd', 'Skills survey answer\ud800', '',
		] )( 'the template is not %j', ( name ) => {
			expect( templatesOf( name ) ).toEqual( [] );
		} );

		it( 'can be of other namespaces', () => {
			expect( templatesOf( ':main page' ) ).toEqual( [ ':Main page' ] );
			expect( templatesOf( 'Main page' ) ).toEqual( [] );
			expect( templatesOf( 'user:ana/Box' ) ).toEqual( [ 'User:Ana/Box' ] );
			expect( templatesOf( 'Benutzer:Ana/Box' ) ).toEqual( [] );
		} );

		it( 'are compared normalised where they are written by character references', () => {
			expect( templatesOf( 'Ärger' ) ).toEqual( [ 'ärger' ] );
			expect( templatesOf( '&auml;rger' ) ).toEqual( [ 'ärger' ] );
			expect( templatesOf( 'A&#776;rger' ) ).toEqual( [ 'ärger' ] );
			expect( templatesOf( 'A\u0308rger' ) ).toEqual( [] );
		} );

		it( 'keep their case on a wiki where the first letter matters', () => {
			const caseful = { templates: [ 'box' ], capitalLinks: false };
			expect( read( '{{box|1}}{{Box|2}}{{template:box|3}}', caseful ) ).toEqual( [ { 1: '1' }, { 1: '3' } ] );
		} );

		it( 'that are variables are templates only with arguments', () => {
			const named = { templates: [ '!', 'PAGENAME', 'Sitename' ] };
			expect( read( '{{!}}{{!|1}}{{PAGENAME}}{{pagename}}{{PAGENAME|2}}{{Template:!}}{{SITENAME|3}}{{Sitename}}', named ) )
				.toEqual( [ { 1: '1' }, { 1: '2' }, {}, {} ] );
		} );

		it( 'that a colon makes functions are none', () => {
			expect( read( '{{int:x|1}}{{Int:x|2}}{{Template:Int:x|3}}', { templates: [ 'Int:x' ] } ) ).toEqual( [ { 1: '3' } ] );
		} );

		it( 'are told apart', () => {
			const calls = createTemplateReader( { templates: [ 'Offer a skill', 'Seek a skill' ] } )( '{{seek a skill|x}}{{Offer a skill|y}}{{Offer}}' );
			expect( calls.map( ( { template } ) => template ) ).toEqual( [ 'Seek a skill', 'Offer a skill' ] );
		} );

		it( 'that no page can have are refused', () => {
			expect( () => createTemplateReader( { templates: [ 'A|B' ] } ) ).toThrow( '“A|B”' );
			expect( () => createTemplateReader( { templates: [ 'A' ], redirects: { '#': 'A' } } ) ).toThrow( RangeError );
			expect( () => createTemplateReader( { templates: [ 'A' ], redirects: { C: 'B' } } ) ).toThrow( '“B”' );
		} );
	} );

	it( 'forgets nothing when there are more names than it remembers', () => {
		const names = Array.from( { length: 3000 }, ( _, i ) => `{{Name ${ i % 1500 }}}` ).join( '' );
		expect( read( `{{A|1}}${ names }{{A|2}}{{Name}}` ) ).toEqual( [ { 1: '1' }, { 1: '2' } ] );
	} );

	// Each of these takes minutes where the time grows with the square of the length, or overflows the stack.
	describe( 'takes no longer than its input is long', () => {
		const length = 2 ** 18;
		const pages = adversarialPages( length );
		const reader = createTemplateReader( { templates: [ TEMPLATE ] } );

		it.each( Object.keys( pages ) )( '%s', ( name ) => {
			const calls = reader( `${ pages[ name ] as string }\n{{${ TEMPLATE }|x=end}}` );
			const last = calls[ calls.length - 1 ];
			// What is never closed, or hides the rest, hides this call too.
			expect( last?.parameters.get( 'x' ) ?? 'hidden' ).toMatch( HIDING.test( name ) ? /^hidden$|^end$/ : /^end$/ );
		} );

		it( 'nested calls are all found', () => {
			const depth = 100_000;
			const calls = createTemplateReader( { templates: [ 'A' ] } )( '{{A|'.repeat( depth ) + '}}'.repeat( depth ) );
			expect( calls ).toHaveLength( depth );
			expect( calls[ depth - 2 ]?.parameters.get( '1' ) ).toBe( '{{A|}}' );
		} );

		it( 'parameters are all found', () => {
			const count = 200_000;
			const [ call ] = createTemplateReader( { templates: [ 'A' ] } )( `{{A${ '|x'.repeat( count ) }|k=${ '='.repeat( count ) }}}` );
			expect( call?.parameters.size ).toBe( count + 1 );
			expect( call?.parameters.get( 'k' ) ).toHaveLength( count );
		} );
	} );
} );

const HIDING = /comments, never closed|links, never closed|opening brackets/;

/**
 * Pages as no editor writes them, and some as they do: everything that MediaWiki's preprocessor knows, nested, cut off and
 * out of order, around calls of a few templates.
 */
import { createRandom } from './random';
import type { Random } from './random';

/** The templates that nasty pages call, by names that touch each rule of titles. */
export const NASTY_TEMPLATES: readonly string[] = [
	'A', 'Skills survey answer', 'ärger b', ':Main', 'User:Ana/box', 'Talk:T', '!', 'PAGENAME', 'Int:x', 'x=y', 'ᾳ', 'ა b', 'Ll#',
];

const NAMES = [
	'A', 'a', ' A ', 'A\n', 'Template:A', 'template :_a', ':Template:A', 'TEMPLATE:a', 'A#x', 'A#[[x]]', 'A#{{b}}', 'A<!-- c -->',
	'<!-- c --> A', '&#65;', '&#x41;', 'A&#35;x', '&nbsp;A', '\u00a0A', 'A\u3000', '\u200eA', 'A_', '_A', 'safesubst:A', 'subst:A',
	'SafeSubst: A', 'msg:A', 'msgnw:A', 'raw:A', 'msg:raw:A', 'raw:msg:A', 'msgnw:msg:A', 'msg:msgnw:A', 'safesubst:msg:A', 'AA', 'B', 'A<nowiki/>', 'A#<nowiki>|</nowiki>',
	'{{{1|A}}}', '{{{1}}}A', '{{{|safesubst:}}}A', '{{{x|a|b}}}', '{{{x|{{{y|A}}}}}}', 'A{{{1|}}}', '{{{1|A#{{b}}}}}', '{{A}}', '{{b}}A', 'A{{!}}',
	'<includeonly>x</includeonly>A', '<noinclude>A</noinclude>', 'A<onlyinclude/>', '\n==A==\n', 'A\n\n', '[[A]]', '-{A}-', 'A&', 'A&amp;',
	'Skills survey answer', 'skills_survey__answer', 'Skills  survey\u2003answer', 'skills&#32;survey&nbsp;answer', 'Skills Survey answer',
	'Template:skills survey answer', 'Skills<!-- c --> survey answer', 'Skills\nsurvey answer',
	'ärger b', 'Ärger b', 'a\u0308rger b', '&auml;rger b', 'A&#776;rger b', ':Main', ':main', ': main#x', 'Main', '::Main', ':Template:Main',
	'User:Ana/box', 'user:ana/box', 'User: Ana/box', 'User talk:Ana/box', ':user:Ana/box', 'Talk:T', 'talk:t', 'Talk:Talk:T',
	'!', 'Template:!', '! ', 'PAGENAME', 'pagename', 'PAGENAME:x', 'Template:PAGENAME', 'Int:x', 'int:x', 'Template:Int:x', ' int :x',
	'#if:x', '#if:', 'lc:A', 'x=y', 'x&#61;y', 'X=y#', 'ᾳ', 'ᾼ', 'ა b', 'Ა b', '&#4304; b', 'Ll', 'll#a', '#A', '', ' ', ':', '/A', '../A', 'A/', './A', 'A~~~',
	'ſubst:A', 'ſafesubst:A', 'Template:Template:A', 'T:A', 'A?', `A${ 'x'.repeat( 260 ) }`, `${ ' '.repeat( 300 ) }A`, 'File:A', 'image:A', 'Special:A',
];

const KEYS = [ 'x', ' x ', '1', '2', '01', ' 1', '', '__proto__', 'constructor', 'x<!-- c -->', '{{A}}', '{{{k}}}', '[[a|b]]', 'x y', '\nx\n', 'é', '\u00a0x' ];

const TOKENS = [
	'a', 'b', 'x', ' ', '  ', '\t', '\n', '\n\n', '\r\n', '\f', '\v', 'é', '😀', '\u00a0', '\u3000', '0', '1', 'word word',
	'=', '=', '==', '===', '=======', '\n=', '\n==', '\n== h ==', '==\n', '=\n', '\n==\n', '\n=|', '|', '|', '|', '||', '|=', '|x=', '|\n=', '|\n==',
	'{', '{{', '{{', '{{{', '{{{{', '{{{{{', '{{{{{{', '}', '}}', '}}', '}}}', '}}}}', '}}}}}', '{{{{{{{', '}}}}}}}',
	'[', '[[', '[[', '[[[', ']', ']]', ']]', ']]]', '[[[[', ']]]]', '-', '--', '-{', '}-', '-{{', '-{{{', '-{{{{', '}}-', '}}}-', '-{}-', '--{', '-{-{', '}-}-',
	'{{A', '{{A|', '{{A}}', '{{a|x=', '{{{1|', '{{{1}}}', '{{subst:A|', '{{#if:', '{{b|', '{{!}}', '{{{{{|safesubst:}}}A|',
	'<', '>', '<<', '</', '/>', '<!--', '-->', '<!-->', '<!--->', '<!---->', '<!-- c -->', '\n<!-- c -->\n', '\n <!-- c --> \t\n', '\n<!-- a --><!-- b -->\n',
	'\n<!-- a --> <!-- b -->', '<!-- {{A}} -->', '\n<!-- c -->\n== h ==\n', '== h == <!-- c -->\n', '<!-- a\n\n b -->', '\n<!-- c',
	'<nowiki>', '</nowiki>', '<nowiki/>', '<nowiki />', '<NoWiki>', '</NOWIKI >', '</nowiki\n>', '</nowiki\u00a0>', '</nowiki', '<nowiki', '<nowiki\v>', '<nowiki a="/>', '<nowikix>',
	'<pre>', '</pre>', '<pre|>', '<ref>', '</ref>', '<ref name="a|b">', '<ref name={{A}}/>', '<ref name="x" />', '<ref/x>', '<ref', '<ref\n>', '<ref\u00a0>', '</ref\v>', '<references/>',
	'<gallery mode="{{A}}">', '</gallery>', '<math>', '</math>', '<score>', '</score>', '<div>', '</div>', '<div a="{{A}}">', '<br/>', '<translate>',
	'<includeonly>', '</includeonly>', '<IncludeOnly>', '<includeonly/>', '<includeonly', '<includeonly x>', '</includeonly >', '<noinclude>', '</noinclude>',
	'<noinclude/>', '<onlyinclude>', '</onlyinclude>', '</noinclude x>', '</noinclude', '<NOINCLUDE>', '<includeonly/a>',
	'&amp;', '&#124;', '&#61;', '&#123;', ':', ';', '*', '#', '~~~~', "'''", '__TOC__', 'http://a.b', '\u007f', 'K', 'ſ', '<pre>{{A}}</pre>',
];

function soup( random: Random, length: number ): string {
	let text = '';
	for ( let i = 0; i < length; i++ ) {
		text += random.pick( TOKENS );
	}
	return text;
}

function content( random: Random, depth: number ): string {
	let text = '';
	for ( let i = random.below( 4 ); i > 0; i-- ) {
		text += piece( random, depth );
	}
	return text;
}

function argument( random: Random, depth: number ): string {
	const space = random.pick( [ '', '', ' ', '\n', '\t' ] );
	return random.chance( 0.6 ) ?
		`${ random.pick( KEYS ) }=${ space }${ content( random, depth ) }${ space }` :
		space + content( random, depth );
}

function call( random: Random, depth: number ): string {
	const name = random.chance( 0.1 ) ? content( random, depth ) : random.pick( NAMES );
	let text = `{{${ name }`;
	for ( let i = random.below( 5 ); i > 0; i-- ) {
		text += `${ random.pick( [ '|', '|', '\n|', '|\n' ] ) }${ argument( random, depth ) }`;
	}
	return `${ text }}}`;
}

function piece( random: Random, depth: number ): string {
	if ( depth <= 0 ) {
		return random.pick( TOKENS );
	}
	const inner = (): string => content( random, depth - 1 );
	switch ( random.below( 16 ) ) {
		case 0: case 1: case 2: case 3:
			return call( random, depth - 1 );
		case 4:
			return `{{{${ inner() }${ random.chance( 0.7 ) ? `|${ inner() }` : '' }}}}`;
		case 5:
			return `[[${ inner() }|${ inner() }]]`;
		case 6:
			return `-{${ inner() }}-`;
		case 7:
			return `<!--${ inner() }-->`;
		case 8: {
			const tag = random.pick( [ 'nowiki', 'ref', 'pre', 'includeonly', 'noinclude', 'onlyinclude', 'score', 'div', 'NoWiki' ] );
			return `<${ tag }${ random.pick( [ '', ' ', ' a="b"', ' {{A}}', '/' ] ) }>${ inner() }</${ tag }>`;
		}
		case 9: {
			const level = '='.repeat( 1 + random.below( 7 ) );
			return `\n${ level }${ inner() }${ random.chance( 0.8 ) ? level : '' }${ random.pick( [ '\n', '', ' <!-- c -->\n' ] ) }`;
		}
		case 10:
			return `${ '{'.repeat( random.below( 7 ) ) }${ inner() }${ '}'.repeat( random.below( 7 ) ) }`;
		default:
			return random.pick( TOKENS );
	}
}

/** Takes something away, or puts something in, at any place. */
function damage( random: Random, text: string ): string {
	const at = random.below( text.length + 1 );
	const damaged = random.chance( 0.5 ) ?
		text.slice( 0, at ) + text.slice( at + random.below( 6 ) ) :
		text.slice( 0, at ) + random.pick( TOKENS ) + text.slice( at );
	// Half a character is no text that a wiki could have.
	return damaged.replace( /[\ud800-\udfff]/gu, '' );
}

/**
 * @param seed - The same number gives the same page
 */
export function nastyPage( seed: number ): string {
	const random = createRandom( seed );
	let text = '';
	if ( random.chance( 0.25 ) ) {
		text = soup( random, 3 + random.below( 40 ) );
	} else {
		for ( let i = 1 + random.below( 6 ); i > 0; i-- ) {
			text += random.chance( 0.15 ) ? soup( random, random.below( 8 ) ) : piece( random, 4 );
		}
	}
	while ( random.chance( 0.35 ) ) {
		text = damage( random, text );
	}
	return text;
}

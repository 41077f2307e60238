/** What the benchmark of reading wikitext reads. */
import { createRandom } from '../build/fuzz/random';
import { encodeText } from '../src/core/wikitext/encode';
import { writeTemplateCall } from '../src/core/wikitext/write';

export const TEMPLATE = 'Skills survey answer';

const SKILLS = [ 'budgeting', 'facilitation', 'fundraising', 'lua', 'mentoring', 'negotiation', 'outreach', 'public-speaking', 'reporting', 'translation' ];
const ROLES = [ 'editor', 'organizer', 'developer', 'patroller' ];
const COMMENTS = [
	'I would like to learn this together with others in my time zone.',
	'J’ai animé trois ateliers en 2025 ; je peux aider.\nMerci !',
	'أود أن أتعلم كيف أكتب طلبات المنح.',
	'See [[Meta:Skills]] & {{tl|help}} | 100% "yes" = good ~~~~',
	'',
];
const TALK = [
	'\n== Notes ==\nThanks for answering! See [[LocalSkills/Survey/skills-2026|the survey]] and {{ping|Ana}}. --[[User:Ben|Ben]] 10:11, 21 November 2026 (UTC)\n',
	'\n<!-- Please leave the answer above as it is. -->\n\'\'\'Changed\'\'\' on request, {{diff|123|cur}}<ref name="a">By mail, {{cite|x=1}}</ref>\n',
	'\n* First point\n* Second point with a link to https://example.org/?a=b&c=d\n: {{done}} -- [[User:Ana|Ana]]\n',
];

/** An answer page of about 1.2 kB, with some talk around the answer. */
function answerPage( number: number ): string {
	const random = createRandom( number );
	const code = (): string => random.pick( [ '1', '2', '3', '4', '5', 'na' ] );
	const parameters: [ string, string ][] = [
		[ 'survey', 'skills-2026' ], [ 'revision', String( 100000 + number ) ], [ 'submitted', '2026-11-21T10:11:12Z' ],
		[ 'language', random.pick( [ 'en', 'fr', 'ar', 'pt-br' ] ) ], [ 'role', `${ random.pick( ROLES ) };${ random.pick( ROLES ) }` ],
	];
	for ( const skill of SKILLS ) {
		parameters.push( [ `skills.${ skill }.importance`, code() ], [ `skills.${ skill }.ability`, code() ] );
	}
	parameters.push( [ 'learn', `${ random.pick( SKILLS ) };${ random.pick( SKILLS ) }` ], [ 'comment', encodeText( random.pick( COMMENTS ) ) ] );
	return `${ writeTemplateCall( TEMPLATE, parameters ) }\n${ random.pick( TALK ) }${ random.pick( TALK ) }`;
}

export function answerPages( count: number ): string[] {
	const pages = Array.from( { length: count }, ( _, number ) => answerPage( number ) );
	// As they come from the API: strings in one piece.
	return JSON.parse( JSON.stringify( pages ) ) as string[];
}

/** One page of many answers. */
export function hugePage( bytes: number ): string {
	let text = '';
	for ( let number = 0; text.length < bytes; number++ ) {
		text += `${ answerPage( number ) }\n`;
	}
	return text;
}

/** Input that is as bad as it can be for a reader of one kind or another, each about this long. */
export function adversarialPages( length: number ): Record<string, string> {
	const fill = ( unit: string, rest = 0 ): string => unit.repeat( Math.floor( ( length - rest ) / unit.length ) );
	const nested = ( open: string, close: string ): string => {
		const count = Math.floor( length / ( open.length + close.length ) );
		return open.repeat( count ) + close.repeat( count );
	};
	const name = `{{${ TEMPLATE }`;
	return {
		'nested calls': nested( `${ name }|`, '}}' ),
		'nested calls in names': nested( '{{', '}}' ),
		'nested calls in names of parameters': nested( `${ name }|`, '}}=1' ),
		'nested calls with comments': nested( `${ name }|x= <!---->`, ' }}' ),
		'nested triple braces': nested( '{{{x|', '}}}' ),
		'nested triple braces in a name': `{{${ nested( '{{{xxxx|yyyyyyyyyyyyyy', '}}}' ) }}}`,
		'nested links': nested( `${ name }|[[a|`, ']]}}' ),
		'nested language conversion': nested( `-{ ${ name }|`, '}}}-' ),
		'pipes in one call': `${ name }${ fill( '|' ) }}}`,
		'pipes, never closed': `${ name }${ fill( '|' ) }`,
		'calls, never closed': fill( '{{A|' ),
		'the template, never closed': fill( `${ name }|` ),
		'opening braces': fill( '{' ),
		'opening, then closing braces': nested( '{', '}' ),
		'closing braces': `${ name }|${ fill( '}' ) }`,
		'opening brackets': fill( '[' ),
		'opening, then closing brackets': nested( '[', ']' ),
		'links, never closed': `${ name }|${ fill( '[[' ) }}}`,
		'language conversion, never closed': fill( '-{' ),
		'hyphens and braces': fill( '-{{' ),
		'duplicate parameters': `${ name }${ fill( '|x=1' ) }}}`,
		'parameters of many names': `${ name }${ Array.from( { length: length / 8 }, ( _, i ) => `|p${ i }=1` ).join( '' ).slice( 0, length ) }}}`,
		'comments in a row': fill( '<!---->' ),
		'comments in a row on lines of their own': fill( '\n<!----> <!---->' ),
		'comments in a row after a line': `\n${ fill( ' <!---->' ) }`,
		'comments, never closed': fill( '<!--' ),
		'spaces before comments': fill( `${ ' '.repeat( 100 ) }<!---->` ),
		'tags, never ended': fill( '<ref ' ),
		'tags, never closed': fill( '<ref>' ),
		'tags of many kinds, never closed': fill( '<ref><pre><nowiki><gallery><math><score><poem><section><graph><chem>' ),
		'tags with half a closing one': `<ref>${ fill( '</ref ' ) }`,
		'tags with spaces in the closing one': `<ref>${ fill( `</ref${ ' '.repeat( 1000 ) }` ) }`,
		'includeonly, never closed': fill( '<INCLUDEONLY>' ),
		'angle brackets': fill( '<' ),
		'names of tags': fill( '<nowik' ),
		'headings': fill( '\n==' ),
		'headings in a call': `${ name }${ fill( '\n=x=' ) }\n}}`,
		'equals signs': `${ name }|x${ fill( '=' ) }}}`,
		'spaces in a value': `${ name }|x=${ fill( ' ' ) }}}`,
		'spaces in a name': `{{ ${ fill( ' _' ) }A}}`,
		'a long name': `{{${ fill( 'x' ) }}}`,
		'many names': Array.from( { length: length / 12 }, ( _, i ) => `{{name ${ i }}}` ).join( '' ).slice( 0, length ),
		'calls': fill( `${ name }}}` ),
		'calls with comments': fill( `${ name }<!---->|x=<!---->}}` ),
		'character references in a name': `{{${ fill( '&#65;' ) }}}`,
	};
}

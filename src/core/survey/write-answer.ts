/** What was answered → the wikitext of an answer page. */
import { encodeText } from '../wikitext/encode';
import type { TemplateCall } from '../wikitext/template-call';
import { createTemplateReader } from '../wikitext/template-reader';
import { writeTemplateCall } from '../wikitext/write';
import type { AnswerValues } from './answer';
import { canonicalValue } from './canonical-value';
import { createVisibility } from './conditions/visibility';
import type { Survey } from './definition';
import { answerParameters } from './parameters';
import { ANSWER_TEMPLATE, isAnswerTo } from './read-answer';
import { OTHER, otherParameter } from './special-choices';

export interface AnswerToWrite {
	readonly survey: Survey;
	/** The revision of the definition that was answered. */
	readonly definitionRevision: number;
	/** ISO 8601, UTC; fractions of a second are left out. */
	readonly submitted: string;
	/** Code of the language in which it was answered; null when it is not known. */
	readonly language: string | null;
	/**
	 * Codes with a `;` cannot be told apart in multiple choice; no definition has such codes. Blank codes and empty
	 * free texts are no answer and are not written; nor are answers to what the conditions hide.
	 */
	readonly values: AnswerValues;
	/** Parameters of the answer before that the survey does not have (`AnswerReading.unknown`): kept as they are. */
	readonly unknown?: ReadonlyMap<string, string>;
}

/**
 * The template call that holds an answer, parameters in the order of the definition. Nothing in it is live wikitext
 * but what stood in `unknown` before.
 *
 * @param answer
 */
export function writeAnswer( answer: AnswerToWrite ): string {
	const parameters: [ string, string ][] = [
		[ 'survey', answer.survey.id ],
		[ 'revision', String( answer.definitionRevision ) ],
		[ 'submitted', answer.submitted.replace( /\.\d+(?=Z$)/, '' ) ],
	];
	if ( answer.language !== null ) {
		parameters.push( [ 'language', answer.language ] );
	}
	const { values } = createVisibility( answer.survey )( answer.values );
	for ( const parameter of answerParameters( answer.survey ) ) {
		const { name, question } = parameter;
		// What "other" means is told only by who chose it.
		const isSaid = name !== otherParameter( question.name ) || parameter.row !== null ||
			( values.get( question.name ) ?? [] ).includes( OTHER );
		const codes = !isSaid ? [] : ( values.get( name ) ?? [] )
			.map( ( value ) => canonicalValue( value, parameter ) ).filter( ( value ) => value !== '' );
		if ( codes.length > 0 ) {
			parameters.push( [ name, encodeText( codes.join( ';' ) ) ] );
		}
	}
	const call = writeTemplateCall( ANSWER_TEMPLATE, parameters );
	const unknown = Array.from( answer.unknown ?? [] );
	const whole = withParameters( call, unknown );
	// Braces that a comment held apart can come to close each other. Then the characters stay, without their meaning.
	return isReadBack( whole, unknown ) ? whole : withParameters( call, unknown.map(
		( [ name, value ] ): [ string, string ] => [ encodeText( name ), encodeText( value ) ],
	) );
}

function withParameters( call: string, parameters: readonly ( readonly [ string, string ] )[] ): string {
	return call.slice( 0, -2 ) + parameters.map( writeAsItWas ).join( '' ) + call.slice( -2 );
}

const readOwnCalls = createTemplateReader( { templates: [ ANSWER_TEMPLATE ] } );

function isReadBack( text: string, parameters: readonly ( readonly [ string, string ] )[] ): boolean {
	const call = readOwnCalls( text )[ 0 ];
	return call !== undefined && call.start === 0 && call.end === text.length && parameters.every(
		( [ name, value ] ) => call.parameters.get( name )?.trim() === value.trim(),
	);
}

/** Names as tools and people choose them; others (`{{x}}`, a heading, nothing at all) stand on lines of their own. */
const PLAIN_NAME = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;

/**
 * A parameter as MediaWiki delimited it on the page before, name and value. Equals signs at the beginning of either
 * need a line of their own again: they began a heading, which shields what stands in it.
 */
function writeAsItWas( [ name, value ]: readonly [ string, string ] ): string {
	const apart = ( text: string ): string => text.startsWith( '=' ) ? `\n${ text }` : text;
	return `|${ apart( name ) }${ PLAIN_NAME.test( name ) ? '' : '\n' }=${ apart( value ) }\n`;
}

/**
 * Puts an answer in the place of the one that is on the page. Everything else on the page stays as it is, but for
 * further answers to the same survey, of which an account has one. On a page without an answer it goes to the top.
 *
 * @param pageText - The page as it is; empty for a page that does not exist
 * @param newCall - What `writeAnswer` gave
 * @param survey - The survey's id
 * @param readTemplateCalls - Finds the calls of `ANSWER_TEMPLATE`, and no others, in wikitext
 */
export function replaceAnswer(
	pageText: string, newCall: string, survey: string, readTemplateCalls: ( text: string ) => readonly TemplateCall[],
): string {
	const calls = outermost( readTemplateCalls( pageText ).filter( ( call ) => isAnswerTo( survey, call ) ) );
	if ( calls.length === 0 ) {
		return pageText.trim() === '' ? `${ newCall }\n` : `${ newCall }\n\n${ pageText.replace( /^\s+/, '' ) }`;
	}
	let text = '';
	let end = 0;
	calls.forEach( ( call, index ) => {
		text += pageText.slice( end, call.start ) + ( index === 0 ? newCall : '' );
		end = call.end;
	} );
	return text + pageText.slice( end );
}

/** The calls that stand in no other of the calls, in the order of the page. */
function outermost( calls: readonly TemplateCall[] ): TemplateCall[] {
	const outer: TemplateCall[] = [];
	let end = 0;
	for ( const call of calls.slice().sort( ( a, b ) => a.start - b.start ) ) {
		if ( call.start >= end ) {
			outer.push( call );
			end = call.end;
		}
	}
	return outer;
}

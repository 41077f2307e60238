/** An answer page's wikitext → what was answered. */
import { decodeText } from '../wikitext/encode';
import type { TemplateCall } from '../wikitext/template-call';
import type { AnswerValues, ExclusionReason } from './answer';
import { canonicalValue } from './canonical-value';
import type { Survey } from './definition';
import { answerParameters, type AnswerParameter } from './parameters';
import { RESERVED_NAMES } from './read-questions';

/** The template that holds an answer. */
export const ANSWER_TEMPLATE = 'Skills survey answer';

export interface AnswerReading {
	/** Why the page does not count; null when it does. Whatever could be read is there all the same. */
	readonly exclusion: Extract<ExclusionReason, 'no-answer' | 'several-answers' | 'other-survey' | 'withdrawn'> | null;
	/** In the order of the definition. */
	readonly values: AnswerValues;
	/**
	 * Parameters that the survey does not have, as raw wikitext: questions of an earlier definition, or what another
	 * tool or a person put there. They are not counted, and `writeAnswer` keeps them.
	 */
	readonly unknown: ReadonlyMap<string, string>;
	/** The definition's revision that was answered; null when the answer does not say. */
	readonly definitionRevision: number | null;
	/** When it was answered, in the answer's own words (ISO 8601, UTC, if no one changed it). */
	readonly submitted: string | null;
	/** Code of the language in which it was answered. */
	readonly language: string | null;
}

export type AnswerReader = ( text: string ) => AnswerReading;

/**
 * Reads answers to one survey.
 *
 * A page with several answers to the survey does not count, as nobody can tell which one is meant; its last one is
 * read, so that a form can start from it. An answer that names no survey is taken for one to this survey.
 *
 * @param survey
 * @param readTemplateCalls - Finds the calls of `ANSWER_TEMPLATE`, and no others, in wikitext
 * @return Reader of the wikitext of a page
 */
export function createAnswerReader(
	survey: Survey, readTemplateCalls: ( text: string ) => readonly TemplateCall[],
): AnswerReader {
	const parameters = answerParameters( survey );
	const known = new Set( [ ...RESERVED_NAMES, ...parameters.map( ( parameter ) => parameter.name ) ] );
	return ( text ) => {
		const calls = readTemplateCalls( text );
		const own = calls.filter( ( call ) => isAnswerTo( survey.id, call ) );
		const call = own[ own.length - 1 ];
		if ( call === undefined ) {
			return { ...NOTHING, exclusion: calls.length === 0 ? 'no-answer' : 'other-survey' };
		}
		const values = readValues( call, parameters );
		const revision = call.parameters.get( 'revision' ) || '';
		const unknown = new Map( Array.from( call.parameters ).filter( ( [ name ] ) => !known.has( name ) ) );
		// Answers to questions that the survey has no more are answers all the same; only nothing at all is none.
		const isEmpty = values.size === 0 && Array.from( unknown.values() ).every( ( value ) => value.trim() === '' );
		return {
			exclusion: own.length > 1 ? 'several-answers' : isEmpty ? 'withdrawn' : null,
			values,
			unknown,
			definitionRevision: /^[1-9]\d{0,14}$/.test( revision ) ? Number( revision ) : null,
			submitted: call.parameters.get( 'submitted' ) || null,
			language: call.parameters.get( 'language' ) || null,
		};
	};
}

/**
 * Whether a call of the answer template is an answer to this survey.
 *
 * @param survey - The survey's id
 * @param call
 */
export function isAnswerTo( survey: string, call: TemplateCall ): boolean {
	const named = call.parameters.get( 'survey' );
	return named === undefined || named === '' || decodeText( named ) === survey;
}

const NOTHING: Omit<AnswerReading, 'exclusion'> = {
	values: new Map(),
	unknown: new Map(),
	definitionRevision: null,
	submitted: null,
	language: null,
};

function readValues( call: TemplateCall, parameters: readonly AnswerParameter[] ): AnswerValues {
	const values = new Map<string, readonly string[]>();
	for ( const parameter of parameters ) {
		const raw = call.parameters.get( parameter.name );
		const codes = raw === undefined || raw === '' ? [] : readCodes( decodeText( raw ), parameter );
		if ( codes.length > 0 ) {
			values.set( parameter.name, codes );
		}
	}
	return values;
}

/**
 * Only multiple choice and rankings have several codes, a ranking in the person's order. "a;b" in a single choice is
 * one code, which no definition has: counting either half, or both, would put words into somebody's mouth.
 */
function readCodes( value: string, parameter: AnswerParameter ): string[] {
	const codes = parameter.isMultiple ? value.split( ';' ) : [ value ];
	return Array.from( new Set( codes.map( ( code ) => canonicalValue( code, parameter ) ) ) ).filter( ( code ) => code !== '' );
}

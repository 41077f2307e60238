/** An answer page's wikitext → what was answered. */
import { detachedText } from '../wikitext/detached-text';
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

/** Reads the parameters of a call: those that the survey has, and the others as they stand. */
export type ValuesReader = ( parameters: TemplateCall[ 'parameters' ] ) => Pick<AnswerReading, 'values' | 'unknown'>;

/**
 * Reads answers to one survey.
 *
 * A page with several answers to the survey does not count, as nobody can tell which one is meant; its last one is
 * read, so that a form can start from it. An answer that names no survey is taken for one to this survey.
 *
 * @param survey
 * @param readTemplateCalls - Finds the calls of `ANSWER_TEMPLATE`, and no others, in wikitext
 * @param readValues - Reads what the survey asks; default: to a map
 * @return Reader of the wikitext of a page
 */
export function createAnswerReader(
	survey: Survey, readTemplateCalls: ( text: string ) => readonly TemplateCall[],
	readValues: ValuesReader = createValuesReader( survey ),
): AnswerReader {
	return ( text ) => {
		const calls = readTemplateCalls( text );
		const own = calls.filter( ( call ) => isAnswerTo( survey.id, call ) );
		const call = own[ own.length - 1 ];
		if ( call === undefined ) {
			return { ...NOTHING, exclusion: calls.length === 0 ? 'no-answer' : 'other-survey' };
		}
		const { values, unknown } = readValues( call.parameters );
		const revision = call.parameters.get( 'revision' ) || '';
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

/** Gives what the survey has in its order. */
function createValuesReader( survey: Survey ): ValuesReader {
	const parameters = answerParameters( survey );
	const places = new Map( parameters.map( ( { name }, place ): [ string, number ] => [ name, place ] ) );
	const [ readOne, readSeveral ] = [ createCodesReader( false ), createCodesReader( true ) ];
	const read = ( raw: string, parameter: AnswerParameter ): readonly string[] => parameter.kind !== 'codes' ?
		readText( raw, parameter ) : ( parameter.isMultiple ? readSeveral : readOne )( raw, parameter );
	return ( given ) => {
		const values = new Map<string, readonly string[]>();
		const add = ( parameter: AnswerParameter, raw: string ): void => {
			const codes = read( raw, parameter );
			if ( codes.length > 0 ) {
				values.set( parameter.name, codes );
			}
		};
		const unknown = new Map<string, string>();
		let [ last, isOrdered ] = [ -1, true ];
		given.forEach( ( raw, name ) => {
			const place = places.get( name );
			if ( place !== undefined ) {
				isOrdered = isOrdered && place > last;
				last = place;
				add( parameters[ place ] as AnswerParameter, raw );
			} else if ( !RESERVED_NAMES.includes( name ) ) {
				unknown.set( name, raw );
			}
		} );
		if ( !isOrdered ) {
			// Somebody wrote it by hand, or the questions were put into another order.
			values.clear();
			parameters.forEach( ( parameter ) => add( parameter, given.get( parameter.name ) ?? '' ) );
		}
		return { values, unknown };
	};
}

const NO_CODES: readonly string[] = [];

function readText( raw: string, parameter: AnswerParameter ): readonly string[] {
	const text = raw === '' ? '' : canonicalValue( decodeText( raw ), parameter );
	return text === '' ? NO_CODES : [ text ];
}

/** Many answers say the same few things: what these stand for is remembered, up to so many of so many characters. */
const MAX_REMEMBERED = 2000;
const MAX_REMEMBERED_LENGTH = 100;

/**
 * Only multiple choice and rankings have several codes, a ranking in the person's order. "a;b" in a single choice is
 * one code, which no definition has: counting either half, or both, would put words into somebody's mouth.
 */
function createCodesReader( isMultiple: boolean ): ( raw: string, parameter: AnswerParameter ) => readonly string[] {
	const remembered = new Map<string, readonly string[]>( [ [ '', NO_CODES ] ] );
	const read = ( raw: string, parameter: AnswerParameter ): readonly string[] => {
		const value = decodeText( raw );
		const codes = ( isMultiple ? value.split( ';' ) : [ value ] ).map( ( code ) => canonicalValue( code, parameter ) );
		return Array.from( new Set( codes ) ).filter( ( code ) => code !== '' );
	};
	return ( raw, parameter ) => {
		const known = remembered.get( raw );
		if ( known !== undefined || raw.length > MAX_REMEMBERED_LENGTH || remembered.size >= MAX_REMEMBERED ) {
			return known ?? read( raw, parameter );
		}
		const own = detachedText( raw );
		const codes = read( own, parameter );
		remembered.set( own, codes );
		return codes;
	};
}

/**
 * Reads answers as the form writes them from the bytes of a file, the same as `createAnswerReader` reads them from a text.
 * Anything that is not so plain it leaves to that one.
 */
import type { EscapedText } from '../wikitext/escaped-text';
import type { TemplateCall } from '../wikitext/template-call';
import { createCodeMemo, hashOf } from './code-memo';
import { type Codebook, type CodeNumbers, NOTHING } from './codebook';
import { CodedValues, type OtherValue } from './coded-values';
import type { Survey } from './definition';
import type { AnswerReading } from './read-answer';
import { createEscapedValueReader, type EscapedValueReader } from './read-escaped-values';

/** Gives null where it cannot tell: the answer has to be read from its text. */
export type EscapedAnswerReader = ( text: EscapedText ) => AnswerReading | null;

/** See `createEscapedAnswerReader`. */
export type EscapedReaderMaker = (
	survey: Survey, book: Codebook, readTemplateCalls: ( text: string ) => readonly TemplateCall[],
) => EscapedAnswerReader;

const [ LINE_FEED, SPACE, AMPERSAND, EQUALS_SIGN ] = [ 10, 32, 38, 61 ];
const [ OPENING, PIPE, CLOSING, TILDE ] = [ 123, 124, 125, 126 ];
const [ ZERO, NINE, LETTER_L ] = [ 48, 57, 108 ];

/** What values have in them that are read here: codes, and free texts. Neither has markup or ends of lines. */
const [ IN_CODES, IN_TEXTS ] = [ new Uint8Array( 256 ), new Uint8Array( 256 ) ];
for ( let byte = SPACE; byte < 256; byte++ ) {
	const isMarkup = '[]{}<|'.includes( String.fromCharCode( byte ) );
	IN_TEXTS[ byte ] = isMarkup || byte === AMPERSAND ? 0 : 1;
	IN_CODES[ byte ] = isMarkup || byte === AMPERSAND || byte > TILDE ? 0 : 1;
}

const NO_UNKNOWN: ReadonlyMap<string, string> = new Map();
/** Most digits of a revision's number. */
const MOST_DIGITS = 15;

/** So many names are looked for ahead of the last one. */
const AHEAD = 4;

/** What is no question, in place of one's place. */
const [ OF_SURVEY, OF_REVISION, OF_TIME, OF_LANGUAGE ] = [ -1, -2, -3, -4 ];

/** A parameter that an answer may have. */
interface Named {
	/** With the equals sign. */
	readonly bytes: Uint8Array;
	/** In the codebook, or below 0. */
	readonly place: number;
	/** The last answer that had it. */
	answer: number;
}

class EscapedReading implements AnswerReading {
	public readonly exclusion = null;
	public readonly unknown = NO_UNKNOWN;
	public readonly values: CodedValues;
	public readonly definitionRevision: number | null;
	public readonly language: string | null;
	readonly #text: EscapedText;
	readonly #submitted: readonly [ number, number ] | null;

	public constructor(
		values: CodedValues, definitionRevision: number | null, language: string | null,
		text: EscapedText, submitted: readonly [ number, number ] | null,
	) {
		this.values = values;
		this.definitionRevision = definitionRevision;
		this.language = language;
		this.#text = text;
		this.#submitted = submitted;
	}

	public get submitted(): string | null {
		return this.#submitted === null ? null : this.#text.textBetween( ...this.#submitted );
	}
}

function bytesOf( text: string ): Uint8Array {
	return Uint8Array.from( text.split( '' ).map( ( character ) => character.charCodeAt( 0 ) ) );
}

function standsAt( bytes: Uint8Array, at: number, wanted: Uint8Array ): boolean {
	for ( let index = 0; index < wanted.length; index++ ) {
		if ( bytes[ at + index ] !== wanted[ index ] ) {
			return false;
		}
	}
	return true;
}

/** Where what a table allows ends. */
function endOf( bytes: Uint8Array, from: number, allowed: Uint8Array ): number {
	let at = from;
	while ( allowed[ bytes[ at ] as number ] === 1 ) {
		at++;
	}
	return at;
}

/** Where the free text at a place ends; -1 where there is markup in it. */
function endOfFreeText( bytes: Uint8Array, from: number ): number {
	for ( let at = endOf( bytes, from, IN_TEXTS ); ; at = endOf( bytes, at + 1, IN_TEXTS ) ) {
		if ( bytes[ at ] !== AMPERSAND ) {
			return at;
		}
		// &lt; is the only entity of XML that stands for markup.
		if ( bytes[ at + 1 ] === LETTER_L ) {
			return -1;
		}
	}
}

/**
 * @param survey
 * @param book - Of the questions that are wanted; is added to
 * @param readTemplateCalls - Finds the calls of the answer template, and no others, in wikitext
 */
export function createEscapedAnswerReader(
	survey: Survey, book: Codebook, readTemplateCalls: ( text: string ) => readonly TemplateCall[],
): EscapedAnswerReader {
	const readers = book.parameters.map( ( parameter, place ) =>
		createEscapedValueReader( parameter, book.numbers[ place ] as CodeNumbers ) );
	const named = [ 'survey', 'revision', 'submitted', 'language', ...book.parameters.map( ( { name } ) => name ) ]
		// eslint-disable-next-line no-control-regex -- all of ASCII
		.map( ( name, index ): Named | null => /^[\u0000-\u007f]*$/.test( name ) ?
			{ bytes: bytesOf( `${ name }=` ), place: index < 4 ? -1 - index : index - 4, answer: 0 } : null )
		.filter( ( one ): one is Named => one !== null );
	const id = bytesOf( survey.id );
	const nothing: readonly number[] = book.parameters.map( () => NOTHING );
	const languages: string[] = [];
	const languageMemo = createCodeMemo();
	/** How the last answer began, and whether with the template. */
	let [ head, isTemplate ]: [ Uint8Array, boolean ] = [ new Uint8Array( 0 ), false ];
	let answers = 0;
	let next = 0;

	/** Whether a call begins; gives where its first pipe is, or -1. */
	function pipeBehindName( text: EscapedText ): number {
		const { bytes, from } = text;
		if ( bytes[ from ] !== OPENING || bytes[ from + 1 ] !== OPENING ) {
			return -1;
		}
		const end = endOf( bytes, from + 2, IN_CODES );
		const pipe = bytes[ end ] === LINE_FEED ? end + 1 : end;
		if ( head.length !== pipe - from || !standsAt( bytes, from, head ) ) {
			head = Uint8Array.from( bytes.subarray( from, pipe ) );
			const call = `${ text.textBetween( from, pipe ) }|}}`;
			const [ found ] = readTemplateCalls( call );
			isTemplate = found !== undefined && found.start === 0 && found.end === call.length;
		}
		return isTemplate ? pipe : -1;
	}

	/** The parameter whose name, and an equals sign, stand at a place; null for none. */
	function namedAt( bytes: Uint8Array, at: number ): Named | null {
		for ( let index = next; index < next + AHEAD && index < named.length; index++ ) {
			const one = named[ index ] as Named;
			if ( bytes[ at + one.bytes.length - 1 ] === EQUALS_SIGN && standsAt( bytes, at, one.bytes ) ) {
				next = index + 1;
				return one;
			}
		}
		const found = named.findIndex( ( one ) => standsAt( bytes, at, one.bytes ) );
		next = found + 1;
		return named[ found ] ?? null;
	}

	function languageAt( text: EscapedText, from: number, to: number ): string {
		const { bytes } = text;
		const known = languages[ languageMemo.find( bytes, from, to, hashOf( bytes, from, to ) ) - 1 ];
		if ( known !== undefined ) {
			return known;
		}
		const language = text.textBetween( from, to );
		languageMemo.remember( bytes, from, to, languages.push( language ) );
		return language;
	}

	return ( text ) => {
		const { bytes, to } = text;
		const pipe = pipeBehindName( text );
		if ( pipe === -1 ) {
			return null;
		}
		answers++;
		next = 0;
		const numbers = nothing.slice();
		const others: OtherValue[] = [];
		let given = 0;
		let definitionRevision: number | null = null;
		let language: string | null = null;
		let submitted: readonly [ number, number ] | null = null;
		let at = pipe;
		while ( bytes[ at ] === PIPE ) {
			const one = namedAt( bytes, at + 1 );
			if ( one === null || one.answer === answers ) {
				return null;
			}
			one.answer = answers;
			const start = at + 1 + one.bytes.length;
			const first = bytes[ start ] as number;
			const { place } = one;
			const reader = place < 0 ? null : readers[ place ] as EscapedValueReader;
			const known = reader === null || bytes[ start + 1 ] !== LINE_FEED ? NOTHING : reader.characters[ first ] as number;
			if ( known !== NOTHING ) {
				numbers[ place ] = known;
				given++;
				at = start + 2;
				continue;
			}
			const end = reader !== null ? endOfFreeText( bytes, start ) : endOf( bytes, start, IN_CODES );
			// Nothing, spaces at its ends, several lines, or anything that means something in wikitext.
			if ( end <= start || bytes[ end ] !== LINE_FEED || first === SPACE || bytes[ end - 1 ] === SPACE ) {
				return null;
			}
			if ( reader !== null ) {
				const number = reader.read( text, start, end, others );
				numbers[ place ] = number;
				given += number === NOTHING ? 0 : 1;
			} else if ( place === OF_SURVEY ) {
				if ( end - start !== id.length || !standsAt( bytes, start, id ) ) {
					return null;
				}
			} else if ( place === OF_REVISION ) {
				definitionRevision = wholeNumber( bytes, start, end );
				if ( definitionRevision === null ) {
					return null;
				}
			} else if ( place === OF_TIME ) {
				submitted = [ start, end ];
			} else if ( place === OF_LANGUAGE ) {
				language = languageAt( text, start, end );
			}
			at = end + 1;
		}
		return given === 0 || at !== to - 2 || bytes[ at ] !== CLOSING || bytes[ at + 1 ] !== CLOSING ? null :
			new EscapedReading( new CodedValues( book, numbers, others ), definitionRevision, language, text, submitted );
	};
}

/** A whole number from 1, of few digits; null for anything else. */
function wholeNumber( bytes: Uint8Array, from: number, to: number ): number | null {
	let number = 0;
	for ( let at = from; at < to; at++ ) {
		const byte = bytes[ at ] as number;
		if ( byte < ZERO || byte > NINE || at === from && byte === ZERO || to - from > MOST_DIGITS ) {
			return null;
		}
		number = 10 * number + byte - ZERO;
	}
	return number;
}

/** Reads what is given to one parameter from the bytes of a file: the same as `createValueReader` reads from a text. */
import { decodeText } from '../wikitext/encode';
import type { EscapedText } from '../wikitext/escaped-text';
import { canonicalValue } from './canonical-value';
import { createCodeMemo, hashOf, hashWith } from './code-memo';
import { type CodeNumbers, NOTHING } from './codebook';
import { OtherValue } from './coded-values';
import type { AnswerParameter } from './parameters';
import { createValueReader, isTrimmedText, LONGEST_LIST } from './read-coded-values';

export interface EscapedValueReader {
	/** Byte → the number of the code of this one character; `NOTHING` where it has not been met. */
	readonly characters: Uint32Array;
	/**
	 * @param text
	 * @param from - Where a value begins that is not empty
	 * @param to - Where it ends
	 * @param others - Is added to
	 * @return A number as `CodedValues` has it
	 */
	read( text: EscapedText, from: number, to: number, others: OtherValue[] ): number;
}

const [ AMPERSAND, SEMICOLON ] = [ 38, 59 ];
const BYTES = 256;

/** Lists of more bytes than that teach nothing. */
const LONGEST_LEARNT = 1000;

/**
 * @param parameter
 * @param numbers - Its codes, is added to
 */
export function createEscapedValueReader( parameter: AnswerParameter, numbers: CodeNumbers ): EscapedValueReader {
	const { isMultiple, kind } = parameter;
	const characters = new Uint32Array( BYTES );
	const readValue = createValueReader( parameter, numbers );
	const memo = createCodeMemo();

	/** Reads a value in the way of all texts, and remembers codes. */
	function readAnyhow( text: EscapedText, from: number, to: number, others: OtherValue[] ): number {
		const raw = text.textBetween( from, to );
		const number = readValue( raw, 0, raw.length, others );
		if ( number > NOTHING && kind !== 'text' && !( isMultiple && /[;&]/.test( raw ) ) ) {
			memo.remember( text.bytes, from, to, number );
			if ( to - from === 1 ) {
				characters[ text.bytes[ from ] as number ] = number;
			}
		}
		return number;
	}

	/** Reads several codes that have been met; null where one has not, there are many, or a semicolon may be none. */
	function readList( bytes: Uint8Array, from: number, to: number, others: OtherValue[] ): number | null {
		const list: number[] = [];
		let [ start, hash ] = [ from, 0 ];
		for ( let at = from; at <= to; at++ ) {
			const byte = at === to ? SEMICOLON : bytes[ at ] as number;
			if ( byte === AMPERSAND ) {
				return null;
			}
			if ( byte !== SEMICOLON ) {
				hash = hashWith( hash, byte );
				continue;
			}
			const number = at === start ? NOTHING : memo.find( bytes, start, at, hash );
			if ( number === NOTHING || list.length > LONGEST_LIST ) {
				return null;
			}
			if ( !list.includes( number ) ) {
				list.push( number );
			}
			[ start, hash ] = [ at + 1, 0 ];
		}
		return list.length === 1 ? list[ 0 ] as number :
			-others.push( new OtherValue( list, () => list.map( ( number ) => numbers.codes[ number ]?.[ 0 ] ?? '' ) ) );
	}

	/** Reads each of several codes by itself, to know it the next time. */
	function learnEach( text: EscapedText, from: number, to: number ): void {
		const { bytes } = text;
		if ( to - from > LONGEST_LEARNT ) {
			return;
		}
		for ( let start = from; start < to; ) {
			let end = start;
			while ( end < to && bytes[ end ] !== SEMICOLON ) {
				if ( bytes[ end ] === AMPERSAND ) {
					return;
				}
				end++;
			}
			if ( end > start ) {
				readAnyhow( text, start, end, [] );
			}
			start = end + 1;
		}
	}

	function readText( text: EscapedText, from: number, to: number, others: OtherValue[] ): number {
		const read = (): readonly string[] => [ canonicalValue( decodeText( text.textBetween( from, to ) ), parameter ) ];
		return -others.push( new OtherValue( null, read ) );
	}

	function readOne( text: EscapedText, from: number, to: number, others: OtherValue[] ): number {
		return memo.find( text.bytes, from, to, hashOf( text.bytes, from, to ) ) || readAnyhow( text, from, to, others );
	}

	function readSeveral( text: EscapedText, from: number, to: number, others: OtherValue[] ): number {
		const known = readList( text.bytes, from, to, others );
		if ( known !== null ) {
			return known;
		}
		learnEach( text, from, to );
		return readAnyhow( text, from, to, others );
	}

	const isText = kind === 'text' && !isTrimmedText( parameter );
	return { characters, read: isText ? readText : isMultiple ? readSeveral : readOne };
}

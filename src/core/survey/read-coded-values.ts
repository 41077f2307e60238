/** Reads the values of an answer to the numbers of a codebook: the same as the values that a form reads, much faster. */
import { detachedText } from '../wikitext/detached-text';
import { decodeText } from '../wikitext/encode';
import { type MetNames, NUMBERS_PER_PARAMETER, PlainParameters } from '../wikitext/plain-parameters';
import { canonicalValue } from './canonical-value';
import { type Codebook, type CodeNumbers, NOTHING } from './codebook';
import { CodedValues, OtherValue } from './coded-values';
import type { AnswerParameter } from './parameters';
import type { ValuesReader } from './read-answer';
import { RESERVED_NAMES } from './read-questions';

/** Reads what stands between two places; gives a number as `CodedValues` has it. */
export type ValueReader = ( text: string, from: number, to: number, others: OtherValue[] ) => number;

/** No code that means anything is longer, and no question has more; what goes beyond is read as a text. */
const [ LONGEST_CODE, MOST_CODES ] = [ 64, 2000 ];

/** So many ways to write values of so many characters are remembered for a parameter. */
const [ MOST_REMEMBERED, LONGEST_REMEMBERED ] = [ 200, 100 ];

/** A list that is longer is read in another way, which takes the same time for each code, however many there are. */
export const LONGEST_LIST = 50;

const ASCII = 128;
const NO_UNKNOWN: ReadonlyMap<string, string> = new Map();

/** What a name is that no parameter has. */
const [ UNKNOWN, RESERVED ] = [ -1, -2 ];

/**
 * @param book - Is added to
 */
export function createCodedValuesReader( book: Codebook ): ValuesReader {
	const readers = book.parameters.map(
		( parameter, place ) => createValueReader( parameter, book.numbers[ place ] as CodeNumbers ) );
	const nothing: readonly number[] = book.parameters.map( () => NOTHING );
	let met: MetNames | null = null;
	let places: number[] = [];

	function placeOf( name: string ): number {
		return book.places.get( name ) ?? ( RESERVED_NAMES.includes( name ) ? RESERVED : UNKNOWN );
	}

	/** The places of the parameters by the numbers of their names. */
	function placesOf( names: MetNames ): readonly number[] {
		if ( names !== met ) {
			[ met, places ] = [ names, [] ];
		}
		while ( places.length < names.names.length ) {
			places.push( placeOf( names.names[ places.length ] as string ) );
		}
		return places;
	}

	return ( parameters ) => {
		const numbers = nothing.slice();
		const others: OtherValue[] = [];
		let unknown: Map<string, string> | null = null;
		if ( parameters instanceof PlainParameters ) {
			const { text, parts } = parameters;
			const known = placesOf( parameters.met );
			for ( let at = 0; at < parts.length; at += NUMBERS_PER_PARAMETER ) {
				const name = parts[ at ] as number;
				const [ place, from, to ] = [ known[ name ] as number, parts[ at + 1 ] as number, parts[ at + 2 ] as number ];
				if ( place >= 0 ) {
					numbers[ place ] = ( readers[ place ] as ValueReader )( text, from, to, others );
				} else if ( place === UNKNOWN ) {
					unknown = unknown ?? new Map();
					unknown.set( parameters.met.names[ name ] as string, text.slice( from, to ) );
				}
			}
		} else {
			parameters.forEach( ( raw, name ) => {
				const place = placeOf( name );
				if ( place >= 0 ) {
					numbers[ place ] = ( readers[ place ] as ValueReader )( raw, 0, raw.length, others );
				} else if ( place === UNKNOWN ) {
					unknown = unknown ?? new Map();
					unknown.set( name, raw );
				}
			} );
		}
		return { values: new CodedValues( book, numbers, others ), unknown: unknown ?? NO_UNKNOWN };
	};
}

/**
 * The reader of what is given to one parameter.
 *
 * @param parameter
 * @param numbers - Its codes, is added to
 */
export function createValueReader( parameter: AnswerParameter, numbers: CodeNumbers ): ValueReader {
	if ( parameter.kind === 'text' ) {
		return createTextReader( parameter );
	}
	const readWhole = createWholeReader( parameter, numbers );
	return parameter.isMultiple ? createListReader( numbers, readWhole ) : readWhole;
}

function add( other: OtherValue, others: OtherValue[] ): number {
	return -others.push( other );
}

/** Blank days and addresses are none; of other texts every character counts, and is looked at when somebody asks. */
export function isTrimmedText( { question }: AnswerParameter ): boolean {
	return question.type === 'text' && question.inputType !== 'text';
}

function createTextReader( parameter: AnswerParameter ): ValueReader {
	const isTrimmed = isTrimmedText( parameter );
	return ( text, from, to, others ) => {
		const raw = text.slice( from, to );
		const read = (): readonly string[] => [ canonicalValue( decodeText( raw ), parameter ) ];
		return from === to || isTrimmed && read()[ 0 ] === '' ? NOTHING : add( new OtherValue( null, read ), others );
	};
}

/** Reads a value as one code, or whatever else it is. */
function createWholeReader( parameter: AnswerParameter, numbers: CodeNumbers ): ValueReader {
	/** Written → number. */
	const remembered = new Map<string, number>();
	/** The same for single characters. */
	const characters = new Uint16Array( ASCII );

	function codesOf( raw: string ): string[] {
		const value = decodeText( raw );
		const codes = ( parameter.isMultiple ? value.split( ';' ) : [ value ] ).map( ( code ) => canonicalValue( code, parameter ) );
		return Array.from( new Set( codes ) ).filter( ( code ) => code !== '' );
	}

	function look( raw: string, others: OtherValue[] ): number {
		const codes = codesOf( raw );
		const own = codes.map( ( code ) => code.length > LONGEST_CODE ? NOTHING : numbers.numberOf( code, MOST_CODES ) );
		if ( codes.length > 1 || own[ 0 ] === NOTHING ) {
			return add( new OtherValue( own.includes( NOTHING ) ? null : own, () => codes ), others );
		}
		const number = own[ 0 ] ?? NOTHING;
		if ( remembered.size < MOST_REMEMBERED && raw.length <= LONGEST_REMEMBERED ) {
			remembered.set( detachedText( raw ), number );
			if ( raw.length === 1 && raw.charCodeAt( 0 ) < ASCII ) {
				characters[ raw.charCodeAt( 0 ) ] = number;
			}
		}
		return number;
	}

	return ( text, from, to, others ) => {
		if ( from === to ) {
			return NOTHING;
		}
		const first = text.charCodeAt( from );
		const single = to - from === 1 && first < ASCII ? characters[ first ] as number : NOTHING;
		if ( single !== NOTHING ) {
			return single;
		}
		const raw = text.slice( from, to );
		return remembered.get( raw ) ?? look( raw, others );
	};
}

/** Reads several codes, in the person's order, each once. */
function createListReader( numbers: CodeNumbers, readWhole: ValueReader ): ValueReader {
	const { codes } = numbers;
	return ( text, from, to, others ) => {
		const first = text.indexOf( ';', from );
		const reference = first === -1 || first >= to ? -1 : text.indexOf( '&', from );
		if ( first === -1 || first >= to || reference !== -1 && reference < to ) {
			return readWhole( text, from, to, others );
		}
		const list: number[] = [];
		const odd: OtherValue[] = [];
		for ( let start = from; start <= to; ) {
			const semicolon = text.indexOf( ';', start );
			const end = semicolon === -1 || semicolon > to ? to : semicolon;
			const number = readWhole( text, start, end, odd );
			if ( number < 0 || list.length > LONGEST_LIST ) {
				return readWhole( text, from, to, others );
			}
			if ( number !== NOTHING && !list.includes( number ) ) {
				list.push( number );
			}
			start = end + 1;
		}
		const read = (): string[] => list.map( ( number ) => codes[ number ]?.[ 0 ] ?? '' );
		return list.length < 2 ? list[ 0 ] ?? NOTHING : add( new OtherValue( list, read ), others );
	};
}

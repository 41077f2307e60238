/** What an answer says, in about a byte for two questions. */
import { shortCode } from '../../core/analysis/choice-tally';
import type { AnswerValues } from '../../core/survey/answer';
import { type Codebook, type CodeNumbers, NOTHING } from '../../core/survey/codebook';
import { CodedValues, OtherValue } from '../../core/survey/coded-values';
import { conditionalQuestions } from '../../core/survey/conditions/visibility';
import type { Survey } from '../../core/survey/definition';
import type { AnswerParameter } from '../../core/survey/parameters';
import type { ByteRecords } from './byte-records';

/** In four bits: the number of a code, or that it follows. */
const ELSEWHERE = 15;

/** No code that means anything is longer. */
const LONGEST_CODE = 64;

/** What stands for a free text, of which is counted only that there is one. */
const SOME_TEXT = '…';

const NO_OTHERS: readonly OtherValue[] = [];

export interface ValuesPacker {
	write( values: AnswerValues ): void;
	/** As much of them as is counted, in the numbers of the same codebook. */
	read(): CodedValues;
}

/** A parameter, where it stands in the codebook, and its codes there. */
interface PackedParameter extends Pick<AnswerParameter, 'name' | 'kind'> {
	readonly place: number;
	readonly codes: CodeNumbers;
}

/**
 * @param records - Where the values are written, and read from
 * @param survey - Whose questions are counted
 * @param book - Of that survey; values that are in its numbers are taken as they are
 */
export function createValuesPacker( records: ByteRecords, survey: Survey, book: Codebook ): ValuesPacker {
	// Conditions may look into texts.
	const isTextKept = conditionalQuestions( survey ).size > 0;
	const [ singles, lists ]: [ PackedParameter[], PackedParameter[] ] = [ [], [] ];
	book.parameters.forEach( ( { name, kind, isMultiple }, place ) => {
		const isSingle = !isMultiple && ( kind !== 'text' || !isTextKept );
		( isSingle ? singles : lists ).push( { name, kind, place, codes: book.numbers[ place ] as CodeNumbers } );
	} );
	const nothing: readonly number[] = book.parameters.map( () => NOTHING );
	const numbersOfSingles = new Uint32Array( singles.length + 1 );

	function numberOf( { kind, codes }: PackedParameter, code: string ): number {
		return codes.numberOf( kind === 'text' ? SOME_TEXT :
			kind === 'codes' && code.length > LONGEST_CODE ? shortCode( code ) : code );
	}

	function writeSingles( values: AnswerValues, numbers: ArrayLike<number> | null ): void {
		for ( let index = 0; index < singles.length; index++ ) {
			const parameter = singles[ index ] as PackedParameter;
			let number = numbers === null ? -1 : numbers[ parameter.place ] as number;
			if ( number < 0 ) {
				// That there is a text is all that counts of it.
				const given = numbers !== null && parameter.kind === 'text' ? [] : values.get( parameter.name );
				number = given === undefined ? NOTHING : numberOf( parameter, given[ 0 ] ?? '' );
			}
			numbersOfSingles[ index ] = number;
		}
		for ( let index = 0; index < singles.length; index += 2 ) {
			const [ low, high ] = [ numbersOfSingles[ index ] as number, numbersOfSingles[ index + 1 ] as number ];
			records.writeByte( Math.min( low, ELSEWHERE ) + 16 * Math.min( high, ELSEWHERE ) );
		}
		for ( let index = 0; index < singles.length; index++ ) {
			if ( numbersOfSingles[ index ] as number >= ELSEWHERE ) {
				records.writeNumber( numbersOfSingles[ index ] as number );
			}
		}
	}

	function writeList( parameter: PackedParameter, given: readonly string[] ): void {
		records.writeNumber( given.length );
		for ( const code of given ) {
			if ( parameter.kind === 'text' ) {
				records.writeText( code );
			} else {
				records.writeNumber( numberOf( parameter, code ) );
			}
		}
	}

	function writeCoded( parameter: PackedParameter, { numbers, others }: CodedValues ): void {
		const number = numbers[ parameter.place ] as number;
		const other = number < 0 ? others[ -1 - number ] as OtherValue : null;
		if ( other !== null && other.numbers === null ) {
			writeList( parameter, other.codes );
			return;
		}
		const list = other?.numbers ?? null;
		records.writeNumber( list === null ? Math.min( number, 1 ) : list.length );
		if ( list !== null ) {
			for ( let index = 0; index < list.length; index++ ) {
				records.writeNumber( list[ index ] as number );
			}
		} else if ( number > 0 ) {
			records.writeNumber( number );
		}
	}

	function readSingles( numbers: number[] ): void {
		for ( let index = 0; index < singles.length; index += 2 ) {
			const both = records.readByte();
			numbersOfSingles[ index ] = both % 16;
			numbersOfSingles[ index + 1 ] = Math.floor( both / 16 );
		}
		for ( let index = 0; index < singles.length; index++ ) {
			const number = numbersOfSingles[ index ] as number;
			numbers[ ( singles[ index ] as PackedParameter ).place ] = number === ELSEWHERE ? records.readNumber() : number;
		}
	}

	function readOther( { kind, codes }: PackedParameter, length: number ): OtherValue {
		if ( kind === 'text' ) {
			const texts = Array.from( { length }, () => records.readText() );
			return new OtherValue( null, () => texts );
		}
		const list: number[] = [];
		for ( let left = length; left > 0; left-- ) {
			list.push( records.readNumber() );
		}
		return new OtherValue( list, () => list.map( ( number ) => codes.codes[ number ]?.[ 0 ] ?? '' ) );
	}

	return {
		write: ( values ) => {
			const coded = values instanceof CodedValues && values.book === book ? values : null;
			writeSingles( values, coded === null ? null : coded.numbers );
			for ( const parameter of lists ) {
				if ( coded === null ) {
					writeList( parameter, values.get( parameter.name ) ?? [] );
				} else {
					writeCoded( parameter, coded );
				}
			}
		},
		read: () => {
			const numbers = nothing.slice();
			let others: OtherValue[] | null = null;
			readSingles( numbers );
			for ( const parameter of lists ) {
				const length = records.readNumber();
				if ( length === 1 && parameter.kind !== 'text' ) {
					numbers[ parameter.place ] = records.readNumber();
				} else if ( length > 0 ) {
					others = others ?? [];
					numbers[ parameter.place ] = -others.push( readOther( parameter, length ) );
				}
			}
			return new CodedValues( book, numbers, others ?? NO_OTHERS );
		},
	};
}

/** What an answer says, as numbers of a codebook. */
import type { AnswerValues } from './answer';
import { type Codebook, NOTHING } from './codebook';

/** What was given to a parameter that is no single code with a number. */
export class OtherValue {
	/** The numbers of several codes, in the person's order; null for a text, and where one of them has no number. */
	public readonly numbers: readonly number[] | null;
	readonly #read: () => readonly string[];
	#codes: readonly string[] | null = null;

	/**
	 * @param numbers
	 * @param read - Gives the codes, or the text; asked at most once
	 */
	public constructor( numbers: readonly number[] | null, read: () => readonly string[] ) {
		this.numbers = numbers;
		this.#read = read;
	}

	public get codes(): readonly string[] {
		this.#codes = this.#codes ?? this.#read();
		return this.#codes;
	}
}

/** Values by the places of their parameters in a codebook. */
export class CodedValues implements AnswerValues {
	public readonly book: Codebook;
	/** Of each parameter the number of its code, `NOTHING`, or below 0: −1 for the first of the others, −2 for the second… */
	public readonly numbers: ArrayLike<number>;
	public readonly others: readonly OtherValue[];

	public constructor( book: Codebook, numbers: ArrayLike<number>, others: readonly OtherValue[] ) {
		this.book = book;
		this.numbers = numbers;
		this.others = others;
	}

	/** What was given to the parameter at a place. */
	public at( place: number ): readonly string[] | undefined {
		const number = this.numbers[ place ] as number;
		return number === NOTHING ? undefined : number > 0 ? this.book.numbers[ place ]?.codes[ number ] :
			this.others[ -1 - number ]?.codes;
	}

	public get size(): number {
		let size = 0;
		for ( let place = 0; place < this.numbers.length; place++ ) {
			size += this.numbers[ place ] === NOTHING ? 0 : 1;
		}
		return size;
	}

	public get( name: string ): readonly string[] | undefined {
		const place = this.book.places.get( name );
		return place === undefined ? undefined : this.at( place );
	}

	public has( name: string ): boolean {
		return this.get( name ) !== undefined;
	}

	public forEach( callback: ( given: readonly string[], name: string, values: AnswerValues ) => void ): void {
		this.book.parameters.forEach( ( { name }, place ) => {
			const given = this.at( place );
			if ( given !== undefined ) {
				callback( given, name, this );
			}
		} );
	}

	public entries(): ReturnType<AnswerValues[ 'entries' ]> {
		return this.#toMap().entries();
	}

	public keys(): ReturnType<AnswerValues[ 'keys' ]> {
		return this.#toMap().keys();
	}

	public values(): ReturnType<AnswerValues[ 'values' ]> {
		return this.#toMap().values();
	}

	public [ Symbol.iterator ](): ReturnType<AnswerValues[ 'entries' ]> {
		return this.entries();
	}

	#toMap(): Map<string, readonly string[]> {
		const map = new Map<string, readonly string[]>();
		this.forEach( ( given, name ) => map.set( name, given ) );
		return map;
	}
}

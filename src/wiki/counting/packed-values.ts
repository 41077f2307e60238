/** What an answer says, in about a byte for two questions. */
import { shortCode } from '../../core/analysis/choice-tally';
import type { AnswerValues } from '../../core/survey/answer';
import { conditionalQuestions } from '../../core/survey/conditions/visibility';
import type { Survey } from '../../core/survey/definition';
import { type AnswerParameter, answerParameters } from '../../core/survey/parameters';
import { detachedText } from '../../core/wikitext/detached-text';
import type { ByteRecords } from './byte-records';

/** In four bits: no answer, one of the first codes that were met, or a number that follows. */
const [ NONE, ELSEWHERE ] = [ 0, 15 ];

/** No code that means anything is longer. */
const LONGEST_CODE = 64;

/** What stands for a free text, of which is counted only that there is one. */
const SOME_TEXT: readonly string[] = [ '…' ];

/** Values by the places of their parameters: for one look at each of them, a map of its own would take longer. */
class PlacedValues implements AnswerValues {
	readonly #places: ReadonlyMap<string, number>;
	/** In the order of the definition. */
	readonly #given: readonly ( readonly string[] | undefined )[];

	public constructor( places: ReadonlyMap<string, number>, given: readonly ( readonly string[] | undefined )[] ) {
		this.#places = places;
		this.#given = given;
	}

	#toMap(): Map<string, readonly string[]> {
		const map = new Map<string, readonly string[]>();
		this.#places.forEach( ( place, name ) => {
			const given = this.#given[ place ];
			if ( given !== undefined ) {
				map.set( name, given );
			}
		} );
		return map;
	}

	public get size(): number {
		return this.#toMap().size;
	}

	public get( name: string ): readonly string[] | undefined {
		const place = this.#places.get( name );
		return place === undefined ? undefined : this.#given[ place ];
	}

	public has( name: string ): boolean {
		return this.get( name ) !== undefined;
	}

	public forEach( callback: ( given: readonly string[], name: string, values: AnswerValues ) => void ): void {
		this.#toMap().forEach( ( given, name ) => callback( given, name, this ) );
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
}

export interface ValuesPacker {
	write( values: AnswerValues ): void;
	/** As much of them as is counted. */
	read(): AnswerValues;
}

/** The codes that have been met for a parameter; several at once for one that takes several. */
interface Dictionary {
	readonly indexes: Map<string, number>;
	readonly codes: ( readonly string[] )[];
}

/**
 * @param records - Where the values are written, and read from
 * @param survey - Whose questions are counted
 */
export function createValuesPacker( records: ByteRecords, survey: Survey ): ValuesPacker {
	// Conditions may look into texts.
	const isTextKept = conditionalQuestions( survey ).size > 0;
	const all = answerParameters( survey );
	const isSingle = ( { kind, isMultiple }: AnswerParameter ): boolean => !isMultiple && ( kind !== 'text' || !isTextKept );
	const singles = all.filter( isSingle );
	const others = all.filter( ( parameter ) => !isSingle( parameter ) );
	const order = all.map( ( parameter ) => {
		const isOne = isSingle( parameter );
		return { name: parameter.name, place: ( isOne ? singles : others ).indexOf( parameter ), isOne, isText: parameter.kind === 'text' };
	} );
	const places = new Map( all.map( ( { name }, place ): [ string, number ] => [ name, place ] ) );
	const empty = (): Dictionary => ( { indexes: new Map(), codes: [] } );
	const [ singleDictionaries, otherDictionaries ] = [ singles.map( empty ), others.map( empty ) ];

	/** From 1. */
	function indexOf( { indexes, codes }: Dictionary, code: string, isCode: boolean ): number {
		const known = indexes.get( code );
		if ( known !== undefined ) {
			return known;
		}
		const kept = isCode && code.length > LONGEST_CODE ? shortCode( code ) : detachedText( code );
		const index = indexes.get( kept ) ?? codes.push( [ kept ] );
		indexes.set( kept, index );
		return index;
	}

	const indexesOfSingles = new Uint32Array( singles.length + 1 );

	function writeSingles( values: AnswerValues ): void {
		singles.forEach( ( { name, kind }, place ) => {
			const given = values.get( name );
			indexesOfSingles[ place ] = given === undefined ? NONE : kind === 'text' ? 1 :
				indexOf( singleDictionaries[ place ] as Dictionary, given[ 0 ] ?? '', kind === 'codes' );
		} );
		for ( let place = 0; place < singles.length; place += 2 ) {
			const [ low, high ] = [ indexesOfSingles[ place ] as number, indexesOfSingles[ place + 1 ] as number ];
			// The two halves of one byte; numbers may be larger than that.
			records.writeNumber( Math.min( low, ELSEWHERE ) + 16 * Math.min( high, ELSEWHERE ) );
		}
		for ( let place = 0; place < singles.length; place++ ) {
			if ( indexesOfSingles[ place ] as number >= ELSEWHERE ) {
				records.writeNumber( indexesOfSingles[ place ] as number );
			}
		}
	}

	function writeOthers( values: AnswerValues ): void {
		others.forEach( ( { name, kind }, place ) => {
			const given = values.get( name ) ?? [];
			records.writeNumber( given.length );
			for ( const code of given ) {
				if ( kind === 'text' ) {
					records.writeText( code );
				} else {
					records.writeNumber( indexOf( otherDictionaries[ place ] as Dictionary, code, kind === 'codes' ) );
				}
			}
		} );
	}

	const readOthers: ( readonly string[] )[] = [];

	return {
		write: ( values ) => {
			writeSingles( values );
			writeOthers( values );
		},
		read: () => {
			for ( let place = 0; place < singles.length; place += 2 ) {
				const both = records.readNumber();
				indexesOfSingles[ place ] = both % 16;
				indexesOfSingles[ place + 1 ] = Math.floor( both / 16 );
			}
			for ( let place = 0; place < singles.length; place++ ) {
				if ( indexesOfSingles[ place ] === ELSEWHERE ) {
					indexesOfSingles[ place ] = records.readNumber();
				}
			}
			others.forEach( ( { kind }, place ) => {
				const codes: string[] = [];
				for ( let left = records.readNumber(); left > 0; left-- ) {
					codes.push( kind === 'text' ? records.readText() :
						otherDictionaries[ place ]?.codes[ records.readNumber() - 1 ]?.[ 0 ] ?? '' );
				}
				readOthers[ place ] = codes;
			} );
			return new PlacedValues( places, order.map( ( { place, isOne, isText } ) => {
				const index = indexesOfSingles[ place ] as number;
				const given = !isOne ? readOthers[ place ] : index === NONE ? undefined :
					isText ? SOME_TEXT : singleDictionaries[ place ]?.codes[ index - 1 ];
				return given?.length === 0 ? undefined : given;
			} ) );
		},
	};
}

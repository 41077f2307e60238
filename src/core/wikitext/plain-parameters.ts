/** The parameters of calls that are all of a page, found at a glance where pages are like those before them. */
import { detachedText } from './detached-text';
import { trimmedEnd, trimmedStart } from './trim';

/** Names of parameters that have been met, by running numbers. */
export interface MetNames {
	/** Number → name; only ever added to. */
	readonly names: readonly string[];
	readonly numbers: ReadonlyMap<string, number>;
}

/** How many numbers tell of one parameter: that of its name, where its value begins, and where it ends. */
export const NUMBERS_PER_PARAMETER = 3;

/**
 * The parameters of a call, by where they stand in the page: whoever reads a million pages looks into most values
 * without cutting them out. Each has a name of its own.
 */
export class PlainParameters implements ReadonlyMap<string, string> {
	public readonly text: string;
	public readonly met: MetNames;
	/** Of each parameter, in the order of the page, three numbers. */
	public readonly parts: readonly number[];

	public constructor( text: string, met: MetNames, parts: readonly number[] ) {
		this.text = text;
		this.met = met;
		this.parts = parts;
	}

	public get size(): number {
		return this.parts.length / NUMBERS_PER_PARAMETER;
	}

	public get( name: string ): string | undefined {
		const wanted = this.met.numbers.get( name );
		const { parts } = this;
		if ( wanted === undefined ) {
			return undefined;
		}
		for ( let at = 0; at < parts.length; at += NUMBERS_PER_PARAMETER ) {
			if ( parts[ at ] === wanted ) {
				return this.#value( at );
			}
		}
		return undefined;
	}

	public has( name: string ): boolean {
		return this.get( name ) !== undefined;
	}

	public forEach( callback: ( value: string, name: string, parameters: ReadonlyMap<string, string> ) => void ): void {
		for ( let at = 0; at < this.parts.length; at += NUMBERS_PER_PARAMETER ) {
			callback( this.#value( at ), this.#name( at ), this );
		}
	}

	public entries(): ReturnType<ReadonlyMap<string, string>[ 'entries' ]> {
		return this.#toMap().entries();
	}

	public keys(): ReturnType<ReadonlyMap<string, string>[ 'keys' ]> {
		return this.#toMap().keys();
	}

	public values(): ReturnType<ReadonlyMap<string, string>[ 'values' ]> {
		return this.#toMap().values();
	}

	public [ Symbol.iterator ](): ReturnType<ReadonlyMap<string, string>[ 'entries' ]> {
		return this.entries();
	}

	#name( at: number ): string {
		return this.met.names[ this.parts[ at ] as number ] as string;
	}

	#value( at: number ): string {
		return this.text.slice( this.parts[ at + 1 ], this.parts[ at + 2 ] );
	}

	#toMap(): Map<string, string> {
		const map = new Map<string, string>();
		this.forEach( ( value, name ) => map.set( name, value ) );
		return map;
	}
}

/** So many names are remembered, and looked for so far ahead of the last one. */
const [ MAX_NAMES, AHEAD ] = [ 500, 4 ];
const EQUALS_SIGN = 61;

/** @return The parameters between two places; null where one has no name, one that is too rare, or the same as another */
export type PlainParametersReader = ( text: string, from: number, close: number ) => PlainParameters | null;

/**
 * Pages of one kind have the same parameters in the same order, or some of them: a name that is expected need not be
 * cut out of the page.
 */
export function createPlainParametersReader(): PlainParametersReader {
	const names: string[] = [];
	const numbers = new Map<string, number>();
	const met: MetNames = { names, numbers };
	/** The numbers of the names, in the order in which they are expected, and which of them is next. */
	const expected: number[] = [];
	let next = 0;
	/** Of each name, the last call that had it. */
	const lastCalls: number[] = [];
	let call = 0;

	/** The number of the expected name that stands here before an equals sign; -1 for none. */
	function expectedAt( text: string, start: number ): number {
		for ( let ahead = next; ahead < next + AHEAD && ahead < expected.length; ahead++ ) {
			const number = expected[ ahead ] as number;
			const name = names[ number ] as string;
			if ( text.charCodeAt( start + name.length ) === EQUALS_SIGN && text.startsWith( name, start ) ) {
				next = ahead + 1;
				return number;
			}
		}
		return -1;
	}

	function numberOf( name: string ): number {
		const known = numbers.get( name );
		if ( known !== undefined ) {
			next = expected.indexOf( known ) + 1;
			return known;
		}
		if ( name === '' || names.length >= MAX_NAMES ) {
			return -1;
		}
		const own = detachedText( name );
		const number = names.push( own ) - 1;
		numbers.set( own, number );
		lastCalls.push( -1 );
		expected.splice( next, 0, number );
		next++;
		return number;
	}

	return ( text, from, close ) => {
		const parts: number[] = [];
		next = 0;
		call++;
		for ( let start = from + 1; start <= close; ) {
			const pipe = text.indexOf( '|', start );
			const to = pipe === -1 ? close : pipe;
			let number = expectedAt( text, start );
			let equals = number === -1 ? 0 : start + ( names[ number ] as string ).length;
			if ( number === -1 || equals >= to ) {
				equals = text.indexOf( '=', start );
				if ( equals === -1 || equals >= to ) {
					return null;
				}
				number = numberOf( text.slice( trimmedStart( text, start, equals ), trimmedEnd( text, start, equals ) ) );
			}
			if ( number === -1 || lastCalls[ number ] === call ) {
				return null;
			}
			lastCalls[ number ] = call;
			const begin = trimmedStart( text, equals + 1, to );
			parts.push( number, begin, trimmedEnd( text, begin, to ) );
			start = to + 1;
		}
		return new PlainParameters( text, met, parts );
	};
}

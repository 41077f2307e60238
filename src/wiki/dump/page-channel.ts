/** Hands pages from the one reading of a file to somebody who waits for them, as fast as they are taken. */

export interface PageChannel<T> extends AsyncIterable<readonly T[]> {
	/** Resolves when the pages have been taken and dealt with. */
	push( pages: readonly T[] ): Promise<void>;
	end(): void;
	fail( error: unknown ): void;
}

export function createPageChannel<T>(): PageChannel<T> {
	let waiting: { resolve: ( result: IteratorResult<readonly T[]> ) => void; reject: ( error: unknown ) => void } | null = null;
	let offered: readonly T[] | null = null;
	let taken: ( () => void ) | null = null;
	let [ isOver, isFailed, failure ]: [ boolean, boolean, unknown ] = [ false, false, null ];

	const done: IteratorResult<readonly T[]> = { done: true, value: undefined };
	const settle = (): void => {
		if ( waiting === null ) {
			return;
		}
		const { resolve, reject } = waiting;
		if ( offered !== null ) {
			const pages = offered;
			[ offered, waiting ] = [ null, null ];
			resolve( { done: false, value: pages } );
		} else if ( isFailed ) {
			waiting = null;
			reject( failure );
		} else if ( isOver ) {
			waiting = null;
			resolve( done );
		}
	};
	return {
		push: ( pages ) => isOver ? Promise.resolve() : new Promise( ( resolve ) => {
			[ offered, taken ] = [ pages, resolve ];
			settle();
		} ),
		end: () => {
			isOver = true;
			settle();
		},
		fail: ( error ) => {
			[ isOver, isFailed, failure ] = [ true, true, error ];
			settle();
		},
		[ Symbol.asyncIterator ]: () => ( {
			next: () => new Promise( ( resolve, reject ) => {
				// Whoever asks for more has dealt with what there was.
				taken?.();
				taken = null;
				waiting = { resolve, reject };
				settle();
			} ),
			return: () => {
				isOver = true;
				taken?.();
				return Promise.resolve( done );
			},
		} ),
	};
}

/**
 * The same pages one by one. As a generator would give them, but without its waiting for each: there are many.
 *
 * @param lists
 */
export function oneByOne<T>( lists: AsyncIterable<readonly T[]> ): AsyncIterableIterator<T> {
	const source = lists[ Symbol.asyncIterator ]();
	let [ pages, at ]: [ readonly T[], number ] = [ [], 0 ];
	const next = (): Promise<IteratorResult<T>> => at < pages.length ?
		Promise.resolve( { done: false, value: pages[ at++ ] as T } ) :
		source.next().then( ( result ) => {
			if ( result.done === true ) {
				return { done: true, value: undefined };
			}
			[ pages, at ] = [ result.value, 0 ];
			return next();
		} );
	const iterator: AsyncIterableIterator<T> = {
		next,
		return: async () => {
			pages = [];
			await source.return?.();
			return { done: true, value: undefined };
		},
		[ Symbol.asyncIterator ]: () => iterator,
	};
	return iterator;
}

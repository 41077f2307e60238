/** What came back on somebody's page by another's hand. */

/**
 * What others have put on a page again of what its owner wrote once and then took back. Who undoes something may bring that
 * back with all else, without having said it anew.
 */
export class RevivedWords {
	private readonly known = new Map<string, { readonly own: number; readonly revived: number }>();

	/**
	 * After a revision by another.
	 *
	 * @param now - How many of each call it has
	 * @param own - How many of each are the owner's words, or were before others took them away
	 */
	public put( now: ReadonlyMap<string, number>, own: ReadonlyMap<string, number> ): void {
		now.forEach( ( count, call ) => {
			const there = own.get( call ) ?? 0;
			const old = this.known.get( call ) ?? { own: there, revived: 0 };
			if ( count > there ) {
				this.known.set( call, { own: Math.min( there, old.own ), revived: Math.max( count - there, old.revived ) } );
			}
		} );
	}

	/**
	 * In a revision by the owner, who knows what they take off.
	 *
	 * @param now - How many of each call it has
	 * @param before - How many the one before has
	 */
	public takeOff( now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number> ): void {
		Array.from( this.known ).forEach( ( [ call, { own, revived } ] ) => {
			const left = revived - Math.max( 0, ( before.get( call ) ?? 0 ) - ( now.get( call ) ?? 0 ) );
			if ( left > 0 ) {
				this.known.set( call, { own, revived: left } );
			} else {
				this.known.delete( call );
			}
		} );
	}

	/** How many of so many of a call may be the owner's words. */
	public mostOf( call: string, count: number ): number {
		const { own, revived } = this.known.get( call ) ?? { own: 0, revived: 0 };
		return Math.max( own, count - revived );
	}
}

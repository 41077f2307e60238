/** How crowded offers, or searches, are: to how many people each of them, and each account, is suggested already. */

export interface CrowdingOptions {
	/** To how many people each place gives a claim. */
	readonly listsPerPlace: number;
	/** Points that a candidate loses each time that all its places stand in lists. */
	readonly crowding: number;
	/** So many places of one account count at most, however many records it has, and whatever they say. */
	readonly mostPlaces: number;
}

export interface Crowding {
	/** Beside each candidate: points that it has lost. */
	readonly penalties: ArrayLike<number>;
	/** Beside each candidate: 1 when it, or its account, is suggested to as many people as it may be. */
	readonly full: ArrayLike<number>;
	/**
	 * Counts a suggestion. The same candidate in several lists of one account counts once: whoever seeks a thing in a
	 * hundred searches must not use up who offers it.
	 *
	 * @param other - The candidate
	 * @param owner - The account to which it is suggested
	 */
	add( other: number, owner: number ): void;
}

/** Above the number of any account. */
const ACCOUNTS = 2 ** 26;

/**
 * @param places - Of each candidate, 1 or more
 * @param people - Account of each candidate
 * @param options
 */
export function createCrowding( places: ArrayLike<number>, people: ArrayLike<number>, options: CrowdingOptions ): Crowding {
	const { listsPerPlace, crowding, mostPlaces } = options;
	const size = places.length;
	const accounts = Array.from( people ).reduce( ( most, account ) => Math.max( most, account ), -1 ) + 1;
	const placesOfAccount = new Int32Array( accounts );
	const candidatesOf: number[][] = Array.from( { length: accounts }, () => [] );
	for ( let other = 0; other < size; other++ ) {
		const account = people[ other ] as number;
		const sum = ( placesOfAccount[ account ] as number ) + ( places[ other ] as number );
		placesOfAccount[ account ] = Math.min( mostPlaces, sum );
		( candidatesOf[ account ] as number[] ).push( other );
	}
	const penalties = new Int32Array( size );
	const full = new Uint8Array( size );
	const listed = new Int32Array( size );
	const listedOfAccount = new Int32Array( accounts );
	const counted = new Set<number>();
	const countedOfAccount = new Set<number>();
	/** How often all places are taken up. */
	const rounds = ( times: number, count: number ): number => Math.floor( times / count );
	const update = ( other: number ): void => {
		const account = people[ other ] as number;
		const most = Math.max(
			rounds( listed[ other ] as number, places[ other ] as number ),
			rounds( listedOfAccount[ account ] as number, placesOfAccount[ account ] as number ),
		);
		penalties[ other ] = crowding * most;
		full[ other ] = Number( most >= listsPerPlace );
	};
	return {
		penalties,
		full,
		add( other, owner ) {
			const account = people[ other ] as number;
			const pair = other * ACCOUNTS + owner;
			if ( counted.has( pair ) ) {
				return;
			}
			counted.add( pair );
			( listed[ other ] as number )++;
			update( other );
			const both = account * ACCOUNTS + owner;
			if ( !countedOfAccount.has( both ) ) {
				countedOfAccount.add( both );
				( listedOfAccount[ account ] as number )++;
				// The others of the account are as crowded, each time that all its places are taken up.
				if ( ( listedOfAccount[ account ] as number ) % ( placesOfAccount[ account ] as number ) === 0 ) {
					( candidatesOf[ account ] as number[] ).forEach( update );
				}
			}
		},
	};
}

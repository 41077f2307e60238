/** How far two rankings of the same things agree. */

/**
 * Kendall's rank correlation coefficient tau-b, which takes account of ties: (concordant pairs − discordant pairs)
 * ÷ √(pairs not tied in the first × pairs not tied in the second). Kendall, M. G. (1945), The treatment of ties in
 * ranking problems, Biometrika 33: 239–251.
 *
 * @param left - Ranks, or anything that orders as they do
 * @param right - Of the same things in the same order
 * @return −1 (one is the other's reverse) to 1 (the same order); null when there are fewer than two things, or when
 *  all of a ranking are tied
 * @example rankAgreement( [ 1, 2, 3 ], [ 1, 3, 2 ] ) // 0.333…
 */
export function rankAgreement( left: readonly number[], right: readonly number[] ): number | null {
	let [ agreeing, untiedLeft, untiedRight ] = [ 0, 0, 0 ];
	for ( let first = 0; first < left.length; first++ ) {
		for ( let second = 0; second < first; second++ ) {
			const one = Math.sign( ( left[ first ] as number ) - ( left[ second ] as number ) );
			const other = Math.sign( ( right[ first ] as number ) - ( right[ second ] as number ) );
			agreeing += one * other;
			untiedLeft += one * one;
			untiedRight += other * other;
		}
	}
	return untiedLeft === 0 || untiedRight === 0 ? null : agreeing / Math.sqrt( untiedLeft * untiedRight );
}

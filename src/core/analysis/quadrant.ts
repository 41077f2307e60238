/** Importance–performance analysis. */

/**
 * Where a skill stands: important and not well mastered; important and mastered; neither; mastered beyond its
 * importance. The terms are those of Martilla, J. A., & James, J. C. (1977), Importance-performance analysis, Journal
 * of Marketing 41(1): 77–79.
 */
export type Quadrant = 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill';

export interface QuadrantPoint {
	/** Mean importance. */
	readonly importance: number;
	/** Mean ability. */
	readonly ability: number;
}

/**
 * The point at which the quadrants meet: the means over all skills (data-centred), since people rate most skills as
 * important, and a cross at the middle of the scale would put all of them into the upper half.
 *
 * @param points
 * @return Null without any skill
 */
export function quadrantCross( points: readonly QuadrantPoint[] ): QuadrantPoint | null {
	const sum = ( side: 'importance' | 'ability' ): number => points.reduce( ( total, point ) => total + point[ side ], 0 );
	return points.length === 0 ? null : {
		importance: sum( 'importance' ) / points.length,
		ability: sum( 'ability' ) / points.length,
	};
}

/**
 * The quadrant of a skill. On the lines themselves a skill counts as important, and as mastered.
 *
 * @param point
 * @param cross - As `quadrantCross` gives it
 */
export function quadrantOf( point: QuadrantPoint, cross: QuadrantPoint ): Quadrant {
	if ( point.importance >= cross.importance ) {
		return point.ability >= cross.ability ? 'keep-up' : 'concentrate-here';
	}
	return point.ability >= cross.ability ? 'possible-overkill' : 'low-priority';
}

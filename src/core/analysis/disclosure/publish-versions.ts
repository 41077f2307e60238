/** What of the versions of the definition that were answered may be published. */
import type { VersionResult } from '../results';
import { recordOf } from '../sorted';
import { type PublishedVersion, SMALL_COUNTS, type Thresholds } from './published';
import { suppressCounts } from './suppress-counts';

/**
 * How many answers each version has, without small counts: they add up to all answers, so others go with them.
 *
 * @param versions
 * @param thresholds
 */
export function publishVersions( versions: readonly VersionResult[], thresholds: Thresholds ): PublishedVersion[] {
	const { minCell } = thresholds;
	const counts = recordOf<number>();
	versions.forEach( ( { counted, revision } ) => {
		counts[ String( revision ) ] = counted;
	} );
	const hidden = minCell <= 1 ? new Set<string>() : suppressCounts( counts, minCell, true );
	return versions.map( ( version ) => hidden === null || hidden.has( String( version.revision ) ) ?
		{ ...version, counted: SMALL_COUNTS } : version );
}

/** Which version of the definition the answers were given to. */
import { type SurveyVersions, type VersionDifference, versionDifference } from '../survey/answer-versions';
import type { Survey } from '../survey/definition';
import type { GroupedAnswer } from './breakdown-tally';
import { increase } from './choice-tally';
import type { VersionResult } from './results';

export interface VersionTally {
	readonly versions: SurveyVersions;
	/** Of every known version. */
	readonly differences: ReadonlyMap<number, VersionDifference>;
	/** Revision → answers; null for those that name none, or one that is not known. */
	readonly counts: Map<number | null, number>;
}

const NO_DIFFERENCE: VersionDifference = { changedParameters: new Set(), changed: [], reworded: [] };

/**
 * A tally of no answers.
 *
 * @param survey - The version with which answers are counted
 * @param versions
 */
export function emptyVersionTally( survey: Survey, versions: SurveyVersions ): VersionTally {
	const differences = new Map( Array.from( versions.earlier, ( [ revision, then ] ): [ number, VersionDifference ] => [
		revision, versionDifference( then, survey ),
	] ) );
	if ( versions.current !== null ) {
		differences.set( versions.current, NO_DIFFERENCE );
	}
	return { versions, differences, counts: new Map() };
}

/**
 * Makes the counter of versions.
 *
 * @param tally - Is changed
 * @return Counts an answer, and gives the names of its parameters that do not mean the same any more
 */
export function createVersionReader( tally: VersionTally ): ( answer: GroupedAnswer ) => ReadonlySet<string> {
	const { counts, differences } = tally;
	return ( { definitionRevision = null, questions = null } ) => {
		// What an answer says of its version was typed by hand, and of another survey it is another page's.
		const revision = definitionRevision !== null && questions === null && differences.has( definitionRevision ) ?
			definitionRevision : null;
		increase( counts, revision, 1 );
		return ( revision === null ? NO_DIFFERENCE : differences.get( revision ) ?? NO_DIFFERENCE ).changedParameters;
	};
}

/**
 * Adds the counts of one tally to another.
 *
 * @param sum - Is changed
 * @param part - Made with the same versions
 * @throws When it was not
 */
export function addVersionTally( sum: VersionTally, part: VersionTally ): void {
	const known = ( { versions: { current, earlier } }: VersionTally ): string =>
		JSON.stringify( [ current, Array.from( earlier.keys() ).sort( ( a, b ) => a - b ) ] );
	if ( known( sum ) !== known( part ) ) {
		throw new Error( 'Answers that were counted with different versions of the definition cannot be counted together' );
	}
	part.counts.forEach( ( count, revision ) => increase( sum.counts, revision, count ) );
}

/**
 * The versions that were answered.
 *
 * @param tally
 */
export function versionResults( tally: VersionTally ): VersionResult[] {
	const { versions, differences, counts } = tally;
	const order = ( revision: number | null ): number => revision ?? Infinity;
	return Array.from( counts ).sort( ( [ a ], [ b ] ) => order( a ) - order( b ) ).map( ( [ revision, counted ] ) => {
		const { changed, reworded } = revision === null ? NO_DIFFERENCE : differences.get( revision ) ?? NO_DIFFERENCE;
		return {
			revision,
			counted,
			isCurrent: revision !== null && revision === versions.current,
			isKnown: revision !== null,
			changed,
			reworded,
		};
	} );
}

/** The definitions that answers were given to. */
import { parseJson } from '../../core/json/parse-json';
import type { SurveyVersions } from '../../core/survey/answer-versions';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { Survey } from '../../core/survey/definition';
import { readDefinition } from '../../core/survey/read-definition';
import { withSkills } from '../../core/survey/with-skills';
import type { CountingPlace } from './counting-place';

/**
 * No survey is edited more often than this while it is answered; whoever writes other numbers into an answer does not
 * make anybody read them.
 */
const MOST_VERSIONS = 100;

/**
 * The earlier versions of a definition that answers name. What an answer says of its version was typed by hand: of more
 * than there can be, those that most answers name are read.
 *
 * @param place
 * @param survey - As it is now
 * @param current - The definition page's newest revision
 * @param named - Revision that answers name → how many do
 * @param taxonomy
 */
export async function readVersions(
	place: Pick<CountingPlace, 'source'>, survey: Survey, current: number, named: ReadonlyMap<number, number>, taxonomy: Taxonomy | null,
): Promise<SurveyVersions> {
	const wanted = Array.from( named ).filter( ( [ revision ] ) => revision !== current )
		.sort( ( [ a, first ], [ b, second ] ) => second - first || a - b )
		.slice( 0, MOST_VERSIONS ).map( ( [ revision ] ) => revision );
	const earlier = new Map<number, Survey>();
	if ( wanted.length > 0 ) {
		const revisions = await place.source.revisions( wanted, 'with-texts' );
		wanted.sort( ( a, b ) => a - b ).forEach( ( id ) => {
			const then = readDefinition( parseJson( revisions.get( id )?.text ?? '' ).value ).survey;
			// Another page's revision says another id, and says nothing about this survey.
			if ( then !== null && then.id === survey.id ) {
				earlier.set( id, withSkills( then, taxonomy ) );
			}
		} );
	}
	return { current: current === 0 ? null : current, earlier };
}

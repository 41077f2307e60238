/** Which surveys `--all` counts. */
import { parseJson } from '../core/json/parse-json';
import { isObject, ownProperty } from '../core/json/value';
import { ID_PATTERN } from '../core/pages';
import type { PageTitles } from '../core/pages';
import { readDefinition } from '../core/survey/read-definition';
import type { AnswerSource } from '../wiki/answer-source';
import type { WikiPage } from '../wiki/port';
import type { ChangeSource } from '../wiki/store/change-source';
import type { SharedPages } from './shared-pages';

/** What is asked of the wiki to find out whether answers to surveys that are over have changed. */
export interface RecentAnswers {
	readonly changes: ChangeSource[ 'changes' ];
	/** The time in milliseconds since 1970. */
	readonly now: number;
}

/** So far back changes are looked for, in milliseconds: any wiki knows of a day, and a large one's can be read. */
const LOOK_BACK = 86_400_000;

/** So many requests for changes are worth making. */
const MAX_REQUESTS = 4;

/** A survey that is over, with what it was counted in. */
interface EndedSurvey {
	readonly id: string;
	/** When its results were saved last; ISO 8601, UTC. */
	readonly counted: string;
}

/** Those of the surveys whose answers have been changed, withdrawn or deleted since they were counted, in the last day. */
async function withChangedAnswers(
	ended: readonly EndedSurvey[], titles: PageTitles, { changes, now }: RecentAnswers,
): Promise<ReadonlySet<string>> {
	if ( ended.length === 0 ) {
		return new Set();
	}
	const dayBefore = new Date( now - LOOK_BACK ).toISOString().replace( /\.\d+Z$/, 'Z' );
	const earliest = ended.map( ( { counted } ) => counted ).sort()[ 0 ] as string;
	const recent = await changes( {
		prefixes: ended.map( ( { id } ) => titles.answersPrefix( id ) ),
		since: earliest > dayBefore ? earliest : dayBefore,
		maxRequests: MAX_REQUESTS,
		anchor: null,
	} );
	// What was changed while the last run was reading has the earlier time, and was read or is found with --survey.
	const changed = ended.filter( ( { id, counted } ) => ( recent.changes ?? [] ).some( ( change ) =>
		change.timestamp >= counted && change.titles.some( ( title ) => title.startsWith( titles.answersPrefix( id ) ) ) ) );
	return new Set( changed.map( ( { id } ) => id ) );
}

/** The revision of the definition that the results were computed with. */
function countedWith( data: WikiPage ): unknown {
	const { value } = parseJson( data.latest.text ?? '' );
	const definition = isObject( value ) ? ownProperty( value, 'definition' ) : null;
	return isObject( definition ) ? ownProperty( definition, 'revision' ) : null;
}

/**
 * The surveys that are open or paused, those that were closed (or put away) after their results were last brought up to
 * date or whose answers have changed since, and those whose definition cannot tell. Takes two requests for each batch of
 * surveys and a few for the changes, however many answers there are, and shares the definitions with whoever counts.
 *
 * @param source
 * @param titles
 * @param share - Reads pages that are asked for again in the run
 * @param recentAnswers - Null: whether answers have changed is not asked
 */
export async function dueSurveys(
	source: Pick<AnswerSource, 'childrenBelow' | 'readPages'>, titles: PageTitles, share: SharedPages[ 'share' ],
	recentAnswers: RecentAnswers | null = null,
): Promise<string[]> {
	const ids = ( await source.childrenBelow( titles.survey( '' ) ) ).filter( ( id ) => ID_PATTERN.test( id ) ).sort();
	const definitions = await share( [ ...ids.map( titles.definition ), titles.skills() ] );
	const found = ids.filter( ( id ) => definitions.has( titles.definition( id ) ) ).map( ( id ) => {
		const { latest } = definitions.get( titles.definition( id ) ) as WikiPage;
		return { id, revision: latest.id, status: readDefinition( parseJson( latest.text ?? '' ).value ).survey?.status ?? null };
	} );
	const ended = found.filter( ( { status } ) => status === 'closed' || status === 'archived' );
	const data = ended.length === 0 ? new Map<string, WikiPage>() :
		await source.readPages( ended.map( ( { id } ) => titles.resultsData( id ) ) );
	const counted = ended.flatMap( ( { id, revision } ): EndedSurvey[] => {
		const page = data.get( titles.resultsData( id ) );
		return page !== undefined && countedWith( page ) === revision ? [ { id, counted: page.latest.timestamp } ] : [];
	} );
	const changed = recentAnswers === null ? new Set<string>() : await withChangedAnswers( counted, titles, recentAnswers );
	const settled = new Set( counted.map( ( { id } ) => id ).filter( ( id ) => !changed.has( id ) ) );
	return found.filter( ( { id, status } ) => status !== 'draft' && !settled.has( id ) &&
		( status !== 'archived' || data.has( titles.resultsData( id ) ) ) ).map( ( { id } ) => id );
}

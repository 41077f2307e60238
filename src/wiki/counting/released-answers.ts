/** The answers that the last release counted, read again by their revisions. */
import type { CountedRevisions } from '../../core/analysis/disclosure/decide-release';
import { coreQuestions } from '../../core/survey/core-questions';
import type { Survey } from '../../core/survey/definition';
import { createAnswerReader } from '../../core/survey/read-answer';
import type { Revision } from '../port';
import type { Contribution } from './contributions';
import type { CountingPlace } from './counting-place';
import { type GatheredAnswers, surveyAs } from './gather-answers';
import type { AnswerList, GatheredAnswer } from './packed-answers';

/**
 * @param released - What the last release counted, by community; '' is that of the survey
 * @param gathered - The answers that would count now
 * @param home
 * @param survey
 * @param found - What else is counted in its results
 * @return Null where not all of them can be read any more
 */
export async function releasedAnswers(
	released: CountedRevisions, gathered: GatheredAnswers, home: CountingPlace, survey: Survey, found: readonly Contribution[],
): Promise<AnswerList | null> {
	const wanted = new Map<string, Set<number>>();
	released.forEach( ( ids, key ) => wanted.set( key === '' ? home.community : key, new Set( Array.from( ids ) ) ) );
	const current = gathered.answers.where( ( { community, revision } ) => wanted.get( community ?? '' )?.has( revision ) === true );
	for ( const { community, revision } of current ) {
		wanted.get( community ?? '' )?.delete( revision );
	}
	const answers: GatheredAnswer[] = [];
	for ( const key of Array.from( released.keys() ) ) {
		const missing = Array.from( wanted.get( key === '' ? home.community : key ) ?? [] );
		const place = key === '' ? home : found.map( ( contribution ) => contribution.place ).find( ( other ) => other.community === key );
		if ( place === undefined ) {
			return null;
		}
		const revisions = missing.length === 0 ? new Map<number, Revision>() : await place.source.revisions( missing, 'with-texts' );
		const readers = readersAt( place, home, survey, found );
		for ( const id of missing ) {
			const answer = readAgain( revisions.get( id ), place, readers );
			if ( answer === null ) {
				return null;
			}
			answers.push( answer );
		}
	}
	return current.where( () => true, answers );
}

interface ReaderAt {
	readonly id: string;
	readonly read: ReturnType<typeof createAnswerReader>;
	readonly questions: ReadonlySet<string> | null;
}

/** A reader for each survey whose answers are counted from a place. */
function readersAt( place: CountingPlace, home: CountingPlace, survey: Survey, found: readonly Contribution[] ): ReaderAt[] {
	const own: ReaderAt[] = place === home ?
		[ { id: survey.id, read: createAnswerReader( survey, place.readAnswerCalls ), questions: null } ] : [];
	return own.concat( found.filter( ( contribution ) => contribution.place === place ).map( ( { local } ) => ( {
		id: local.id,
		read: createAnswerReader( surveyAs( survey, local.id ), place.readAnswerCalls ),
		questions: coreQuestions( local, survey ),
	} ) ) );
}

function readAgain( revision: Revision | undefined, place: CountingPlace, readers: readonly ReaderAt[] ): GatheredAnswer | null {
	if ( revision === undefined || revision.text === null || revision.user === null ) {
		return null;
	}
	for ( const { id, read, questions } of readers ) {
		const reading = read( revision.text );
		if ( reading.exclusion === null ) {
			return {
				user: revision.user,
				revision: revision.id,
				timestamp: revision.timestamp,
				page: place.titles.answer( id, revision.user ),
				language: reading.language,
				community: place.community,
				definitionRevision: reading.definitionRevision,
				values: reading.values,
				questions,
			};
		}
	}
	return null;
}

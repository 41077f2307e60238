/** The answers that the last release counted, read again by their revisions. */
import type { CountedRevisions, RevisionNumbers } from '../../core/analysis/disclosure/decide-release';
import { coreQuestions } from '../../core/survey/core-questions';
import type { Survey } from '../../core/survey/definition';
import { createAnswerReader } from '../../core/survey/read-answer';
import type { Revision } from '../port';
import type { Contribution } from './contributions';
import type { CountingPlace } from './counting-place';
import { type GatheredAnswers, surveyAs } from './gather-answers';
import type { AnswerList, GatheredAnswer } from './packed-answers';
import { createSparseBits } from './sparse-bits';

/**
 * @param released - What the last release counted, by community; '' is that of the survey
 * @param gathered - The answers that would count now
 * @param home
 * @param survey
 * @param found - What else is counted in its results
 * @return Null where not all of them can be read any more, or one brings out a fault of the project
 */
export async function releasedAnswers(
	released: CountedRevisions, gathered: GatheredAnswers, home: CountingPlace, survey: Survey, found: readonly Contribution[],
): Promise<AnswerList | null> {
	const wanted = new Map<string, WantedRevisions>();
	released.forEach( ( ids, key ) => wanted.set( key === '' ? home.community : key, createWantedRevisions( ids ) ) );
	const current = gathered.answers.where( ( { community, revision } ) => wanted.get( community ?? '' )?.find( revision ) === true );
	const answers: GatheredAnswer[] = [];
	for ( const key of Array.from( released.keys() ) ) {
		const missing = wanted.get( key === '' ? home.community : key )?.missing() ?? [];
		const place = key === '' ? home : found.map( ( contribution ) => contribution.place ).find( ( other ) => other.community === key );
		if ( place === undefined ) {
			return null;
		}
		const revisions = missing.length === 0 ? new Map<number, Revision>() : await place.source.revisions( missing, 'with-texts' );
		const readers = readersAt( place, home, survey, found );
		for ( const id of missing ) {
			const answer = readAgainOrNull( revisions.get( id ), place, readers );
			if ( answer === null ) {
				return null;
			}
			answers.push( answer );
		}
	}
	return current.where( () => true, answers );
}

interface WantedRevisions {
	/** Whether a revision is among them; it is not missing then. */
	find( revision: number ): boolean;
	missing(): number[];
}

/** As many as answers: in an array, since a set takes several times as much. */
function createWantedRevisions( ids: RevisionNumbers ): WantedRevisions {
	const sorted = Float64Array.from( ids ).sort();
	const found = createSparseBits();
	return {
		find: ( revision ) => {
			let [ low, high ] = [ 0, sorted.length ];
			while ( low < high ) {
				const middle = Math.floor( ( low + high ) / 2 );
				[ low, high ] = sorted[ middle ] as number < revision ? [ middle + 1, high ] : [ low, middle ];
			}
			const isThere = sorted[ low ] === revision;
			if ( isThere ) {
				found.set( low );
			}
			return isThere;
		},
		// Of those that stand there twice the first is looked at.
		missing: () => Array.from( sorted.filter(
			( revision, place ) => sorted[ place - 1 ] !== revision && !found.has( place ) ) ),
	};
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

function readAgainOrNull( ...given: Parameters<typeof readAgain> ): GatheredAnswer | null {
	try {
		return readAgain( ...given );
	} catch {
		// For a reason that nobody thought of: the page that it is on now is listed, where it still brings that out.
		return null;
	}
}

/** The answers to one survey in one place: which pages count, and what was left out. */
import type { Answer, Exclusion } from '../../core/survey/answer';
import { type AnswerDecider, type AnswerPage, createAnswerDecider, type Rename } from '../../core/survey/decide-answer-counts';
import type { Codebook } from '../../core/survey/codebook';
import { createAnswerReader } from '../../core/survey/read-answer';
import { createCodedValuesReader } from '../../core/survey/read-coded-values';
import type { Survey } from '../../core/survey/definition';
import { detachedText } from '../../core/wikitext/detached-text';
import type { ListedPage } from '../answer-source';
import { answerPageOf, readAnswerHistories } from './answer-histories';
import type { CountingPlace } from './counting-place';
import type { Spill } from './spill';

/**
 * So many pages, or characters of their texts, are looked at together: enough that the histories of many pages are
 * read in few requests, and few enough that memory does not grow with the survey.
 */
const CHUNK = { pages: 10_000, characters: 16_000_000 };

export interface ReadingOptions {
	/** Told how many answer pages have been read so far. */
	readonly onPages?: ( count: number ) => void;
	/** Told of a page that cannot be read for a reason that nobody thought of; it is listed as `unreadable`. */
	readonly onUnreadable?: ( title: string, error: unknown ) => void;
	/** Ends the reading between two requests; the promise rejects with `CountingCancelled`. */
	readonly signal?: Pick<AbortSignal, 'aborted'>;
	/** Takes what would fill the memory; without it all stays there. */
	readonly spill?: Spill;
}

/** Takes what is read. */
export interface AnswerTaker {
	answer( answer: Answer ): void;
	exclusion( exclusion: Exclusion ): void;
}

/** Somebody did not want to wait for the result any longer. */
export class CountingCancelled extends Error {
	public constructor() {
		super( 'Cancelled.' );
		this.name = 'CountingCancelled';
	}
}

/**
 * Reads all answers to a survey, also several of one account.
 *
 * @param place
 * @param survey - With the id that the answers bear, and the questions that are wanted of them
 * @param book - Of the same questions, is added to
 * @param taker - Given each answer that counts, and what does not, in no particular order. Where it throws for an answer, that
 *  page is listed as unreadable instead
 * @param options
 */
export async function readAnswers(
	place: CountingPlace, survey: Survey, book: Codebook, taker: AnswerTaker, options: ReadingOptions = {},
): Promise<void> {
	const { source, titles, community } = place;
	const readAnswer = createAnswerReader( survey, place.readAnswerCalls, createCodedValuesReader( book ) );
	const readEscaped = source.createEscapedReader?.( survey, book, place.readAnswerCalls ) ?? null;
	const createDecider = ( renames: readonly Rename[] ): AnswerDecider =>
		createAnswerDecider( { survey: survey.id, titles, community, renames, readAnswer, readEscaped } );
	const settleOne = ( page: AnswerPage, decider: AnswerDecider ): void => {
		let exclusions: readonly Exclusion[];
		try {
			const decision = decider.decide( page );
			( { exclusions } = decision );
			if ( decision.answer !== null ) {
				taker.answer( decision.answer );
			}
		} catch ( error ) {
			// For a reason that nobody thought of: one page shall not keep all others from being counted.
			exclusions = [ { page: page.title, reason: 'unreadable', revision: page.latest.id } ];
			options.onUnreadable?.( detachedText( page.title ), error );
		}
		for ( const exclusion of exclusions ) {
			taker.exclusion( { ...exclusion, page: detachedText( exclusion.page ) } );
		}
	};
	const settle = async ( pages: readonly ListedPage[] ): Promise<void> => {
		const { decider, answerPages } = await readAnswerHistories( source, pages, createDecider );
		answerPages.forEach( ( page ) => settleOne( page, decider ) );
	};
	let [ chunk, characters, count ]: [ ListedPage[], number, number ] = [ [], 0, 0 ];
	/** Of pages that bring their histories along. */
	let decider: AnswerDecider | null = null;
	for await ( const page of source.pagesBelow( titles.answersPrefix( survey.id ) ) ) {
		checkCancelled( options );
		options.onPages?.( ++count );
		if ( page.history !== undefined ) {
			decider = decider ?? createDecider( await source.renamesSince( '' ) );
			const whole = answerPageOf( page, decider );
			if ( whole === null ) {
				await settle( [ page ] );
			} else {
				settleOne( whole, decider );
			}
			continue;
		}
		chunk.push( page );
		characters += page.latest.text?.length ?? 0;
		if ( chunk.length >= CHUNK.pages || characters >= CHUNK.characters ) {
			await settle( chunk );
			[ chunk, characters ] = [ [], 0 ];
		}
	}
	await settle( chunk );
	checkCancelled( options );
}

function checkCancelled( { signal }: ReadingOptions ): void {
	if ( signal?.aborted === true ) {
		throw new CountingCancelled();
	}
}

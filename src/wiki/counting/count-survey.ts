/** From the pages of wikis to what the results of one survey say. */
import { computeResults } from '../../core/analysis/compute-results';
import {
	answersToWaitFor, type CountedRevisions, decideRelease, isOver, type RevisionNumbers,
} from '../../core/analysis/disclosure/decide-release';
import { publishResults } from '../../core/analysis/disclosure/publish-results';
import type { LastRelease } from '../../core/analysis/disclosure/published';
import type { Results } from '../../core/analysis/results';
import type { ExchangeCounts } from '../../core/analysis/skill-balance';
import { type AnswerMarks, createPairTally } from '../../core/analysis/wave-pairs';
import { accountName } from '../../core/analysis/one-answer-per-account';
import type { Messages } from '../../core/i18n/messages';
import { type CountedAnswers, countedAnswers } from '../../core/report/counted-answers';
import { type HeldAnswers, type PreviousWave, publishedResults, type SurveyReport } from '../../core/report/survey-report';
import type { Taxonomy } from '../../core/skills/taxonomy';
import type { SurveyVersions } from '../../core/survey/answer-versions';
import type { Survey } from '../../core/survey/definition';
import { type Contribution, contributionsTo, type DefinitionReader } from './contributions';
import type { CountingPlace } from './counting-place';
import { gatherAnswers, type GatheredAnswers, withoutUncounted } from './gather-answers';
import { readLastRelease } from './last-release';
import { loadSurvey } from './load-survey';
import { createNumberSorter } from './number-sorter';
import type { AnswerList } from './packed-answers';
import type { ReadingOptions } from './read-answers';
import { releasedAnswers } from './released-answers';
import { type Spill, SpillFault } from './spill';
import { SurveyFault } from './survey-fault';
import { tallyAnswers, UncountedAnswers } from './tally-answers';

/** What every survey is counted with. */
export interface CountingContext {
	/** Where the definition is and the results go. */
	readonly home: CountingPlace;
	/** Further wikis on which the survey, or one that shares its questions, is answered. */
	readonly others: readonly CountingPlace[];
	readonly definitionsOf: DefinitionReader;
	/** What is open in the exchange, asked for when all answers have been read; null where it is not looked at. */
	readonly exchange: ( () => Promise<ExchangeCounts> ) | null;
	/** The account that publishes results; null where that is not known. */
	readonly writer: string | null;
	/**
	 * Whether this is a look that nobody saves. The next look would not know what this one showed, so with thresholds it
	 * shows what is saved.
	 */
	readonly isLook?: boolean;
	/** Say what is wrong with a definition. */
	readonly messages: Messages;
}

export interface UnreadAnswer {
	/** Of the page. */
	readonly title: string;
	readonly error: unknown;
}

export interface CountedSurvey {
	readonly report: SurveyReport;
	readonly taxonomy: Taxonomy | null;
	/**
	 * Answers that wait for others, or in a look for the next results that are saved, until they may be shown; 0 where all
	 * are.
	 */
	readonly pending: number;
	/**
	 * Whether the pages have to stay as they are: too few answers have changed since they were published, and what they
	 * were made of cannot be read any more, since one of the revisions was deleted. Of a look also where `isUnsaved`.
	 */
	readonly isFrozen: boolean;
	/** Of a look: nothing may be shown, since nothing has been saved yet and more answers may come. */
	readonly isUnsaved: boolean;
	/** Pages that could not be read for a reason that nobody thought of: they are listed and not counted. */
	readonly unread: readonly UnreadAnswer[];
	/** For the operator: what was left out of definitions or the taxonomy, with the place. */
	readonly notes: readonly string[];
}

/** Where more pages than this cannot be read for a reason that nobody thought of, it is not the pages: counting ends. */
const MOST_UNREAD = 1000;

/**
 * Counts the answers to a survey, and those to the wave before it.
 *
 * @param context
 * @param id - Of the survey
 * @param options - Its spill is needed as long as the report is
 * @return Rejects with a SurveyFault when there is no such survey or its definition cannot be used
 */
export async function countSurvey( context: CountingContext, id: string, options: ReadingOptions = {} ): Promise<CountedSurvey> {
	const wave = await countWave( context, id, options );
	const { previous, notes } = await countPrevious( context, wave, options );
	return { ...wave.counted, report: { ...wave.counted.report, previous }, notes: [ ...wave.counted.notes, ...notes ] };
}

interface Wave {
	readonly counted: CountedSurvey;
	readonly answers: AnswerList;
	readonly versions: SurveyVersions;
}

async function countWave( context: CountingContext, id: string, options: ReadingOptions ): Promise<Wave> {
	const { home, others, definitionsOf, messages } = context;
	const loaded = await loadSurvey( home, id, messages );
	const { survey, taxonomy, definitionRevision, faults } = loaded;
	const { found, notes } = await contributionsTo( survey, [ home, ...others ], definitionsOf );
	const unread: UnreadAnswer[] = [];
	let gathered = await gatherAnswers( home, loaded, found, {
		...options,
		onUnreadable: ( title, error ) => {
			if ( unread.push( { title, error } ) > MOST_UNREAD ) {
				throw error;
			}
		},
	} );
	const exchange = context.exchange === null ? null : await context.exchange();
	const count = ( answers: AnswerList ): Results => computeResults(
		survey, tallyAnswers( survey, gathered.versions, answers, MOST_UNREAD - unread.length ),
		{ excluded: gathered.excluded, exchange },
	);
	const { spill = null } = options;
	let shown: Showable | null = null;
	while ( shown === null ) {
		try {
			shown = await mayBeShown( context, survey, gathered, found, count, spill );
		} catch ( error ) {
			if ( !( error instanceof UncountedAnswers ) ) {
				throw error;
			}
			// One page shall not keep all others from being counted.
			gathered = withoutUncounted( gathered, error.answers, home.community, spill );
			error.answers.forEach( ( { page, user, error: reason } ) => unread.push( { title: page ?? user, error: reason } ) );
		}
	}
	const { answers, counted, held, last, pending, isFrozen, isUnsaved, results } = shown;

	return {
		counted: {
			report: {
				survey,
				definitionRevision,
				results,
				faults,
				counted,
				held,
				last,
				home: home.community,
				titles: home.titles,
			},
			taxonomy,
			pending,
			isFrozen,
			isUnsaved,
			unread,
			notes: [ ...loaded.notes, ...notes ],
		},
		answers,
		versions: gathered.versions,
	};
}

/** The wave that a survey follows; null, and why, where it cannot be counted. */
async function countPrevious(
	context: CountingContext, wave: Wave, options: ReadingOptions,
): Promise<{ readonly previous: PreviousWave | null; readonly notes: readonly string[] }> {
	const { follows, id } = wave.counted.report.survey;
	if ( follows === null || follows === id ) {
		return { previous: null, notes: [] };
	}
	try {
		const before = await countWave( context, follows, options );
		if ( before.counted.isFrozen ) {
			return { previous: null, notes: [] };
		}
		const { fault, ...people } = comparePeople( before, wave );
		return {
			previous: {
				survey: before.counted.report.survey,
				published: publishedResults( before.counted.report ),
				...people,
			},
			notes: fault === null ? [] : [ `${ id } follows ${ follows }. What people said each time cannot be set side by side, ` +
				`which should not have happened: ${ String( fault ) }` ],
		};
	} catch ( error ) {
		if ( !( error instanceof SurveyFault ) ) {
			throw error;
		}
		return { previous: null, notes: [ `${ id } follows ${ follows }, which it cannot be compared with. ${ error.message }` ] };
	}
}

/** What more accounts said each time is not kept: with so many, chance plays no part any more. */
const MOST_PAIRED = 20_000;

/**
 * Who answered both waves and, where every figure of both is shown anyway, what they said each time: how many changed
 * their answer is a count that thresholds would have to hold for, too.
 */
function comparePeople( before: Wave, now: Wave ): Pick<PreviousWave, 'accountsInBoth' | 'pairs'> & { readonly fault: unknown } {
	const inBoth = before.answers.sharedWith( now.answers );
	const accountsInBoth = inBoth.length;
	const surveys = [ before, now ].map( ( { counted: { report } } ) => report.survey );
	const isOpen = surveys.every( ( { minAnswers, minCell } ) => minAnswers <= 1 && minCell <= 1 );
	if ( !isOpen || accountsInBoth === 0 || accountsInBoth > MOST_PAIRED ) {
		return { accountsInBoth, pairs: null, fault: null };
	}
	const [ earlier, later ] = surveys as [ Survey, Survey ];
	const tally = createPairTally( earlier, later, { before: before.versions, now: now.versions } );
	const marks = new Map<string, AnswerMarks>();
	try {
		for ( const answer of inBoth ) {
			marks.set( accountName( answer.user ), tally.read.before( answer ) );
		}
		for ( const answer of now.answers.sharedWith( before.answers ) ) {
			const said = marks.get( accountName( answer.user ) );
			if ( said !== undefined ) {
				tally.add( said, tally.read.now( answer ) );
			}
		}
		return { accountsInBoth, pairs: tally.result(), fault: null };
	} catch ( fault ) {
		if ( fault instanceof SpillFault ) {
			throw fault;
		}
		return { accountsInBoth, pairs: null, fault };
	}
}

interface Showable extends Pick<GatheredAnswers, 'answers'>, Pick<CountedSurvey, 'pending' | 'isFrozen' | 'isUnsaved'> {
	readonly counted: CountedAnswers;
	readonly results: Results;
	readonly held: HeldAnswers | null;
	readonly last: LastRelease | null;
}

const ALL_SHOWN = { pending: 0, isFrozen: false, isUnsaved: false };

/**
 * The answers that count, or, where too few of them have changed, or so few that much would be withheld, those that the
 * last release counted. A look shows no others while answers may come: two looks, one answer apart, would tell it.
 */
async function mayBeShown(
	context: CountingContext, survey: Survey, gathered: GatheredAnswers, found: readonly Contribution[],
	count: ( answers: AnswerList ) => Results, spill: Spill | null,
): Promise<Showable> {
	const { home, isLook = false, writer } = context;
	const { answers } = gathered;
	const listed = ( list: AnswerList ): CountedAnswers =>
		countedAnswers( list, ( expected ) => createNumberSorter( spill, expected ) );
	const counted = listed( answers );
	if ( survey.minCell <= 1 ) {
		// Nothing is asked of the wiki where nothing is ever held.
		return { answers, counted, results: count( answers ), held: null, last: null, ...ALL_SHOWN };
	}
	const release = await readLastRelease( home, survey.id, writer );
	const decision = decideRelease( release?.revisions ?? null, revisionsOf( counted, home ), survey );
	const isFirst = release === null || Array.from( release.revisions.values() ).every( ( { length } ) => length === 0 );
	const lastWhen = ( change: LastRelease[ 'change' ] ): LastRelease | null =>
		release === null || release.figures === null ? null : { ...release.figures, change };
	const hold = async ( needed: number | null ): Promise<Showable> => {
		const revisions = release?.revisions ?? new Map<string, number[]>();
		const released = countable( await releasedAnswers( revisions, gathered, home, survey, found ), count );
		return {
			answers: released?.answers ?? answers,
			counted: released === null ? counted : listed( released.answers ),
			results: released?.results ?? count( answers ),
			held: needed === null ? null : { needed },
			last: lastWhen( { added: 0, removed: 0 } ),
			pending: decision.change.accounts,
			isFrozen: released === null,
			isUnsaved: false,
		};
	};
	if ( decision.kind === 'hold' ) {
		return hold( decision.needed );
	}
	const results = count( answers );
	const last = lastWhen( decision.change );
	if ( isLook && isFirst && !isOver( survey ) ) {
		return { answers, counted, results, held: null, last, pending: counted.count, isFrozen: true, isUnsaved: true };
	}
	if ( isLook && !isFirst && decision.change.accounts > 0 ) {
		return hold( null );
	}
	const needed = release === null || last === null || decision.change.accounts === 0 ? null :
		answersToWaitFor( publishResults( results, survey, last ), last, release.revisions, decision.change, survey );
	return needed !== null ? hold( needed ) : { answers, counted, results, held: null, last, ...ALL_SHOWN };
}

/** Answers with their results; null where there are none, or they bring out a fault of the project. */
function countable( answers: AnswerList | null, count: ( answers: AnswerList ) => Results ): Pick<Showable, 'answers' | 'results'> | null {
	try {
		return answers === null ? null : { answers, results: count( answers ) };
	} catch ( error ) {
		if ( error instanceof UncountedAnswers ) {
			return null;
		}
		throw error;
	}
}

function revisionsOf( { places }: CountedAnswers, home: CountingPlace ): CountedRevisions {
	return new Map( places.map( ( { community, revisions } ): [ string, RevisionNumbers ] =>
		[ community === home.community ? '' : community ?? '', revisions ] ) );
}

/** What those who answered two waves said each time, so that a change is compared as the change of the same people. */
import type { Survey } from '../survey/definition';
import { NO_EARLIER_VERSIONS, type SurveyVersions } from '../survey/answer-versions';
import type { GroupedAnswer } from './breakdown-tally';
import { increase } from './choice-tally';
import type { PairedCounts } from './difference-interval';
import { highNeedCount } from './measures';
import { measuredGrid } from './measured-grid';
import { ratingAt } from './rating-layout';
import { addAnswer, createTally } from './tally';

export interface WavePairs {
	/** Accounts that answered both waves. */
	readonly accounts: number;
	/** Of those who chose something in this question each time, how many chose this. */
	readonly choice: ( question: string, code: string ) => PairedCounts;
	/** Of those who rated the skill each time, how many were in high need. */
	readonly highNeed: ( skill: string ) => PairedCounts;
}

/** An answer reduced to what is compared: what it says anything about, and what it says of it. */
export interface AnswerMarks {
	readonly about: readonly number[];
	readonly said: readonly number[];
}

export interface MarkReader {
	/** Takes in an answer to the wave before; small enough to keep for every account that answered both. */
	before( answer: GroupedAnswer ): AnswerMarks;
	now( answer: GroupedAnswer ): AnswerMarks;
}

export interface PairTally {
	readonly read: MarkReader;
	/** Counts one account. */
	add( before: AnswerMarks, now: AnswerMarks ): void;
	result(): WavePairs;
}

/**
 * A tally of no accounts.
 *
 * @param before - The wave before
 * @param now
 * @param versions - Of the definitions of each: what answers to earlier ones mean
 * @param versions.before
 * @param versions.now
 */
export function createPairTally(
	before: Survey, now: Survey, versions: { readonly before: SurveyVersions; readonly now: SurveyVersions } =
	{ before: NO_EARLIER_VERSIONS, now: NO_EARLIER_VERSIONS },
): PairTally {
	const numbers = new Map<string, number>();
	const numberOf = ( ...parts: string[] ): number => {
		const key = JSON.stringify( parts );
		const number = numbers.get( key ) ?? numbers.size;
		numbers.set( key, number );
		return number;
	};
	const [ asked, saidBefore, saidNow, saidBoth ] =
		[ new Map<number, number>(), new Map<number, number>(), new Map<number, number>(), new Map<number, number>() ];
	/** What is said → what it is about. */
	const subjects = new Map<number, number>();
	let accounts = 0;
	const said = ( about: number, ...parts: string[] ): number => {
		const number = numberOf( ...parts );
		subjects.set( number, about );
		return number;
	};
	const counts = ( about: number, what: number ): PairedCounts => ( {
		n: asked.get( about ) ?? 0,
		before: saidBefore.get( what ) ?? 0,
		now: saidNow.get( what ) ?? 0,
		both: saidBoth.get( what ) ?? 0,
	} );
	return {
		read: {
			before: createReader( before, versions.before, numberOf, said ),
			now: createReader( now, versions.now, numberOf, said ),
		},
		add( earlier, later ) {
			accounts++;
			const [ laterAbout, laterSaid ] = [ new Set( later.about ), new Set( later.said ) ];
			const common = new Set( earlier.about.filter( ( about ) => laterAbout.has( about ) ) );
			const isCommon = ( what: number ): boolean => common.has( subjects.get( what ) ?? -1 );
			common.forEach( ( about ) => increase( asked, about, 1 ) );
			earlier.said.filter( isCommon ).forEach( ( what ) => {
				increase( saidBefore, what, 1 );
				if ( laterSaid.has( what ) ) {
					increase( saidBoth, what, 1 );
				}
			} );
			later.said.filter( isCommon ).forEach( ( what ) => increase( saidNow, what, 1 ) );
		},
		result: () => ( {
			accounts,
			choice: ( question, code ) => counts( numberOf( 'question', question ), numberOf( 'choice', question, code ) ),
			highNeed: ( skill ) => counts( numberOf( 'skill', skill ), numberOf( 'need', skill ) ),
		} ),
	};
}

/** Each answer is counted alone, by the rules by which all are, and then taken out again. */
function createReader(
	survey: Survey, versions: SurveyVersions, numberOf: ( ...parts: string[] ) => number,
	said: ( about: number, ...parts: string[] ) => number,
): ( answer: GroupedAnswer ) => AnswerMarks {
	const measured = measuredGrid( survey );
	const tally = createTally( survey, versions );
	const { layout, questions, skills } = tally;
	/** Whether a pair of ratings is complete, and whether it is one of high need. */
	const ratings = Array.from( { length: layout.size }, ( _, place ): { isPair: boolean; isNeed: boolean } => {
		const { importance, ability } = ratingAt( layout, place );
		const [ first, second ] = [ measured?.importance.get( importance ), measured?.ability.get( ability ) ];
		const isPair = measured !== null && first !== undefined && second !== undefined;
		return { isPair, isNeed: isPair && highNeedCount( [ { importance: first, ability: second, count: 1 } ], measured ) > 0 };
	} );
	return ( answer ) => {
		const marks = { about: [] as number[], said: [] as number[] };
		addAnswer( tally, answer );
		questions.forEach( ( question, name ) => {
			if ( question.n > 0 ) {
				const about = numberOf( 'question', name );
				marks.about.push( about );
				question.counts.forEach( ( _, code ) => marks.said.push( said( about, 'choice', name, code ) ) );
			}
			question.n = 0;
			question.counts.clear();
		} );
		layout.rows.forEach( ( { skill }, row ) => {
			for ( let place = 0; place < layout.size; place++ ) {
				const rating = ratings[ place ] as { isPair: boolean; isNeed: boolean };
				if ( skills.cells[ row * layout.size + place ] !== 0 && rating.isPair ) {
					const about = numberOf( 'skill', skill );
					marks.about.push( about );
					if ( rating.isNeed ) {
						marks.said.push( said( about, 'need', skill ) );
					}
				}
			}
		} );
		skills.cells.fill( 0 );
		return marks;
	};
}

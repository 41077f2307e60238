/**
 * Change between two waves of a survey. It rests on what is published of each of them, so that it tells nothing that
 * the two results pages do not tell.
 */
import { versionDifference, type VersionDifference } from '../survey/answer-versions';
import type { Survey } from '../survey/definition';
import { answerParameters, type AnswerParameter, cellParameter } from '../survey/parameters';
import { MEASURED_COLUMNS } from '../survey/scale';
import { differenceInterval, differenceP, type PairedCounts, standOut } from './difference-interval';
import { isWithheld, type PublishedQuestion, type PublishedSkill, type Shown, SMALL_COUNTS } from './disclosure/published';
import { competitionRanks } from './fraction';
import { measuredGrid, type Scale } from './measured-grid';
import { recordOf } from './sorted';
import type { WavePairs } from './wave-pairs';
import type {
	Change, NotCompared, NotComparedReason, PublishedWave, QuestionChange, RankChange, ShareChange, SkillChange, WaveComparison,
} from './wave-comparison';

/**
 * Compares two waves: of each skill the means, the scores, the share in high need and the ranks, of each question the
 * shares of the choices that both have.
 *
 * @param now - What is published of the later wave
 * @param nowSurvey
 * @param before - What is published of the wave before
 * @param beforeSurvey - What means something else in it (other steps of a scale, another type, another population) is
 *  not compared
 * @param accountsInBoth - How many accounts answered both times, if that is known. Withheld where it is small, or all
 *  but a few of a wave
 * @param pairs - What they said each time, where that may be told; null where it may not, or is not known
 */
export function compareWaves(
	now: PublishedWave, nowSurvey: Survey, before: PublishedWave, beforeSurvey: Survey, accountsInBoth: number | null = null,
	pairs: WavePairs | null = null,
): WaveComparison {
	const difference = versionDifference( beforeSurvey, nowSurvey );
	const notCompared: NotCompared[] = [];
	const compare = createShareComparison();
	const waveOf = ( { survey, counted }: PublishedWave ): WaveComparison[ 'now' ] => ( { survey, counted } );
	const skills = compareSkills( now, nowSurvey, before, beforeSurvey, difference, notCompared, compare, pairs );
	const questions = compareQuestions( now, nowSurvey, before, beforeSurvey, difference, notCompared, compare, pairs );
	return {
		before: waveOf( before ),
		now: waveOf( now ),
		accountsInBoth: accountsInBoth === null ? null :
			shownAccounts( accountsInBoth, [ now, before ], [ nowSurvey, beforeSurvey ] ),
		isPaired: pairs !== null && pairs.accounts > 0,
		comparisons: compare.finish(),
		skills,
		questions,
		notCompared,
	};
}

function shownAccounts( count: number, waves: readonly PublishedWave[], surveys: readonly Survey[] ): Shown<number> {
	const minCell = Math.max( ...surveys.map( ( survey ) => survey.minCell ) );
	const isSmall = ( figure: number ): boolean => figure > 0 && figure < minCell;
	return isSmall( count ) || waves.some( ( { counted } ) => isSmall( counted - count ) ) ? SMALL_COUNTS : count;
}

function compareSkills(
	now: PublishedWave, nowSurvey: Survey, before: PublishedWave, beforeSurvey: Survey,
	difference: VersionDifference, notCompared: NotCompared[], compare: ShareComparison, pairs: WavePairs | null,
): Record<string, SkillChange> {
	const isChanged = skillCheck( nowSurvey, beforeSurvey, difference );
	const both: { readonly id: string; readonly now: PublishedSkill; readonly before: PublishedSkill }[] = [];
	const names = unionOf( now.skills, before.skills );
	for ( const id of names ) {
		const [ later, earlier ] = [ now.skills[ id ], before.skills[ id ] ];
		const reason = whyNot( later, earlier, isChanged( id ) );
		if ( reason === null && hasPairs( later ) && hasPairs( earlier ) ) {
			both.push( { id, now: later, before: earlier } );
		} else {
			notCompared.push( { part: 'skill', name: id, reason: reason ?? 'no-answers' } );
		}
	}
	const ranks = ( key: 'rankByMwds' | 'rankByRds' ): ( RankChange | null )[] => rankChanges(
		both.map( ( pair ) => [ pair.before[ key ], pair.now[ key ] ] ),
	);
	const [ byMwds, byRds ] = [ ranks( 'rankByMwds' ), ranks( 'rankByRds' ) ];
	const skills = recordOf<SkillChange>();
	both.forEach( ( pair, index ) => {
		const figure = ( of: ( skill: PublishedSkill ) => number | null ): Change =>
			changeOf( of( pair.before ) ?? 0, of( pair.now ) ?? 0 );
		skills[ pair.id ] = {
			n: figure( ( { n } ) => n ),
			importance: figure( ( { importance } ) => importance.mean ),
			ability: figure( ( { ability } ) => ability.mean ),
			gap: figure( ( { gap } ) => gap ),
			mwds: figure( ( { mwds } ) => mwds ),
			rds: figure( ( { rds } ) => rds ),
			highNeed: compare.share( pair.before.highNeedCount, pair.before.n, pair.now.highNeedCount, pair.now.n,
				pairs?.highNeed( pair.id ) ?? null ),
			rankByMwds: byMwds[ index ] ?? null,
			rankByRds: byRds[ index ] ?? null,
		};
	} );
	return skills;
}

/** Whether one of a skill's two ratings means something else. */
function skillCheck(
	nowSurvey: Survey, beforeSurvey: Survey, { changedParameters }: VersionDifference,
): ( skill: string ) => boolean {
	const [ now, before ] = [ measuredGrid( nowSurvey ), measuredGrid( beforeSurvey ) ];
	const stepsOf = ( scale: Scale ): string => Array.from( scale.keys() ).join( ' ' );
	const isSameGrid = now !== null && before !== null && now.grid.name === before.grid.name &&
		stepsOf( now.importance ) === stepsOf( before.importance ) && stepsOf( now.ability ) === stepsOf( before.ability );
	return ( skill ) => !isSameGrid ||
		MEASURED_COLUMNS.some( ( column ) => changedParameters.has( cellParameter( now.grid.name, skill, column ) ) );
}

function hasPairs( skill: Shown<PublishedSkill> | undefined ): skill is PublishedSkill {
	return skill !== undefined && !isWithheld( skill ) && skill.n > 0;
}

function compareQuestions(
	now: PublishedWave, nowSurvey: Survey, before: PublishedWave, beforeSurvey: Survey,
	difference: VersionDifference, notCompared: NotCompared[], compare: ShareComparison, pairs: WavePairs | null,
): Record<string, QuestionChange> {
	const questions = recordOf<QuestionChange>();
	const parameters = new Map( [ ...answerParameters( beforeSurvey ), ...answerParameters( nowSurvey ) ].map(
		( parameter ): [ string, AnswerParameter ] => [ parameter.name, parameter ],
	) );
	for ( const name of unionOf( now.questions, before.questions ) ) {
		const [ later, earlier ] = [ now.questions[ name ], before.questions[ name ] ];
		const reason = whyNot( later, earlier, difference.changedParameters.has( name ) );
		// Of texts there is nothing to compare, whether or not they are there.
		if ( parameters.get( name )?.kind === 'text' ) {
			continue;
		}
		if ( reason === null && hasAnswers( later ) && hasAnswers( earlier ) ) {
			questions[ name ] = questionChange( name, earlier, later, compare, pairs );
		} else {
			notCompared.push( { part: 'question', name, reason: reason ?? 'no-answers' } );
		}
	}
	return questions;
}

function hasAnswers( question: Shown<PublishedQuestion> | undefined ): question is PublishedQuestion {
	return question !== undefined && !isWithheld( question ) && question.n > 0;
}

function questionChange(
	name: string, before: PublishedQuestion, now: PublishedQuestion, compare: ShareComparison, pairs: WavePairs | null,
): QuestionChange {
	const choices = recordOf<Shown<ShareChange>>();
	const [ codes, earlier ] = [ Object.keys( now.choices ), Object.keys( before.choices ) ];
	for ( const code of codes.filter( ( one ) => earlier.includes( one ) ) ) {
		const [ choice, was ] = [ now.choices[ code ], before.choices[ code ] ];
		choices[ code ] = choice === undefined || was === undefined || isWithheld( choice ) || isWithheld( was ) ? SMALL_COUNTS :
			compare.share( was.count, before.n, choice.count, now.n, pairs?.choice( name, code ) ?? null );
	}
	const means = [ before, now ].map( ( { summary } ) => summary === undefined || isWithheld( summary ) ? null : summary.mean );
	const [ meanBefore = null, meanNow = null ] = means;
	return {
		n: changeOf( before.n, now.n ),
		choices,
		onlyBefore: earlier.filter( ( code ) => !codes.includes( code ) ),
		onlyNow: codes.filter( ( code ) => !earlier.includes( code ) ),
		...before.summary === undefined || now.summary === undefined ? {} :
			{ mean: meanBefore === null || meanNow === null ? SMALL_COUNTS : changeOf( meanBefore, meanNow ) },
	};
}

function whyNot( later: unknown, earlier: unknown, isChanged: boolean ): NotComparedReason | null {
	return earlier === undefined ? 'new' : later === undefined ? 'gone' : isChanged ? 'changed' :
		isWithheld( later ) || isWithheld( earlier ) ? 'withheld' : null;
}

function changeOf( before: number, now: number ): Change {
	return { before, now, difference: now - before };
}

interface ShareComparison {
	share(
		countBefore: Shown<number>, nBefore: number, countNow: Shown<number>, nNow: number, pairs: PairedCounts | null,
	): Shown<ShareChange>;
	/** Decides which of all changes stand out; gives their number. */
	finish(): number;
}

function createShareComparison(): ShareComparison {
	const found: { readonly change: { -readonly [ Key in keyof ShareChange ]: ShareChange[ Key ] }; readonly p: number }[] = [];
	return {
		share( countBefore, nBefore, countNow, nNow, pairs ) {
			if ( isWithheld( countBefore ) || isWithheld( countNow ) ) {
				return isWithheld( countNow ) ? countNow : countBefore as Shown<ShareChange>;
			}
			const interval = differenceInterval( countNow, nNow, countBefore, nBefore, pairs );
			if ( interval === null ) {
				return SMALL_COUNTS;
			}
			const change = {
				before: countBefore / nBefore,
				now: countNow / nNow,
				// One division, so that equal shares have no difference.
				difference: ( countNow * nBefore - countBefore * nNow ) / ( nNow * nBefore ),
				countBefore,
				countNow,
				interval,
				isClear: false,
			};
			found.push( { change, p: differenceP( countNow, nNow, countBefore, nBefore, pairs ) } );
			return change;
		},
		finish() {
			standOut( found.map( ( { p } ) => p ) ).forEach( ( isClear, index ) => {
				( found[ index ] as typeof found[ number ] ).change.isClear = isClear;
			} );
			return found.length;
		},
	};
}

/** Ranks among skills that only one wave has say nothing about change, so they are ranked again among those of both. */
function rankChanges( ranks: readonly ( readonly [ number | null, number | null ] )[] ): ( RankChange | null )[] {
	const ranked = ranks.filter( ( pair ): pair is readonly [ number, number ] => pair[ 0 ] !== null && pair[ 1 ] !== null );
	const again = ( place: 0 | 1 ): number[] => competitionRanks( ranked.map( ( pair ) => pair[ place ] ), ( a, b ) => a - b );
	const [ before, now ] = [ again( 0 ), again( 1 ) ];
	return ranks.map( ( pair ) => {
		const index = ranked.indexOf( pair as readonly [ number, number ] );
		return index < 0 ? null : {
			before: pair[ 0 ] as number,
			now: pair[ 1 ] as number,
			places: ( before[ index ] as number ) - ( now[ index ] as number ),
		};
	} );
}

/** Names in the order of the first, then those that only the second has. */
function unionOf( first: Readonly<Record<string, unknown>>, second: Readonly<Record<string, unknown>> ): string[] {
	return Array.from( new Set( [ ...Object.keys( first ), ...Object.keys( second ) ] ) );
}

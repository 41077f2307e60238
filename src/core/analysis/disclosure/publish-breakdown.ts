/** What of the groups may be published. */
import type { MeasuredGrid, Scale } from '../measured-grid';
import type { Breakdown, GroupResult, GroupSkillResult, SkillResult } from '../results';
import { recordOf } from '../sorted';
import { areHidden } from './are-hidden';
import {
	isWithheld, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill, type PublishedQuestion,
	type PublishedResults, type Shown, SMALL_COUNTS, type Thresholds, type Withheld,
} from './published';
import { suppressCounts } from './suppress-counts';

/** Stands for the answers that are in no group, among the codes of groups. */
const UNGROUPED = '';

/**
 * A breakdown, without the groups and figures that would tell of too few people. Groups that have fewer than
 * `minAnswers` answers are withheld; where the groups add up to what is known of all answers, others with them, so
 * that those withheld are together enough.
 *
 * @param breakdown
 * @param totals - Of all answers, what the groups add up to: the figures of each skill
 * @param published - What is published of each skill: what is withheld there is withheld of every group
 * @param question - What is published of the question by which the answers are grouped; null for language and community
 * @param measured
 * @param thresholds
 */
export function publishBreakdown(
	breakdown: Breakdown, totals: Readonly<Record<string, SkillResult>>, published: PublishedResults[ 'skills' ],
	question: Shown<PublishedQuestion> | null, measured: MeasuredGrid, thresholds: Thresholds,
): PublishedBreakdown {
	const least = Math.max( thresholds.minAnswers, thresholds.minCell );
	const codes = Object.keys( breakdown.groups );
	const groupOf = ( code: string ): GroupResult => breakdown.groups[ code ] as GroupResult;
	const sizes = recordOf<number>();
	codes.forEach( ( code ) => {
		sizes[ code ] = groupOf( code ).counted;
	} );
	sizes[ UNGROUPED ] = breakdown.ungrouped;
	const hidden = hiddenGroups( sizes, least, breakdown.isPartition, question );
	const shown = codes.filter( ( code ) => !hidden.has( code ) );
	const skills = codes.length === 0 ? [] : Object.keys( groupOf( codes[ 0 ] as string ).skills );
	const groups = recordOf<Shown<PublishedGroup>>();
	const figures = new Map( shown.map( ( code ) => [ code, recordOf<Shown<PublishedGroupSkill>>() ] ) );
	for ( const skill of skills ) {
		const of = ( code: string ): GroupSkillResult => groupOf( code ).skills[ skill ] as GroupSkillResult;
		const suppress = (
			figure: 'n' | 'canTeach' | 'wantToLearn', smallest: number, apart: readonly string[] = [],
		): ReadonlySet<string> => {
			const countOf = ( code: string ): number => of( code )[ figure ] ?? 0;
			const open = shown.filter( ( code ) => !apart.includes( code ) );
			// Those in withheld groups and in none are one more count, which can be worked out from the total.
			const others = ( totals[ skill ]?.[ figure ] ?? 0 ) - open.reduce( ( sum, code ) => sum + countOf( code ), 0 );
			return suppressIn( open, countOf, breakdown.isPartition ? others : null, smallest ) ?? new Set( codes );
		};
		const total = published[ skill ];
		const isGone = ( figure: 'canTeach' | 'wantToLearn' ): boolean =>
			total !== undefined && ( isWithheld( total ) || isWithheld( total[ figure ] ) );
		const narrow = shown.filter( ( code ) => !isSpread( of( code ), measured, thresholds ) );
		const few = withCompanion( new Set( [ ...narrow, ...Array.from( suppress( 'n', least, narrow ) ) ] ),
			shown, ( code ) => of( code ).n, breakdown.isPartition && hidden.size === 0 );
		const teach = suppress( 'canTeach', thresholds.minCell );
		const learn = suppress( 'wantToLearn', thresholds.minCell );
		for ( const code of shown ) {
			const figure = few.has( code ) ? narrow.includes( code ) ? SMALL_COUNTS : { withheld: 'few-answers' } as const :
				publishGroupSkill( of( code ), teach.has( code ) || isGone( 'canTeach' ),
					learn.has( code ) || isGone( 'wantToLearn' ), thresholds );
			( figures.get( code ) as Record<string, Shown<PublishedGroupSkill>> )[ skill ] = figure;
		}
	}
	codes.forEach( ( code ) => {
		groups[ code ] = hidden.get( code ) ?? { counted: groupOf( code ).counted, skills: figures.get( code ) ?? {} };
	} );
	const { by, isPartition, question: name } = breakdown;
	return { by, question: name, isPartition, groups, ungrouped: hidden.get( UNGROUPED ) ?? breakdown.ungrouped };
}

/** Linked tables hide the same: a choice whose count is withheld is a group that is withheld. */
function hiddenGroups(
	sizes: Readonly<Record<string, number>>, least: number, isPartition: boolean, question: Shown<PublishedQuestion> | null,
): ReadonlyMap<string, Withheld> {
	const withheld = new Map<string, Withheld>();
	const choices = question === null || isWithheld( question ) ? null : question.choices;
	for ( const code of Object.keys( sizes ) ) {
		const choice = choices === null ? question : choices[ code ];
		if ( code !== UNGROUPED && isWithheld( choice ) ) {
			withheld.set( code, choice );
		}
	}
	const open = recordOf<number>();
	Object.keys( sizes ).filter( ( code ) => !withheld.has( code ) ).forEach( ( code ) => {
		open[ code ] = sizes[ code ] as number;
	} );
	const few = suppressCounts( open, least, isPartition );
	for ( const code of few === null ? Object.keys( sizes ) : Array.from( few ) ) {
		if ( !withheld.has( code ) ) {
			// The others are hidden for the sake of the small ones.
			withheld.set( code, sizes[ code ] as number < least ? { withheld: 'few-answers' } : SMALL_COUNTS );
		}
	}
	return withheld;
}

/** Hides small counts of a row of groups. `others`, where not null, is the rest of a known total. */
function suppressIn(
	codes: readonly string[], countOf: ( code: string ) => number, others: number | null, least: number,
): ReadonlySet<string> | null {
	const counts = recordOf<number>();
	codes.forEach( ( code ) => {
		counts[ code ] = countOf( code );
	} );
	if ( others !== null && others > 0 ) {
		counts[ UNGROUPED ] = others;
	}
	return suppressCounts( counts, least, others !== null );
}

/** What is withheld alone can be worked out from the total: the smallest other group goes with it. */
function withCompanion(
	hidden: ReadonlySet<string>, groups: readonly string[], countOf: ( code: string ) => number, isAlone: boolean,
): ReadonlySet<string> {
	const others = groups.filter( ( code ) => !hidden.has( code ) && countOf( code ) > 0 )
		.sort( ( a, b ) => countOf( a ) - countOf( b ) || ( a < b ? -1 : 1 ) );
	const counted = Array.from( hidden ).filter( ( code ) => groups.includes( code ) && countOf( code ) > 0 );
	return isAlone && counted.length === 1 && others.length > 0 ?
		new Set( [ ...Array.from( hidden ), others[ 0 ] as string ] ) : hidden;
}

function isSpread( result: GroupSkillResult, measured: MeasuredGrid, thresholds: Thresholds ): boolean {
	const { n } = result;
	return thresholds.minCell <= 1 || n === 0 || ( [ 'importance', 'ability' ] as const ).every(
		( side ) => isDistributionHidden( measured[ side ], n, Math.round( ( result[ side ] as number ) * n ), thresholds ),
	);
}

function publishGroupSkill(
	result: GroupSkillResult, isTeachHidden: boolean, isLearnHidden: boolean, thresholds: Thresholds,
): PublishedGroupSkill {
	return {
		...result,
		// Of groups that add up, each could be worked out from the others.
		...thresholds.minCell > 1 ? { highNeed: SMALL_COUNTS, highNeedCount: SMALL_COUNTS } : {},
		...isTeachHidden && result.canTeach !== null ? { canTeach: SMALL_COUNTS } : {},
		...isLearnHidden && result.wantToLearn !== null ? { wantToLearn: SMALL_COUNTS } : {},
	};
}

/** Whether the number of answers and their sum leave open how many gave each step: near an end of the scale they do not. */
function isDistributionHidden( scale: Scale, n: number, sum: number, thresholds: Thresholds ): boolean {
	const counts = Array.from( scale.keys() );
	const factors = ( factor: ( value: number ) => number ): Record<string, number> => {
		const all: Record<string, number> = {};
		scale.forEach( ( value, code ) => {
			all[ code ] = factor( value );
		} );
		return all;
	};
	const values = Array.from( scale.values() );
	const sums = [ { factors: factors( () => 1 ), equals: n }, { factors: factors( ( value ) => value ), equals: sum } ];
	// The ends are the tightest: a mean near one of them leaves no room for the steps at the other.
	return areHidden( { counts, least: 0, sums }, [ Math.min( ...values ), Math.max( ...values ) ].map(
		( end ) => factors( ( value ) => Math.abs( value - end ) > 0 ? 1 : 0 ),
	), thresholds );
}

/** What of the groups may be published. */
import type { Dimension } from '../breakdown-tally';
import type { MeasuredGrid } from '../measured-grid';
import type { Breakdown, GroupResult, GroupSkillResult, SkillResult } from '../results';
import { recordOf } from '../sorted';
import { createSpreadJudge, type RatingSums, type StepCounts } from './is-spread';
import {
	isWithheld, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill, type PublishedQuestion,
	type PublishedResults, type Shown, SMALL_COUNTS, type Thresholds, type Withheld,
} from './published';
import { suppressCounts } from './suppress-counts';
import { isNeedHidden, isNeedOpen, type NeedOfGroup, suppressNeeds } from './suppress-needs';
import { suppressTable } from './suppress-table';

/** Of a group whose size is shown, which says so already. */
const FEW_ANSWERS: Withheld = { withheld: 'few-answers' };

/** Stands for the answers that are in no group, among the codes of groups. */
const UNGROUPED = '';

/** What a breakdown is put beside. */
export interface BreakdownContext {
	/** Of all answers, what the groups are parts of. */
	readonly totals: Readonly<Record<string, SkillResult>>;
	/** What is published of each skill: what is withheld there is withheld of every group. */
	readonly published: PublishedResults[ 'skills' ];
	/** What is published of the question by which the answers are grouped; null for language and community. */
	readonly question: Shown<PublishedQuestion> | null;
	/** Why no group shows figures of a skill, whatever they are; null where nothing speaks against it. */
	readonly withheldSkill: ( skill: string ) => Withheld | null;
	/** Whether no group shows how many of it are in high need of a skill. */
	readonly isNeedWithheld: ( skill: string ) => boolean;
	readonly isSpread: ReturnType<typeof createSpreadJudge>;
	readonly measured: MeasuredGrid;
	readonly thresholds: Thresholds;
}

/**
 * A breakdown, without the groups and figures that would tell of too few people.
 *
 * - Groups that have fewer than `minAnswers` answers are withheld; where the groups add up to what is known of all
 *   answers, others with them, so that those withheld are together enough.
 * - Of a skill a group shows its ratings if they are enough, and spread over the scales. What is left of all answers when
 *   the shown groups are subtracted has to be so as well: else the smallest of them is withheld, until it is. Of groups
 *   that overlap, each is subtracted from all by itself.
 * - How many are in high need is a column of a table over the groups, beside those who are not: see `suppressNeeds`.
 * - Who can teach and who wants to learn a skill is a row of a table over the groups, whose total all answers show. What
 *   everybody in a group chose is withheld, and a row in which everybody is in one group.
 *
 * @param breakdown
 * @param context
 */
export function publishBreakdown( breakdown: Breakdown, context: BreakdownContext ): PublishedBreakdown {
	const { question, thresholds } = context;
	const codes = Object.keys( breakdown.groups );
	const groupOf = ( code: string ): GroupResult => breakdown.groups[ code ] as GroupResult;
	const sizes = recordOf<number>();
	codes.forEach( ( code ) => {
		sizes[ code ] = groupOf( code ).counted;
	} );
	sizes[ UNGROUPED ] = breakdown.ungrouped;
	const { hidden, small } = hiddenGroups( sizes, leastOf( thresholds ), breakdown.isPartition, question );
	const shown = codes.filter( ( code ) => !hidden.has( code ) );
	const skills = codes.length === 0 ? [] : Object.keys( groupOf( codes[ 0 ] as string ).skills );
	const groups = recordOf<Shown<PublishedGroup>>();
	const figures = new Map( shown.map( ( code ) => [ code, recordOf<Shown<PublishedGroupSkill>>() ] ) );
	for ( const skill of skills ) {
		const withheld = withheldRatings( breakdown, skill, shown.filter( ( code ) => !small.has( code ) ), context );
		const rated = shown.filter( ( code ) => !withheld.has( code ) && !small.has( code ) );
		const needs = withheldNeeds( breakdown, skill, rated, context );
		const teach = withheldChoices( breakdown, skill, 'canTeach', shown, context );
		const learn = withheldChoices( breakdown, skill, 'wantToLearn', shown, context );
		for ( const code of shown ) {
			const result = groupOf( code ).skills[ skill ] as GroupSkillResult;
			( figures.get( code ) as Record<string, Shown<PublishedGroupSkill>> )[ skill ] =
				small.has( code ) ? FEW_ANSWERS :
					withheld.get( code ) ?? publishGroupSkill( result, needs.has( code ), teach.has( code ), learn.has( code ) );
		}
	}
	codes.forEach( ( code ) => {
		groups[ code ] = hidden.get( code ) ?? { counted: groupOf( code ).counted, skills: figures.get( code ) ?? {} };
	} );
	const { by, isPartition, question: name } = breakdown;
	return { by, question: name, isPartition, groups, ungrouped: hidden.get( UNGROUPED ) ?? breakdown.ungrouped };
}

/**
 * What stands in the place of a breakdown that is withheld as a whole: not even which groups there are.
 *
 * @param dimension
 * @param dimension.by
 * @param dimension.isPartition
 * @param dimension.question
 * @param reason
 */
export function withheldBreakdown( { by, isPartition, question }: Dimension, reason: Withheld ): PublishedBreakdown {
	return { by, question, isPartition, withheld: reason.withheld, groups: {}, ungrouped: reason };
}

/** The fewest answers that figures of a group can rest on. */
function leastOf( { minAnswers, minCell }: Thresholds ): number {
	return Math.max( minAnswers, minCell );
}

/**
 * Linked tables hide the same: a choice whose count is withheld is a group that is withheld. And they show the same: a
 * group whose question shows how many chose it says so, too, but nothing of its skills if it is small.
 */
function hiddenGroups(
	sizes: Readonly<Record<string, number>>, least: number, isPartition: boolean, question: Shown<PublishedQuestion> | null,
): { readonly hidden: ReadonlyMap<string, Withheld>; readonly small: ReadonlySet<string> } {
	const withheld = new Map<string, Withheld>();
	const choices = question === null || isWithheld( question ) ? null : question.choices;
	for ( const code of Object.keys( sizes ) ) {
		const choice = choices === null ? question : choices[ code ];
		if ( code !== UNGROUPED && isWithheld( choice ) ) {
			withheld.set( code, choice );
		}
	}
	if ( choices !== null ) {
		const small = Object.keys( sizes ).filter( ( code ) => !withheld.has( code ) && ( sizes[ code ] as number ) < least );
		const ungrouped = sizes[ UNGROUPED ] as number;
		if ( ungrouped > 0 && ungrouped < least ) {
			withheld.set( UNGROUPED, SMALL_COUNTS );
		}
		return { hidden: withheld, small: new Set( small ) };
	}
	const open = recordOf<number>();
	Object.keys( sizes ).filter( ( code ) => !withheld.has( code ) ).forEach( ( code ) => {
		open[ code ] = sizes[ code ] as number;
	} );
	const few = suppressCounts( open, least, isPartition );
	for ( const code of few === null ? Object.keys( sizes ) : Array.from( few ) ) {
		if ( !withheld.has( code ) ) {
			// One reason for the small ones and for those hidden for their sake: which is which tells how large they are.
			withheld.set( code, SMALL_COUNTS );
		}
	}
	return { hidden: withheld, small: new Set() };
}

/** The groups that do not show how they rated a skill. */
function withheldRatings(
	breakdown: Breakdown, skill: string, shown: readonly string[], context: BreakdownContext,
): ReadonlyMap<string, Withheld> {
	const { isSpread, measured, published, thresholds, totals } = context;
	const withheld = new Map<string, Withheld>();
	const all = published[ skill ];
	const forAll = context.withheldSkill( skill ) ?? ( isWithheld( all ) ? all : null );
	if ( forAll !== null ) {
		shown.forEach( ( code ) => withheld.set( code, forAll ) );
		return withheld;
	}
	const steps = stepsOf( all );
	const sumsOf = ( code: string ): RatingSums => ratingSums( breakdown.groups[ code ]?.skills[ skill ] );
	const total = ratingSums( totals[ skill ] );
	const isFit = ( ratings: RatingSums ): boolean => ratings.n === 0 || ratings.n >= leastOf( thresholds ) &&
		isSpread( ratings, steps ) && isNeedHidden( ratings, measured, thresholds.minCell );
	for ( const code of shown ) {
		const ratings = sumsOf( code );
		if ( !isFit( ratings ) || !breakdown.isPartition && !isFit( minus( total, [ ratings ] ) ) ) {
			// However few they are: the reason would tell it.
			withheld.set( code, SMALL_COUNTS );
		}
	}
	const open = shown.filter( ( code ) => !withheld.has( code ) && sumsOf( code ).n > 0 )
		.sort( ( a, b ) => sumsOf( a ).n - sumsOf( b ).n || ( a < b ? -1 : 1 ) );
	// Those who are left have to be enough to be anybody's, where each group that is withheld has somebody.
	const isHidden = ( rest: RatingSums ): boolean => isFit( rest ) &&
		( rest.n === 0 || rest.n >= thresholds.minCell + shown.filter( ( code ) => withheld.has( code ) ).length - 1 );
	while ( breakdown.isPartition && open.length > 0 && !isHidden( minus( total, open.map( sumsOf ) ) ) ) {
		withheld.set( open.shift() as string, SMALL_COUNTS );
	}
	return withheld;
}

/** What all answers show of the steps of a skill. */
function stepsOf( skill: PublishedResults[ 'skills' ][ string ] | undefined ): StepCounts {
	const side = ( name: 'importance' | 'ability' ): StepCounts[ 'importance' ] => {
		const counts = skill === undefined || isWithheld( skill ) ? null : skill[ name ].counts;
		return counts === null || isWithheld( counts ) ? null : counts;
	};
	return { importance: side( 'importance' ), ability: side( 'ability' ) };
}

function ratingSums( result: SkillResult | GroupSkillResult | undefined ): RatingSums {
	const n = result?.n ?? 0;
	const sumOf = ( side: SkillResult[ 'importance' ] | number | null | undefined ): number =>
		Math.round( ( ( typeof side === 'object' && side !== null ? side.mean : side ) ?? 0 ) * n );
	return { n, importance: sumOf( result?.importance ), ability: sumOf( result?.ability ) };
}

function minus( total: RatingSums, parts: readonly RatingSums[] ): RatingSums {
	const of = ( figure: keyof RatingSums ): number => parts.reduce( ( left, part ) => left - part[ figure ], total[ figure ] );
	return { n: of( 'n' ), importance: of( 'importance' ), ability: of( 'ability' ) };
}

/** Of the groups that show their ratings those that do not show how many of them are in high need. */
function withheldNeeds(
	breakdown: Breakdown, skill: string, shown: readonly string[], context: BreakdownContext,
): ReadonlySet<string> {
	const { measured, published, thresholds: { minCell }, totals } = context;
	const all = published[ skill ];
	if ( minCell <= 1 ) {
		return new Set();
	}
	const { importance, ability } = stepsOf( all );
	const groups = new Map( shown.map( ( code ) => {
		const result = breakdown.groups[ code ]?.skills[ skill ];
		return [ code, { ratings: ratingSums( result ), need: result?.highNeedCount ?? 0 } ] as const;
	} ) );
	// No group has more of a step than all show: where that can matter, more is known than is looked at here.
	const isBound = Array.from( groups.values() ).some( ( { ratings: { n } } ) => [ importance, ability ].some(
		( counts ) => counts !== null && Object.keys( counts ).some( ( code ) => ( counts[ code ] ?? 0 ) < n ) ) );
	if ( all === undefined || isWithheld( all ) || isWithheld( all.highNeedCount ) || isBound ||
		context.isNeedWithheld( skill ) ) {
		return new Set( shown );
	}
	const whole = { ratings: ratingSums( totals[ skill ] ), need: all.highNeedCount };
	const without = ( some: readonly NeedOfGroup[] ): NeedOfGroup => ( {
		ratings: minus( whole.ratings, some.map( ( { ratings } ) => ratings ) ),
		need: some.reduce( ( left, { need } ) => left - need, whole.need ),
	} );
	return breakdown.isPartition ? suppressNeeds( groups, without( Array.from( groups.values() ) ), measured, minCell ) :
		new Set( shown.filter( ( code ) => {
			const group = groups.get( code ) as NeedOfGroup;
			return !isNeedOpen( group, measured, minCell ) || !isNeedOpen( without( [ group ] ), measured, minCell );
		} ) );
}

/** The groups that do not show how many chose a skill. */
function withheldChoices(
	breakdown: Breakdown, skill: string, figure: 'canTeach' | 'wantToLearn', shown: readonly string[],
	{ published, thresholds: { minCell }, totals }: BreakdownContext,
): ReadonlySet<string> {
	const all = published[ skill ];
	if ( minCell <= 1 || shown.length === 0 ) {
		return new Set();
	}
	if ( all === undefined || isWithheld( all ) || isWithheld( all[ figure ] ) ) {
		return new Set( shown );
	}
	const total = totals[ skill ]?.[ figure ] ?? 0;
	const counts = shown.map( ( code ) => breakdown.groups[ code ]?.skills[ skill ]?.[ figure ] ?? 0 );
	const isEverybody = ( index: number ): boolean =>
		counts[ index ] === breakdown.groups[ shown[ index ] as string ]?.counted;
	const suppress = ( row: readonly number[], isSensitive: ( index: number ) => boolean ): readonly boolean[] =>
		suppressTable( [ row ], { rows: [ total ] }, minCell, ( _, index ) => isSensitive( index ) )?.[ 0 ] ??
			row.map( () => true );
	const hidden = breakdown.isPartition ? suppress( counts, isEverybody ) : counts.map(
		( count, group ) => suppress( [ count, total - count ], ( index ) => index === 0 && isEverybody( group ) )[ 0 ],
	);
	return new Set( shown.filter( ( _, index ) => hidden[ index ] ) );
}

function publishGroupSkill(
	result: GroupSkillResult, isNeedWithheld: boolean, isTeachHidden: boolean, isLearnHidden: boolean,
): PublishedGroupSkill {
	return {
		...result,
		...isNeedWithheld ? { highNeed: SMALL_COUNTS, highNeedCount: SMALL_COUNTS } : {},
		...isTeachHidden && result.canTeach !== null ? { canTeach: SMALL_COUNTS } : {},
		...isLearnHidden && result.wantToLearn !== null ? { wantToLearn: SMALL_COUNTS } : {},
	};
}

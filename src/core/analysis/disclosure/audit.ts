/**
 * The audit of what is about to be published: for every figure that is withheld, the interval that anyone could work
 * out from everything that is shown. It knows nothing of how the figures were chosen.
 */
import { answerParameters } from '../../survey/parameters';
import type { Survey } from '../../survey/definition';
import { measuredGrid } from '../measured-grid';
import { breakdownSystems, ratingDisclosures } from './audit-breakdowns';
import { createJointGroups, type JointGroups, jointGroupDisclosures } from './audit-joint-groups';
import { nestedDisclosures, nestedSystems } from './audit-nested-groups';
import { questionSystems } from './audit-questions';
import { skillSystem } from './audit-skills';
import { groupSumDisclosures } from './audit-sums-of-groups';
import { type FeasibleInterval, feasibleIntervals, type Factors, type HiddenCounts } from './feasible-intervals';
import { isWithheld, type PublishedResults } from './published';

/** A figure that is not hidden well enough. */
export interface Disclosure {
	readonly part: 'questions' | 'skills' | 'breakdowns' | 'versions';
	/** Name of the question's parameter, id of the skill, what `breakdownKey` calls the breakdown; of versions ''. */
	readonly key: string;
	/** Of a breakdown: the skill whose figures tell; null where the sizes of the groups do. */
	readonly skill?: string | null;
	/**
	 * What of a part is enough to withhold; left out: all of it. `remainders` are what a question says of those who are
	 * not in `n`, `steps` are the counts of a skill, `need` how many of groups are in high need of it.
	 */
	readonly only?: 'remainders' | 'steps' | 'need';
	readonly figure: string;
	/** Null where nothing agrees with what is published, or the question could not be decided. */
	readonly interval: FeasibleInterval | null;
}

/** What is known of some hidden counts, and the figures to look at. */
export interface AuditedSystem {
	readonly hidden: HiddenCounts;
	/** Figure → where it belongs to, and what it is a sum of. */
	readonly figures: ReadonlyMap<string, Pick<Disclosure, 'part' | 'key' | 'skill'> & { readonly factors: Factors }>;
	/** What could not be looked at. */
	readonly unsettled?: readonly Pick<Disclosure, 'part' | 'key' | 'figure'>[];
}

/**
 * What could be worked out: every withheld figure that is surely at least 1, may be below `minCell`, and could be any of
 * fewer than `minCell` numbers only; and what everybody answered alike.
 *
 * @param published
 * @param survey - Says the threshold, the scales, the choices and the conditions
 * @param known - What was worked out for the same figures of groups, and will be again
 * @return Empty when all is hidden as it should be
 */
export function auditPublished(
	published: PublishedResults, survey: Survey, known: JointGroups = createJointGroups(),
): Disclosure[] {
	if ( survey.minCell <= 1 ) {
		return [];
	}
	const systems = [
		...questionSystems( published, survey ), ...breakdownSystems( published, survey ),
		...nestedSystems( published, survey ), ...versionSystem( published ),
	];
	const measured = measuredGrid( survey );
	if ( measured !== null ) {
		for ( const id of Object.keys( published.skills ) ) {
			const skill = published.skills[ id ];
			if ( skill !== undefined && !isWithheld( skill ) && isWithheld( skill.importance.counts ) ) {
				systems.push( skillSystem( id, skill, measured ) );
			}
		}
	}
	return [
		...systems.reduce<Disclosure[]>( ( all, system ) => all.concat( disclosuresIn( system, survey.minCell ) ), [] ),
		...measured === null ? [] : ratingDisclosures( published, measured, survey.minCell ),
		...measured === null ? [] : jointGroupDisclosures( published, measured, survey.minCell, known ),
		...measured === null ? [] : groupSumDisclosures( published, measured, survey.minCell ),
		...measured === null ? [] : nestedDisclosures( published, survey, measured ),
		...unanimousAnswers( published, survey ),
	];
}

/**
 * The figures of a system that are known too well.
 *
 * @param system
 * @param system.figures
 * @param system.hidden
 * @param system.unsettled
 * @param minCell
 */
export function disclosuresIn( { figures, hidden, unsettled = [] }: AuditedSystem, minCell: number ): Disclosure[] {
	const all = Array.from( figures );
	const relaxed = feasibleIntervals( hidden, all.map( ( [ , { factors } ] ) => factors ), false );
	const isClose = ( index: number ): boolean => {
		const rough = relaxed[ index ] ?? null;
		return rough !== null && rough.least < minCell && rough.most - rough.least + 1 < NARROW * minCell;
	};
	const close = all.map( ( _, index ) => index ).filter( isClose );
	const closely = feasibleIntervals( hidden, close.map( ( index ) => all[ index ]?.[ 1 ].factors ?? {} ) );
	const exact = new Map( closely.map( ( interval, place ) => [ close[ place ], interval ] as const ) );
	return all.reduce<Disclosure[]>( ( found, [ figure, { part, key, skill } ], index ) => {
		const interval = ( exact.has( index ) ? exact.get( index ) : relaxed[ index ] ) ?? null;
		return !isTooNarrow( interval, minCell ) ? found :
			[ ...found, { part, key, figure, interval, ...skill === undefined ? {} : { skill } } ];
	}, unsettled.map( ( place ) => ( { ...place, interval: null } ) ) );
}

/** Intervals of fewer numbers than this many times `minCell` are worked out for whole persons. */
const NARROW = 2;

/** Whether a figure is surely not 0, may be a small count, and could be too few numbers. */
export function isTooNarrow( interval: FeasibleInterval | null, minCell: number ): boolean {
	return interval === null ||
		interval.least > 0 && interval.least < minCell && interval.most - interval.least + 1 < minCell;
}

function versionSystem( { counted, versions }: PublishedResults ): AuditedSystem[] {
	const hidden = versions.filter( ( version ) => isWithheld( version.counted ) ).map( ( { revision } ) => String( revision ) );
	const shown = versions.reduce( ( sum, version ) => isWithheld( version.counted ) ? sum : sum + version.counted, 0 );
	const factors: Record<string, number> = {};
	hidden.forEach( ( name ) => {
		factors[ name ] = 1;
	} );
	return hidden.length === 0 ? [] : [ {
		hidden: { counts: hidden, least: 1, sums: [ { factors, equals: counted - shown } ] },
		figures: new Map( hidden.map( ( name ) => [ name, { part: 'versions', key: '', factors: { [ name ]: 1 } } as const ] ) ),
	} ];
}

/** Where a person had to choose one thing, and all are shown to have chosen the same. */
function unanimousAnswers( published: PublishedResults, survey: Survey ): Disclosure[] {
	const found: Disclosure[] = [];
	for ( const { name: key, kind, isMultiple } of answerParameters( survey ) ) {
		const question = published.questions[ key ];
		if ( question === undefined || isWithheld( question ) || kind !== 'codes' || isMultiple || question.n === 0 ) {
			continue;
		}
		const codes = Object.keys( question.choices );
		const figure = codes.find( ( code ) => {
			const choice = question.choices[ code ];
			return choice !== undefined && !isWithheld( choice ) && choice.count === question.n;
		} );
		if ( figure !== undefined && codes.length > 1 ) {
			found.push( { part: 'questions', key, figure, interval: { least: question.n, most: question.n } } );
		}
	}
	return found;
}

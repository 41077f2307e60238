/** What breakdowns tell together where the groups of one are parts of the groups of another. */
import { conditionParameters } from '../../survey/conditions/condition-parameters';
import { evaluateCondition } from '../../survey/conditions/evaluate-condition';
import type { Condition } from '../../survey/conditions/condition';
import type { Survey } from '../../survey/definition';
import { answerParameters } from '../../survey/parameters';
import type { MeasuredGrid } from '../measured-grid';
import { type AuditedSystem, type Disclosure, isTooNarrow } from './audit';
import { breakdownKey, endIntervals, type Ratings, ratingsOf, without } from './audit-breakdowns';
import { conditionsByQuestion, conjunctsOf, OTHER_CODE } from './audit-conditions';
import type { PublishedSum } from './feasible-intervals';
import {
	isWithheld, type PublishedBreakdown, type PublishedGroup, type PublishedGroupSkill, type PublishedResults, type Shown,
} from './published';

/** Everybody in a group of `inner` is in one of some groups of `outer`: only those are asked. */
interface Nesting {
	readonly outer: PublishedBreakdown;
	readonly inner: PublishedBreakdown;
	/** Of the outer groups that have the inner ones. */
	readonly codes: readonly string[];
}

const FIGURES = [ 'highNeedCount', 'canTeach', 'wantToLearn' ] as const;

/**
 * Breakdowns by two questions that have nothing to do with each other tell no more together than each by itself: whatever
 * the answers are, any way to divide them by one question goes with any way to divide them by the other. But where only
 * those who chose something are asked the other, its groups can be subtracted from theirs. What is left is held to what
 * groups are held to.
 *
 * @param published
 * @param survey
 * @param measured
 */
export function nestedDisclosures( published: PublishedResults, survey: Survey, measured: MeasuredGrid ): Disclosure[] {
	const { minAnswers, minCell } = survey;
	const found: Disclosure[] = [];
	for ( const { codes, inner, outer } of nestingsOf( published, survey ) ) {
		for ( const skill of Object.keys( published.skills ) ) {
			const whole = codes.map( ( code ) => figuresOf( outer, code, skill ) ).filter( isShown );
			const parts = Object.keys( inner.groups ).map( ( code ) => figuresOf( inner, code, skill ) ).filter( isShown );
			if ( whole.length < codes.length || parts.length === 0 ) {
				continue;
			}
			const total = without( NOBODY, whole.map( ( figures ) => negative( ratings( figures ) ) ) );
			for ( const some of inner.isPartition ? [ parts ] : parts.map( ( part ) => [ part ] ) ) {
				const rest = without( total, some.map( ratings ) );
				const interval = rest.n > 0 && rest.n < Math.max( minAnswers, minCell ) ? { least: rest.n, most: rest.n } :
					( [ 'importance', 'ability' ] as const ).reduce<ReturnType<typeof endIntervals>>( ( all, side ) => all.concat(
						endIntervals( measured[ side ], rest.n, rest.sums[ side ], () => Infinity ) ), [] ).find(
						( candidate ) => isTooNarrow( candidate, minCell ) || candidate !== null && candidate.most === 0 );
				if ( interval !== undefined ) {
					const figure = `${ codes.join() } without its groups`;
					found.push( { part: 'breakdowns', key: breakdownKey( inner ), skill, figure, interval } );
				}
				const need = [ ...whole.map( ( { highNeedCount } ) => highNeedCount ),
					...some.map( ( { highNeedCount } ) => isWithheld( highNeedCount ) ? highNeedCount : -highNeedCount ) ]
					.reduce<number>( ( sum, count ) => isWithheld( count ) ? NaN : sum + count, 0 );
				if ( rest.n > 0 && need > 0 && ( need < minCell || rest.n - need < minCell ) ||
					rest.n > need && rest.n - need < minCell ) {
					found.push( {
						part: 'breakdowns', key: breakdownKey( inner ), skill, only: 'need',
						figure: `${ codes.join() } without its groups: high need`, interval: { least: need, most: need },
					} );
				}
			}
		}
	}
	return found;
}

/**
 * Of each skill how many in each group are in high need of it, can teach it and want to learn it, in both breakdowns: no
 * more in the inner groups than in the outer ones, and those who are left are a hidden count as well.
 *
 * @param published
 * @param survey
 */
export function nestedSystems( published: PublishedResults, survey: Survey ): AuditedSystem[] {
	const systems: AuditedSystem[] = [];
	for ( const { codes, inner, outer } of nestingsOf( published, survey ) ) {
		const key = breakdownKey( inner );
		for ( const skill of Object.keys( published.skills ) ) {
			const all = published.skills[ skill ];
			for ( const figure of all === undefined || isWithheld( all ) ? [] : FIGURES ) {
				const countIn = ( breakdown: PublishedBreakdown, code: string ): number | null => {
					const figures = figuresOf( breakdown, code, skill );
					const count = isWithheld( figures ) ? null : figures[ figure ];
					return typeof count === 'number' ? count : null;
				};
				const names: string[] = [];
				const sumOf = (
					breakdown: PublishedBreakdown, some: readonly string[],
				): { factors: Record<string, number>; known: number } => {
					const sum = { factors: {} as Record<string, number>, known: 0 };
					some.forEach( ( code ) => {
						const count = countIn( breakdown, code );
						if ( count === null ) {
							const name = `${ breakdown === inner ? 'inner' : 'outer' } ${ code }`;
							sum.factors[ name ] = 1;
							if ( !names.includes( name ) ) {
								names.push( name );
							}
						} else {
							sum.known += count;
						}
					} );
					return sum;
				};
				const total = all === undefined || isWithheld( all ) ? null : all[ figure ];
				const groups = Object.keys( inner.groups );
				const sums: PublishedSum[] = [];
				const rests: string[] = [];
				for ( const some of inner.isPartition ? [ groups ] : groups.map( ( code ) => [ code ] ) ) {
					const [ whole, parts ] = [ sumOf( outer, codes ), sumOf( inner, some ) ];
					const rest = `rest ${ some.join() }`;
					const factors: Record<string, number> = { ...whole.factors, [ rest ]: -1 };
					Object.keys( parts.factors ).forEach( ( name ) => {
						factors[ name ] = -1;
					} );
					sums.push( { factors, equals: parts.known - whole.known } );
					rests.push( rest );
				}
				if ( outer.isPartition && typeof total === 'number' ) {
					const everybody = sumOf( outer, Object.keys( outer.groups ) );
					sums.push( { factors: { ...everybody.factors, 'no group': 1 }, equals: total - everybody.known } );
				}
				if ( groups.some( ( code ) => countIn( inner, code ) !== null ) ) {
					const counts = [ ...names, ...rests, 'no group' ];
					systems.push( {
						hidden: { counts, least: 0, sums },
						figures: new Map( [ ...rests, ...names ].map( ( name ) => [
							`${ figure }: ${ name }`, { part: 'breakdowns', key, skill, factors: { [ name ]: 1 } } as const,
						] ) ),
					} );
				}
			}
		}
	}
	return systems;
}

const NOBODY: Ratings = { n: 0, sums: { importance: 0, ability: 0 } };

function negative( { n, sums }: Ratings ): Ratings {
	return { n: -n, sums: { importance: -sums.importance, ability: -sums.ability } };
}

function ratings( { ability, importance, n }: PublishedGroupSkill ): Ratings {
	return ratingsOf( n, importance, ability );
}

function isShown( figures: Shown<PublishedGroupSkill> ): figures is PublishedGroupSkill {
	return !isWithheld( figures );
}

function figuresOf( { groups }: PublishedBreakdown, code: string, skill: string ): Shown<PublishedGroupSkill> {
	const group = groups[ code ] as Shown<PublishedGroup> | undefined;
	return group === undefined ? { withheld: 'small-counts' } :
		isWithheld( group ) ? group : group.skills[ skill ] ?? { withheld: 'small-counts' };
}

/** Of all pairs of breakdowns by questions, those where one question leads to the other. */
function nestingsOf( { breakdowns }: PublishedResults, survey: Survey ): Nesting[] {
	const shown = breakdowns.filter( ( { question, withheld } ) => question !== null && withheld === undefined );
	const found: Nesting[] = [];
	if ( shown.length < 2 ) {
		return found;
	}
	const conditions = conditionsByQuestion( survey );
	const parameters = answerParameters( survey );
	/** The choices of which everybody who answers a question made one; null: it can be answered without. */
	const needed = ( question: string, leading: string, above: readonly string[] ): readonly string[] | null => {
		const parameter = parameters.find( ( { name } ) => name === leading );
		const codes = ( parameter?.choices ?? [] ).map( ( { value } ) => value )
			.filter( ( code ) => !survey.notInStatistics.includes( code ) );
		return conjunctsOf( conditions.get( question ) ?? [] ).reduce<readonly string[] | null>( ( least, part ) => {
			const [ lead, ...others ] = conditionParameters( part );
			const some = lead === undefined || others.length > 0 || above.includes( lead ) ? null :
				lead === leading ? leadingCodes( part, codes, parameter?.isMultiple === true ) :
					holdsWithout( part ) ? null : needed( lead, leading, [ ...above, question ] );
			return some === null ? least : least === null ? some : least.filter( ( code ) => some.includes( code ) );
		}, null );
	};
	for ( const outer of shown ) {
		for ( const inner of shown ) {
			const codes = outer === inner ? null : needed( inner.question as string, outer.question as string, [] );
			// Of groups that overlap only one can be subtracted from.
			if ( codes !== null && ( outer.isPartition || codes.length === 1 ) ) {
				found.push( { outer, inner, codes: codes.filter( ( code ) => outer.groups[ code ] !== undefined ) } );
			}
		}
	}
	return found.filter( ( { codes } ) => codes.length > 0 );
}

function holdsWithout( part: Condition ): boolean {
	return evaluateCondition( part, () => null ) || evaluateCondition( part, () => [] );
}

function leadingCodes( part: Condition, codes: readonly string[], isMultiple: boolean ): readonly string[] | null {
	const holds = ( code: string ): boolean => evaluateCondition( part, () => isMultiple ? [ code ] : code );
	const sufficient = codes.filter( holds );
	return holdsWithout( part ) || holds( OTHER_CODE ) ? null :
		// Several together may be needed: each of them is.
		sufficient.length === 0 ? codes.filter( ( code ) =>
			!evaluateCondition( part, () => codes.filter( ( other ) => other !== code ) ) ).slice( 0, 1 ) : sufficient;
}

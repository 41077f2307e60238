/**
 * The audit of what is about to be published: for every figure that is withheld, the interval that anyone could work
 * out from everything that is shown. It knows nothing of how the figures were chosen.
 */
import { answerParameters, type AnswerParameter } from '../../survey/parameters';
import type { Survey } from '../../survey/definition';
import { bottomTwo, measuredGrid, type MeasuredGrid, scaleOf, topTwo } from '../measured-grid';
import { recordOf } from '../sorted';
import { type FeasibleInterval, feasibleIntervals, type HiddenCounts, type PublishedSum } from './feasible-intervals';
import {
	isWithheld, type PublishedBreakdown, type PublishedQuestion, type PublishedResults, type PublishedSkill,
} from './published';

/** A withheld figure that is not hidden well enough. */
export interface Disclosure {
	readonly part: 'questions' | 'skills' | 'breakdowns';
	/** Name of the question's parameter, id of the skill, place of the breakdown from 0. */
	readonly key: string;
	readonly figure: string;
	/** Null where nothing agrees with what is published, or the question could not be decided. */
	readonly interval: FeasibleInterval | null;
}

type Factors = Readonly<Record<string, number>>;

/**
 * What could be worked out: every withheld figure that is surely at least 1, may be below `minCell`, and could be any of
 * fewer than `minCell` numbers only.
 *
 * @param published
 * @param survey - Says the threshold, the scales and the choices
 * @return Empty when all is hidden as it should be
 */
export function auditPublished( published: PublishedResults, survey: Survey ): Disclosure[] {
	if ( survey.minCell <= 1 ) {
		return [];
	}
	const found: Disclosure[] = [];
	const check = (
		part: Disclosure[ 'part' ], key: string, hidden: HiddenCounts, figures: ReadonlyMap<string, Factors>,
	): void => {
		const intervals = feasibleIntervals( hidden, Array.from( figures.values() ) );
		Array.from( figures.keys() ).forEach( ( figure, index ) => {
			const interval = intervals[ index ] ?? null;
			if ( interval === null || interval.least > 0 && interval.least < survey.minCell &&
				interval.most - interval.least + 1 < survey.minCell ) {
				found.push( { part, key, figure, interval } );
			}
		} );
	};
	for ( const parameter of answerParameters( survey ) ) {
		const question = published.questions[ parameter.name ];
		const system = question === undefined || isWithheld( question ) ? null : questionSystem( question, parameter );
		if ( system !== null ) {
			check( 'questions', parameter.name, system, eachOf( system.counts ) );
		}
	}
	const measured = measuredGrid( survey );
	if ( measured !== null ) {
		for ( const id of Object.keys( published.skills ) ) {
			const skill = published.skills[ id ];
			if ( skill !== undefined && !isWithheld( skill ) && isWithheld( skill.importance.counts ) ) {
				const { figures, hidden } = skillSystem( skill, measured );
				check( 'skills', id, hidden, figures );
			}
		}
		published.breakdowns.forEach( ( breakdown, index ) => {
			for ( const hidden of breakdown.isPartition ? breakdownSystems( breakdown, published ) : [] ) {
				check( 'breakdowns', String( index ), hidden, eachOf( hidden.counts ) );
			}
		} );
	}
	return found;
}

function eachOf( counts: readonly string[] ): Map<string, Factors> {
	return new Map( counts.map( ( count ): [ string, Factors ] => [ count, { [ count ]: 1 } ] ) );
}

function factorsOf( counts: readonly string[], factor: ( count: string ) => number ): Factors {
	const factors = recordOf<number>();
	counts.forEach( ( count ) => {
		factors[ count ] = factor( count );
	} );
	return factors;
}

/** The hidden choices of a question whose counts add up to something known; null where there is nothing to work out. */
function questionSystem( question: PublishedQuestion, parameter: AnswerParameter ): HiddenCounts | null {
	const { choices, isMultiple, question: asked } = parameter;
	const codes = Object.keys( question.choices );
	const counts = codes.filter( ( code ) => isWithheld( question.choices[ code ] ) );
	const isFixed = 'minSelectedChoices' in asked && asked.minSelectedChoices === asked.maxSelectedChoices;
	const picks = !isMultiple ? 1 : isFixed ? asked.minSelectedChoices : null;
	if ( counts.length === 0 || picks === null ) {
		return null;
	}
	const scale = scaleOf( choices ?? [], [] );
	const shown = ( power: number ): number => codes.reduce( ( sum, code ) => {
		const choice = question.choices[ code ];
		return choice === undefined || isWithheld( choice ) ? sum :
			sum + choice.count * Math.pow( scale.get( code ) ?? 0, power );
	}, 0 );
	const sumOf = ( power: number, whole: number ): PublishedSum => ( {
		factors: factorsOf( counts, ( code ) => Math.pow( scale.get( code ) ?? 0, power ) ),
		equals: Math.round( whole ) - shown( power ),
	} );
	const people = codes.reduce( ( sum, code ) => {
		const choice = question.choices[ code ];
		return choice === undefined || isWithheld( choice ) ? sum : sum + choice.count;
	}, 0 );
	const sums: PublishedSum[] = [ { factors: factorsOf( counts, () => 1 ), equals: question.n * picks - people } ];
	const { summary } = question;
	if ( summary !== undefined && !isWithheld( summary ) && summary.mean !== null ) {
		sums.push( sumOf( 1, summary.mean * question.n ) );
		if ( summary.sd !== null ) {
			sums.push( sumOf( 2, summary.sd * summary.sd * ( question.n - 1 ) + summary.mean * summary.mean * question.n ) );
		}
	}
	return { counts, least: 1, sums };
}

/** The pairs of ratings behind a skill's means and scores. */
function skillSystem(
	skill: PublishedSkill, measured: MeasuredGrid,
): { readonly hidden: HiddenCounts; readonly figures: ReadonlyMap<string, Factors> } {
	const values = new Map<string, readonly [ number, number ]>();
	measured.importance.forEach( ( importance, importanceCode ) => measured.ability.forEach( ( ability, abilityCode ) => {
		values.set( `${ importanceCode }/${ abilityCode }`, [ importance, ability ] );
	} ) );
	const counts = Array.from( values.keys() );
	const figureOf = ( factor: ( importance: number, ability: number ) => number ): Factors => factorsOf( counts, ( count ) => {
		const [ importance, ability ] = values.get( count ) as readonly [ number, number ];
		return factor( importance, ability );
	} );
	const [ important, unable ] = [ topTwo( measured.importance ), bottomTwo( measured.ability ) ];
	const highNeed = figureOf( ( first, second ) => Number( important.includes( first ) && unable.includes( second ) ) );
	const { n, importance, ability, rds, highNeedCount } = skill;
	const whole = ( figure: number | null, times: number ): number => Math.round( ( figure ?? 0 ) * times );
	const sums: PublishedSum[] = [
		{ factors: figureOf( () => 1 ), equals: n },
		{ factors: figureOf( ( value ) => value ), equals: whole( importance.mean, n ) },
		{ factors: figureOf( ( _, value ) => value ), equals: whole( ability.mean, n ) },
		{ factors: figureOf( ( first, second ) => Math.sign( second - first ) ), equals: whole( rds, n / 100 ) },
	];
	const figures = new Map<string, Factors>();
	measured.importance.forEach( ( value, code ) => {
		figures.set( `importance ${ code }`, figureOf( ( other ) => Number( other === value ) ) );
	} );
	measured.ability.forEach( ( value, code ) => {
		figures.set( `ability ${ code }`, figureOf( ( _, other ) => Number( other === value ) ) );
	} );
	if ( isWithheld( highNeedCount ) ) {
		figures.set( 'highNeed', highNeed );
	} else {
		sums.push( { factors: highNeed, equals: highNeedCount } );
	}
	return { hidden: { counts, least: 0, sums }, figures };
}

/** The sizes of withheld groups, and how many in each of them rated each skill. */
function breakdownSystems( { groups, ungrouped }: PublishedBreakdown, published: PublishedResults ): HiddenCounts[] {
	const codes = Object.keys( groups );
	const withheld = codes.filter( ( code ) => isWithheld( groups[ code ] ) );
	const systems: HiddenCounts[] = [];
	const add = ( hidden: readonly string[], least: number, total: number, shown: number ): void => {
		if ( hidden.length > 0 ) {
			systems.push( { counts: hidden, least, sums: [ { factors: factorsOf( hidden, () => 1 ), equals: total - shown } ] } );
		}
	};
	const rest = isWithheld( ungrouped ) ? [ 'ungrouped' ] : [];
	add( [ ...withheld, ...rest ], 1, published.counted, codes.reduce( ( sum, code ) => {
		const group = groups[ code ];
		return group === undefined || isWithheld( group ) ? sum : sum + group.counted;
	}, isWithheld( ungrouped ) ? 0 : ungrouped ) );
	for ( const skill of Object.keys( published.skills ) ) {
		const total = published.skills[ skill ];
		if ( total === undefined || isWithheld( total ) ) {
			continue;
		}
		const hidden: string[] = ungrouped === 0 ? [] : [ 'ungrouped' ];
		let shown = 0;
		for ( const code of codes ) {
			const group = groups[ code ];
			const figures = group === undefined || isWithheld( group ) ? undefined : group.skills[ skill ];
			if ( figures === undefined || isWithheld( figures ) ) {
				hidden.push( code );
			} else {
				shown += figures.n;
			}
		}
		add( hidden, 0, total.n, shown );
	}
	return systems;
}

/** What questions that only some are asked tell of the questions that lead to them. */
import type { Condition, ConditionValue, Expression } from '../../survey/conditions/condition';
import { conditionParameters } from '../../survey/conditions/condition-parameters';
import { evaluateCondition } from '../../survey/conditions/evaluate-condition';
import type { Question, Survey, SurveyElement } from '../../survey/definition';
import type { AnswerParameter } from '../../survey/parameters';
import { choiceName } from './audit-questions';
import type { Factors, PublishedLimit } from './feasible-intervals';
import { isWithheld, type PublishedResults } from './published';

/** What is looked at of a result. */
export type ConditionalResults = Pick<PublishedResults, 'questions' | 'counted'> & {
	readonly versions: readonly Pick<PublishedResults[ 'versions' ][ number ], 'changed'>[];
};

/** No definition has it: it stands for all that a choice can be besides the codes that are counted. */
export const OTHER_CODE = ' ';

/** Answers that were only given where conditions hold. */
export interface ConditionalAnswers {
	/** The question that they are to. */
	readonly key: string;
	/** What `asked` is a number of: the same name, the same number of the same answers in another release. */
	readonly name: string;
	/** Parts of conditions that have to hold together, all of them. */
	readonly conditions: readonly Condition[];
	/** How many people fulfil them at the least, as far as is shown. */
	readonly asked: number;
}

/**
 * What is shown of questions, rows of matrices and choices that only some are asked, or offered.
 *
 * @param published
 * @param survey
 * @param parameters - Of the survey
 */
export function conditionalAnswers(
	published: Pick<PublishedResults, 'questions' | 'counted'>, survey: Survey, parameters: readonly AnswerParameter[],
): ConditionalAnswers[] {
	const conditions = conditionsByQuestion( survey );
	const found: ConditionalAnswers[] = [];
	for ( const { choices, name: key, question, row } of parameters ) {
		const dependent = published.questions[ key ];
		if ( dependent === undefined || isWithheld( dependent ) ) {
			continue;
		}
		const ofRow = row === null || row.visibleIf === null ? [] : [ row.visibleIf ];
		const own = [ ...conditions.get( question.name ) ?? [], ...ofRow ];
		const { n, notAsked, notInStatistics, unusable } = dependent;
		if ( own.length > 0 ) {
			const asked = !isWithheld( notAsked ) ? published.counted - notAsked : [ notInStatistics, unusable ].reduce<number>(
				( sum, count ) => isWithheld( count ) ? sum : sum + count, n,
			);
			const parts = [ notAsked, notInStatistics, unusable ].map( ( count ) => isWithheld( count ) ? '' : '+' );
			found.push( { key, name: `${ key } ${ parts.join( '/' ) }`, conditions: conjunctsOf( own ), asked } );
		}
		( choices ?? [] ).forEach( ( { value, visibleIf } ) => {
			const choice = dependent.choices[ value ];
			const count = choice === undefined ? 0 : isWithheld( choice ) ? 1 : choice.count;
			if ( visibleIf !== null && count > 0 ) {
				const name = `${ choiceName( key, value ) }${ isWithheld( choice ) ? ' withheld' : '' }`;
				found.push( { key, name, conditions: conjunctsOf( [ ...own, visibleIf ] ), asked: count } );
			}
		} );
	}
	return found;
}

/**
 * Who answers a question was asked it, and fulfils its conditions: so no more people can have answered it than chose
 * what leads to it, and no more can have chosen what leads past it than have not answered it. The same goes for rows of
 * matrices, for choices that are only offered to some, and for questions on pages and in panels with conditions.
 *
 * Of a condition its parts are looked at that have to hold together (`and`), and of these those that look at one answer
 * only. What conditions tell of several answers together is for `jointAnswers`.
 *
 * @param published
 * @param survey
 * @param parameters - Of the survey
 * @param conditional - As `conditionalAnswers` gives them
 * @return About the counts of choices, as `choiceName` calls them, shown or not
 */
export function conditionLimits(
	published: ConditionalResults, survey: Survey, parameters: readonly AnswerParameter[],
	conditional: readonly ConditionalAnswers[],
): PublishedLimit[] {
	return conditional.reduce<PublishedLimit[]>( ( limits, { asked, conditions } ) => conditions.reduce( ( all, part ) => {
		const [ leading, ...others ] = conditionParameters( part );
		const parameter = parameters.find( ( candidate ) => candidate.name === leading );
		return parameter === undefined || others.length > 0 || parameter.kind !== 'codes' ? all :
			all.concat( limitsBetween( part, parameter, published, asked, survey.notInStatistics ) );
	}, limits ), [] );
}

/**
 * The conditions of each question, with those of its panels and its page.
 *
 * @param survey
 */
export function conditionsByQuestion( survey: Survey ): Map<string, Condition[]> {
	const found = new Map<string, Condition[]>();
	const walk = ( element: SurveyElement, above: readonly Condition[] ): void => {
		const conditions = element.visibleIf === null ? above.slice() : [ ...above, element.visibleIf ];
		if ( element.type === 'panel' ) {
			element.elements.forEach( ( inner ) => walk( inner, conditions ) );
		} else {
			found.set( ( element as Question ).name, conditions );
		}
	};
	survey.pages.forEach( ( page ) => page.elements.forEach(
		( element ) => walk( element, page.visibleIf === null ? [] : [ page.visibleIf ] ),
	) );
	return found;
}

/**
 * The parts of conditions that have to hold together.
 *
 * @param conditions
 */
export function conjunctsOf( conditions: readonly Condition[] ): Condition[] {
	return conditions.reduce<Condition[]>( ( all, condition ) => all.concat( conjuncts( condition ) ), [] );
}

/** The parts of a condition that have to hold together. */
function conjuncts( { expression, source }: Condition ): Condition[] {
	const split = ( part: Expression ): Expression[] => part.kind === 'binary' && part.operator === 'and' ?
		[ ...split( part.left ), ...split( part.right ) ] : [ part ];
	return split( expression ).map( ( part ) => ( { source, expression: part } ) );
}

function limitsBetween(
	condition: Condition, { isMultiple, name, question }: AnswerParameter, published: ConditionalResults, asked: number,
	notInStatistics: readonly string[],
): PublishedLimit[] {
	const leading = published.questions[ name ];
	// Answers to an earlier version lead on as they did, and are not among the counts of choices.
	const isChanged = published.versions.some( ( { changed } ) => changed.includes( question.name ) );
	if ( leading === undefined || isWithheld( leading ) || isChanged ) {
		return [];
	}
	const codes = Object.keys( leading.choices );
	const holds = ( value: ConditionValue ): boolean =>
		evaluateCondition( condition, () => value, () => question.type === 'ranking' );
	// Two codes where one is asked for are not counted, but the first of them leads on; so does a code out of statistics.
	// Where it is not said how many that are, nobody is, as of all answers that a form writes.
	const unusable = isWithheld( leading.unusable ) ? 0 : leading.unusable;
	const uncounted = [ unusable, ...notInStatistics.some( ( code ) => holds( isMultiple ? [ code ] : code ) ) ?
		[ leading.notInStatistics ] : [] ];
	const slack = uncounted.some( isWithheld ) ? leading.missing :
		uncounted.reduce<number>( ( sum, count ) => isWithheld( count ) ? sum : sum + count, 0 );
	const factorsOf = ( some: readonly string[], factor: number ): Factors => some.reduce<Record<string, number>>(
		( factors, code ) => ( { ...factors, [ choiceName( name, code ) ]: factor } ), {},
	);
	const notAsked = published.counted - asked;
	if ( !isMultiple ) {
		const leadsToIt = codes.filter( holds );
		const leadsPast = codes.filter( ( code ) => !holds( code ) );
		const isOnlyWay = !holds( null ) && !holds( OTHER_CODE );
		return [
			...leadsPast.length === 0 ? [] : [ { factors: factorsOf( leadsPast, 1 ), atMost: notAsked } ],
			...isOnlyWay && leadsToIt.length > 0 ? [ { factors: factorsOf( leadsToIt, -1 ), atMost: slack - asked } ] : [],
		];
	}
	const without = ( some: readonly string[] ): readonly string[] => codes.filter( ( code ) => !some.includes( code ) );
	// Choosing more never leads past the question: then each of these has been chosen by all who were asked.
	const isGrowing = holds( codes ) && !holds( [] ) && !holds( [ OTHER_CODE ] );
	const isShrinking = !holds( codes ) && holds( [] );
	const sufficient = codes.filter( ( code ) => holds( [ code ] ) );
	const needed = codes.filter( ( code ) => isGrowing && !holds( without( [ code ] ) ) &&
		sufficient.every( ( other ) => other === code ) );
	const isOneOfThem = isGrowing && sufficient.length > 0 && !holds( without( sufficient ) );
	const past = codes.filter( ( code ) => isShrinking && !holds( [ code ] ) && holds( without( [ code ] ) ) );
	return [
		...needed.map( ( code ) => ( { factors: factorsOf( [ code ], -1 ), atMost: slack - asked } ) ),
		...isOneOfThem ? [ { factors: factorsOf( sufficient, -1 ), atMost: slack - asked } ] : [],
		...past.map( ( code ) => ( { factors: factorsOf( [ code ], 1 ), atMost: notAsked } ) ),
	];
}

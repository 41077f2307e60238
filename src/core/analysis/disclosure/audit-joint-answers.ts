/** What conditions over several questions tell of the answers to them together. */
import type { Condition, ConditionValue, Expression } from '../../survey/conditions/condition';
import { conditionParameters } from '../../survey/conditions/condition-parameters';
import { evaluateCondition } from '../../survey/conditions/evaluate-condition';
import type { Survey } from '../../survey/definition';
import type { AnswerParameter } from '../../survey/parameters';
import { type ConditionalAnswers, OTHER_CODE } from './audit-conditions';
import { choiceName } from './audit-questions';
import type { PublishedLimit, PublishedSum } from './feasible-intervals';
import { isWithheld, type PublishedResults } from './published';

/** Unknown numbers of people, by what each of them answers to several questions, and what is known of them. */
export interface JointAnswers {
	readonly cells: readonly string[];
	/** Over cells and hidden choices, as `choiceName` calls them. */
	readonly sums: readonly PublishedSum[];
	readonly limits: readonly PublishedLimit[];
	/** Questions whose conditions look at so much that they are not looked at. */
	readonly tooMany: readonly string[];
}

/** What can be told apart of the answers to one question. */
interface AnswerClass {
	/** Choices of which everybody in the class chose each (several choices), or one (a single one). */
	readonly codes: readonly string[];
	/** What an answer can be: whoever is in the class gave one of these. */
	readonly values: readonly ConditionValue[];
	/** Null: not known. */
	readonly isCounted: boolean | null;
}

/** With more cells, or more to work out for them, conditions are not looked at together. */
const MOST_CELLS = 256;
const MOST_EVALUATIONS = 20000;

/** Of a question with several choices: with more that conditions name the ways to choose are too many. */
const MOST_NAMED = 5;

/**
 * Everybody is in one cell of the table of all answers to the questions that some condition looks at together. Its
 * margins are the counts that are shown, or hidden; and those who were asked a question are in the cells in which its
 * conditions hold. That is all there is to know: any table with these margins can be how people answered.
 *
 * @param published
 * @param survey
 * @param parameters - Of the survey
 * @param conditional
 * @param shownCount - Of a choice; null where it is hidden
 */
export function jointAnswers(
	published: PublishedResults, survey: Survey, parameters: readonly AnswerParameter[],
	conditional: readonly ConditionalAnswers[], shownCount: ( choice: string ) => number | null,
): JointAnswers {
	const [ cells, sums, limits, tooMany ]: [ string[], PublishedSum[], PublishedLimit[], string[] ] = [ [], [], [], [] ];
	for ( const cluster of clustersOf( conditional, parameters, published ) ) {
		const leading = parameters.filter( ( { name } ) => cluster.has( name ) );
		const dependents = conditional.map( ( { asked, conditions, key } ) => ( {
			asked, key,
			conditions: conditions.filter( ( part ) => conditionParameters( part ).every( ( name ) => cluster.has( name ) ) ),
		} ) ).filter( ( { conditions } ) => conditions.length > 0 );
		const classes = leading.map( ( parameter ) => classesOf( parameter, dependents, published, survey.notInStatistics ) );
		const combinations = combinationsOf( classes );
		if ( combinations === null ) {
			tooMany.push( ...dependents.map( ( { key } ) => key ) );
			continue;
		}
		const names = combinations.map( ( _, index ) => `${ String( cells.length ) } ${ String( index ) }` );
		const inCells = ( isIn: ( combination: readonly AnswerClass[] ) => boolean, factor = 1 ): Record<string, number> => {
			const factors: Record<string, number> = {};
			combinations.forEach( ( combination, index ) => {
				if ( isIn( combination ) ) {
					factors[ names[ index ] as string ] = factor;
				}
			} );
			return factors;
		};
		sums.push( { factors: inCells( () => true ), equals: published.counted } );
		leading.forEach( ( { isMultiple, name }, index ) => {
			const question = published.questions[ name ];
			if ( question === undefined || isWithheld( question ) ) {
				return;
			}
			const own = classes[ index ] ?? [];
			const isIn = ( combination: readonly AnswerClass[], some: ( one: AnswerClass ) => boolean ): boolean =>
				some( combination[ index ] as AnswerClass );
			const margins = isMultiple ?
				Array.from( new Set( own.reduce<string[]>( ( all, { codes } ) => all.concat( codes ), [] ) ) ).map(
					( code ) => ( { codes: [ code ], isPart: ( one: AnswerClass ) => one.codes.includes( code ) } ) ) :
				own.filter( ( { codes } ) => codes.length > 0 ).map(
					( margin ) => ( { codes: margin.codes, isPart: ( one: AnswerClass ) => one === margin } ) );
			margins.forEach( ( { codes, isPart } ) => {
				const factors = inCells( ( combination ) => isIn( combination, isPart ) );
				let known = 0;
				codes.forEach( ( code ) => {
					const count = shownCount( choiceName( name, code ) );
					known += count ?? 0;
					if ( count === null ) {
						factors[ choiceName( name, code ) ] = -1;
					}
				} );
				sums.push( { factors, equals: known } );
			} );
			limits.push(
				{
					factors: inCells( ( combination ) => isIn( combination, ( { isCounted } ) => isCounted === true ) ),
					atMost: question.n,
				},
				{
					factors: inCells( ( combination ) => isIn( combination, ( { isCounted } ) => isCounted === false ) ),
					atMost: published.counted - question.n,
				},
			);
		} );
		dependents.forEach( ( { asked, conditions } ) => limits.push( {
			factors: inCells( ( combination ) => canHold( conditions, leading, combination ), -1 ), atMost: -asked,
		} ) );
		cells.push( ...names );
	}
	return { cells, sums, limits, tooMany };
}

/** Questions that conditions look at together; not those that are looked at one by one. */
function clustersOf(
	conditional: readonly ConditionalAnswers[], parameters: readonly AnswerParameter[], published: PublishedResults,
): ReadonlySet<string>[] {
	const known = new Set( parameters.map( ( { name } ) => name ) );
	let clusters: Set<string>[] = [];
	for ( const { conditions } of conditional ) {
		const names = new Set( conditions.reduce<string[]>( ( all, part ) => all.concat( conditionParameters( part ) ), [] )
			.filter( ( name ) => known.has( name ) ) );
		if ( names.size > 1 ) {
			const touched = clusters.filter( ( cluster ) => Array.from( names ).some( ( name ) => cluster.has( name ) ) );
			clusters = clusters.filter( ( cluster ) => !touched.includes( cluster ) );
			touched.forEach( ( cluster ) => cluster.forEach( ( name ) => names.add( name ) ) );
			clusters.push( names );
		}
	}
	// Where nothing of them is hidden there is nothing to work out.
	return clusters.filter( ( cluster ) => Array.from( cluster ).some( ( name ) => {
		const question = published.questions[ name ];
		return question !== undefined && !isWithheld( question ) &&
			Object.keys( question.choices ).some( ( code ) => isWithheld( question.choices[ code ] ) );
	} ) );
}

function combinationsOf( classes: readonly ( readonly AnswerClass[] | null )[] ): ( readonly AnswerClass[] )[] | null {
	let combinations: ( readonly AnswerClass[] )[] = [ [] ];
	for ( const some of classes ) {
		if ( some === null || combinations.length * some.length > MOST_CELLS ) {
			return null;
		}
		combinations = combinations.reduce<( readonly AnswerClass[] )[]>(
			( all, combination ) => all.concat( some.map( ( one ) => [ ...combination, one ] ) ), [] );
	}
	const evaluations = combinations.reduce(
		( sum, combination ) => sum + combination.reduce( ( product, { values } ) => product * values.length, 1 ), 0 );
	return evaluations > MOST_EVALUATIONS ? null : combinations;
}

/** Whether people in a cell can fulfil conditions; where they surely do not, they cannot. */
function canHold(
	conditions: readonly Condition[], leading: readonly AnswerParameter[], combination: readonly AnswerClass[],
): boolean {
	const isOrdered = ( name: string ): boolean =>
		leading.some( ( parameter ) => parameter.name === name && parameter.question.type === 'ranking' );
	const answers = new Map<string, ConditionValue>();
	const tryAll = ( index: number ): boolean => {
		const parameter = leading[ index ];
		return parameter === undefined ?
			conditions.every( ( part ) => evaluateCondition( part, ( name ) => answers.get( name ) ?? null, isOrdered ) ) :
			( combination[ index ] as AnswerClass ).values.some( ( value ) => {
				answers.set( parameter.name, value );
				return tryAll( index + 1 );
			} );
	};
	return tryAll( 0 );
}

/** @return Null where there are too many */
function classesOf(
	{ choices, isMultiple, kind, name, question: { name: questionName } }: AnswerParameter,
	dependents: readonly { readonly conditions: readonly Condition[] }[], published: PublishedResults,
	notInStatistics: readonly string[],
): AnswerClass[] | null {
	const named = dependents.reduce<ConditionValue[]>( ( all, { conditions } ) => conditions.reduce(
		( some, part ) => some.concat( conditionParameters( part ).includes( name ) ? valuesIn( part.expression ) : [] ), all,
	), [] );
	if ( kind !== 'codes' ) {
		// Around each number that a condition names, and each text.
		const values = named.reduce<ConditionValue[]>( ( all, value ) => all.concat(
			typeof value === 'number' ? [ value - 1, value, value + 1 ] : [ value ] ), [ null, OTHER_CODE, 0 ] );
		return Array.from( new Set( values ) ).map( ( value ) => ( { codes: [], values: [ value ], isCounted: null } ) );
	}
	const question = published.questions[ name ];
	const isKnown = question !== undefined && !isWithheld( question );
	const codes = isKnown ? Object.keys( question.choices ) :
		( choices ?? [] ).map( ( { value } ) => value ).filter( ( code ) => !notInStatistics.includes( code ) );
	if ( isMultiple ) {
		const some = codes.filter( ( code ) => named.some( ( value ) => String( value ).toLowerCase() === code.toLowerCase() ) );
		const isNumber = named.some( ( value ) => typeof value === 'number' && !some.includes( String( value ) ) );
		return some.length > MOST_NAMED || isNumber ? null :
			subsetsOf( some ).reduce<AnswerClass[]>( ( all, chosen ) => all.concat( [
				{ codes: chosen, values: [ chosen.length === 0 ? null : chosen ], isCounted: chosen.length > 0 },
				{ codes: chosen, values: [ [ ...chosen, OTHER_CODE ] ], isCounted: chosen.length > 0 ? true : null },
			] ), [] );
	}
	const isChanged = published.versions.some( ( { changed } ) => changed.includes( questionName ) );
	// Two codes where one is asked for are not counted, but the first of them leads on; so do answers to earlier versions.
	const isAny = !isKnown || isChanged || typeof question.unusable === 'number' && question.unusable > 0;
	const uncounted = [ null, OTHER_CODE, ...notInStatistics, ...isAny ? codes : [] ];
	// Choices that no condition can tell apart are one class.
	const isNamed = ( code: string ): boolean => named.length === 0 || named.some( ( value ) => typeof value !== 'string' ||
		value.toLowerCase().includes( code.toLowerCase() ) || code.toLowerCase().includes( value.toLowerCase() ) );
	const others = codes.filter( ( code ) => !isNamed( code ) );
	return [
		...codes.filter( isNamed ).map( ( code ) => ( { codes: [ code ], values: [ code ], isCounted: true } ) ),
		...others.length === 0 ? [] : [ { codes: others, values: others, isCounted: true } ],
		{ codes: [], values: uncounted, isCounted: false },
	];
}

function subsetsOf( codes: readonly string[] ): string[][] {
	return codes.reduce<string[][]>( ( all, code ) => all.concat( all.map( ( some ) => [ ...some, code ] ) ), [ [] ] );
}

/** All values that an expression names. */
function valuesIn( expression: Expression ): ConditionValue[] {
	switch ( expression.kind ) {
		case 'value':
			return Array.isArray( expression.value ) ? expression.value as ConditionValue[] : [ expression.value ];
		case 'answer':
			return [];
		case 'unary':
			return valuesIn( expression.operand );
		case 'binary':
			return [ ...valuesIn( expression.left ), ...valuesIn( expression.right ) ];
		case 'iif':
			return expression.operands.reduce<ConditionValue[]>( ( all, operand ) => all.concat( valuesIn( operand ) ), [] );
	}
}

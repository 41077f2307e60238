/** What the questions tell of each other's hidden choices. */
import type { Survey } from '../../survey/definition';
import { type AnswerParameter, answerParameters } from '../../survey/parameters';
import { scaleOf } from '../measured-grid';
import type { AuditedSystem, Disclosure } from './audit';
import { conditionalAnswers, conditionLimits } from './audit-conditions';
import { jointAnswers } from './audit-joint-answers';
import type { Factors, PublishedLimit, PublishedSum } from './feasible-intervals';
import { isWithheld, type PublishedQuestion, type PublishedResults, type Shown, type WithheldReason } from './published';

/** A choice of a question, as a hidden count. */
export function choiceName( question: string, code: string ): string {
	return `${ question }=${ code }`;
}

/**
 * The hidden choices of all questions with what is known of them: their sums and what is made of them, groups that are
 * shown under the same codes, and how many were asked, or not, what depends on them.
 *
 * @param published
 * @param survey
 * @return One system: questions that have nothing to do with each other fall apart when it is solved
 */
export function questionSystems( published: PublishedResults, survey: Survey ): AuditedSystem[] {
	const counts: string[] = [];
	const sums: PublishedSum[] = [];
	const limits: PublishedLimit[] = [];
	const leastOf: Record<string, number> = {};
	const figures = new Map<string, Pick<Disclosure, 'part' | 'key'> & { factors: Factors }>();
	/** Choices whose counts are shown. */
	const shown = new Map<string, number>();
	const parameters = answerParameters( survey );
	for ( const parameter of parameters ) {
		const { name: key } = parameter;
		const question = published.questions[ key ];
		if ( question === undefined || isWithheld( question ) ) {
			continue;
		}
		for ( const code of Object.keys( question.choices ) ) {
			const count = choiceCount( question, key, code, published );
			if ( isWithheld( count ) ) {
				const name = choiceName( key, code );
				counts.push( name );
				figures.set( name, { part: 'questions', key, factors: { [ name ]: 1 } } );
			} else {
				shown.set( choiceName( key, code ), count );
			}
		}
		const told = reasonsOf( question, key, survey.minCell );
		limits.push( ...told.limits.filter(
			( { factors } ) => Object.keys( factors ).every( ( name ) => figures.has( name ) ) ) );
		Object.assign( leastOf, told.leastOf );
		const own = knownOf( question, parameter, shown );
		sums.push( ...own.sums );
		limits.push( ...own.limits );
	}
	const conditional = conditionalAnswers( published, survey, parameters );
	for ( const { factors, atMost } of conditionLimits( published, survey, parameters, conditional ) ) {
		const names = Object.keys( factors );
		// What is shown goes to the other side.
		const known = names.reduce( ( sum, name ) => sum + ( factors[ name ] as number ) * ( shown.get( name ) ?? 0 ), 0 );
		const isKnown = names.every( ( name ) => shown.has( name ) || figures.has( name ) );
		if ( isKnown && names.some( ( name ) => figures.has( name ) ) ) {
			limits.push( { factors: pick( factors, ( name ) => figures.has( name ) ), atMost: atMost - known } );
		}
	}
	if ( counts.length === 0 ) {
		return [];
	}
	const joint = jointAnswers( published, survey, parameters, conditional, ( name ) => shown.get( name ) ?? null );
	joint.cells.forEach( ( cell ) => {
		leastOf[ cell ] = 0;
	} );
	return [ {
		hidden: {
			counts: [ ...counts, ...joint.cells ], least: 1, leastOf,
			sums: [ ...sums, ...joint.sums ], limits: [ ...limits, ...joint.limits ],
		},
		figures,
		unsettled: joint.tooMany.map( ( key ) => ( { part: 'questions', key, figure: 'its conditions' } ) ),
	} ];
}

function pick( factors: Factors, isWanted: ( name: string ) => boolean ): Record<string, number> {
	const picked: Record<string, number> = {};
	Object.keys( factors ).filter( isWanted ).forEach( ( name ) => {
		picked[ name ] = factors[ name ] as number;
	} );
	return picked;
}

/** A choice is shown in its question, or as the size of a group. */
function choiceCount(
	question: PublishedQuestion, name: string, code: string, published: PublishedResults,
): Shown<number> {
	const choice = question.choices[ code ];
	if ( choice !== undefined && !isWithheld( choice ) ) {
		return choice.count;
	}
	const group = published.breakdowns.filter( ( breakdown ) => breakdown.question === name )
		.map( ( breakdown ) => breakdown.groups[ code ] )
		.find( ( candidate ) => candidate !== undefined && !isWithheld( candidate ) );
	return group === undefined || isWithheld( group ) ? choice ?? { withheld: 'small-counts' } : group.counted;
}

/**
 * What reasons tell where a question gives more than one: what is hidden for being few, or alone among others for its size,
 * is small; and what is hidden for another reason than its size is not.
 */
function reasonsOf(
	{ choices }: PublishedQuestion, key: string, minCell: number,
): { leastOf: Readonly<Record<string, number>>; limits: readonly PublishedLimit[] } {
	const byReason = new Map<WithheldReason, string[]>();
	Object.keys( choices ).forEach( ( code ) => {
		const choice = choices[ code ];
		if ( isWithheld( choice ) ) {
			byReason.set( choice.withheld, [ ...byReason.get( choice.withheld ) ?? [], choiceName( key, code ) ] );
		}
	} );
	const leastOf: Record<string, number> = {};
	const limits: PublishedLimit[] = [];
	byReason.forEach( ( names, reason ) => {
		const isSmallOne = reason === 'few-answers' || reason === 'small-counts' && byReason.size > 1 && names.length === 1 &&
			!byReason.has( 'few-answers' );
		const isLarge = !isSmallOne && ( reason !== 'small-counts' && byReason.size > 1 || byReason.has( 'few-answers' ) );
		names.forEach( ( name ) => {
			if ( isLarge ) {
				leastOf[ name ] = minCell;
			}
			limits.push( ...isSmallOne ? [ { factors: { [ name ]: 1 }, atMost: minCell - 1 } ] : [] );
		} );
	} );
	return { leastOf, limits };
}

/** What a question says of its hidden choices. */
function knownOf(
	question: PublishedQuestion, { choices, isMultiple, name, question: asked }: AnswerParameter,
	shown: ReadonlyMap<string, number>,
): { sums: readonly PublishedSum[]; limits: readonly PublishedLimit[] } {
	const codes = Object.keys( question.choices );
	const hidden = codes.filter( ( code ) => !shown.has( choiceName( name, code ) ) );
	if ( hidden.length === 0 ) {
		return { sums: [], limits: [] };
	}
	const scale = scaleOf( choices ?? [], [] );
	const valueOf = ( code: string, power: number ): number => power === 0 ? 1 : Math.pow( scale.get( code ) ?? 0, power );
	const factorsOf = ( power: number, sign = 1 ): Factors => hidden.reduce<Record<string, number>>( ( factors, code ) => (
		{ ...factors, [ choiceName( name, code ) ]: sign * valueOf( code, power ) }
	), {} );
	const shownSum = ( power: number ): number => codes.reduce(
		( sum, code ) => sum + ( shown.get( choiceName( name, code ) ) ?? 0 ) * valueOf( code, power ), 0,
	);
	const [ fewest, most ] = 'minSelectedChoices' in asked ?
		[ asked.minSelectedChoices ?? 1, asked.maxSelectedChoices ] : [ 1, null ];
	if ( isMultiple ) {
		const single = hidden.map( ( code ) => ( { factors: { [ choiceName( name, code ) ]: 1 }, atMost: question.n } ) );
		// Who is in n chose one thing at least. Answers can be written by hand, but most come from a form.
		const atLeast = { factors: factorsOf( 0, -1 ), atMost: shownSum( 0 ) - question.n * Math.max( 1, fewest ) };
		const atMost = most === null ? [] : [ { factors: factorsOf( 0 ), atMost: question.n * most - shownSum( 0 ) } ];
		return { sums: [], limits: [ ...single, atLeast, ...atMost ] };
	}
	const sumOf = ( power: number, whole: number ): PublishedSum => (
		{ factors: factorsOf( power ), equals: Math.round( whole ) - shownSum( power ) }
	);
	const sums = [ sumOf( 0, question.n ) ];
	const { summary } = question;
	if ( summary !== undefined && !isWithheld( summary ) && summary.mean !== null ) {
		sums.push( sumOf( 1, summary.mean * question.n ) );
		if ( summary.sd !== null && !isWithheld( summary.sd ) ) {
			sums.push( sumOf( 2, summary.sd * summary.sd * ( question.n - 1 ) + summary.mean * summary.mean * question.n ) );
		}
	}
	return { sums, limits: [] };
}

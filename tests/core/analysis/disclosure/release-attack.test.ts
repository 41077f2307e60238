/** What an attacker gets who keeps every release and tries every way in which people could have answered. */
import fc from 'fast-check';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import { isWithheld, type LastRelease, type PublishedResults } from '../../../../src/core/analysis/disclosure/published';
import { readLastFigures } from '../../../../src/core/analysis/disclosure/read-last-release';
import type { Survey } from '../../../../src/core/survey/definition';
import { resultsOf, surveyOf, type Values } from '../surveys';

const CODES = [ 'a', 'b', 'c' ] as const;

/** How many chose each. */
type Vector = readonly number[];

/** What a release shows of the question, or that all gave the same answer, and not which; null where it is withheld. */
type Seen = { readonly n: number; readonly counts: readonly ( number | null )[] } | 'unanimous' | null;

/** Answers that come with a release, and how many of those that had come with each release before go. */
interface Step {
	readonly come: readonly Values[];
	readonly gone: readonly number[];
}

const surveys = new Map( [ false, true ].flatMap( ( isMultiple ) => [ 2, 3 ].map( ( minCell ) => [
	`${ String( isMultiple ) } ${ minCell }`,
	surveyOf( ( definition ) => {
		Object.assign( definition.localSkills, { minAnswers: 0, minCell } );
		definition.pages = [ { elements: [
			{ type: isMultiple ? 'checkbox' : 'radiogroup', name: 'asked', choices: [ ...CODES ] },
		] } ];
		delete definition.localSkills.measures;
	} ),
] as const ) ) );

function seenIn( { questions: { asked } }: PublishedResults ): Seen {
	return asked === undefined ? null : isWithheld( asked ) ? asked.withheld === 'unanimous' ? 'unanimous' : null : { n: asked.n, counts: CODES.map( ( code ) => {
		const choice = asked.choices[ code ];
		return choice === undefined || isWithheld( choice ) ? null : choice.count;
	} ) };
}

function publish(
	survey: Survey, answers: readonly Values[], last: PublishedResults | null, added: number, removed: number,
): PublishedResults {
	const { minAnswers, minCell } = survey;
	const figures = last === null ? null : readLastFigures( JSON.parse( JSON.stringify( { ...last, minAnswers, minCell } ) ) );
	const release: LastRelease | null = figures === null ? null : { ...figures, change: { added, removed } };
	return publishResults( resultsOf( survey, answers ), survey, release );
}

const known = new Map<string, Vector[]>();

/** Every way in which `people` can choose; each of them chooses something. */
function vectors( people: number, isMultiple: boolean ): Vector[] {
	const key = `${ String( isMultiple ) } ${ people }`;
	const all = known.get( key ) ?? [];
	for ( let a = 0; a <= people && !known.has( key ); a++ ) {
		for ( let b = 0; b <= people; b++ ) {
			for ( let c = 0; c <= people; c++ ) {
				if ( isMultiple ? a + b + c >= people : a + b + c === people ) {
					all.push( [ a, b, c ] );
				}
			}
		}
	}
	known.set( key, all );
	return all;
}

function agrees( counts: Vector, seen: Seen ): boolean {
	if ( seen === 'unanimous' ) {
		return counts.filter( ( count ) => count > 0 ).length === 1;
	}
	return seen === null || seen.counts.every( ( shown, code ) =>
		shown === null ? ( counts[ code ] as number ) > 0 : counts[ code ] === shown );
}

/** Groups of people of whom the attacker knows that they came, or went, together; and what they can have chosen. */
interface History {
	/** Of each release those who came with it and are there, then those who came with it and have gone. */
	readonly stay: readonly Vector[];
	readonly went: readonly ( readonly Vector[] )[];
}

function plus( left: Vector, right: Vector, sign = 1 ): Vector {
	return left.map( ( count, code ) => count + sign * ( right[ code ] as number ) );
}

const NONE: Vector = CODES.map( () => 0 );

/** Everything that can have happened, given what was seen and who came and went. */
function historiesOf( seen: readonly Seen[], steps: readonly Step[], isMultiple: boolean ): History[] {
	let histories: History[] = [ { stay: [], went: [] } ];
	seen.forEach( ( release, index ) => {
		const { come, gone } = steps[ index ] as Step;
		// What goes is part of what is there, of one choice to an answer any; of several as many as people have chosen.
		const goneWays = ( history: History ): Vector[][] => gone.reduce<Vector[][]>( ( all, people, from ) => all.flatMap(
			( some ) => vectors( people, isMultiple ).filter( ( vector ) => isPart( vector, history.stay[ from ] as Vector,
				( steps[ from ] as Step ).come.length - goneFrom( steps, from, index ), people, isMultiple ) )
				.map( ( vector ) => [ ...some, vector ] ) ), [ [] ] );
		histories = histories.flatMap( ( history ) => goneWays( history ).flatMap( ( went ) => {
			const left = history.stay.map( ( vector, from ) => plus( vector, went[ from ] ?? NONE, -1 ) );
			const base = left.reduce( ( sum, vector ) => plus( sum, vector ), NONE );
			return vectors( come.length, isMultiple ).filter( ( vector ) => agrees( plus( base, vector ), release ) )
				.map( ( vector ) => ( { stay: [ ...left, vector ], went: [ ...history.went, went ] } ) );
		} ) );
	} );
	return histories;
}

/** How many of those who came with a release have gone before another. */
function goneFrom( steps: readonly Step[], from: number, before: number ): number {
	return steps.slice( 0, before ).reduce( ( sum, { gone } ) => sum + ( gone[ from ] ?? 0 ), 0 );
}

/** Whether some of the people in a group can have chosen this, and the others the rest. */
function isPart( part: Vector, whole: Vector, people: number, some: number, isMultiple: boolean ): boolean {
	const rest = plus( whole, part, -1 );
	const total = rest.reduce( ( sum, count ) => sum + count, 0 );
	return rest.every( ( count ) => count >= 0 && count <= people - some ) &&
		( isMultiple ? total >= people - some : total === people - some );
}

/**
 * Of those who came between any two releases of the question, and of those who went with one, how many chose something:
 * what the attacker knows too well. Where nothing was shown in between there are no two groups: that most of all chose
 * something is told of any of them.
 */
function knownTooWell(
	histories: readonly History[], seen: readonly Seen[], steps: readonly Step[], isMultiple: boolean, minCell: number,
): string[] {
	const found: string[] = [];
	type VectorOf = ( history: History ) => Vector;
	const check = ( name: string, people: number, of: VectorOf ): void => CODES.forEach( ( code, index ) => {
		const numbers = new Set( histories.map( ( history ) => of( history )[ index ] as number ) );
		const least = Math.min( ...Array.from( numbers ) );
		// What all of them chose, each of them chose.
		if ( least > 0 && ( least < minCell && numbers.size < minCell || !isMultiple && least === people ) ) {
			found.push( `${ code } ${ name }: ${ Array.from( numbers ).join() }` );
		}
	} );
	const cameWith = ( { stay, went }: History, release: number ): Vector => went.reduce(
		( sum, parts ) => plus( sum, parts[ release ] ?? NONE ), stay[ release ] as Vector );
	const isStart = ( index: number ): boolean => index === 0 || seen[ index - 1 ] !== null;
	const countOf = ( first: number, end: number, of: ( step: Step ) => number ): number =>
		steps.slice( first, end + 1 ).reduce( ( sum, step ) => sum + of( step ), 0 );
	for ( let first = 0; first < seen.length; first++ ) {
		for ( let end = first; end < seen.length; end++ ) {
			if ( isStart( first ) && seen[ end ] !== null ) {
				check( `from ${ first } to ${ end }`, countOf( first, end, ( { come } ) => come.length ), ( history ) => history.stay.slice( first, end + 1 ).reduce(
					( sum, _, index ) => plus( sum, cameWith( history, first + index ) ), NONE ) );
				const people = countOf( first, end, ( { gone } ) => gone.reduce( ( sum, some ) => sum + some, 0 ) );
				check( `gone from ${ first } to ${ end }`, people, ( { went } ) => went.slice( first, end + 1 ).reduce(
					( sum, parts ) => parts.reduce( ( all, vector ) => plus( all, vector ), sum ), NONE ) );
			}
		}
	}
	return found;
}

const anyAnswers = ( people: number, more: number ): fc.Arbitrary<Values[]> => fc.array(
	fc.record( { asked: fc.subarray( [ ...CODES ], { minLength: 1 } ) } ), { minLength: people, maxLength: people + more },
);

/** Publishes one release after the other; gives what can have happened for an attacker who has seen all of them. */
function attack( steps: readonly Step[], isMultiple: boolean, minCell: number ): { seen: Seen[]; histories: History[] } {
	const survey = surveys.get( `${ String( isMultiple ) } ${ minCell }` ) as Survey;
	const groups: Values[][] = [];
	let last: PublishedResults | null = null;
	const seen: Seen[] = [];
	for ( const { come, gone } of steps ) {
		gone.forEach( ( people, from ) => ( groups[ from ] as Values[] ).splice( 0, people ) );
		groups.push( isMultiple ? [ ...come ] :
			come.map( ( { asked } ) => ( { asked: ( asked as string[] )[ 0 ] as string } ) ) );
		const answers = groups.flat();
		last = publish( survey, answers, last, come.length, gone.reduce( ( sum, people ) => sum + people, 0 ) );
		seen.push( seenIn( last ) );
		// The same answers again tell nothing more.
		expect( publish( survey, answers, last, 0, 0 ) ).toEqual( last );
	}
	return { seen, histories: historiesOf( seen, steps, isMultiple ) };
}

describe( 'an attacker who keeps all releases', () => {
	it.each( [
		[ false, 2 ], [ false, 3 ], [ true, 2 ], [ true, 3 ],
	] )( 'is left with enough numbers for all who came (several choices: %s, threshold %i)', ( isMultiple, minCell ) => {
		let shown = 0;
		let partly = 0;
		const [ first, next ] = [ anyAnswers( minCell + 2, 3 ), anyAnswers( minCell, 3 ) ];
		fc.assert( fc.property( first, next, next, ( ...all ) => {
			const steps = all.map( ( come ) => ( { come, gone: [] } ) );
			const { histories, seen } = attack( steps, isMultiple, minCell );
			shown += seen.filter( ( release ) => release !== null ).length;
			partly += seen.slice( 1 ).filter(
				( release ) => release !== null && release !== 'unanimous' && release.counts.includes( null ) ).length;
			expect( histories.length ).toBeGreaterThan( 0 );
			expect( knownTooWell( histories, seen, steps, isMultiple, minCell ) ).toEqual( [] );
		} ), { numRuns: 100 } );
		// It is not safe because nothing is shown.
		expect( shown ).toBeGreaterThan( 100 );
		expect( partly ).toBeGreaterThan( 0 );
	} );

	it.each( [ 2, 3 ] )( 'is left with enough numbers for those who have withdrawn (threshold %i)', ( minCell ) => {
		let shown = 0;
		const went = fc.nat( 2 );
		fc.assert( fc.property(
			anyAnswers( minCell + 3, 2 ), anyAnswers( minCell, 1 ), anyAnswers( minCell, 1 ), went, went, went,
			( first, second, third, ...gone ) => {
				const steps = [
					{ come: first, gone: [] }, { come: second, gone: [ gone[ 0 ] ?? 0 ] }, { come: third, gone: gone.slice( 1 ) },
				];
				const { histories, seen } = attack( steps, false, minCell );
				shown += seen.slice( 1 ).filter( ( release ) => release !== null ).length;
				expect( histories.length ).toBeGreaterThan( 0 );
				expect( knownTooWell( histories, seen, steps, false, minCell ) ).toEqual( [] );
			},
		), { numRuns: 30 } );
		expect( shown ).toBeGreaterThan( 0 );
	} );

	it.each( [ 2, 3 ] )( 'does not know what all have withdrawn or changed who did so at once (threshold %i)', ( minCell ) => {
		let shown = 0;
		fc.assert( fc.property(
			anyAnswers( minCell + 5, 6 ), fc.boolean(), anyAnswers( minCell, 1 ),
			fc.integer( { min: minCell, max: minCell + 2 } ),
			( first, isChange, second, went ) => {
				const next = isChange ? { come: second, gone: [ second.length ] } : { come: [], gone: [ went ] };
				const steps = [ { come: first, gone: [] }, next ];
				const { histories, seen } = attack( steps, false, minCell );
				shown += Number( seen[ 1 ] !== null );
				expect( histories.length ).toBeGreaterThan( 0 );
				expect( knownTooWell( histories, seen, steps, false, minCell ) ).toEqual( [] );
			},
		), { numRuns: 100 } );
		expect( shown ).toBeGreaterThan( 10 );
	} );

	it.each( [ 2, 3 ] )( 'does not learn later what all have said, nor who was not one of them (threshold %i)', ( minCell ) => {
		let shown = 0;
		const alike = ( least: number ): fc.Arbitrary<Values[]> => fc.tuple( fc.constantFrom( ...CODES ), fc.nat( 2 ) ).map(
			( [ code, more ] ) => Array.from( { length: least + more }, () => ( { asked: [ code ] } ) ) );
		fc.assert( fc.property(
			alike( minCell + 1 ), anyAnswers( minCell, 9 ), anyAnswers( minCell, 2 ), fc.boolean(),
			( first, second, third, isFirst ) => {
				// Who goes in the other case are the first: then those are left who are alike.
				const steps = isFirst ? [ { come: first, gone: [] }, { come: second, gone: [] }, { come: third, gone: [] } ] :
					[ { come: second.slice( 0, minCell + 2 ), gone: [] }, { come: first, gone: [ 0 ] },
						{ come: [], gone: [ Math.min( second.length, minCell + 2 ), 0 ] } ];
				const { histories, seen } = attack( steps, false, minCell );
				shown += seen.slice( 1 ).filter( ( release ) => release !== null && release !== 'unanimous' ).length;
				expect( histories.length ).toBeGreaterThan( 0 );
				expect( knownTooWell( histories, seen, steps, false, minCell ) ).toEqual( [] );
			},
		), { numRuns: 100 } );
		expect( shown ).toBeGreaterThan( 10 );
	} );
} );

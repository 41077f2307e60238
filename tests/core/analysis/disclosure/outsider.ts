/**
 * An outsider who has every figure of a result, and tries all ways in which a few people can have answered. He counts
 * by himself what people say: nothing here knows how results are computed, hidden or audited.
 */
import { computeResults } from '../../../../src/core/analysis/compute-results';
import { publishResults } from '../../../../src/core/analysis/disclosure/publish-results';
import {
	isWithheld, type LastRelease, type PublishedBefore, type PublishedResults,
} from '../../../../src/core/analysis/disclosure/published';
import { addAnswer, createTally } from '../../../../src/core/analysis/tally';
import type { Survey } from '../../../../src/core/survey/definition';
import { valuesOf, type Values } from '../surveys';

export interface Person {
	readonly values: Values;
	readonly language?: string;
	readonly community?: string;
}

export function publishAnswers( survey: Survey, people: readonly Person[], last: LastRelease | null = null ): PublishedResults {
	const tally = createTally( survey );
	people.forEach( ( { values, ...where } ) => addAnswer( tally, { values: valuesOf( values ), ...where } ) );
	return publishResults( computeResults( survey, tally ), survey, last );
}

/** What one person adds to each figure that is a sum over people. */
export type Parts = ReadonlyMap<string, number>;

/**
 * What a person adds. `role=a`: who chose it; `formats=a @ 2`: who put it there; `formats=a place`: the sum of places;
 * `budgeting importance 5`: who gave it; `budgeting importance`: the sum. What groups say has `community x: ` before it.
 */
export function partsOf(
	{ community, language, values }: Person, groupBy: readonly string[] = [],
	[ low, high ]: readonly [ number, number ] = [ 2, 4 ],
): Parts {
	const parts = new Map<string, number>( [ [ 'counted', 1 ] ] );
	const codesOf = ( name: string ): readonly string[] => {
		const codes = values[ name ] ?? [];
		return typeof codes === 'string' ? [ codes ] : codes;
	};
	const ofSkills = new Map<string, number>();
	for ( const name of Object.keys( values ) ) {
		const [ grid, skill, column ] = name.split( '.' );
		const both = [ values[ name ], values[ `skills.${ skill }.ability` ] ].map( Number );
		const [ importance, ability ] = both as [ number, number ];
		if ( grid === 'skills' && column === 'importance' && !both.some( Number.isNaN ) ) {
			const figures: Readonly<Record<string, number>> = {
				n: 1, importance, ability, 'importance squares': importance * importance, 'ability squares': ability * ability,
				[ `importance ${ importance }` ]: 1, [ `ability ${ ability }` ]: 1, rds: Math.sign( ability - importance ),
				[ importance >= high && ability <= low ? 'need' : 'no need' ]: 1,
				[ ability < importance ? 'negative' : ability > importance ? 'positive' : 'tied' ]: 1,
			};
			Object.keys( figures ).forEach( ( figure ) => ofSkills.set( `${ skill } ${ figure }`, figures[ figure ] as number ) );
		} else if ( column === undefined ) {
			parts.set( name, 1 );
			codesOf( name ).forEach( ( code, index ) => {
				parts.set( `${ name }=${ code }`, 1 );
				parts.set( `${ name }=${ code } @ ${ index + 1 }`, 1 );
				parts.set( `${ name }=${ code } place`, index + 1 );
				parts.set( `${ name } sum`, Number( code ) );
				parts.set( `${ name } squares`, Number( code ) * Number( code ) );
				ofSkills.set( `${ code } ${ name }`, 1 );
			} );
		}
	}
	ofSkills.forEach( ( part, figure ) => parts.set( figure, part ) );
	[ [ 'language', language ], [ 'community', community ],
		...groupBy.flatMap( ( name ) => codesOf( name ).map( ( code ) => [ `question ${ name }`, code ] ) ),
	].filter( ( [ , code ] ) => code !== undefined ).forEach( ( group ) => {
		parts.set( `${ group.join( ' ' ) }: counted`, 1 );
		ofSkills.forEach( ( part, figure ) => parts.set( `${ group.join( ' ' ) }: ${ figure }`, part ) );
	} );
	return parts;
}

/** What is known of a sum of figures. */
export interface Known {
	readonly figures: readonly string[];
	readonly is: number;
	readonly isLeast?: boolean;
}

const Z_95 = 1.959963984540054;

/** Who has Wilson's interval of a share has the share. */
function shareIn( { high, low }: { readonly low: number; readonly high: number }, n: number ): number {
	const centre = ( low + high ) / 2;
	return low === 0 && high < 1 ? 0 : high === 1 && low > 0 ? 1 : centre * ( 1 + Z_95 * Z_95 / n ) - Z_95 * Z_95 / ( 2 * n );
}

/** Everything that a result, or what it keeps of earlier ones, says of what people answered. */
export function knownFrom( published: PublishedBefore & Partial<Pick<PublishedResults, 'counted'>> ): Known[] {
	const known: Known[] = [];
	const add = ( figures: string | readonly string[], is: unknown, isLeast = false ): void => {
		if ( typeof is === 'number' ) {
			if ( Math.abs( is - Math.round( is ) ) > 1e-6 ) {
				throw new Error( `${ String( figures ) } is no whole number of people: ${ is }` );
			}
			const all = typeof figures === 'string' ? [ figures ] : figures;
			known.push( { figures: all, is: Math.round( is ), ...isLeast ? { isLeast } : {} } );
		}
	};
	const times = ( figure: unknown, n: number ): unknown => typeof figure === 'number' ? figure * n : figure;
	type Box = Readonly<Record<'count' | 'share' | 'interval', unknown>>;
	const addBox = ( figures: readonly string[], { count, interval, share }: Partial<Box>, n: number ): void => {
		add( figures, count );
		add( figures, times( share, n ) );
		if ( typeof interval === 'object' && interval !== null && !isWithheld( interval ) ) {
			add( figures, shareIn( interval as { low: number; high: number }, n ) * n );
		}
	};
	/** A scale with its codes, lowest first. */
	const addScale = (
		name: string, squares: string, step: ( code: string ) => string, scale: object, codes: readonly string[], n: number,
	): void => {
		const { bottomTwo, mean, sd, topTwo } = scale as Readonly<Record<string, unknown>>;
		add( name, times( mean, n ) );
		if ( typeof sd === 'number' && typeof mean === 'number' ) {
			add( squares, sd * sd * ( n - 1 ) + mean * mean * n );
		}
		const ends = codes.length < 2 ? 0 : codes.length < 4 ? 1 : 2;
		addBox( codes.slice( codes.length - ends ).map( step ), ( topTwo ?? {} ) as Partial<Box>, n );
		addBox( codes.slice( 0, ends ).map( step ), ( bottomTwo ?? {} ) as Partial<Box>, n );
	};
	add( 'counted', published.counted );
	for ( const [ name, question ] of Object.entries( published.questions ) ) {
		if ( isWithheld( question ) ) {
			continue;
		}
		add( name, question.n );
		const codes = Object.keys( question.choices );
		for ( const code of codes ) {
			const choice = question.choices[ code ];
			// Zeros are shown.
			addBox( [ `${ name }=${ code }` ], isWithheld( choice ) ? {} : choice as Partial<Box>, question.n );
			add( `${ name }=${ code }`, isWithheld( choice ) ? 1 : null, true );
			const place = question.places?.[ code ];
			if ( place !== undefined && !isWithheld( place ) ) {
				add( `${ name }=${ code } @ 1`, place.first );
				add( `${ name }=${ code } place`, isWithheld( choice ) ? null : times( place.meanPlace, choice?.count ?? 0 ) );
			}
		}
		const { bottomTwo, summary, topTwo } = question;
		addScale( `${ name } sum`, `${ name } squares`, ( code ) => `${ name }=${ code }`,
			{ ...summary, topTwo, bottomTwo }, codes, question.n );
	}
	for ( const [ id, skill ] of Object.entries( published.skills ) ) {
		if ( isWithheld( skill ) ) {
			continue;
		}
		const { n } = skill;
		add( `${ id } n`, n );
		for ( const side of [ 'importance', 'ability' ] as const ) {
			const { counts } = skill[ side ];
			if ( !isWithheld( counts ) ) {
				Object.keys( counts ).forEach( ( code ) => add( `${ id } ${ side } ${ code }`, counts[ code ] ) );
			}
			addScale( `${ id } ${ side }`, `${ id } ${ side } squares`, ( code ) => `${ id } ${ side } ${ code }`, skill[ side ],
				isWithheld( counts ) ? [] : Object.keys( counts ).sort( ( a, b ) => Number( a ) - Number( b ) ), n );
			const { bottomTwo, median, sd, topTwo } = skill[ side ];
			if ( isWithheld( counts ) && ![ bottomTwo, median, sd, topTwo ].every( isWithheld ) ) {
				throw new Error( 'More is shown of steps than this outsider looks at' );
			}
		}
		add( `${ id } rds`, times( skill.rds, n / 100 ) );
		addBox( [ `${ id } need` ], { count: skill.highNeedCount, share: skill.highNeed, interval: skill.highNeedInterval }, n );
		if ( !isWithheld( skill.discrepancies ) ) {
			Object.entries( skill.discrepancies ).forEach( ( [ name, count ] ) => add( `${ id } ${ name }`, count ) );
		}
		add( `${ id } teach`, skill.canTeach );
		add( `${ id } learn`, skill.wantToLearn );
	}
	for ( const { by, groups, question } of published.breakdowns ) {
		for ( const [ code, group ] of Object.entries( groups ) ) {
			const name = `${ by }${ question === null ? '' : ` ${ question }` } ${ code }: `;
			// Only groups with answers are listed.
			add( `${ name }counted`, isWithheld( group ) ? 1 : group.counted, isWithheld( group ) );
			for ( const [ id, skill ] of Object.entries( isWithheld( group ) ? {} : group.skills ) ) {
				if ( !isWithheld( skill ) ) {
					add( `${ name }${ id } n`, skill.n );
					add( `${ name }${ id } importance`, times( skill.importance, skill.n ) );
					add( `${ name }${ id } ability`, times( skill.ability, skill.n ) );
					addBox( [ `${ name }${ id } need` ], { count: skill.highNeedCount, share: skill.highNeed }, skill.n );
					add( `${ name }${ id } teach`, skill.canTeach );
					add( `${ name }${ id } learn`, skill.wantToLearn );
				}
			}
		}
	}
	return known;
}

/** All ways in which so many people can have answered, each of `kinds` being all that one person can say. */
export class Crowd {
	private readonly worlds: Uint8Array;
	private readonly sums = new Map<string, Int16Array>();
	private readonly byNumber = new Map<string, Map<number, number[]>>();
	private readonly all: readonly number[];
	public readonly length: number;

	public constructor( private readonly kinds: readonly Parts[], size: number ) {
		let length = 1;
		for ( let more = 1; more < kinds.length; more++ ) {
			length = length * ( size + more ) / more;
		}
		this.length = Math.round( length );
		this.all = Array.from( { length: this.length }, ( _, index ) => index );
		this.worlds = new Uint8Array( this.length * kinds.length );
		const counts = kinds.map( () => 0 );
		let at = 0;
		const go = ( kind: number, left: number ): void => {
			if ( kind === kinds.length - 1 ) {
				counts[ kind ] = left;
				this.worlds.set( counts, at );
				at += kinds.length;
				return;
			}
			for ( let count = 0; count <= left; count++ ) {
				counts[ kind ] = count;
				go( kind + 1, left - count );
			}
		};
		go( 0, size );
	}

	/** How many say each of the kinds. */
	public world( index: number ): number[] {
		return Array.from( this.worlds.subarray( index * this.kinds.length, ( index + 1 ) * this.kinds.length ) );
	}

	/** A figure in each of the worlds. */
	public sum( figure: string ): Int16Array {
		const known = this.sums.get( figure );
		if ( known !== undefined ) {
			return known;
		}
		const sums = new Int16Array( this.length );
		const { kinds, worlds } = this;
		kinds.forEach( ( parts, kind ) => {
			const part = parts.get( figure );
			if ( part === undefined ) {
				return;
			}
			for ( let index = 0; index < this.length; index++ ) {
				sums[ index ] = ( sums[ index ] as number ) + part * ( worlds[ index * kinds.length + kind ] as number );
			}
		} );
		this.sums.set( figure, sums );
		return sums;
	}

	/** The worlds that agree with all that is known. */
	public agreeing( known: readonly Known[] ): readonly number[] {
		let left: readonly number[] | null = null;
		// What leaves the fewest first: the worlds with each sum are found once.
		const sorted = known.slice().sort( ( a, b ) => this.having( a ).length - this.having( b ).length );
		for ( const { figures, is, isLeast = false } of sorted ) {
			if ( left === null ) {
				left = this.having( sorted[ 0 ] as Known );
				if ( figures.length === 1 && !isLeast ) {
					continue;
				}
			}
			const sums = figures.map( ( figure ) => this.sum( figure ) );
			left = left.filter( ( index ) => {
				let sum = 0;
				for ( const one of sums ) {
					sum += one[ index ] as number;
				}
				return isLeast ? sum >= is : sum === is;
			} );
		}
		return left ?? this.all;
	}

	private having( { figures, is, isLeast = false }: Known ): readonly number[] {
		if ( figures.length !== 1 || isLeast ) {
			return this.all;
		}
		const figure = figures[ 0 ] as string;
		let byNumber = this.byNumber.get( figure );
		if ( byNumber === undefined ) {
			byNumber = new Map();
			const sums = this.sum( figure );
			for ( let index = 0; index < this.length; index++ ) {
				const some = byNumber.get( sums[ index ] as number ) ?? [];
				some.push( index );
				byNumber.set( sums[ index ] as number, some );
			}
			this.byNumber.set( figure, byNumber );
		}
		return byNumber.get( is ) ?? [];
	}

	/**
	 * The numbers that a count can be in some worlds, if they are too few: it is surely not 0, may be below the threshold,
	 * and could be fewer numbers than the threshold. Null where it is hidden well.
	 */
	public tooFewNumbers( worlds: readonly number[], figure: string, minCell: number ): number[] | null {
		const sums = this.sum( figure );
		const found = new Set<number>();
		for ( const index of worlds ) {
			const sum = sums[ index ] as number;
			found.add( sum );
			if ( sum === 0 || found.size >= minCell ) {
				return null;
			}
		}
		return Math.min( ...found ) < minCell ? [ ...found ] : null;
	}

	/** Whether two figures are the same in some worlds, and not 0. */
	public areSame( worlds: readonly number[], figure: string, other: string ): boolean {
		const [ left, right ] = [ this.sum( figure ), this.sum( other ) ];
		return worlds.every( ( index ) => left[ index ] === right[ index ] && left[ index ] !== 0 );
	}
}

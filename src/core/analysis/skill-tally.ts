/** What some answers (all of them, or those of a group) say about the skills. */
import type { AnswerValues } from '../survey/answer';
import { type Codebook, NOTHING } from '../survey/codebook';
import { CodedValues } from '../survey/coded-values';
import type { Survey } from '../survey/definition';
import { parametersOf, questionsOf } from '../survey/parameters';
import { cleanCodes, createCodeFilter, entry, givenCodes, increase, shortCode } from './choice-tally';
import { ratingAt, type RatingLayout } from './rating-layout';

/** How often each importance came with each ability: importance code → ability code → answers. '' is no answer. */
export type PairTally = Map<string, Map<string, number>>;

export interface SkillTally {
	/** Answers, whether they say anything about skills or not. */
	counted: number;
	/** Answers that gave each pair of ratings: as the layout has them. */
	readonly cells: Uint32Array;
	/** Row of the grid → pairs with a code that the grid does not have. */
	readonly strange: Map<string, PairTally>;
	/** Row of the grid → answers to an earlier version of it whose codes meant something else. */
	readonly changedVersion: Map<string, number>;
	/** Skill → answers that chose it. */
	readonly canTeach: Map<string, number>;
	readonly wantToLearn: Map<string, number>;
}

export function emptySkillTally( layout: RatingLayout ): SkillTally {
	return {
		counted: 0, cells: new Uint32Array( layout.rows.length * layout.size ), strange: new Map(), changedVersion: new Map(),
		canTeach: new Map(), wantToLearn: new Map(),
	};
}

/** What one answer says about skills, read once and counted in all its groups. */
export interface SkillStatements {
	/** Of each row the place of its pair in `SkillTally.cells`; below 0 where it is in one of the lists below. */
	readonly cells: Int32Array;
	/** Skill, importance code, ability code: of pairs with a code that the grid does not have. */
	readonly strange: ( readonly [ string, string, string ] )[];
	/** Skills of which it says something that no longer means the same. */
	readonly changedVersion: string[];
	canTeach: readonly string[];
	wantToLearn: readonly string[];
}

/**
 * Makes the reader of what answers say about skills.
 *
 * @param survey
 * @param layout
 * @return Takes the values of an answer, and the names of the parameters that do not mean the same any more. What it
 *  gives holds until it is asked again: there are many answers, and each says much
 */
export function createStatementReader(
	survey: Survey, layout: RatingLayout,
): ( values: AnswerValues, changed: ReadonlySet<string> ) => SkillStatements {
	const [ teach, learn ] = [ chosenReader( survey, 'canTeach' ), chosenReader( survey, 'wantToLearn' ) ];
	const statements: SkillStatements = {
		cells: new Int32Array( layout.rows.length ), strange: [], changedVersion: [], canTeach: [], wantToLearn: [],
	};
	const { cells, strange, changedVersion } = statements;
	const { rows, size, importance, ability } = layout;
	const pairs = createPairReader( layout );
	return ( values, changed ) => {
		strange.length = 0;
		changedVersion.length = 0;
		const isCoded = values instanceof CodedValues && changed.size === 0;
		if ( isCoded ) {
			pairs.read( values, cells );
		}
		for ( let index = 0; index < rows.length; index++ ) {
			if ( isCoded && cells[ index ] as number >= 0 ) {
				continue;
			}
			const row = rows[ index ] as RatingLayout[ 'rows' ][ number ];
			const [ first, second ] = [ codeOf( values, row.importance ), codeOf( values, row.ability ) ];
			const [ one, other ] = [ importance.places.get( first ), ability.places.get( second ) ];
			cells[ index ] = -1;
			// A pair of which one half is gone is no pair.
			if ( changed.size > 0 && ( first !== '' && changed.has( row.importance ) || second !== '' && changed.has( row.ability ) ) ) {
				changedVersion.push( row.skill );
			} else if ( one === undefined || other === undefined ) {
				strange.push( [ row.skill, shortCode( first ), shortCode( second ) ] );
			} else {
				cells[ index ] = index * size + one * ability.codes.length + other;
			}
		}
		statements.canTeach = teach( values, changed );
		statements.wantToLearn = learn( values, changed );
		return statements;
	};
}

/** A row of the grid: where its two parameters stand in a codebook, and the places of the pairs of their numbers. */
interface NumberedRow {
	readonly importance: number;
	readonly ability: number;
	/** Number of the importance → number of the ability → place in `SkillTally.cells`; −1 where there is none. */
	readonly cells: number[][];
}

interface PairReader {
	/** Sets the places of all pairs that are known by their numbers, and −1 for the others. */
	read( values: CodedValues, cells: Int32Array ): void;
}

/** Finds the places of pairs by the numbers of their codes, of which each is looked up once. */
function createPairReader( { rows, size, importance, ability }: RatingLayout ): PairReader {
	let book: Codebook | null = null;
	let numbered: readonly NumberedRow[] = [];

	function look( values: CodedValues, index: number ): number {
		const row = numbered[ index ] as NumberedRow;
		const codeAt = ( place: number ): string => cleanCodes( values.at( place ) ?? [] ).join( ';' );
		const [ one, other ] = [ importance.places.get( codeAt( row.importance ) ), ability.places.get( codeAt( row.ability ) ) ];
		return one === undefined || other === undefined ? -1 : index * size + one * ability.codes.length + other;
	}

	return {
		read: ( values, cells ) => {
			if ( values.book !== book ) {
				book = values.book;
				const { places } = book;
				numbered = rows.map( ( row ): NumberedRow => (
					{ importance: places.get( row.importance ) ?? NaN, ability: places.get( row.ability ) ?? NaN, cells: [] }
				) );
			}
			const { numbers } = values;
			for ( let index = 0; index < numbered.length; index++ ) {
				const row = numbered[ index ] as NumberedRow;
				const [ one, other ] = [ numbers[ row.importance ] ?? NOTHING, numbers[ row.ability ] ?? NOTHING ];
				if ( one < 0 || other < 0 ) {
					cells[ index ] = -1;
					continue;
				}
				const known = row.cells[ one ]?.[ other ];
				if ( known !== undefined ) {
					cells[ index ] = known;
					continue;
				}
				const place = look( values, index );
				entryAt( row.cells, one )[ other ] = place;
				cells[ index ] = place;
			}
		},
	};
}

function entryAt( lists: number[][], index: number ): number[] {
	const known = lists[ index ] ?? [];
	lists[ index ] = known;
	return known;
}

/** The code of a cell; '' for none. */
function codeOf( values: AnswerValues, name: string ): string {
	const codes = givenCodes( values, name );
	return codes.length === 1 ? codes[ 0 ] as string : codes.join( ';' );
}

const NOTHING_CHOSEN: readonly string[] = [];

function chosenReader(
	survey: Survey, measure: 'canTeach' | 'wantToLearn',
): ( values: AnswerValues, changed: ReadonlySet<string> ) => readonly string[] {
	const question = questionsOf( survey ).find( ( { name } ) => name === survey.measures[ measure ] );
	const parameter = question === undefined ? undefined : parametersOf( question )[ 0 ];
	if ( parameter === undefined || parameter.kind !== 'codes' ) {
		return () => NOTHING_CHOSEN;
	}
	const { name } = parameter;
	const counted = createCodeFilter( parameter, survey.notInStatistics );
	return ( values, changed ) => changed.has( name ) ? NOTHING_CHOSEN : counted( givenCodes( values, name ) );
}

/**
 * Counts what one answer says.
 *
 * @param tally - Is changed
 * @param statements
 */
export function addStatements( tally: SkillTally, statements: SkillStatements ): void {
	tally.counted++;
	const { cells } = tally;
	for ( let index = 0; index < statements.cells.length; index++ ) {
		const place = statements.cells[ index ] as number;
		if ( place >= 0 ) {
			( cells[ place ] as number )++;
		}
	}
	for ( const [ skill, importance, ability ] of statements.strange ) {
		addPairs( entry( tally.strange, skill, (): PairTally => new Map() ), importance, ability, 1 );
	}
	for ( const skill of statements.changedVersion ) {
		increase( tally.changedVersion, skill, 1 );
	}
	for ( const skill of statements.canTeach ) {
		increase( tally.canTeach, skill, 1 );
	}
	for ( const skill of statements.wantToLearn ) {
		increase( tally.wantToLearn, skill, 1 );
	}
}

/**
 * Adds the counts of one tally to another.
 *
 * @param sum - Is changed
 * @param part - Of the same layout
 */
export function addSkillTally( sum: SkillTally, part: SkillTally ): void {
	sum.counted += part.counted;
	part.cells.forEach( ( count, place ) => {
		sum.cells[ place ] = ( sum.cells[ place ] ?? 0 ) + count;
	} );
	part.strange.forEach( ( tally, skill ) => {
		const into = entry( sum.strange, skill, (): PairTally => new Map() );
		tally.forEach( ( abilities, importance ) => abilities.forEach( ( count, ability ) => {
			addPairs( into, importance, ability, count );
		} ) );
	} );
	for ( const key of [ 'changedVersion', 'canTeach', 'wantToLearn' ] as const ) {
		part[ key ].forEach( ( count, skill ) => increase( sum[ key ], skill, count ) );
	}
}

/**
 * The pairs of ratings of a skill.
 *
 * @param tally
 * @param layout
 * @param row - Place of the skill among the rows of the grid
 */
export function pairsOf( tally: SkillTally, layout: RatingLayout, row: number ): PairTally {
	const pairs: PairTally = new Map();
	for ( let place = 0; place < layout.size; place++ ) {
		const count = tally.cells[ row * layout.size + place ] as number;
		if ( count > 0 ) {
			const { importance, ability } = ratingAt( layout, place );
			addPairs( pairs, importance, ability, count );
		}
	}
	tally.strange.get( layout.rows[ row ]?.skill ?? '' )?.forEach( ( abilities, importance ) => abilities.forEach( ( count, ability ) => {
		addPairs( pairs, importance, ability, count );
	} ) );
	return pairs;
}

function addPairs( pairs: PairTally, importance: string, ability: string, count: number ): void {
	increase( entry( pairs, importance, () => new Map<string, number>() ), ability, count );
}

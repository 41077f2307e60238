/** What some answers (all of them, or those of a group) say about the skills. */
import type { AnswerValues } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { cellParameter, parametersOf, questionsOf } from '../survey/parameters';
import { MEASURED_COLUMNS } from '../survey/scale';
import { entry, givenCodes, increase } from './choice-tally';
import { measuredGrid } from './measured-grid';

const [ IMPORTANCE, ABILITY ] = MEASURED_COLUMNS;

/** How often each importance came with each ability: importance code → ability code → answers. '' is no answer. */
export type PairTally = Map<string, Map<string, number>>;

export interface SkillTally {
	/** Answers, whether they say anything about skills or not. */
	counted: number;
	/** Row of the importance × ability grid → counts. */
	readonly pairs: Map<string, PairTally>;
	/** Skill → answers that chose it. */
	readonly canTeach: Map<string, number>;
	readonly wantToLearn: Map<string, number>;
	/** Row of the grid → answers to an earlier version of it whose codes meant something else. */
	readonly changedVersion: Map<string, number>;
}

export function emptySkillTally(): SkillTally {
	return { counted: 0, pairs: new Map(), canTeach: new Map(), wantToLearn: new Map(), changedVersion: new Map() };
}

/** What one answer says about skills, read once and counted in all its groups. */
export interface SkillStatements {
	/** Skill, importance code, ability code. */
	readonly pairs: readonly ( readonly [ string, string, string ] )[];
	readonly canTeach: readonly string[];
	readonly wantToLearn: readonly string[];
	/** Skills of which it says something that no longer means the same. */
	readonly changedVersion: readonly string[];
}

/**
 * Makes the reader of what answers say about skills.
 *
 * @param survey
 * @return Takes the values of an answer, and the names of the parameters that do not mean the same any more
 */
export function createStatementReader(
	survey: Survey,
): ( values: AnswerValues, changed: ReadonlySet<string> ) => SkillStatements {
	const measured = measuredGrid( survey );
	const rows = measured === null ? [] : measured.grid.rows.map( ( { value } ) => [
		value, cellParameter( measured.grid.name, value, IMPORTANCE ), cellParameter( measured.grid.name, value, ABILITY ),
	] as const );
	const chosen = ( name: string | null ): ( values: AnswerValues, changed: ReadonlySet<string> ) => readonly string[] => {
		const question = questionsOf( survey ).find( ( candidate ) => candidate.name === name );
		const choices = question === undefined ? undefined : parametersOf( question )[ 0 ]?.choices;
		const offered = new Set( choices?.map( ( { value } ) => value ) );
		return name === null || question === undefined ? () => [] :
			( values, changed ) => changed.has( name ) ? [] :
				givenCodes( values, name ).filter( ( code ) => choices === null || offered.has( code ) );
	};
	const [ teach, learn ] = [ chosen( survey.measures.canTeach ), chosen( survey.measures.wantToLearn ) ];
	return ( values, changed ) => {
		const pairs: [ string, string, string ][] = [];
		const gone: string[] = [];
		for ( const [ skill, importance, ability ] of rows ) {
			const [ first, second ] = [ givenCodes( values, importance ).join( ';' ), givenCodes( values, ability ).join( ';' ) ];
			// A pair of which one half is gone is no pair.
			if ( first !== '' && changed.has( importance ) || second !== '' && changed.has( ability ) ) {
				gone.push( skill );
			} else {
				pairs.push( [ skill, first, second ] );
			}
		}
		return { pairs, canTeach: teach( values, changed ), wantToLearn: learn( values, changed ), changedVersion: gone };
	};
}

/**
 * Counts what one answer says.
 *
 * @param tally - Is changed
 * @param statements
 */
export function addStatements( tally: SkillTally, statements: SkillStatements ): void {
	tally.counted++;
	for ( const [ skill, importance, ability ] of statements.pairs ) {
		addPairs( entry( tally.pairs, skill, (): PairTally => new Map() ), importance, ability, 1 );
	}
	statements.changedVersion.forEach( ( skill ) => increase( tally.changedVersion, skill, 1 ) );
	statements.canTeach.forEach( ( skill ) => increase( tally.canTeach, skill, 1 ) );
	statements.wantToLearn.forEach( ( skill ) => increase( tally.wantToLearn, skill, 1 ) );
}

/**
 * Adds the counts of one tally to another.
 *
 * @param sum - Is changed
 * @param part
 */
export function addSkillTally( sum: SkillTally, part: SkillTally ): void {
	sum.counted += part.counted;
	part.pairs.forEach( ( tally, skill ) => {
		const into = entry( sum.pairs, skill, (): PairTally => new Map() );
		tally.forEach( ( abilities, importance ) => abilities.forEach( ( count, ability ) => {
			addPairs( into, importance, ability, count );
		} ) );
	} );
	part.changedVersion.forEach( ( count, skill ) => increase( sum.changedVersion, skill, count ) );
	part.canTeach.forEach( ( count, skill ) => increase( sum.canTeach, skill, count ) );
	part.wantToLearn.forEach( ( count, skill ) => increase( sum.wantToLearn, skill, count ) );
}

function addPairs( pairs: PairTally, importance: string, ability: string, count: number ): void {
	increase( entry( pairs, importance, () => new Map<string, number>() ), ability, count );
}

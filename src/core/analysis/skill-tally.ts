/** What some answers (all of them, or those of a group) say about the skills. */
import type { AnswerValues } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { cellParameter, parametersOf, questionsOf } from '../survey/parameters';
import { MEASURED_COLUMNS } from '../survey/scale';
import { entry, givenCodes, increase } from './choice-tally';
import { measuredGrid } from './measured-grid';

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
}

export function emptySkillTally(): SkillTally {
	return { counted: 0, pairs: new Map(), canTeach: new Map(), wantToLearn: new Map() };
}

/** What one answer says about skills, read once and counted in all its groups. */
export interface SkillStatements {
	/** Skill, importance code, ability code. */
	readonly pairs: readonly ( readonly [ string, string, string ] )[];
	readonly canTeach: readonly string[];
	readonly wantToLearn: readonly string[];
}

/**
 * Makes the reader of what answers say about skills.
 *
 * @param survey
 */
export function createStatementReader( survey: Survey ): ( values: AnswerValues ) => SkillStatements {
	const measured = measuredGrid( survey );
	const rows = measured === null ? [] : measured.grid.rows.map( ( { value } ) => [
		value, ...MEASURED_COLUMNS.map( ( column ) => cellParameter( measured.grid.name, value, column ) ),
	] as const );
	const chosen = ( name: string | null ): ( values: AnswerValues ) => readonly string[] => {
		const question = questionsOf( survey ).find( ( candidate ) => candidate.name === name );
		const choices = question === undefined ? undefined : parametersOf( question )[ 0 ]?.choices;
		const offered = new Set( choices?.map( ( { value } ) => value ) );
		return name === null || question === undefined ? () => [] :
			( values ) => givenCodes( values, name ).filter( ( code ) => choices === null || offered.has( code ) );
	};
	const [ teach, learn ] = [ chosen( survey.measures.canTeach ), chosen( survey.measures.wantToLearn ) ];
	return ( values ) => ( {
		pairs: rows.map( ( [ skill, importance, ability ] ) => [
			skill, givenCodes( values, importance as string ).join( ';' ), givenCodes( values, ability as string ).join( ';' ),
		] as const ),
		canTeach: teach( values ),
		wantToLearn: learn( values ),
	} );
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
	part.canTeach.forEach( ( count, skill ) => increase( sum.canTeach, skill, count ) );
	part.wantToLearn.forEach( ( count, skill ) => increase( sum.wantToLearn, skill, count ) );
}

function addPairs( pairs: PairTally, importance: string, ability: string, count: number ): void {
	increase( entry( pairs, importance, () => new Map<string, number>() ), ability, count );
}

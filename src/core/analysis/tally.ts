/**
 * Counts of answers that can be merged: answers may be counted in any order and in any number of parts, and the
 * results are the same. Everything that the results show is made of these whole numbers.
 */
import type { Answer, AnswerValues } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { type AnswerParameter, answerParameters, cellParameter } from '../survey/parameters';
import { MEASURED_COLUMNS } from '../survey/scale';
import { numberText } from '../survey/number-text';
import { ID_PATTERN } from '../pages';
import { measuredGrid } from './measured-grid';

/** The counts of one question, or of one cell of a grid. See `QuestionResult` for what they mean. */
export interface ChoiceTally {
	n: number;
	missing: number;
	notInStatistics: number;
	unusable: number;
	readonly counts: Map<string, number>;
	readonly unknown: Map<string, number>;
}

/** How often each importance came with each ability: importance code → ability code → answers. '' is no answer. */
export type PairTally = Map<string, Map<string, number>>;

/** Belongs to whoever made it: `addAnswer` changes it, `mergeTallies` does not. */
export interface Tally {
	readonly survey: Survey;
	/** What is counted, as `answerParameters` has it. */
	readonly parameters: readonly AnswerParameter[];
	counted: number;
	/** Parameter (question or `grid.row.column`) → counts; all but the importance × ability cells. */
	readonly questions: Map<string, ChoiceTally>;
	/** Row of the importance × ability grid → counts. */
	readonly skills: Map<string, PairTally>;
}

/**
 * A tally of no answers.
 *
 * @param survey
 */
export function createTally( survey: Survey ): Tally {
	const measured = measuredGrid( survey );
	const parameters = answerParameters( survey ).filter( ( { question, column } ) => measured === null ||
		question !== measured.grid || column === null || !( MEASURED_COLUMNS as readonly string[] ).includes( column.name ) );
	const rows = measured === null ? [] : measured.grid.rows;
	return {
		survey,
		parameters,
		counted: 0,
		questions: new Map( parameters.map( ( { name } ): [ string, ChoiceTally ] => [ name, emptyChoiceTally() ] ) ),
		skills: new Map( rows.map( ( { value } ): [ string, PairTally ] => [ value, new Map() ] ) ),
	};
}

/**
 * Counts one answer.
 *
 * @param tally - Is changed
 * @param answer - Whether it should be counted is for the caller to know
 */
export function addAnswer( tally: Tally, answer: Pick<Answer, 'values'> ): void {
	tally.counted++;
	for ( const parameter of tally.parameters ) {
		const codes = givenCodes( answer.values, parameter.name );
		addCodes( entry( tally.questions, parameter.name, emptyChoiceTally ), parameter, codes, tally.survey.notInStatistics );
	}
	tally.skills.forEach( ( pairs, skill ) => {
		const grid = tally.survey.measures.grid as string;
		const [ importance, ability ] = MEASURED_COLUMNS.map(
			( column ) => joinCodes( givenCodes( answer.values, cellParameter( grid, skill, column ) ) ),
		) as [ string, string ];
		addPairs( pairs, importance, ability, 1 );
	} );
}

/**
 * The tally of all answers of two tallies. Associative and commutative, with the tally of no answers as neutral element.
 *
 * @param left - Is not changed
 * @param right - Is not changed
 * @throws When they are tallies of different surveys
 */
export function mergeTallies( left: Tally, right: Tally ): Tally {
	if ( left.survey.id !== right.survey.id ) {
		throw new Error( `Answers to "${ left.survey.id }" and to "${ right.survey.id }" cannot be counted together` );
	}
	const merged = createTally( left.survey );
	for ( const part of [ left, right ] ) {
		merged.counted += part.counted;
		part.questions.forEach( ( tally, name ) => {
			const sum = entry( merged.questions, name, emptyChoiceTally );
			sum.n += tally.n;
			sum.missing += tally.missing;
			sum.notInStatistics += tally.notInStatistics;
			sum.unusable += tally.unusable;
			tally.counts.forEach( ( count, code ) => increase( sum.counts, code, count ) );
			tally.unknown.forEach( ( count, code ) => increase( sum.unknown, code, count ) );
		} );
		part.skills.forEach( ( tally, skill ) => {
			const sum = entry( merged.skills, skill, (): PairTally => new Map() );
			tally.forEach( ( abilities, importance ) => abilities.forEach( ( count, ability ) => {
				addPairs( sum, importance, ability, count );
			} ) );
		} );
	}
	return merged;
}

function addCodes(
	tally: ChoiceTally, parameter: AnswerParameter, given: readonly string[], notInStatistics: readonly string[],
): void {
	const { choices, kind } = parameter;
	if ( given.length === 0 ) {
		tally.missing++;
		return;
	}
	if ( kind !== 'codes' ) {
		if ( kind === 'text' || numberText( given[ 0 ] as string ) !== null ) {
			tally.n++;
		} else {
			tally.unusable++;
		}
		return;
	}
	let isUsable = false;
	let isNotInStatistics = false;
	for ( const code of parameter.isMultiple ? given : [ joinCodes( given ) ] ) {
		if ( notInStatistics.includes( code ) ) {
			isNotInStatistics = true;
		} else if ( choices === null ? ID_PATTERN.test( code ) : choices.some( ( choice ) => choice.value === code ) ) {
			isUsable = true;
			increase( tally.counts, code, 1 );
		} else {
			increase( tally.unknown, code, 1 );
		}
	}
	if ( isUsable ) {
		tally.n++;
	} else if ( isNotInStatistics ) {
		tally.notInStatistics++;
	} else {
		tally.unusable++;
	}
}

/** The different codes (or the one text) of a parameter, without blank ones. */
function givenCodes( values: AnswerValues, name: string ): string[] {
	const given = ( values.get( name ) ?? [] ).map( ( value ) => value.trim() ).filter( ( value ) => value !== '' );
	return Array.from( new Set( given ) );
}

/**
 * Several codes where one is asked for are one code, which no definition has: to count any of them would put words
 * into somebody's mouth.
 */
function joinCodes( codes: readonly string[] ): string {
	return codes.join( ';' );
}

function addPairs( pairs: PairTally, importance: string, ability: string, count: number ): void {
	increase( entry( pairs, importance, () => new Map<string, number>() ), ability, count );
}

function increase( counts: Map<string, number>, code: string, by: number ): void {
	counts.set( code, ( counts.get( code ) ?? 0 ) + by );
}

function entry<T>( map: Map<string, T>, key: string, create: () => T ): T {
	const existing = map.get( key );
	if ( existing !== undefined ) {
		return existing;
	}
	const created = create();
	map.set( key, created );
	return created;
}

function emptyChoiceTally(): ChoiceTally {
	return { n: 0, missing: 0, notInStatistics: 0, unusable: 0, counts: new Map(), unknown: new Map() };
}

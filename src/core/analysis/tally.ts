/**
 * Counts of answers that can be merged: answers may be counted in any order and in any number of parts, and the
 * results are the same. Everything that the results show is made of these whole numbers.
 */
import type { AnswerValues } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { type AnswerParameter, answerParameters } from '../survey/parameters';
import { MEASURED_COLUMNS } from '../survey/scale';
import { createVisibility } from '../survey/conditions/visibility';
import {
	addBreakdownTally, addToGroups, type BreakdownTally, createGroupReader, dimensionsOf, type GroupedAnswer,
} from './breakdown-tally';
import { addChoiceTally, type ChoiceTally, createChoiceCounter, emptyChoiceTally, givenCodes } from './choice-tally';
import { measuredGrid } from './measured-grid';
import { addSkillTally, addStatements, createStatementReader, emptySkillTally, type SkillTally } from './skill-tally';

/** Belongs to whoever made it: `addAnswer` changes it, `mergeTallies` does not. */
export interface Tally {
	readonly survey: Survey;
	/** What is counted, as `answerParameters` has it; all but the importance × ability cells. */
	readonly parameters: readonly AnswerParameter[];
	counted: number;
	/** Parameter → counts. */
	readonly questions: Map<string, ChoiceTally>;
	/** Of all answers. */
	readonly skills: SkillTally;
	readonly breakdowns: readonly BreakdownTally[];
	/** Counts an answer; made once for all answers. */
	readonly add: ( answer: GroupedAnswer ) => void;
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
	const counters = parameters.map( ( parameter ) => ( {
		name: parameter.name,
		question: parameter.question.name,
		row: parameter.row,
		tally: emptyChoiceTally(),
		count: createChoiceCounter( parameter, survey.notInStatistics ),
	} ) );
	const breakdowns = dimensionsOf( survey ).map(
		( dimension ): BreakdownTally => ( { dimension, groups: new Map(), ungrouped: 0 } ),
	);
	const groupReaders = breakdowns.map( ( { dimension } ) => createGroupReader( dimension, survey ) );
	const readStatements = createStatementReader( survey );
	const visibleParts = createVisibility( survey );
	const skills = emptySkillTally();
	const tally: Tally = {
		survey,
		parameters,
		counted: 0,
		questions: new Map( counters.map( ( counter ): [ string, ChoiceTally ] => [ counter.name, counter.tally ] ) ),
		skills,
		breakdowns,
		add( answer ) {
			tally.counted++;
			const shown = visibleParts( answer.values );
			for ( const counter of counters ) {
				const isAsked = shown.isShown( counter.question ) &&
					( counter.row === null || shown.isRowShown( counter.question, counter.row.value ) );
				if ( isAsked ) {
					counter.count( counter.tally, givenCodes( shown.values, counter.name ) );
				} else {
					counter.tally.notAsked++;
				}
			}
			const statements = readStatements( shown.values );
			addStatements( skills, statements );
			breakdowns.forEach( ( breakdown, index ) => {
				const read = groupReaders[ index ] as ( answer: GroupedAnswer ) => readonly string[];
				addToGroups( breakdown, read( withValues( answer, shown.values ) ), statements );
			} );
		},
	};
	return tally;
}

function withValues( answer: GroupedAnswer, values: AnswerValues ): GroupedAnswer {
	return answer.values === values ? answer : { ...answer, values };
}

/**
 * Counts one answer. What it says to questions that it was not asked is not counted.
 *
 * @param tally - Is changed
 * @param answer - Whether it should be counted is for the caller to know
 */
export function addAnswer( tally: Tally, answer: GroupedAnswer ): void {
	tally.add( answer );
}

/**
 * The tally of all answers of two tallies. Associative and commutative, with the tally of no answers as neutral element.
 *
 * @param left - Is not changed
 * @param right - Is not changed
 * @throws When they are tallies of different surveys, or of answers that speak for different things: what affiliates
 *  say and what individuals say never stands in one figure
 */
export function mergeTallies( left: Tally, right: Tally ): Tally {
	const [ survey, other ] = [ left.survey, right.survey ];
	if ( survey.id !== other.id || survey.audience.population !== other.audience.population ) {
		const name = ( { audience, id }: Survey ): string => `answers of ${ audience.population } to "${ id }"`;
		throw new Error( `${ name( survey ) } and ${ name( other ) } cannot be counted together` );
	}
	const merged = createTally( survey );
	for ( const part of [ left, right ] ) {
		merged.counted += part.counted;
		part.questions.forEach( ( tally, name ) => {
			const sum = merged.questions.get( name );
			if ( sum !== undefined ) {
				addChoiceTally( sum, tally );
			}
		} );
		addSkillTally( merged.skills, part.skills );
		part.breakdowns.forEach( ( breakdown, index ) => {
			addBreakdownTally( merged.breakdowns[ index ] as BreakdownTally, breakdown );
		} );
	}
	return merged;
}

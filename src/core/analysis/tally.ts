/**
 * Counts of answers that can be merged: answers may be counted in any order and in any number of parts, and the
 * results are the same. Everything that the results show is made of these whole numbers.
 */
import type { AnswerValues } from '../survey/answer';
import type { Codebook } from '../survey/codebook';
import { CodedValues } from '../survey/coded-values';
import type { Survey } from '../survey/definition';
import { type AnswerParameter, answerParameters } from '../survey/parameters';
import { MEASURED_COLUMNS } from '../survey/scale';
import { NO_EARLIER_VERSIONS, type SurveyVersions } from '../survey/answer-versions';
import { conditionalQuestions, createVisibility, type VisibleParts } from '../survey/conditions/visibility';
import { addBreakdownTally, type BreakdownTally, createGroupCounter, dimensionsOf, type GroupedAnswer } from './breakdown-tally';
import { addChoiceTally, type ChoiceTally, createChoiceCounter, emptyChoiceTally, givenCodes } from './choice-tally';
import { measuredGrid } from './measured-grid';
import { createNumberCounts, type NumberCounts } from './number-counts';
import { type RatingLayout, ratingLayout } from './rating-layout';
import { addSkillTally, addStatements, createStatementReader, emptySkillTally, type SkillTally } from './skill-tally';
import { addVersionTally, createVersionReader, emptyVersionTally, type VersionTally } from './version-tally';

/** Belongs to whoever made it: `addAnswer` changes it, `mergeTallies` does not. */
export interface Tally {
	readonly survey: Survey;
	/** What is counted, as `answerParameters` has it; all but the importance × ability cells. */
	readonly parameters: readonly AnswerParameter[];
	/** Of the importance × ability cells. */
	readonly layout: RatingLayout;
	counted: number;
	/** Parameter → counts. */
	readonly questions: Map<string, ChoiceTally>;
	/** Of all answers. */
	readonly skills: SkillTally;
	readonly breakdowns: readonly BreakdownTally[];
	readonly versions: VersionTally;
	/** Counts an answer; made once for all answers. */
	readonly add: ( answer: GroupedAnswer ) => void;
}

/**
 * A tally of no answers.
 *
 * @param survey
 * @param versions - The definitions that answers may have been given to: their revisions say what the answers mean
 */
export function createTally( survey: Survey, versions: SurveyVersions = NO_EARLIER_VERSIONS ): Tally {
	const measured = measuredGrid( survey );
	const layout = ratingLayout( survey );
	const parameters = answerParameters( survey ).filter( ( { question, column } ) => measured === null ||
		question !== measured.grid || column === null || !( MEASURED_COLUMNS as readonly string[] ).includes( column.name ) );
	const conditional = conditionalQuestions( survey );
	const counters = parameters.map( ( parameter ) => ( {
		name: parameter.name,
		question: parameter.question.name,
		row: parameter.row,
		isConditional: conditional.has( parameter.question.name ),
		tally: emptyChoiceTally(),
		count: createChoiceCounter( parameter, survey.notInStatistics ),
	} ) );
	const breakdowns = dimensionsOf( survey ).map(
		( dimension ): BreakdownTally => ( { dimension, groups: new Map(), ungrouped: 0 } ),
	);
	const groupCounters = breakdowns.map( ( breakdown ) => createGroupCounter( breakdown, survey, layout ) );
	const readStatements = createStatementReader( survey, layout );
	const visibleParts = conditional.size === 0 ? null : createVisibility( survey );
	const skills = emptySkillTally( layout );
	const versionTally = emptyVersionTally( survey, versions );
	const readVersion = createVersionReader( versionTally );
	const questions = new Map( counters.map( ( counter ): [ string, ChoiceTally ] => [ counter.name, counter.tally ] ) );
	const byBook = new Map<Codebook, NumberCounts>();
	const countsOf = ( book: Codebook ): NumberCounts => {
		const known = byBook.get( book ) ?? createNumberCounts( counters, book );
		byBook.set( book, known );
		return known;
	};
	const countEach = (
		values: AnswerValues, shared: ReadonlySet<string> | null, shown: VisibleParts | null, changed: ReadonlySet<string>,
	): void => {
		for ( const counter of counters ) {
			const codes = givenCodes( values, counter.name );
			if ( shared !== null && !shared.has( counter.question ) || shown !== null && counter.isConditional &&
				!( shown.isShown( counter.question ) &&
					( counter.row === null || shown.isRowShown( counter.question, counter.row.value ) ) ) ) {
				counter.tally.notAsked++;
			} else if ( changed.size > 0 && codes.length > 0 && changed.has( counter.name ) ) {
				counter.tally.changedVersion++;
			} else {
				counter.count( counter.tally, codes, 1 );
			}
		}
	};
	const tally: Tally = {
		survey,
		parameters,
		layout,
		counted: 0,
		get questions() {
			byBook.forEach( ( counts ) => counts.settle() );
			return questions;
		},
		skills,
		breakdowns,
		versions: versionTally,
		add( answer ) {
			tally.counted++;
			const changed = readVersion( answer );
			const { questions: shared = null } = answer;
			const given = shared === null ? answer.values : onlyShared( answer.values, shared );
			// Conditions see what was answered then, as they did then.
			const shown = visibleParts === null ? null : visibleParts( given );
			const values = shown === null ? given : shown.values;
			if ( shared === null && shown === null && changed.size === 0 && values instanceof CodedValues ) {
				countsOf( values.book ).add( values );
			} else {
				countEach( values, shared, shown, changed );
			}
			const statements = readStatements( values, changed );
			addStatements( skills, statements );
			for ( const count of groupCounters ) {
				count( answer, values, changed, statements );
			}
		},
	};
	return tally;
}

/** Without what an answer says to questions that it does not share. */
function onlyShared( values: AnswerValues, questions: ReadonlySet<string> ): AnswerValues {
	return new Map( Array.from( values ).filter( ( [ name ] ) => questions.has( name.split( '.', 1 )[ 0 ] as string ) ) );
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
 * @throws When they are tallies of different surveys or were made with different versions of the definition, or of
 *  answers that speak for different things: what affiliates say and what individuals say never stands in one figure
 */
export function mergeTallies( left: Tally, right: Tally ): Tally {
	const [ survey, other ] = [ left.survey, right.survey ];
	if ( survey.id !== other.id || survey.audience.population !== other.audience.population ) {
		const name = ( { audience, id }: Survey ): string => `answers of ${ audience.population } to "${ id }"`;
		throw new Error( `${ name( survey ) } and ${ name( other ) } cannot be counted together` );
	}
	if ( survey !== other && partsOf( left ) !== partsOf( right ) ) {
		throw new Error( `Answers that were counted with different definitions of "${ survey.id }" cannot be counted together` );
	}
	const merged = createTally( survey, left.versions.versions );
	for ( const part of [ left, right ] ) {
		merged.counted += part.counted;
		part.questions.forEach( ( tally, name ) => {
			const sum = merged.questions.get( name );
			if ( sum !== undefined ) {
				addChoiceTally( sum, tally );
			}
		} );
		addSkillTally( merged.skills, part.skills );
		addVersionTally( merged.versions, part.versions );
		part.breakdowns.forEach( ( breakdown, index ) => {
			addBreakdownTally( merged.breakdowns[ index ] as BreakdownTally, breakdown, merged.layout );
		} );
	}
	return merged;
}

/** What is counted, and where. */
function partsOf( { parameters, layout, breakdowns }: Tally ): string {
	return JSON.stringify( [
		parameters.map( ( { name, kind, isMultiple } ) => [ name, kind, isMultiple ] ),
		layout.rows, layout.importance.codes, layout.ability.codes, breakdowns.map( ( { dimension } ) => dimension ),
	] );
}

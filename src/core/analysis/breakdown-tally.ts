/** The skills by groups of answers: by their language, their community, what they answer to a question. */
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import type { Answer, AnswerValues } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { answerParameters, parametersOf, questionsOf } from '../survey/parameters';
import { detachedText } from '../wikitext/detached-text';
import { createCodeFilter, entry, givenCodes } from './choice-tally';
import type { RatingLayout } from './rating-layout';
import { addSkillTally, addStatements, emptySkillTally, type SkillStatements, type SkillTally } from './skill-tally';

/** What answers are grouped by. */
export interface Dimension {
	readonly by: 'language' | 'community' | 'question';
	/** Name of the question; null for language and community. */
	readonly question: string | null;
	/** Whether an answer is in one group at most: then the groups add up to what is known of all answers. */
	readonly isPartition: boolean;
}

export interface BreakdownTally {
	readonly dimension: Dimension;
	/** Code of the group → counts. */
	readonly groups: Map<string, SkillTally>;
	/** Answers that are in no group, since they do not say, or say nothing that enters a statistic. */
	ungrouped: number;
}

/** An answer, with what it is grouped by besides its values. */
export interface GroupedAnswer extends Pick<Answer, 'values'>, Partial<Pick<Answer, 'language' | 'community' | 'definitionRevision'>> {
	/**
	 * Of an answer to another survey that shares questions with this one: the names of the questions that both have and
	 * that mean the same in both, as `coreQuestions` gives them. All others it was not asked, and its definition's
	 * revision is none of this survey's. Null or left out: it was asked all of them.
	 */
	readonly questions?: ReadonlySet<string> | null;
}

/**
 * What the answers of a survey are grouped by: language, community, and the questions of `measures.groupBy` that are
 * there and have choices.
 *
 * @param survey
 */
export function dimensionsOf( survey: Survey ): Dimension[] {
	const dimensions: Dimension[] = [
		{ by: 'language', question: null, isPartition: true }, { by: 'community', question: null, isPartition: true },
	];
	for ( const name of survey.measures.groupBy ) {
		const question = questionsOf( survey ).find( ( candidate ) => candidate.name === name );
		const parameter = question === undefined ? undefined : parametersOf( question )[ 0 ];
		if ( parameter !== undefined && parameter.kind === 'codes' && parameter.row === null && parameter.question.type !== 'ranking' ) {
			dimensions.push( { by: 'question', question: name, isPartition: !parameter.isMultiple } );
		}
	}
	return dimensions;
}

/** Counts an answer in its groups. */
export type GroupCounter = (
	answer: GroupedAnswer, values: AnswerValues, changed: ReadonlySet<string>, statements: SkillStatements,
) => void;

/**
 * Makes the counter of a breakdown.
 *
 * @param tally - Is changed
 * @param survey
 * @param layout
 * @return Takes an answer, what it says to what it was asked, the names of its parameters that do not mean the same any
 *  more, and what it says about skills
 */
export function createGroupCounter( tally: BreakdownTally, survey: Survey, layout: RatingLayout ): GroupCounter {
	const { groups, dimension: { by, question } } = tally;
	const count = ( group: string, statements: SkillStatements ): void => {
		let counts = groups.get( group );
		if ( counts === undefined ) {
			counts = emptySkillTally( layout );
			groups.set( detachedText( group ), counts );
		}
		addStatements( counts, statements );
	};
	if ( by !== 'question' || question === null ) {
		return ( answer, _values, _changed, statements ) => {
			const group = ( by === 'language' ? answer.language : answer.community ) ?? null;
			// The language was typed by hand where somebody wrote the answer so: what is none makes no group.
			if ( group === null || by === 'language' && !groups.has( group ) && !LANGUAGE_CODE.test( group ) ) {
				tally.ungrouped++;
			} else {
				count( group, statements );
			}
		};
	}
	const parameter = answerParameters( survey ).find( ( { name } ) => name === question );
	const counted = parameter === undefined ? null : createCodeFilter( parameter, survey.notInStatistics );
	return ( _answer, values, changed, statements ) => {
		// The same rules as for the question itself say which codes count.
		const codes = counted === null || changed.has( question ) ? [] : counted( givenCodes( values, question ) );
		if ( codes.length === 0 ) {
			tally.ungrouped++;
		}
		for ( const group of codes ) {
			count( group, statements );
		}
	};
}

/**
 * Adds the counts of one tally to another.
 *
 * @param sum - Is changed
 * @param part - Of the same layout
 * @param layout
 */
export function addBreakdownTally( sum: BreakdownTally, part: BreakdownTally, layout: RatingLayout ): void {
	sum.ungrouped += part.ungrouped;
	part.groups.forEach( ( tally, group ) => {
		addSkillTally( entry( sum.groups, group, () => emptySkillTally( layout ) ), tally );
	} );
}

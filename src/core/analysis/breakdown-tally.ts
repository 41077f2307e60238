/** The skills by groups of answers: by their language, their community, what they answer to a question. */
import type { Answer } from '../survey/answer';
import type { Survey } from '../survey/definition';
import { parametersOf, questionsOf } from '../survey/parameters';
import { createChoiceCounter, emptyChoiceTally, entry, givenCodes } from './choice-tally';
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

/**
 * Makes the reader of the groups that an answer is in.
 *
 * @param dimension
 * @param survey
 */
export function createGroupReader( dimension: Dimension, survey: Survey ): ( answer: GroupedAnswer ) => readonly string[] {
	const { by, question } = dimension;
	if ( by !== 'question' || question === null ) {
		return ( answer ) => {
			const group = by === 'language' ? answer.language : answer.community;
			return group === undefined || group === null ? [] : [ group ];
		};
	}
	const parameter = questionsOf( survey ).filter( ( { name } ) => name === question )
		.reduce<ReturnType<typeof parametersOf>>( ( all, asked ) => all.concat( parametersOf( asked ) ), [] )[ 0 ];
	if ( parameter === undefined ) {
		return () => [];
	}
	const count = createChoiceCounter( parameter, survey.notInStatistics );
	return ( { values } ) => {
		// The same rules as for the question itself say which codes count.
		const tally = emptyChoiceTally();
		count( tally, givenCodes( values, question ) );
		return Array.from( tally.counts.keys() );
	};
}

/**
 * Counts one answer in its groups.
 *
 * @param tally - Is changed
 * @param groups
 * @param statements
 */
export function addToGroups( tally: BreakdownTally, groups: readonly string[], statements: SkillStatements ): void {
	if ( groups.length === 0 ) {
		tally.ungrouped++;
	}
	for ( const group of groups ) {
		addStatements( entry( tally.groups, group, emptySkillTally ), statements );
	}
}

/**
 * Adds the counts of one tally to another.
 *
 * @param sum - Is changed
 * @param part
 */
export function addBreakdownTally( sum: BreakdownTally, part: BreakdownTally ): void {
	sum.ungrouped += part.ungrouped;
	part.groups.forEach( ( tally, group ) => addSkillTally( entry( sum.groups, group, emptySkillTally ), tally ) );
}

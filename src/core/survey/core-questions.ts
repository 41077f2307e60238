/** Which answers of a community's survey can be added up with those of other communities. */
import { versionDifference } from './answer-versions';
import { conditionParameters } from './conditions/condition-parameters';
import { type ConditionalPart, isQuestion, questionIn, resolutionOrder } from './conditions/resolution-order';
import type { Survey } from './definition';
import { questionsOf } from './parameters';

/**
 * The questions that a survey has taken over from a core module and that still mean the same in both: the same type,
 * source, scale and codes. A question that the module shows under a condition is among them only if what the condition
 * looks at is, too, or nobody could tell who was asked.
 *
 * @param local - The community's survey, or the version of it that was answered
 * @param module - The survey of the core module
 * @return Names of questions, in the module's order; none where `local` names another module, or speaks for another
 *  population
 */
export function coreQuestions( local: Survey, module: Survey ): Set<string> {
	const listed = local.core !== null && local.core.id === module.id ? local.core.questions : [];
	// Of another population everything is changed.
	const { changed } = versionDifference( local, module );
	const own = questionsOf( local ).map( ( { name } ) => name );
	const shared = new Set( questionsOf( module ).map( ( { name } ) => name )
		.filter( ( name ) => listed.includes( name ) && own.includes( name ) && !changed.includes( name ) ) );
	// What a condition looks at stands before what has it.
	for ( const part of resolutionOrder( module ) ) {
		if ( isQuestion( part.element ) && !questionsNeeded( part ).every( ( name ) => shared.has( name ) ) ) {
			shared.delete( part.element.name );
		}
	}
	return shared;
}

/** The questions that decide whether a question is shown: by its own condition and those of its panels and page. */
function questionsNeeded( part: ConditionalPart | null ): string[] {
	return part === null ? [] : [
		...part.visibleIf === null ? [] : conditionParameters( part.visibleIf ).map( questionIn ),
		...questionsNeeded( part.parent ),
	];
}

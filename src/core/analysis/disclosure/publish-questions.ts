/** What of all questions may be published, each beside what was published of it before. */
import type { Survey } from '../../survey/definition';
import { type AnswerParameter, answerParameters } from '../../survey/parameters';
import type { QuestionResult, Results } from '../results';
import { recordOf } from '../sorted';
import { publishChanges } from './publish-changes';
import { publishQuestion } from './publish-question';
import { isWithheld, type LastRelease, type PublishedQuestion, type Shown } from './published';
import { lastConditions, type TrailLimits, trailLimits } from './trail-limits';

/**
 * Questions as they may be published each by itself, but for what conditions tell of those who came since the last release.
 *
 * @param results
 * @param survey
 * @param last - The last release; null: nothing is put beside them
 */
export function publishQuestions(
	results: Results, survey: Survey, last: LastRelease | null,
): Map<string, Shown<PublishedQuestion>> {
	const before = last === null ? null : trailLimits( lastConditions( last ), survey );
	const asked = answerParameters( survey ).filter( ( { name } ) => results.questions[ name ] !== undefined );
	const resultOf = ( name: string ): QuestionResult => results.questions[ name ] as QuestionResult;
	const alone = new Map( asked.map( ( parameter ) =>
		[ parameter.name, publishQuestion( resultOf( parameter.name ), parameter, survey ) ] as const ) );
	if ( last === null || before === null ) {
		return alone;
	}
	const publishedWith = ( parameter: AnswerParameter, now: TrailLimits ): Shown<PublishedQuestion> => {
		const { name } = parameter;
		const limits = { before: before.get( name ) ?? [], now: now.get( name ) ?? [] };
		return publishChanges( alone.get( name ) as Shown<PublishedQuestion>, resultOf( name ), parameter, survey, last, limits );
	};
	const questions = new Map( asked.map( ( parameter ) =>
		[ parameter.name, publishedWith( parameter, new Map<string, never>() ) ] as const ) );
	// How many are asked says something of what leads to it; so that comes after it.
	const shown = recordOf<Shown<PublishedQuestion>>();
	questions.forEach( ( question, name ) => {
		const first = alone.get( name );
		shown[ name ] = isWithheld( question ) || first === undefined ? question : first;
	} );
	const now = trailLimits( { questions: shown, counted: results.counted, versions: results.versions }, survey );
	asked.filter( ( { name } ) => now.has( name ) ).forEach( ( parameter ) => {
		questions.set( parameter.name, publishedWith( parameter, now ) );
	} );
	return questions;
}

import { replaceContents } from '../element';
import type { Messages } from '../../core/i18n/messages';
import type { Question } from '../../core/survey/definition';

interface Limits {
	readonly minSelectedChoices: number | null;
	readonly maxSelectedChoices: number | null;
}

/**
 * How many choices are wanted; empty where any number is.
 *
 * @param question
 * @param messages
 */
export function limitNote( question: Question, messages: Messages ): string {
	const { minSelectedChoices: least, maxSelectedChoices: most } =
		'minSelectedChoices' in question ? question : { minSelectedChoices: null, maxSelectedChoices: null };
	if ( least !== null && most !== null ) {
		return messages.text( 'localskills-form-choose-between', least, most );
	}
	return most !== null ? messages.text( 'localskills-form-choose-at-most', most ) :
		least !== null ? messages.text( 'localskills-form-choose-at-least', least ) :
			'';
}

/**
 * How many are chosen of how many at most, or at least, where there is a limit.
 *
 * @param place
 * @param chosen
 * @param limits
 * @param messages
 */
export function showChosenCount( place: HTMLElement, chosen: number, limits: Limits, messages: Messages ): void {
	const { minSelectedChoices: least, maxSelectedChoices: most } = limits;
	const limit = most !== null ? most : least;
	place.classList.toggle( 'ext-localSkills-form-question-count-over', most !== null && chosen > most );
	replaceContents( place, limit === null ? null : messages.text( 'localskills-form-chosen-of', chosen, limit ) );
}

/** What an answer by hand looks like, in words. */
import type { Messages } from '../i18n/messages';
import type { Question, TextQuestion } from './definition';

/**
 * What may be written as the answer to a question: how many codes, what kind of text, within which limits, and
 * whether it must be there.
 *
 * @param question
 * @param messages
 */
export function blankHint( question: Question, messages: Messages ): string {
	const required = question.isRequired ? messages.text( 'localskills-template-hint-required' ) :
		question.requiredIf !== null ? messages.text( 'localskills-template-hint-required-if' ) : '';
	return [ kindHint( question, messages ), required ].filter( ( words ) => words !== '' ).join( ' · ' );
}

function kindHint( question: Question, messages: Messages ): string {
	switch ( question.type ) {
		case 'checkbox':
		case 'tagbox':
			return selectionHint( question, messages ) ?? messages.text( 'localskills-template-hint-choose-any' );
		case 'ranking': {
			const limit = question.isSelectToRank ? selectionHint( question, messages ) : null;
			const order = messages.text( question.isSelectToRank ? 'localskills-template-hint-rank-some' : 'localskills-template-hint-rank' );
			return limit === null ? order : `${ order } · ${ limit }`;
		}
		case 'text':
			return lineHint( question, messages );
		case 'comment':
			return textHint( question.maxLength, messages );
		case 'matrix':
			return messages.text( 'localskills-template-hint-matrix' );
		case 'matrixdropdown':
			return messages.text( 'localskills-template-hint-grid' );
		default:
			return messages.text( 'localskills-template-hint-choose-one' );
	}
}

function selectionHint(
	{ minSelectedChoices, maxSelectedChoices }: { minSelectedChoices: number | null; maxSelectedChoices: number | null },
	messages: Messages,
): string | null {
	const least = minSelectedChoices ?? 0;
	if ( maxSelectedChoices === null ) {
		return least > 0 ? messages.text( 'localskills-template-hint-choose-least', least ) : null;
	}
	return least > 0 && least < maxSelectedChoices ?
		messages.text( 'localskills-template-hint-choose-between', least, maxSelectedChoices ) :
		messages.text( 'localskills-template-hint-choose-most', maxSelectedChoices );
}

function textHint( maxLength: number | null, messages: Messages ): string {
	return maxLength === null ? messages.text( 'localskills-template-hint-text' ) :
		messages.text( 'localskills-template-hint-text-most', maxLength );
}

/** Limits are given as they are to be written, not as the reader's language writes them. */
function lineHint( { inputType, isInteger, maxLength, min, max }: TextQuestion, messages: Messages ): string {
	if ( inputType === 'text' ) {
		return textHint( maxLength, messages );
	}
	if ( inputType === 'url' ) {
		return messages.text( 'localskills-template-hint-url' );
	}
	const kind = messages.text( inputType === 'date' ? 'localskills-blank-date' : inputType === 'month' ? 'localskills-blank-month' :
		isInteger ? 'localskills-template-hint-integer' : 'localskills-blank-number' );
	const limit = limitHint( inputType === 'number' ? 'limit' : 'limit-day', min, max, messages );
	return limit === null ? kind : messages.text( 'localskills-template-comma', kind, limit );
}

function limitHint( key: 'limit' | 'limit-day', min: string | null, max: string | null, messages: Messages ): string | null {
	return min !== null && max !== null ? messages.text( `localskills-template-${ key }-between`, min, max ) :
		min !== null ? messages.text( `localskills-template-${ key }-least`, min ) :
			max !== null ? messages.text( `localskills-template-${ key }-most`, max ) : null;
}

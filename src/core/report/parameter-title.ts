import type { AnswerParameter } from '../survey/parameters';
import { choiceLabel, type TextContext, titleText } from '../survey/text';

/** What one value of an answer is about, as plain text: the question, then the row and the column where it has them. */
export function parameterTitle( { question, row, column }: AnswerParameter, texts: TextContext ): string {
	return [
		titleText( question, texts ).text,
		...row === null ? [] : [ choiceLabel( row, texts ).text ],
		...column === null ? [] : [ titleText( column, texts ).text ],
	].join( ' / ' );
}

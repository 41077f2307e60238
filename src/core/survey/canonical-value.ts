import { numberText } from './number-text';
import type { AnswerParameter } from './parameters';

/**
 * A value as answers store it: numbers with a point and no grouping, whatever the digits they were typed in; web
 * addresses, days, months and codes without spaces around them; free text as it is. What cannot be understood stays as
 * it was typed, for `validateAnswer` to tell.
 *
 * @param value - As it was typed, chosen or written by hand
 * @param parameter
 */
export function canonicalValue( value: string, parameter: AnswerParameter ): string {
	const { kind, question } = parameter;
	return kind === 'number' ? numberText( value ) ?? value.trim() :
		kind === 'codes' || question.type === 'text' && question.inputType !== 'text' ? value.trim() : value;
}

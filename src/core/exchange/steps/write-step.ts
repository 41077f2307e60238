/** Steps as wikitext. */
import { encodeText } from '../../wikitext/encode';
import { writeTemplateCall } from '../../wikitext/write';
import { STEP_TEMPLATE } from '../exchange-templates';
import type { ExchangeStep } from './exchange-step';

/**
 * The call of the template that says a step; `readExchangeSteps` reads the same back.
 *
 * @param step - Its user is not written: a step belongs to whose page it stands on
 */
export function writeExchangeStep( step: Omit<ExchangeStep, 'user'> ): string {
	const values: readonly ( readonly [ string, string | null ] )[] = [
		[ 'step', step.step ], [ 'seek', step.seek ], [ 'offer', step.offer ], [ 'at', step.at ], [ 'outcome', step.outcome ],
		[ 'on', step.on ], [ 'skill', step.skill ], [ 'note', step.note ],
	];
	return writeTemplateCall( STEP_TEMPLATE, values.filter( ( [ , value ] ) => value !== null && value !== '' )
		// Colons in the value of a parameter are no markup, and a time is easier to read with them.
		.map( ( [ name, value ] ): [ string, string ] => [ name, name === 'at' ? value as string : encodeText( value as string ) ] ) );
}

/**
 * The text of a page with something more at its end. What stands there stays, character by character.
 *
 * @param text - '' for a page that is not there yet
 * @param call - Wikitext of a template's call
 */
export function withCall( text: string, call: string ): string {
	const gap = text.trim() === '' ? '' : /\n\n$/.test( text ) ? '' : /\n$/.test( text ) ? '\n' : '\n\n';
	return `${ text }${ gap }${ call }\n`;
}

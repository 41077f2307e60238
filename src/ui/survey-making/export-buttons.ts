import { writeJsonPage } from '../../core/json/write-json';
import { element, replaceContents } from '../element';
import { button, buttonRow } from '../notice';
import type { JsonObject } from '../../core/json/value';
import type { MakingContext } from './making-context';

/** Has the browser save a file. */
function download( name: string, content: Blob ): void {
	const url = URL.createObjectURL( content );
	const link = element( 'a', { href: url, download: name } );
	document.body.appendChild( link );
	link.click();
	link.remove();
	// Some browsers read the file only after this turn.
	window.setTimeout( () => URL.revokeObjectURL( url ), 60000 );
}

/**
 * Buttons that give a survey as files for other tools.
 *
 * @param context
 * @param surveyId
 * @param json - The definition
 */
export function exportButtons( context: MakingContext, surveyId: string, json: JsonObject ): HTMLElement {
	const { messages } = context;
	const outcome = element( 'div', { 'aria-live': 'polite' } );
	const save = ( name: string, content: Blob ): void => {
		download( name, content );
		replaceContents( outcome, element( 'p', {}, messages.text( 'localskills-making-export-done', name ) ) );
	};
	return element( 'div', {},
		element( 'h3', {}, messages.text( 'localskills-making-export-heading' ) ),
		element( 'p', { class: 'ext-localSkills-making-help' }, messages.text( 'localskills-making-export-help' ) ),
		buttonRow(
			button( messages.text( 'localskills-making-export-surveyjs' ), 'normal', () =>
				save( `${ surveyId }.json`, new Blob( [ writeJsonPage( json ) ], { type: 'application/json' } ) ) ),
		),
		outcome,
	);
}

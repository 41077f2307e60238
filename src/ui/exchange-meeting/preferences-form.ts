import { readExchangePreferences, withPreferences } from '../../core/exchange/steps/preferences';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { checkField } from '../survey-making/fields';
import { type LoadedExchanges, preferencesOf } from './load-exchanges';
import { foreignChangesNotice, meetingFault } from './meeting-fault';
import type { MeetingContext } from './meeting-context';
import { changeOwnPage, type Consent, type ForeignChanges } from './own-page';

/**
 * What the person does not want, as boxes to tick.
 *
 * @param context
 * @param loaded
 */
export function preferencesForm( context: MeetingContext, loaded: LoadedExchanges ): HTMLElement {
	const { messages, user } = context;
	const say = ( key: string ): string => messages.text( `localskills-meeting-${ key }` );
	const present = preferencesOf( loaded, user.name );
	const place = element( 'div', {} );
	const onChange = (): void => replaceContents( place );
	const noMessages = checkField( { label: say( 'no-messages' ), help: say( 'no-messages-help' ), value: !present.messages, onChange } );
	const noMatches = checkField( { label: say( 'no-matches' ), help: say( 'no-matches-help' ), value: !present.matches, onChange } );
	const saveButton = button( say( 'save-wishes' ), 'normal', () => {
		save( 'ask', {} );
	} );

	const save = async ( foreign: ForeignChanges, consent: Consent ): Promise<void> => {
		const wanted = { messages: !noMessages.value(), matches: !noMatches.value() };
		const saving = element( 'p', { role: 'status' }, say( 'saving' ) );
		replaceContents( place, saving );
		focusOn( saving );
		saveButton.setDisabled( true );
		const outcome = await changeOwnPage( context, {
			apply: ( text, readCalls ) => withPreferences( text, readCalls( text ), wanted ),
			isDone( calls ) {
				const { preferences } = readExchangePreferences( calls );
				return preferences.messages === wanted.messages && preferences.matches === wanted.matches;
			},
			summary: say( 'summary-wishes' ),
		}, foreign, consent );
		saveButton.setDisabled( false );
		const said = outcome.kind === 'saved' ? notice( 'success', say( 'wishes-saved' ) ) :
			outcome.kind === 'fault' ? meetingFault( {
				context, fault: outcome.fault, title: outcome.title, text: outcome.text, isKept: false,
				tryAgain: ( again = {} ) => {
					save( foreign, again );
				},
			} ) : foreignChangesNotice( context, outcome, ( decision ) => {
				save( decision, {} );
			} );
		replaceContents( place, said );
		focusOn( said );
	};

	return element( 'div', {}, noMessages.element, noMatches.element, place, buttonRow( saveButton ) );
}

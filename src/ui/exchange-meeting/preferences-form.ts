import { type ExchangePreferences, readExchangePreferences, withPreferences } from '../../core/exchange/steps/preferences';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { checkField } from '../survey-making/fields';
import { type LoadedExchanges, preferencesOf } from './load-exchanges';
import { tellNotSaved } from './meeting-fault';
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
		if ( outcome.kind !== 'saved' ) {
			tellNotSaved( { context, outcome, isKept: false, place, save }, foreign );
			return;
		}
		const said = savedNotice( context, await pagesSayingNo( context, loaded, wanted ) );
		replaceContents( place, said );
		focusOn( said );
	};

	return element( 'div', {}, noMessages.element, noMatches.element, place, buttonRow( saveButton ) );
}

/** The person's pages, but the one that was saved, on which they have said no to what they want now. */
async function pagesSayingNo(
	context: MeetingContext, loaded: LoadedExchanges, wanted: ExchangePreferences,
): Promise<readonly string[]> {
	const { wiki, user } = context;
	const others = ( loaded.people.get( user.name )?.pages ?? [] ).filter( ( { title } ) => title !== loaded.ownPage );
	const readCalls = others.length === 0 ? null : await wiki.templateReader();
	return readCalls === null ? [] : others.filter( ( { own, optOuts, refused } ) => [ own, optOuts, refused ].some( ( said ) => {
		const { preferences } = readExchangePreferences( readCalls( said?.text ?? '' ) );
		return wanted.messages && !preferences.messages || wanted.matches && !preferences.matches;
	} ) ).map( ( { title } ) => title );
}

/** A no counts wherever it stands, so what was saved may not be so yet. */
function savedNotice( { messages, pageUrl }: MeetingContext, sayingNo: readonly string[] ): HTMLElement {
	return sayingNo.length === 0 ? notice( 'success', messages.text( 'localskills-meeting-wishes-saved' ) ) : notice( 'warning',
		element( 'p', {}, messages.text( 'localskills-meeting-wishes-still', sayingNo.length ) ),
		element( 'ul', {}, ...sayingNo.map( ( title ) => element( 'li', {}, element( 'a', {
			href: pageUrl( title, { action: 'edit', redirect: 'no' } ), target: '_blank', rel: 'noopener',
		}, element( 'bdi', {}, title ) ) ) ) ) );
}

/** What an entry on a person's page is called, beside how it stands there. */
import { EXCHANGE_TEMPLATES } from '../../core/exchange/exchange-record';
import { PREFERENCES_TEMPLATE, STEP_TEMPLATE } from '../../core/exchange/exchange-templates';
import { readKey, userOfKey } from '../../core/exchange/steps/exchange-step';
import { shownText } from '../../core/wikitext/shown-text';
import type { TemplateCall } from '../../core/wikitext/template-call';
import { skillOf, skillText } from './exchange-words';
import type { LoadedExchanges } from './load-exchanges';
import type { MeetingContext } from './meeting-context';

/**
 * A name for an offer, a search, a step or a wish, such as *Offer: Budgeting*; not unlike any other.
 *
 * @param context
 * @param loaded
 * @param call - On the person's page
 */
export function entryWords( context: MeetingContext, loaded: LoadedExchanges, call: TemplateCall ): string {
	const { messages, user } = context;
	const { template, parameters } = call;
	const say = ( kind: string, ...words: readonly string[] ): string => messages.text( `localskills-meeting-entry-${ kind }`, ...words );
	const value = ( name: string ): string => shownText( parameters.get( name ) ?? '' ).trim();
	const named = ( skill: string ): string =>
		skill === '' ? messages.text( 'localskills-exchange-unnamed' ) : skillText( context, loaded, skill );
	if ( template === PREFERENCES_TEMPLATE ) {
		return say( 'wishes' );
	}
	if ( template !== STEP_TEMPLATE ) {
		const skill = value( 'skill' );
		// Messages used here: localskills-meeting-entry-offer, localskills-meeting-entry-seek
		return say( template === EXCHANGE_TEMPLATES.offer ? 'offer' : 'seek', named( loaded.taxonomy?.find( skill )?.id ?? skill ) );
	}
	const [ seek, offer ] = [ readKey( value( 'seek' ) ) ?? '', readKey( value( 'offer' ) ) ?? '' ];
	const other = [ seek, offer ].map( userOfKey ).find( ( name ) => name !== '' && name !== user.name );
	return other === undefined ? say( 'some-step' ) :
		say( 'step', other, named( skillOf( loaded, { seek, offer, skill: value( 'skill' ) } ) ) );
}

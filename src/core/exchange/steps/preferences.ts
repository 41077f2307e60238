/** What somebody does not want: messages, suggestions. */
import { quotedValue } from '../../json/fault';
import { decodeText } from '../../wikitext/encode';
import type { TemplateCall } from '../../wikitext/template-call';
import { writeTemplateCall } from '../../wikitext/write';
import { PREFERENCES_TEMPLATE } from '../exchange-templates';
import { type RecordFault, strangeParameterFaults } from '../record-fault';
import { withCall } from './write-step';

export interface ExchangePreferences {
	/** Whether somebody may write on their talk page about the exchange. */
	readonly messages: boolean;
	/** Whether they are suggested to others. */
	readonly matches: boolean;
}

/** Of people who have said nothing. */
export const USUAL_PREFERENCES: ExchangePreferences = { messages: true, matches: true };

export interface PreferencesReading {
	readonly preferences: ExchangePreferences;
	readonly faults: readonly RecordFault[];
}

/**
 * Parameters of the template; `confirmed` is the day on which its person last said so, `lang` the language in which it is
 * shown.
 */
export const PREFERENCES_PARAMETERS: readonly string[] = [ 'messages', 'matches', 'confirmed', 'lang' ];

/**
 * Reads the preferences of one account, from revisions that it saved itself. `no` once is no: where two calls say
 * different things, or a value cannot be read, the person is left in peace.
 *
 * @param calls - Of the account's pages; those of other templates are passed over
 */
export function readExchangePreferences( calls: readonly TemplateCall[] ): PreferencesReading {
	const faults: RecordFault[] = [];
	const own = calls.filter( ( { template } ) => template === PREFERENCES_TEMPLATE );
	const allows = ( name: string ): boolean => own.every( ( { parameters } ) => {
		const value = decodeText( parameters.get( name ) ?? '' ).trim().toLowerCase();
		if ( value !== '' && value !== 'yes' && value !== 'no' ) {
			faults.push( {
				parameter: name, key: 'localskills-template-preferences-fault-value', parameters: [ quotedValue( value ), name ],
			} );
		}
		return value === '' || value === 'yes';
	} );
	const preferences = { messages: allows( 'messages' ), matches: allows( 'matches' ) };
	own.forEach( ( { parameters } ) => faults.push( ...strangeParameterFaults( parameters, PREFERENCES_PARAMETERS ) ) );
	return { preferences, faults };
}

/**
 * The text of a page with these preferences in the place of those that it has. Everything else stays as it is.
 *
 * @param text
 * @param calls - Of the text
 * @param preferences
 */
export function withPreferences( text: string, calls: readonly TemplateCall[], preferences: ExchangePreferences ): string {
	const own = calls.filter( ( { template } ) => template === PREFERENCES_TEMPLATE );
	const isUsual = preferences.messages && preferences.matches;
	const word = ( value: boolean ): string => value ? 'yes' : 'no';
	const call = writeTemplateCall( PREFERENCES_TEMPLATE, [
		[ 'messages', word( preferences.messages ) ], [ 'matches', word( preferences.matches ) ],
	] );
	const [ first ] = own;
	if ( first === undefined ) {
		return isUsual ? text : withCall( text, call );
	}
	return own.slice().reverse().reduce( ( rest, { start, end } ) => {
		// A call that goes takes the line that it stood on.
		const after = start === first.start ? end : end + ( /^\n{0,2}/.exec( rest.slice( end ) ) as RegExpExecArray )[ 0 ].length;
		return rest.slice( 0, start ) + ( start === first.start ? call : '' ) + rest.slice( after );
	}, text );
}

/** What is wrong with an offer or a search, in the words that its card on the page uses. */
import type { Messages } from '../i18n/messages';
import { quotedValue } from '../json/fault';
import { nearestWords } from '../near-words';
import { provisionalName } from '../skills/provisional-skill';
import { findPrivateContact } from './private-contact';

export interface RecordFault {
	/** Where: the name of the parameter; null when it is the whole record. */
	readonly parameter: string | null;
	/** What: the key of a message that tells it, and what to do. */
	readonly key: string;
	/** Values for the message, in its order. */
	readonly parameters: readonly ( string | number )[];
}

/**
 * A fault of a card that the templates show, too.
 *
 * @param parameter - Name of the parameter
 * @param code - Last part of the message's key
 * @param parameters - Values for the message
 */
export function cardFault( parameter: string | null, code: string, ...parameters: ( string | number )[] ): RecordFault {
	return { parameter, key: `localskills-template-card-fault-${ code }`, parameters };
}

/**
 * That a person has published how to reach them beside the wiki, and what to use instead.
 *
 * @param parameter - Name of the parameter
 * @param text - Its value, as characters
 * @param user - Whose page it stands on
 * @return Null when there is nothing of the kind
 */
export function contactFault( parameter: string, text: string, user: string ): RecordFault | null {
	// An id can hide a number in what it is the name of.
	const contact = findPrivateContact( parameter === 'skill' ? provisionalName( text ) : text );
	// Messages used here: localskills-template-card-fault-contact-email, -phone, -messenger
	return contact === null ? null : cardFault( parameter, `contact-${ contact.kind }`, parameter, `Special:EmailUser/${ user }` );
}

/**
 * That a template has no such parameters, and which ones may be meant; those that it has are listed once, at the end.
 *
 * @param given - Parameter → what was written; blank ones are none
 * @param known - Names of those that the template has
 */
export function strangeParameterFaults( given: ReadonlyMap<string, string>, known: readonly string[] ): RecordFault[] {
	const names = [ ...given.keys() ].filter( ( name ) => !known.includes( name ) && given.get( name )?.trim() !== '' ).sort();
	return names.map( ( name, index ) => {
		const near = nearestWords( name, known, ( words ) => words );
		const code = near === null ? 'unknown-parameter' : 'near-parameter';
		const values = near === null ? [ quotedValue( name ) ] : [ quotedValue( name ), near.found ];
		return index < names.length - 1 ? cardFault( name, `${ code }-of-several`, ...values ) :
			cardFault( name, code, ...values, known.join( ', ' ) );
	} );
}

/**
 * A fault in the reader's language.
 *
 * @param fault
 * @param messages - Texts in the language of the reader
 */
export function recordFaultText( fault: RecordFault, messages: Messages ): string {
	return messages.text( fault.key, ...fault.parameters );
}

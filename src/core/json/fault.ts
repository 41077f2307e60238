/** What is wrong with a page that holds JSON, said so that its author can mend it. */
import type { Messages } from '../i18n/messages';

/** A word or number that goes into the message; a list is joined in the reader's language. */
export type FaultParameter = string | number | readonly string[];

export interface Fault {
	/** Where: a JSON path such as `$.pages[0].elements[1].name`. */
	readonly path: string;
	/** What: the message `localskills-fault-<code>` tells it in plain words, and what to do. */
	readonly code: string;
	/** Values for the message, in its order. */
	readonly parameters: readonly FaultParameter[];
}

/**
 * The path of a property or an item below another path.
 *
 * @param path - Path of the object or list
 * @param key - Name of the property, or index of the item
 */
export function pathBelow( path: string, key: string | number ): string {
	if ( typeof key === 'number' ) {
		return `${ path }[${ key }]`;
	}
	return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test( key ) ? `${ path }.${ key }` : `${ path }[${ JSON.stringify( key ) }]`;
}

/**
 * A value of the page as a message quotes it: short, and on one line.
 *
 * @param value - Anything that JSON can hold; nothing for a property that is not there
 */
export function quotedValue( value: unknown ): string {
	if ( value === undefined ) {
		return '';
	}
	if ( typeof value === 'object' && value !== null ) {
		return Array.isArray( value ) ? '[…]' : '{…}';
	}
	const text = String( value ).replace( /\s+/g, ' ' );
	return text.length > 60 ? `${ text.slice( 0, 60 ) }…` : text;
}

/**
 * A fault in the reader's language, without its path.
 *
 * @param fault
 * @param messages - Texts in the language of the reader
 */
export function faultText( fault: Fault, messages: Messages ): string {
	return messages.text( `localskills-fault-${ fault.code }`, ...fault.parameters.map(
		( parameter ) => typeof parameter === 'object' ? joinList( parameter, messages ) : parameter,
	) );
}

/** A list as one text, such as "a, b, c", with the comma that the language uses. */
function joinList( items: readonly string[], messages: Messages ): string {
	return items.reduce(
		( list, item ) => list === '' ? item : messages.text( 'localskills-fault-list', list, item ), '',
	);
}

/**
 * Private contact data in what a person wants to publish: pages of a wiki are public, and their history is for ever.
 * The cards look for the same (templates/module/private-contact.lua and its like): whoever changes a rule changes both.
 */
import { type Span, spanBefore } from './mapped-text';
import { findEmail } from './private-email';
import { findMessenger } from './private-messenger';
import { findPhone } from './private-phone';
import { plainly } from './private-plain';

export interface PrivateContact {
	/** The message `localskills-private-<kind>` warns of it. */
	readonly kind: 'email' | 'phone' | 'messenger';
	/** As it stands in the text. */
	readonly text: string;
}

type Stretch = Span & Pick<PrivateContact, 'kind'>;

function findStretch( text: string ): Stretch | null {
	const plain = plainly( text );
	const email = findEmail( plain );
	if ( email !== null ) {
		const blanks = text.slice( email.from ).search( /\S/ );
		return { from: email.from + blanks, to: email.to, kind: email.isSocial ? 'messenger' : 'email' };
	}
	const messenger = findMessenger( plain.text );
	const other = messenger ?? findPhone( plain.text );
	return other === null ? null : { ...spanBefore( plain, other ), kind: messenger === null ? 'phone' : 'messenger' };
}

/**
 * The first e-mail address, telephone number or messenger's address in a text; null when there is none. It is there to
 * make people think, not to stop them: it misses what is well hidden.
 *
 * @param text - As a person typed it
 */
export function findPrivateContact( text: string ): PrivateContact | null {
	const found = findStretch( text );
	return found === null ? null : { kind: found.kind, text: text.slice( found.from, found.to ) };
}

/** What belongs to an address or a number, and says nothing without it. */
const BEFORE = /(?:(?:mailto|tel|sms):[ \n]?|[+＋] ?|https?:\/\/(?:www\.)?)$/i;

/** Each is looked for in all of the text: who writes more of them than this writes nothing else. */
const MOST_HIDDEN = 40;

/**
 * A text with an ellipsis in the place of each address and number, for where it is shown again; nothing but an ellipsis where
 * there are too many.
 *
 * @param text
 */
export function withoutPrivateContacts( text: string ): string {
	let left = text;
	for ( let round = 0; round <= MOST_HIDDEN; round++ ) {
		const found = findStretch( left );
		if ( found === null ) {
			return left;
		}
		const before = left.slice( 0, found.from ).replace( BEFORE, '' );
		const closes = left.slice( found.from, found.to ).replace( /\([^)]*\)/g, '' ).includes( ')' );
		left = `${ closes ? before.replace( /\($/, '' ) : before }…${ left.slice( found.to ) }`;
	}
	return '…';
}

/** Private contact data in what a person wants to publish: pages of a wiki are public, and their history is for ever. */

export interface PrivateContact {
	/** The message `localskills-private-<kind>` warns of it. */
	readonly kind: 'email' | 'phone' | 'messenger';
	/** As it stands in the text. */
	readonly text: string;
}

/** Also where people hide it from machines: `ana (at) example (dot) org`. */
const EMAIL = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu;

/** The same in words between blanks, and with blanks about the sign: only where the end is a name that domains end with. */
const SPACED_EMAIL = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu;

/** As Matrix writes who somebody is. */
const MATRIX = /(?<![\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/u;

/** Addresses and names by which messengers find somebody. */
const MESSENGER = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu;

/** Begins like a telephone number, and goes on with digits and what people put between them. */
const PHONE = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u;

/** As numbers are written in North America, where none begins with a nought. */
const AMERICAN_PHONE = /(?<![\d-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])\d{3}[.-]\d{4}(?![\d-])/u;

const LEAST_DIGITS = 8;
const MOST_DIGITS = 15;

/** Digits of other scripts as those of ASCII, and wide characters as usual ones, each in its place. */
function plainly( text: string ): string {
	return text.replace( /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, ( digit ) => {
		const code = digit.charCodeAt( 0 );
		const zero = [ 0x660, 0x6f0, 0x966, 0x9e6 ].find( ( start ) => code >= start && code <= start + 9 ) as number;
		return String( code - zero );
	} ).replace( /[\uff01-\uff5e\u3000\ufe6b]/g, ( wide ) => wide.normalize( 'NFKC' ) );
}

/**
 * The first e-mail address, telephone number or messenger's address in a text; null when there is none. It is there to
 * make people think, not to stop them: it misses what is well hidden.
 *
 * @param text - As a person typed it
 */
export function findPrivateContact( text: string ): PrivateContact | null {
	const plain = plainly( text );
	const found = ( [
		[ 'email', EMAIL ], [ 'email', SPACED_EMAIL ], [ 'messenger', MESSENGER ], [ 'messenger', MATRIX ], [ 'phone', AMERICAN_PHONE ],
	] as const ).map( ( [ kind, pattern ] ): PrivateContact | null => {
		const match = pattern.exec( plain );
		return match === null ? null : { kind, text: text.slice( match.index, match.index + match[ 0 ].length ) };
	} ).find( ( contact ) => contact !== null );
	return found ?? findPhone( plain, text );
}

function findPhone( plain: string, text: string ): PrivateContact | null {
	// Neither a day nor a time of day nor a distance from UTC nor a book is a number to call.
	const rest = plain.replace( /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
		( match ) => 'x'.repeat( match.length ) );
	const match = PHONE.exec( rest );
	const digits = match === null ? 0 : match[ 0 ].replace( /\D/g, '' ).length;
	return match === null || digits < LEAST_DIGITS || digits > MOST_DIGITS ? null :
		{ kind: 'phone', text: text.slice( match.index, match.index + match[ 0 ].length ) };
}

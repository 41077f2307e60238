/**
 * Private contact data in what a person wants to publish: pages of a wiki are public, and their history is for ever.
 * The cards look for the same (templates/module/private-contact.lua): whoever changes a rule changes both.
 */
import { findPhone, type Stretch } from './private-phone';

export interface PrivateContact {
	/** The message `localskills-private-<kind>` warns of it. */
	readonly kind: Stretch[ 'kind' ];
	/** As it stands in the text. */
	readonly text: string;
}

/** Also where people hide it from machines: `ana (at) example (dot) org`. A domain ends with letters: `vue@3.4` is none. */
// eslint-disable-next-line security/detect-non-literal-regexp -- Made of what stands here.
const EMAIL = new RegExp( ( '[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)' +
	'LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*' )
	.replace( /DOT ?/g, '(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)' ).replace( /LABEL/g, '[a-z\\d\\u0080-\\uffff-]+' ) );

/** The same in words between blanks, and with blanks about the sign: only where the end is a name that domains end with. */
const SPACED_EMAIL = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/;

/** As Matrix writes who somebody is. */
const MATRIX = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/;

/** Addresses by which messengers find somebody. */
const MESSENGER_LINK = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/;

const MESSENGER = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/;

/** Behind the name of a messenger: with a sign that it is a name, or after a blank or a colon. */
const HANDLE = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/;

/** Zeros of other scripts whose ten digits follow each other. */
const ZEROS: readonly number[] = [ 0x660, 0x6f0, 0x966, 0x9e6 ];

/** What stands for a sign of ASCII: from, to, that sign. */
const SIGNS: readonly ( readonly [ number, number, string ] )[] = [
	[ 0xa0, 0xa0, ' ' ], [ 0x2000, 0x200a, ' ' ], [ 0x202f, 0x202f, ' ' ], [ 0x205f, 0x205f, ' ' ], [ 0x3000, 0x3000, ' ' ],
	[ 0x2010, 0x2015, '-' ], [ 0x2212, 0x2212, '-' ], [ 0xb7, 0xb7, '.' ], [ 0xfe6b, 0xfe6b, '@' ],
	[ 0xab, 0xab, ',' ], [ 0xbb, 0xbb, ',' ], [ 0x2018, 0x201f, ',' ], [ 0x2039, 0x203a, ',' ], [ 0x60c, 0x60c, ',' ],
	[ 0x61b, 0x61b, ',' ], [ 0x61f, 0x61f, ',' ], [ 0x3001, 0x3002, ',' ],
];

function plainSign( sign: string ): string {
	const code = sign.charCodeAt( 0 );
	const zero = ZEROS.find( ( start ) => code >= start && code <= start + 9 );
	if ( zero !== undefined ) {
		return String( code - zero );
	}
	return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode( code - 0xfee0 ) :
		SIGNS.find( ( [ from, to ] ) => code >= from && code <= to )?.[ 2 ] ?? sign;
}

/** So much of a text is looked at: whoever reads the pages of many must not be kept busy by one of them. */
const MOST_CHARACTERS = 5000;

/** Signs of other scripts and wide ones as those of ASCII, which is in lower case, each in its place. */
function plainly( text: string ): string {
	return text.replace( /[\u0080-\uffff]/g, plainSign ).replace( /[\t\r]/g, ' ' ).replace( /[A-Z]/g, ( letter ) => letter.toLowerCase() );
}

/** What a pattern finds, without what its first group says may stand before it. */
function stretchOf( kind: Stretch[ 'kind' ], pattern: RegExp, plain: string ): Stretch | null {
	const match = pattern.exec( plain );
	return match === null ? null : { kind, from: match.index + ( match[ 1 ] ?? '' ).length, to: match.index + match[ 0 ].length };
}

/** A name in a messenger. “Telegram 2023” and “Signal groups” are none. */
function findHandle( plain: string, start = 0 ): Stretch | null {
	const name = MESSENGER.exec( plain.slice( start ) );
	if ( name === null ) {
		return null;
	}
	const from = start + name.index;
	const end = from + name[ 0 ].length;
	const [ whole, signed, bare ] = HANDLE.exec( plain.slice( end ) ) ?? [ '' ];
	const isHandle = signed !== undefined ? /[a-z_]/.test( signed ) && signed.length > 1 :
		bare !== undefined && bare.length >= 5 && /[\d_]/.test( bare ) && ( /[a-z_]/.test( bare ) || /^\d{6,}$/.test( bare ) );
	return isHandle ? { kind: 'messenger', from, to: end + whole.length } : findHandle( plain, end );
}

function findStretch( text: string ): Stretch | null {
	const plain = plainly( text.slice( 0, MOST_CHARACTERS ) );
	return stretchOf( 'email', EMAIL, plain ) ?? stretchOf( 'email', SPACED_EMAIL, plain ) ??
		stretchOf( 'messenger', MESSENGER_LINK, plain ) ?? findHandle( plain ) ?? stretchOf( 'messenger', MATRIX, plain ) ??
		findPhone( plain );
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

/**
 * A text with an ellipsis in the place of each address and number, for where it is shown again.
 *
 * @param text
 */
export function withoutPrivateContacts( text: string ): string {
	const found = findStretch( text );
	return found === null ? text : withoutPrivateContacts( `${ text.slice( 0, found.from ) }…${ text.slice( found.to ) }` );
}

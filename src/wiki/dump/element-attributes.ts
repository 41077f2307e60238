/** The attributes of elements, as MediaWiki writes them: in double quotes, without entities. */
import { GREATER_THAN, LESS_THAN, standsAt } from './escaped-bytes';

export type Attributes = Readonly<Record<string, string>>;

export const NO_ATTRIBUTES: Attributes = {};

/** What is of interest of the usual ones: that the text is here, whatever it is. */
const TEXT_ATTRIBUTES: Attributes = { 'xml:space': 'preserve' };

// eslint-disable-next-line no-control-regex -- no XML may have these
const ATTRIBUTE = / ([a-z][a-z0-9]*(?::[a-z]+)?)="([^"<>&\u0000-\u001f\ufffe\uffff\ud800-\udfff]*)"/yi;
const TAG_END = / ?\/?>/y;

const [ BYTES, SHA1, PRESERVED ] = [ ' bytes="', '" sha1="', '" xml:space="preserve">' ].map( ( text ) => Buffer.from( text ) ) as
	[ Buffer, Buffer, Buffer ];

export interface ReadAttributes {
	readonly given: Attributes;
	/** Behind the angle bracket. */
	readonly end: number;
	/** Whether nothing is in the element. */
	readonly isClosed: boolean;
}

function isDigit( byte: number ): boolean {
	return byte >= 0x30 && byte <= 0x39;
}

/** Behind the attributes of nearly every text; -1 where there are others. */
function usualEnd( bytes: Uint8Array, from: number ): number {
	if ( !standsAt( bytes, from, BYTES ) ) {
		return -1;
	}
	let at = from + BYTES.length;
	while ( isDigit( bytes[ at ] as number ) ) {
		at++;
	}
	if ( !standsAt( bytes, at, SHA1 ) ) {
		return -1;
	}
	at += SHA1.length;
	for ( let byte = bytes[ at ] as number; isDigit( byte ) || byte >= 0x61 && byte <= 0x7a; byte = bytes[ at ] as number ) {
		at++;
	}
	return standsAt( bytes, at, PRESERVED ) ? at + PRESERVED.length : -1;
}

/**
 * @param bytes - UTF-8, with a byte 0 behind it
 * @param from - Behind the name of an element
 * @param limit - Where that byte is
 * @return Null where something is not simple, comes twice, or has not come yet
 */
export function readAttributes( bytes: Buffer, from: number, limit: number ): ReadAttributes | null {
	if ( bytes[ from ] === GREATER_THAN ) {
		return { given: NO_ATTRIBUTES, end: from + 1, isClosed: false };
	}
	const usual = usualEnd( bytes, from );
	if ( usual !== -1 ) {
		return { given: TEXT_ATTRIBUTES, end: usual, isClosed: false };
	}
	let end = from;
	while ( end < limit && bytes[ end ] !== GREATER_THAN && bytes[ end ] !== LESS_THAN ) {
		end++;
	}
	const text = bytes.toString( 'utf8', from, end + 1 );
	const given: Record<string, string> = {};
	let read = 0;
	for ( ATTRIBUTE.lastIndex = 0; ; read = ATTRIBUTE.lastIndex ) {
		const found = ATTRIBUTE.exec( text );
		if ( found === null ) {
			break;
		}
		const [ , name = '', value = '' ] = found;
		if ( name in given ) {
			return null;
		}
		given[ name ] = value;
	}
	TAG_END.lastIndex = read;
	return TAG_END.test( text ) && TAG_END.lastIndex === text.length ? { given, end: end + 1, isClosed: text.endsWith( '/>' ) } : null;
}

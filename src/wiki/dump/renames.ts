/** Renamed accounts, from the entries of a dump of the logs. */
import type { AccountRename } from '../answer-source';
import type { DumpLogEntry } from './dump-handlers';

/**
 * The texts in an array that PHP serialised, by their keys: `a:2:{s:3:"key";s:4:"text";…}`. Lengths are in bytes. What
 * is none, or has other arrays in it, gives what stands before that.
 */
function readSerialized( text: string ): ReadonlyMap<string, string> {
	const bytes = Buffer.from( text, 'utf8' );
	const found = new Map<string, string>();
	let at = bytes.indexOf( '{' ) + 1;
	const next = (): string | null => {
		const rest = bytes.subarray( at, at + 24 ).toString( 'latin1' );
		const string = /^s:(\d+):"/.exec( rest );
		if ( string !== null ) {
			const start = at + string[ 0 ].length;
			const end = start + Number( string[ 1 ] );
			at = end + 2;
			return bytes.subarray( end, end + 2 ).toString( 'latin1' ) === '";' ? bytes.subarray( start, end ).toString( 'utf8' ) : null;
		}
		const scalar = /^[ibd]:([^;]+);|^N;/.exec( rest );
		at += scalar?.[ 0 ].length ?? 0;
		return scalar === null ? null : scalar[ 1 ] ?? '';
	};
	for ( ;; ) {
		const key = at === 0 ? null : next();
		const value = key === null ? null : next();
		if ( key === null || value === null ) {
			return found;
		}
		found.set( key, value );
	}
}

/**
 * @param entry
 * @return Null for an entry that tells of no rename, or hides the names
 */
export function readRename( entry: DumpLogEntry ): AccountRename | null {
	const { type, timestamp, parameters } = entry;
	if ( type !== 'renameuser' ) {
		return null;
	}
	const named = readSerialized( parameters );
	const [ from, to ] = [ named.get( '4::olduser' ), named.get( '5::newuser' ) ];
	return from === undefined || to === undefined ? null : { from, to, timestamp };
}

/** Names of another survey tool as ids of ours: `[a-z0-9-]{1,48}`, each once. */
import { ID_PATTERN } from '../pages';
import { suggestId, uniqueId } from '../survey/editing/suggest-id';

/**
 * Gives every name an id. Names that are ids already keep theirs, whatever comes before them; others are written in
 * small letters with hyphens, and numbered where that is taken.
 *
 * @param names - In their order; a name that stands there again has the id of the first
 * @param taken - Ids that cannot be given
 * @param fallback - Stem for names without any letter a–z or digit
 */
export function importIds( names: readonly string[], taken: readonly string[], fallback: string ): Map<string, string> {
	const used = taken.slice();
	const kept = new Set( names.filter( ( name ) => ID_PATTERN.test( name ) && !taken.includes( name ) ) );
	used.push( ...Array.from( kept ) );
	const ids = new Map<string, string>();
	for ( const name of names ) {
		if ( ids.has( name ) ) {
			continue;
		}
		const id = kept.has( name ) ? name : uniqueId( importId( name, fallback ), used );
		ids.set( name, id );
		used.push( id );
	}
	return ids;
}

/**
 * The id that comes closest to a name.
 *
 * @param name
 * @param fallback - Stem for names without any letter a–z or digit
 */
export function importId( name: string, fallback: string ): string {
	const isAscii = /^[ -~]*$/.test( name );
	const id = name.toLowerCase().replace( /[^a-z0-9]+/g, '-' ).replace( /^-+/, '' ).slice( 0, 48 ).replace( /-+$/, '' );
	return isAscii && id !== '' ? id : suggestId( name, [], fallback );
}

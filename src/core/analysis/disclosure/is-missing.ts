import { isWithheld } from './published';

/**
 * Whether something is withheld, wholly or in part, that was shown.
 *
 * @param was - A figure, or figures by name
 * @param now - The same as they are now
 */
export function isMissing( was: unknown, now: unknown ): boolean {
	if ( typeof was !== 'object' || was === null || isWithheld( was ) ) {
		return isWithheld( now ) && !isWithheld( was );
	}
	const [ old, current ] = [ was, now ] as Readonly<Record<string, unknown>>[];
	return isWithheld( now ) || typeof now === 'object' && now !== null &&
		Object.keys( old as object ).some( ( key ) => isMissing( old?.[ key ], current?.[ key ] ) );
}

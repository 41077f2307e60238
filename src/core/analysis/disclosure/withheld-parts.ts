/** The parts of results that can be withheld, whatever the rules say of them. */
import type { Disclosure } from './audit';
import type { Withheld } from './published';

/** Why a part is withheld. */
export type WithheldParts = Pick<ReadonlyMap<string, Withheld>, 'get'>;

/** A part, or of a question or skill what is enough. */
export interface WithholdablePart extends Pick<Disclosure, 'part' | 'key' | 'skill'> {
	readonly only?: Disclosure[ 'only' ] | undefined;
}

/**
 * What a part is called.
 *
 * @param withholdable
 * @param withholdable.part
 * @param withholdable.key
 * @param withholdable.skill
 * @param withholdable.only
 */
export function partKey( { part, key, only = undefined, skill = null }: WithholdablePart ): string {
	return JSON.stringify( [ part, key, skill, only ?? null ] );
}

/**
 * What a part is in: all of a skill or question instead of some of it, a breakdown instead of a skill in it.
 *
 * @param key - As `partKey` calls it
 */
export function largerPart( key: string ): string {
	const [ part, name, skill, only ] = JSON.parse( key ) as readonly ( string | null )[];
	return JSON.stringify( [ part, name, only === null ? null : skill, null ] );
}

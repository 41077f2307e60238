/** Skills in words: their labels, and the groups that they belong to. */
import { resolveText } from '../../core/i18n/localized-text';
import type { Messages } from '../../core/i18n/messages';
import { provisionalName } from '../../core/skills/provisional-skill';
import { skillLabel, type Taxonomy } from '../../core/skills/taxonomy';
import { element } from '../element';
import { surveyText } from '../survey-text';

/**
 * What a skill is called, with its language.
 *
 * @param id
 * @param taxonomy
 * @param messages
 */
export function skillWords( id: string, taxonomy: Taxonomy | null, messages: Messages ): HTMLElement {
	return taxonomy?.get( id ) ? surveyText( skillLabel( id, taxonomy, messages ), messages ) : element( 'bdi', {}, provisionalName( id ) );
}

/**
 * The same as text.
 *
 * @param id
 * @param taxonomy
 * @param messages
 */
export function skillName( id: string, taxonomy: Taxonomy | null, messages: Messages ): string {
	return skillWords( id, taxonomy, messages ).textContent ?? id;
}

/**
 * The labels of the groups that a skill belongs to, the widest first; empty for one at the top.
 *
 * @param id
 * @param taxonomy
 * @param messages
 */
export function skillPath( id: string, taxonomy: Taxonomy | null, messages: Messages ): string[] {
	return ( taxonomy?.ancestors( id ) ?? [] ).map( ( { label } ) => resolveText( label, messages, taxonomy?.locale ).text )
		.reverse();
}

/**
 * A path as a line.
 *
 * @param path
 * @param messages
 */
export function pathWords( path: readonly string[], messages: Messages ): string {
	return path.join( messages.direction === 'rtl' ? ' ‹ ' : ' › ' );
}

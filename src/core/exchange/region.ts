import type { Messages } from '../i18n/messages';

/**
 * What one of the regions of the templates is called; null for a region in a person's own words.
 *
 * @param region
 * @param messages - Texts in the reader's language
 */
export function regionName( region: string, messages: Messages ): string | null {
	const key = `localskills-template-region-${ region }`;
	return /^[a-z-]+$/.test( region ) && messages.has( key ) ? messages.text( key ) : null;
}

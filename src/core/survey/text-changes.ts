/** How texts of a survey differ between two versions of it. */
import type { LocalizedText } from '../i18n/localized-text';

/**
 * Whether somebody reads something else than before. A translation that is new changes nothing for those who answered.
 *
 * @param before
 * @param after
 */
export function isReworded( before: LocalizedText | null, after: LocalizedText | null ): boolean {
	if ( before === null || after === null ) {
		return before !== after;
	}
	if ( before.kind === 'message' || after.kind === 'message' ) {
		return before.kind !== after.kind || before.kind === 'message' && after.kind === 'message' && before.key !== after.key;
	}
	return Object.keys( before.texts ).some( ( language ) => {
		const text = after.texts[ language ];
		return text !== undefined && text.trim() !== ( before.texts[ language ] as string ).trim();
	} );
}

/**
 * Whether two texts say the same in a language that both have.
 *
 * @param one
 * @param other
 */
export function isSameWording( one: LocalizedText | null, other: LocalizedText | null ): boolean {
	if ( one === null || other === null ) {
		return false;
	}
	if ( one.kind === 'message' || other.kind === 'message' ) {
		return one.kind === 'message' && other.kind === 'message' && one.key === other.key;
	}
	return Object.keys( one.texts ).some( ( language ) => {
		const text = other.texts[ language ];
		return text !== undefined && text.trim() === ( one.texts[ language ] as string ).trim();
	} );
}

/**
 * The languages that a text is in; `default` among them.
 *
 * @param text
 */
export function languagesOf( text: LocalizedText | null ): string[] {
	return text === null || text.kind === 'message' ? [] : Object.keys( text.texts );
}

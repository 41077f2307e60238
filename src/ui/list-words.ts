/** `Intl.ListFormat`, where the browser has it: newer than the other types that the browsers have in common. */
type ListFormatMaker = new ( language: string, options: { type: 'conjunction' } ) => { format( items: readonly string[] ): string };

/**
 * Items one after the other, as a language parts them, such as "a, b, and c"; in browsers that do not know how,
 * and for languages that are none for browsers, with ", ".
 *
 * @param items
 * @param language - The code of the language that the sentence around them is in
 */
export function listWords( items: readonly string[], language: string ): string {
	const { ListFormat } = Intl as unknown as { ListFormat?: ListFormatMaker };
	try {
		return ListFormat ? new ListFormat( language, { type: 'conjunction' } ).format( items ) : items.join( ', ' );
	} catch {
		return items.join( ', ' );
	}
}

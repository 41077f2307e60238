import { saySame } from '../../core/exchange/keep-own-words';
import type { TemplateReader } from '../../core/wikitext/template-reader';
import type { PageEdit, WikiReader, WikiWriter } from '../../wiki/port';

/**
 * Saves a page of the person's own once more where the wiki put in what somebody saved at the same moment, if that says
 * something of the exchange: it would be the person's own words.
 *
 * @param wiki
 * @param readCalls - Of everything that people write for the exchange
 * @param edit - What was sent
 */
export async function takeOutMerged(
	wiki: WikiReader & WikiWriter, readCalls: TemplateReader, edit: Pick<PageEdit, 'title' | 'text' | 'summary'>,
): Promise<void> {
	const page = ( await wiki.readPages( [ edit.title ] ) ).get( edit.title );
	if ( page !== undefined && !saySame( readCalls( page.latest.text ?? '' ), readCalls( edit.text ) ) ) {
		await wiki.save( { ...edit, baseRevision: page.latest.id } );
	}
}

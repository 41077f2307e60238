/** The page that holds a survey's definition. */
import { parseJson } from '../../core/json/parse-json';
import { isObject, type JsonObject } from '../../core/json/value';
import type { Fault } from '../../core/json/fault';
import type { WikiPage } from '../../wiki/port';

/** The definition page as it was read from the wiki. */
export interface DefinitionBase {
	/** Its newest revision; 0 when the page does not exist. */
	readonly revision: number;
	/** Null when the page does not exist, or holds no JSON object. */
	readonly json: JsonObject | null;
	/** Empty when the page does not exist. */
	readonly text: string;
	/** What keeps the text from being read at all; empty when it can be. */
	readonly faults: readonly Fault[];
	/** Who saved the newest revision; null when the name is hidden or there is no page. */
	readonly user: string | null;
	/** When (ISO 8601, UTC); null when there is no page. */
	readonly timestamp: string | null;
}

/**
 * What a definition page, or none, holds.
 *
 * @param page
 */
export function readDefinitionPage( page: WikiPage | undefined ): DefinitionBase {
	if ( page === undefined ) {
		return { revision: 0, json: null, text: '', faults: [], user: null, timestamp: null };
	}
	const text = page.latest.text ?? '';
	const { value, faults } = parseJson( text );
	return {
		revision: page.latest.id,
		json: isObject( value ) ? value : null,
		text,
		faults: isObject( value ) ? [] : faults.length > 0 ? faults : [ { path: '$', code: 'expected-object', parameters: [] } ],
		user: page.latest.user,
		timestamp: page.latest.timestamp,
	};
}

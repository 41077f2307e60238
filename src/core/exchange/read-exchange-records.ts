/** The offers and searches on somebody's pages. */
import { shownText } from '../wikitext/shown-text';
import type { TemplateCall } from '../wikitext/template-call';
import { createTemplateReader, type TemplateReader, type TemplateReaderOptions } from '../wikitext/template-reader';
import { normalizeUserName } from '../wikitext/title';
import { type Direction, EXCHANGE_TEMPLATES, type ExchangeRecord } from './exchange-record';
import { type RecordReadingOptions, readRecordValues, type RecordValues } from './read-record-values';
import type { RecordFault } from './record-fault';
import { nameRecords } from './record-ids';

export interface RecordReading {
	/** The call that was read. */
	readonly call: TemplateCall;
	/** Null when it names no skill or no language. */
	readonly record: ExchangeRecord | null;
	/** Everything wrong in it, also where the rest could be used. */
	readonly faults: readonly RecordFault[];
}

/**
 * Makes a reader for the calls of both templates.
 *
 * @param options - Redirects to the templates, names of namespaces
 */
export function createExchangeTemplateReader( options: Omit<TemplateReaderOptions, 'templates'> = {} ): TemplateReader {
	return createTemplateReader( { ...options, templates: [ EXCHANGE_TEMPLATES.offer, EXCHANGE_TEMPLATES.seek ] } );
}

/**
 * Reads the records of one account. A record belongs to the account whose page it stands on, whatever it says and
 * whoever wrote it; which pages are an account's (`<root>/People/<user>`, its user page) the caller decides, and
 * `recordsOwner` knows.
 *
 * @param calls - Of `EXCHANGE_TEMPLATES`, from all pages of the account, in a lasting order
 * @param owner - The account's name
 * @param options
 * @return A reading for each call, in their order
 */
export function readExchangeRecords(
	calls: readonly TemplateCall[], owner: string, options: RecordReadingOptions = {},
): RecordReading[] {
	const user = normalizeUserName( owner );
	const readings = calls.map( ( call ) => {
		const given = new Map<string, string>();
		call.parameters.forEach( ( value, name ) => given.set( name, shownText( value ) ) );
		return readRecordValues( directionOf( call ), user, given, options );
	} );
	const named = nameRecords(
		readings.map( ( { values } ) => values ).filter( ( values ): values is RecordValues => values !== null ),
	);
	return readings.map( ( { values, faults }, index ) => {
		const own = values === null ? undefined : named.shift();
		return {
			call: calls[ index ] as TemplateCall,
			record: own?.record ?? null,
			faults: own === undefined ? faults : [ ...faults, ...own.faults ],
		};
	} );
}

/**
 * The account to which the offers and searches on a page belong, by its title; null for pages that are nobody's.
 *
 * @param title - With spaces, such as `LocalSkills/People/Ana` or `User:Ana/Skills`
 * @param root - Title of the root page
 * @param userNamespaces - Names and aliases of the namespace User on the wiki
 */
export function recordsOwner( title: string, root: string, userNamespaces: readonly string[] = [ 'User' ] ): string | null {
	const people = `${ root }/People/`;
	const colon = title.indexOf( ':' );
	let name = '';
	if ( title.startsWith( people ) ) {
		name = title.slice( people.length );
	} else if ( colon !== -1 && userNamespaces.includes( title.slice( 0, colon ) ) ) {
		name = title.slice( colon + 1 ).split( '/' )[ 0 ] as string;
	}
	return name.trim() === '' || name.includes( '/' ) ? null : normalizeUserName( name );
}

function directionOf( { template }: TemplateCall ): Direction {
	return template === EXCHANGE_TEMPLATES.offer ? 'offer' : 'seek';
}

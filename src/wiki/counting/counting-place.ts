/** A wiki that answers are read from, and what is known of it before the first answer is read. */
import { faultText, quotedValue } from '../../core/json/fault';
import type { Messages } from '../../core/i18n/messages';
import { CONFIGURATION_PAGE, createPageTitles, DEFAULT_ROOT, type PageTitles } from '../../core/pages';
import { readSiteConfiguration } from '../../core/site-configuration';
import { ANSWER_TEMPLATE } from '../../core/survey/read-answer';
import { createTitleParser } from '../../core/wikitext/title';
import type { AnswerSource, SiteInfo } from '../answer-source';
import { SurveyFault } from './survey-fault';
import { createWikiTemplateReader, type TemplateCallReader } from './template-calls';

export interface CountingPlace {
	readonly source: AnswerSource;
	readonly titles: PageTitles;
	/** The id of the wiki, by which results name the community. */
	readonly community: string;
	/** Whether the results are written here. */
	readonly isHome: boolean;
	readonly readAnswerCalls: TemplateCallReader;
}

/**
 * The titles of pages on a wiki, as its configuration says.
 *
 * @param source
 * @param messages - Say what is wrong with the configuration
 * @return Rejects with a SurveyFault when it cannot be used: to go on with the default could read, or write, pages where
 *  the community does not want any
 */
export async function readTitles( source: AnswerSource, messages: Messages ): Promise<PageTitles> {
	const page = ( await source.readPages( [ CONFIGURATION_PAGE ] ) ).get( CONFIGURATION_PAGE );
	const { root, faults: [ first ] } = readSiteConfiguration( page?.latest.text ?? null );
	const title = root === DEFAULT_ROOT ? root : titleOfRoot( root, await source.siteInfo() );
	if ( first !== undefined || title === null ) {
		const fault = first ?? { path: '$.root', code: 'expected-text', parameters: [ quotedValue( root ) ] };
		const detail = `${ fault.path }: ${ faultText( fault, messages ) }`;
		throw new SurveyFault( `${ CONFIGURATION_PAGE }: ${ detail }`, 'configuration', [ detail ] );
	}
	return createPageTitles( title );
}

/** The interface's pages, and what is no page: namespaces in which nothing of ours can stand. */
const NO_PAGES_OF_OURS = [ -2, -1, 8 ];

/**
 * A root as the wiki spells it, with its own name of the namespace: the titles in its lists begin so.
 *
 * @return Null when nothing of ours can stand there
 */
function titleOfRoot( root: string, { namespaces, isCaseSensitive = false }: SiteInfo ): string | null {
	const named = Array.from( namespaces ).filter( ( [ number ] ) => number !== 0 );
	const parse = createTitleParser( {
		defaultNamespace: '', namespaces: named.map( ( [ , names ] ) => names ), capitalLinks: !isCaseSensitive,
	} );
	const title = /^\s*:/.test( root ) ? null : parse( root );
	const isOurs = ( text: string ): boolean => !named.some( ( [ number, names ] ) =>
		NO_PAGES_OF_OURS.includes( number ) && text.startsWith( `${ names[ 0 ] ?? '' }:` ) );
	return title !== null && isOurs( title ) ? title : null;
}

/**
 * @param source
 * @param isHome - Whether the results are written there
 * @param messages - Say what is wrong with the wiki's configuration
 * @return Rejects with a SurveyFault when the configuration cannot be used
 */
export async function openCountingPlace( source: AnswerSource, isHome: boolean, messages: Messages ): Promise<CountingPlace> {
	return {
		source,
		titles: await readTitles( source, messages ),
		community: ( await source.siteInfo() ).wikiId,
		isHome,
		readAnswerCalls: await createWikiTemplateReader( source, [ ANSWER_TEMPLATE ] ),
	};
}

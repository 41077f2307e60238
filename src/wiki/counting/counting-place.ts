/** A wiki that answers are read from, and what is known of it before the first answer is read. */
import { faultText } from '../../core/json/fault';
import type { Messages } from '../../core/i18n/messages';
import { CONFIGURATION_PAGE, createPageTitles, type PageTitles } from '../../core/pages';
import { readSiteConfiguration } from '../../core/site-configuration';
import { ANSWER_TEMPLATE } from '../../core/survey/read-answer';
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
	const { root, faults } = readSiteConfiguration( page?.latest.text ?? null );
	const [ first ] = faults;
	if ( first !== undefined ) {
		const detail = `${ first.path }: ${ faultText( first, messages ) }`;
		throw new SurveyFault( `${ CONFIGURATION_PAGE }: ${ detail }`, 'configuration', [ detail ] );
	}
	return createPageTitles( localTitle( root, ( await source.siteInfo() ).namespaces ) );
}

/** A title with its namespace as the wiki itself calls it, such as `Wikipedia:Skills` for `Project:Skills`. */
function localTitle( title: string, namespaces: SiteInfo[ 'namespaces' ] ): string {
	const normal = ( name: string ): string => name.replace( /_/g, ' ' ).trim().toLowerCase();
	const colon = title.indexOf( ':' );
	for ( const [ number, names ] of colon === -1 ? [] : namespaces ) {
		if ( number !== 0 && names.some( ( name ) => normal( name ) === normal( title.slice( 0, colon ) ) ) ) {
			return `${ names[ 0 ] ?? '' }:${ title.slice( colon + 1 ).trim() }`;
		}
	}
	return title;
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

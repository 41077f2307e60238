/** From the pages as they shall be to what updates them on the wiki. */
import { parseJson } from '../core/json/parse-json';
import { replaceBetweenMarkers } from '../core/report/markers';
import type { ResultPage } from '../core/report/result-pages';
import type { TemplateCallReader } from '../wiki/counting/template-calls';
import { isBotExcluded } from './bot-exclusion';
import type { PageUpdate } from './page-update';

export interface ExclusionContext {
	/** Names by which pages can ask this bot to stay away. */
	readonly botNames: readonly string[];
	readonly readExclusionCalls: TemplateCallReader;
}

/** Whether a page, by its text, asks the bot to stay away. */
export function createExclusionCheck( { botNames, readExclusionCalls }: ExclusionContext ): ( text: string ) => boolean {
	return ( text ) => isBotExcluded( readExclusionCalls( text ), botNames );
}

/**
 * @param pages
 * @param summary - Of the edits
 * @param isForbidden - Whether a page asks the bot to stay away
 * @return In the same order
 */
export function pageUpdates(
	pages: readonly ResultPage[], summary: string, isForbidden: ( text: string ) => boolean,
): PageUpdate[] {
	// JSON can hold no template; where the page is text instead, it may.
	const isForbiddenText = ( text: string ): boolean => parseJson( text ).value === undefined && isForbidden( text );
	const followings = new Map<ResultPage[ 'following' ], NonNullable<PageUpdate[ 'following' ]>>();
	const followingOf = ( following: NonNullable<ResultPage[ 'following' ]> ): () => readonly PageUpdate[] => {
		const known = followings.get( following ) ?? ( () => following().map( updateOf ) );
		followings.set( following, known );
		return known;
	};
	function updateOf( page: ResultPage ): PageUpdate {
		const { title, kind, contentModel, isOnlyKept = false, language, following } = page;
		return kind === 'block' ? {
			title,
			render: ( current ) => replaceBetweenMarkers( current, page.text, language.text( 'localskills-bot-marker-note' ) ),
			summary,
			isForbidden,
			isOnlyKept,
		} : {
			title, render: () => page.text, summary, isForbidden: isForbiddenText, isOnlyKept,
			...contentModel === undefined ? {} : { contentModel },
			...following === undefined ? {} : { following: followingOf( following ) },
		};
	}
	return pages.map( updateOf );
}

/**
 * The same for the results of a survey.
 *
 * @param pages
 * @param summary - Of the edits
 * @param isForbidden - Whether a page asks the bot to stay away
 * @return Data first: what the next run takes for published is saved before the pages that show it, should this one be cut off
 */
export function resultUpdates(
	pages: readonly ResultPage[], summary: string, isForbidden: ( text: string ) => boolean,
): PageUpdate[] {
	const updates = pageUpdates( pages, summary, isForbidden );
	const isData = ( { contentModel, isOnlyKept }: PageUpdate ): boolean => contentModel === 'json' && isOnlyKept !== true;
	return [ ...updates.filter( isData ), ...updates.filter( ( update ) => !isData( update ) ) ];
}

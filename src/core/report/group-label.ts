/** What groups of answers are called. */
import type { PublishedBreakdown } from '../analysis/disclosure/published';
import { LANGUAGE_CODE } from '../i18n/read-localized-text';
import { parametersOf, questionsOf } from '../survey/parameters';
import { plainChoice } from '../survey/read-choices';
import { titleText } from '../survey/text';
import { answerLabel } from './code-names';
import { plainText } from './markup';
import type { PageContext } from './page-context';

/** The ids of wikis; others get no page of their own. */
const WIKI_ID = /^[a-z0-9][a-z0-9_-]{0,99}$/;

/** Whether a group of the breakdown by community can have a page. */
export function isCommunityId( code: string ): boolean {
	return WIKI_ID.test( code );
}

/** The name of a group of a breakdown, as wikitext. */
export function groupLabel( code: string, { by, question }: PublishedBreakdown, context: PageContext ): string {
	const { markup, survey, texts, codeNames } = context;
	if ( by === 'language' ) {
		const name = codeNames.language( code );
		return name !== null ? plainText( { text: name } ) :
			LANGUAGE_CODE.test( code ) ? `<span lang="${ code }">{{#language:${ code }}}</span>` : plainText( { text: code } );
	}
	if ( by === 'community' ) {
		return communityName( code, context );
	}
	const asked = questionsOf( survey ).find( ( { name } ) => name === question );
	const choices = asked === undefined ? null : parametersOf( asked )[ 0 ]?.choices ?? null;
	const choice = choices === null ? undefined : choices.find( ( { value } ) => value === code );
	return markup.label( answerLabel( choice ?? plainChoice( code, null ), asked, texts, codeNames ) );
}

/** The name of a wiki, as wikitext; its id where it is not known. */
export function communityName( code: string, { codeNames }: PageContext ): string {
	return `<bdi>${ plainText( { text: codeNames.wiki( code ) ?? code } ) }</bdi>`;
}

/** What the answers are grouped by: as plain text for names of regions, and as wikitext. */
export function breakdownTitle(
	{ by, question }: PublishedBreakdown, { markup, survey, texts }: PageContext,
): { readonly text: string; readonly wikitext: string } {
	const asked = questionsOf( survey ).find( ( { name } ) => name === question );
	if ( asked !== undefined ) {
		const title = titleText( asked, texts );
		return { text: title.text, wikitext: markup.label( title ) };
	}
	const key = `localskills-results-by-${ by === 'language' ? 'language' : 'community' }`;
	return { text: markup.messages.text( key ), wikitext: markup.say( key ) };
}

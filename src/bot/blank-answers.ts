/** Keeps the texts that answers without the form start from in step with the survey. */
import { questionLanguages, writeBlankPage } from '../core/report/blank-page';
import type { Taxonomy } from '../core/skills/taxonomy';
import type { Survey } from '../core/survey/definition';
import type { AggregationContext } from './aggregation-context';
import { isSameText } from './page-update';
import type { PageUpdate } from './page-update';

/**
 * One page in the language of the wiki, and one in each other language that the survey asks its questions in.
 *
 * @param context
 * @param survey
 * @param taxonomy
 * @param isForbidden - Whether a page asks the bot to stay away
 * @return The pages that are missing or say something else, or, where all is written anew, all; none of a survey that has
 *  ended
 */
export async function blankAnswerUpdates(
	context: Pick<AggregationContext, 'wiki' | 'titles' | 'messages' | 'messagesIn' | 'isWrittenAnew'>, survey: Survey, taxonomy: Taxonomy | null,
	isForbidden: ( text: string ) => boolean,
): Promise<PageUpdate[]> {
	if ( survey.status === 'closed' || survey.status === 'archived' ) {
		return [];
	}
	const { wiki, titles, messages } = context;
	const others = questionLanguages( survey ).filter( ( language ) => language !== messages.language );
	const updates: PageUpdate[] = [];
	for ( const language of [ undefined, ...others ] ) {
		const spoken = language === undefined ? messages : await context.messagesIn( language );
		const text = writeBlankPage( survey, { messages: spoken, locale: survey.locale, taxonomy }, titles );
		updates.push( {
			title: titles.blankAnswer( survey.id, language ),
			render: () => text,
			summary: messages.text( 'localskills-blank-summary', `[[${ titles.survey( survey.id ) }]]` ),
			isForbidden,
		} );
	}
	if ( context.isWrittenAnew === true ) {
		return updates;
	}
	const pages = await wiki.readPages( updates.map( ( { title } ) => title ) );
	return updates.filter( ( { title, render } ) => {
		const current = pages.get( title )?.latest.text ?? null;
		return current === null || !isSameText( current, render( current ), undefined );
	} );
}

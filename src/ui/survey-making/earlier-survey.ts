/** The survey that another one repeats, as long as people can still answer it: they would be asked the same twice. */
import { answerState } from '../../core/survey/answer-state';
import { afterLifecycleAction } from '../../core/survey/lifecycle';
import { readDefinition } from '../../core/survey/read-definition';
import { titleText } from '../../core/survey/text';
import { SaveFault } from '../../wiki/port';
import { createDefinitionPublisher, definitionPageText, type PublishOutcome } from './publish-definition';
import type { JsonObject } from '../../core/json/value';
import type { Survey } from '../../core/survey/definition';
import type { DefinitionBase } from './definition-page';
import type { MakingContext } from './making-context';

export interface EarlierSurvey {
	readonly id: string;
	/** In the coordinator's language. */
	readonly title: string;
	/** Its definition as it was read. */
	readonly base: DefinitionBase;
}

export type ClosingOutcome =
	{ readonly kind: 'closed' } |
	/** `text` is what the page `title` should have said. */
	{ readonly kind: 'fault'; readonly title: string; readonly fault: SaveFault; readonly text: string };

/**
 * What a survey is called, in the coordinator's language.
 *
 * @param survey
 * @param context
 */
export function surveyName( survey: Survey, context: MakingContext ): string {
	const { id, title, locale } = survey;
	return titleText( { name: id, title }, { messages: context.messages, locale, taxonomy: null } ).text;
}

/**
 * The survey, if it is on the wiki and takes answers, now or as soon as it goes on.
 *
 * @param id
 * @param base - Its definition page
 * @param context
 */
export function earlierSurvey( id: string, base: DefinitionBase, context: MakingContext ): EarlierSurvey | null {
	const survey = base.json === null ? null : readDefinition( base.json ).survey;
	return survey === null || [ 'draft', 'closed' ].includes( answerState( survey, context.now().toISOString() ) ) ? null :
		{ id, title: surveyName( { ...survey, id }, context ), base };
}

/**
 * Closes it, also where somebody has changed it since it was read.
 *
 * @param context
 * @param earlier
 */
export async function closeEarlier( context: MakingContext, earlier: EarlierSurvey ): Promise<ClosingOutcome> {
	const { messages, titles } = context;
	const { id, base } = earlier;
	const title = titles.definition( id );
	const today = context.now().toISOString().slice( 0, 10 );
	const publisher = createDefinitionPublisher( context, id, base );
	const close = ( json: JsonObject ): Promise<PublishOutcome> =>
		publisher.publish( afterLifecycleAction( json, 'close', today ), messages.text( 'localskills-making-summary-close' ) );
	const failed = ( fault: SaveFault, json: JsonObject | null ): ClosingOutcome => ( {
		kind: 'fault', title, fault, text: json === null ? '' : definitionPageText( afterLifecycleAction( json, 'close', today ) ),
	} );
	let { json } = base;
	let outcome = json === null ? null : await close( json );
	if ( outcome !== null && outcome.kind === 'meanwhile' ) {
		( { json } = outcome.saved );
		publisher.rebase( outcome.saved );
		outcome = json === null ? null : await close( json );
	}
	return outcome === null || outcome.kind === 'meanwhile' ? failed( new SaveFault( 'edit-conflict', '' ), json ) :
		outcome.kind === 'fault' ? failed( outcome.fault, json ) : { kind: 'closed' };
}

/** From the pages of a wiki to the results of one survey, and back onto the wiki. */
import { computeResults } from '../core/analysis/compute-results';
import { oneAnswerPerAccount } from '../core/analysis/one-answer-per-account';
import type { Results } from '../core/analysis/results';
import { addAnswer, createTally } from '../core/analysis/tally';
import { faultText } from '../core/json/fault';
import type { Fault } from '../core/json/fault';
import type { Messages } from '../core/i18n/messages';
import type { PageTitles } from '../core/pages';
import { replaceBetweenMarkers } from '../core/report/markers';
import { writeResultsData } from '../core/report/results-data';
import { writeResultsPage } from '../core/report/results-page';
import type { SurveyReport } from '../core/report/survey-report';
import { lintTaxonomy } from '../core/skills/lint-taxonomy';
import type { Taxonomy } from '../core/skills/taxonomy';
import type { Answer, Exclusion } from '../core/survey/answer';
import { createAnswerDecider } from '../core/survey/decide-answer-counts';
import { ANSWER_TEMPLATE, createAnswerReader } from '../core/survey/read-answer';
import type { Survey } from '../core/survey/definition';
import { lintDefinition } from '../core/survey/lint-definition';
import { withSkills } from '../core/survey/with-skills';
import type { TemplateCall } from '../core/wikitext/template-call';
import { createTemplateReader } from '../core/wikitext/template-reader';
import type { BotWiki, ListedPage, SiteInfo } from '../wiki/bot-port';
import type { WikiPage } from '../wiki/port';
import { readAnswerHistories } from './answer-pages';
import { blankAnswerUpdates } from './blank-answers';
import { EXCLUSION_TEMPLATES, isBotExcluded } from './bot-exclusion';
import type { PageUpdate } from './page-update';

/** What every survey of a wiki is counted with. */
export interface AggregationContext {
	readonly wiki: BotWiki;
	readonly titles: PageTitles;
	/** Texts in the language of the wiki's content. */
	readonly messages: Messages;
	/** Texts in another language. */
	readonly messagesIn: ( language: string ) => Promise<Messages>;
	/** Texts for the operator. */
	readonly operatorMessages: Messages;
	/** Names by which pages can ask this bot to stay away. */
	readonly botNames: readonly string[];
	readonly readAnswerCalls: ( text: string ) => readonly TemplateCall[];
	readonly readExclusionCalls: ( text: string ) => readonly TemplateCall[];
	/** Told how many answer pages have been read so far. */
	readonly onPages: ( count: number ) => void;
}

export interface SurveyAggregation {
	readonly survey: Survey;
	readonly results: Results;
	/** What the pages of the results shall say. */
	readonly updates: readonly PageUpdate[];
	/** For the operator: what was left out of the definition or the taxonomy. */
	readonly notes: readonly string[];
}

/** There is nothing to count, and why: in the operator's words. */
export class SurveyFault extends Error {
	public constructor( message: string ) {
		super( message );
		this.name = 'SurveyFault';
	}
}

/** A reader of the calls of templates as this wiki understands them. */
export async function createWikiTemplateReader(
	wiki: BotWiki, siteInfo: SiteInfo, templates: readonly string[],
): Promise<( text: string ) => readonly TemplateCall[]> {
	const templateNamespaces = siteInfo.namespaces.get( 10 ) ?? [ 'Template' ];
	const redirects: Record<string, string> = {};
	for ( const template of templates ) {
		for ( const title of await wiki.redirectsTo( `${ templateNamespaces[ 0 ] ?? 'Template' }:${ template }` ) ) {
			redirects[ title.slice( title.indexOf( ':' ) + 1 ) ] = template;
		}
	}
	return createTemplateReader( { templates, redirects, templateNamespaces, extensionTags: siteInfo.extensionTags } );
}

export function createAnswerCallReader( wiki: BotWiki, siteInfo: SiteInfo ): ReturnType<typeof createWikiTemplateReader> {
	return createWikiTemplateReader( wiki, siteInfo, [ ANSWER_TEMPLATE ] );
}

export function createExclusionCallReader( wiki: BotWiki, siteInfo: SiteInfo ): ReturnType<typeof createWikiTemplateReader> {
	return createWikiTemplateReader( wiki, siteInfo, EXCLUSION_TEMPLATES );
}

function readSurvey(
	page: WikiPage | undefined, id: string, title: string, taxonomy: Taxonomy | null, context: AggregationContext,
	tell: ( fault: Fault ) => string,
): { survey: Survey; faults: readonly Fault[] } {
	if ( page === undefined ) {
		throw new SurveyFault( `There is no survey ${ id } on this wiki: the page ${ title } is missing.` );
	}
	const { survey, faults } = lintDefinition( page.latest.text ?? '', { id, taxonomy, hasMessage: context.operatorMessages.has } );
	if ( survey === null ) {
		const notes = faults.map( ( fault ) => `${ title }: ${ tell( fault ) }` );
		throw new SurveyFault( [ ...notes, `The survey ${ id } is skipped until its definition is mended.` ].join( '\n' ) );
	}
	if ( survey.id !== id ) {
		throw new SurveyFault( `${ title }: the definition calls the survey ${ survey.id }. It is skipped until both agree.` );
	}
	return { survey: withSkills( survey, taxonomy ), faults };
}

function readSkills(
	page: WikiPage | undefined, title: string, context: AggregationContext, tell: ( fault: Fault ) => string,
): { taxonomy: Taxonomy | null; notes: readonly string[] } {
	if ( page === undefined ) {
		return { taxonomy: null, notes: [] };
	}
	const { taxonomy, faults } = lintTaxonomy( page.latest.text ?? '', { hasMessage: context.operatorMessages.has } );
	return { taxonomy, notes: faults.map( ( fault ) => `${ title }: ${ tell( fault ) }` ) };
}

async function readAnswers(
	context: AggregationContext, survey: Survey,
): Promise<{ answers: readonly Answer[]; excluded: readonly Exclusion[] }> {
	const { wiki, titles } = context;
	const pages: ListedPage[] = [];
	for await ( const page of wiki.pagesBelow( titles.answersPrefix( survey.id ) ) ) {
		pages.push( page );
		context.onPages( pages.length );
	}
	const readAnswer = createAnswerReader( survey, context.readAnswerCalls );
	const { decider, answerPages } = await readAnswerHistories( wiki, pages,
		( renames ) => createAnswerDecider( { survey: survey.id, titles, renames, readAnswer } ) );
	const decisions = answerPages.map( ( page ) => decider.decide( page ) );
	const counted = oneAnswerPerAccount( decisions.flatMap( ( { answer } ) => answer ?? [] ) );
	return {
		answers: counted.answers,
		excluded: [ ...decisions.flatMap( ( { exclusions } ) => exclusions ), ...counted.excluded ],
	};
}

/**
 * Reads and counts the answers to a survey.
 *
 * @param context
 * @param id - The survey's
 * @return The results, and the pages that shall show them; nothing is saved yet. Rejects with a
 *  SurveyFault when there is no such survey or its definition cannot be used
 */
export async function aggregateSurvey( context: AggregationContext, id: string ): Promise<SurveyAggregation> {
	const { wiki, titles, messages } = context;
	const tell = ( fault: Fault ): string => `${ fault.path }: ${ faultText( fault, context.operatorMessages ) }`;
	const definitionTitle = titles.definition( id );
	const pages = await wiki.readPages( [ definitionTitle, titles.skills() ] );
	const definition = pages.get( definitionTitle );
	const skills = readSkills( pages.get( titles.skills() ), titles.skills(), context, tell );
	const { survey, faults } = readSurvey( definition, id, definitionTitle, skills.taxonomy, context, tell );

	const { answers, excluded } = await readAnswers( context, survey );
	const tally = createTally( survey );
	answers.forEach( ( answer ) => addAnswer( tally, answer ) );
	const results = computeResults( survey, tally, excluded );
	const report: SurveyReport = {
		survey, definitionRevision: definition?.latest.id ?? 0, results, faults, counted: answers, titles,
	};
	const block = writeResultsPage( report, messages, skills.taxonomy );
	const data = writeResultsData( report );
	const summary = messages.text( 'localskills-bot-summary', results.counted );
	const isForbidden = ( text: string ): boolean => isBotExcluded( context.readExclusionCalls( text ), context.botNames );
	return {
		survey,
		results,
		notes: [ ...faults.map( ( fault ) => `${ definitionTitle }: ${ tell( fault ) }` ), ...skills.notes ],
		updates: [
			{
				title: titles.results( id ),
				render: ( current ) => replaceBetweenMarkers( current, block, messages.text( 'localskills-bot-marker-note' ) ),
				summary,
				isForbidden,
			},
			{ title: titles.resultsData( id ), render: () => data, summary, contentModel: 'json' },
			...await blankAnswerUpdates( context, survey, skills.taxonomy, isForbidden ),
		],
	};
}

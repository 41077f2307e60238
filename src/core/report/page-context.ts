import { measuredGrid } from '../analysis/measured-grid';
import { isWithheld, type PublishedResults, type Shown, type Withheld } from '../analysis/disclosure/published';
import type { WaveComparison } from '../analysis/wave-comparison';
import type { Messages } from '../i18n/messages';
import { skillLabel, type Taxonomy } from '../skills/taxonomy';
import { ID_PATTERN } from '../pages';
import type { Survey } from '../survey/definition';
import type { ResolvedText } from '../i18n/localized-text';
import { choiceLabel, type TextContext } from '../survey/text';
import { type CodeNames, createCodeNames } from './code-names';
import { addressLink, createMarkup, type Markup } from './markup';
import type { SurveyReport } from './survey-report';

/** What every part of a results page is written from. */
export interface PageContext {
	readonly report: SurveyReport;
	readonly survey: Survey;
	readonly results: PublishedResults;
	readonly markup: Markup;
	/** For `titleText` and `choiceLabel`. */
	readonly texts: TextContext;
	/** The languages that there is a page in. */
	readonly languages: readonly Messages[];
	/** Whether the bot saves the page, or somebody looks at the results as they are now. */
	readonly isSaved: boolean;
	/** Since the wave before; null where there is none. */
	readonly change: WaveComparison | null;
	/** On how many pages the table for spreadsheets lies. */
	readonly tableParts: number;
	/** Of languages and wikis. */
	readonly codeNames: CodeNames;
	/** What a skill is called, as wikitext. */
	readonly skillName: ( skill: string ) => string;
}

/**
 * @param report
 * @param results - What of the report may be published
 * @param messages - Texts in the language of the page
 * @param taxonomy
 * @param languages - That there is a page in, for links from one to the other
 * @param change - Since the wave before
 * @param isSaved - Whether the bot saves the page
 * @param tableParts - On how many pages the table for spreadsheets lies
 */
export function createPageContext(
	report: SurveyReport, results: PublishedResults, messages: Messages, taxonomy: Taxonomy | null,
	languages: readonly Messages[] = [ messages ], change: WaveComparison | null = null, isSaved = true, tableParts = 1,
): PageContext {
	const markup = createMarkup( messages );
	const texts = { messages, locale: report.survey.locale, taxonomy };
	const names = new Map<string, string>();
	return {
		report,
		survey: report.survey,
		results,
		markup,
		texts,
		languages,
		isSaved,
		change,
		tableParts,
		codeNames: createCodeNames( messages ),
		skillName: ( skill ) => {
			const name = names.get( skill ) ?? markup.label( skillText( skill, { survey: report.survey, texts } ) );
			names.set( skill, name );
			return name;
		},
	};
}

/**
 * A link to the people who offer or seek a skill. Only where the exchange is looked at, and where the survey hides
 * nothing: with thresholds nobody is to be led from a number to the few people who it is.
 *
 * @param skill
 * @param direction - What they do
 * @param text - Wikitext of the link's text
 * @param context
 * @return The text alone where there is no such link
 */
export function exchangeLink( skill: string, direction: 'offer' | 'seek', text: string, context: PageContext ): string {
	const { report, results, survey, markup } = context;
	return !hasExchange( results ) || survey.minAnswers > 1 || survey.minCell > 1 || !ID_PATTERN.test( skill ) ? text :
		addressLink( report.titles.exchangeIn( markup.messages.language ), text, `ls-skill=${ skill }&ls-direction=${ direction }` );
}

/** Whether it was looked at what is offered and sought now. */
export function hasExchange( { balance }: PublishedResults ): boolean {
	return Object.keys( balance ).some( ( skill ) => ( balance[ skill ]?.offers ?? null ) !== null );
}

/**
 * The figures of the last release, where only the difference from them is withheld.
 *
 * @param result
 * @param earlier - What was published of the same before
 * @return Null when the figures are not withheld for that reason, or nothing was published
 */
export function earlierOf<T extends object>( result: Shown<unknown>, earlier: Shown<T> | undefined ): T | null {
	return !isWithheld( result ) || result.withheld !== 'little-change' || earlier === undefined || isWithheld( earlier ) ?
		null : earlier;
}

/**
 * What is said in the place of figures that are withheld.
 *
 * @param reason
 * @param context
 */
export function withheldText( reason: Withheld, context: PageContext ): string {
	const { markup, survey } = context;
	if ( reason.withheld === 'unanimous' ) {
		return markup.say( 'localskills-results-withheld-unanimous' );
	}
	if ( reason.withheld === 'little-change' ) {
		return markup.say( 'localskills-results-withheld-little-change' );
	}
	return reason.withheld === 'few-answers' ?
		survey.minAnswers > 1 ?
			markup.say( 'localskills-results-withheld-few-answers', survey.minAnswers ) :
			markup.say( 'localskills-results-no-answers' ) :
		markup.say( 'localskills-results-withheld-small-counts', survey.minCell );
}

/**
 * What a skill is called: as in the survey's grid, else as in the taxonomy.
 *
 * @param skill - Id
 * @param context
 */
export function skillText( skill: string, context: Pick<PageContext, 'survey' | 'texts'> ): ResolvedText {
	const { survey, texts } = context;
	const row = measuredGrid( survey )?.grid.rows.find( ( { value } ) => value === skill );
	if ( row !== undefined ) {
		return choiceLabel( row, texts );
	}
	return texts.taxonomy === null ? { text: skill, language: null, direction: 'auto' } :
		skillLabel( skill, texts.taxonomy, texts.messages );
}

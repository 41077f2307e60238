import { measuredGrid } from '../analysis/measured-grid';
import type { PublishedResults, Withheld } from '../analysis/disclosure/published';
import type { Messages } from '../i18n/messages';
import { skillLabel, type Taxonomy } from '../skills/taxonomy';
import type { Survey } from '../survey/definition';
import type { ResolvedText } from '../i18n/localized-text';
import { choiceLabel, type TextContext } from '../survey/text';
import { createMarkup, type Markup } from './markup';
import type { SurveyReport } from './survey-report';

/** What every part of a results page is written from. */
export interface PageContext {
	readonly report: SurveyReport;
	readonly survey: Survey;
	readonly results: PublishedResults;
	readonly markup: Markup;
	/** For `titleText` and `choiceLabel`. */
	readonly texts: TextContext;
}

/**
 * @param report
 * @param results - What of the report may be published
 * @param messages - Texts in the language of the page
 * @param taxonomy
 */
export function createPageContext(
	report: SurveyReport, results: PublishedResults, messages: Messages, taxonomy: Taxonomy | null,
): PageContext {
	return {
		report,
		survey: report.survey,
		results,
		markup: createMarkup( messages ),
		texts: { messages, locale: report.survey.locale, taxonomy },
	};
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
export function skillText( skill: string, context: PageContext ): ResolvedText {
	const { survey, texts } = context;
	const row = measuredGrid( survey )?.grid.rows.find( ( { value } ) => value === skill );
	if ( row !== undefined ) {
		return choiceLabel( row, texts );
	}
	return texts.taxonomy === null ? { text: skill, language: null, direction: 'auto' } :
		skillLabel( skill, texts.taxonomy, texts.messages );
}

/** What is said of a question in sentences, beside its table. */
import { withheldChoices } from '../analysis/count-ranges';
import { isWithheld, type PublishedQuestion, type Shown } from '../analysis/disclosure/published';
import { boxSize } from '../analysis/measured-grid';
import type { Choice } from '../survey/definition';
import type { AnswerParameter } from '../survey/parameters';
import { choiceLabel } from '../survey/text';
import { listOf, plainText, type Wikitext } from './markup';
import type { PageContext } from './page-context';

/**
 * Mean and median of numbers and scales, and how many chose an end of a scale; as far as that may be published.
 *
 * @param result
 * @param context
 */
export function summaryWords( result: PublishedQuestion, context: PageContext ): string[] {
	const { choices, summary, topTwo, bottomTwo, n } = result;
	const { markup } = context;
	const said: string[] = [];
	if ( n > 0 && summary !== undefined && !isWithheld( summary ) && summary.mean !== null && summary.median !== null ) {
		const mean = { wikitext: markup.number( summary.mean, 2 ) };
		said.push( isWithheld( summary.median ) ? markup.say( 'localskills-results-mean', mean ) :
			markup.say( 'localskills-results-summary', mean,
				{ wikitext: markup.number( summary.median, summary.median % 1 === 0 ? 0 : 1 ) } ) );
	}
	const ends = boxSize( Object.keys( choices ).length );
	const areEndsShown = topTwo !== undefined && bottomTwo !== undefined && !isWithheld( topTwo ) && !isWithheld( bottomTwo );
	if ( n > 0 && ends > 0 && areEndsShown ) {
		said.push( markup.say( ends === 1 ? 'localskills-results-boxes-one' : 'localskills-results-boxes',
			{ wikitext: markup.percent( topTwo.share ?? 0 ) }, { wikitext: markup.percent( bottomTwo.share ?? 0 ) } ) );
	}
	return said;
}

/**
 * Which answers are not in the figures, so that the numbers add up to that of the answers counted; and what numbers
 * those that are not shown may be.
 *
 * @param result
 * @param asked
 * @param choices - What could be chosen
 * @param context
 */
export function leftOut(
	result: PublishedQuestion, asked: AnswerParameter, choices: readonly Choice[], context: PageContext,
): string[] {
	const { markup, survey, texts } = context;
	const list = ( items: readonly string[] ): Wikitext => listOf( items, markup );
	const said: string[] = [];
	const add = ( key: string, count: Shown<number>, ...more: { wikitext: string }[] ): void => {
		if ( !isWithheld( count ) && count > 0 ) {
			said.push( markup.say( key, count, ...more ) );
		}
	};
	// Where one of the others is withheld, it is counted in `missing`.
	const isMerged = [ result.notAsked, result.notInStatistics, result.unusable, result.changedVersion ].some( isWithheld );
	add( isMerged ? 'localskills-results-missing-merged' : 'localskills-results-missing', result.missing );
	add( 'localskills-results-not-asked-people', result.notAsked );
	add( 'localskills-results-changed-version', result.changedVersion );
	add( 'localskills-results-not-in-statistics', result.notInStatistics, list( choices
		.filter( ( { value } ) => survey.notInStatistics.includes( value ) )
		.map( ( choice ) => markup.label( choiceLabel( choice, texts ) ) ) ) );
	if ( asked.kind === 'number' ) {
		add( 'localskills-results-unusable-numbers', result.unusable );
	}
	const counts = isWithheld( result.unknown ) ? {} : result.unknown;
	const unknown = Object.keys( counts );
	if ( unknown.length > 0 ) {
		said.push( markup.say( 'localskills-results-unknown', list( unknown.map( ( code ) => markup.say(
			'localskills-results-code-count', counts[ code ] ?? 0,
			{ wikitext: `<code>${ plainText( { text: code } ) }</code>` },
		) ) ), unknown.length ) );
	}
	const range = withheldChoices( result, asked.isMultiple );
	if ( range !== null ) {
		said.push( markup.say( 'localskills-results-withheld-range', range.least, range.most ) );
	}
	return said;
}

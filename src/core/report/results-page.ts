/** The wikitext of a survey's results page, in the language of the messages. */
import { writeBalance } from './balance-table';
import { writeBreakdowns } from './breakdown-tables';
import { writeChange } from './change-tables';
import { writeExclusions } from './exclusions';
import { writeFindings } from './findings';
import { writeGlossary } from './glossary';
import { writeMethods } from './methods';
import { placeLink, plainText } from './markup';
import { writePlot } from './need-plot';
import { writeFacts, writeFaults } from './overview';
import type { PageContext } from './page-context';
import { writeQuestionTables } from './question-tables';
import { writeShort, writeShortSkills } from './short-page';
import { writeSkillsTable } from './skills-table';

/** Where all results pages of a wiki are found. */
export const RESULTS_CATEGORY = 'Skills survey results';

/** A part of the page that its contents lead to. */
interface Section {
	/** Of the place, as `sectionHeading` has it. */
	readonly name: string;
	/** Key of its heading's message. */
	readonly title: string;
	/** The heading first; empty where there is nothing to say. */
	readonly lines: readonly string[];
	/** Whether it is folded at first, where the wiki can fold: what is looked up, not read. */
	readonly isFolded: boolean;
}

/**
 * The block that the bot keeps between its markers on `Results`. The same context gives the same text, byte for byte.
 *
 * @param context - With what may be published
 */
export function writeResults( context: PageContext ): string {
	const { report, markup: { messages } } = context;
	const hasAnswers = report.results.counted > 0;
	const short = writeShort( context );
	const shortSkills = writeShortSkills( context );
	const section = ( name: string, title: string, lines: readonly string[], isFolded = false ): Section =>
		( { name, title: `localskills-results-${ title }`, lines, isFolded } );
	const sections = [
		...short === null && hasAnswers ? [
			section( 'plot', 'plot', shortSkills === null ? writePlot( context ) : [] ),
			section( 'skills', 'skills', shortSkills ?? writeSkillsTable( context ) ),
			section( 'balance', 'balance', writeBalance( context ) ),
			section( 'change', 'change', writeChange( context ) ),
			section( 'breakdowns', 'breakdowns', shortSkills === null ? writeBreakdowns( context ) : [], true ),
			section( 'questions', 'questions', writeQuestionTables( context ), true ),
			section( 'guide', 'guide', writeGlossary( context ), true ),
		] : [],
		section( 'quality', 'methods', writeMethods( context ), true ),
		section( 'excluded', 'excluded', writeExclusions( context ), true ),
	].filter( ( { lines } ) => lines.length > 0 );
	return [
		`<div class="ext-localSkills-results mw-content-${ messages.direction }" lang="${ messages.language }" dir="${ messages.direction }">`,
		...writeFacts( context ),
		...writeFaults( context ),
		...short ?? ( hasAnswers ? writeFindings( context ) : [ `<p>${ context.markup.say( 'localskills-results-nothing-yet' ) }</p>` ] ),
		...writeContents( sections, context ),
		...sections.reduce<string[]>( ( all, one ) => all.concat( one.isFolded ? writeFolded( one, context ) : one.lines ), [] ),
		'</div>',
		`[[Category:${ RESULTS_CATEGORY }]]`,
	].join( '\n' );
}

/** Links to the sections: the page is long. */
function writeContents( sections: readonly Section[], { markup }: PageContext ): string[] {
	return sections.length < 3 ? [] : [
		`<div class="ext-localSkills-contents" role="navigation" aria-label="${ plainText( { text: markup.messages.text( 'localskills-results-contents' ) } ) }">`,
		`<div class="ext-localSkills-contents-title" aria-hidden="true">${ markup.say( 'localskills-results-contents' ) }</div>`,
		'<ul>',
		...sections.map( ( { name, title } ) => `<li>${ placeLink( name, markup.say( title ) ) }</li>` ),
		'</ul>',
		'</div>',
	];
}

/** MediaWiki folds what has this class, and opens it again for a link that leads into it; without JavaScript all is shown. */
function writeFolded( { lines: [ title = '', ...lines ], title: name }: Section, { markup }: PageContext ): string[] {
	const word = ( key: string ): string => plainText( { text: markup.messages.text( key, markup.messages.text( name ) ) } );
	return [
		`<div class="mw-collapsible mw-collapsed ext-localSkills-folded" data-expandtext="${ word( 'localskills-results-unfold' ) }" data-collapsetext="${
			word( 'localskills-results-fold' ) }">`,
		// Within it, so that a link to the heading opens what is below.
		title,
		'<div class="mw-collapsible-content">',
		...lines,
		'</div>',
		'</div>',
	];
}

/** The beginning of a results page: what was counted, and where else it stands. */
import { exclusionReasons } from '../analysis/exclusion-list';
import { faultText } from '../json/fault';
import { titleText } from '../survey/text';
import { languageLinks } from './language-links';
import { pageLink, placeLink, rawLink, revisionLink } from './markup';
import type { PageContext } from './page-context';
import { encodeText } from '../wikitext/encode';

/**
 * The top: where the buttons go that need JavaScript, the same page in other languages, which survey this is, how many
 * answers were counted and how new they are, the same as data.
 */
export function writeFacts( context: PageContext ): string[] {
	const { isSaved, markup, survey, report, results, texts } = context;
	const { titles, definitionRevision } = report;
	const title = markup.label( titleText( { name: survey.id, title: survey.title }, texts ) );
	const newest = report.counted.newestDay;
	const notCounted = results.excluded.length;
	const changes = exclusionReasons( results.excluded ).get( 'changed-by-others' ) ?? 0;
	const parts = changes === 0 || changes === notCounted ? '' : ` <span class="ext-localSkills-detail">${
		markup.say( 'localskills-results-not-counted-parts', notCounted - changes, changes ) }</span>`;
	const facts: [ string, string ][] = [
		[ 'counted', markup.number( results.counted ) ],
		[ 'not-counted', notCounted === 0 ? markup.number( 0 ) : placeLink( 'excluded', markup.number( notCounted ) ) + parts ],
		[ 'newest', newest === null ? markup.say( 'localskills-results-none' ) : markup.date( newest ) ],
		[ 'status', status( context ) ],
		[ 'definition', definitionRevision === 0 ?
			pageLink( titles.definition( survey.id ), markup.say( 'localskills-results-definition' ) ) :
			revisionLink( definitionRevision, markup.say( 'localskills-results-revision', markup.digits( definitionRevision ) ) ) ],
	];
	return [
		`<div class="ext-localSkills-results-tools" data-survey="${ survey.id }" data-language="${ markup.messages.language }"></div>`,
		...writeLanguages( context ),
		// No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
		`<div class="ext-localSkills-results-title" role="heading" aria-level="2">${ markup.say( 'localskills-results-title', { wikitext: title } ) }</div>`,
		`<p>${ markup.say( isSaved ? 'localskills-results-intro' : 'localskills-results-intro-now',
			{ wikitext: pageLink( titles.survey( survey.id ), title ) } ) }</p>`,
		'<ul class="ext-localSkills-facts">',
		...facts.map( ( [ name, value ] ) => `<li><span class="ext-localSkills-fact-name">${
			markup.say( `localskills-results-fact-${ name }` ) }</span> <span class="ext-localSkills-fact">${ value }</span></li>` ),
		'</ul>',
		`<p class="ext-localSkills-downloads">${ markup.say( 'localskills-results-downloads',
			{ wikitext: tableLinks( context ) },
			{ wikitext: pageLink( titles.resultsData( survey.id ), markup.say( 'localskills-results-download-data' ) ) },
			{ wikitext: placeLink( 'quality', markup.say( 'localskills-results-quality-link' ) ) } ) }</p>`,
		...writePending( context ),
	];
}

/** Links to the table for spreadsheets, and to the pages that go on with it. */
function tableLinks( { markup, report: { titles }, survey, tableParts }: PageContext ): string {
	const further = Array.from( { length: tableParts - 1 }, ( _, index ) => rawLink(
		titles.resultsPart( survey.id, 'table', index + 2 ), markup.say( 'localskills-results-download-part', index + 2 ) ) );
	return [ rawLink( titles.resultsTable( survey.id ), markup.say( 'localskills-results-download-table' ) ), ...further ].join( ' · ' );
}

/** Links to the same page in each language, in its own words; nothing where there is one only. */
export function writeLanguages( { languages, markup, report, survey }: PageContext ): string[] {
	const pages = languages.map( ( { language, direction } ) => (
		{ language, direction, title: report.titles.resultsIn( survey.id, language ) } ) );
	return languageLinks( pages, markup.messages.text( 'localskills-results-languages' ), markup );
}

/** That answers wait until there are enough of them. */
function writePending( { markup, report: { held = null } }: PageContext ): string[] {
	return held === null ? [] : [ `<div class="ext-localSkills-notice">${ markup.say( 'localskills-results-held', held.needed ) }</div>` ];
}

/** A page full of faults helps nobody; the first ones are mended first. */
const FAULTS_SHOWN = 20;

/** What is wrong with the definition, with the place of each fault; nothing when it is sound. */
export function writeFaults( { markup, survey, report }: PageContext ): string[] {
	const { faults, titles } = report;
	if ( faults.length === 0 ) {
		return [];
	}
	const definition = pageLink( titles.definition( survey.id ), markup.say( 'localskills-results-definition' ) );
	return [
		'<div class="ext-localSkills-results-faults">',
		`<p>${ markup.say( 'localskills-results-faults', faults.length, { wikitext: definition } ) }</p>`,
		'<ul>',
		...faults.slice( 0, FAULTS_SHOWN ).map( ( fault ) =>
			`<li><code dir="ltr">${ encodeText( fault.path ) }</code> ${ encodeText( faultText( fault, markup.messages ) ) }</li>` ),
		'</ul>',
		'</div>',
	];
}

/** From the definition alone: by the day it is, the page would change without any answer. */
function status( { markup, survey }: PageContext ): string {
	const said = markup.say( `localskills-results-status-${ survey.status }` );
	const { opens, closes } = survey;
	if ( opens === null && closes === null ) {
		return said;
	}
	const parameters = [ opens, closes ].filter( ( day ): day is string => day !== null )
		.map( ( day ) => ( { wikitext: markup.date( day ) } ) );
	const dates = opens === null ? 'until' : closes === null ? 'from' : 'from-until';
	return markup.say( 'localskills-results-status-dates', { wikitext: said },
		{ wikitext: markup.say( `localskills-results-dates-${ dates }`, ...parameters ) } );
}

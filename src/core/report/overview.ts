/** The beginning of a results page: what was counted, and the findings in words. */
import { faultText } from '../json/fault';
import { titleText } from '../survey/text';
import { type Finding, headlineOf } from './headline';
import { pageLink, revisionLink, type Wikitext } from './markup';
import { type PageContext, skillText } from './page-context';
import { encodeText } from '../wikitext/encode';

/** Which survey this is, how many answers were counted, how new they are. */
export function writeFacts( context: PageContext ): string[] {
	const { markup, survey, report, results, texts } = context;
	const { titles, definitionRevision } = report;
	const title = markup.label( titleText( { name: survey.id, title: survey.title }, texts ) );
	const newest = report.counted.newestDay;
	const notCounted = results.excluded.filter( ( { reason } ) => reason !== 'changed-by-others' ).length;
	const facts: [ string, string ][] = [
		[ 'counted', markup.number( results.counted ) ],
		[ 'not-counted', markup.number( notCounted ) ],
		[ 'newest', newest === null ? markup.say( 'localskills-results-none' ) : date( newest ) ],
		[ 'status', status( context ) ],
		[ 'definition', definitionRevision === 0 ?
			pageLink( titles.definition( survey.id ), markup.say( 'localskills-results-definition' ) ) :
			revisionLink( definitionRevision, markup.say( 'localskills-results-revision', String( definitionRevision ) ) ) ],
	];
	return [
		`<p>${ markup.say( 'localskills-results-intro', { wikitext: pageLink( titles.survey( survey.id ), title ) } ) }</p>`,
		'<ul class="ext-localSkills-facts">',
		...facts.map( ( [ name, value ] ) => `<li><span class="ext-localSkills-fact-name">${
			markup.say( `localskills-results-fact-${ name }` ) }</span> <span class="ext-localSkills-fact">${ value }</span></li>` ),
		'</ul>',
	];
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

/** The findings, as far as the survey asks for what they are about. */
export function writeHeadline( context: PageContext ): string[] {
	const { markup, results, survey } = context;
	const { needs, assets, unmet } = headlineOf( results, survey );
	const findings: string[] = [];
	if ( Object.keys( results.skills ).length > 0 ) {
		findings.push( ...writeFinding( 'needs', needs.map( ( finding ) => markup.say( 'localskills-results-need',
			skillName( finding, context ), finding.count, finding.of ?? 0,
			{ wikitext: markup.percent( finding.count / ( finding.of ?? 1 ) ) } ) ), context ) );
	}
	if ( assets.length > 0 ) {
		findings.push( ...writeFinding( 'assets', assets.map( ( finding ) => markup.say( 'localskills-results-asset',
			skillName( finding, context ), finding.count ) ), context ) );
	}
	if ( unmet !== null ) {
		findings.push( ...writeFinding( 'unmet', unmet.map( ( finding ) => markup.say( 'localskills-results-unmet-skill',
			skillName( finding, context ), finding.count ) ), context ) );
	}
	return findings.length === 0 ? [] : [ '<div class="ext-localSkills-findings">', ...findings, '</div>' ];
}

function writeFinding( name: 'needs' | 'assets' | 'unmet', items: readonly string[], { markup }: PageContext ): string[] {
	return [
		`<div class="ext-localSkills-finding ext-localSkills-finding-${ name }">`,
		// No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
		`<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${ markup.say( `localskills-results-${ name }` ) }</div>`,
		...items.length > 0 ? [ '<ol>', ...items.map( ( item ) => `<li>${ item }</li>` ), '</ol>' ] :
			[ `<p>${ markup.say( `localskills-results-${ name }-none` ) }</p>` ],
		'</div>',
	];
}

function skillName( { skill }: Finding, context: PageContext ): Wikitext {
	return { wikitext: `<strong>${ context.markup.label( skillText( skill, context ) ) }</strong>` };
}

function date( day: string ): string {
	return `<time datetime="${ day }">${ day }</time>`;
}

/** From the definition alone: by the day it is, the page would change without any answer. */
function status( { markup, survey }: PageContext ): string {
	const said = markup.say( `localskills-results-status-${ survey.status }` );
	const { opens, closes } = survey;
	if ( opens === null && closes === null ) {
		return said;
	}
	const parameters = [ opens, closes ].filter( ( day ): day is string => day !== null )
		.map( ( day ) => ( { wikitext: date( day ) } ) );
	const dates = opens === null ? 'until' : closes === null ? 'from' : 'from-until';
	return markup.say( 'localskills-results-status-dates', { wikitext: said },
		{ wikitext: markup.say( `localskills-results-dates-${ dates }`, ...parameters ) } );
}

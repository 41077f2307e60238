/** The beginning of a results page: what was counted, and the findings in words. */
import { titleText } from '../survey/text';
import { type Finding, headlineOf } from './headline';
import { heading, pageLink, revisionLink } from './markup';
import { type PageContext, skillText } from './page-context';
import { newestAnswerDay } from './survey-report';

/** Which survey this is, how many answers were counted, how new they are. */
export function writeFacts( context: PageContext ): string[] {
	const { markup, survey, report, results, texts } = context;
	const { titles, definitionRevision } = report;
	const title = pageLink( titles.survey( survey.id ), markup.label( titleText( { name: survey.id, title: survey.title }, texts ) ) );
	const newest = newestAnswerDay( report.counted );
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
		`<p>${ markup.say( 'localskills-results-intro', { wikitext: title } ) }</p>`,
		'<ul class="ext-localSkills-facts">',
		...facts.map( ( [ name, value ] ) => `<li><span class="ext-localSkills-fact-name">${
			markup.say( `localskills-results-fact-${ name }` ) }</span> <span class="ext-localSkills-fact">${ value }</span></li>` ),
		'</ul>',
	];
}

/** The findings, or that there are none yet. */
export function writeHeadline( context: PageContext ): string[] {
	const { markup, results, survey } = context;
	const { needs, assets, unmet } = headlineOf( results, survey );
	const skill = ( finding: Finding ): { wikitext: string } => (
		{ wikitext: `<strong>${ markup.label( skillText( finding.skill, context ) ) }</strong>` }
	);
	const cards: string[] = [];
	const card = (
		name: string, findings: readonly Finding[], write: ( finding: Finding ) => string, none: string | null,
	): void => {
		if ( findings.length > 0 || none !== null ) {
			cards.push(
				`<div class="ext-localSkills-card ext-localSkills-card-${ name }">`,
				heading( 3, markup.say( `localskills-results-${ name }` ) ),
				...findings.length === 0 ? [ `<p>${ markup.say( none as string ) }</p>` ] :
					[ '<ol>', ...findings.map( ( finding ) => `<li>${ write( finding ) }</li>` ), '</ol>' ],
				'</div>',
			);
		}
	};
	card( 'needs', needs, ( finding ) => markup.say( 'localskills-results-need', skill( finding ),
		finding.count, finding.of ?? 0, { wikitext: markup.percent( finding.count / ( finding.of ?? 1 ) ) } ),
	Object.keys( results.skills ).length === 0 ? null : 'localskills-results-needs-none' );
	card( 'assets', assets, ( finding ) => markup.say( 'localskills-results-asset', skill( finding ), finding.count ), null );
	card( 'unmet', unmet ?? [], ( finding ) => markup.say( 'localskills-results-unmet-skill', skill( finding ), finding.count ), unmet === null ? null : 'localskills-results-unmet-none' );
	return cards.length === 0 ? [] : [
		heading( 2, markup.say( 'localskills-results-in-brief' ) ),
		'<div class="ext-localSkills-cards">',
		...cards,
		'</div>',
	];
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

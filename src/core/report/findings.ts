/** What a person in a hurry should take away: findings in whole sentences, to be quoted as they are. */
import { isWithheld, type PublishedResults } from '../analysis/disclosure/published';
import { wilsonInterval } from '../analysis/wilson-interval';
import { changeHeadline } from './change-tables';
import { type Finding, headlineOf, shownSkill } from './headline';
import { explained, listOf, placeLink, type Wikitext } from './markup';
import { exchangeLink, type PageContext } from './page-context';
import { roundHalfUp } from './round';

/** More names than these are no headline. */
const MOST_NAMES = 5;

/** The findings, as far as the survey asks for what they are about. */
export function writeFindings( context: PageContext ): string[] {
	const { markup, results, survey } = context;
	const { needs, assets, unmet, hiddenNeeds, hiddenAssets, maybeUnmet } = headlineOf( results, survey );
	const say = ( key: string, ...more: number[] ) => ( finding: Finding ): string => markup.say(
		key, skillName( finding, context ), finding.count, finding.of, { wikitext: shareWords( finding, context ) }, ...more );
	const withLink = ( words: string, { skill }: Finding ): string => {
		const text = markup.say( 'localskills-results-see-exchange' );
		const link = exchangeLink( skill, 'offer', text, context );
		return link === text ? words : `${ words } ${ link }`;
	};
	const sayUnmet = ( finding: Finding ): string => teachersAsked === 0 ? say( 'localskills-results-unmet-skill' )( finding ) :
		say( 'localskills-results-unmet-skill-of', teachersAsked )( finding );
	const teachers = survey.measures.canTeach === null ? undefined : results.questions[ survey.measures.canTeach ];
	const teachersAsked = teachers === undefined || isWithheld( teachers ) ? 0 : teachers.n;
	const cards: string[] = [];
	if ( Object.keys( results.skills ).length > 0 ) {
		cards.push( ...writeCard( 'needs', needs.map( say( 'localskills-results-need' ) ), context, hiddenNeeds ) );
	}
	if ( assets.length + hiddenAssets.length > 0 ) {
		cards.push( ...writeCard( 'assets', assets.map( say( 'localskills-results-asset' ) ), context, hiddenAssets ) );
	}
	if ( unmet !== null ) {
		cards.push( ...writeCard( 'unmet', unmet.map( ( finding ) => withLink( sayUnmet( finding ), finding ) ), context, maybeUnmet ) );
	}
	const more = [ ...changeHeadline( context ), ...concentrateWords( context ), ...agreedNeeds( context ) ];
	return [
		...cards.length === 0 ? [] : [
			'<div class="ext-localSkills-findings">', ...cards, '</div>',
			`<p class="ext-localSkills-quiet">${ markup.say( 'localskills-results-findings-note',
				{ wikitext: explained( markup.say( 'localskills-results-term-interval' ), 'interval', markup ) } ) }</p>`,
		],
		...more.length === 0 ? [] : [ '<ul>', ...more.map( ( words ) => `<li>${ words }</li>` ), '</ul>' ],
	];
}

/** A share and how far it can be trusted. */
function shareWords( { count, of }: Finding, { markup }: PageContext ): string {
	const { low, high } = wilsonInterval( count, of ) ?? { low: 0, high: 1 };
	return markup.say( 'localskills-results-share-interval', { wikitext: markup.percent( count / of ) },
		{ wikitext: markup.number( roundHalfUp( low, 0, 2 ) ) }, { wikitext: markup.percent( high ) } );
}

/** A card; `hidden` are skills that might belong to it, but whose figures are withheld. */
function writeCard(
	name: 'needs' | 'assets' | 'unmet', items: readonly string[], context: PageContext, hidden: readonly string[] = [],
): string[] {
	const { markup } = context;
	return [
		`<div class="ext-localSkills-finding ext-localSkills-finding-${ name }">`,
		// No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
		`<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${ markup.say( `localskills-results-${ name }` ) }</div>`,
		...items.length > 0 ? [ '<ol>', ...items.map( ( item ) => `<li>${ item }</li>` ), '</ol>' ] :
			hidden.length > 0 ? [] : [ `<p>${ markup.say( `localskills-results-${ name }-none` ) }</p>` ],
		...hidden.length === 0 ? [] : [ `<p>${ markup.say( `localskills-results-${ name }-hidden`, hidden.length,
			listOf( hidden.map( context.skillName ), markup, MOST_NAMES ) ) }</p>` ],
		'</div>',
	];
}

function skillName( { skill }: Finding, context: PageContext ): Wikitext {
	return { wikitext: `<strong>${ context.skillName( skill ) }</strong>` };
}

/** Which skills are more important than most, and less mastered than most. */
function concentrateWords( context: PageContext ): string[] {
	const { markup, results } = context;
	const shown = Object.keys( results.skills ).filter( ( skill ) => quadrantOf( results, skill ) !== null );
	const skills = shown.filter( ( skill ) => quadrantOf( results, skill ) === 'concentrate-here' )
		.sort( ( a, b ) => gapOf( results, b ) - gapOf( results, a ) || ( a < b ? -1 : 1 ) );
	return shown.length < 4 || skills.length === 0 ? [] : [ markup.say( 'localskills-results-concentrate', skills.length, shown.length,
		listOf( skills.map( context.skillName ), markup, MOST_NAMES ),
		{ wikitext: placeLink( 'plot', markup.say( 'localskills-results-plot' ) ) } ) ];
}

/**
 * Which skills all three rankings put first, and the plot among those to work on; nothing where there are too few to be
 * ranked. Skills whose share in high need is withheld have no third rank, and are not among them.
 */
function agreedNeeds( context: PageContext ): string[] {
	const { markup, results } = context;
	const ranked = Object.keys( results.skills ).filter( ( skill ) => ranksOf( results, skill ) !== null );
	if ( ranked.length < 2 * MOST_NAMES ) {
		return [];
	}
	// The neediest first: whoever reads on takes the first name for the first thing to do.
	const rankOf = ( skill: string ): number => ( ranksOf( results, skill ) ?? [] )[ 0 ] ?? Infinity;
	const agreed = ranked.filter( ( skill ) => quadrantOf( results, skill ) === 'concentrate-here' &&
		( ranksOf( results, skill ) ?? [] ).every( ( rank ) => rank <= MOST_NAMES ) )
		.sort( ( a, b ) => rankOf( a ) - rankOf( b ) || ( a < b ? -1 : 1 ) );
	return [ agreed.length === 0 ? markup.say( 'localskills-results-agreed-none', MOST_NAMES ) :
		markup.say( 'localskills-results-agreed', MOST_NAMES, listOf( agreed.map( context.skillName ), markup ), agreed.length ) ];
}

function ranksOf( results: PublishedResults, skill: string ): number[] | null {
	const { rankByMwds = null, rankByRds = null, rankByHighNeed = null } = shownSkill( results, skill ) ?? {};
	return rankByMwds === null || rankByRds === null || rankByHighNeed === null ? null :
		[ rankByMwds, rankByRds, rankByHighNeed ];
}

function quadrantOf( results: PublishedResults, skill: string ): string | null {
	return shownSkill( results, skill )?.quadrant ?? null;
}

function gapOf( results: PublishedResults, skill: string ): number {
	return shownSkill( results, skill )?.gap ?? 0;
}

/** With fewer skills one answer can turn the order round. */
const LEAST_RANKED = 5;

/**
 * How far the rankings agree, in words and as numbers; nothing where there is no order to compare. The words go by the
 * mean of the three, which a single answer moves least, and lead to the same advice, whichever they are.
 */
export function agreementWords( { markup, results }: PageContext ): string[] {
	const { mwdsRds, mwdsHighNeed, rdsHighNeed } = results.agreement;
	const known = [ mwdsRds, mwdsHighNeed, rdsHighNeed ].filter( ( tau ): tau is number => tau !== null );
	if ( known.length === 0 ) {
		return [];
	}
	const mean = known.reduce( ( sum, tau ) => sum + tau, 0 ) / known.length;
	const ranked = Object.keys( results.skills ).filter( ( skill ) => ranksOf( results, skill ) !== null ).length;
	const words = ranked < LEAST_RANKED ? 'few' : mean >= 0.7 ? 'largely' : mean >= 0.4 ? 'partly' : 'hardly';
	const tau = ( value: number | null ): Wikitext => ( { wikitext: value === null ? '–' : markup.number( value, 2 ) } );
	return [ `<p>${ markup.say( `localskills-results-agreement-${ words }` ) } ${ markup.say( 'localskills-results-agreement-advice' ) } ${
		markup.say( 'localskills-results-agreement-figures',
			{ wikitext: explained( markup.say( 'localskills-results-term-tau' ), 'tau', markup ) },
			tau( mwdsRds ), tau( mwdsHighNeed ), tau( rdsHighNeed ) ) }</p>` ];
}

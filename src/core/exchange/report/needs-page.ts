/** The page of the needs, for coordinators: what is missing, what people said in surveys, and what came about. */
import { isWithheld, type Shown } from '../../analysis/disclosure/published';
import { resolveText } from '../../i18n/localized-text';
import {
	columnHeader, figureCell, heading, listOf, namedCells, pageLink, plainText, rawLink, table, withBar, withheldCell,
} from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import { MOST_SHOWN_OF_ONE } from '../account-limit';
import { countElsewhere, type Elsewhere } from '../elsewhere/listed-elsewhere';
import { foldNeeds, type FoldedNeeds, type ShownNeeds } from '../folded-needs';
import { type NeedCell, shownCells, type SkillNeed } from '../needs';
import type { SurveyFigures, SurveySkill } from '../survey-figures';
import { type ExchangeBlock, type ExchangePageContext, factList, frameExchangePage } from './exchange-page';

/** More rows than these are no overview; the data has them all. */
const MOST_ROWS = 150;

/** Of skills in a sentence. */
const MOST_SKILLS = 5;

/** Skills of one account alone that sentences are about. */
const MOST_OF_ONE_IN_SENTENCES = 3;

export interface NeedsContext extends ExchangePageContext {
	/** Of the surveys whose results came last, the newest first. */
	readonly surveys: readonly SurveyFigures[];
	readonly minCell: number;
	/** Who is listed in the Capacity Exchange; null where no table of it is kept. */
	readonly elsewhere: Elsewhere | null;
}

export function needsBlock( context: NeedsContext ): ExchangeBlock {
	const { report: { titles }, words: { messages } } = context;
	return {
		title: titles.needsIn( messages.language ),
		text: frameExchangePage( context, 'needs', ( language ) => titles.needsIn( language ), [
			...summary( context ), ...skillTable( context ), ...cellTable( context ), ...explanation( context ),
		] ),
		language: messages,
	};
}

/** The same as data. */
export function needsData(
	{ report: { date, needs }, surveys, minCell, elsewhere }: Pick<NeedsContext, 'report' | 'surveys' | 'minCell' | 'elsewhere'>,
): unknown {
	const { cells, hasMore } = shownCells( needs.cells, minCell );
	const counts = countElsewhere( elsewhere );
	return {
		date, minCell,
		skills: needs.skills.map( ( need ) => elsewhere === null ? need : { ...need, elsewhere: counts.get( need.skill ) ?? 0 } ),
		capacityExchange: elsewhere === null ? undefined : { date: elsewhere.source.date, people: elsewhere.people },
		unmet: cells, smallerUnmet: hasMore,
		surveys: surveys.map( ( { survey, counted, skills } ) => ( { survey, counted, skills } ) ),
	};
}

/** In plain words, before any table. */
function summary( context: NeedsContext ): string[] {
	const { report: { date, needs }, markup, skillLabel, surveys } = context;
	const { shown: skills } = shownNeeds( context, MOST_OF_ONE_IN_SENTENCES );
	const sum = ( key: Exclude<keyof SkillNeed, 'skill'> ): number => needs.skills.reduce( ( all, need ) => all + need[ key ], 0 );
	const who = { wikitext: pageLink( context.report.titles.capacityExchangeIn( markup.messages.language ), markup.say( 'localskills-elsewhere-who' ) ) };
	const name = ( skill: string ): string => `<strong>${ skillLabel( skill ) }</strong>`;
	const withCount = ( skill: string ): string => markup.say( 'localskills-board-group', { wikitext: name( skill ) }, counts.get( skill ) as number );
	const named = ( chosen: readonly string[], write = name ): { readonly wikitext: string } =>
		listOf( chosen.map( write ), markup, MOST_SKILLS );
	// What nobody offers at all is said by itself.
	const unmet = skills.filter( ( need ) => need.unmet > 0 && need.offerers > 0 ).map( ( { skill } ) => skill );
	const counts = countElsewhere( context.elsewhere );
	const missing = skills.filter( ( { seekers, offerers } ) => seekers > 0 && offerers === 0 ).map( ( { skill } ) => skill );
	const unoffered = missing.filter( ( skill ) => ( counts.get( skill ) ?? 0 ) === 0 );
	const elsewhere = missing.filter( ( skill ) => ( counts.get( skill ) ?? 0 ) > 0 );
	const unasked = skills.filter( ( { seekers, offerers } ) => seekers === 0 && offerers > 0 ).map( ( { skill } ) => skill );
	const known = new Set( needs.skills.map( ( { skill } ) => skill ) );
	const silent = wantedInSurveys( surveys ).filter( ( skill ) => !known.has( skill ) );
	const sentences: [ string, readonly string[] ][] =
		[ [ 'unmet', unmet ], [ 'unoffered', unoffered ], [ 'elsewhere', elsewhere ], [ 'silent', silent ], [ 'unasked', unasked ] ];
	return [
		`<p>${ markup.say( 'localskills-needs-intro' ) }</p>`,
		...factList( [
			[ markup.say( 'localskills-matches-fact-date' ), markup.date( date ) ],
			[ markup.say( 'localskills-needs-fact-seekers' ), markup.number( sum( 'seekers' ) ) ],
			[ markup.say( 'localskills-needs-fact-unmet' ), markup.number( sum( 'unmet' ) ) ],
			[ markup.say( 'localskills-needs-fact-running' ), markup.number( sum( 'running' ) ) ],
			[ markup.say( 'localskills-needs-fact-done' ), markup.number( sum( 'done' ) ) ],
		] ),
		...sentences.every( ( [ , chosen ] ) => chosen.length === 0 ) ? [ `<p>${ markup.say( 'localskills-needs-nothing' ) }</p>` ] : [
			'<ul>',
			...sentences.filter( ( [ , chosen ] ) => chosen.length > 0 ).map( ( [ sentence, chosen ] ) =>
				`<li>${ markup.say( `localskills-needs-say-${ sentence }`, named( chosen, sentence === 'elsewhere' ? withCount : name ), chosen.length, who ) }</li>` ),
			'</ul>',
		],
	];
}

/** The needs without what is folded of one account. */
function shownNeeds( { report: { needs }, surveys, elsewhere }: NeedsContext, most: number ): ShownNeeds {
	const counts = countElsewhere( elsewhere );
	return foldNeeds( needs, most, ( skill ) =>
		( counts.get( skill ) ?? 0 ) > 0 || surveys.some( ( { skills } ) => skills[ skill ] !== undefined ) );
}

/** Skills that people say they want to learn, or need highly; those that most do, first. */
function wantedInSurveys( surveys: readonly SurveyFigures[] ): string[] {
	const wanted = new Map<string, number>();
	surveys.forEach( ( { skills } ) => Object.keys( skills ).forEach( ( skill ) => {
		const { wantToLearn } = skills[ skill ] as SurveySkill;
		if ( typeof wantToLearn === 'number' && wantToLearn > 0 ) {
			wanted.set( skill, Math.max( wanted.get( skill ) ?? 0, wantToLearn ) );
		}
	} ) );
	return Array.from( wanted.keys() ).sort( ( one, other ) =>
		( wanted.get( other ) as number ) - ( wanted.get( one ) as number ) || ( one < other ? -1 : 1 ) );
}

const COLUMNS = [ 'seekers', 'unmet', 'offerers', 'running', 'done', 'notMet' ] as const;
const COLUMNS_WITH_ELSEWHERE = [ 'seekers', 'unmet', 'offerers', 'elsewhere', 'running', 'done', 'notMet' ] as const;
const SURVEY_COLUMNS = [ 'wantToLearn', 'canTeach', 'highNeed' ] as const;

function skillTable( context: NeedsContext ): string[] {
	const { report: { needs, titles }, markup, surveys, skillLabel } = context;
	const bySkill = new Map( needs.skills.map( ( need ): [ string, SkillNeed ] => [ need.skill, need ] ) );
	const said = wantedInSurveys( surveys ).filter( ( skill ) => !bySkill.has( skill ) );
	const { shown, folded } = shownNeeds( context, MOST_SHOWN_OF_ONE );
	const rows: readonly ( string | FoldedNeeds )[] = [ ...shown.map( ( { skill } ) => skill ), ...said, ...folded ];
	if ( rows.length === 0 ) {
		return [];
	}
	const most = Math.max( 1, ...needs.skills.map( ( { seekers, offerers } ) => Math.max( seekers, offerers ) ) );
	const ours = context.elsewhere === null ? COLUMNS : COLUMNS_WITH_ELSEWHERE;
	const counts = countElsewhere( context.elsewhere );
	const asked = surveys.map( ( figures ) => ( { figures, columns: SURVEY_COLUMNS.filter( ( column ) =>
		Object.keys( figures.skills ).some( ( skill ) => figures.skills[ skill ]?.[ column ] !== null ) ) } ) );
	const columnName = ( column: string ): string => markup.messages.text( `localskills-needs-column-${ column.toLowerCase() }` );
	/** What stands before each figure where a row is a card. */
	const names = [
		...( ours as readonly string[] ).map( ( column ) => plainText( { text: columnName( column ) } ) ),
		...asked.reduce<string[]>( ( all, { figures, columns } ) => all.concat( columns.map( ( column ) =>
			plainText( { text: `${ columnName( column ) } · ${ plainTitle( figures, context ) }` } ) ) ), [] ),
	];
	const lines = [
		`|+ ${ markup.say( 'localskills-needs-caption' ) }`,
		'|-',
		`! scope="col" rowspan="2" | ${ markup.say( 'localskills-results-column-skill' ) }`,
		`! scope="colgroup" colspan="${ ours.length }" | ${ markup.say( 'localskills-needs-exchange' ) }`,
		...asked.map( ( { figures, columns } ) => `! scope="colgroup" colspan="${ columns.length }" | ${
			pageLink( titles.resultsIn( figures.survey, markup.messages.language ), surveyTitle( figures, context ) ) }` ),
		'|-',
		...ours.map( ( column ) => columnHeader( markup.say( `localskills-needs-column-${ column.toLowerCase() }` ), 'number' ) ),
		...asked.reduce<string[]>( ( all, { columns } ) => all.concat( columns.map( ( column ) =>
			columnHeader( markup.say( `localskills-needs-column-${ column.toLowerCase() }` ), 'number' ) ) ), [] ),
	];
	for ( const row of rows.slice( 0, MOST_ROWS ) ) {
		if ( typeof row !== 'string' ) {
			lines.push( '|-', foldedHeader( row, context ), ...namedCells( names.map( ( _name, index ) => {
				const column = ours[ index ];
				return column === undefined ? surveyCell( 'wantToLearn', null, 0, context ) :
					figureCell( markup.number( column === 'elsewhere' ? 0 : row[ column ] ), column === 'elsewhere' ? 0 : row[ column ] );
			} ), names ) );
			continue;
		}
		const skill = row;
		const need = bySkill.get( skill );
		lines.push( '|-', `! scope="row" | ${ skillLabel( skill ) }`, ...namedCells( [
			...ours.map( ( column ) =>
				needCell( column, column === 'elsewhere' ? counts.get( skill ) ?? 0 : need?.[ column ] ?? 0, most, context ) ),
			...asked.reduce<string[]>( ( all, { figures, columns } ) => all.concat( columns.map( ( column ) =>
				surveyCell( column, figures.skills[ skill ]?.[ column ] ?? null, figures.counted, context ) ) ), [] ),
		], names ) );
	}
	return [
		heading( 2, markup.say( 'localskills-needs-skills' ) ),
		`<p>${ markup.say( 'localskills-needs-skills-intro' ) }</p>`,
		table( plainText( { text: markup.messages.text( 'localskills-needs-skills' ) } ), 'sortable ext-localSkills-wide ext-localSkills-stacked', lines ),
		...rows.length > MOST_ROWS ? [ `<p>${ markup.say( 'localskills-results-more-rows', rows.length - MOST_ROWS ) }</p>` ] : [],
	];
}

/** What one account alone seeks or offers beyond what is shown. */
function foldedHeader( { user, skills }: FoldedNeeds, { markup, personLink }: NeedsContext ): string {
	return `! scope="row" class="ext-localSkills-board-more" | ${ markup.say( 'localskills-needs-more-by', skills, { wikitext: personLink( user ) } ) }`;
}

function plainTitle( { survey, title, locale }: SurveyFigures, { markup }: NeedsContext ): string {
	return title === null ? survey : resolveText( title, markup.messages, locale ).text;
}

function surveyTitle( { survey, title, locale }: SurveyFigures, { markup }: NeedsContext ): string {
	return title === null ? encodeText( survey ) : markup.label( resolveText( title, markup.messages, locale ) );
}

function needCell(
	column: typeof COLUMNS_WITH_ELSEWHERE[ number ], value: number, most: number, { markup }: NeedsContext,
): string {
	const kind = column === 'offerers' ? 'supply' : 'demand';
	const hasBar = column === 'seekers' || column === 'unmet' || column === 'offerers';
	return figureCell( hasBar ? withBar( markup.number( value ), value / most, kind ) : markup.number( value ), value );
}

function surveyCell(
	column: typeof SURVEY_COLUMNS[ number ], value: Shown<number | null>, counted: number, { markup }: NeedsContext,
): string {
	if ( isWithheld( value ) ) {
		return withheldCell( markup );
	}
	const share = value === null || counted === 0 ? 0 : value / counted;
	return value === null ? figureCell( markup.say( 'localskills-results-not-asked' ), null ) :
		column === 'highNeed' ? figureCell( withBar( markup.percent( value ), value, 'need' ), value ) :
			figureCell( withBar( markup.number( value ), share, column === 'canTeach' ? 'supply' : 'demand' ), value );
}

/** Who is missing: the combinations that enough people look for in vain. */
function cellTable( context: NeedsContext ): string[] {
	const { report: { needs }, markup, minCell, skillLabel, words } = context;
	if ( needs.cells.length === 0 ) {
		return [];
	}
	const { cells, hasMore } = shownCells( needs.cells, minCell );
	const order = new Map( needs.skills.map( ( { skill }, index ): [ string, number ] => [ skill, index ] ) );
	const sorted = cells.slice().sort( ( one, other ) => other.people - one.people ||
		( order.get( one.skill ) as number ) - ( order.get( other.skill ) as number ) );
	const notSaid = `<span class="ext-localSkills-quiet">${ markup.say( 'localskills-needs-any' ) }</span>`;
	const region = ( { region: name }: NeedCell ): string => name === null ? notSaid : encodeText( regionName( name, context ) );
	const method = ( { method: name }: NeedCell ): string => name === null ? notSaid : markup.say( `localskills-template-method-${ name }` );
	const names = [ 'language', 'region', 'method', 'people' ]
		.map( ( name ) => plainText( { text: markup.messages.text( `localskills-needs-cell-${ name }` ) } ) );
	return [
		heading( 2, markup.say( 'localskills-needs-cells' ) ),
		`<p>${ markup.say( 'localskills-needs-cells-intro' ) }</p>`,
		...sorted.length === 0 ? [] : [ table( plainText( { text: markup.messages.text( 'localskills-needs-cells' ) } ), 'sortable ext-localSkills-stacked', [
			'|-',
			...[ 'skill', 'language', 'region', 'method' ].map( ( name ) => columnHeader( markup.say( `localskills-needs-cell-${ name }` ) ) ),
			columnHeader( markup.say( 'localskills-needs-cell-people' ), 'number' ),
			...sorted.slice( 0, MOST_ROWS ).reduce<string[]>( ( lines, cell ) => lines.concat( [
				'|-', `! scope="row" | ${ skillLabel( cell.skill ) }`, ...[
					encodeText( words.languageName( cell.language ) ), region( cell ), method( cell ),
				].map( ( text, index ) => `| data-label="${ names[ index ] as string }" | ${ text }` ),
				...namedCells( [ figureCell( markup.number( cell.people ), cell.people ) ], names.slice( -1 ) ),
			] ), [] ),
		] ) ],
		...hasMore ? [ `<p>${ markup.say( sorted.length === 0 ? 'localskills-needs-cells-small' : 'localskills-needs-cells-smaller', minCell ) }</p>` ] : [],
	];
}

/** One of the regions of the templates in the reader's language, or words of the person's own. */
function regionName( region: string, { words: { messages } }: NeedsContext ): string {
	const key = `localskills-template-region-${ region }`;
	return /^[a-z-]+$/.test( region ) && messages.has( key ) ? messages.text( key ) : region;
}

function explanation( { report: { titles }, markup, minCell, surveys, elsewhere }: NeedsContext ): string[] {
	return [
		heading( 2, markup.say( 'localskills-needs-how' ) ),
		`<p>${ markup.say( 'localskills-needs-how-exchange', minCell ) }</p>`,
		`<p>${ markup.say( 'localskills-needs-how-notmet' ) }</p>`,
		...elsewhere === null ? [] : [ `<p>${ markup.say( 'localskills-needs-how-elsewhere', { wikitext: pageLink(
			titles.capacityExchangeIn( markup.messages.language ), markup.say( 'localskills-elsewhere-who' ) ) } ) }</p>` ],
		...surveys.length === 0 ? [ `<p>${ markup.say( 'localskills-needs-how-no-survey' ) }</p>` ] :
			[ `<p>${ markup.say( 'localskills-needs-how-surveys' ) }</p>` ],
		`<p class="ext-localSkills-downloads">${ markup.say( 'localskills-needs-data',
			{ wikitext: rawLink( titles.needsData(), encodeText( titles.needsData() ) ) },
			{ wikitext: pageLink( titles.matchesIn( markup.messages.language ), markup.say( 'localskills-needs-matches' ) ) } ) }</p>`,
	];
}

/** The wikitext of the board, which reads without JavaScript, and of the page of one group of skills. */
import { languageLinks } from '../../report/language-links';
import { addressLink, pageLink, plainText } from '../../report/markup';
import { writeTemplateCall } from '../../wikitext/write';
import { EXCHANGE_TEMPLATES, type Direction } from '../exchange-record';
import { isOpen } from '../listed-record';
import { OTHER_SKILLS } from '../skill-groups';
import type { BoardContext, BoardLanguage } from './board';
import { boardTables, groupRecords, type GroupRecords } from './board-tables';

/** Where all pages of the exchange are found; the gadget's modules are loaded on them. */
export const EXCHANGE_CATEGORY = 'Skill exchange';

/** Rows of all tables of a board together, about: more than this nobody reads on a telephone. */
const MOST_ROWS = 400;
/** However many groups there are, a table shows some rows. */
const LEAST_ROWS = 5;
/** Rows of a table on the page of a group. */
const MOST_ROWS_OF_GROUP = 1000;

/** The end of the title of a group's page. */
function groupPageName( group: string ): string {
	return group === OTHER_SKILLS ? 'other' : group;
}

/** Title of the page of a group of skills in a language. */
export function groupTitle( group: string, { board: { titles } }: BoardContext, { messages }: BoardLanguage ): string {
	return `${ titles.exchangeIn( messages.language ) }/${ groupPageName( group ) }`;
}

/** How many rows a table on the board has at most. */
function rowsOfTable( context: BoardContext, groups: number ): number {
	return context.board.records.length <= MOST_ROWS ? Infinity : Math.max( LEAST_ROWS, Math.floor( MOST_ROWS / groups / 2 ) );
}

/** Whether the board has not the room for all of a group. */
export function needsPage( records: GroupRecords, context: BoardContext, groups: number ): boolean {
	return Math.max( records.offer.length, records.seek.length ) > rowsOfTable( context, groups );
}

/** The block of the board in a language. */
export function writeBoard( context: BoardContext ): string {
	const { markup, board: { records } } = context;
	const byGroup = groupRecords( context );
	const open = records.filter( isOpen );
	const people = new Set( open.map( ( { user } ) => user ) ).size;
	const offers = open.filter( ( { kind } ) => kind === 'offer' ).length;
	const most = rowsOfTable( context, byGroup.size );
	return frame( context, ( { messages } ) => context.board.titles.exchangeIn( messages.language ), startLinks( context ), [
		records.length === 0 ?
			`<div class="ext-localSkills-notice">${ markup.say( 'localskills-board-empty' ) }</div>` :
			`<p>${ markup.say( 'localskills-board-intro', offers, open.length - offers, people ) }</p>`,
		...elsewhereLink( context ),
		...byGroup.size < 2 ? [] : groupLinks( byGroup, context ),
		...Array.from( byGroup ).reduce<string[]>( ( lines, [ group, all ] ) => lines.concat( [
			`<div id="${ anchor( group ) }" class="ext-localSkills-board-part">`,
			`<h2>${ context.groupName( group ) }</h2>`,
			...boardTables( all, context, most,
				pageLink( groupTitle( group, context, context.language ), context.groupName( group ) ) ),
			'</div>',
		] ), [] ),
	] );
}

/** Where more people are found, who are listed in the Capacity Exchange and have offered nothing here. */
function elsewhereLink( { markup, board: { titles, elsewhere = null }, language: { messages } }: BoardContext ): string[] {
	return elsewhere === null || elsewhere === 0 ? [] : [ `<p>${ markup.say( 'localskills-board-elsewhere', elsewhere,
		{ wikitext: addressLink( titles.capacityExchangeIn( messages.language ), markup.say( 'localskills-elsewhere-who' ) ) } ) }</p>` ];
}

/** The block of the page of a group of skills. */
export function writeGroup( group: string, records: GroupRecords, context: BoardContext ): string {
	const { markup, board: { titles }, language: { messages } } = context;
	return frame( context, ( language ) => groupTitle( group, context, language ), [], [
		`<p>${ addressLink( titles.exchangeIn( messages.language ), markup.say( 'localskills-board-all-groups' ) ) }</p>`,
		`<h2>${ context.groupName( group ) }</h2>`,
		...records.offer.length + records.seek.length > 0 ? boardTables( records, context, MOST_ROWS_OF_GROUP, null ) :
			[ `<p>${ markup.say( 'localskills-board-group-empty' ) }</p>` ],
	] );
}

function anchor( group: string ): string {
	return `localskills-group-${ groupPageName( group ) }`;
}

/** Title of the page in a language. */
type TitleIn = ( language: BoardLanguage ) => string;

/**
 * What is around every page: the language, the place of the search, the same page in other languages, the category.
 *
 * @param context
 * @param titleIn
 * @param above - What stays while somebody searches
 * @param lines - What results are shown instead of
 */
function frame( context: BoardContext, titleIn: TitleIn, above: readonly string[], lines: readonly string[] ): string {
	const { board: { titles, index }, language: { messages }, languages, markup } = context;
	const pages = languages.map( ( other ) => (
		{ language: other.messages.language, direction: other.messages.direction, title: titleIn( other ) } ) );
	return [
		`<div class="ext-localSkills-board mw-content-${ messages.direction }" lang="${ messages.language }" dir="${ messages.direction }">`,
		...languageLinks( pages, markup.messages.text( 'localskills-board-languages' ), markup ),
		...above,
		`<div class="ext-localSkills-find" data-localskills-find="search" data-localskills-root="${ plainText( { text: titles.root } ) }"` +
			` data-localskills-parts="${ index.parts }" data-localskills-index="${ index.name }"></div>`,
		'<div class="ext-localSkills-board-content">',
		...lines,
		'</div>',
		'</div>',
		`__NOTOC__[[Category:${ EXCHANGE_CATEGORY }]]`,
	].join( '\n' );
}

/** Links to the groups, with how many records each has. */
function groupLinks( byGroup: ReadonlyMap<string, GroupRecords>, { markup, groupName }: BoardContext ): string[] {
	return [
		`<div class="ext-localSkills-languages ext-localSkills-board-groups" role="navigation" aria-label="${ plainText( { text: markup.messages.text( 'localskills-board-groups' ) } ) }">`,
		'<ul>',
		...Array.from( byGroup ).map( ( [ group, { offer, seek } ] ) => `<li>[[#${ anchor( group ) }|${
			markup.say( 'localskills-board-group', { wikitext: groupName( group ) }, offer.length + seek.length ) }]]</li>` ),
		'</ul>',
		'</div>',
	];
}

const DIRECTIONS: readonly Direction[] = [ 'offer', 'seek' ];

/** How to take part: the places for the dialogs, then how it is done in the wiki's editor, which is folded where they are. */
function startLinks( context: BoardContext ): string[] {
	const root = plainText( { text: context.board.titles.root } );
	return [
		'<div class="ext-localSkills-board-start">',
		...DIRECTIONS.map( ( direction ) => `<div data-localskills-exchange="${ direction }" data-localskills-root="${ root }"></div>` ),
		`<div data-localskills-mine="" data-localskills-root="${ root }"></div>`,
		'</div>',
		'<div class="ext-localSkills-exchange-by-hand">',
		...DIRECTIONS.map( ( direction ) => `<p>${ byHand( direction, context ) }</p>` ),
		'</div>',
	];
}

function byHand( direction: Direction, { markup, board: { titles }, language: { messages } }: BoardContext ): string {
	const template = EXCHANGE_TEMPLATES[ direction ];
	const call = writeTemplateCall( template, [
		[ 'skill', '' ], [ 'level', '' ], [ 'languages', messages.language ], [ 'methods', '' ], [ 'note', '' ], [ 'status', 'open' ],
	] );
	const address = `{{fullurl:Special:MyPage|action=edit&section=new&preload=${ encodeURIComponent( `Template:${ template }/preload` ) }` +
		`&preloadparams%5B%5D=${ encodeURIComponent( call ) }&editintro=${ encodeURIComponent( `Template:${ template }/intro` ) }}}`;
	return markup.say( `localskills-board-start-${ direction }`,
		{ wikitext: `<span class="plainlinks">[${ address } ${ markup.say( `localskills-board-start-${ direction }-link` ) }]</span>` },
		{ wikitext: pageLink( `Template:${ template }` ) },
		{ wikitext: pageLink( titles.skills() ) } );
}

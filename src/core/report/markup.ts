/** The small pieces of wikitext that a results page is made of. Every text goes through `encodeText`: none of it is live. */
import type { Messages } from '../i18n/messages';
import type { ResolvedText } from '../i18n/localized-text';
import { createDateFormat } from '../i18n/date-format';
import { encodeText } from '../wikitext/encode';
import { byteLength } from '../wikitext/title';
import { roundHalfUp } from './round';

/** In bytes, as MediaWiki counts them: what is longer is no title, and a link to it would stand there with its brackets. */
const LONGEST_TITLE = 255;

/** A piece of wikitext among the parameters of a message. */
export interface Wikitext {
	readonly wikitext: string;
}

export interface Markup {
	readonly messages: Messages;
	/** A message of the project as wikitext. */
	say( key: string, ...parameters: readonly ( string | number | Wikitext )[] ): string;
	/** A text of a survey, with its language where it is not the page's. */
	label( text: ResolvedText ): string;
	/** A number, with this many decimals. */
	number( value: number, decimals?: number ): string;
	/** A difference, with its sign. */
	signed( value: number, decimals?: number ): string;
	/** A share (0 to 1) in whole percents. */
	percent( share: number ): string;
	/** A day (YYYY-MM-DD) in words. */
	date( day: string ): string;
	/** A number that names something, such as a revision, in the language's digits and without separators. */
	digits( number: number ): string;
}

/** Characters of private use, which no text has, in the place of wikitext while a message is encoded. */
const PLACE = /\uE000(\d+)\uE001/g;

/**
 * The pieces in one language.
 *
 * @param messages - Texts in the language of the page
 */
export function createMarkup( messages: Messages ): Markup {
	const say: Markup[ 'say' ] = ( key, ...parameters ) => {
		const places = parameters.map( ( parameter, index ) => typeof parameter === 'object' ? `\uE000${ index }\uE001` :
			typeof parameter === 'string' ? parameter.replace( /[\uE000\uE001]/g, '' ) : parameter );
		return encodeText( messages.text( key, ...places ) ).replace( PLACE, ( place, index: string ) => {
			const parameter = parameters[ Number( index ) ];
			return typeof parameter === 'object' ? parameter.wikitext : place;
		} );
	};
	const number: Markup[ 'number' ] = ( value, decimals = 0 ) => {
		const rounded = roundHalfUp( value, decimals );
		const text = encodeText( messages.number( Math.abs( rounded ), decimals ) );
		// A true minus sign. In a text from right to left it would jump behind the number.
		return rounded < 0 ? `<bdi dir="ltr">\u2212${ text }</bdi>` : text;
	};
	const dateText = createDateFormat( messages.languageChain );
	const percents = new Map<number, string>();
	const percent: Markup[ 'percent' ] = ( share ) => {
		const rounded = roundHalfUp( share, 0, 2 );
		const text = percents.get( rounded ) ?? say( 'localskills-results-percent', messages.number( rounded, 0 ) );
		percents.set( rounded, text );
		return text;
	};
	return {
		messages,
		say,
		number,
		percent,
		date: ( day ) => `<time datetime="${ plainText( { text: day } ) }">${ encodeText( dateText( day ) ) }</time>`,
		digits: ( value ) => String( value ).replace( /\d/g, ( digit ) => messages.number( Number( digit ) ) ),
		signed: ( value, decimals ) => roundHalfUp( value, decimals ?? 0 ) > 0 ? `<bdi dir="ltr">+${ number( value, decimals ) }</bdi>` :
			number( value, decimals ),
		label: ( { text, language, direction } ) => language === messages.language ? encodeText( text ) :
			language === null ? `<bdi>${ encodeText( text ) }</bdi>` :
				`<bdi lang="${ language }" dir="${ direction }">${ encodeText( text ) }</bdi>`,
	};
}

/**
 * A text as wikitext without any markup, which may also stand within the quotes of an attribute.
 *
 * @param text
 * @param text.text
 */
export function plainText( { text }: { readonly text: string } ): string {
	return encodeText( text ).replace( /"/g, '&quot;' );
}

/** Read out, not seen. */
export function unseen( text: string ): string {
	return `<span class="ext-localSkills-unseen">${ text }</span>`;
}

/** Where the page explains a word. */
export function anchorOf( term: string ): string {
	return `localskills-${ term }`;
}

/**
 * A word with a link to where the page explains it.
 *
 * @param text - Wikitext of the word
 * @param term - Name of the explanation
 * @param markup
 */
export function explained( text: string, term: string, markup: Markup ): string {
	const help = unseen( markup.say( 'localskills-results-what-is', { wikitext: text } ) );
	return `${ text } <span class="ext-localSkills-help">[[#${ anchorOf( term ) }|<span aria-hidden="true">${
		markup.say( 'localskills-results-explain-mark' ) }</span>${ help }]]</span>`;
}

/**
 * Links to the explanations of the columns of a table. They stand above it and not in its headings: a heading that sorts
 * is one thing to press, and one stop of the Tab key.
 *
 * @param columns - Wikitext of each column's name, and the name of its explanation
 * @param markup
 */
export function explainedColumns( columns: readonly ( readonly [ text: string, term: string ] )[], markup: Markup ): string {
	return `<p class="ext-localSkills-terms">${ markup.say( 'localskills-results-explained', { wikitext: columns.map( ( [ text, term ] ) =>
		`<span class="ext-localSkills-term">${ placeLink( term, text ) }</span>` ).join( ' ' ) } ) }</p>`;
}

/** A link to a place on the page. */
export function placeLink( term: string, text: string ): string {
	return `[[#${ anchorOf( term ) }|${ text }]]`;
}

/**
 * A list in a line, items joined as the language does it.
 *
 * @param items - Wikitext
 * @param markup
 * @param most - Of more, only the number is told
 */
export function listOf( items: readonly string[], markup: Markup, most = Infinity ): Wikitext {
	const list = { wikitext: items.slice( 0, most ).reduce( ( all, item ) => all === '' ? item :
		markup.say( 'localskills-results-list', { wikitext: all }, { wikitext: item } ), '' ) };
	return items.length <= most ? list : { wikitext: markup.say( 'localskills-results-and-more', list, items.length - most ) };
}

/**
 * A figure with a bar for those who see it.
 *
 * @param text - The figure as wikitext
 * @param share - Length of the bar, 0 to 1
 * @param kind - Its colour
 */
export function withBar( text: string, share: number, kind: 'share' | 'need' | 'importance' | 'ability' | 'demand' | 'supply' = 'share' ): string {
	const width = roundHalfUp( Math.min( 1, Math.max( 0, share ) ), 1, 2 );
	return `<div class="ext-localSkills-measure"><div>${ text }</div>` +
		`<div class="ext-localSkills-bar ext-localSkills-bar-${ kind }" aria-hidden="true"><div style="width:${ width }%"></div></div></div>`;
}

/**
 * A table that scrolls by itself where it is wider than the page, by touch, mouse or keyboard. With the class
 * `ext-localSkills-stacked` it becomes a list of cards where there is no room for columns; see `namedCells`.
 *
 * @param name - What is in it, as `plainText` gives it: read out by screen readers
 * @param classes - Of the table
 * @param lines - Wikitext of the table's inside
 */
export function table( name: string, classes: string, lines: readonly string[] ): string {
	return [
		`<div class="ext-localSkills-scroll" role="region" aria-label="${ name }" tabindex="0">`,
		`{| class="wikitable ext-localSkills-table ${ classes }"`,
		...lines,
		'|}',
		'</div>',
	].join( '\n' );
}

/**
 * A heading of a column.
 *
 * @param text - Wikitext
 * @param sort - `number` where the column is sorted by figures
 */
export function columnHeader( text: string, sort?: 'number' ): string {
	return `! scope="col"${ sort === undefined ? '' : ' data-sort-type="number"' } | ${ text }`;
}

/**
 * A cell with a figure.
 *
 * @param text - Wikitext
 * @param value - What the column is sorted by; null sorts below everything
 * @param more - Another class
 */
export function figureCell( text: string, value: number | null, more = '' ): string {
	// A whole number: MediaWiki reads points and commas here as the content language writes numbers.
	const key = value === null ? '' : roundHalfUp( value, 0, 6 );
	return `| class="ext-localSkills-figure${ more === '' ? '' : ` ${ more }` }" data-sort-value="${ key }" | ${ text }`;
}

/** A cell whose figure is withheld; it stays apart, however the table is sorted. */
export function withheldCell( markup: Markup ): string {
	return `| class="ext-localSkills-withheld" data-sort-value="" | ${ markup.say( 'localskills-results-withheld' ) }`;
}

/** The note above a table that explains its figures of an earlier release; nothing where there are none. */
export function earlierNote( lines: readonly string[], markup: Markup ): string[] {
	return lines.some( ( line ) => line.includes( 'ext-localSkills-earlier"' ) ) ?
		[ `<p class="ext-localSkills-detail">${ markup.say( 'localskills-results-earlier-figures' ) }</p>` ] : [];
}

/** A figure of an earlier release, which says that it is one. */
export function earlierCell( text: string, value: number, markup: Markup ): string {
	return figureCell( markup.say( 'localskills-results-earlier-figure', { wikitext: text } ), value, 'ext-localSkills-earlier' );
}

/**
 * Cells with the names of their columns, which stand before them where a table has no room for columns.
 *
 * @param cells - Made by `figureCell` and the like; one that spans columns needs no name
 * @param names - As `plainText` gives them, in the same order
 */
export function namedCells( cells: readonly string[], names: readonly string[] ): string[] {
	return cells.map( ( cell, index ) => names[ index ] === undefined || / colspan="/.test( cell ) ? cell :
		`| data-label="${ names[ index ] as string }" ${ cell.slice( 2 ) }` );
}

/**
 * The heading of a section of the page, which the page's contents lead to.
 *
 * @param name - Of the place
 * @param text - Wikitext
 */
export function sectionHeading( name: string, text: string ): string {
	return heading( 2, `<span id="${ anchorOf( name ) }">${ text }</span>` );
}

/** A heading without a link to edit the section: the bot would undo the edit. */
export function heading( level: 2 | 3, text: string ): string {
	return `<h${ level }>${ text }</h${ level }>`;
}

/**
 * A link to a page of the wiki, whatever its title is made of.
 *
 * @param title
 * @param text - Wikitext of the link's text; the title when there is none
 * @param place - Id of the place on that page to lead to
 */
export function pageLink( title: string, text?: string, place?: string ): string {
	const shown = text ?? encodeText( title );
	// What cannot be a title is only shown. The colon keeps categories, files and other wikis from being more than linked.
	// eslint-disable-next-line no-control-regex
	return title.trim() === '' || byteLength( title ) > LONGEST_TITLE || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test( title ) ?
		shown : `[[:${ title }${ place === undefined ? '' : `#${ place }` }|${ shown }]]`;
}

/**
 * A link to somebody's page that the wiki does not count as one, since it would notify whoever made the page of each page
 * that begins to link there: of a board in five languages, six times.
 *
 * @param title
 * @param text - Wikitext of the link's text
 * @param place - Id of the place on that page to lead to
 */
export function quietLink( title: string, text: string, place?: string ): string {
	return pageLink( `Special:MyLanguage/${ title }`, text, place );
}

/**
 * A link that gives the text of a page as it is, as a file.
 *
 * @param title - Made by `PageTitles`
 * @param text - Wikitext of the link's text
 */
export function rawLink( title: string, text: string ): string {
	return `<span class="plainlinks">[{{fullurl:${ title }|action=raw}} ${ text }]</span>`;
}

/**
 * A link to a page that is there, or will be in a moment, but was not when this one was saved: no wiki shows it in red.
 *
 * @param title - Made by `PageTitles`
 * @param text - Wikitext of the link's text
 * @param query - Parameters of the address
 */
export function addressLink( title: string, text: string, query = '' ): string {
	return `<span class="plainlinks">[{{fullurl:${ title }${ query === '' ? '' : `|${ query }` }}} ${ text }]</span>`;
}

/**
 * A link to a revision of a page.
 *
 * @param revision - Its number
 * @param text - Wikitext of the link's text
 */
export function revisionLink( revision: number, text: string ): string {
	return `[[Special:PermanentLink/${ revision }|${ text }]]`;
}

/** What the pages about the exchange have in common. */
import type { Messages } from '../../i18n/messages';
import { languageLinks } from '../../report/language-links';
import { createMarkup, type Markup, quietLink } from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import type { ExchangeRecord } from '../exchange-record';
import { recordKey } from '../exchange-record';
import type { ExchangeReport } from '../exchange-report';
import { type ReasonWords, skillName } from '../reason-text';

/** Where all pages about the exchange are found. */
export const EXCHANGE_CATEGORY = 'Skill exchange';

/** What a page is written from, in one language. */
export interface ExchangePageContext {
	readonly report: ExchangeReport;
	readonly markup: Markup;
	readonly words: ReasonWords;
	/** The languages that there is a page in, by code. */
	readonly languages: readonly Messages[];
	/** What an offer or a search is about, as wikitext. */
	skillOf( kind: ExchangeRecord[ 'kind' ], key: string ): string;
	/** The id of that skill; empty where there is no such offer or search. */
	skillIdOf( kind: ExchangeRecord[ 'kind' ], key: string ): string;
	/** A skill by its id, as wikitext. */
	skillLabel( skill: string ): string;
	/** A link to where a person says what they offer and seek; to one of these, where it is named. */
	personLink( user: string, kind?: ExchangeRecord[ 'kind' ], key?: string ): string;
}

/** A page between the bot's markers. */
export interface ExchangeBlock {
	readonly title: string;
	readonly text: string;
	readonly language: Messages;
	/** Whether the page is only brought up to date where it is there. */
	readonly isOnlyKept?: boolean;
}

/**
 * @param report
 * @param words - In the language of the page
 * @param languages
 */
export function createExchangePageContext(
	report: ExchangeReport, words: ReasonWords, languages: readonly Messages[],
): ExchangePageContext {
	const skills = new Map( report.records.map( ( record ): [ string, string ] =>
		[ `${ record.kind } ${ recordKey( record ) }`, record.skill ] ) );
	const names = new Map<string, string>();
	const skillLabel = ( skill: string ): string => {
		const name = names.get( skill ) ?? `<bdi>${ encodeText( skillName( skill, words ) ) }</bdi>`;
		names.set( skill, name );
		return name;
	};
	const skillIdOf = ( kind: ExchangeRecord[ 'kind' ], key: string ): string => skills.get( `${ kind } ${ key }` ) ?? '';
	return {
		report, words, languages, skillIdOf, skillLabel,
		markup: createMarkup( words.messages ),
		skillOf: ( kind, key ) => skillLabel( skillIdOf( kind, key ) ),
		personLink: ( user, kind, key ) => `<bdi>${ quietLink(
			key === undefined ? report.pageOf.get( user ) ?? report.titles.people( user ) :
				report.pageOfRecord.get( `${ kind } ${ key }` ) ?? report.titles.people( user ),
			encodeText( user ),
			key === undefined ? undefined : `${ kind }-${ key.slice( user.length + 1 ) }`,
		) }</bdi>`,
	};
}

/** The account that a key names. */
export function userOf( key: string ): string {
	return key.slice( 0, key.lastIndexOf( '/' ) );
}

/** A row of figures. */
export function factList( facts: readonly ( readonly [ name: string, value: string ] )[] ): string[] {
	return [
		'<ul class="ext-localSkills-facts">',
		...facts.map( ( [ name, value ] ) => `<li><span class="ext-localSkills-fact-name">${ name }</span> ` +
			`<span class="ext-localSkills-fact">${ value }</span></li>` ),
		'</ul>',
	];
}

/**
 * The whole block of a page.
 *
 * @param context
 * @param name - Of the kind of page, for its styles
 * @param titleIn - The same page in another language
 * @param content
 */
export function frameExchangePage(
	context: ExchangePageContext, name: 'matches' | 'needs' | 'elsewhere', titleIn: ( language: string ) => string, content: readonly string[],
): string {
	const { direction, language } = context.words.messages;
	return [
		`<div class="ext-localSkills-results ext-localSkills-${ name } mw-content-${ direction }" lang="${ language }" dir="${ direction }">`,
		...languageLinks( context.languages.map( ( other ) => (
			{ language: other.language, direction: other.direction, title: titleIn( other.language ) } ) ),
		context.markup.messages.text( 'localskills-matches-languages' ), context.markup ),
		...content,
		'</div>',
		`[[Category:${ EXCHANGE_CATEGORY }]]`,
	].join( '\n' );
}

/** The pages of the matches: who could meet whom and why, in one language. */
import { byteLength } from '../../wikitext/title';
import { addressLink, heading, listOf, pageLink, rawLink } from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import { listReported } from '../exchange-report';
import { PREFERENCES_TEMPLATE } from '../exchange-templates';
import { isOpen } from '../listed-record';
import { MY_EXCHANGES_ANCHOR } from '../steps/message-text';
import {
	type ExchangeBlock, type ExchangePageContext, factList, frameExchangePage, userOf,
} from './exchange-page';
import { HIGHEST_SCORE, type PersonSection, personSections } from './match-sections';

/** In bytes, of the people on a page: MediaWiki takes more, but nobody on a phone does. */
const LARGEST_PART = 300_000;

/** More pages in one language than these would keep the bot busy all day; the data has everyone. */
const MOST_PARTS = 12;

/** Pages from a time when there were more people do not go on showing them. */
const KEPT_PARTS = 2;

/** Of names in a row; the data has all. */
const MOST_NAMES = 30;

/** Of sessions, of rings, and of people who are left out. */
const MOST_ENTRIES = 100;

/**
 * `Matches/<lang>` and as many further pages as it takes.
 *
 * @param context
 * @return At least one, then those that are not needed any more
 */
export function matchesPages( context: ExchangePageContext ): readonly ExchangeBlock[] {
	const { report: { titles }, markup, words: { messages } } = context;
	const parts = inParts( personSections( context ) );
	const shown = parts.slice( 0, MOST_PARTS );
	const left = parts.slice( MOST_PARTS ).reduce( ( sum, people ) => sum + people.length, 0 );
	const pages = shown.map( ( people, index ): ExchangeBlock => {
		const isFirst = index === 0;
		const isLast = index === shown.length - 1;
		const content = [
			...isFirst ? beginning( context ) : [],
			...people.length === 0 ? [] : [ heading( 2, markup.say( 'localskills-matches-people' ) ) ],
			...people.map( ( { text } ) => text ),
			...isLast && left > 0 ? [ `<p>${ markup.say( 'localskills-matches-more', left ) }</p>` ] : [],
			...partLinks( context, index + 1, shown.map( ( some ) => some[ 0 ]?.user ?? '' ) ),
			...isFirst ? ending( context ) : [],
		];
		return {
			title: titles.matchesIn( messages.language, index + 1 ),
			text: frameExchangePage( context, 'matches', ( language ) => titles.matchesIn( language ), content ),
			language: messages,
		};
	} );
	const first = pageLink( titles.matchesIn( messages.language ) );
	const unneeded = Array.from( { length: KEPT_PARTS }, ( _nothing, index ): ExchangeBlock => ( {
		title: titles.matchesIn( messages.language, shown.length + index + 1 ),
		text: frameExchangePage( context, 'matches', ( language ) => titles.matchesIn( language ),
			[ `<p>${ markup.say( 'localskills-matches-part-empty', { wikitext: first } ) }</p>` ] ),
		language: messages,
		isOnlyKept: true,
	} ) );
	return [ ...pages, ...unneeded ];
}

/** As many people on each page as it holds; at least one page. */
function inParts( people: readonly PersonSection[] ): PersonSection[][] {
	const parts: PersonSection[][] = [ [] ];
	let size = 0;
	for ( const person of people ) {
		const bytes = byteLength( person.text );
		if ( size > 0 && size + bytes > LARGEST_PART ) {
			parts.push( [] );
			size = 0;
		}
		( parts[ parts.length - 1 ] as PersonSection[] ).push( person );
		size += bytes;
	}
	return parts;
}

/** Links from page to page, each named by who is first on it. */
function partLinks( { report: { titles }, markup }: ExchangePageContext, part: number, first: readonly string[] ): string[] {
	return first.length < 2 ? [] : [
		`<p>${ markup.say( 'localskills-matches-parts', listOf( first.map( ( user, index ) => {
			const name = `<bdi>${ encodeText( user ) }</bdi>`;
			return index + 1 === part ? `<strong>${ name }</strong>` :
				addressLink( titles.matchesIn( markup.messages.language, index + 1 ), name );
		} ), markup ) ) }</p>`,
	];
}

function beginning( context: ExchangePageContext ): string[] {
	const { report: { matches, date, titles, options }, markup } = context;
	const { shortlists, unmatched, offerShortlists } = matches;
	const hasScores = shortlists.length + offerShortlists.length > 0 || unmatched.some( ( { nearest } ) => nearest.length > 0 );
	return [
		`<p>${ markup.say( 'localskills-matches-intro', options.shortlistLength ) }</p>`,
		`<p class="ext-localSkills-quiet">${ markup.say( 'localskills-matches-opt-out',
			{ wikitext: `<code dir="ltr">&#123;{${ PREFERENCES_TEMPLATE }&#124;matches&#61;no}}</code>` },
			{ wikitext: pageLink( titles.root, markup.say( 'localskills-talk-mine' ), MY_EXCHANGES_ANCHOR ) },
			{ wikitext: markup.say( 'localskills-meeting-wishes' ) },
			{ wikitext: markup.say( 'localskills-meeting-no-matches' ) } ) }</p>`,
		...factList( [
			[ markup.say( 'localskills-matches-fact-date' ), markup.date( date ) ],
			[ markup.say( 'localskills-matches-fact-found' ), markup.number( shortlists.length ) ],
			[ markup.say( 'localskills-matches-fact-open' ), unmatched.length === 0 ? markup.number( 0 ) :
				addressLink( titles.needsIn( markup.messages.language ), markup.number( unmatched.length ) ) ],
			[ markup.say( 'localskills-matches-fact-offers' ), markup.number( offerShortlists.length ) ],
		] ),
		...hasScores ? [ `<p class="ext-localSkills-quiet">${ markup.say( 'localskills-matches-score-meaning', HIGHEST_SCORE ) }</p>` ] : [],
		...shortlists.length + unmatched.length + offerShortlists.length > 0 ? [] : [ `<p>${ nothingToSuggest( context ) }</p>` ],
		...clinics( context ),
		...rings( context ),
	];
}

/** Nobody looks for anything; what is offered waits for somebody. */
function nothingToSuggest( { report, markup }: ExchangePageContext ): string {
	const offers = listReported( { ...report, records: report.matched } )
		.filter( ( record ) => record.kind === 'offer' && isOpen( record ) ).length;
	return offers === 0 ? markup.say( 'localskills-matches-empty' ) : markup.say( 'localskills-matches-only-offers', offers,
		{ wikitext: addressLink( report.titles.exchangeIn( markup.messages.language ), markup.say( 'localskills-board-all-groups' ) ) } );
}

/** A list of so many entries as a page has room for. */
function shortList<T>( all: readonly T[], write: ( entry: T ) => string, { markup }: ExchangePageContext ): string[] {
	return [
		'<ul>',
		...all.slice( 0, MOST_ENTRIES ).map( ( entry ) => `<li>${ write( entry ) }</li>` ),
		'</ul>',
		...all.length <= MOST_ENTRIES ? [] :
			[ `<p>${ markup.say( 'localskills-matches-more-entries', all.length - MOST_ENTRIES ) }</p>` ],
	];
}

function clinics( context: ExchangePageContext ): string[] {
	const { report: { matches }, markup, skillLabel, words, personLink } = context;
	const names = ( keys: readonly string[] ): { readonly wikitext: string } =>
		listOf( keys.map( ( key ) => personLink( userOf( key ) ) ), markup, MOST_NAMES );
	return matches.clinics.length === 0 ? [] : [
		heading( 2, markup.say( 'localskills-matches-clinics' ) ),
		`<p>${ markup.say( 'localskills-matches-clinics-intro' ) }</p>`,
		...shortList( matches.clinics, ( { skill, language, seeks, hosts } ) => `<strong>${ markup.say( 'localskills-matches-clinic',
			{ wikitext: skillLabel( skill ) }, words.languageName( language ), seeks.length ) }</strong><br />${
			markup.say( 'localskills-matches-clinic-people', names( seeks ) ) }<br />${
			hosts.length === 0 ? markup.say( 'localskills-matches-clinic-nobody' ) :
				markup.say( 'localskills-matches-clinic-hosts', names( hosts ) ) }`, context ),
	];
}

function rings( context: ExchangePageContext ): string[] {
	const { report: { matches }, markup, skillOf, personLink } = context;
	return matches.rings.length === 0 ? [] : [
		heading( 2, markup.say( 'localskills-matches-rings' ) ),
		`<p>${ markup.say( 'localskills-matches-rings-intro' ) }</p>`,
		...shortList( matches.rings, ( { steps } ) => steps.map( ( { seek, offer } ) => markup.say( 'localskills-matches-ring-step',
			{ wikitext: personLink( userOf( offer ) ) }, { wikitext: personLink( userOf( seek ) ) },
			{ wikitext: skillOf( 'offer', offer ) } ) ).join( '<br />' ), context ),
	];
}

function ending( context: ExchangePageContext ): string[] {
	const { report: { leftOut, titles, date }, markup, personLink } = context;
	return [
		...leftOut.length === 0 ? [] : [
			heading( 2, markup.say( 'localskills-matches-left-out' ) ),
			`<p>${ markup.say( 'localskills-matches-left-out-intro' ) }</p>`,
			...shortList( leftOut, ( { user, reason } ) => markup.say( `localskills-matches-left-out-${ reason }`,
				{ wikitext: personLink( user ) } ), context ),
		],
		heading( 2, markup.say( 'localskills-matches-repeat' ) ),
		`<p>${ markup.say( 'localskills-matches-repeat-text',
			{ wikitext: addressLink( titles.matchesData(), encodeText( titles.matchesData() ) ) },
			{ wikitext: rawLink( titles.skills(), encodeText( titles.skills() ) ) } ) }</p>`,
		`<pre dir="ltr">jq -r '.lines[]' data.json > records.jsonl\nlocalskills match --records records.jsonl --taxonomy Skills.json --date ${ date }</pre>`,
	];
}

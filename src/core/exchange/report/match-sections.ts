/** The suggestions of each person, in words. */
import { byteLength } from '../../wikitext/title';
import { MOST_OF_ACCOUNT, MOST_SHOWN_OF_ONE } from '../account-limit';
import { plainText, withBar } from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import type { ExchangeRecord } from '../exchange-record';
import type { Listed, SuggestedMatches } from '../match-exchange';
import { reasonText, wideningText } from '../reason-text';
import type { Reason } from '../reasons';
import { type ExchangePageContext, userOf } from './exchange-page';

/** What the weights of a score add up to. */
export const HIGHEST_SCORE = 1000;

/** In bytes, of what is shown of one person: a page has room for several. What is left out is in the data. */
const LARGEST_SECTION = 100_000;

/** What says only that something was not said; `localskills match` tells it. */
const UNSAID = /-unknown$/;

function reasonsText( reasons: readonly Reason[], { words }: ExchangePageContext ): string {
	return reasons.filter( ( { code } ) => !UNSAID.test( code ) ).map( ( reason ) => encodeText( reasonText( reason, words ) ) ).join( ' · ' );
}

/** One suggestion for somebody's own record: who, what, how well, and why. */
function suggestionLine( own: string, other: ExchangeRecord[ 'kind' ], match: Listed, context: ExchangePageContext ): string {
	const { report, markup, words, personLink, skillOf, skillIdOf } = context;
	const key = match[ other ] ?? '';
	const who = markup.say( `localskills-matches-who-${ other }s`,
		{ wikitext: personLink( userOf( key ), other, key ) }, { wikitext: skillOf( other, key ) } );
	const widened = match.widened === undefined ? '' :
		`<div class="ext-localSkills-widened">${ encodeText( wideningText( match.widened, words.messages ) ) }</div>`;
	// Becomes a button for the person whose suggestion it is; the name is a link for everybody.
	const ask = `<div data-localskills-ask="${ plainText( { text: key } ) }" data-localskills-own="${ plainText( { text: own } ) }" ` +
		`data-localskills-kind="${ other }" data-localskills-skill="${ plainText( { text: skillIdOf( other, key ) } ) }" ` +
		`data-localskills-root="${ plainText( { text: report.titles.root } ) }"></div>`;
	return `<li><div class="ext-localSkills-match"><div>${ who }</div> ` +
		`${ withBar( markup.say( 'localskills-matches-score', match.score, HIGHEST_SCORE ), match.score / HIGHEST_SCORE ) }</div>` +
		`${ widened }<div class="ext-localSkills-detail">${ reasonsText( match.reasons, context ) }</div>${ ask }</li>`;
}

function suggestionList( own: string, other: ExchangeRecord[ 'kind' ], matches: readonly Listed[], context: ExchangePageContext ): string[] {
	return [ '<ol class="ext-localSkills-suggestions">', ...matches.map( ( match ) => suggestionLine( own, other, match, context ) ), '</ol>' ];
}

export interface PersonSection {
	readonly user: string;
	/** Wikitext. */
	readonly text: string;
}

/**
 * A section for everyone who seeks or offers: what fits to each search and each offer; or why nothing does, and what
 * comes nearest. Of somebody with very many of them the first are shown.
 *
 * @param context
 * @return By name
 */
export function personSections( context: ExchangePageContext ): PersonSection[] {
	const { markup, skillOf, personLink } = context;
	const entries = new Map<string, string[]>();
	const add = ( key: string, lines: readonly string[] ): void => {
		const own = entries.get( userOf( key ) ) ?? [];
		own.push( lines.join( '\n' ) );
		entries.set( userOf( key ), own );
	};
	const about = ( kind: ExchangeRecord[ 'kind' ], key: string ): string =>
		`<p class="ext-localSkills-matches-of">${ markup.say( `localskills-matches-${ kind }s`, { wikitext: skillOf( kind, key ) } ) }</p>`;
	const { matches, beyond } = context.report;
	const { shortlists, unmatched, offerShortlists }: SuggestedMatches = matches;
	shortlists.forEach( ( { seek, suggestions } ) =>
		add( seek, [ about( 'seek', seek ), ...suggestionList( seek, 'offer', suggestions, context ) ] ) );
	unmatched.forEach( ( { seek, reasons, nearest } ) => add( seek, [
		about( 'seek', seek ),
		`<p>${ markup.say( 'localskills-matches-none' ) } <span class="ext-localSkills-detail">${ reasonsText( reasons, context ) }</span></p>`,
		...nearest.length === 0 ? [] :
			[ `<p>${ markup.say( 'localskills-matches-nearest' ) }</p>`, ...suggestionList( seek, 'offer', nearest, context ) ],
	] ) );
	offerShortlists.forEach( ( { offer, suggestions } ) =>
		add( offer, [ about( 'offer', offer ), ...suggestionList( offer, 'seek', suggestions, context ) ] ) );
	return Array.from( entries.keys() ).sort().map( ( user ) => {
		const own = entries.get( user ) as string[];
		const shown = firstOf( own );
		const uncounted = beyond.get( user ) ?? 0;
		const note = ( text: string ): string => `<p class="ext-localSkills-quiet">${ text }</p>`;
		return {
			user,
			text: [
				`<h3>${ personLink( user ) }</h3>`,
				...shown,
				...shown.length === own.length ? [] : [ note( markup.say( 'localskills-matches-more-of-one', own.length - shown.length ) ) ],
				...uncounted === 0 ? [] : [ note( markup.say( 'localskills-matches-beyond', uncounted, MOST_OF_ACCOUNT ) ) ],
			].join( '\n' ),
		};
	} );
}

/** As many as a section has room for, and a reader patience; one at least. */
function firstOf( entries: readonly string[] ): readonly string[] {
	let size = 0;
	const end = entries.findIndex( ( entry, index ) => {
		size += byteLength( entry ) + 1;
		return index > 0 && ( size > LARGEST_SECTION || index >= MOST_SHOWN_OF_ONE );
	} );
	return end === -1 ? entries : entries.slice( 0, end );
}

/** "How to read this": every word of the page that has a meaning of its own, in plain words. */
import { measuredGrid } from '../analysis/measured-grid';
import { anchorOf, sectionHeading, type Wikitext } from './markup';
import type { PageContext } from './page-context';

/** An explanation: its name, the words it explains, and what its message takes. */
type Term = readonly [ name: string, words: readonly string[], ...parameters: ( number | Wikitext )[] ];

/** The words that the page uses, in the order in which they come. */
function termsOf( { change, markup, survey, results }: PageContext ): Term[] {
	const column = ( name: string ): string => `localskills-results-column-${ name }`;
	const measured = measuredGrid( survey );
	const ends = measured === null ? [ 1, 5 ] :
		[ ...Array.from( measured.importance.values() ), ...Array.from( measured.ability.values() ) ];
	const { canTeach, wantToLearn } = survey.measures;
	const balances = Object.keys( results.balance ).map( ( skill ) => results.balance[ skill ] );
	const hasExchange = balances.some( ( balance ) => balance !== undefined && balance.offers !== null );
	return [
		...measured === null ? [] : [
			[ 'high-need', [ column( 'high-need' ) ] ],
			[ 'importance', [ column( 'importance' ), column( 'ability' ) ], Math.min( ...ends ), Math.max( ...ends ) ],
			[ 'quadrant', [ 'localskills-results-term-quadrant' ] ],
			[ 'gap', [ column( 'gap' ) ] ],
			[ 'mwds', [ column( 'mwds' ) ] ],
			[ 'rds', [ column( 'rds' ) ], { wikitext: markup.number( -100 ) } ],
			[ 'rank', [ column( 'rank-mwds' ), column( 'rank-rds' ), column( 'rank-high-need' ) ] ],
			[ 'rank-difference', [ column( 'rank-difference' ) ] ],
			[ 'tau', [ 'localskills-results-term-tau' ] ],
			[ 'n', [ column( 'n' ) ] ],
		] as Term[],
		...canTeach === null && wantToLearn === null ? [] : [ [ 'people', [
			...wantToLearn === null ? [] : [ column( 'want-to-learn' ) ], ...canTeach === null ? [] : [ column( 'can-teach' ) ],
		] ] ] as Term[],
		...canTeach === null || wantToLearn === null ? [] : [ [ 'lacking', [ column( 'lacking' ) ] ] ] as Term[],
		...hasExchange ? [ [ 'exchange', [ column( 'seek-now' ), column( 'offer-now' ) ] ] ] as Term[] : [],
		[ 'share', [ column( 'people' ), column( 'share' ) ] ],
		[ 'interval', [ 'localskills-results-term-interval' ], { wikitext: markup.percent( 0.95 ) } ],
		...change === null ? [] : [ [ 'clear', [ 'localskills-results-clear' ], { wikitext: markup.percent( 0.05 ) } ] ] as Term[],
		...survey.core === null ? [] : [ [ 'core', [ 'localskills-results-core', 'localskills-results-local' ] ] ] as Term[],
		[ 'withheld', [ 'localskills-results-withheld' ] ],
	];
}

/** Each of them, with the place that the words link to. */
export function writeGlossary( context: PageContext ): string[] {
	const { markup } = context;
	return [
		sectionHeading( 'guide', markup.say( 'localskills-results-guide' ) ),
		'<dl class="ext-localSkills-guide">',
		...termsOf( context ).reduce<string[]>( ( lines, [ name, words, ...parameters ] ) => lines.concat(
			words.map( ( key, index ) => `<dt${ index === 0 ? ` id="${ anchorOf( name ) }"` : '' }>${ markup.say( key ) }</dt>` ),
			`<dd>${ markup.say( `localskills-results-guide-${ name }`, ...parameters ) }</dd>`,
		), [] ),
		'</dl>',
		`<p>${ markup.say( 'localskills-results-guide-caution' ) }</p>`,
	];
}

/** The page of those who are listed in the Capacity Exchange, in one language: by skills, apart from what is offered here. */
import { heading, listOf, pageLink, plainText, quietLink, rawLink } from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import { type ExchangeBlock, type ExchangePageContext, factList, frameExchangePage } from '../report/exchange-page';
import { createSkillGroups, OTHER_SKILLS } from '../skill-groups';
import type { Elsewhere, SkillElsewhere } from './listed-elsewhere';

/** Of names in a cell; the data has all. */
const MOST_NAMES = 12;

/** Of ids in a sentence. */
const MOST_UNKNOWN = 20;

/** Where people put themselves down, and find each other. */
const CAPACITY_EXCHANGE = 'https://capx.toolforge.org/';

export interface ElsewherePageContext extends ExchangePageContext {
	/** Null where no table is kept: then the page is only brought up to date where it is there. */
	readonly elsewhere: Elsewhere | null;
}

/** The words "Capacity Exchange" as a link to it. */
function exchangeLink( { markup }: ElsewherePageContext ): { readonly wikitext: string } {
	return { wikitext: `<span class="plainlinks">[${ CAPACITY_EXCHANGE } ${ markup.say( 'localskills-elsewhere-name' ) }]</span>` };
}

export function elsewhereBlock( context: ElsewherePageContext ): ExchangeBlock {
	const { report: { titles }, words: { messages }, elsewhere, markup } = context;
	return {
		title: titles.capacityExchangeIn( messages.language ),
		text: frameExchangePage( context, 'elsewhere', ( language ) => titles.capacityExchangeIn( language ), elsewhere === null ?
			[ `<p>${ markup.say( 'localskills-elsewhere-gone', exchangeLink( context ) ) }</p>` ] : content( context, elsewhere ) ),
		language: messages,
		...elsewhere === null ? { isOnlyKept: true } : {},
	};
}

function content( context: ElsewherePageContext, elsewhere: Elsewhere ): string[] {
	const { markup, report: { titles }, words: { messages, taxonomy } } = context;
	const { people, skills, source, unknown } = elsewhere;
	const board = { wikitext: pageLink( titles.exchangeIn( messages.language ), markup.say( 'localskills-elsewhere-board' ) ) };
	const groups = createSkillGroups( taxonomy );
	const groupName = ( group: string ): string => group === OTHER_SKILLS ? markup.say( 'localskills-board-other-skills' ) : context.skillLabel( group );
	return [
		`<div class="ext-localSkills-notice">${ markup.say( 'localskills-elsewhere-intro', exchangeLink( context ) ) }</div>`,
		...factList( [
			[ markup.say( 'localskills-elsewhere-fact-date' ), markup.date( source.date ) ],
			[ markup.say( 'localskills-elsewhere-fact-people' ), markup.number( people ) ],
			[ markup.say( 'localskills-elsewhere-fact-skills' ), markup.number( skills.length ) ],
		] ),
		`<p>${ markup.say( skills.length === 0 ? 'localskills-elsewhere-none' : 'localskills-elsewhere-names', board ) }</p>`,
		...groups.groups.reduce<string[]>( ( lines, group ) => {
			const ofGroup = skills.filter( ( { skill } ) => groups.groupOf( skill ) === group );
			return ofGroup.length === 0 ? lines :
				lines.concat( [ heading( 2, groupName( group ) ), ...skillTable( ofGroup, context ) ] );
		}, [] ),
		heading( 2, markup.say( 'localskills-needs-how' ) ),
		`<p>${ markup.say( 'localskills-elsewhere-source', { wikitext: sourceLink( elsewhere ) }, { wikitext: markup.date( source.date ) },
			{ wikitext: rawLink( titles.capacityExchangeData(), encodeText( titles.capacityExchangeData() ) ) } ) }</p>`,
		`<p>${ markup.say( 'localskills-elsewhere-hidden' ) }</p>`,
		...unknown.length === 0 ? [] : [ `<p>${ markup.say( 'localskills-elsewhere-unknown', unknown.length,
			listOf( unknown.map( ( id ) => markup.digits( id ) ), markup, MOST_UNKNOWN ) ) }</p>` ],
	];
}

function sourceLink( { source: { name, address } }: Elsewhere ): string {
	const shown = `<bdi>${ encodeText( name ) }</bdi>`;
	return address === null ? shown : `<span class="plainlinks">[${ address } ${ shown }]</span>`;
}

function skillTable( skills: readonly SkillElsewhere[], context: ElsewherePageContext ): string[] {
	const { markup, skillLabel } = context;
	const labels = [ 'available', 'known' ].map( ( column ) => plainText( { text: markup.messages.text( `localskills-elsewhere-column-${ column }` ) } ) );
	const cell = ( names: readonly string[], skill: string, column: number ): string => names.length === 0 ?
		'| class="ext-localSkills-board-none" | –' :
		`| data-label="${ labels[ column ] as string }" | <div>${ namesText( names, skill, context ) }</div>`;
	return [
		'{| class="wikitable ext-localSkills-table ext-localSkills-board-table ext-localSkills-elsewhere-table"',
		'|- class="ext-localSkills-board-head"',
		`! scope="col" | ${ markup.say( 'localskills-results-column-skill' ) }`,
		...labels.map( ( label ) => `! scope="col" | ${ label }` ),
		...skills.reduce<string[]>( ( lines, { skill, available, known } ) => lines.concat( [
			'|-', `! scope="row" | ${ skillLabel( skill ) }`, cell( available, skill, 0 ), cell( known, skill, 1 ),
		] ), [] ),
		'|}',
	];
}

/**
 * Names of people, each with their talk page. Where there are too many, the list begins at another place of the alphabet for
 * each skill, so that not always the same people are asked.
 */
function namesText( names: readonly string[], skill: string, { markup }: ElsewherePageContext ): string {
	const links = names.map( ( name ) => `<bdi>${ quietLink( `User talk:${ name }`, encodeText( name ) ) }</bdi>` );
	if ( links.length <= MOST_NAMES ) {
		return listOf( links, markup ).wikitext;
	}
	const start = Array.from( skill ).reduce( ( sum, letter ) => ( sum * 31 + letter.charCodeAt( 0 ) ) % 65521, 7 ) %
		links.length;
	return listOf( [ ...links.slice( start ), ...links.slice( 0, start ) ], markup, MOST_NAMES ).wikitext;
}

/** One offer or search as a row of a table; on a narrow screen, the row is a card. */
import { textDirection } from '../../i18n/localized-text';
import { type Markup, quietLink } from '../../report/markup';
import { encodeText } from '../../wikitext/encode';
import type { Direction } from '../exchange-record';
import { readLanguage } from '../language-proficiency';
import { freePlaces, freshestDay, type ListedRecord, recordPage } from '../listed-record';
import { regionName } from '../region';
import type { BoardContext, BoardLanguage } from './board';

/** Messages of the columns' headings. */
const COLUMNS: Readonly<Record<Direction, readonly string[]>> = {
	offer: [ 'template-skill', 'board-person', 'template-field-level', 'template-field-languages', 'template-field-methods',
		'template-field-region', 'board-places', 'board-confirmed' ],
	seek: [ 'template-skill', 'board-person', 'template-field-wanted-level', 'template-field-languages', 'template-field-methods',
		'template-field-region', 'board-confirmed' ],
};

export function boardColumns( direction: Direction, markup: Markup ): string {
	return COLUMNS[ direction ].map( ( key ) => `! scope="col" | ${ markup.say( `localskills-${ key }` ) }` ).join( '\n' );
}

export function columnCount( direction: Direction ): number {
	return COLUMNS[ direction ].length;
}

/** What a person wrote: shown apart from the words around it, whatever its direction. */
function foreign( text: string ): string {
	return `<bdi>${ encodeText( text ) }</bdi>`;
}

function listIn( items: readonly string[], markup: Markup ): string {
	return items.reduce( ( all, item ) => all === '' ? item :
		markup.say( 'localskills-results-list', { wikitext: all }, { wikitext: item } ), '' );
}

/** A language by its name in the language of the page, else by its own name, with the proficiency if it was said. */
function languageText( text: string, { languageName }: BoardLanguage, markup: Markup ): string {
	const { code, proficiency } = readLanguage( text ) ?? { code: text, proficiency: null };
	const known = languageName( code );
	// The code is one of those that `readLanguage` takes: letters, digits and hyphens.
	const name = known === null || known === code ? `<bdi lang="${ code }" dir="${ textDirection( code ) }">{{#language:${ code }}}</bdi>` : encodeText( known );
	return proficiency === null ? name :
		`${ name } ${ markup.say( `localskills-template-proficiency-${ proficiency === 6 ? 'n' : proficiency }` ) }`;
}

function regionText( region: string, { messages }: BoardLanguage ): string {
	const name = regionName( region, messages );
	return name === null ? foreign( region ) : encodeText( name );
}

function placesText( record: ListedRecord, markup: Markup ): string | null {
	const free = freePlaces( record );
	return free === null ? null : free === 0 ? markup.say( 'localskills-board-no-place' ) : markup.number( free );
}

/**
 * @param record
 * @param context
 * @return Lines of a table
 */
export function boardRow( record: ListedRecord, context: BoardContext ): string {
	const { markup, language, skillName } = context;
	const cell = ( column: number, text: string | null, sortedBy = '' ): string => text === null ?
		'| class="ext-localSkills-board-none" | –' :
		`| data-label="${ markup.say( `localskills-${ COLUMNS[ record.kind ][ column ] as string }` ) }"${
			sortedBy === '' ? '' : ` data-sort-value="${ sortedBy }"` } | ${ text }`;
	const day = freshestDay( record );
	const person = quietLink( recordPage( record, context.board.titles ), foreign( record.user ), `${ record.kind }-${ record.id }` );
	return [
		'|-',
		`! scope="row" | ${ skillName( record.skill ) }`,
		`| class="ext-localSkills-board-person" | ${ person }${ record.affiliate === null ? '' :
			`<br>${ markup.say( 'localskills-board-on-behalf', { wikitext: foreign( record.affiliate ) } ) }` }`,
		cell( 2, record.level === null ? null : markup.say( `localskills-template-level-${ record.level }` ) ),
		cell( 3, listIn( record.languages.map( ( code ) => languageText( code, language, markup ) ), markup ) ),
		cell( 4, record.methods.length === 0 ? markup.say( 'localskills-board-any-method' ) :
			listIn( record.methods.map( ( method ) => markup.say( `localskills-template-method-${ method }` ) ), markup ) ),
		cell( 5, record.region === null ? null : regionText( record.region, language ) ),
		...record.kind === 'offer' ? [ cell( 6, placesText( record, markup ) ) ] : [],
		cell( columnCount( record.kind ) - 1, day === null ? null : markup.date( day ), day ?? '' ),
	].join( '\n' );
}

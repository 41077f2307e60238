/** What to do where little or nothing was found: leave something out, or seek it oneself. */
import { currentSkill } from '../../core/exchange/current-exchange';
import type { ListedRecord } from '../../core/exchange/listed-record';
import type { SearchOutcome } from '../../core/exchange/search/exchange-search';
import { activeFilters, ANYTHING, type Filter, type SearchQuery, withoutFilter } from '../../core/exchange/search/search-query';
import { skillLabel } from '../../core/skills/taxonomy';
import { element } from '../element';
import type { FindContext } from './find-context';
import type { LoadedBoard } from './load-board';
import type { SearchForm } from './search-form';

/** From so many on, nobody needs help. */
const ENOUGH = 5;

export interface HelpParts {
	readonly context: FindContext;
	/** Knows what the choices are called. */
	readonly form: SearchForm;
	readonly board: LoadedBoard;
	/** Searches otherwise. */
	readonly search: ( query: SearchQuery ) => void;
}

interface Widening {
	readonly label: string;
	readonly query: SearchQuery;
}

/**
 * @param query - That found little
 * @param outcome
 * @param parts
 * @return Null where enough was found
 */
export function nothingFound( query: SearchQuery, outcome: SearchOutcome, parts: HelpParts ): HTMLElement | null {
	const { context: { messages, titles }, board: { taxonomy } } = parts;
	if ( outcome.found.length >= ENOUGH ) {
		return null;
	}
	const say = ( key: string ): string => messages.text( `localskills-find-${ key }` );
	const buttons = widenings( query, outcome, parts ).map( ( { label, query: wider } ) => {
		const button = element( 'button', { type: 'button', class: 'ext-localSkills-find-button' }, label );
		button.addEventListener( 'click', () => parts.search( wider ) );
		return element( 'li', {}, button );
	} );
	const skill = query.skill ?? ( query.text.trim() === '' ? null : taxonomy.find( query.text )?.id ?? null );
	const isSought = seeksAlready( skill, outcome, parts );
	return element( 'div', { class: 'ext-localSkills-find-help' },
		buttons.length === 0 ? null : element( 'p', {}, say( 'widen-intro' ) ),
		buttons.length === 0 ? null : element( 'ul', { class: 'ext-localSkills-find-widenings' }, ...buttons ),
		query.direction === 'seek' ? null : element( 'p', {}, say( isSought ? 'sought-already' : 'seek-yourself' ) ),
		query.direction === 'seek' || isSought ? null : element( 'div', {
			'data-localskills-exchange': 'seek',
			'data-localskills-root': titles.root,
			...skill === null ? {} : { 'data-localskills-skill': skill },
		} ) );
}

/** Whether the reader seeks that skill, or something that was found, already. */
function seeksAlready( skill: string | null, { found }: SearchOutcome, { context: { user }, board }: HelpParts ): boolean {
	const { search: { records }, taxonomy } = board;
	const candidates = skill === null ? found.map( ( index ) => records[ index ] as ListedRecord ) :
		records.filter( ( record ) => currentSkill( record.skill, taxonomy ) === skill );
	return user !== null && candidates.some( ( record ) => record.kind === 'seek' && record.user === user );
}

/** What is worth seeking by itself, the most telling first. */
const TELLING: readonly Filter[] = [ 'text', 'skill', 'language', 'region', 'method' ];

/** Without one of the filters, or in the nearest group of the skill; where that is not enough, with one filter only. */
function widenings( query: SearchQuery, { found, widenings: without }: SearchOutcome, parts: HelpParts ): Widening[] {
	const { context: { messages }, form, board: { search } } = parts;
	const active = activeFilters( query );
	const name = ( filter: Filter ): string => filter === 'text' ? messages.text( 'localskills-find-quoted', query.text.trim() ) :
		filter === 'direction' ? messages.text( `localskills-find-direction-${ query.direction ?? 'all' }` ) :
			form.choiceLabel( filter, String( query[ filter ] ) );
	const all: Widening[] = active.length < 2 ? [] : without.map( ( { filter, more } ) => ( {
		label: messages.text( 'localskills-find-widen', name( filter ), found.length + more ),
		query: withoutFilter( query, filter ),
	} ) );
	all.push( ...widerSkill( query, found.length, parts ) );
	if ( all.length > 0 || active.length < 2 ) {
		return all;
	}
	return TELLING.filter( ( filter ) => active.includes( filter ) ).map( ( filter ) => {
		const only: SearchQuery = { ...ANYTHING, [ filter ]: query[ filter ] };
		return { filter, only, count: search.find( only ).found.length };
	} ).filter( ( { count } ) => count > found.length ).map( ( { filter, only, count } ) => ( {
		label: messages.text( 'localskills-find-only', name( filter ), count ), query: only,
	} ) );
}

/** The nearest group of the skill that is sought, by choice or in words, in which there is more. */
function widerSkill( query: SearchQuery, found: number, { context: { messages }, board }: HelpParts ): Widening[] {
	const { search, taxonomy } = board;
	const skill = query.skill ?? taxonomy.find( query.text )?.id ?? null;
	if ( skill === null || query.skill !== null && query.text.trim() !== '' ) {
		return [];
	}
	for ( const { id } of taxonomy.ancestors( skill ) ) {
		const wider: SearchQuery = { ...query, text: '', skill: id };
		const count = search.find( wider ).found.length;
		if ( count > found ) {
			const { text } = skillLabel( id, taxonomy, messages );
			return [ { label: messages.text( 'localskills-find-wider', text, count ), query: wider } ];
		}
	}
	return [];
}

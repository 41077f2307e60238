/** The fields of the search. */
import type { Direction } from '../../core/exchange/exchange-record';
import { activeFilters, ANYTHING, type SearchQuery, type Sorting } from '../../core/exchange/search/search-query';
import { element, replaceContents } from '../element';
import { type FacetOption, languageOptions, levelOptions, methodOptions, regionOptions, skillOptions } from './facets';
import type { FindContext } from './find-context';
import type { LoadedBoard } from './load-board';

/** Fields that are chosen from a list. */
type Choice = 'skill' | 'language' | 'method' | 'region' | 'level';
const CHOICES: readonly Choice[] = [ 'skill', 'language', 'method', 'region', 'level' ];
const DIRECTIONS: readonly ( Direction | null )[] = [ null, 'offer', 'seek' ];

export interface SearchForm {
	readonly element: HTMLElement;
	query(): SearchQuery;
	/** Shows another query in the fields. */
	show( query: SearchQuery ): void;
	/** Shows how many of each direction there are; null: not known. */
	showCounts( counts: Readonly<Record<Direction, number>> | null ): void;
	/** Fills the lists. */
	offer( board: LoadedBoard ): void;
	/** What the fields are called, for those who are told which one to leave out. */
	choiceLabel( filter: Choice, value: string ): string;
	focus(): void;
}

/** Of how many pixels a screen must be for the filters to be open from the beginning. */
const WIDE = 720;

/**
 * @param context
 * @param onChange - Called at every keystroke (`isTyping`) and every choice
 */
export function createSearchForm( context: FindContext, onChange: ( isTyping: boolean ) => void ): SearchForm {
	const { messages } = context;
	const say = ( key: string, ...parameters: ( string | number )[] ): string => messages.text( `localskills-find-${ key }`, ...parameters );
	let number = 0;
	const id = ( name: string ): string => `ext-localSkills-find-${ name }-${ number++ }`;

	const textId = id( 'text' );
	const text = element( 'input', { type: 'search', id: textId, class: 'ext-localSkills-find-text', placeholder: say( 'placeholder' ), autocomplete: 'off' } );
	text.addEventListener( 'input', () => onChange( true ) );

	const groupName = id( 'direction' );
	const radios = DIRECTIONS.map( ( direction ) => {
		const input = element( 'input', { type: 'radio', name: groupName, value: direction ?? '' } );
		input.addEventListener( 'change', () => onChange( false ) );
		return { direction, input, label: element( 'span', {} ) };
	} );

	const selects = new Map( CHOICES.map( ( choice ): [ Choice, HTMLSelectElement ] => {
		const select = element( 'select', { id: id( choice ) } );
		select.addEventListener( 'change', () => {
			showActive();
			onChange( false );
		} );
		return [ choice, select ];
	} ) );
	const selectOf = ( choice: Choice ): HTMLSelectElement => selects.get( choice ) as HTMLSelectElement;
	const labels = new Map<Choice, Map<string, string>>();
	const sortId = id( 'sort' );
	const sort = element( 'select', { id: sortId },
		...( [ 'fit', 'fresh' ] as const ).map( ( value ) => element( 'option', { value }, say( `sort-${ value }` ) ) ) );
	sort.addEventListener( 'change', () => onChange( false ) );

	const summary = element( 'summary', {} );
	const clear = element( 'button', { type: 'button', class: 'ext-localSkills-find-button ext-localSkills-find-quiet' }, say( 'clear' ) );
	clear.addEventListener( 'click', () => {
		form.show( { ...ANYTHING, sort: form.query().sort } );
		onChange( false );
		text.focus();
	} );
	const filters = element( 'details', { class: 'ext-localSkills-find-filters' }, summary,
		element( 'div', { class: 'ext-localSkills-find-choices' },
			...CHOICES.map( ( choice ) => element( 'div', { class: 'ext-localSkills-find-choice' },
				element( 'label', { for: selectOf( choice ).id }, say( `field-${ choice }` ) ), selectOf( choice ) ) ),
			element( 'div', { class: 'ext-localSkills-find-choice' }, element( 'label', { for: sortId }, say( 'field-sort' ) ), sort ) ) );
	filters.open = window.innerWidth >= WIDE;

	function fill( choice: Choice, options: readonly FacetOption[] ): void {
		const select = selectOf( choice );
		const chosen = select.value;
		labels.set( choice, new Map( options.map( ( { value, label } ): [ string, string ] => [ value, label ] ) ) );
		replaceContents( select, element( 'option', { value: '' }, say( 'any' ) ), ...options.map( ( { value, label, depth, count } ) =>
			element( 'option', { value }, `${ '\u2003'.repeat( depth ) }${ count === null ? label : say( 'option', label, count ) }` ) ) );
		choose( choice, chosen );
	}

	/** What an address names need not be in the list, and is shown all the same. */
	function choose( choice: Choice, value: string ): void {
		const select = selectOf( choice );
		select.value = value;
		if ( select.value !== value ) {
			select.appendChild( element( 'option', { value }, value ) );
			select.value = value;
		}
	}

	function showActive(): void {
		const count = activeFilters( form.query() ).filter( ( filter ) => CHOICES.includes( filter as Choice ) ).length;
		summary.textContent = count === 0 ? say( 'filters' ) : say( 'filters-active', count );
		clear.hidden = activeFilters( form.query() ).length === 0;
	}

	const form: SearchForm = {
		element: element( 'form', { class: 'ext-localSkills-find-form', role: 'search', 'aria-label': say( 'label' ) },
			element( 'label', { for: textId, class: 'ext-localSkills-find-label' }, say( 'label' ) ),
			text,
			element( 'fieldset', { class: 'ext-localSkills-find-directions' },
				element( 'legend', { class: 'ext-localSkills-unseen' }, say( 'field-direction' ) ),
				...radios.map( ( { input, label } ) => element( 'label', {}, input, label ) ) ),
			filters,
			clear,
		),
		query: () => ( {
			text: text.value,
			skill: selectOf( 'skill' ).value || null,
			direction: radios.find( ( { input } ) => input.checked )?.direction ?? null,
			language: selectOf( 'language' ).value || null,
			method: ( selectOf( 'method' ).value || null ) as SearchQuery[ 'method' ],
			region: selectOf( 'region' ).value || null,
			level: Number( selectOf( 'level' ).value ) || null,
			sort: sort.value as Sorting,
		} ),
		show: ( query ) => {
			text.value = query.text;
			CHOICES.forEach( ( choice ) => choose( choice, String( query[ choice ] ?? '' ) ) );
			radios.forEach( ( { direction, input } ) => {
				input.checked = direction === query.direction;
			} );
			sort.value = query.sort;
			showActive();
		},
		showCounts: ( counts ) => radios.forEach( ( { direction, label } ) => {
			const name = say( `direction-${ direction ?? 'all' }` );
			label.textContent = counts === null ? name :
				say( 'option', name, direction === null ? counts.offer + counts.seek : counts[ direction ] );
		} ),
		offer: ( { search: { records }, taxonomy } ) => {
			fill( 'skill', skillOptions( records, taxonomy, messages ) );
			fill( 'language', languageOptions( records, context ) );
			fill( 'method', methodOptions( messages ) );
			fill( 'region', regionOptions( records, messages ) );
			fill( 'level', levelOptions( messages ) );
		},
		choiceLabel: ( choice, value ) => labels.get( choice )?.get( value ) ?? value,
		focus: () => text.focus(),
	};
	text.addEventListener( 'input', showActive );
	form.element.addEventListener( 'submit', ( event ) => event.preventDefault() );
	CHOICES.forEach( ( choice ) => fill( choice, [] ) );
	form.show( ANYTHING );
	form.showCounts( null );
	return form;
}

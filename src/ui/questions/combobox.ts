import { element, replaceContents } from '../element';
import { exactOption, findOptions, type PickerOption } from './picker-options';
import type { Messages } from '../../core/i18n/messages';

/** So many options of a long list are shown at once; there are thousands of wikis. */
const MOST_SHOWN = 100;

export interface ComboboxOptions {
	/** Id of the field. */
	readonly id: string;
	readonly describedBy: string;
	readonly isMultiple: boolean;
	/** Whether the list is too long to be gone through. */
	readonly isLong: boolean;
	readonly messages: Messages;
	/** Called before the list opens, until the list is there. */
	readonly prepare: () => Promise<void>;
	readonly options: () => readonly PickerOption[];
	readonly suggested: () => readonly string[];
	readonly chosen: () => readonly string[];
	readonly pick: ( code: string ) => void;
	/** What was typed where there is no list; gives back what could not be taken. */
	readonly take: ( typed: string ) => string;
}

export interface Combobox {
	readonly element: HTMLElement;
	readonly input: HTMLInputElement;
	/** Shows the list anew, if it is open. */
	draw(): void;
	/** Whether there is a list; else it is a plain field for codes. */
	setList( hasList: boolean ): void;
}

/**
 * A field to search in with a list that opens, after the combobox pattern of the ARIA Authoring Practices: the focus
 * stays in the field, the arrow keys go through the list, Enter picks, Escape closes. Who leaves the field having typed
 * what one option is called has picked it; anything else stays there to be seen.
 *
 * @param settings
 */
export function createCombobox( settings: ComboboxOptions ): Combobox {
	const { id, isMultiple, messages } = settings;
	const listId = `${ id }-list`;
	const input = element( 'input', {
		type: 'text', id, class: 'ext-localSkills-form-input',
		autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false',
		'aria-describedby': settings.describedBy,
	} );
	/** What makes the field a combobox. */
	const roles: Readonly<Record<string, string>> = {
		role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId,
		placeholder: messages.text( 'localskills-form-picker-search' ),
	};
	const toggle = element( 'button', {
		type: 'button', tabindex: '-1', class: 'ext-localSkills-form-picker-toggle',
		'aria-label': messages.text( 'localskills-form-picker-open' ),
	} );
	const list = element( 'div', {
		role: 'listbox', id: listId, class: 'ext-localSkills-form-picker-list',
		'aria-label': messages.text( 'localskills-form-picker-open' ), ...( isMultiple ? { 'aria-multiselectable': 'true' } : {} ),
	} );
	const status = element( 'div', { class: 'ext-localSkills-form-picker-status', role: 'status' } );
	const field = element( 'div', { class: 'ext-localSkills-form-picker-field' }, input, toggle, list );
	const root = element( 'div', { class: 'ext-localSkills-form-picker' }, field, status );
	let hasList = true;
	let active: HTMLElement | null = null;
	/** What was searched for and found: of no more use. */
	let done = '';
	let isPressedOutside = false;
	list.hidden = true;

	const items = (): HTMLElement[] => Array.from( list.querySelectorAll<HTMLElement>( '[ role=option ]' ) );
	const setActive = ( item: HTMLElement | null ): void => {
		if ( active ) {
			active.classList.remove( 'ext-localSkills-form-picker-active' );
		}
		active = item;
		if ( !item ) {
			input.removeAttribute( 'aria-activedescendant' );
			return;
		}
		item.classList.add( 'ext-localSkills-form-picker-active' );
		input.setAttribute( 'aria-activedescendant', item.id );
		const { offsetTop, offsetHeight } = item;
		list.scrollTop = Math.max( offsetTop + offsetHeight - list.clientHeight, Math.min( list.scrollTop, offsetTop ) );
	};
	const item = ( { code, words, hint }: PickerOption, index: number ): HTMLElement => element( 'div', {
		role: 'option', id: `${ listId }-${ index }`, 'data-code': code, class: 'ext-localSkills-form-picker-option',
		'aria-selected': String( settings.chosen().includes( code ) ),
	}, words(), hint === '' ? null : element( 'bdi', { class: 'ext-localSkills-form-picker-hint' }, hint ) );

	const draw = (): void => {
		if ( list.hidden ) {
			return;
		}
		const before = active && active.getAttribute( 'data-code' );
		const found = findOptions( settings.options(), input.value );
		const suggested = input.value === '' ? settings.suggested() : [];
		const likely = suggested.map( ( code ) => found.find( ( option ) => option.code === code ) )
			.filter( ( option ): option is PickerOption => option !== undefined );
		const rest = found.filter( ( { code } ) => !suggested.includes( code ) )
			.slice( 0, settings.isLong ? MOST_SHOWN : found.length );
		const groups = new Map<string, PickerOption[]>();
		if ( likely.length > 0 ) {
			groups.set( messages.text( 'localskills-form-picker-suggested' ), likely );
		}
		rest.forEach( ( option ) => {
			groups.set( option.group, ( groups.get( option.group ) || [] ).concat( option ) );
		} );
		let count = 0;
		const parts: HTMLElement[] = [];
		groups.forEach( ( members, name ) => {
			const drawn = members.map( ( option ) => item( option, count++ ) );
			parts.push( ...name === '' ? drawn : [ element( 'div', { role: 'group', 'aria-label': name },
				element( 'div', { class: 'ext-localSkills-form-picker-group', 'aria-hidden': 'true' }, name ), ...drawn ) ] );
		} );
		replaceContents( list, ...parts );
		list.classList.toggle( 'ext-localSkills-form-picker-none', count === 0 );
		setActive( items().find( ( drawn ) => drawn.getAttribute( 'data-code' ) === before ) || null );
		replaceContents( status, count === 0 ? messages.text( 'localskills-form-picker-none' ) :
			count < found.length ? messages.text( 'localskills-form-picker-more', found.length, count ) :
				input.value !== '' ? messages.text( 'localskills-form-picker-found', count ) : null );
	};
	const hide = ( kept: string ): void => {
		list.hidden = true;
		input.value = kept;
		setActive( null );
		input.setAttribute( 'aria-expanded', 'false' );
		document.removeEventListener( 'mousedown', closeOutside );
	};
	const close = ( kept = '' ): void => {
		hide( kept );
		replaceContents( status );
	};
	const leave = (): void => {
		isPressedOutside = false;
		const typed = input.value;
		const meant = hasList && typed !== done ? exactOption( settings.options(), typed ) : undefined;
		close( meant || typed === done ? '' : typed );
		if ( meant && !settings.chosen().includes( meant.code ) ) {
			settings.pick( meant.code );
		}
	};
	const closeOutside = ( { target }: Event ): void => {
		if ( !root.contains( target as Node ) ) {
			hide( input.value );
			// What is picked or not said any more moves what is below: not before the button that is being pressed is let go.
			isPressedOutside = true;
			document.addEventListener( 'mouseup', leave, { capture: true, once: true } );
		}
	};
	const open = (): Promise<void> => {
		if ( list.hidden && hasList ) {
			list.hidden = false;
			input.setAttribute( 'aria-expanded', 'true' );
			document.addEventListener( 'mousedown', closeOutside );
			replaceContents( list );
			replaceContents( status, messages.text( 'localskills-form-picker-loading' ) );
		}
		return settings.prepare().then( draw );
	};
	const pick = ( picked: HTMLElement ): void => {
		settings.pick( picked.getAttribute( 'data-code' ) as string );
		if ( isMultiple ) {
			// What is typed next begins another search.
			done = input.value;
			input.select();
		} else {
			close();
		}
	};
	const take = (): void => {
		if ( !hasList ) {
			input.value = settings.take( input.value );
		}
	};

	input.addEventListener( 'input', () => {
		done = '';
		open();
	} );
	input.addEventListener( 'click', open );
	input.addEventListener( 'focus', () => {
		if ( !hasList ) {
			settings.prepare();
		}
	} );
	input.addEventListener( 'change', take );
	toggle.addEventListener( 'click', () => list.hidden ? open() : close( input.value ) );
	input.addEventListener( 'keydown', ( event ) => {
		const { key } = event;
		if ( key === 'Enter' ) {
			event.preventDefault();
			if ( active ) {
				pick( active );
			} else {
				take();
			}
		} else if ( key === 'Escape' && !list.hidden ) {
			event.preventDefault();
			close();
		} else if ( ( key === 'ArrowDown' || key === 'ArrowUp' ) && hasList ) {
			event.preventDefault();
			( list.hidden ? open() : Promise.resolve() ).then( () => {
				const all = items();
				const at = active ? all.indexOf( active ) : -1;
				const next = key === 'ArrowDown' ? at + 1 : at < 0 ? all.length - 1 : at - 1;
				setActive( all[ ( next + all.length ) % all.length ] || null );
			} );
		}
	} );
	// The field keeps the focus while the list is used.
	list.addEventListener( 'mousedown', ( event ) => event.preventDefault() );
	list.addEventListener( 'click', ( { target } ) => {
		const picked = ( target as Element ).closest<HTMLElement>( '[ role=option ]' );
		if ( picked ) {
			setActive( picked );
			pick( picked );
		}
	} );
	root.addEventListener( 'focusout', ( { relatedTarget } ) => {
		if ( relatedTarget && !isPressedOutside && !root.contains( relatedTarget as Node ) ) {
			leave();
		}
	} );

	const setList = ( is: boolean ): void => {
		hasList = is;
		toggle.hidden = !is;
		if ( !is ) {
			close( input.value );
			Object.keys( roles ).forEach( ( name ) => input.removeAttribute( name ) );
		} else if ( !input.hasAttribute( 'role' ) ) {
			Object.keys( roles ).forEach( ( name ) => input.setAttribute( name, roles[ name ] as string ) );
		}
	};
	setList( true );

	return { element: root, input, draw, setList };
}

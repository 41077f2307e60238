/** The native controls of the editors. Each has a key by which it is found again when everything is drawn anew. */
import { element, type Child } from '../../element';

let ids = 0;

/** A new id for an element. */
export function newId(): string {
	return `ext-localSkills-editor-${ ++ids }`;
}

export interface ButtonOptions {
	readonly key: string;
	readonly label: string;
	/** Shown instead of the label, which is then read out and shown on pointing. */
	readonly sign?: string;
	readonly kind?: 'normal' | 'quiet' | 'progressive' | 'destructive';
	readonly isDisabled?: boolean;
	/** For what opens something. */
	readonly isOpen?: boolean;
	readonly onClick: () => void;
}

/**
 * A button.
 *
 * @param options
 */
export function button( options: ButtonOptions ): HTMLButtonElement {
	const { key, label, sign, kind = 'normal' } = options;
	const made = element( 'button', {
		type: 'button', 'data-key': key,
		class: `ext-localSkills-editor-button ext-localSkills-editor-button-${ kind }` +
			( sign === undefined ? '' : ' ext-localSkills-editor-button-sign' ),
		...sign === undefined ? {} : { title: label, 'aria-label': label },
		...options.isOpen === undefined ? {} : { 'aria-expanded': String( options.isOpen ) },
	}, sign === undefined ? label : element( 'span', { 'aria-hidden': 'true' }, sign ) );
	// Not `disabled`: the focus would be lost when the last step of a row of moves disables its button.
	if ( options.isDisabled === true ) {
		made.setAttribute( 'aria-disabled', 'true' );
	}
	made.addEventListener( 'click', () => {
		if ( options.isDisabled !== true ) {
			options.onClick();
		}
	} );
	return made;
}

export interface TextInputOptions {
	readonly key: string;
	readonly value: string;
	/** What is read out, where no label stands beside it. */
	readonly label?: string;
	readonly kind?: 'text' | 'lines' | 'number' | 'date' | 'month';
	/** Language of what is written. */
	readonly language?: string | null;
	readonly direction?: 'ltr' | 'rtl' | 'auto';
	readonly placeholder?: string;
	readonly isDisabled?: boolean;
	readonly maxLength?: number;
	readonly min?: string;
	readonly onInput: ( value: string ) => void;
	/** When the field is left, if it changed. */
	readonly onLeave?: ( value: string ) => void;
	readonly onEnter?: () => void;
}

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field to write in.
 *
 * @param options
 */
export function textInput( options: TextInputOptions ): TextControl {
	const { key, value, label, kind = 'text', language, direction = 'auto', placeholder } = options;
	const attributes = {
		class: 'ext-localSkills-editor-input', 'data-key': key, dir: kind === 'text' || kind === 'lines' ? direction : 'ltr',
		...label === undefined ? {} : { 'aria-label': label },
		...language === undefined || language === null ? {} : { lang: language },
		...placeholder === undefined ? {} : { placeholder },
		...options.maxLength === undefined ? {} : { maxlength: String( options.maxLength ) },
		...options.min === undefined ? {} : { min: options.min },
	};
	const made = kind === 'lines' ? element( 'textarea', { ...attributes, rows: '1' } ) :
		element( 'input', { ...attributes, type: kind, autocomplete: 'off' } );
	made.value = value;
	made.disabled = options.isDisabled === true;
	const grow = (): void => {
		made.style.height = 'auto';
		made.style.height = `${ Math.min( made.scrollHeight + 2, 320 ) }px`;
	};
	made.addEventListener( 'input', () => {
		options.onInput( made.value );
		if ( kind === 'lines' ) {
			grow();
		}
	} );
	if ( kind === 'lines' ) {
		window.requestAnimationFrame( () => {
			if ( made.scrollHeight > 0 ) {
				grow();
			}
		} );
	}
	made.addEventListener( 'change', () => options.onLeave?.( made.value ) );
	( made as HTMLElement ).addEventListener( 'keydown', ( event ) => {
		if ( event.key === 'Enter' && options.onEnter && !event.isComposing && !event.shiftKey ) {
			event.preventDefault();
			options.onEnter();
		}
	} );
	return made;
}

export interface Option {
	readonly value: string;
	readonly label: string;
	/** Options of one group stand together. */
	readonly group?: string;
}

export interface SelectOptions {
	readonly key: string;
	readonly value: string;
	readonly label?: string;
	readonly options: readonly Option[];
	readonly isDisabled?: boolean;
	readonly onChange: ( value: string ) => void;
}

/**
 * A list that opens: the browser's own.
 *
 * @param options
 */
export function selectInput( options: SelectOptions ): HTMLSelectElement {
	const made = element( 'select', {
		class: 'ext-localSkills-editor-input ext-localSkills-editor-select', 'data-key': options.key,
		...options.label === undefined ? {} : { 'aria-label': options.label },
	} );
	let together: HTMLOptGroupElement | null = null;
	for ( const option of options.options ) {
		if ( option.group === undefined ) {
			together = null;
		} else if ( together === null || together.label !== option.group ) {
			together = element( 'optgroup', { label: option.group } );
			made.appendChild( together );
		}
		( together ?? made ).appendChild( element( 'option', { value: option.value }, option.label ) );
	}
	made.value = options.value;
	made.disabled = options.isDisabled === true;
	made.addEventListener( 'change', () => options.onChange( made.value ) );
	return made;
}

export interface CheckOptions {
	readonly key: string;
	readonly label: string;
	readonly help?: string;
	readonly isChecked: boolean;
	readonly isDisabled?: boolean;
	readonly onChange: ( isChecked: boolean ) => void;
}

/**
 * A box to tick, with its label.
 *
 * @param options
 */
export function checkInput( options: CheckOptions ): HTMLElement {
	const id = newId();
	const input = element( 'input', {
		type: 'checkbox', id, 'data-key': options.key, ...options.help === undefined ? {} : { 'aria-describedby': `${ id }-help` },
	} );
	input.checked = options.isChecked;
	input.disabled = options.isDisabled === true;
	input.addEventListener( 'change', () => options.onChange( input.checked ) );
	return element( 'div', { class: 'ext-localSkills-editor-check' }, input,
		element( 'div', {}, element( 'label', { for: id }, options.label ),
			options.help === undefined ? null : element( 'div', { class: 'ext-localSkills-editor-help', id: `${ id }-help` }, options.help ) ) );
}

/**
 * A control under its label.
 *
 * @param label
 * @param control
 * @param help - What it is for
 * @param below - What stands under it
 */
export function labelled(
	label: string, control: HTMLElement, help: string | null = null, ...below: readonly Child[]
): HTMLElement {
	const id = newId();
	control.id = id;
	if ( help !== null ) {
		control.setAttribute( 'aria-describedby', `${ id }-help` );
	}
	return element( 'div', { class: 'ext-localSkills-editor-field' },
		element( 'label', { for: id }, label ), control,
		help === null ? null : element( 'div', { class: 'ext-localSkills-editor-help', id: `${ id }-help` }, help ), ...below );
}

/**
 * Controls that belong together, under a heading.
 *
 * @param title
 * @param children
 */
export function group( title: string, ...children: readonly Child[] ): HTMLElement {
	const id = newId();
	return element( 'div', { class: 'ext-localSkills-editor-group', role: 'group', 'aria-labelledby': id },
		element( 'h4', { id }, title ), ...children );
}

/** A remark in grey. */
export function remark( text: string ): HTMLElement {
	return element( 'p', { class: 'ext-localSkills-editor-help' }, text );
}

/** Buttons in a row. */
export function buttons( ...children: readonly Child[] ): HTMLElement {
	return element( 'div', { class: 'ext-localSkills-editor-buttons' }, ...children );
}

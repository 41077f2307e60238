/** The controls of the dialog, each with its label, its help and what is wrong with it. */
import { element } from '../element';

/** A control with everything around it. */
export interface Field<Value> {
	readonly element: HTMLElement;
	value(): Value;
	/** Shows a value, without telling anybody. */
	show( value: Value ): void;
	/** Says what is wrong; null: nothing. */
	setFault( text: string | null ): void;
	setDisabled( isDisabled: boolean ): void;
	focus(): void;
}

/** How many fields have ids by now. */
let groups = 0;

interface FieldOptions<Value> {
	readonly label: string;
	/** What it is for, and what comes of it. */
	readonly help?: string;
	readonly value: Value;
	/** The person changed it. */
	readonly onChange: ( value: Value ) => void;
}

export type TextKind = 'text' | 'lines' | 'number' | 'date';

export interface TextFieldOptions extends FieldOptions<string> {
	readonly kind?: TextKind;
	/** Of what is entered: `ltr` for ids and codes, else by the text itself. */
	readonly direction?: 'ltr' | 'auto';
	readonly maxLength?: number;
	readonly min?: string;
	readonly max?: string;
	readonly placeholder?: string;
}

/** What of an OOUI widget a field needs. */
type ControlWidget = OO.ui.Widget & { setDisabled( isDisabled: boolean ): unknown; focus(): unknown };

interface FieldLook {
	readonly align?: 'top' | 'inline';
	/** Whether the label is a text of the survey, which may be in another direction than the interface. */
	readonly isOwnText?: boolean;
}

function createField<Value>(
	widget: ControlWidget, options: FieldOptions<Value>, layout: FieldLook,
	access: { readonly value: () => Value; readonly show: ( value: Value ) => void },
): Field<Value> {
	const field = new OO.ui.FieldLayout( widget, {
		label: layout.isOwnText === true ? $( element( 'bdi', {}, options.label ) ) : options.label,
		align: layout.align ?? 'top',
		...options.help === undefined ? {} : { help: options.help, helpInline: true },
	} );
	const root = field.$element[ 0 ] as HTMLElement;
	const help = root.querySelector( '.oo-ui-inline-help' );
	if ( help !== null ) {
		// OOUI makes a second label of it, and so a part of the control's name.
		help.removeAttribute( 'for' );
		help.id = `ext-localSkills-making-help-${ ++groups }`;
		root.querySelector( 'input, textarea' )?.setAttribute( 'aria-describedby', help.id );
	}
	return {
		element: root,
		...access,
		setFault( text ) {
			field.setErrors( text === null ? [] : [ text ] );
		},
		setDisabled( isDisabled ) {
			widget.setDisabled( isDisabled );
		},
		focus() {
			widget.focus();
			field.scrollElementIntoView();
		},
	};
}

/**
 * A field for a text, a number or a day.
 *
 * @param options
 */
export function textField( options: TextFieldOptions ): Field<string> {
	const { kind = 'text', direction = 'auto', value, maxLength, min, max, placeholder } = options;
	const config = {
		value, ...maxLength === undefined ? {} : { maxLength }, ...placeholder === undefined ? {} : { placeholder },
	};
	const widget: OO.ui.TextInputWidget = kind === 'lines' ?
		new OO.ui.MultilineTextInputWidget( { ...config, autosize: true, rows: 2, maxRows: 12 } ) :
		new OO.ui.TextInputWidget( { ...config, autocomplete: 'off' } );
	if ( kind === 'number' || kind === 'date' ) {
		// As native controls, which phones have keyboards and calendars for.
		widget.$input.attr( { type: kind, ...min === undefined ? {} : { min }, ...max === undefined ? {} : { max } } );
		widget.$input.val( value );
	} else {
		widget.$input.attr( 'dir', direction );
	}
	let isShowing = false;
	widget.on( 'change', ( now: unknown ) => {
		if ( !isShowing ) {
			options.onChange( String( now ) );
		}
	} );
	return createField( widget as unknown as ControlWidget, options, {}, {
		value: () => widget.getValue(),
		show( shown ) {
			isShowing = true;
			widget.setValue( shown );
			isShowing = false;
		},
	} );
}

export interface Option {
	readonly value: string;
	readonly label: string;
	/** What choosing it means. */
	readonly help?: string;
}

export interface ChoiceFieldOptions extends FieldOptions<string> {
	readonly options: readonly Option[];
}

/**
 * A list that opens, to choose one thing of.
 *
 * @param options
 */
export function dropdownField( options: ChoiceFieldOptions ): Field<string> {
	const { label, help, value } = options;
	const id = `ext-localSkills-making-list-${ ++groups }`;
	// OOUI's own list of this kind has a part that screen readers find without a name.
	const select = element( 'select', {
		id, class: 'ext-localSkills-making-select', 'aria-describedby': `${ id }-help ${ id }-fault`,
	}, ...options.options.map( ( option ) => element( 'option', { value: option.value }, option.label ) ) );
	const fault = element( 'div', { class: 'ext-localSkills-making-fault', id: `${ id }-fault` } );
	select.value = value;
	select.addEventListener( 'change', () => options.onChange( select.value ) );
	return {
		element: element( 'div', { class: 'ext-localSkills-making-field' },
			element( 'label', { for: id }, label ), select,
			element( 'div', { class: 'ext-localSkills-making-help', id: `${ id }-help` }, help ?? null ), fault ),
		value: () => select.value,
		show( shown ) {
			select.value = shown;
		},
		setFault( text ) {
			fault.textContent = text ?? '';
		},
		setDisabled( isDisabled ) {
			select.disabled = isDisabled;
		},
		focus: () => select.focus(),
	};
}

/**
 * A box to tick.
 *
 * @param options
 */
export function checkField( options: FieldOptions<boolean> & Pick<FieldLook, 'isOwnText'> ): Field<boolean> {
	const widget = new OO.ui.CheckboxInputWidget( { selected: options.value } );
	let isShowing = false;
	widget.on( 'change', ( now: unknown ) => {
		if ( !isShowing ) {
			options.onChange( now === true );
		}
	} );
	return createField( widget as unknown as ControlWidget, options, { align: 'inline', isOwnText: options.isOwnText === true }, {
		value: () => widget.isSelected(),
		show( shown ) {
			isShowing = true;
			widget.setSelected( shown );
			isShowing = false;
		},
	} );
}

function describedBy( id: string, help: string | undefined ): string {
	return help === undefined ? `${ id }-fault` : `${ id }-help ${ id }-fault`;
}

function helpText( id: string, help: string | undefined ): HTMLElement | null {
	return help === undefined ? null : element( 'p', { class: 'ext-localSkills-making-help', id: `${ id }-help` }, help );
}

/**
 * Boxes to tick as many of as one likes, each with a text of the survey.
 *
 * @param options
 */
export function checksField( options: FieldOptions<readonly string[]> & Pick<ChoiceFieldOptions, 'options'> ): Field<readonly string[]> {
	const boxes = options.options.map( ( { value, label } ) => ( { name: value, field: checkField( {
		label, isOwnText: true, value: options.value.includes( value ), onChange: () => options.onChange( chosen() ),
	} ) } ) );
	const chosen = (): readonly string[] => boxes.filter( ( { field } ) => field.value() ).map( ( { name } ) => name );
	const id = `ext-localSkills-making-choice-${ ++groups }`;
	const fault = element( 'div', { class: 'ext-localSkills-making-fault', id: `${ id }-fault` } );
	return {
		element: element( 'fieldset', { class: 'ext-localSkills-making-choice', 'aria-describedby': describedBy( id, options.help ) },
			element( 'legend', {}, options.label ), helpText( id, options.help ),
			...boxes.map( ( { field } ) => field.element ), fault ),
		value: chosen,
		show: ( names ) => boxes.forEach( ( { name, field } ) => field.show( names.includes( name ) ) ),
		setFault( text ) {
			fault.textContent = text ?? '';
		},
		setDisabled: ( isDisabled ) => boxes.forEach( ( { field } ) => field.setDisabled( isDisabled ) ),
		focus: () => boxes[ 0 ]?.field.focus(),
	};
}

/**
 * Radio buttons, each with what choosing it means.
 *
 * @param options
 */
export function radioField( options: ChoiceFieldOptions ): Field<string> {
	const name = `ext-localSkills-making-choice-${ ++groups }`;
	const radios = new Map<string, OO.ui.RadioInputWidget>();
	const fault = element( 'div', { class: 'ext-localSkills-making-fault', id: `${ name }-fault` } );
	const root = element( 'fieldset', { class: 'ext-localSkills-making-choice', 'aria-describedby': describedBy( name, options.help ) },
		element( 'legend', {}, options.label ), helpText( name, options.help ),
		...options.options.map( ( option, index ) => {
			const widget = new OO.ui.RadioInputWidget( {
				name, value: option.value, selected: option.value === options.value, inputId: `${ name }-${ index }`,
			} );
			radios.set( option.value, widget );
			widget.$input.on( 'change', () => {
				options.onChange( option.value );
			} );
			if ( option.help !== undefined ) {
				widget.$input.attr( 'aria-describedby', `${ name }-${ index }-help` );
			}
			return element( 'div', { class: 'ext-localSkills-making-option' },
				widget.$element[ 0 ] as HTMLElement,
				element( 'div', {},
					element( 'label', { for: `${ name }-${ index }` }, option.label ),
					option.help === undefined ? null :
						element( 'div', { class: 'ext-localSkills-making-help', id: `${ name }-${ index }-help` }, option.help ) ),
			);
		} ),
		fault,
	);
	const chosen = (): string => {
		let found = '';
		radios.forEach( ( widget, value ) => {
			if ( widget.isSelected() ) {
				found = value;
			}
		} );
		return found;
	};
	return {
		element: root,
		value: chosen,
		show( value ) {
			radios.forEach( ( widget, own ) => widget.setSelected( own === value ) );
		},
		setFault( text ) {
			fault.textContent = text ?? '';
		},
		setDisabled( isDisabled ) {
			radios.forEach( ( widget ) => widget.setDisabled( isDisabled ) );
		},
		focus() {
			( radios.get( chosen() ) ?? Array.from( radios.values() )[ 0 ] )?.focus();
		},
	};
}

/**
 * Fields that belong together, under a heading.
 *
 * @param title
 * @param children
 */
export function section( title: string, ...children: readonly ( HTMLElement | null )[] ): HTMLElement {
	return element( 'section', { class: 'ext-localSkills-making-section' }, element( 'h3', {}, title ), ...children );
}

/**
 * What most people need not see, folded away.
 *
 * @param title
 * @param children
 */
export function folded( title: string, ...children: readonly ( HTMLElement | null )[] ): HTMLDetailsElement {
	return element( 'details', { class: 'ext-localSkills-making-folded' }, element( 'summary', {}, title ), ...children );
}

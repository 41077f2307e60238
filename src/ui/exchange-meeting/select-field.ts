import { element } from '../element';

export interface SelectField {
	readonly element: HTMLElement;
	value(): string;
}

export interface SelectFieldOptions {
	readonly label: string;
	readonly help?: string;
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
	readonly onChange: ( value: string ) => void;
}

/** How many fields have ids by now. */
let fields = 0;

/**
 * A list that opens, to choose one thing of: native, as phones have their own way of showing it.
 *
 * @param options
 */
export function selectField( options: SelectFieldOptions ): SelectField {
	const id = `ext-localSkills-meeting-select-${ ++fields }`;
	const select = element( 'select', {
		id, class: 'ext-localSkills-meeting-select', ...options.help === undefined ? {} : { 'aria-describedby': `${ id }-help` },
	}, ...options.options.map( ( { value, label } ) => element( 'option', { value }, label ) ) );
	select.value = options.value;
	select.addEventListener( 'change', () => options.onChange( select.value ) );
	return {
		element: element( 'div', { class: 'ext-localSkills-meeting-field' },
			element( 'label', { for: id }, options.label ), select,
			options.help === undefined ? null : element( 'div', { class: 'ext-localSkills-meeting-quiet', id: `${ id }-help` }, options.help ) ),
		value: () => select.value,
	};
}

import { element, type Child } from './element';

/**
 * A message box. Errors are announced at once (`role=alert`), others when the reader pauses.
 *
 * @param type
 * @param children - What it says
 */
export function notice( type: 'notice' | 'warning' | 'error' | 'success', ...children: readonly Child[] ): HTMLElement {
	const content = element( 'div', { class: 'ext-localSkills-form-notice' }, ...children );
	return new OO.ui.MessageWidget( { type, label: $( content ) } ).$element[ 0 ] as HTMLElement;
}

/**
 * Buttons in a row, the first the one to press as a rule.
 *
 * @param buttons
 */
export function buttonRow( ...buttons: readonly OO.ui.ButtonInputWidget[] ): HTMLElement {
	return element( 'div', { class: 'ext-localSkills-form-buttons' }, ...buttons.map( ( { $element } ) => $element[ 0 ] as HTMLElement ) );
}

/** `primary` stands out; `destructive` warns. */
export type ButtonKind = 'normal' | 'primary' | 'destructive' | 'quiet';

/**
 * A native button in OOUI's clothes.
 *
 * @param label
 * @param kind
 * @param onClick
 */
export function button( label: string, kind: ButtonKind, onClick: () => void ): OO.ui.ButtonInputWidget {
	const made = new OO.ui.ButtonInputWidget( {
		label,
		framed: kind !== 'quiet',
		flags: kind === 'primary' ? [ 'primary', 'progressive' ] :
			kind === 'destructive' ? [ 'primary', 'destructive' ] : kind === 'quiet' ? [ 'progressive' ] : [],
	} );
	made.on( 'click', onClick );
	return made;
}

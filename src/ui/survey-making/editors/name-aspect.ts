/** The name under which answers store a question: made from its title, and to be seen by those who want to. */
import { ID_PATTERN } from '../../../core/pages';
import { NAME_STEMS } from '../../../core/survey/editing/new-parts';
import { type DefinitionPart, findElement, takenNames } from '../../../core/survey/editing/parts';
import { valueAt } from '../../../core/survey/editing/place';
import { publishedElementNames } from '../../../core/survey/editing/published';
import { renameElement } from '../../../core/survey/editing/references';
import { isNumbered, suggestId } from '../../../core/survey/editing/suggest-id';
import { element } from '../../element';
import { labelled, remark, textInput } from './controls';
import type { EditorTools } from './editor-tools';

/**
 * Gives an element that was not published yet a name that its title says, unless somebody gave it one.
 *
 * @param tools
 * @param part - As it was when it was drawn
 * @param title
 */
export function nameByTitle( tools: EditorTools, part: DefinitionPart, title: string ): void {
	const stem = part.kind === 'page' ? '' : NAME_STEMS[ part.kind ];
	const name = String( valueAt( tools.json(), [ ...part.place, 'name' ] ) );
	if ( stem === '' || !isNumbered( name, stem ) || tools.isFrozen( part.place ) || tools.isLocked( part.place ) ) {
		return;
	}
	const taken = [
		...takenNames( tools.json() ).filter( ( other ) => other !== name ),
		...publishedElementNames( tools.context.publishedNames ),
	];
	const better = suggestId( title, taken, stem );
	if ( !isNumbered( better, stem ) ) {
		tools.type( ( json ) => renameElement( json, part.place, better ), `name ${ name }` );
	}
}

/**
 * Draws the name, folded away.
 *
 * @param tools
 * @param part
 */
export function drawName( tools: EditorTools, part: DefinitionPart ): HTMLElement {
	const { messages } = tools;
	const { place } = part;
	const isFixed = tools.isFrozen( place ) || tools.isLocked( place );
	const now = (): string => String( valueAt( tools.json(), [ ...place, 'name' ] ) ?? '' );
	const fault = element( 'div', { class: 'ext-localSkills-editor-fault', role: 'alert' } );
	const input = textInput( {
		key: `${ part.place.join() } name`,
		value: now(),
		direction: 'ltr',
		isDisabled: isFixed,
		maxLength: 48,
		onInput( typed ) {
			const name = typed.trim();
			const other = findElement( tools.json(), name );
			const isTaken = name !== now() && ( other !== null || takenNames( tools.json() ).includes( name ) ||
				publishedElementNames( tools.context.publishedNames ).includes( name ) );
			fault.textContent = !ID_PATTERN.test( name ) ? messages.text( 'localskills-fault-bad-id', name ) :
				isTaken ? messages.text( 'localskills-editor-name-taken', name ) : '';
			if ( fault.textContent === '' ) {
				tools.type( ( json ) => renameElement( json, place, name ), `name ${ place.join() }` );
			}
		},
	} );
	tools.onTyping( () => {
		if ( document.activeElement !== input ) {
			input.value = now();
		}
	} );
	const key = 'details name';
	const details = element( 'details', { class: 'ext-localSkills-editor-details' },
		element( 'summary', { 'data-key': key }, messages.text( 'localskills-editor-advanced' ) ),
		labelled( messages.text( 'localskills-editor-name' ), input, messages.text( 'localskills-editor-name-help' ), fault ),
		isFixed ? remark( messages.text( 'localskills-editor-name-frozen' ) ) : null );
	details.open = tools.isOpen( key );
	details.addEventListener( 'toggle', () => tools.setOpen( key, details.open ) );
	return details;
}

/** What may be written into a text question: kind, limits, length. */
import { ownProperty } from '../../../core/json/value';
import { limitText } from '../../../core/survey/read-questions';
import { withSetting, withValueAt } from '../../../core/survey/editing/place';
import { element, type Child } from '../../element';
import { checkInput, labelled, remark, selectInput, textInput } from './controls';
import { textEditor } from './text-editor';
import type { DefinitionPart } from '../../../core/survey/editing/parts';
import type { EditorTools } from './editor-tools';
import type { TextInputType } from '../../../core/survey/definition';

const INPUT_TYPES: readonly TextInputType[] = [ 'text', 'number', 'date', 'month', 'url' ];

/**
 * Draws the settings of a text question.
 *
 * @param tools
 * @param part
 */
export function drawInput( tools: EditorTools, part: DefinitionPart ): HTMLElement {
	const { messages } = tools;
	const { place, json, type } = part;
	const own = ownProperty( json, 'inputType' );
	const input = INPUT_TYPES.find( ( one ) => one === own ) ?? 'text';
	const isFixed = tools.isFrozen( place ) || tools.isLocked( place );
	const children: Child[] = [];
	if ( type === 'text' ) {
		children.push( labelled( messages.text( 'localskills-editor-input' ), selectInput( {
			key: 'input',
			value: input,
			isDisabled: isFixed,
			options: INPUT_TYPES.map( ( value ) => ( { value, label: messages.text( `localskills-editor-input-${ value }` ) } ) ),
			onChange: ( value ) => tools.change( ( now ) => [ 'min', 'max', 'integer' ].reduce(
				// Limits of one kind mean nothing for another.
				( changed, key ) => withValueAt( changed, [ ...place, key ], undefined ),
				withSetting( now, [ ...place, 'inputType' ], value, 'text' ) ) ),
		} ) ) );
	}
	if ( type === 'text' && ( input === 'number' || input === 'date' || input === 'month' ) ) {
		const limit = ( key: 'min' | 'max' ): HTMLElement => {
			const value = ownProperty( json, key );
			return labelled( messages.text( `localskills-editor-limit-${ key }` ), textInput( {
				key,
				kind: input,
				value: value === undefined ? '' : String( value ),
				isDisabled: tools.isLocked( place ),
				onInput( typed ) {
					const text = limitText( typed, input );
					tools.type( ( now ) => withValueAt( now, [ ...place, key ], text === null ? undefined : input === 'number' ? Number( text ) : text ),
						`${ key } ${ part.name }` );
				},
			} ) );
		};
		children.push( element( 'div', { class: 'ext-localSkills-editor-pair' }, limit( 'min' ), limit( 'max' ) ) );
	}
	if ( type === 'text' && input === 'number' ) {
		children.push( checkInput( {
			key: 'integer',
			label: messages.text( 'localskills-editor-integer' ),
			isChecked: ownProperty( json, 'integer' ) === true,
			isDisabled: tools.isLocked( place ),
			onChange: ( isChecked ) => tools.change( ( now ) => withSetting( now, [ ...place, 'integer' ], isChecked, false ) ),
		} ) );
	}
	if ( type === 'comment' || input === 'text' || input === 'url' ) {
		const length = ownProperty( json, 'maxLength' );
		children.push( labelled( messages.text( 'localskills-editor-max-length' ), textInput( {
			key: 'maxLength',
			kind: 'number',
			min: '1',
			value: typeof length === 'number' ? String( length ) : '',
			placeholder: messages.text( 'localskills-editor-no-limit' ),
			onInput( typed ) {
				const number = Number( typed );
				tools.type( ( now ) => withValueAt( now, [ ...place, 'maxLength' ], Number.isInteger( number ) && number > 0 ? number : undefined ),
					`maxLength ${ part.name }` );
			},
		} ) ) );
		children.push( remark( messages.text( 'localskills-editor-text-is-public' ) ) );
	}
	if ( type === 'text' && input !== 'date' && input !== 'month' ) {
		children.push( textEditor( tools, { place: [ ...place, 'placeholder' ], label: messages.text( 'localskills-editor-placeholder' ) } ) );
	}
	return element( 'div', {}, ...children );
}

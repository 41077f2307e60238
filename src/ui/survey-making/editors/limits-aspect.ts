/** How many choices an answer may have. */
import { ownProperty } from '../../../core/json/value';
import { withSetting, withValueAt } from '../../../core/survey/editing/place';
import { element } from '../../element';
import { checkInput, labelled, textInput } from './controls';
import type { DefinitionPart } from '../../../core/survey/editing/parts';
import type { EditorTools } from './editor-tools';

/**
 * Draws the limits of a question with several choices.
 *
 * @param tools
 * @param part
 */
export function drawLimits( tools: EditorTools, part: DefinitionPart ): HTMLElement {
	const { messages } = tools;
	const { place, json, type } = part;
	const count = ( key: 'minSelectedChoices' | 'maxSelectedChoices', label: string ): HTMLElement => {
		const value = ownProperty( json, key );
		return labelled( label, textInput( {
			key,
			kind: 'number',
			min: '1',
			value: typeof value === 'number' ? String( value ) : '',
			placeholder: messages.text( 'localskills-editor-no-limit' ),
			onInput( typed ) {
				const number = Number( typed );
				tools.type( ( now ) => withValueAt( now, [ ...place, key ], typed === '' || !Number.isInteger( number ) || number < 1 ? undefined : number ),
					`${ key } ${ part.name }` );
			},
		} ) );
	};
	return element( 'div', {},
		type === 'ranking' ? checkInput( {
			key: 'select-to-rank',
			label: messages.text( 'localskills-editor-select-to-rank' ),
			help: messages.text( 'localskills-editor-select-to-rank-help' ),
			isChecked: ownProperty( json, 'selectToRankEnabled' ) === true,
			onChange: ( isChecked ) => tools.change( ( now ) => withSetting( now, [ ...place, 'selectToRankEnabled' ], isChecked, false ) ),
		} ) : null,
		type !== 'ranking' || ownProperty( json, 'selectToRankEnabled' ) === true ? element( 'div', { class: 'ext-localSkills-editor-pair' },
			count( 'minSelectedChoices', messages.text( 'localskills-editor-min-choices' ) ),
			count( 'maxSelectedChoices', messages.text( 'localskills-editor-max-choices' ) ) ) : null );
}

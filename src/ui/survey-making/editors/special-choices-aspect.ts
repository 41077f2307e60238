/** The choices that a question can have beside its own: another one, none, prefer not to say, do not know. */
import { ownProperty } from '../../../core/json/value';
import { choiceCode } from '../../../core/survey/editing/edit-choices';
import { keyAt } from '../../../core/survey/editing/published';
import { listAt, withSetting, withValueAt } from '../../../core/survey/editing/place';
import { DONT_KNOW, NONE, OTHER, REFUSED } from '../../../core/survey/special-choices';
import { element, type Child } from '../../element';
import { checkInput, group } from './controls';
import { textEditor } from './text-editor';
import type { DefinitionPart } from '../../../core/survey/editing/parts';
import type { EditorTools } from './editor-tools';

interface SpecialChoice {
	readonly code: string;
	readonly show: string;
	readonly alias: string | null;
	readonly text: string;
}

const SPECIAL: readonly SpecialChoice[] = [
	{ code: OTHER, show: 'showOtherItem', alias: 'hasOther', text: 'otherText' },
	{ code: NONE, show: 'showNoneItem', alias: 'hasNone', text: 'noneText' },
	{ code: REFUSED, show: 'showRefuseItem', alias: null, text: 'refuseText' },
	{ code: DONT_KNOW, show: 'showDontKnowItem', alias: null, text: 'dontKnowText' },
];

/**
 * Draws the switches of the special choices of a question, with their texts.
 *
 * @param tools
 * @param part
 */
export function drawSpecialChoices( tools: EditorTools, part: DefinitionPart ): HTMLElement {
	const { messages } = tools;
	const { place, json, type } = part;
	const isScale = type === 'rating' || type === 'boolean';
	const children: Child[] = [];
	for ( const { code, show, alias, text } of SPECIAL ) {
		if ( isScale && ( code === OTHER || code === NONE ) ) {
			continue;
		}
		const isAlias = alias !== null && ownProperty( json, alias ) !== undefined && ownProperty( json, show ) === undefined;
		const key = isAlias ? alias : show;
		const isShown = ownProperty( json, key ) === true;
		// Once published it may be in answers, and there is no way to retire it.
		const isFixed = tools.isLocked( place ) || isShown && tools.context.isRunning &&
			tools.context.publishedNames.includes( `${ keyAt( tools.json(), place ) }.special.${ code }` );
		const isTaken = listAt( json, [ 'choices' ] ).some( ( choice ) => choiceCode( choice ) === code );
		children.push( checkInput( {
			key,
			label: messages.text( `localskills-editor-special-${ code }` ),
			help: messages.text( `localskills-editor-special-${ code }-help` ),
			isChecked: isShown,
			isDisabled: isFixed || isTaken,
			onChange: ( isChecked ) => tools.change( ( now ) => isChecked ? withSetting( now, [ ...place, key ], true, false ) :
				withValueAt( withValueAt( now, [ ...place, key ], undefined ), [ ...place, text ], undefined ) ),
		} ) );
		if ( isShown ) {
			children.push( element( 'div', { class: 'ext-localSkills-editor-indented' }, textEditor( tools, {
				place: [ ...place, text ],
				label: messages.text( 'localskills-editor-special-text' ),
				placeholder: messages.text( `localskills-choice-${ code }` ),
			} ) ) );
		}
	}
	return group( messages.text( 'localskills-editor-special' ), ...children );
}

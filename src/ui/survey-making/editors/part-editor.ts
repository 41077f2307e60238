/** What is selected, with everything that can be said of it: one small file for each aspect. */
import { type Fault, faultText } from '../../../core/json/fault';
import { type JsonObject, ownProperty } from '../../../core/json/value';
import { changeType, typesFor } from '../../../core/survey/editing/change-type';
import { dissolvePanel, duplicatePart, removeWithReferences, retireQuestion } from '../../../core/survey/editing/edit-parts';
import { choiceProperty } from '../../../core/survey/editing/edit-choices';
import { type DefinitionPart, partAround, partsOf } from '../../../core/survey/editing/parts';
import { isSamePlace, isWithin, listAt, pathOfPlace, placeOfPath, type Place, withSetting } from '../../../core/survey/editing/place';
import { publishedElementNames } from '../../../core/survey/editing/published';
import { referencesTo } from '../../../core/survey/editing/references';
import { element, type Child } from '../../element';
import { notice } from '../../notice';
import { drawChoices } from './choices-aspect';
import { drawCondition } from './condition-aspect';
import { button, buttons, checkInput, labelled, remark, selectInput } from './controls';
import { drawGrid } from './grid-aspect';
import { drawInput } from './input-aspect';
import { drawLimits } from './limits-aspect';
import { drawMeasures } from './measures-aspect';
import { drawName, nameByTitle } from './name-aspect';
import { moveBy } from './outline';
import { kindName, kindOf, kindSign, partLabel } from './part-words';
import { drawRating } from './rating-aspect';
import { drawSpecialChoices } from './special-choices-aspect';
import { textEditor } from './text-editor';
import type { EditorTools } from './editor-tools';

export interface PartEditorOptions {
	/** Selects another part, or nothing; then has a control focused. */
	readonly select: ( place: Place | null, focusKey?: string | null ) => void;
	/** Opens the choice of what to add to a list, before the item of an index. */
	readonly add: ( list: Place, index: number ) => void;
}

/**
 * Draws the editor of a part.
 *
 * @param tools
 * @param part
 * @param options
 */
export function drawPartEditor( tools: EditorTools, part: DefinitionPart, options: PartEditorOptions ): HTMLElement {
	const { messages } = tools;
	const { place } = part;
	const children: Child[] = [ drawHeader( tools, part, options ), ...drawNotices( tools, part ) ];
	if ( part.kind === 'note' ) {
		children.push( textEditor( tools, {
			place: [ ...place, 'html' ], label: messages.text( 'localskills-editor-note-text' ), isLong: true, help: messages.text( 'localskills-editor-note-help' ),
		} ) );
	} else {
		children.push( textEditor( tools, {
			place: [ ...place, 'title' ],
			label: messages.text( part.kind === 'question' ? 'localskills-editor-question-title' : 'localskills-editor-title' ),
			isLong: part.kind === 'question',
			onLeave: ( words ) => nameByTitle( tools, part, words ),
		} ), textEditor( tools, {
			place: [ ...place, 'description' ], label: messages.text( 'localskills-editor-description' ), isLong: true,
		} ) );
	}
	if ( part.kind === 'question' ) {
		children.push( ...drawQuestion( tools, part ) );
	} else if ( part.kind !== 'note' ) {
		const list = [ ...place, 'elements' ];
		children.push( buttons( button( {
			key: 'add inside', label: messages.text( 'localskills-editor-add-question' ), onClick: () => options.add( list, listAt( tools.json(), list ).length ),
		} ) ) );
	}
	children.push( drawCondition( tools, {
		place: [ ...place, 'visibleIf' ], title: messages.text( 'localskills-editor-visible-if' ), always: messages.text( 'localskills-editor-visible-always' ),
	} ) );
	if ( part.kind !== 'page' ) {
		children.push( drawName( tools, part ) );
	}
	return element( 'div', { class: 'ext-localSkills-editor-part' }, ...children );
}

function drawQuestion( tools: EditorTools, part: DefinitionPart ): Child[] {
	const { messages } = tools;
	const { place, type, json } = part;
	const isRequired = ownProperty( json, 'isRequired' ) === true;
	const choices = [ ...place, 'choices' ];
	const aspects: Child[] = [];
	const hasOwnChoices = [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking' ].includes( type );
	if ( hasOwnChoices && ownProperty( json, 'choicesFrom' ) === undefined ) {
		aspects.push( drawChoices( tools, { list: choices, title: messages.text( 'localskills-editor-choices' ), stem: 'option', takesSkills: true } ) );
	} else if ( hasOwnChoices ) {
		aspects.push( remark( messages.text( `localskills-editor-from-${ String( ownProperty( json, 'choicesFrom' ) ) }` ) ) );
	}
	if ( type === 'rating' ) {
		aspects.push( drawRating( tools, place ) );
	}
	if ( type === 'boolean' ) {
		aspects.push( element( 'div', { class: 'ext-localSkills-editor-pair' },
			textEditor( tools, { place: [ ...place, 'labelTrue' ], label: messages.text( 'localskills-editor-label-true' ), placeholder: messages.text( 'localskills-choice-true' ) } ),
			textEditor( tools, { place: [ ...place, 'labelFalse' ], label: messages.text( 'localskills-editor-label-false' ), placeholder: messages.text( 'localskills-choice-false' ) } ) ) );
	}
	if ( type === 'matrix' || type === 'matrixdropdown' ) {
		aspects.push( drawGrid( tools, part ) );
	}
	if ( hasOwnChoices && type !== 'ranking' || type === 'rating' || type === 'boolean' ) {
		aspects.push( drawSpecialChoices( tools, part ) );
	}
	if ( type === 'checkbox' || type === 'tagbox' || type === 'ranking' ) {
		aspects.push( drawLimits( tools, part ) );
	}
	if ( type === 'text' || type === 'comment' ) {
		aspects.push( drawInput( tools, part ) );
	}
	aspects.push( checkInput( {
		key: 'required',
		label: messages.text( 'localskills-editor-required' ),
		help: messages.text( 'localskills-editor-required-help' ),
		isChecked: isRequired,
		onChange: ( isChecked ) => tools.change( ( now ) => withSetting( now, [ ...place, 'isRequired' ], isChecked, false ) ),
	} ) );
	if ( !isRequired ) {
		aspects.push( drawCondition( tools, {
			place: [ ...place, 'requiredIf' ], title: messages.text( 'localskills-editor-required-if' ), always: messages.text( 'localskills-editor-required-never' ),
		} ) );
	}
	aspects.push( drawMeasures( tools, part ) );
	return aspects;
}

function drawHeader( tools: EditorTools, part: DefinitionPart, options: PartEditorOptions ): HTMLElement {
	const { messages } = tools;
	const { place, kind } = part;
	const types = typesFor( part.json );
	const canChange = kind === 'question' && types.length > 1 && !tools.isFrozen( place ) && !tools.isLocked( place );
	const step = ( direction: -1 | 1 ): void => moveBy( tools, place, direction,
		( moved ) => options.select( moved, direction === 1 ? 'down' : 'up' ) );
	return element( 'header', { class: 'ext-localSkills-editor-header' },
		canChange ? labelled( messages.text( 'localskills-editor-kind' ), selectInput( {
			key: 'type',
			value: part.type,
			options: types.map( ( type ) => ( { value: type, label: messages.text( `localskills-editor-type-${ type }` ) } ) ),
			onChange: ( type ) => tools.change( ( json ) => changeType( json, place, type ) ),
		} ) ) : element( 'h3', { 'data-key': 'title', tabindex: '-1' },
			kind === 'page' ? messages.text( 'localskills-editor-page-number', ( place[ 1 ] as number ) + 1 ) :
				element( 'span', {}, element( 'span', { class: 'ext-localSkills-editor-header-sign', 'aria-hidden': 'true' }, kindSign( kindOf( part.json ) ) ),
					kindName( part, messages ) ) ),
		buttons(
			button( { key: 'up', sign: '↑', label: messages.text( 'localskills-editor-move-up' ), onClick: () => step( -1 ) } ),
			button( { key: 'down', sign: '↓', label: messages.text( 'localskills-editor-move-down' ), onClick: () => step( 1 ) } ),
			button( { key: 'duplicate', label: messages.text( 'localskills-editor-duplicate' ), onClick() {
				const copied = duplicatePart( tools.json(), place, publishedElementNames( tools.context.publishedNames ) );
				tools.change( () => copied.json );
				tools.announce( messages.text( 'localskills-editor-duplicated', partLabel( part, tools ) ) );
				options.select( copied.place, 'duplicate' );
			} } ),
			drawRemoval( tools, part, options ) ) );
}

/** Remove, retire or dissolve: whatever keeps the answers that there are. */
function drawRemoval( tools: EditorTools, part: DefinitionPart, options: PartEditorOptions ): HTMLElement | null {
	const { messages } = tools;
	const { place, kind } = part;
	const label = partLabel( part, tools );
	const holds = partsOf( tools.json() ).filter( ( inner ) => inner.kind === 'question' && isWithin( inner.place, place ) &&
		( tools.isFrozen( inner.place ) || tools.context.isRunning && tools.isLocked( inner.place ) ) );
	if ( kind === 'panel' && listAt( tools.json(), [ ...place, 'elements' ] ).length > 0 && holds.length > 0 ) {
		return button( { key: 'remove', label: messages.text( 'localskills-editor-dissolve' ), kind: 'destructive', onClick() {
			tools.change( ( json ) => dissolvePanel( json, place ) );
			tools.offerUndo( messages.text( 'localskills-editor-removed', label ) );
			options.select( null, 'add page' );
		} } );
	}
	if ( kind === 'question' && holds.length > 0 ) {
		return tools.isLocked( place ) ? null : button( {
			key: 'remove',
			label: messages.text( part.isRetired ? 'localskills-editor-ask-again' : 'localskills-editor-retire' ),
			kind: part.isRetired ? 'progressive' : 'destructive',
			onClick() {
				tools.change( ( json ) => retireQuestion( json, place, !part.isRetired ) );
				tools.offerUndo( messages.text( part.isRetired ? 'localskills-editor-asked-again' : 'localskills-editor-retired', label ) );
			},
		} );
	}
	if ( holds.length > 0 ) {
		return null;
	}
	const references = referencesTo( tools.json(), place );
	const key = `remove ${ pathOfPlace( place ) }`;
	if ( !tools.isOpen( key ) || references.length === 0 ) {
		return button( { key: 'remove', label: messages.text( 'localskills-editor-remove' ), kind: 'destructive', onClick() {
			if ( references.length > 0 ) {
				tools.setOpen( key, true );
				tools.focusAfterwards( 'remove anyway' );
				tools.draw();
			} else {
				remove();
			}
		} } );
	}
	const owners = references.map( ( reference ) => reference.part === null ? messages.text( `localskills-editor-reference-${ reference.kind }` ) :
		`“${ partLabel( reference.part, tools ) }”` );
	return element( 'div', { class: 'ext-localSkills-editor-confirm', role: 'alertdialog', 'aria-label': messages.text( 'localskills-editor-remove' ) },
		element( 'p', {}, messages.text( 'localskills-editor-is-referenced', references.length ) ),
		element( 'ul', {}, ...Array.from( new Set( owners ) ).map( ( owner ) => element( 'li', {}, owner ) ) ),
		buttons(
			button( { key: 'remove anyway', label: messages.text( 'localskills-editor-remove-anyway' ), kind: 'destructive', onClick: remove } ),
			button( { key: 'keep', label: messages.text( 'localskills-editor-keep' ), kind: 'quiet', onClick() {
				tools.setOpen( key, false );
				tools.focusAfterwards( 'remove' );
				tools.draw();
			} } ) ) );

	function remove(): void {
		tools.setOpen( key, false );
		const before = partAround( tools.json(), place.slice( 0, -2 ) );
		tools.change( ( json ) => removeWithReferences( json, place ) );
		tools.offerUndo( messages.text( 'localskills-editor-removed', label ) );
		options.select( null, before === null ? 'add page' : `part ${ pathOfPlace( before.place ) }` );
	}
}

/** What is wrong with the part itself, and what of it cannot be changed, and why. */
function drawNotices( tools: EditorTools, part: DefinitionPart ): Child[] {
	const { messages } = tools;
	const { place } = part;
	const faults = element( 'div', { 'aria-live': 'polite' } );
	const show = (): void => {
		while ( faults.firstChild ) {
			faults.removeChild( faults.firstChild );
		}
		const { document: definition } = tools.context;
		const tell = ( type: 'error' | 'warning', all: readonly Fault[] ): void => {
			const own = all.filter( ( { path } ) => isSamePlace( partAround( tools.json(), placeOfPath( path ) )?.place ?? [ '' ], place ) );
			if ( own.length > 0 ) {
				faults.appendChild( notice( type, element( 'ul', { class: 'ext-localSkills-editor-faults' }, ...own.map( ( fault ) =>
					element( 'li', {}, faultWords( tools, part, fault ) ) ) ) ) );
			}
		};
		tell( 'error', definition.faults() );
		// How much of a language is missing is told where one translates.
		tell( 'warning', definition.warnings().filter( ( { code } ) => code !== 'missing-language' ) );
	};
	show();
	tools.onTyping( show );
	const notices: Child[] = [ faults ];
	if ( part.isRetired ) {
		notices.push( notice( 'warning', messages.text( 'localskills-editor-is-retired' ) ) );
	}
	if ( tools.isLocked( place ) ) {
		notices.push( notice( 'notice', messages.text( 'localskills-editor-is-core' ) ) );
	} else if ( part.kind === 'question' && tools.isFrozen( place ) ) {
		notices.push( remark( messages.text( 'localskills-editor-is-frozen' ) ) );
	}
	return notices;
}

/** A fault, with the choice or row that it is about, so that nobody has to read its path. */
function faultWords( tools: EditorTools, part: DefinitionPart, fault: Fault ): string {
	const [ list, index ] = placeOfPath( fault.path ).slice( part.place.length );
	const item = typeof index === 'number' ? ( listAt( part.json, [ list as string ] )[ index ] as JsonObject | string ) : undefined;
	const code = item === undefined ? '' : String( choiceProperty( item, 'value' ) ?? choiceProperty( item, 'name' ) ?? item );
	const words = faultText( fault, tools.messages );
	return code === '' ? words : tools.messages.text( 'localskills-fault-at', code, words );
}

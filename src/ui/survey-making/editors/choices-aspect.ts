/** The choices of a question, or the rows of a grid: writing, pasting, ordering, retiring them. */
import { ID_PATTERN } from '../../../core/pages';
import {
	addChoice, addSkills, choiceCode, choiceProperty, codesIn, pasteChoices, retireChoice,
} from '../../../core/survey/editing/edit-choices';
import { removeWithReferences } from '../../../core/survey/editing/edit-parts';
import { listAt, pathOfPlace, type Place, valueAt, withItemMoved } from '../../../core/survey/editing/place';
import { publishedCodes } from '../../../core/survey/editing/published';
import { renameItem } from '../../../core/survey/editing/references';
import { isNumbered, numberedId, suggestId } from '../../../core/survey/editing/suggest-id';
import { skillLabel } from '../../../core/skills/taxonomy';
import { element, type Child } from '../../element';
import { dragToOrder } from '../../questions/drag-to-order';
import { drawCondition } from './condition-aspect';
import { button, buttons, group, labelled, textInput } from './controls';
import { drawSkillsPicker } from './skills-picker';
import { textControl, textEditor, textKey } from './text-editor';
import { wordsOf } from './part-words';
import type { EditorTools } from './editor-tools';

const ITEM = 'ext-localSkills-editor-choice';

export interface ChoicesOptions {
	readonly list: Place;
	readonly title: string;
	/** What codes are called that no words can be found for. */
	readonly stem: 'option' | 'row' | 'step';
	/** Whether skills of the taxonomy can be among them. */
	readonly takesSkills: boolean;
	/** What an item without a text is shown as, by its code. */
	readonly shownAs?: ( code: string ) => string;
	/** Whether an item can have a condition. */
	readonly hasConditions?: boolean;
}

/**
 * Draws a list of choices.
 *
 * @param tools
 * @param options
 */
export function drawChoices( tools: EditorTools, options: ChoicesOptions ): HTMLElement {
	const { messages } = tools;
	const { list, stem } = options;
	const key = pathOfPlace( list );
	const items = listAt( tools.json(), list );
	const isLocked = tools.isLocked( list );
	const published = (): string[] => publishedCodes( tools.json(), list, tools.context.publishedNames );
	const taken = (): string[] => [ ...codesIn( tools.json(), list ), ...published() ];
	const noun = stem === 'row' ? 'row' : 'choice';
	const lines = element( 'ol', { class: 'ext-localSkills-editor-choices' } );

	const add = ( index: number ): void => {
		tools.focusAfterwards( textKey( [ ...list, index, 'text' ] ) );
		tools.change( ( json ) => addChoice( json, list, index, numberedId( stem, taken() ) ) );
	};
	const moveTo = ( index: number, target: number, focusKey: string ): void => {
		if ( target < 0 || target >= items.length ) {
			tools.announce( messages.text( target < 0 ? 'localskills-editor-is-first' : 'localskills-editor-is-last' ) );
			return;
		}
		tools.focusAfterwards( focusKey );
		tools.change( ( json ) => withItemMoved( json, list, index, target ) );
		tools.announce( messages.text( 'localskills-editor-moved', labelOf( items[ index ] ), target + 1, items.length ) );
	};
	const labelOf = ( item: unknown ): string =>
		wordsOf( choiceProperty( item, 'text' ), tools ) || skillOf( choiceCode( item ) ) || choiceCode( item );
	const skillOf = ( code: string ): string => {
		const { taxonomy } = tools.context.texts;
		return taxonomy === null || taxonomy.get( code ) === null ? '' : skillLabel( code, taxonomy, messages ).text;
	};

	items.forEach( ( item, index ) => {
		const place = [ ...list, index ];
		const textPlace = [ ...place, 'text' ];
		const code = choiceCode( item );
		const isRetired = choiceProperty( item, 'retired' ) === true;
		const isFrozen = tools.isFrozen( place );
		const label = labelOf( item );
		// It is shown with the skill's own label, in every language that the taxonomy has.
		const isSkill = choiceProperty( item, 'text' ) === undefined && skillOf( code ) !== '';
		const control = textControl( tools, {
			place: textPlace,
			label,
			isLong: true,
			placeholder: skillOf( code ) || options.shownAs?.( code ) || messages.text( `localskills-editor-${ noun }-placeholder`, index + 1 ),
			onLeave: ( words ) => codeByText( words, index ),
			...isLocked ? {} : { onEnter: () => {
				codeByText( control.value, index );
				const next = items[ index + 1 ];
				if ( next !== undefined && choiceProperty( next, 'text' ) === undefined && skillOf( choiceCode( next ) ) === '' ) {
					tools.focusAfterwards( textKey( [ ...list, index + 1, 'text' ] ) );
					tools.draw();
				} else {
					add( index + 1 );
				}
			} },
		} );
		control.setAttribute( 'aria-label', messages.text( `localskills-editor-${ noun }-text`, index + 1 ) );
		const moreKey = `more ${ textKey( place ) }`;
		const codeWords = element( 'span', {
			class: `${ ITEM }-code`, dir: 'ltr', title: messages.text( isFrozen ? 'localskills-editor-code-frozen' : 'localskills-editor-code' ),
		}, code );
		tools.onTyping( () => {
			codeWords.textContent = choiceCode( valueAt( tools.json(), place ) );
		} );
		const line = element( 'li', { class: `${ ITEM }${ isRetired ? ` ${ ITEM }-retired` : '' }${ isSkill ? ` ${ ITEM }-plain` : '' }` },
			element( 'span', { class: `${ ITEM }-handle`, 'aria-hidden': 'true', title: messages.text( 'localskills-editor-drag' ) }, '⠿' ),
			element( 'div', { class: `${ ITEM }-main` }, isSkill ? element( 'div', { class: `${ ITEM }-skill`, dir: 'auto' }, label ) : control ),
			element( 'div', { class: `${ ITEM }-below` },
				isRetired ? element( 'span', { class: `${ ITEM }-state` }, messages.text( 'localskills-editor-mark-retired' ) ) : null,
				choiceProperty( item, 'visibleIf' ) === undefined ? null :
					element( 'span', { class: `${ ITEM }-state` }, messages.text( 'localskills-editor-mark-condition' ) ),
				isSkill ? null : codeWords ),
			element( 'div', { class: `${ ITEM }-tools` },
				button( { key: `up ${ textKey( place ) }`, sign: '↑', kind: 'quiet', label: messages.text( 'localskills-editor-move-up-item', label ),
					onClick: () => moveTo( index, index - 1, `up ${ textKey( [ ...list, index - 1 ] ) }` ) } ),
				button( { key: `down ${ textKey( place ) }`, sign: '↓', kind: 'quiet', label: messages.text( 'localskills-editor-move-down-item', label ),
					onClick: () => moveTo( index, index + 1, `down ${ textKey( [ ...list, index + 1 ] ) }` ) } ),
				button( { key: moreKey, sign: '⋯', kind: 'quiet', label: messages.text( 'localskills-editor-more-item', label ), isOpen: tools.isOpen( moreKey ),
					onClick() {
						tools.setOpen( moreKey, !tools.isOpen( moreKey ) );
						tools.draw();
					} } ),
				isLocked ? null : drawRemoval( index, label, isRetired, isFrozen ) ),
			tools.isOpen( moreKey ) ? drawMore( index, isFrozen, isSkill ) : null );
		control.addEventListener( 'keydown', ( event ) => {
			const { key: pressed, altKey } = event as KeyboardEvent;
			if ( altKey && ( pressed === 'ArrowUp' || pressed === 'ArrowDown' ) ) {
				event.preventDefault();
				const target = index + ( pressed === 'ArrowUp' ? -1 : 1 );
				moveTo( index, target, textKey( [ ...list, target, 'text' ] ) );
			}
		} );
		lines.appendChild( line );
	} );
	const indexOf = new Map( Array.from( lines.children ).map( ( line, index ): [ Element, number ] => [ line, index ] ) );
	dragToOrder( lines, ITEM, ( line, target ) => {
		const index = indexOf.get( line ) as number;
		tools.change( ( json ) => withItemMoved( json, list, index, target ) );
		tools.announce( messages.text( 'localskills-editor-moved', labelOf( items[ index ] ), target + 1, items.length ) );
	} );

	return group( options.title, lines, isLocked ? null : drawAdding() );

	/** Gives a choice that was not published yet a code that its text says. */
	function codeByText( words: string, index: number ): void {
		const place = [ ...list, index ];
		const code = choiceCode( valueAt( tools.json(), place ) );
		if ( !isNumbered( code, stem ) || tools.isFrozen( place ) || isLocked ) {
			return;
		}
		const better = suggestId( words, taken().filter( ( other ) => other !== code ), stem );
		if ( !isNumbered( better, stem ) ) {
			tools.type( ( json ) => renameItem( json, place, better ), `code ${ pathOfPlace( place ) }` );
		}
	}

	function drawRemoval( index: number, label: string, isRetired: boolean, isFrozen: boolean ): HTMLElement {
		const place = [ ...list, index ];
		return isFrozen ? button( {
			key: `remove ${ textKey( place ) }`,
			sign: isRetired ? '↺' : '⊘',
			kind: 'quiet',
			label: messages.text( isRetired ? 'localskills-editor-offer-again' : 'localskills-editor-retire-item', label ),
			onClick() {
				tools.change( ( json ) => retireChoice( json, place, !isRetired ) );
				tools.announce( messages.text( isRetired ? 'localskills-editor-asked-again' : 'localskills-editor-retired', label ) );
			},
		} ) : button( {
			key: `remove ${ textKey( place ) }`,
			sign: '×',
			kind: 'quiet',
			label: messages.text( 'localskills-editor-remove-item', label ),
			onClick() {
				const next = Math.min( index, items.length - 2 );
				tools.focusAfterwards( next < 0 ? `add ${ key }` : `remove ${ textKey( [ ...list, next ] ) }` );
				tools.change( ( json ) => removeWithReferences( json, place ) );
				tools.offerUndo( messages.text( 'localskills-editor-removed', label ) );
			},
		} );
	}

	/** What is seldom needed: the code, and when the choice is shown. */
	function drawMore( index: number, isFrozen: boolean, isSkill: boolean ): HTMLElement {
		const place = [ ...list, index ];
		const now = (): string => choiceCode( valueAt( tools.json(), place ) );
		const fault = element( 'div', { class: 'ext-localSkills-editor-fault', role: 'alert' } );
		const input = textInput( {
			key: `code ${ textKey( place ) }`,
			value: now(),
			direction: 'ltr',
			maxLength: 48,
			isDisabled: isFrozen || isLocked,
			onInput( typed ) {
				const code = typed.trim();
				fault.textContent = !ID_PATTERN.test( code ) ? messages.text( 'localskills-fault-bad-id', code ) :
					code !== now() && taken().includes( code ) ? messages.text( 'localskills-editor-code-taken', code ) : '';
				if ( fault.textContent === '' && code !== now() ) {
					tools.type( ( json ) => renameItem( json, place, code ), `code ${ pathOfPlace( place ) }` );
				}
			},
		} );
		return element( 'div', { class: `${ ITEM }-more` },
			isSkill ? textEditor( tools, {
				place: [ ...place, 'text' ], label: messages.text( 'localskills-editor-own-label' ), placeholder: skillOf( now() ),
				help: messages.text( 'localskills-editor-own-label-help' ),
			} ) : null,
			labelled( messages.text( 'localskills-editor-code-label' ), input,
				messages.text( isFrozen ? 'localskills-editor-code-frozen' : 'localskills-editor-code-help' ), fault ),
			options.hasConditions === false || isLocked ? null : drawCondition( tools, {
				place: [ ...place, 'visibleIf' ],
				title: messages.text( 'localskills-editor-choice-visible-if' ),
				always: messages.text( 'localskills-editor-visible-always' ),
			} ) );
	}

	function drawAdding(): HTMLElement {
		const pasteKey = `paste ${ key }`;
		const skillsKey = `skills ${ key }`;
		const { taxonomy } = tools.context.texts;
		const toggle = ( toggled: string, focusKey: string ): void => {
			tools.setOpen( toggled, !tools.isOpen( toggled ) );
			if ( tools.isOpen( toggled ) ) {
				tools.focusAfterwards( focusKey );
			}
			tools.draw();
		};
		const children: Child[] = [ buttons(
			button( {
				key: `add ${ key }`,
				label: messages.text( `localskills-editor-add-${ noun }` ),
				kind: 'progressive',
				onClick: () => add( listAt( tools.json(), list ).length ),
			} ),
			button( {
				key: pasteKey, label: messages.text( 'localskills-editor-paste' ), kind: 'quiet', isOpen: tools.isOpen( pasteKey ),
				onClick: () => toggle( pasteKey, `lines ${ key }` ),
			} ),
			options.takesSkills && taxonomy !== null ? button( {
				key: skillsKey, label: messages.text( 'localskills-editor-take-skills' ), kind: 'quiet', isOpen: tools.isOpen( skillsKey ),
				onClick: () => toggle( skillsKey, `search ${ key }` ),
			} ) : null ) ];
		if ( tools.isOpen( pasteKey ) ) {
			let pasted = '';
			children.push( element( 'div', { class: 'ext-localSkills-editor-indented' },
				labelled( messages.text( 'localskills-editor-paste-label' ), textInput( {
					key: `lines ${ key }`, kind: 'lines', value: '', onInput( value ) {
						pasted = value;
					},
				} ) ),
				buttons( button( { key: `take ${ key }`, label: messages.text( 'localskills-editor-paste-add' ), kind: 'progressive', onClick() {
					const before = items.length;
					tools.setOpen( pasteKey, false );
					tools.focusAfterwards( pasteKey );
					tools.change( ( json ) => pasteChoices( json, list, pasted, stem, published(), tools.language() ) );
					tools.announce( messages.text( 'localskills-editor-pasted', listAt( tools.json(), list ).length - before ) );
				} } ) ) ) );
		}
		if ( tools.isOpen( skillsKey ) && taxonomy !== null ) {
			children.push( drawSkillsPicker( tools, taxonomy, {
				key,
				chosen: () => listAt( tools.json(), list ).filter( ( item ) => choiceProperty( item, 'retired' ) !== true ).map( choiceCode ),
				set( ids, isChosen ) {
					tools.change( ( json ) => isChosen ? addSkills( json, list, ids ) : ids.reduce( ( changed, id ) => {
						const place = [ ...list, codesIn( changed, list ).indexOf( id ) ];
						return tools.isFrozen( place ) ? retireChoice( changed, place, true ) :
							removeWithReferences( changed, place );
					}, json ) );
				},
			} ) );
		}
		return element( 'div', {}, ...children );
	}
}

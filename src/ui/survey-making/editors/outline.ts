/** The list of pages and questions: what there is, in which order, where something needs attention. */
import { ownProperty } from '../../../core/json/value';
import { movePart, movePartBy } from '../../../core/survey/editing/edit-parts';
import { type DefinitionPart, partAround, partsOf } from '../../../core/survey/editing/parts';
import { isSamePlace, listAt, pathOfPlace, placeOfPath, type Place } from '../../../core/survey/editing/place';
import { element } from '../../element';
import { dragToOrder } from '../../questions/drag-to-order';
import { button } from './controls';
import { kindName, kindOf, kindSign, partLabel, partWords } from './part-words';
import type { EditorTools } from './editor-tools';

const ITEM = 'ext-localSkills-editor-outline-item';

export interface OutlineOptions {
	readonly selected: () => Place | null;
	readonly select: ( place: Place ) => void;
	/** Something was moved here and is to have the focus on the list. */
	readonly follow: ( place: Place ) => void;
	/** Opens the choice of what to add to a list, before the item of an index. */
	readonly add: ( list: Place, index: number ) => void;
	readonly addPage: () => void;
}

/**
 * Draws the outline.
 *
 * @param tools
 * @param options
 */
export function drawOutline( tools: EditorTools, options: OutlineOptions ): HTMLElement {
	const { messages } = tools;
	const json = tools.json();
	const parts = partsOf( json );
	const faulty = new Set( tools.context.document.faults().map( ( { path } ) => partAround( json, placeOfPath( path ) )?.place )
		.map( ( place ) => place && pathOfPlace( place ) ) );
	const list = element( 'ol', { class: 'ext-localSkills-editor-outline', 'aria-label': messages.text( 'localskills-editor-outline' ) } );
	const partOf = new Map<Element, DefinitionPart>();

	const finish = ( page: DefinitionPart ): void => {
		const elements = [ ...page.place, 'elements' ];
		list.appendChild( element( 'li', { class: 'ext-localSkills-editor-outline-add' }, button( {
			key: `add ${ pathOfPlace( elements ) }`,
			label: messages.text( 'localskills-editor-add-question' ),
			kind: 'quiet',
			onClick: () => options.add( elements, listAt( json, elements ).length ),
		} ) ) );
	};
	parts.forEach( ( part, index ) => {
		const item = element( 'li', {
			class: `${ ITEM } ext-localSkills-editor-outline-${ part.kind }${ part.isRetired ? ' ext-localSkills-editor-outline-retired' : '' }`,
			style: `--depth: ${ part.kind === 'page' ? 0 : part.depth + 1 }`,
		}, outlineButton( part ) );
		item.appendChild( element( 'span', {
			class: `${ ITEM }-handle`, 'aria-hidden': 'true', title: messages.text( 'localskills-editor-drag' ),
		}, '⠿' ) );
		partOf.set( item, part );
		list.appendChild( item );
		const next = parts[ index + 1 ];
		if ( next === undefined || next.kind === 'page' ) {
			const page = parts.filter( ( other, at ) => at <= index && other.kind === 'page' ).pop();
			if ( page !== undefined ) {
				finish( page );
			}
		}
	} );
	list.appendChild( element( 'li', { class: 'ext-localSkills-editor-outline-add' }, button( {
		key: 'add page', label: messages.text( 'localskills-editor-add-page' ), kind: 'normal', onClick: options.addPage,
	} ) ) );

	dragToOrder( list, ITEM, ( item ) => {
		const part = partOf.get( item ) as DefinitionPart;
		const { list: target, index } = dropPlace( item );
		const moved = movePart( tools.json(), part.place, target, index );
		if ( moved.json === tools.json() ) {
			tools.draw();
			return;
		}
		tools.change( () => moved.json );
		options.follow( moved.place );
		announceMove( tools, moved.place );
	} );
	return list;

	function outlineButton( part: DefinitionPart ): HTMLElement {
		const { place } = part;
		const isSelected = isSamePlace( options.selected() ?? [ '' ], place );
		const made = element( 'button', {
			type: 'button', class: `${ ITEM }-button`, 'data-key': `part ${ pathOfPlace( place ) }`,
			...isSelected ? { 'aria-current': 'true' } : {},
		} );
		const words = element( 'span', { class: `${ ITEM }-words`, dir: 'auto' } );
		const marks = element( 'span', { class: `${ ITEM }-marks` } );
		const show = ( now: DefinitionPart ): void => {
			words.textContent = partLabel( now, tools );
			words.classList.toggle( `${ ITEM }-untitled`, partWords( now, tools ) === '' && now.kind !== 'page' );
		};
		show( part );
		markers( part ).forEach( ( [ sign, text, kind ] ) => marks.appendChild(
			element( 'span', { class: `${ ITEM }-mark ${ ITEM }-mark-${ kind }`, title: text },
				element( 'span', { 'aria-hidden': 'true' }, sign ), element( 'span', { class: 'ext-localSkills-editor-read-out' }, ` ${ text }` ) ) ) );
		made.appendChild( element( 'span', { class: `${ ITEM }-sign`, 'aria-hidden': 'true' },
			part.kind === 'page' ? String( messages.number( ( place[ 1 ] as number ) + 1 ) ) : kindSign( kindOf( part.json ) ) ) );
		made.appendChild( element( 'span', { class: 'ext-localSkills-editor-read-out' }, `${ kindName( part, messages ) }: ` ) );
		made.appendChild( words );
		made.appendChild( marks );
		made.addEventListener( 'click', () => options.select( place ) );
		made.addEventListener( 'keydown', ( event ) => {
			const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
			if ( step === 0 ) {
				return;
			}
			event.preventDefault();
			if ( event.altKey ) {
				moveBy( tools, place, step, options.follow );
				return;
			}
			const all = Array.from( list.querySelectorAll<HTMLElement>( `.${ ITEM }-button` ) );
			all[ all.indexOf( made ) + step ]?.focus();
		} );
		return made;
	}

	function markers( part: DefinitionPart ): ( readonly [ string, string, string ] )[] {
		const has = ( key: string ): boolean => ownProperty( part.json, key ) !== undefined;
		const marks: ( readonly [ string, string, string ] )[] = [];
		if ( faulty.has( pathOfPlace( part.place ) ) ) {
			marks.push( [ '!', messages.text( 'localskills-editor-mark-fault' ), 'fault' ] );
		}
		if ( ownProperty( part.json, 'isRequired' ) === true || has( 'requiredIf' ) ) {
			marks.push( [ '*', messages.text( 'localskills-editor-mark-required' ), 'required' ] );
		}
		if ( has( 'visibleIf' ) ) {
			marks.push( [ '◇', messages.text( 'localskills-editor-mark-condition' ), 'condition' ] );
		}
		if ( part.isRetired ) {
			marks.push( [ '⊘', messages.text( 'localskills-editor-mark-retired' ), 'retired' ] );
		}
		if ( tools.isLocked( part.place ) ) {
			marks.push( [ '🔒\uFE0E', messages.text( 'localskills-editor-mark-core' ), 'core' ] );
		}
		return marks;
	}

	/** Where an item was let go: behind the one above it, or at the beginning of a page or panel. */
	function dropPlace( item: Element ): { list: Place; index: number } {
		const moved = partOf.get( item ) as DefinitionPart;
		let above: DefinitionPart | undefined;
		for ( let before = item.previousElementSibling; before && above === undefined; before = before.previousElementSibling ) {
			const part = partOf.get( before );
			above = part !== undefined && part.place.join().startsWith( `${ moved.place.join() },` ) ? undefined : part;
		}
		if ( moved.kind === 'page' ) {
			const page = above === undefined ? -1 : above.place[ 1 ] as number;
			return { list: [ 'pages' ], index: page < ( moved.place[ 1 ] as number ) ? page + 1 : page };
		}
		if ( above === undefined ) {
			return { list: [ 'pages', 0, 'elements' ], index: 0 };
		}
		if ( above.kind === 'page' || above.kind === 'panel' ) {
			return { list: [ ...above.place, 'elements' ], index: 0 };
		}
		const target = above.place.slice( 0, -1 );
		const index = above.place[ above.place.length - 1 ] as number;
		const isBefore = isSamePlace( target, moved.place.slice( 0, -1 ) ) &&
			( moved.place[ moved.place.length - 1 ] as number ) <= index;
		return { list: target, index: isBefore ? index : index + 1 };
	}
}

/**
 * Moves a part one step and says where it is now.
 *
 * @param tools
 * @param place
 * @param step
 * @param follow - Receives its new place, before everything is drawn anew
 */
export function moveBy( tools: EditorTools, place: Place, step: -1 | 1, follow: ( place: Place ) => void ): void {
	const moved = movePartBy( tools.json(), place, step );
	if ( moved.json === tools.json() ) {
		tools.announce( tools.messages.text( step === 1 ? 'localskills-editor-is-last' : 'localskills-editor-is-first' ) );
		return;
	}
	tools.change( () => moved.json );
	follow( moved.place );
	announceMove( tools, moved.place );
}

/** Says where a part is after it was moved. */
function announceMove( tools: EditorTools, place: Place ): void {
	const json = tools.json();
	const part = partAround( json, place ) as DefinitionPart;
	const around = partAround( json, place.slice( 0, -2 ) );
	const siblings = listAt( json, place.slice( 0, -1 ) ).length;
	const position = ( place[ place.length - 1 ] as number ) + 1;
	tools.announce( around === null ?
		tools.messages.text( 'localskills-editor-moved', partLabel( part, tools ), position, siblings ) :
		tools.messages.text( 'localskills-editor-moved-into', partLabel( part, tools ), position, siblings, partLabel( around, tools ) ) );
}

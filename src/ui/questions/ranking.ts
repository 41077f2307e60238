import { listedChoices } from './offered-choices';
import { element, replaceContents } from '../element';
import { choiceWords, unknownChoice } from './choice-input';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import { dragToOrder } from './drag-to-order';
import { limitNote, showChosenCount } from './selection-limits';
import { createSmallButton, createTextButton } from './small-button';
import type { Choice, RankingQuestion } from '../../core/survey/definition';

/**
 * An order of choices: by dragging, by buttons, by the arrow keys. People either order all choices, or choose first
 * and order what they chose. The order that all choices are listed in at first is no answer until somebody says so.
 *
 * @param question
 * @param environment
 */
export function createRanking( question: RankingQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const { isSelectToRank } = question;
	const frame = createQuestionFrame( question, texts, limitNote( question, messages ) ||
		messages.text( isSelectToRank ? 'localskills-form-rank-choose' : 'localskills-form-rank-all' ) );
	const choices = new Map( listedChoices( question ).map( ( choice ): [ string, Choice ] => [ choice.value, choice ] ) );
	const items = new Map<string, HTMLElement>();
	const list = element( 'ol', { class: 'ext-localSkills-form-ranking' } );
	const pool = element( 'div', { class: 'ext-localSkills-form-pool' } );
	const count = element( 'div', { class: 'ext-localSkills-form-question-count' } );
	const status = element( 'div', { class: 'ext-localSkills-form-read-out', role: 'status' } );
	/** What is ranked, the best first, with what is hidden now. */
	let order: string[] = [];
	let isAnswered = false;
	let isShown = ( choice: Choice ): boolean => !choice.isRetired;

	const shown = (): string[] => order.filter( ( code ) => {
		const choice = choices.get( code );
		return choice === undefined || choice.isRetired || isShown( choice );
	} );
	const label = ( code: string ): HTMLElement => {
		const choice = choices.get( code );
		return choiceWords( choice || unknownChoice( code ), choice === undefined || choice.isRetired, texts );
	};

	const createItem = ( code: string ): HTMLElement => {
		const name = label( code );
		const text = name.textContent || '';
		const made = element( 'li', { class: 'ext-localSkills-form-rank', 'data-code': code },
			element( 'span', { class: 'ext-localSkills-form-rank-handle', 'aria-hidden': 'true' } ),
			element( 'span', { class: 'ext-localSkills-form-rank-place' } ),
			element( 'span', { class: 'ext-localSkills-form-rank-label' }, name ),
			createSmallButton( 'rank-up', '↑', messages.text( 'localskills-form-rank-up', text ) ),
			createSmallButton( 'rank-down', '↓', messages.text( 'localskills-form-rank-down', text ) ),
			isSelectToRank ? createSmallButton( 'rank-out', '×', messages.text( 'localskills-form-remove', text ) ) : null,
		);
		items.set( code, made );
		return made;
	};

	const clear = createTextButton( messages.text( 'localskills-form-clear' ), () => {
		isAnswered = false;
		order = isSelectToRank ? [] : Array.from( choices.keys() );
		draw();
		onChange( question.name, [] );
		widget.focus();
	} );
	const confirm = createTextButton( messages.text( 'localskills-form-rank-confirm' ), () => {
		tell();
		widget.focus();
	} );

	const draw = (): void => {
		const ranked = shown();
		replaceContents( list, ...ranked.map( ( code, index ) => {
			const item = items.get( code ) || createItem( code );
			replaceContents( item.children[ 1 ] as Element, isAnswered ? messages.number( index + 1 ) : '–' );
			return item;
		} ) );
		list.hidden = ranked.length === 0;
		replaceContents( pool, ...( isSelectToRank ? Array.from( choices.values() ) : [] )
			.filter( ( choice ) => isShown( choice ) && !order.includes( choice.value ) )
			.map( ( { value } ) => {
				const add = createTextButton( '+ ', () => {
					order.push( value );
					tell( value );
					( ( pool.firstChild || list.querySelector( 'button' ) ) as HTMLElement ).focus();
				} );
				add.appendChild( label( value ) );
				return add;
			} ) );
		clear.hidden = !isAnswered || question.isRequired;
		confirm.hidden = isAnswered || isSelectToRank;
		showChosenCount( count, isSelectToRank ? ranked.length : 0, question, messages );
	};
	/** Tells the new order, and reads out where something went. */
	const tell = ( moved?: string ): void => {
		const focused = document.activeElement;
		isAnswered = order.length > 0;
		draw();
		// Moving an element in the page takes the focus from it.
		if ( focused && list.contains( focused ) ) {
			( focused as HTMLElement ).focus();
		}
		onChange( question.name, order.slice() );
		if ( moved !== undefined ) {
			replaceContents( status, messages.text( 'localskills-form-rank-moved', label( moved ).textContent || '',
				shown().indexOf( moved ) + 1, shown().length ) );
		}
	};
	/** Puts one before or after another, so that what is hidden keeps its place among them. */
	const moveTo = ( code: string, index: number ): void => {
		const ranked = shown();
		const neighbour = ranked[ Math.min( Math.max( index, 0 ), ranked.length - 1 ) ] as string;
		const isDown = ranked.indexOf( code ) < ranked.indexOf( neighbour );
		if ( neighbour !== code ) {
			order = order.filter( ( other ) => other !== code );
			order.splice( order.indexOf( neighbour ) + ( isDown ? 1 : 0 ), 0, code );
			tell( code );
		}
	};

	const itemAround = ( target: EventTarget | null ): HTMLElement | null => ( target as Element ).closest( '.ext-localSkills-form-rank' );
	const codeAt = ( target: EventTarget | null ): string => ( itemAround( target ) as HTMLElement ).getAttribute( 'data-code' ) as string;
	list.addEventListener( 'click', ( { target } ) => {
		const button = ( target as Element ).closest( 'button' );
		if ( !button ) {
			return;
		}
		const code = codeAt( button );
		if ( button.classList.contains( 'ext-localSkills-form-rank-out' ) ) {
			order = order.filter( ( other ) => other !== code );
			tell();
			widget.focus();
		} else {
			moveTo( code, shown().indexOf( code ) + ( button.classList.contains( 'ext-localSkills-form-rank-up' ) ? -1 : 1 ) );
		}
	} );
	list.addEventListener( 'keydown', ( event ) => {
		const at = shown().indexOf( codeAt( event.target ) );
		const to = new Map( [ [ 'ArrowUp', at - 1 ], [ 'ArrowDown', at + 1 ], [ 'Home', 0 ], [ 'End', order.length ] ] ).get( event.key );
		if ( to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey ) {
			event.preventDefault();
			moveTo( codeAt( event.target ), to );
		}
	} );
	dragToOrder( list, 'ext-localSkills-form-rank', ( item, index ) => moveTo( codeAt( item ), index ) );
	[ list, pool, count, confirm, clear, status ].forEach( ( part ) => frame.body.appendChild( part ) );

	const widget: QuestionWidget = {
		element: frame.element,
		show( values ) {
			const codes = values.get( question.name ) || [];
			const others = isSelectToRank ? [] : Array.from( choices.values() ).filter(
				( { value, isRetired } ) => !isRetired && !codes.includes( value ) ).map( ( { value } ) => value );
			order = codes.concat( others );
			isAnswered = codes.length > 0;
			draw();
		},
		update( visible ) {
			frame.update( visible );
			isShown = ( choice ) => !choice.isRetired && visible.isChoiceShown( question.name, choice.value );
			if ( question.choices.some( ( { visibleIf } ) => visibleIf !== null ) ) {
				draw();
			}
		},
		setFault: ( text ) => frame.setFault( text ),
		focus() {
			const first = ( list.hidden ? pool : list ).querySelector( 'button' );
			if ( first ) {
				first.focus();
			}
		},
	};
	widget.show( new Map() );
	return widget;
}

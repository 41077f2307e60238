/**
 * Questions whose controls stand in a module of their own: it is loaded when such a question comes near what is seen, or
 * somebody begins to answer. Until then a field stands in for it, as high as it will be, and what is typed there is not
 * lost.
 */
import { element, replaceContents } from '../element';
import { button } from '../notice';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import { limitNote, showChosenCount } from './selection-limits';
import type { AnswerValues } from '../../core/survey/answer';
import type { VisibleParts } from '../../core/survey/conditions/visibility';
import type { DropdownQuestion, RankingQuestion, TagboxQuestion } from '../../core/survey/definition';
import type { PickerMakers } from './picker-makers';

/** How far from what is seen a question is loaded, for `IntersectionObserver`. An order is seen before it is touched. */
const NEAR = { picker: '200px', ranking: '10000px' } as const;

/** What was loaded once is there at once for the questions of later steps. */
const loaded = new WeakMap<QuestionEnvironment[ 'loadPickers' ], PickerMakers>();

/**
 * A question that is made when it is wanted.
 *
 * @param question
 * @param environment
 * @param make - With what was loaded
 */
export function createLateQuestion(
	question: TagboxQuestion | DropdownQuestion | RankingQuestion, environment: QuestionEnvironment,
	make: ( makers: PickerMakers ) => QuestionWidget,
): QuestionWidget {
	const { texts: { messages }, texts, loadPickers } = environment;
	const makers = loaded.get( loadPickers );
	if ( makers ) {
		return make( makers );
	}
	const isRanking = question.type === 'ranking';
	const id = OO.ui.generateElementId();
	const frame = createQuestionFrame( question, texts, isRanking ? '' : limitNote( question, messages ), isRanking ? null : id );
	const field = element( 'input', {
		id, type: 'text', class: 'ext-localSkills-form-input', role: 'combobox', 'aria-expanded': 'false',
		'aria-describedby': frame.describedBy, placeholder: messages.text( 'localskills-form-picker-search' ),
	} );
	const place = element( 'div', { class: 'ext-localSkills-form-late-place' }, frame.element );
	let widget: QuestionWidget | null = null;
	let values: AnswerValues = new Map();
	let visible: VisibleParts | null = null;
	let fault: [ string | null, string | undefined ] = [ null, undefined ];
	let loading: Promise<void> | null = null;

	const put = ( made: QuestionWidget ): void => {
		const isFocused = place.contains( document.activeElement );
		widget = made;
		made.show( values );
		if ( visible !== null ) {
			made.update( visible );
		}
		made.setFault( ...fault );
		replaceContents( place, made.element );
		if ( isFocused ) {
			made.focus();
			const control = document.activeElement;
			if ( control instanceof HTMLInputElement && field.value !== '' ) {
				control.value = field.value;
				control.dispatchEvent( new Event( 'input', { bubbles: true } ) );
			}
		}
	};
	const tellFailure = (): void => {
		loading = null;
		frame.setFault( messages.text( 'localskills-form-part-not-loaded' ) );
		replaceContents( frame.body, button( messages.text( 'localskills-save-try-again' ), 'normal', () => {
			load();
		} ).$element[ 0 ] as HTMLElement );
	};
	const load = (): Promise<void> => {
		loading = loading || loadPickers().then( ( given ) => {
			loaded.set( loadPickers, given );
			put( make( given ) );
		}, tellFailure );
		return loading;
	};

	if ( !isRanking ) {
		frame.body.appendChild( field );
	}
	if ( question.type === 'tagbox' ) {
		const count = element( 'div', { class: 'ext-localSkills-form-question-count' } );
		showChosenCount( count, 0, question, messages );
		frame.body.appendChild( count );
	}
	[ 'focusin', 'pointerdown' ].forEach( ( name ) => window.addEventListener( name, load, { once: true, passive: true } ) );
	if ( 'IntersectionObserver' in window ) {
		const observer = new IntersectionObserver( ( entries ) => {
			if ( entries.some( ( { isIntersecting } ) => isIntersecting ) ) {
				observer.disconnect();
				load();
			}
		}, { rootMargin: isRanking ? NEAR.ranking : NEAR.picker } );
		observer.observe( frame.element );
	} else {
		load();
	}

	return {
		element: place,
		show( shown ) {
			values = shown;
			if ( widget !== null ) {
				widget.show( shown );
			}
		},
		update( parts ) {
			visible = parts;
			( widget || frame ).update( parts );
		},
		setFault( text, parameter ) {
			fault = [ text, parameter ];
			if ( widget !== null ) {
				widget.setFault( text, parameter );
			} else {
				frame.setFault( text );
			}
		},
		focus() {
			if ( widget !== null ) {
				widget.focus();
			} else {
				field.focus();
				load().then( () => widget && widget.focus() );
			}
		},
	};
}

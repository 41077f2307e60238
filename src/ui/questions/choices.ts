import { isExclusive, otherParameter } from '../../core/survey/special-choices';
import { resolveText, type LocalizedText } from '../../core/i18n/localized-text';
import { choiceLabel } from '../../core/survey/text';
import { element, replaceContents } from '../element';
import { surveyText } from '../survey-text';
import { codeOfKey, createChoiceInput, unknownChoice, type ChoiceInput } from './choice-input';
import { listedChoices, specialChoices } from './offered-choices';
import { createOtherText } from './other-text';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import { isScaleStep, scaleEnds } from './scale-ends';
import { limitNote, showChosenCount } from './selection-limits';
import { createTextButton } from './small-button';
import type { BooleanQuestion, CheckboxQuestion, Choice, RadiogroupQuestion, RatingQuestion } from '../../core/survey/definition';

/** From so many choices on, they stand in columns where there is room. */
const MANY_CHOICES = 8;

/**
 * A question whose choices are all in view: one of several, any of several, a step of a scale, yes or no. Native
 * inputs throughout. Check boxes over the limit stay free, for a person may want to tick the new one before unticking
 * the old one.
 *
 * @param question
 * @param environment
 */
export function createChoices(
	question: RadiogroupQuestion | CheckboxQuestion | RatingQuestion | BooleanQuestion, environment: QuestionEnvironment,
): QuestionWidget {
	const { texts, onChange } = environment;
	const { messages } = texts;
	const isMultiple = question.type === 'checkbox';
	const hasBoxes = question.type === 'rating' || question.type === 'boolean';
	const frame = createQuestionFrame( question, texts, limitNote( question, messages ) );
	const other = createOtherText( question, environment, frame.describedBy );
	const group = OO.ui.generateElementId();
	const options = new Map<string, ChoiceInput & { readonly choice: Choice }>();
	const listed = listedChoices( question );
	const list = element( 'div', {
		class: hasBoxes ? 'ext-localSkills-form-scale' :
			'ext-localSkills-form-choices' + ( listed.length >= MANY_CHOICES ? ' ext-localSkills-form-choices-many' : '' ),
	} );
	const apart = element( 'div', { class: 'ext-localSkills-form-choices' } );
	const count = element( 'div', { class: 'ext-localSkills-form-question-count', 'aria-live': 'polite' } );
	let place: string | null = null;

	const add = ( choice: Choice, isGone: boolean, isBox: boolean ): void => {
		const made = createChoiceInput( { type: isMultiple ? 'checkbox' : 'radio', name: group, choice, isGone, isBox, texts } );
		options.set( choice.value, { ...made, choice } );
		( isBox || !hasBoxes && listed.includes( choice ) ? list : apart ).appendChild( made.element );
	};

	const clear = createTextButton( messages.text( 'localskills-form-clear' ), () => {
		choose( [] );
		widget.focus();
	} );
	const select = ( codes: readonly string[] ): void => {
		options.forEach( ( { input }, code ) => {
			input.checked = codes.includes( code );
		} );
		clear.hidden = isMultiple || codes.length === 0 || question.isRequired;
		const box = hasBoxes && options.get( codes[ 0 ] as string );
		if ( question.type === 'checkbox' ) {
			showChosenCount( count, codes.length, question, messages );
		} else if ( box && isScaleStep( box.choice ) ) {
			const label = choiceLabel( box.choice, texts );
			replaceContents( count, label.text === box.choice.value ? null : surveyText( label, messages ) );
		} else {
			replaceContents( count );
		}
	};
	const choose = ( codes: readonly string[] ): void => {
		select( codes );
		onChange( question.name, codes );
		other.update( codes );
	};
	frame.body.addEventListener( 'change', ( { target } ) => {
		const { name, value, checked } = target as HTMLInputElement;
		if ( name !== group ) {
			return;
		}
		const ticked = Array.from( options.keys() ).filter( ( code ) => ( options.get( code ) as ChoiceInput ).input.checked );
		choose( !isMultiple || checked && isExclusive( question.special, value ) ? [ value ] :
			ticked.filter( ( code ) => code === value || !isExclusive( question.special, code ) ) );
	} );
	if ( hasBoxes ) {
		list.addEventListener( 'keydown', ( event ) => {
			const code = codeOfKey( event, Array.from( options.values() ).map( ( { input } ) => input ) );
			if ( code !== undefined ) {
				choose( code === null ? [] : [ code ] );
			}
		} );
	}

	if ( question.type === 'rating' ) {
		const end = ( text: LocalizedText | null, choice: Choice | undefined ): Node | null =>
			text !== null ? surveyText( resolveText( text, messages, texts.locale ), messages ) :
				choice && choice.text ? surveyText( choiceLabel( choice, texts ), messages ) : null;
		frame.body.appendChild( scaleEnds(
			end( question.minRateDescription, listed[ 0 ] ), end( question.maxRateDescription, listed[ listed.length - 1 ] ),
		) );
	}
	listed.filter( ( { isRetired } ) => !isRetired ).forEach( ( choice ) => add( choice, false, hasBoxes ) );
	specialChoices( question ).forEach( ( choice ) => add( choice, false, false ) );
	[ list, apart, other.element, count, clear ].forEach( ( part ) => frame.body.appendChild( part ) );
	select( [] );

	const widget: QuestionWidget = {
		element: frame.element,
		show( values ) {
			const codes = values.get( question.name ) || [];
			codes.filter( ( code ) => !options.has( code ) ).forEach(
				( code ) => add( listed.find( ( { value } ) => value === code ) || unknownChoice( code ), true, false ),
			);
			select( codes );
			other.show( values );
		},
		update( visible ) {
			frame.update( visible );
			options.forEach( ( { choice, element: option } ) => {
				option.hidden = !choice.isRetired && !visible.isChoiceShown( question.name, choice.value );
			} );
		},
		setFault( text, parameter = '' ) {
			frame.setFault( text );
			place = text === null ? null : parameter;
		},
		focus() {
			if ( place === otherParameter( question.name ) ) {
				other.focus();
				return;
			}
			const inView = Array.from( options.values() ).filter( ( option ) => !option.element.hidden );
			const first = !isMultiple && inView.find( ( { input } ) => input.checked ) || inView[ 0 ];
			if ( first ) {
				first.input.focus();
			}
		},
	};
	return widget;
}

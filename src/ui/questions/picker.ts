import { isExclusive, otherParameter } from '../../core/survey/special-choices';
import { element, replaceContents } from '../element';
import { choiceWords, unknownChoice } from './choice-input';
import { createCombobox } from './combobox';
import { listedChoices, specialChoices } from './offered-choices';
import { createOtherText } from './other-text';
import { optionsOfCatalogue, optionsOfChoices, type PickerOption } from './picker-options';
import { createQuestionFrame, type QuestionEnvironment, type QuestionWidget } from './question-frame';
import { limitNote, showChosenCount } from './selection-limits';
import { createSmallButton } from './small-button';
import type { DropdownQuestion, TagboxQuestion } from '../../core/survey/definition';

/** Codes that can be typed where the list could not be loaded. */
const EXAMPLES: Readonly<Record<string, string>> = {
	languages: 'ar, fr, pt-br', wikis: 'arwiki, commonswiki', skills: 'budgeting, facilitation',
};
const CODE = /^[a-z0-9_-]+$/;

/**
 * Picking from a list too long to be shown: by searching it, or going through its groups. What is picked stands above
 * the field, each with a button that takes it away. Where the wiki gives no list, codes can be typed.
 *
 * @param question
 * @param environment
 */
export function createPicker( question: TagboxQuestion | DropdownQuestion, environment: QuestionEnvironment ): QuestionWidget {
	const { texts, onChange, loadLanguages, loadWikis, suggest } = environment;
	const { messages } = texts;
	const source = question.choicesFrom;
	const isMultiple = question.type === 'tagbox';
	const id = OO.ui.generateElementId();
	const frame = createQuestionFrame( question, texts, limitNote( question, messages ), id );
	const other = createOtherText( question, environment, frame.describedBy );
	const tags = element( 'ul', { class: 'ext-localSkills-form-tags', 'aria-label': messages.text( 'localskills-form-picker-chosen' ) } );
	const failure = element( 'div', { class: 'ext-localSkills-form-picker-failure', role: 'status' } );
	const count = element( 'div', { class: 'ext-localSkills-form-question-count', 'aria-live': 'polite' } );
	const listed = listedChoices( question );
	const load = source === 'languages' ? loadLanguages : source === 'wikis' ? loadWikis :
		// Without a taxonomy there are no skills to show.
		source === 'skills' && listed.length === 0 ? () => Promise.reject( source ) : null;
	const special = optionsOfChoices( specialChoices( question ), null, texts );
	let options = optionsOfChoices( listed, source, texts ).concat( special );
	let suggested: readonly string[] = [];
	let chosen: readonly string[] = [];
	let loading: Promise<void> | null = null;
	let isShown = ( { choice }: PickerOption ): boolean => choice === null || !choice.isRetired;
	let isFaultInOther = false;

	const optionOf = ( code: string ): PickerOption | undefined => options.find( ( option ) => option.code === code );
	const drawTags = (): void => {
		const shown = chosen.filter( ( code ) => {
			const option = optionOf( code );
			return !option || option.choice !== null && option.choice.isRetired || isShown( option );
		} );
		tags.hidden = shown.length === 0;
		replaceContents( tags, ...shown.map( ( code ) => {
			const option = optionOf( code );
			// Of what the wiki was not asked about, only the code is known.
			const words = option ? option.words() : load ? element( 'bdi', {}, code ) : choiceWords( unknownChoice( code ), true, texts );
			const button = createSmallButton( 'tag-out', '×', messages.text( 'localskills-form-remove', words.textContent || '' ) );
			button.addEventListener( 'click', () => {
				const index = shown.indexOf( code );
				choose( chosen.filter( ( kept ) => kept !== code ) );
				( tags.querySelectorAll( 'button' )[ Math.min( index, shown.length - 2 ) ] || combobox.input ).focus();
			} );
			return element( 'li', { class: 'ext-localSkills-form-tag' }, words, button );
		} ) );
		if ( question.type === 'tagbox' ) {
			showChosenCount( count, shown.length, question, messages );
		}
	};
	const choose = ( codes: readonly string[] ): void => {
		chosen = codes;
		drawTags();
		combobox.draw();
		onChange( question.name, codes );
		other.update( codes );
	};
	const pick = ( code: string ): void => choose(
		isMultiple && chosen.includes( code ) ? chosen.filter( ( kept ) => kept !== code ) :
			!isMultiple || isExclusive( question.special, code ) ? [ code ] :
				chosen.filter( ( kept ) => !isExclusive( question.special, kept ) ).concat( code ) );

	/** Asks the wiki for the list, once; after a failure, once more whenever the person comes back. */
	const prepare = (): Promise<void> => {
		loading = loading || Promise.all( [
			load ? load().then( optionsOfCatalogue ) : options,
			suggest && source ? suggest( source ).catch( () => [] ) : [],
		] ).then( ( [ loaded, likely ] ) => {
			options = load ? loaded.concat( special ) : options;
			suggested = likely;
			combobox.setList( true );
			replaceContents( failure );
			drawTags();
		}, () => {
			loading = null;
			combobox.setList( false );
			replaceContents( failure, messages.text( 'localskills-form-picker-failed', EXAMPLES[ source as string ] as string ) );
		} );
		return loading;
	};
	const combobox = createCombobox( {
		id,
		describedBy: frame.describedBy,
		isMultiple,
		isLong: load !== null,
		messages,
		prepare,
		options: () => options.filter( isShown ),
		suggested: () => suggested,
		chosen: () => chosen,
		pick,
		/** Takes what are codes among what was typed, and leaves the rest in the field. */
		take( typed ) {
			const words = typed.toLowerCase().split( /[\s,;،؛]+/ ).filter( ( word ) => word !== '' );
			const codes = words.filter( ( word ) => CODE.test( word ) && !chosen.includes( word ) );
			if ( codes.length > 0 ) {
				choose( isMultiple ? chosen.concat( codes ) : codes.slice( 0, 1 ) );
			}
			return words.filter( ( word ) => !CODE.test( word ) ).join( ' ' );
		},
	} );
	[ tags, combobox.element, failure, other.element, count ].forEach( ( part ) => frame.body.appendChild( part ) );
	drawTags();

	return {
		element: frame.element,
		show( values ) {
			chosen = values.get( question.name ) || [];
			drawTags();
			other.show( values );
			if ( load && chosen.some( ( code ) => !optionOf( code ) ) ) {
				prepare();
			}
		},
		update( visible ) {
			frame.update( visible );
			isShown = ( { choice } ) => choice === null ||
				!choice.isRetired && visible.isChoiceShown( question.name, choice.value );
			if ( question.choices.some( ( { visibleIf } ) => visibleIf !== null ) ) {
				drawTags();
				combobox.draw();
			}
		},
		setFault( text, parameter ) {
			frame.setFault( text );
			isFaultInOther = text !== null && parameter === otherParameter( question.name );
		},
		focus: () => isFaultInOther ? other.focus() : combobox.input.focus(),
	};
}

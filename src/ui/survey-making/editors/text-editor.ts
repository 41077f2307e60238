/** A text of the survey in the language that is written, with the original beside it. */
import { textDirection } from '../../../core/i18n/localized-text';
import { isUnwritten, messageKey, textIn, withFirstTextAt, withTextAt } from '../../../core/survey/editing/edit-texts';
import { pathOfPlace, type Place, valueAt } from '../../../core/survey/editing/place';
import { element } from '../../element';
import { labelled, remark, textInput, type TextControl } from './controls';
import { isMainLanguage, type EditorTools } from './editor-tools';

export interface TextEditorOptions {
	readonly place: Place;
	readonly label: string;
	readonly help?: string;
	/** Several lines. */
	readonly isLong?: boolean;
	readonly placeholder?: string;
	/** When the field is left after a change of the main language's text, or of one that there was none of before. */
	readonly onLeave?: ( words: string ) => void;
	readonly onEnter?: () => void;
}

/** The key by which the control of a text is found. */
export function textKey( place: Place ): string {
	return pathOfPlace( place );
}

/**
 * The control alone, for lists whose lines are named otherwise.
 *
 * @param tools
 * @param options
 */
export function textControl( tools: EditorTools, options: TextEditorOptions ): TextControl {
	const { place } = options;
	const language = tools.language();
	const shipped = shippedText( tools, place );
	const { locale } = tools.texts();
	const code = isMainLanguage( language ) ? locale : language;
	const value = (): string => {
		const text = valueAt( tools.json(), place );
		return messageKey( text ) === null ? textIn( text, language ) : isMainLanguage( language ) ? shippedText( tools, place ) : '';
	};
	// Until all is drawn anew, what is typed here is all that there is of the text.
	const isFirst = isUnwritten( valueAt( tools.json(), place ) );
	const original = isMainLanguage( language ) ? '' : textIn( valueAt( tools.json(), place ), 'default' ) || shipped;
	const control = textInput( {
		key: textKey( place ),
		value: value(),
		kind: options.isLong === true ? 'lines' : 'text',
		language: code,
		direction: code === null ? 'auto' : textDirection( code ),
		placeholder: original || options.placeholder || '',
		onInput( words ) {
			tools.type( ( json ) => isFirst ? withFirstTextAt( json, place, language, words ) :
				withTextAt( json, place, language, words, shipped ), `text ${ textKey( place ) } ${ language }` );
		},
		onLeave( words ) {
			if ( isMainLanguage( language ) || isFirst ) {
				options.onLeave?.( words );
			}
		},
		...options.onEnter === undefined ? {} : { onEnter: options.onEnter },
	} );
	return control;
}

/**
 * The text with its label, and what it is translated from.
 *
 * @param tools
 * @param options
 */
export function textEditor( tools: EditorTools, options: TextEditorOptions ): HTMLElement {
	const { place } = options;
	const language = tools.language();
	const shipped = shippedText( tools, place );
	const { locale, messages } = tools.texts();
	const original = textIn( valueAt( tools.json(), place ), 'default' ) || shipped;
	const isOther = !isMainLanguage( language );
	return labelled( options.label, textControl( tools, options ), options.help ?? null,
		isOther && original !== '' ? element( 'div', { class: 'ext-localSkills-editor-original', ...languageMarks( locale ) }, original ) : null,
		shipped !== '' ? remark( messages.text( 'localskills-editor-shipped-text' ) ) : null );
}

/**
 * The attributes that say a language to browsers and screen readers.
 *
 * @param code - Null where it is not known
 */
export function languageMarks( code: string | null ): Record<string, string> {
	return code === null ? { dir: 'auto' } : { lang: code, dir: textDirection( code ) };
}

/** What a message of the project at a place says; empty when there is none. */
function shippedText( tools: EditorTools, place: Place ): string {
	const key = messageKey( valueAt( tools.json(), place ) );
	return key === null ? '' : tools.messages.text( key );
}

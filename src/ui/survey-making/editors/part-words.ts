/** What parts of a survey are called: kinds of questions in plain words, and each part by what it asks. */
import { resolveText } from '../../../core/i18n/localized-text';
import { readText } from '../../../core/i18n/read-localized-text';
import { type JsonObject, ownProperty } from '../../../core/json/value';
import { textIn } from '../../../core/survey/editing/edit-texts';
import type { Messages } from '../../../core/i18n/messages';
import type { DefinitionPart } from '../../../core/survey/editing/parts';
import type { PartKind } from '../../../core/survey/editing/new-parts';
import type { EditorTools } from './editor-tools';

/** Signs that say the kind at a glance, whatever the language. */
const SIGNS: Readonly<Record<PartKind, string>> = {
	'single-choice': '◉', 'multiple-choice': '☑', dropdown: '▾', ranking: '⇅', rating: '★', 'yes-no': '✓',
	'skills-grid': '▦', skills: '⊕', languages: '⊕', wikis: '⊕', matrix: '▤',
	'short-text': 'Aa', 'long-text': '¶', number: '12', date: '31', note: 'i', panel: '▭',
};

const KINDS: Readonly<Record<string, PartKind>> = {
	radiogroup: 'single-choice', checkbox: 'multiple-choice', dropdown: 'dropdown', tagbox: 'multiple-choice', ranking: 'ranking',
	rating: 'rating', boolean: 'yes-no', matrix: 'matrix', matrixdropdown: 'skills-grid', comment: 'long-text', html: 'note', panel: 'panel',
};

/**
 * The kind of an element as people add it; null for types that nobody knows.
 *
 * @param json - The element
 */
export function kindOf( json: JsonObject ): PartKind | null {
	const type = ownProperty( json, 'type' );
	const source = ownProperty( json, 'choicesFrom' );
	if ( source === 'skills' || source === 'languages' || source === 'wikis' ) {
		return source;
	}
	if ( type === 'text' ) {
		const input = ownProperty( json, 'inputType' );
		return input === 'number' ? 'number' : input === 'date' || input === 'month' ? 'date' : 'short-text';
	}
	return typeof type === 'string' && Object.prototype.hasOwnProperty.call( KINDS, type ) ? KINDS[ type ] as PartKind : null;
}

/** The sign of a kind. */
export function kindSign( kind: PartKind | null ): string {
	return kind === null ? '?' : SIGNS[ kind ];
}

/**
 * What a part is, in plain words.
 *
 * @param part
 * @param messages
 */
export function kindName( part: DefinitionPart, messages: Messages ): string {
	const kind = kindOf( part.json );
	return part.kind === 'page' ? messages.text( 'localskills-editor-page' ) :
		kind === null ? part.type || '?' :
			part.type === 'tagbox' && kind === 'multiple-choice' ? messages.text( 'localskills-editor-type-tagbox' ) :
				messages.text( `localskills-editor-kind-${ kind }` );
}

/**
 * A text of the definition in the language that is written, else in its own, else as the coordinator would read it.
 *
 * @param text - As it stands in the definition
 * @param tools
 */
export function wordsOf( text: unknown, tools: Pick<EditorTools, 'language' | 'texts'> ): string {
	const read = readText( text );
	const { messages, locale } = tools.texts();
	return textIn( text, tools.language() ) || textIn( text, 'default' ) || ( read === null ? '' : resolveText( read, messages, locale ).text );
}

/**
 * What a part asks or says, to tell it from others.
 *
 * @param part
 * @param tools
 * @return Empty when it has no words yet
 */
export function partWords( part: DefinitionPart, tools: Pick<EditorTools, 'language' | 'texts'> ): string {
	return wordsOf( ownProperty( part.json, part.kind === 'note' ? 'html' : 'title' ), tools ).replace( /\s+/g, ' ' ).trim();
}

/**
 * The same, with something to say for what has no words.
 *
 * @param part
 * @param tools
 */
export function partLabel( part: DefinitionPart, tools: Pick<EditorTools, 'language' | 'texts' | 'messages'> ): string {
	return partWords( part, tools ) || ( part.kind === 'page' ?
		tools.messages.text( 'localskills-editor-page-number', ( part.place[ 1 ] as number ) + 1 ) :
		tools.messages.text( 'localskills-editor-untitled', kindName( part, tools.messages ) ) );
}

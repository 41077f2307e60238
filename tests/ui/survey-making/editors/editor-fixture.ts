/** An editor on a page, with a definition in it, and what a person does there. */
import english from '../../../../i18n/en.json';
import { publishedKeys } from '../../../../src/core/survey/editing/published';
import { definitionFaults, definitionWarnings } from '../../../../src/core/survey/lint-definition';
import { readTaxonomy } from '../../../../src/core/skills/taxonomy';
import { createMessages } from '../../../../src/ui/messages';
import { createDefinitionDocument, type DefinitionDocument } from '../../../../src/ui/survey-making/definition-document';
import { richDefinition } from '../../../core/survey/editing/definition';
import type { JsonObject } from '../../../../src/core/json/value';
import type { Editor, EditorContext } from '../../../../src/ui/survey-making/editors/editor-context';

export interface EditorFixture {
	readonly editor: Editor;
	readonly document: DefinitionDocument;
	/** The control with a key. */
	control( key: string ): HTMLElement;
	has( key: string ): boolean;
	press( key: string ): void;
	/** Writes into a field and leaves it. */
	write( key: string, text: string ): void;
	choose( key: string, value: string ): void;
	/** Key of what has the focus. */
	focused(): string | null;
	text(): string;
}

const TAXONOMY = readTaxonomy( { locale: 'en', skills: [
	{ id: 'money', label: 'Money' }, { id: 'budgeting', label: { default: 'Budgeting', fr: 'Budgets' }, parent: 'money' },
	{ id: 'grants', label: 'Grants', aliases: { en: [ 'fundraising' ] }, parent: 'money' },
	{ id: 'tech', label: 'Technology' }, { id: 'lua', label: 'Lua modules', parent: 'tech' },
] } ).taxonomy;

/**
 * Opens an editor.
 *
 * @param create
 * @param changes - To the context; `isRunning` makes all of the definition published
 * @param json - The definition
 */
export function openEditor(
	create: ( context: EditorContext ) => Editor, changes: Partial<EditorContext> = {}, json: JsonObject = richDefinition(),
): EditorFixture {
	mw.messages.set( english as unknown as Record<string, string> );
	const definition = createDefinitionDocument( json, {
		lint: ( now ) => ( { faults: definitionFaults( now ), warnings: definitionWarnings( now ) } ),
	} );
	const editor = create( {
		document: definition,
		texts: { messages: createMessages( mw, 'ltr' ), locale: 'en', taxonomy: TAXONOMY },
		isRunning: false,
		lockedQuestions: [],
		publishedNames: changes.isRunning === true ? publishedKeys( json ) : [],
		languageName: ( code ) => ( { en: 'English', fr: 'French', sw: 'Swahili' } as Record<string, string> )[ code ] ?? code,
		loadLanguages: () => Promise.resolve( [ { code: 'sw', name: 'Swahili', hint: 'Kiswahili', words: [] } ] ),
		...changes,
	} );
	document.body.innerHTML = '';
	document.body.appendChild( editor.element );
	const find = ( key: string ): HTMLElement | undefined => Array.from( editor.element.querySelectorAll<HTMLElement>( '[data-key]' ) )
		.find( ( control ) => control.getAttribute( 'data-key' ) === key );
	const control = ( key: string ): HTMLElement => {
		const found = find( key );
		if ( found === undefined ) {
			throw new Error( `There is no control "${ key }"` );
		}
		return found;
	};
	return {
		editor,
		document: definition,
		control,
		has: ( key ) => find( key ) !== undefined,
		press( key ) {
			control( key ).focus();
			control( key ).click();
		},
		write( key, text ) {
			const field = control( key ) as HTMLInputElement;
			field.focus();
			field.value = text;
			field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
			field.dispatchEvent( new Event( 'change', { bubbles: true } ) );
		},
		choose( key, value ) {
			const select = control( key ) as HTMLSelectElement;
			select.focus();
			select.value = value;
			if ( select.value !== value ) {
				throw new Error( `"${ key }" does not offer "${ value }"` );
			}
			select.dispatchEvent( new Event( 'change', { bubbles: true } ) );
		},
		focused: () => document.activeElement === null ? null : document.activeElement.getAttribute( 'data-key' ),
		text: () => editor.element.textContent || '',
	};
}

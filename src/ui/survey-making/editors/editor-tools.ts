/** What the parts of an editor share: the definition, the language that is written, drawing anew, saying what happened. */
import { DEFAULT_LANGUAGE } from '../../../core/survey/editing/edit-texts';
import { keyAt } from '../../../core/survey/editing/published';
import { partAround } from '../../../core/survey/editing/parts';
import type { JsonObject } from '../../../core/json/value';
import type { Messages } from '../../../core/i18n/messages';
import type { Place } from '../../../core/survey/editing/place';
import type { TextContext } from '../../../core/survey/text';
import type { EditorContext } from './editor-context';

type Edit = ( json: JsonObject ) => JsonObject;

export interface EditorTools {
	readonly context: EditorContext;
	readonly messages: Messages;
	/** The coordinator's languages, with the language of the definition as it is now. */
	texts(): TextContext;
	json(): JsonObject;
	/** The language whose texts are written: `default`, or a code. */
	language(): string;
	/** Changes the definition and draws everything anew. */
	change( edit: Edit, describes?: string ): void;
	/** Changes the definition while somebody types: nothing is drawn anew, so that the field stays; the rest follows. */
	type( edit: Edit, describes: string ): void;
	/** Draws anew without a change, such as when something is opened. */
	draw(): void;
	/** Has a control with this key focused once everything is drawn anew. */
	focusAfterwards( key: string ): void;
	/** Called after changes by typing, until everything is drawn anew. */
	onTyping( follow: () => void ): void;
	/** Says to screen readers what happened. */
	announce( text: string ): void;
	/** Says what was taken away, with a button to take that back. */
	offerUndo( text: string ): void;
	/** Whether something that opens is open; it stays so when all is drawn anew. */
	isOpen( key: string ): boolean;
	setOpen( key: string, isOpen: boolean ): void;
	/** Whether answers may have what is at a place already: its name or code stays, and it retires instead of going. */
	isFrozen( place: Place ): boolean;
	/** Whether a place is in a question of the core module, of which only the texts change. */
	isLocked( place: Place ): boolean;
}

export interface EditorToolsOptions {
	/** What is drawn; controls in it have `data-key`. */
	readonly root: HTMLElement;
	readonly language: () => string;
	/** Draws everything from the definition as it is. */
	readonly draw: () => void;
	/** After a change by typing: what is drawn beside the field, such as the outline. */
	readonly follow: () => void;
	readonly announce: ( text: string ) => void;
	readonly offerUndo: ( text: string ) => void;
}

/**
 * The tools of one editor.
 *
 * @param context
 * @param options
 * @return The tools, and what listens to the document
 */
export function createEditorTools( context: EditorContext, options: EditorToolsOptions ): EditorTools & { destroy(): void } {
	const { document: definition } = context;
	const { root } = options;
	const open = new Map<string, boolean>();
	let followers: ( () => void )[] = [];
	let isTyping = false;
	let wanted: string | null = null;

	const draw = (): void => {
		const active = document.activeElement as HTMLElement | null;
		const key = wanted ?? ( active !== null && root.contains( active ) ? active.getAttribute( 'data-key' ) : null );
		const caret = wanted === null && active instanceof HTMLInputElement && active.type === 'text' ? active.selectionStart : null;
		wanted = null;
		followers = [];
		options.draw();
		const target = key === null ? null : controlOf( root, key );
		if ( target !== null && target !== document.activeElement ) {
			target.focus();
			if ( caret !== null && target instanceof HTMLInputElement ) {
				target.setSelectionRange( caret, caret );
			}
		}
	};
	const endListening = definition.onChange( () => {
		if ( isTyping ) {
			options.follow();
			followers.forEach( ( follow ) => follow() );
		} else {
			draw();
		}
	} );

	return {
		context,
		messages: context.texts.messages,
		texts() {
			const locale = definition.json().locale;
			return { ...context.texts, locale: typeof locale === 'string' ? locale : null };
		},
		json: definition.json,
		language: options.language,
		change( edit, describes ) {
			const before = definition.json();
			definition.change( edit, describes );
			if ( definition.json() === before && wanted !== null ) {
				draw();
			}
		},
		type( edit, describes ) {
			isTyping = true;
			try {
				definition.change( edit, describes );
			} finally {
				isTyping = false;
			}
		},
		draw,
		focusAfterwards( key ) {
			wanted = key;
		},
		onTyping( follow ) {
			followers.push( follow );
		},
		announce: options.announce,
		offerUndo: options.offerUndo,
		isOpen: ( key ) => open.get( key ) === true,
		setOpen( key, isOpen ) {
			open.set( key, isOpen );
		},
		isFrozen: ( place ) => context.isRunning && context.publishedNames.includes( keyAt( definition.json(), place ) ),
		isLocked( place ) {
			const part = partAround( definition.json(), place );
			return part !== null && part.kind === 'question' && context.lockedQuestions.includes( part.name );
		},
		destroy: endListening,
	};
}

/**
 * The control that has a key.
 *
 * @param root
 * @param key
 */
export function controlOf( root: HTMLElement, key: string ): HTMLElement | null {
	return Array.from( root.querySelectorAll<HTMLElement>( '[ data-key ]' ) ).find( ( control ) => control.getAttribute( 'data-key' ) === key ) ?? null;
}

/** Whether a language is the definition's own, whose texts stand under `default`. */
export function isMainLanguage( language: string ): boolean {
	return language === DEFAULT_LANGUAGE;
}

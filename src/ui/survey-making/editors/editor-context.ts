/** What every editor of a part of the definition is given. */
import type { TextContext } from '../../../core/survey/text';
import type { CatalogueReader } from '../../../wiki/port';
import type { DefinitionDocument } from '../definition-document';

export interface EditorContext {
	readonly document: DefinitionDocument;
	/** The coordinator's languages, the skills of the wiki; `locale` is that of the definition when the editor opened. */
	readonly texts: TextContext;
	/** The survey has answers or takes some: names and codes stay, choices and questions retire instead of going. */
	readonly isRunning: boolean;
	/** Names of the questions of the core module, of which only the texts may be changed. */
	readonly lockedQuestions: readonly string[];
	/** What the wiki's copy of the definition has already, as `publishedKeys` of core/survey/editing gives it. */
	readonly publishedNames: readonly string[];
	/** What a language is called, in the coordinator's language or its own; its code where nobody knows. */
	readonly languageName: ( code: string ) => string;
	/** The languages that the wiki knows; rejects when it does not answer. */
	readonly loadLanguages: CatalogueReader[ 'loadLanguages' ];
}

export interface Editor {
	readonly element: HTMLElement;
	/**
	 * Shows what stands at a place of the definition and moves the focus there.
	 *
	 * @param path - A JSON path such as `$.pages[0].elements[1].name`
	 * @return False when the place is not of this editor
	 */
	reveal( path: string ): boolean;
	/** The editor goes away: it listens to nothing any more. */
	destroy(): void;
}

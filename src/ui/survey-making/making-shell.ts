import { definitionFaults } from '../../core/survey/lint-definition';
import { element, focusOn, replaceContents } from '../element';
import { button, buttonRow, notice } from '../notice';
import { SaveFault } from '../../wiki/port';
import { createBeginScreen } from './begin-screen';
import { createEditorView, type EditorView } from './editor-view';
import { exportButtons } from './export-buttons';
import { loadMaking, type LoadedMaking } from './load-making';
import { createMakingSession, type MakingSession } from './making-session';
import { createNotJsonScreen } from './not-json-screen';
import { createOverviewScreen } from './overview-screen';
import { createPublishedScreen } from './published-screen';
import type { JsonObject } from '../../core/json/value';
import type { FromSurvey } from './begin-origin';
import type { MakingContext } from './making-context';
import type { MakingDraft } from './making-draft';

export interface MakingShell {
	readonly element: HTMLElement;
	/** Opens a survey of the wiki, or begins a new one. */
	open( surveyId: string | null ): void;
	/** Whether something was changed and is not published. */
	isChanged(): boolean;
	/** Whether the browser keeps what is changed. */
	isKept(): boolean;
	destroy(): void;
}

export interface MakingShellOptions {
	readonly context: MakingContext;
	readonly onClose: () => void;
	/** Something was published, so that the page behind the dialog is out of date. */
	readonly onPublished: () => void;
}

/**
 * What stands in the dialog for making surveys, from the first question to the last thank-you.
 *
 * @param options
 */
export function createMakingShell( options: MakingShellOptions ): MakingShell {
	const { context, onClose, onPublished } = options;
	const { messages } = context;
	const root = element( 'div', {
		class: 'ext-localSkills-making', lang: messages.language, dir: messages.direction,
	} );
	let session: MakingSession | null = null;
	let view: EditorView | null = null;

	const leaveEditor = (): void => {
		view?.destroy();
		session?.end();
		view = null;
		session = null;
	};

	/** Shows a screen and moves the focus to its heading. */
	const show = ( screen: HTMLElement ): void => {
		replaceContents( root, element( 'div', { class: 'ext-localSkills-making-screen' }, screen ) );
		const heading = screen.querySelector<HTMLElement>( 'h2' );
		if ( heading !== null ) {
			heading.focus( { preventScroll: true } );
		}
	};

	const showLoading = (): void => {
		leaveEditor();
		show( element( 'p', { role: 'status' }, messages.text( 'localskills-making-loading' ) ) );
	};

	const showNotLoaded = ( error: unknown, again: () => void ): void => show( notice( 'error',
		element( 'p', {}, messages.text( 'localskills-making-not-loaded' ) ),
		error instanceof SaveFault && error.explanation !== '' ? element( 'p', { dir: 'auto' }, error.explanation ) : null,
		buttonRow( button( messages.text( 'localskills-save-try-again' ), 'normal', again ) ),
	) );

	const showBegin = ( from: FromSurvey | null ): void => {
		leaveEditor();
		show( createBeginScreen( {
			context,
			from,
			onBegin: ( surveyId, json ) => begin( surveyId, json, null ),
			onContinue: ( draft ) => begin( draft.surveyId, draft.json, draft ),
			onOther: () => showBegin( null ),
		} ) );
	};

	/** Opens a survey that is not on the wiki yet. */
	const begin = ( surveyId: string, json: JsonObject, draft: MakingDraft | null ): void => {
		showLoading();
		loadMaking( context, surveyId, json ).then(
			( loaded ) => edit( loaded, json, draft ),
			( error ) => showNotLoaded( error, () => begin( surveyId, json, draft ) ),
		);
	};

	const edit = ( loaded: LoadedMaking, json: JsonObject, draft: MakingDraft | null ): void => {
		leaveEditor();
		// A draft goes on from the revision that it was made from: what was saved since is merged on publishing.
		const isBehind = draft !== null && draft.baseRevision !== loaded.base.revision;
		const base = isBehind ? { ...loaded.base, revision: draft.baseRevision, json: draft.baseJson } : loaded.base;
		session = createMakingSession( context, {
			loaded: { ...loaded, base }, json, step: draft?.step ?? 'questions', isNew: draft === null && base.revision === 0,
		} );
		const opened = session;
		view = createEditorView( {
			context,
			session: opened,
			step: draft?.step ?? 'questions',
			onPublished( published ) {
				onPublished();
				leaveEditor();
				show( createPublishedScreen( {
					context, published, answers: loaded.answers, onContinue: () => open( opened.surveyId ), onClose,
				} ) );
			},
		} );
		replaceContents( root, view.element );
		const heading = view.element.querySelector<HTMLElement>( 'h2' );
		if ( heading !== null ) {
			focusOn( heading );
		}
	};

	const showLoaded = ( loaded: LoadedMaking ): void => {
		const { base, surveyId } = loaded;
		if ( base.revision === 0 ) {
			showBegin( null );
			return;
		}
		const { json } = base;
		if ( json === null ) {
			show( createNotJsonScreen( {
				context,
				loaded,
				onTake: ( good ) => edit( loaded, good, null ),
			} ) );
			return;
		}
		show( createOverviewScreen( {
			context,
			loaded,
			json,
			faults: definitionFaults( json, {
				taxonomy: loaded.taxonomy, id: surveyId, core: loaded.core, previous: loaded.previous,
			} ),
			onEdit: ( start, draft ) => edit( loaded, start, draft ),
			onBegin: ( kind ) => showBegin( { id: surveyId, kind, base, json } ),
			onReload: () => {
				onPublished();
				open( surveyId );
			},
			exports: () => exportButtons( { context, surveyId, json, taxonomy: loaded.taxonomy } ),
		} ) );
	};

	const open = ( surveyId: string | null ): void => {
		if ( surveyId === null ) {
			showBegin( null );
			return;
		}
		showLoading();
		loadMaking( context, surveyId ).then( showLoaded, ( error ) => showNotLoaded( error, () => open( surveyId ) ) );
	};

	return {
		element: root,
		open,
		isChanged: () => session !== null && session.isChanged(),
		isKept: () => session === null || session.keep(),
		destroy: leaveEditor,
	};
}

import { element, focusOn, replaceContents } from '../element';
import { button, notice } from '../notice';
import { createQuestionsEditor } from './editors/questions-editor';
import { createTranslationEditor } from './editors/translation-editor';
import { createPreviewPanel } from './preview-panel';
import { createPublishPanel, type Published } from './publish-panel';
import { createSettingsPanel } from './settings-panel';
import { createTextsExchange } from './texts-exchange';
import type { Editor, EditorContext } from './editors/editor-context';
import type { MakingContext } from './making-context';
import type { MakingPanel } from './making-panel';
import type { MakingSession } from './making-session';

/** The steps of making a survey, in their order. */
export const STEPS = [ 'questions', 'languages', 'settings', 'preview', 'publish' ] as const;
export type StepName = typeof STEPS[ number ];

export interface EditorViewOptions {
	readonly context: MakingContext;
	readonly session: MakingSession;
	/** What to open first. */
	readonly step: string;
	readonly onPublished: ( published: Published ) => void;
}

export interface EditorView {
	readonly element: HTMLElement;
	destroy(): void;
}

/** An editor as a step: it follows the definition by itself. */
function panelOf( editor: Editor, ...more: readonly HTMLElement[] ): MakingPanel {
	return {
		element: element( 'div', {}, editor.element, ...more ),
		show: () => undefined,
		reveal: editor.reveal,
		destroy: editor.destroy,
	};
}

/**
 * A survey being made: its steps, the way between them, and the way back from every change.
 *
 * @param options
 */
export function createEditorView( options: EditorViewOptions ): EditorView {
	const { context, session, onPublished } = options;
	const { messages } = context;
	const { document: definition } = session;
	const text = ( key: string, ...parameters: readonly ( string | number )[] ): string =>
		messages.text( `localskills-making-${ key }`, ...parameters );

	const editorContext = (): EditorContext => ( {
		document: definition,
		texts: session.texts(),
		isRunning: session.isRunning(),
		lockedQuestions: session.lockedQuestions(),
		publishedNames: session.publishedKeys(),
		loadLanguages: () => context.catalogue.loadLanguages(),
		languageName: context.languageName,
	} );
	const makers: Readonly<Record<StepName, () => MakingPanel>> = {
		questions: () => panelOf( createQuestionsEditor( editorContext() ) ),
		languages: () => panelOf( createTranslationEditor( editorContext() ), createTextsExchange( context, session ) ),
		settings: () => createSettingsPanel( context, session ),
		preview: () => createPreviewPanel( context, session ),
		publish: () => createPublishPanel( { context, session, onGo: goToPath, onPublished } ),
	};
	const panels = new Map<StepName, MakingPanel>();
	const panel = ( step: StepName ): MakingPanel => {
		const made = panels.get( step ) ?? makers[ step ]();
		panels.set( step, made );
		return made;
	};

	let current: StepName = STEPS.find( ( step ) => step === options.step ) ?? 'questions';

	const heading = element( 'h2', { tabindex: '-1', class: 'ext-localSkills-making-heading' } );
	const help = element( 'p', { class: 'ext-localSkills-making-help' } );
	const body = element( 'div', { class: 'ext-localSkills-making-body' } );
	const frozen = element( 'div', {} );
	const kept = element( 'div', { class: 'ext-localSkills-making-kept', role: 'status' } );

	// Messages used here: localskills-making-step-questions, localskills-making-step-languages,
	// localskills-making-step-settings, localskills-making-step-preview, localskills-making-step-publish,
	// and the same with -help
	const stepButtons = STEPS.map( ( step, index ) => {
		const made = element( 'button', { type: 'button', class: 'ext-localSkills-making-step' },
			element( 'span', { class: 'ext-localSkills-making-step-number', 'aria-hidden': 'true' }, messages.number( index + 1 ) ),
			element( 'span', {}, text( `step-${ step }` ) ) );
		made.addEventListener( 'click', () => goTo( step ) );
		return made;
	} );
	const navigation = element( 'nav', { class: 'ext-localSkills-making-steps', 'aria-label': text( 'steps' ) },
		element( 'ol', {}, ...stepButtons.map( ( made ) => element( 'li', {}, made ) ) ) );

	const undo = new OO.ui.ButtonWidget( { icon: 'undo', label: text( 'undo' ), invisibleLabel: true, framed: false, title: text( 'undo' ) } );
	const redo = new OO.ui.ButtonWidget( { icon: 'redo', label: text( 'redo' ), invisibleLabel: true, framed: false, title: text( 'redo' ) } );
	undo.on( 'click', () => definition.undo() );
	redo.on( 'click', () => definition.redo() );
	const back = button( text( 'back' ), 'normal', () => goTo( STEPS[ STEPS.indexOf( current ) - 1 ] as StepName ) );
	const next = button( text( 'next' ), 'primary', () => goTo( STEPS[ STEPS.indexOf( current ) + 1 ] as StepName ) );
	const foot = element( 'div', { class: 'ext-localSkills-making-foot' },
		element( 'div', { class: 'ext-localSkills-making-history' },
			undo.$element[ 0 ] as HTMLElement, redo.$element[ 0 ] as HTMLElement, kept ),
		element( 'div', { class: 'ext-localSkills-making-way' }, back.$element[ 0 ] as HTMLElement, next.$element[ 0 ] as HTMLElement ),
	);

	const showState = (): void => {
		undo.setDisabled( !definition.canUndo() );
		redo.setDisabled( !definition.canRedo() );
		replaceContents( kept, text( session.isChanged() ? 'kept' : 'saved' ) );
	};

	const showStep = ( step: StepName ): void => {
		current = step;
		session.setStep( step );
		const shown = panel( step );
		stepButtons.forEach( ( made, index ) => {
			if ( STEPS[ index ] === step ) {
				made.setAttribute( 'aria-current', 'step' );
				made.scrollIntoView( { block: 'nearest', inline: 'nearest' } );
			} else {
				made.removeAttribute( 'aria-current' );
			}
		} );
		replaceContents( heading, text( `step-${ step }` ) );
		replaceContents( help, text( `step-${ step }-help` ) );
		const isFrozen = session.isRunning() && step === 'questions';
		replaceContents( frozen, isFrozen ? notice( 'notice', text( 'frozen' ) ) : null );
		replaceContents( body, shown.element );
		back.toggle( step !== STEPS[ 0 ] );
		next.toggle( step !== STEPS[ STEPS.length - 1 ] );
		shown.show();
		showState();
		// Text areas grow by measuring themselves, which they can only do on the page.
		window.dispatchEvent( new Event( 'resize' ) );
	};

	const goTo = ( step: StepName ): void => {
		showStep( step );
		scroller.scrollTop = 0;
		focusOn( heading );
	};

	/** The step that a place of the definition belongs to, first; then whichever takes it. */
	function goToPath( path: string ): void {
		const likely: readonly StepName[] = /^\$\.pages/.test( path ) ? [ 'questions', 'languages', 'settings' ] : [ 'settings', 'questions' ];
		for ( const step of likely ) {
			showStep( step );
			if ( panel( step ).reveal( path ) ) {
				return;
			}
		}
		goTo( likely[ 0 ] as StepName );
	}

	const scroller = element( 'div', { class: 'ext-localSkills-making-scroller' },
		element( 'div', { class: 'ext-localSkills-making-content' }, heading, help, frozen, body ) );
	const root = element( 'div', { class: 'ext-localSkills-making-editor' }, navigation, scroller, foot );
	const endListening = definition.onChange( showState );
	showStep( current );

	return {
		element: root,
		destroy() {
			endListening();
			panels.forEach( ( made ) => made.destroy() );
		},
	};
}

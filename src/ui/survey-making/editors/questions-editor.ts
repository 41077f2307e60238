/** The editor of a survey's pages and questions: the outline, and beside or behind it what is selected. */
import { addElement } from '../../../core/survey/editing/edit-parts';
import { DEFAULT_LANGUAGE } from '../../../core/survey/editing/edit-texts';
import { languagesOf } from '../../../core/survey/editing/languages';
import { addPage, nameForNew, newElement, NOT_RELEVANT, type PartKind, withNotInStatistics } from '../../../core/survey/editing/new-parts';
import { findElement, partAround } from '../../../core/survey/editing/parts';
import { listAt, pathOfPlace, placeOfPath, type Place, valueAt, withValueAt } from '../../../core/survey/editing/place';
import { publishedElementNames } from '../../../core/survey/editing/published';
import { element, replaceContents } from '../../element';
import { observeWidth } from '../../questions/observe-width';
import { drawAddChooser, FIRST_KIND_KEY } from './add-chooser';
import { button, labelled, selectInput } from './controls';
import { createEditorTools, controlOf, isMainLanguage } from './editor-tools';
import { drawOutline } from './outline';
import { drawPartEditor } from './part-editor';
import { scrollToBeginning } from './scroll-frame';
import { textKey } from './text-editor';
import type { Editor, EditorContext } from './editor-context';

/** In pixels: from here on the outline has room beside what is selected. */
const WIDE = 720;

/** The language in which a survey with such texts is shown to the coordinator. */
function startLanguage( { document: definition, texts: { messages } }: EditorContext ): string {
	const json = definition.json();
	const codes = languagesOf( json );
	const wanted = messages.languageChain.find( ( code ) => code === json.locale || codes.includes( code ) );
	return wanted === undefined || wanted === json.locale ? DEFAULT_LANGUAGE : wanted;
}

/**
 * An editor of the questions of a survey.
 *
 * @param context
 */
export function createQuestionsEditor( context: EditorContext ): Editor {
	const { messages } = context.texts;
	const outline = element( 'div', { class: 'ext-localSkills-editor-side' } );
	const detail = element( 'div', { class: 'ext-localSkills-editor-detail' } );
	const bar = element( 'div', { class: 'ext-localSkills-editor-bar' } );
	const said = element( 'div', { class: 'ext-localSkills-editor-read-out', role: 'status' } );
	const undo = element( 'div', { class: 'ext-localSkills-editor-undo' } );
	const root = element( 'div', { class: 'ext-localSkills-editor ext-localSkills-editor-questions' },
		bar, element( 'div', { class: 'ext-localSkills-editor-panes' }, outline, detail ), undo, said );
	let selected: Place | null = null;
	/** What is selected, by its name: places change when something else moves. */
	let selectedName = '';
	let adding: { readonly list: Place; readonly index: number } | null = null;
	let language = startLanguage( context );
	/** The definition before something was taken away, as long as that can be taken back. */
	let undoable: object | null = null;

	const tools = createEditorTools( context, {
		root,
		language: () => language,
		draw,
		follow() {
			replaceContents( outline, drawnOutline() );
			hideUndo();
		},
		announce: say,
		offerUndo( text ) {
			undoable = context.document.json();
			replaceContents( undo, element( 'span', {}, text ), button( {
				key: 'undo', label: messages.text( 'localskills-editor-undo' ), kind: 'progressive',
				onClick() {
					undoable = null;
					context.document.undo();
					say( messages.text( 'localskills-editor-undone' ) );
				},
			} ) );
			say( text );
		},
	} );

	function say( text: string ): void {
		// The same words twice are announced twice only when something comes between.
		said.textContent = '';
		window.setTimeout( () => {
			said.textContent = text;
		}, 50 );
	}

	function hideUndo(): void {
		if ( undoable !== context.document.json() ) {
			undoable = null;
			replaceContents( undo );
		}
	}

	function select( place: Place | null, focusKey: string | null = null ): void {
		selected = place;
		adding = null;
		const part = place === null ? null : partAround( tools.json(), place );
		selectedName = part === null || part.kind === 'page' ? '' : part.name;
		if ( focusKey !== null ) {
			tools.focusAfterwards( focusKey );
		}
		tools.draw();
		// The list may have been scrolled far down; what is selected begins at the top.
		if ( place !== null ) {
			scrollToBeginning( detail );
		}
	}

	/** Where what is selected is now, after a change from outside. */
	function followSelection(): void {
		if ( selected === null ) {
			return;
		}
		// What has another name now is where it was.
		const part = ( selectedName === '' ? null : findElement( tools.json(), selectedName ) ) ?? partAround( tools.json(), selected );
		selected = part === null ? null : part.place;
		selectedName = part === null || part.kind === 'page' ? '' : part.name;
	}

	function openChooser( list: Place, index: number ): void {
		adding = { list, index };
		selected = null;
		tools.focusAfterwards( FIRST_KIND_KEY );
		tools.draw();
		scrollToBeginning( detail );
	}

	function isWide(): boolean {
		return root.classList.contains( 'ext-localSkills-editor-wide' );
	}

	function drawnOutline(): HTMLElement {
		return drawOutline( tools, {
			selected: () => selected,
			select( place ) {
				select( place );
				if ( !isWide() ) {
					controlOf( root, 'back' )?.focus();
				}
			},
			follow( place ) {
				// Side by side what moves is selected; else the list would go away under one's hands.
				select( isWide() ? place : null, `part ${ pathOfPlace( place ) }` );
			},
			add: openChooser,
			addPage() {
				const index = listAt( tools.json(), [ 'pages' ] ).length;
				tools.change( ( json ) => addPage( json, index ) );
				select( [ 'pages', index ], textKey( [ 'pages', index, 'title' ] ) );
			},
		} );
	}

	function add( kind: PartKind ): void {
		const { list, index } = adding as { list: Place; index: number };
		const name = nameForNew( kind, tools.json(), publishedElementNames( context.publishedNames ) );
		const made = newElement( kind, name, {
			importance: messages.text( 'localskills-editor-grid-importance' ),
			ability: messages.text( 'localskills-editor-grid-ability' ),
			notRelevant: messages.text( 'localskills-editor-grid-not-relevant' ),
		} );
		const added = addElement( tools.json(), list, index, made );
		tools.change( () => {
			const isMeasured = kind === 'skills-grid' && valueAt( added.json, [ 'localSkills', 'measures', 'grid' ] ) === undefined;
			const counted = kind === 'skills-grid' ? withNotInStatistics( added.json, NOT_RELEVANT ) : added.json;
			return isMeasured ? withValueAt( counted, [ 'localSkills', 'measures', 'grid' ], name ) : counted;
		} );
		select( added.place, textKey( [ ...added.place, kind === 'note' ? 'html' : 'title' ] ) );
	}

	function drawBar(): void {
		const codes = languagesOf( tools.json() );
		if ( !isMainLanguage( language ) && !codes.includes( language ) ) {
			codes.push( language );
		}
		const { locale } = tools.texts();
		replaceContents( bar, codes.length === 0 ? null : labelled( messages.text( 'localskills-editor-language' ), selectInput( {
			key: 'language',
			value: language,
			options: [
				{ value: DEFAULT_LANGUAGE, label: locale === null ? messages.text( 'localskills-editor-main-language' ) :
					messages.text( 'localskills-editor-main-language-named', context.languageName( locale ) ) },
				...codes.map( ( code ) => ( { value: code, label: context.languageName( code ) } ) ),
			],
			onChange( code ) {
				language = code;
				tools.draw();
			},
		} ) ) );
		bar.hidden = codes.length === 0;
	}

	function draw(): void {
		followSelection();
		hideUndo();
		drawBar();
		replaceContents( outline, drawnOutline() );
		const part = selected === null ? null : partAround( tools.json(), selected );
		root.classList.toggle( 'ext-localSkills-editor-has-detail', part !== null || adding !== null );
		const back = (): void => {
			const key = selected === null ? 'add page' : `part ${ pathOfPlace( selected ) }`;
			adding = null;
			selected = null;
			tools.focusAfterwards( key );
			tools.draw();
		};
		const backButton = button( {
			key: 'back', label: messages.text( 'localskills-editor-back' ), kind: 'quiet', onClick: back,
		} );
		backButton.classList.add( 'ext-localSkills-editor-back' );
		replaceContents( detail, part === null && adding === null ? null : backButton,
			adding !== null ? drawAddChooser( tools, add, back ) :
				part !== null ? drawPartEditor( tools, part, {
					select,
					add: openChooser,
				} ) : element( 'p', { class: 'ext-localSkills-editor-empty' }, messages.text( 'localskills-editor-nothing-selected' ) ) );
	}

	tools.draw();
	observeWidth( root, ( width ) => root.classList.toggle( 'ext-localSkills-editor-wide', width >= WIDE ) );

	return {
		element: root,
		reveal( path ) {
			const place = placeOfPath( path );
			const part = place[ 0 ] === 'pages' ? partAround( tools.json(), place ) : null;
			if ( part === null ) {
				return false;
			}
			select( part.place );
			// The nearest control around the place: of a choice's code that of the choice.
			for ( let length = place.length; length >= part.place.length; length-- ) {
				const inner = place.slice( 0, length );
				const control = [ inner, [ ...inner, 'text' ], [ ...inner, 'title' ] ].map( ( at ) => controlOf( detail, textKey( at ) ) )
					.find( ( found ) => found !== null );
				if ( control ) {
					control.closest( 'details' )?.setAttribute( 'open', '' );
					control.focus();
					return true;
				}
			}
			( controlOf( detail, 'title' ) ?? detail.querySelector<HTMLElement>( 'button, input, textarea, select' ) )?.focus();
			return true;
		},
		destroy: tools.destroy,
	};
}

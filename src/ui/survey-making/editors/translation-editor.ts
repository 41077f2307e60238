/** The editor of a survey's languages: all texts side by side with what they are translated from. */
import { textDirection } from '../../../core/i18n/localized-text';
import { LANGUAGE_CODE } from '../../../core/i18n/read-localized-text';
import { DEFAULT_LANGUAGE, textIn, withTextAt } from '../../../core/survey/editing/edit-texts';
import { completeness, languagesOf, translatableTexts, withoutLanguage } from '../../../core/survey/editing/languages';
import { partAround } from '../../../core/survey/editing/parts';
import { pathOfPlace, placeOfPath, valueAt } from '../../../core/survey/editing/place';
import { element, replaceContents, type Child } from '../../element';
import { button, buttons, checkInput, labelled, newId, selectInput, textInput, type TextControl } from './controls';
import { controlOf, createEditorTools } from './editor-tools';
import { kindName, partLabel } from './part-words';
import { languageMarks, textKey } from './text-editor';
import type { CatalogueEntry } from '../../../wiki/port';
import type { DefinitionText } from '../../../core/survey/definition-texts';
import type { Editor, EditorContext } from './editor-context';

/**
 * An editor of a survey's translations.
 *
 * @param context
 */
export function createTranslationEditor( context: EditorContext ): Editor {
	const { messages } = context.texts;
	const { document: definition } = context;
	const head = element( 'div', { class: 'ext-localSkills-editor-languages' } );
	const body = element( 'div', { class: 'ext-localSkills-editor-translations' } );
	const progress = element( 'div', { class: 'ext-localSkills-editor-progress' } );
	const said = element( 'div', { class: 'ext-localSkills-editor-read-out', role: 'status' } );
	const undo = element( 'div', { class: 'ext-localSkills-editor-undo' } );
	const root = element( 'div', { class: 'ext-localSkills-editor' }, head, progress, body, undo, said );
	/** Languages that were added and have no text yet. */
	const added = new Set<string>();
	let language = languagesOf( definition.json() )[ 0 ] ?? '';
	let onlyMissing = false;
	let isAdding = false;
	let wantedLanguage = '';
	/** None until they are loaded, and where the wiki does not answer; then any code is taken. */
	let knownLanguages: readonly CatalogueEntry[] = [];
	let isLoading = false;

	const tools = createEditorTools( context, {
		root,
		language: () => language || DEFAULT_LANGUAGE,
		draw,
		follow: drawProgress,
		announce( text ) {
			said.textContent = text;
		},
		offerUndo( text ) {
			replaceContents( undo, element( 'span', {}, text ), button( {
				key: 'undo', label: messages.text( 'localskills-editor-undo' ), kind: 'progressive', onClick() {
					replaceContents( undo );
					definition.undo();
				},
			} ) );
			said.textContent = text;
		},
	} );

	function allLanguages(): string[] {
		const codes = languagesOf( tools.json() );
		return [ ...codes, ...Array.from( added ).filter( ( code ) => !codes.includes( code ) ) ];
	}

	function drawProgress(): void {
		if ( language === '' ) {
			replaceContents( progress );
			return;
		}
		const { translated, total } = completeness( tools.json(), language );
		const bar = element( 'progress', {
			max: String( Math.max( 1, total ) ),
			value: String( translated ),
			'aria-label': messages.text( 'localskills-editor-progress-label', context.languageName( language ) ),
		} );
		replaceContents( progress, bar, element( 'span', {}, messages.text( 'localskills-editor-progress', translated, total ) ) );
	}

	function draw(): void {
		const codes = allLanguages();
		if ( language !== '' && !codes.includes( language ) ) {
			language = codes[ 0 ] ?? '';
		}
		drawHead( codes );
		drawProgress();
		replaceContents( body, ...language === '' ?
			[ element( 'p', { class: 'ext-localSkills-editor-empty' }, messages.text( 'localskills-editor-no-languages' ) ) ] : drawUnits() );
	}

	function drawHead( codes: readonly string[] ): void {
		const children: Child[] = [];
		if ( codes.length > 0 ) {
			children.push( labelled( messages.text( 'localskills-editor-translate-into' ), selectInput( {
				key: 'language',
				value: language,
				options: codes.map( ( code ) => {
					const { translated, total } = completeness( tools.json(), code );
					return { value: code, label: messages.text( 'localskills-editor-language-progress', context.languageName( code ), translated, total ) };
				} ),
				onChange( code ) {
					language = code;
					tools.draw();
				},
			} ) ) );
		}
		children.push( buttons(
			button( { key: 'add language', label: messages.text( 'localskills-editor-add-language' ), isOpen: isAdding, onClick() {
				isAdding = !isAdding;
				loadLanguages();
				tools.focusAfterwards( isAdding ? 'new language' : 'add language' );
				tools.draw();
			} } ),
			language === '' ? null : button( { key: 'remove language', label: messages.text( 'localskills-editor-remove-language' ), kind: 'quiet', onClick() {
				const gone = language;
				const name = context.languageName( gone );
				added.delete( gone );
				tools.focusAfterwards( 'add language' );
				language = allLanguages().filter( ( code ) => code !== gone )[ 0 ] ?? '';
				const before = tools.json();
				tools.change( ( json ) => withoutLanguage( json, gone ) );
				tools.draw();
				if ( tools.json() !== before ) {
					tools.offerUndo( messages.text( 'localskills-editor-language-removed', name ) );
				}
			} } ) ) );
		if ( isAdding ) {
			children.push( drawAdding( codes ) );
		}
		if ( language !== '' ) {
			children.push( checkInput( {
				key: 'missing', label: messages.text( 'localskills-editor-only-missing' ), isChecked: onlyMissing, onChange( isChecked ) {
					onlyMissing = isChecked;
					tools.draw();
				},
			} ) );
		}
		replaceContents( head, ...children );
	}

	function loadLanguages(): void {
		if ( isLoading ) {
			return;
		}
		isLoading = true;
		context.loadLanguages().then( ( entries ) => {
			knownLanguages = entries;
			if ( isAdding ) {
				tools.draw();
			}
		}, () => {
			isLoading = false;
		} );
	}

	function optionText( { name, code }: CatalogueEntry ): string {
		return name === '' || name === code ? code : `${ name } – ${ code }`;
	}

	function drawAdding( codes: readonly string[] ): HTMLElement {
		const { locale } = tools.texts();
		const known = knownLanguages.filter( ( { code } ) => !codes.includes( code ) && code !== locale );
		const listId = newId();
		const fault = element( 'div', { class: 'ext-localSkills-editor-fault', role: 'alert' } );
		const input = textInput( {
			key: 'new language',
			value: wantedLanguage,
			onInput( value ) {
				wantedLanguage = value;
				fault.textContent = '';
			},
			onEnter: add,
		} );
		input.setAttribute( 'list', listId );
		return element( 'div', { class: 'ext-localSkills-editor-indented' },
			labelled( messages.text( 'localskills-editor-new-language' ), input, messages.text( 'localskills-editor-new-language-help' ), fault ),
			element( 'datalist', { id: listId }, ...known.map( ( entry ) => element( 'option', { value: optionText( entry ) } ) ) ),
			buttons( button( { key: 'take language', label: messages.text( 'localskills-editor-add-language-now' ), kind: 'progressive', onClick: add } ) ) );

		function add(): void {
			const typed = wantedLanguage.trim();
			const wanted = typed.toLowerCase();
			const code = ( known.find( ( entry ) => [ entry.code, entry.name, entry.hint, optionText( entry ) ]
				.some( ( name ) => name.toLowerCase() === wanted ) ) || { code: wanted } ).code;
			const isKnown = knownLanguages.length === 0 || knownLanguages.some( ( entry ) => entry.code === code );
			if ( code === locale || !LANGUAGE_CODE.test( code ) || !isKnown ) {
				fault.textContent = code === locale ? messages.text( 'localskills-editor-language-is-main' ) :
					messages.text( 'localskills-editor-language-unknown', typed );
				input.focus();
				return;
			}
			added.add( code );
			language = code;
			isAdding = false;
			wantedLanguage = '';
			const first = translatableTexts( tools.json() ).find( ( { text } ) => textIn( text, code ) === '' );
			tools.focusAfterwards( first === undefined ? 'language' : textKey( first.path ) );
			tools.draw();
		}
	}

	function drawUnits(): Child[] {
		const units = translatableTexts( tools.json() ).filter( ( { text } ) => !onlyMissing || textIn( text, language ).trim() === '' );
		if ( units.length === 0 ) {
			return [ element( 'p', { class: 'ext-localSkills-editor-empty' }, messages.text( 'localskills-editor-all-translated' ) ) ];
		}
		const children: HTMLElement[] = [];
		const controls: TextControl[] = [];
		let last = '';
		units.forEach( ( unit ) => {
			const part = partAround( tools.json(), unit.path );
			const heading = part === null ? messages.text( 'localskills-editor-survey-texts' ) :
				`${ kindName( part, messages ) }: ${ partLabel( part, { language: () => DEFAULT_LANGUAGE, texts: tools.texts, messages } ) }`;
			const place = part === null ? '' : pathOfPlace( part.place );
			if ( children.length === 0 || place !== last ) {
				children.push( element( 'h3', { dir: 'auto' }, heading ) );
				last = place;
			}
			children.push( drawUnit( unit, controls ) );
		} );
		return children;
	}

	function drawUnit( unit: DefinitionText, controls: TextControl[] ): HTMLElement {
		const { locale } = tools.texts();
		const sourceId = newId();
		const original = textIn( unit.text, DEFAULT_LANGUAGE );
		const words = textIn( unit.text, language );
		const row = element( 'div', { class: 'ext-localSkills-editor-unit' } );
		const mark = ( now: string ): void => {
			row.classList.toggle( 'ext-localSkills-editor-unit-missing', now.trim() === '' );
		};
		const control = textInput( {
			key: textKey( unit.path ),
			kind: 'lines',
			value: words,
			language,
			direction: textDirection( language ),
			onInput( now ) {
				tools.type( ( json ) => withTextAt( json, unit.path, language, now ), `text ${ textKey( unit.path ) } ${ language }` );
				mark( now );
			},
		} );
		control.setAttribute( 'aria-labelledby', `${ sourceId }-kind ${ sourceId }` );
		( control as HTMLElement ).addEventListener( 'keydown', ( event ) => {
			if ( event.key === 'Enter' && ( event.ctrlKey || event.metaKey ) ) {
				event.preventDefault();
				const at = controls.indexOf( control );
				const next = controls.slice( at + 1 ).concat( controls.slice( 0, at ) ).find( ( other ) => other.value.trim() === '' );
				( next ?? controls[ at + 1 ] ?? control ).focus();
			}
		} );
		controls.push( control );
		mark( words );
		row.appendChild( element( 'div', { class: 'ext-localSkills-editor-unit-source' },
			element( 'div', { class: 'ext-localSkills-editor-unit-kind', id: `${ sourceId }-kind` }, messages.text( `localskills-editor-text-${ unit.kind }` ) ),
			element( 'div', { id: sourceId, class: 'ext-localSkills-editor-unit-text', ...languageMarks( locale ) }, original ) ) );
		row.appendChild( element( 'div', { class: 'ext-localSkills-editor-unit-translation' }, control,
			original === '' ? null : button( {
				key: `copy ${ textKey( unit.path ) }`, label: messages.text( 'localskills-editor-copy-original' ), sign: '⧉', kind: 'quiet', onClick() {
					tools.focusAfterwards( textKey( unit.path ) );
					tools.change( ( json ) => withTextAt( json, unit.path, language, original ) );
				},
			} ) ) );
		return row;
	}

	tools.draw();

	return {
		element: root,
		reveal( path ) {
			const place = placeOfPath( path );
			const last = place[ place.length - 1 ];
			const isLanguage = typeof last === 'string' && allLanguages().includes( last ) &&
				typeof valueAt( tools.json(), place.slice( 0, -1 ) ) === 'object';
			const text = isLanguage ? place.slice( 0, -1 ) : place;
			const isText = translatableTexts( tools.json() ).some( ( unit ) => pathOfPlace( unit.path ) === pathOfPlace( text ) );
			if ( !isText || allLanguages().length === 0 ) {
				return false;
			}
			language = isLanguage ? String( last ) : language;
			onlyMissing = false;
			tools.focusAfterwards( textKey( text ) );
			tools.draw();
			return controlOf( root, textKey( text ) ) !== null;
		},
		destroy: tools.destroy,
	};
}

/** Rows and columns of a matrix or a grid over skills. */
import { resolveText } from '../../../core/i18n/localized-text';
import { ownProperty } from '../../../core/json/value';
import { choiceProperty } from '../../../core/survey/editing/edit-choices';
import { removeWithReferences } from '../../../core/survey/editing/edit-parts';
import { listAt, type Place, valueAt, withItem, withSetting, withValueAt } from '../../../core/survey/editing/place';
import { publishedCodes } from '../../../core/survey/editing/published';
import { numberedId } from '../../../core/survey/editing/suggest-id';
import { questionsOf } from '../../../core/survey/parameters';
import { MEASURED_COLUMNS, SCALE_CODES } from '../../../core/survey/scale';
import { withSkills } from '../../../core/survey/with-skills';
import { element, type Child } from '../../element';
import { drawChoices } from './choices-aspect';
import { button, buttons, checkInput, group, labelled, remark, selectInput } from './controls';
import { textEditor, textKey } from './text-editor';
import { wordsOf } from './part-words';
import type { DefinitionPart } from '../../../core/survey/editing/parts';
import type { EditorTools } from './editor-tools';

/** In a list of this many rows nobody rates the last as carefully as the first. */
const MANY_ROWS = 20;

/** Where the rows come from, when they are listed in the survey. */
const LISTED = '*';

/**
 * Draws rows and columns.
 *
 * @param tools
 * @param part
 */
export function drawGrid( tools: EditorTools, part: DefinitionPart ): HTMLElement {
	const { messages } = tools;
	const { place, type, json } = part;
	const isGrid = type === 'matrixdropdown';
	const rowsFrom = ownProperty( json, 'rowsFrom' );
	const rows = [ ...place, 'rows' ];
	const children: Child[] = [];
	if ( isGrid ) {
		children.push( drawSource( tools, part ) );
	}
	if ( !isGrid || typeof rowsFrom !== 'string' ) {
		children.push( drawChoices( tools, {
			list: rows, title: messages.text( isGrid ? 'localskills-editor-skill-rows' : 'localskills-editor-rows' ), stem: 'row', takesSkills: true,
		} ) );
	}
	const count = rowCount( tools, part );
	if ( count > 0 ) {
		children.push( remark( messages.text( count > MANY_ROWS ? 'localskills-editor-many-rows' : 'localskills-editor-row-count', count ) ) );
	}
	if ( isGrid ) {
		children.push( drawColumns( tools, place ) );
	} else {
		children.push( drawChoices( tools, {
			list: [ ...place, 'columns' ], title: messages.text( 'localskills-editor-columns' ), stem: 'option', takesSkills: false,
		} ), checkInput( {
			key: 'each-row',
			label: messages.text( 'localskills-editor-each-row' ),
			isChecked: [ 'eachRowRequired', 'isAllRowRequired' ].some( ( key ) => ownProperty( json, key ) === true ),
			onChange: ( isChecked ) => tools.change( ( now ) => withSetting(
				withValueAt( now, [ ...place, 'isAllRowRequired' ], undefined ), [ ...place, 'eachRowRequired' ], isChecked, false ) ),
		} ) );
	}
	return element( 'div', {}, ...children );
}

/** Skills that are chosen here, or all of a group, or all that there are. */
function drawSource( tools: EditorTools, { place, json }: DefinitionPart ): HTMLElement | null {
	const { messages } = tools;
	const { taxonomy } = tools.context.texts;
	const rowsFrom = ownProperty( json, 'rowsFrom' );
	if ( taxonomy === null ) {
		return typeof rowsFrom === 'string' ? remark( messages.text( 'localskills-editor-no-taxonomy' ) ) : null;
	}
	const isFixed = tools.isFrozen( place ) || tools.isLocked( place );
	const groups = taxonomy.skills.filter( ( skill ) => taxonomy.children( skill.id ).length > 0 );
	const name = ( id: string ): string => {
		const skill = taxonomy.get( id );
		return skill === null ? id : resolveText( skill.label, messages, taxonomy.locale ).text;
	};
	const value = typeof rowsFrom === 'string' ? rowsFrom : LISTED;
	return labelled( messages.text( 'localskills-editor-rows-from' ), selectInput( {
		key: 'rowsFrom',
		value,
		isDisabled: isFixed,
		options: [
			{ value: LISTED, label: messages.text( 'localskills-editor-rows-listed' ) },
			{ value: '', label: messages.text( 'localskills-editor-rows-all' ) },
			...groups.map( ( { id } ) => ( { value: id, label: name( id ), group: messages.text( 'localskills-editor-rows-group' ) } ) ),
			...value === LISTED || value === '' || groups.some( ( { id } ) => id === value ) ? [] : [ { value, label: name( value ) } ],
		],
		onChange( chosen ) {
			if ( chosen === LISTED ) {
				tools.setOpen( `skills ${ textKey( [ ...place, 'rows' ] ) }`, true );
			}
			tools.change( ( now ) => chosen === LISTED ?
				withValueAt( withValueAt( now, [ ...place, 'rows' ], skillsOfSource( tools, place ) ), [ ...place, 'rowsFrom' ], undefined ) :
				withValueAt( withValueAt( now, [ ...place, 'rows' ], undefined ), [ ...place, 'rowsFrom' ], chosen ) );
		},
	} ), messages.text( 'localskills-editor-rows-from-help' ) );
}

/** The rows that a grid has so far, to begin a list of its own with; none where there are too many to go through. */
function skillsOfSource( tools: EditorTools, place: Place ): string[] {
	const survey = tools.context.document.survey();
	const name = valueAt( tools.json(), [ ...place, 'name' ] );
	const question = survey === null ? undefined :
		questionsOf( withSkills( survey, tools.context.texts.taxonomy ) ).find( ( one ) => one.name === name );
	const rows = question !== undefined && question.type === 'matrixdropdown' ? question.rows.filter( ( row ) => !row.isRetired ) : [];
	return rows.length > MANY_ROWS ? [] : rows.map( ( { value } ) => value );
}

function rowCount( tools: EditorTools, { name, json }: DefinitionPart ): number {
	const rows = listAt( json, [ 'rows' ] ).filter( ( row ) => choiceProperty( row, 'retired' ) !== true ).length;
	const survey = ownProperty( json, 'rowsFrom' ) === undefined ? null : tools.context.document.survey();
	const question = survey === null ? undefined :
		questionsOf( withSkills( survey, tools.context.texts.taxonomy ) ).find( ( one ) => one.name === name );
	return question !== undefined && question.type === 'matrixdropdown' ? question.rows.filter( ( row ) => !row.isRetired ).length : rows;
}

/** What LocalSkills calls a step of the scales that needs are computed from; empty for other columns and codes. */
function shippedLabel( tools: EditorTools, place: Place, column: string, code: string ): string {
	const isMeasured = valueAt( tools.json(), [ 'localSkills', 'measures', 'grid' ] ) === valueAt( tools.json(), [ ...place, 'name' ] ) &&
		( MEASURED_COLUMNS as readonly string[] ).includes( column );
	return isMeasured && SCALE_CODES.includes( code ) ? tools.messages.text( `localskills-scale-${ column }-${ code }` ) : '';
}

/** The scales of a grid, each under its title. */
function drawColumns( tools: EditorTools, place: Place ): HTMLElement {
	const { messages } = tools;
	const list = [ ...place, 'columns' ];
	const columns = listAt( tools.json(), list );
	const isLocked = tools.isLocked( place );
	return group( messages.text( 'localskills-editor-scales' ),
		...columns.map( ( column, index ) => {
			const at = [ ...list, index ];
			const key = `column ${ textKey( at ) }`;
			const title = wordsOf( choiceProperty( column, 'title' ), tools ) || String( choiceProperty( column, 'name' ) ?? '' );
			const details = element( 'details', { class: 'ext-localSkills-editor-details' },
				element( 'summary', { 'data-key': key, dir: 'auto' }, title ),
				textEditor( tools, { place: [ ...at, 'title' ], label: messages.text( 'localskills-editor-title' ) } ),
				drawChoices( tools, {
					list: [ ...at, 'choices' ],
					title: messages.text( 'localskills-editor-steps' ),
					stem: 'option',
					takesSkills: false,
					hasConditions: false,
					shownAs: ( code ) => shippedLabel( tools, place, String( choiceProperty( column, 'name' ) ), code ),
				} ),
				isLocked || tools.isFrozen( at ) || columns.length < 2 ? null : buttons( button( {
					key: `remove ${ textKey( at ) }`, label: messages.text( 'localskills-editor-remove-item', title ), kind: 'destructive', onClick() {
						tools.focusAfterwards( 'add column' );
						tools.change( ( json ) => removeWithReferences( json, at ) );
						tools.offerUndo( messages.text( 'localskills-editor-removed', title ) );
					},
				} ) ) );
			details.open = tools.isOpen( key );
			details.addEventListener( 'toggle', () => tools.setOpen( key, details.open ) );
			return details;
		} ),
		isLocked ? null : buttons( button( { key: 'add column', label: messages.text( 'localskills-editor-add-scale' ), kind: 'quiet', onClick() {
			const taken = [
				...columns.map( ( column ) => String( choiceProperty( column, 'name' ) ) ),
				...publishedCodes( tools.json(), list, tools.context.publishedNames ),
			];
			const at = [ ...list, columns.length ];
			tools.setOpen( `column ${ textKey( at ) }`, true );
			tools.focusAfterwards( textKey( [ ...at, 'title' ] ) );
			tools.change( ( json ) => withItem( json, list, columns.length, { name: numberedId( 'scale', taken ), choices: [ 1, 2, 3, 4, 5 ] } ) );
		} } ) ) );
}

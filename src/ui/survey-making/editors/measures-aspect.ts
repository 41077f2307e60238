/** What a question means to the analysis: the grid of needs, what people want to learn, what they can teach; personal data. */
import { ownProperty } from '../../../core/json/value';
import { listAt, objectAt, withSetting, withValueAt } from '../../../core/survey/editing/place';
import { MEASURED_COLUMNS } from '../../../core/survey/scale';
import { choiceCode, choiceProperty } from '../../../core/survey/editing/edit-choices';
import { element, type Child } from '../../element';
import { checkInput, labelled, selectInput } from './controls';
import type { DefinitionPart } from '../../../core/survey/editing/parts';
import type { EditorTools } from './editor-tools';

const MEASURES = [ 'localSkills', 'measures' ];
const LISTS = [ 'wantToLearn', 'canTeach' ] as const;

/**
 * Draws what a question can mean; nothing for questions that cannot mean any of it.
 *
 * @param tools
 * @param part
 */
export function drawMeasures( tools: EditorTools, part: DefinitionPart ): HTMLElement {
	const { messages } = tools;
	const { name, type, json, place } = part;
	const measures = objectAt( tools.json(), MEASURES );
	const children: Child[] = [];
	const columns = ownProperty( json, 'columns' );
	const names = Array.isArray( columns ) ? columns.map( ( column ) => choiceProperty( column, 'name' ) ) : [];
	if ( type === 'matrixdropdown' && MEASURED_COLUMNS.every( ( column ) => names.includes( column ) ) ) {
		const other = ownProperty( measures, 'grid' );
		children.push( checkInput( {
			key: 'measure',
			label: messages.text( 'localskills-editor-measure-grid' ),
			help: typeof other === 'string' && other !== name ? messages.text( 'localskills-editor-measure-other', other ) :
				messages.text( 'localskills-editor-measure-grid-help' ),
			isChecked: other === name,
			onChange: ( isChecked ) => tools.change( ( now ) => withValueAt( now, [ ...MEASURES, 'grid' ], isChecked ? name : undefined ) ),
		} ) );
	}
	if ( ( type === 'checkbox' || type === 'tagbox' || type === 'ranking' ) && isAboutSkills( tools, part ) ) {
		children.push( labelled( messages.text( 'localskills-editor-measure' ), selectInput( {
			key: 'measure',
			value: LISTS.find( ( measure ) => ownProperty( measures, measure ) === name ) ?? '',
			options: [ '', ...LISTS ].map( ( value ) => (
				{ value, label: messages.text( `localskills-editor-measure-${ value === '' ? 'none' : value.toLowerCase() }` ) }
			) ),
			onChange: ( value ) => tools.change( ( now ) => LISTS.reduce( ( changed, measure ) => {
				const holder = ownProperty( objectAt( changed, MEASURES ), measure );
				return value === measure ? withValueAt( changed, [ ...MEASURES, measure ], name ) :
					holder === name ? withValueAt( changed, [ ...MEASURES, measure ], undefined ) : changed;
			}, now ) ),
		} ), messages.text( 'localskills-editor-measure-help' ) ) );
	}
	if ( ownProperty( json, 'personalData' ) !== undefined ) {
		children.push( checkInput( {
			key: 'personal-data',
			label: messages.text( 'localskills-editor-personal-data' ),
			help: messages.text( 'localskills-editor-personal-data-help' ),
			isChecked: ownProperty( json, 'personalData' ) === true,
			onChange: ( isChecked ) => tools.change( ( now ) => withSetting( now, [ ...place, 'personalData' ], isChecked, false ) ),
		} ) );
	}
	return element( 'div', {}, ...children );
}

/** Whether a question has skills to choose, or is said to be about them already. */
function isAboutSkills( tools: EditorTools, { name, json }: DefinitionPart ): boolean {
	const { taxonomy } = tools.context.texts;
	const measures = objectAt( tools.json(), MEASURES );
	return ownProperty( json, 'choicesFrom' ) === 'skills' || LISTS.some( ( measure ) => ownProperty( measures, measure ) === name ) ||
		ownProperty( json, 'choicesFrom' ) === undefined &&
		listAt( json, [ 'choices' ] ).some( ( choice ) => taxonomy === null || taxonomy.get( choiceCode( choice ) ) !== null );
}

/** The elements of a SurveyJS file as JSON of ours. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { MAX_PANEL_DEPTH } from '../survey/read-questions';
import { defined, type Json, wordOf } from './definition-json';
import type { NoteList } from './note';
import type { SurveyJsConditions } from './surveyjs-conditions';
import { CHOICE_TYPES } from './surveyjs-answers';
import { matrixJson, choiceQuestionJson, gridJson, ratingJson } from './surveyjs-choices';
import type { PlacedElement } from './surveyjs-names';
import { textJson } from './surveyjs-text-questions';
import type { SurveyJsTexts } from './surveyjs-texts';
import { readValidators } from './surveyjs-validators';

export interface SurveyJsContext {
	readonly conditions: SurveyJsConditions;
	readonly texts: SurveyJsTexts;
	readonly notes: NoteList;
	/** The element of a name that the file gives it; null when there is none. */
	element( name: string ): PlacedElement | null;
	/** Names that are taken here, and one more. */
	newId( wanted: string ): string;
}

/** Ask or show something that surveys here do not have. */
const NOT_HERE: readonly string[] = [
	'paneldynamic', 'matrixdynamic', 'file', 'signaturepad', 'expression', 'image', 'imagemap', 'empty', 'microphone', 'geopoint',
];

/** What people type there tells who they are, and answers here are public. */
const PERSONAL_INPUTS: readonly string[] = [ 'email', 'tel', 'password' ];

/** Properties that change what is asked, and that nothing here can say. */
const LOST_PROPERTIES: readonly string[] = [
	'defaultValue', 'defaultValueExpression', 'setValueIf', 'setValueExpression', 'resetValueIf', 'correctAnswer', 'hasComment',
	'showCommentArea', 'choicesByUrl', 'choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf', 'minValueExpression',
	'maxValueExpression', 'maskType', 'cells', 'detailElements', 'transposeData', 'eachRowUnique', 'keyName', 'allowCustomChoices',
];

/** Taken over, or the same here anyway. */
const KEPT_PROPERTIES: readonly string[] = [
	'type', 'name', 'valueName', 'title', 'description', 'visibleIf', 'requiredIf', 'isRequired', 'validators', 'elements', 'questions', 'choices',
	'hasOther', 'hasNone', 'showOtherItem', 'showNoneItem', 'showRefuseItem', 'showDontKnowItem', 'otherText', 'noneText', 'refuseText',
	'dontKnowText', 'minSelectedChoices', 'maxSelectedChoices', 'selectToRankEnabled', 'rateValues', 'rateMin', 'rateMax', 'rateStep', 'rateCount',
	'minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse', 'valueTrue', 'valueFalse', 'inputType', 'min', 'max', 'step', 'maxLength',
	'placeholder', 'placeHolder', 'columns', 'rows', 'eachRowRequired', 'isAllRowRequired', 'html', 'items', 'multiSelect', 'choicesMin', 'choicesMax',
	'choicesStep', 'choicesFromQuestion', 'choicesFromQuestionMode', 'enableIf', 'visible', 'cellType', 'choicesFrom', 'rowsFrom', 'integer', 'retired',
	'personalData',
];

/**
 * The elements of a page or panel; what cannot be asked is left out, and told.
 *
 * @param elements
 * @param context
 * @param depth - How many panels they are in
 */
export function elementsJson( elements: readonly PlacedElement[], context: SurveyJsContext, depth: number ): Json[] {
	return elements.reduce<Json[]>( ( all, element ) => all.concat( elementJson( element, context, depth ) ), [] );
}

/**
 * Whether an element or page says that it is not shown. There a `visibleIf` counts more than `visible`, as this only
 * says what is so until the condition is first looked at.
 *
 * @param json
 */
export function isNeverVisible( json: JsonObject ): boolean {
	const condition = ownProperty( json, 'visibleIf' );
	return ownProperty( json, 'visible' ) === false && ( typeof condition !== 'string' || condition.trim() === '' );
}

function elementJson( element: PlacedElement, context: SurveyJsContext, depth: number ): Json[] {
	const { json, path, type } = element;
	const { notes } = context;
	const name = element.name || type;
	const isRetired = ownProperty( json, 'retired' ) === true;
	if ( isNeverVisible( json ) && !isRetired ) {
		notes.lost( path, 'never-visible', name );
		return [];
	}
	if ( NOT_HERE.includes( type ) ) {
		notes.lost( path, 'type-not-here', name, type );
		return [];
	}
	const validators = readValidators( ownProperty( json, 'validators' ) );
	if ( type === 'text' && ( PERSONAL_INPUTS.includes( wordOf( ownProperty( json, 'inputType' ), '' ) ) || validators.isEmail ) ) {
		notes.lost( path, 'personal', name );
		return [];
	}
	tellProperties( element, context );
	const base = baseJson( element, context );
	if ( type === 'panel' || type === 'flowpanel' ) {
		const inner = elementsJson( element.elements, context, depth === MAX_PANEL_DEPTH ? depth : depth + 1 );
		if ( depth === MAX_PANEL_DEPTH ) {
			notes.changed( path, 'group-too-deep', name, MAX_PANEL_DEPTH );
			return inner;
		}
		return inner.length === 0 ? [] : [ { type: 'panel', ...base, elements: inner } ];
	}
	if ( type === 'html' ) {
		const html = context.texts.read( ownProperty( json, 'html' ) );
		return html === undefined ? [] : [ { type, ...base, html } ];
	}
	if ( type === 'multipletext' ) {
		return multipleTextJson( element, base, context, depth );
	}
	const question = { ...base, ...requiredJson( element, context ), ...( isRetired ? { retired: true } : {} ) };
	const read = CHOICE_TYPES.includes( type ) ? choiceQuestionJson( element, question, context ) :
		otherQuestionJson( element, question, context );
	if ( read === null ) {
		return [];
	}
	const { limits, rest } = validators.fit( read );
	if ( rest.length > 0 ) {
		notes.lost( path, 'constraint-lost', name, rest );
	}
	// What the question itself says counts more.
	return [ { ...read, ...limits, ...read } ];
}

function otherQuestionJson( element: PlacedElement, base: Json, context: SurveyJsContext ): Json | null {
	const { json, path, type } = element;
	switch ( type ) {
		case 'text':
		case 'comment':
		case 'slider':
			return textJson( element, base, context );
		case 'rating':
			return ratingJson( element, base, context );
		case 'boolean': {
			const label = ( key: string ): unknown => context.texts.read( ownProperty( json, key ) );
			return { type, ...base, ...defined( { labelTrue: label( 'labelTrue' ), labelFalse: label( 'labelFalse' ) } ), ...flagsOf( json ) };
		}
		case 'matrix':
			return matrixJson( element, base, context );
		case 'matrixdropdown':
			return gridJson( element, base, context );
		default:
			context.notes.lost( path, 'type-unknown', element.name, type );
			return null;
	}
}

/** Ways out of a scale and of a yes/no question, which only surveys from here have. */
export function flagsOf( json: JsonObject ): Json {
	return [ 'showRefuseItem', 'showDontKnowItem' ].reduce<Json>( ( flags, key ) => (
		ownProperty( json, key ) === true ? { ...flags, [ key ]: true } : flags
	), {} );
}

function baseJson( { json, path, id }: PlacedElement, { texts, conditions, notes }: SurveyJsContext ): Json {
	const source = ownProperty( json, 'visibleIf' );
	const visibleIf = typeof source === 'string' && source.trim() !== '' ? conditions.convert( source ) : undefined;
	if ( visibleIf === null ) {
		notes.lost( path, 'condition-lost', source as string );
	}
	const enableIf = ownProperty( json, 'enableIf' );
	if ( typeof enableIf === 'string' && enableIf.trim() !== '' ) {
		notes.lost( path, 'enable-if-lost', enableIf );
	}
	return {
		name: id,
		...defined( {
			title: texts.read( ownProperty( json, 'title' ) ), description: texts.read( ownProperty( json, 'description' ) ), visibleIf: visibleIf ?? undefined,
		} ),
	};
}

function requiredJson( { json, path }: PlacedElement, { conditions, notes }: SurveyJsContext ): Json {
	if ( ownProperty( json, 'isRequired' ) === true ) {
		return { isRequired: true };
	}
	const source = ownProperty( json, 'requiredIf' );
	const requiredIf = typeof source === 'string' && source.trim() !== '' ? conditions.convert( source ) : undefined;
	if ( requiredIf === null ) {
		notes.lost( path, 'required-lost', source as string );
	}
	return requiredIf === undefined || requiredIf === null ? {} : { requiredIf };
}

/** Several short texts in one question: a panel of texts here. */
function multipleTextJson( element: PlacedElement, base: Json, context: SurveyJsContext, depth: number ): Json[] {
	const items = ownProperty( element.json, 'items' );
	const elements = ( Array.isArray( items ) ? items as readonly unknown[] : [] ).reduce<Json[]>( ( all, item, index ) => {
		const json = isObject( item ) ? item : { name: item };
		const name = wordOf( ownProperty( json, 'name' ), String( index + 1 ) );
		const path = `${ element.path }.items[${ index }]`;
		const id = context.newId( `${ element.id }-${ name }` );
		context.conditions.add( `${ element.name }.${ name }`, { parameter: id, codes: new Map() } );
		return all.concat( elementJson( {
			json: { ...json, title: ownProperty( json, 'title' ) ?? name, type: 'text' }, path, id, name, type: 'text', elements: [],
		}, context, 0 ) );
	}, [] );
	context.notes.changed( element.path, 'multiple-text', element.name );
	return elements.length === 0 ? [] : depth === MAX_PANEL_DEPTH ? elements : [ { type: 'panel', ...base, elements } ];
}

function tellProperties( { json, path }: PlacedElement, { notes }: SurveyJsContext ): void {
	for ( const key of Object.keys( json ) ) {
		if ( LOST_PROPERTIES.includes( key ) && json[ key ] !== false ) {
			notes.lost( path, 'property-lost', key );
		} else if ( !KEPT_PROPERTIES.includes( key ) ) {
			notes.gather( 'info', 'presentation', key );
		}
	}
}

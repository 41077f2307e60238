/** Questions with choices of SurveyJS files as JSON of ours. */
import { isObject, type JsonObject, ownProperty } from '../json/value';
import { ID_PATTERN } from '../pages';
import { MAX_RATING_STEPS } from '../survey/read-choices';
import { CHOICE_SOURCES } from '../survey/read-questions';
import { choiceJson, defined, type Json, wordOf } from './definition-json';
import { choicesOf, type CodedItems, gridColumns, rowsOf } from './surveyjs-answers';
import { flagsOf, type SurveyJsContext } from './surveyjs-elements';
import { itemCodes, type PlacedElement, readItems, type SurveyJsItem } from './surveyjs-names';

/** As `writeSurveyJs` hides what is retired. */
export const NEVER = '1 = 2';

/** Properties of the special choices: what shows them, older name, text. */
const SPECIAL: readonly ( readonly [ string, string, string ] )[] = [
	[ 'showOtherItem', 'hasOther', 'otherText' ], [ 'showNoneItem', 'hasNone', 'noneText' ],
	[ 'showRefuseItem', '', 'refuseText' ], [ 'showDontKnowItem', '', 'dontKnowText' ],
];

const NO_ITEMS: CodedItems = { items: [], codes: new Map() };

const TYPES: Readonly<Record<string, string>> = { imagepicker: 'radiogroup', buttongroup: 'radiogroup' };

export function choiceQuestionJson( element: PlacedElement, base: Json, context: SurveyJsContext ): Json | null {
	const { json, path } = element;
	const { notes } = context;
	const isPictures = element.type === 'imagepicker';
	const type = isPictures && ownProperty( json, 'multiSelect' ) === true ? 'checkbox' :
		( ownProperty( TYPES, element.type ) ?? element.type ) as string;
	if ( isPictures ) {
		notes.changed( path, 'pictures', element.name );
	}
	const from = ownProperty( json, 'choicesFrom' );
	const isOpen = ( type === 'dropdown' || type === 'tagbox' ) && ( CHOICE_SOURCES as readonly unknown[] ).includes( from );
	const choices = isOpen ? [] : choicesFromQuestion( element, context ) ?? choicesJson( choicesOf( element ), path, context );
	const special = type === 'ranking' ? {} : specialJson( json, context );
	if ( !isOpen && choices.length === 0 ) {
		notes.lost( path, 'no-choices', element.name );
		return null;
	}
	const count = ( key: string ): unknown => {
		const value = ownProperty( json, key );
		return typeof value === 'number' && value > 0 && [ 'checkbox', 'tagbox', 'ranking' ].includes( type ) ? value : undefined;
	};
	return {
		type,
		...base,
		...( isOpen ? { choicesFrom: from } : { choices } ),
		...special,
		...defined( {
			minSelectedChoices: count( 'minSelectedChoices' ), maxSelectedChoices: count( 'maxSelectedChoices' ),
			selectToRankEnabled: type === 'ranking' && ownProperty( json, 'selectToRankEnabled' ) === true ? true : undefined,
		} ),
	};
}

function specialJson( json: JsonObject, { texts }: SurveyJsContext ): Json {
	return SPECIAL.reduce<Json>( ( all, [ show, alias, text ] ) => {
		const isShown = ownProperty( json, show ) === true || alias !== '' && ownProperty( json, alias ) === true;
		return isShown ? { ...all, [ show ]: true, ...defined( { [ text ]: texts.read( ownProperty( json, text ) ) } ) } : all;
	}, {} );
}

/**
 * The choices of another question by `choicesFromQuestion`: SurveyJS shows them in the place of the question's own.
 *
 * @return Null where it names none that has choices; the question's own are shown then
 */
function choicesFromQuestion( element: PlacedElement, context: SurveyJsContext ): unknown[] | null {
	const name = ownProperty( element.json, 'choicesFromQuestion' );
	if ( typeof name !== 'string' ) {
		return null;
	}
	const other = context.element( name );
	const { items, codes } = other === null || other === element ? NO_ITEMS : choicesOf( other );
	if ( other === null || items.length === 0 ) {
		context.notes.lost( element.path, 'property-lost', 'choicesFromQuestion' );
		return null;
	}
	if ( choicesOf( element ).items.length > 0 ) {
		context.notes.lost( element.path, 'property-lost', 'choices' );
	}
	const mode = ownProperty( element.json, 'choicesFromQuestionMode' );
	const word = mode === 'selected' ? 'contains' : mode === 'unselected' ? 'notcontains' : null;
	return items.map( ( item ) => {
		const code = codes.get( item.value ) as string;
		return choiceJson( code, textOf( item, code, context ), word === null ? undefined : `{${ other.id }} ${ word } '${ code }'` );
	} );
}

/** A list with the codes that it has here. */
function choicesJson( { items, codes }: CodedItems, path: string, context: SurveyJsContext ): unknown[] {
	const changed = items.filter( ( { value } ) => codes.get( value ) !== value );
	changed.forEach( ( { value } ) => context.notes.gather( 'info', 'codes-changed', `${ value } → ${ codes.get( value ) as string }` ) );
	return items.map( ( item ) => {
		const code = codes.get( item.value ) as string;
		const isRetired = ownProperty( item.json, 'retired' ) === true;
		const source = ownProperty( item.json, 'visibleIf' );
		const isConditional = typeof source === 'string' && source.trim() !== '' && !( isRetired && source === NEVER );
		const visibleIf = isConditional ? context.conditions.convert( source ) : undefined;
		if ( visibleIf === null ) {
			context.notes.lost( path, 'condition-lost', source as string );
		}
		const choice = choiceJson( code, textOf( item, code, context ), visibleIf ?? undefined );
		return !isRetired ? choice : { ...( isObject( choice ) ? choice : { value: choice } ), retired: true };
	} );
}

/** The text of an item; where there is none, its value, unless that is the code. */
function textOf( item: SurveyJsItem, code: string, { texts }: SurveyJsContext ): unknown {
	return texts.read( item.text ) ?? ( item.value === code ? undefined : texts.read( item.value ) );
}

export function ratingJson( element: PlacedElement, base: Json, context: SurveyJsContext ): Json | null {
	const { json, path } = element;
	const { texts, notes } = context;
	const ends = defined( {
		minRateDescription: texts.read( ownProperty( json, 'minRateDescription' ) ), maxRateDescription: texts.read( ownProperty( json, 'maxRateDescription' ) ),
	} );
	const values = choicesOf( element );
	if ( values.items.length > 0 ) {
		return { type: 'rating', ...base, rateValues: choicesJson( values, path, context ), ...ends, ...flagsOf( json ) };
	}
	const number = ( key: string ): number | undefined => {
		const value = ownProperty( json, key );
		return Number.isSafeInteger( value ) ? value as number : undefined;
	};
	const [ min = 1, step = 1, count ] = [ number( 'rateMin' ), number( 'rateStep' ), number( 'rateCount' ) ];
	const max = number( 'rateMax' ) ?? ( count === undefined ? 5 : min + ( count - 1 ) * step );
	if ( max <= min || step < 1 || ( max - min ) / step + 1 > MAX_RATING_STEPS ) {
		notes.lost( path, 'rating-steps', element.name, MAX_RATING_STEPS );
		return null;
	}
	return { type: 'rating', ...base, rateMin: min, rateMax: max, ...( step === 1 ? {} : { rateStep: step } ), ...ends, ...flagsOf( json ) };
}

export function matrixJson( element: PlacedElement, base: Json, context: SurveyJsContext ): Json | null {
	const { json, path } = element;
	const items = readItems( ownProperty( json, 'columns' ) );
	const [ columns, rows ] = [ { items, codes: itemCodes( items, [], 'column' ) }, rowsOf( element ) ];
	if ( items.length === 0 || rows.items.length === 0 ) {
		context.notes.lost( path, 'no-choices', element.name );
		return null;
	}
	if ( ownProperty( json, 'cellType' ) === 'checkbox' ) {
		context.notes.changed( path, 'matrix-single', element.name );
	}
	const isEach = ownProperty( json, 'eachRowRequired' ) === true || ownProperty( json, 'isAllRowRequired' ) === true;
	return {
		type: 'matrix',
		...base,
		// There `eachRowRequired` alone insists on every row.
		...( isEach ? { ...( base.requiredIf === undefined ? { isRequired: true } : {} ), eachRowRequired: true } : {} ),
		columns: choicesJson( columns, path, context ),
		rows: choicesJson( rows, path, context ),
	};
}

/** Kinds of cells that are a single choice. */
const SINGLE_CHOICE: readonly string[] = [ 'default', 'dropdown', 'radiogroup', 'buttongroup', 'rating', 'boolean' ];

export function gridJson( element: PlacedElement, base: Json, context: SurveyJsContext ): Json | null {
	const { json, path } = element;
	const { notes, texts } = context;
	const all = gridColumns( element );
	const names = itemCodes( all.map( ( { item } ) => item ), [], 'column' );
	const columns: Json[] = [];
	for ( const { item, choices } of all ) {
		const cellType = wordOf( ownProperty( item.json, 'cellType' ) ?? ownProperty( json, 'cellType' ), 'default' );
		if ( !SINGLE_CHOICE.includes( cellType ) || choices.items.length === 0 ) {
			notes.lost( path, 'column-lost', element.name, item.value );
		} else {
			const name = names.get( item.value ) as string;
			const title = texts.read( ownProperty( item.json, 'title' ) ) ?? ( name === item.value ? undefined : texts.read( item.value ) );
			columns.push( { name, ...defined( { title } ), choices: choicesJson( choices, path, context ) } );
		}
	}
	const skills = ownProperty( json, 'rowsFrom' );
	const rowsFrom = typeof skills === 'string' && ( skills === '' || ID_PATTERN.test( skills ) ) ? skills : null;
	const rows = rowsOf( element );
	if ( columns.length === 0 || rowsFrom === null && rows.items.length === 0 ) {
		notes.lost( path, 'no-choices', element.name );
		return null;
	}
	return {
		type: 'matrixdropdown', ...base, columns,
		...( rowsFrom !== null ? { rowsFrom } : { rows: choicesJson( rows, path, context ) } ),
	};
}

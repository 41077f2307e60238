/** The answers of a SurveyJS file by the names that its conditions use. */
import { isObject, ownProperty } from '../json/value';
import { DONT_KNOW, NONE, OTHER, REFUSED } from '../survey/special-choices';
import { wordOf } from './definition-json';
import type { SurveyJsConditions } from './surveyjs-conditions';
import { itemCodes, type PlacedElement, readItems, type SurveyJsItem } from './surveyjs-names';

/** Types that offer choices. */
export const CHOICE_TYPES: readonly string[] = [ 'radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking', 'imagepicker', 'buttongroup' ];

/** A list of the file with its codes here. */
export interface CodedItems {
	readonly items: readonly SurveyJsItem[];
	readonly codes: ReadonlyMap<string, string>;
}

const SPECIAL: readonly string[] = [ OTHER, NONE, REFUSED, DONT_KNOW ];

/** The choices of a question; those that `choicesMin` and `choicesMax` make of a dropdown too. */
export function choicesOf( { json, type }: Pick<PlacedElement, 'json' | 'type'> ): CodedItems {
	let items = readItems( ownProperty( json, type === 'rating' ? 'rateValues' : 'choices' ) );
	const [ min, max ] = [ ownProperty( json, 'choicesMin' ), ownProperty( json, 'choicesMax' ) ];
	if ( type === 'dropdown' && typeof min === 'number' && typeof max === 'number' && max - min < 1000 ) {
		const step = ownProperty( json, 'choicesStep' );
		const by = typeof step === 'number' && step >= 1 ? step : 1;
		const numbers: number[] = [];
		for ( let value = min; value <= max; value += by ) {
			numbers.push( value );
		}
		items = items.concat( readItems( numbers ) );
	}
	const shown = hasSpecial( json );
	return { items, codes: itemCodes( items, SPECIAL.filter( ( _, index ) => shown[ index ] ), 'option' ) };
}

/** Whether `other`, `none`, `refused` and `dontknow` are offered. */
function hasSpecial( json: PlacedElement[ 'json' ] ): boolean[] {
	return [ [ 'showOtherItem', 'hasOther' ], [ 'showNoneItem', 'hasNone' ], [ 'showRefuseItem' ], [ 'showDontKnowItem' ] ]
		.map( ( keys ) => keys.some( ( key ) => ownProperty( json, key ) === true ) );
}

/** The columns of a grid, with the choices of each. */
export function gridColumns( { json }: Pick<PlacedElement, 'json'> ): { readonly item: SurveyJsItem; readonly choices: CodedItems }[] {
	const list = ownProperty( json, 'columns' );
	const given = ( Array.isArray( list ) ? list as readonly unknown[] : [] ).map( ( column ) => (
		isObject( column ) && ownProperty( column, 'value' ) === undefined ? { ...column, value: ownProperty( column, 'name' ) } : column
	) );
	const names = given.map( ( column ) => isObject( column ) ? ownProperty( column, 'value' ) : column );
	// There a column can do without a name.
	const columns = given.map( ( column, index ) => {
		if ( !isObject( column ) || ( ownProperty( column, 'value' ) ?? '' ) !== '' ) {
			return column;
		}
		let name = `column${ index + 1 }`;
		while ( names.includes( name ) ) {
			name += '-own';
		}
		return { ...column, value: name };
	} );
	return readItems( columns ).map( ( item ) => {
		const cellType = wordOf( ownProperty( item.json, 'cellType' ) ?? ownProperty( json, 'cellType' ), 'dropdown' );
		const own = readItems( ownProperty( item.json, 'choices' ) );
		const items = cellType === 'boolean' ? readItems( [ true, false ] ) :
			cellType === 'rating' && own.length === 0 ? readItems( [ 1, 2, 3, 4, 5 ] ) :
				own.length > 0 ? own : readItems( ownProperty( json, 'choices' ) );
		return { item, choices: { items, codes: itemCodes( items, [], 'option' ) } };
	} );
}

/** The rows of a matrix or grid. */
export function rowsOf( { json }: Pick<PlacedElement, 'json'> ): CodedItems {
	const items = readItems( ownProperty( json, 'rows' ) );
	return { items, codes: itemCodes( items, [], 'row' ) };
}

const TRUTHS: ReadonlyMap<string, string> = new Map( [ [ 'true', 'true' ], [ 'false', 'false' ] ] );
const NO_CODES: ReadonlyMap<string, string> = new Map();

/**
 * Makes all answers of elements known.
 *
 * @param elements - Those that are asked here too
 * @param conditions
 */
export function addAnswers( elements: readonly PlacedElement[], conditions: SurveyJsConditions ): void {
	for ( const element of elements ) {
		const { json, id, type } = element;
		const valueName = ownProperty( json, 'valueName' );
		const names = [ element.name || id, ...( typeof valueName === 'string' ? [ valueName ] : [] ) ];
		names.forEach( ( name ) => addAnswer( element, name, conditions ) );
		if ( type === 'panel' || type === 'flowpanel' ) {
			addAnswers( element.elements, conditions );
		}
		conditions.add( `${ names[ 0 ] as string }-Comment`, { parameter: `${ id }.${ OTHER }`, codes: NO_CODES } );
	}
}

function addAnswer( element: PlacedElement, name: string, conditions: SurveyJsConditions ): void {
	const { json, id, type } = element;
	if ( CHOICE_TYPES.includes( type ) || type === 'rating' ) {
		conditions.add( name, { parameter: id, codes: choicesOf( element ).codes } );
		return;
	}
	switch ( type ) {
		case 'panel': case 'flowpanel': case 'html': case 'image':
			return;
		case 'boolean': {
			const own = [ 'valueTrue', 'valueFalse' ].map( ( key ) => ownProperty( json, key ) );
			conditions.add( name, { parameter: id, codes: own.every( ( value ) => value === undefined ) ? TRUTHS :
				new Map( [ ...TRUTHS, [ wordOf( own[ 0 ], 'true' ), 'true' ], [ wordOf( own[ 1 ], 'false' ), 'false' ] ] ) } );
			return;
		}
		case 'matrix': {
			const columns = readItems( ownProperty( json, 'columns' ) );
			const codes = itemCodes( columns, [], 'column' );
			rowsOf( element ).codes.forEach( ( row, value ) => conditions.add( `${ name }.${ value }`, { parameter: `${ id }.${ row }`, codes } ) );
			return;
		}
		case 'matrixdropdown': {
			const columns = gridColumns( element );
			const names = itemCodes( columns.map( ( { item } ) => item ), [], 'column' );
			rowsOf( element ).codes.forEach( ( row, value ) => columns.forEach( ( { item, choices } ) => conditions.add(
				`${ name }.${ value }.${ item.value }`, { parameter: `${ id }.${ row }.${ names.get( item.value ) as string }`, codes: choices.codes },
			) ) );
			return;
		}
		default:
			conditions.add( name, { parameter: id, codes: NO_CODES } );
	}
}

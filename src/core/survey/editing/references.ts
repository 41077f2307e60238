/** Who in a definition speaks of whom: conditions that look at answers, measures and core questions that are named. */
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import { conditionParameters } from '../conditions/condition-parameters';
import { isConditionFault, parseCondition } from '../conditions/parse-condition';
import { readTests, writeTests } from './condition-tests';
import { choiceCode } from './edit-choices';
import { isWithin, listAt, objectAt, type Place, valueAt, withValueAt } from './place';
import { type DefinitionPart, partAround, partsOf } from './parts';
import { type ExpressionChange, mapExpression, writeExpression } from './write-expression';

/** Where something is spoken of. */
export interface Reference {
	readonly kind: 'condition' | 'measure' | 'core';
	readonly place: Place;
	/** The part whose condition it is; null for measures and the core module. */
	readonly part: DefinitionPart | null;
}

/** What a place stands for where it is spoken of. */
interface Target {
	/** Names of the elements at the place. */
	readonly names: readonly string[];
	/** Whether an answer's parameter is of it. */
	isParameter( parameter: string ): boolean;
	/** Whether a value that a parameter is compared with is of it. */
	isValue( parameter: string, value: string ): boolean;
}

const CONDITIONS: readonly string[] = [ 'visibleIf', 'requiredIf' ];
const MEASURES: readonly string[] = [ 'grid', 'wantToLearn', 'canTeach' ];
const NOT_IN_STATISTICS: Place = [ 'localSkills', 'notInStatistics' ];
const CORE: Place = [ 'localSkills', 'core', 'questions' ];

/**
 * Where an element, a choice, a row or a column is spoken of, outside of itself.
 *
 * @param json
 * @param place - Of a part, or of an item of its lists
 */
export function referencesTo( json: JsonObject, place: Place ): Reference[] {
	const target = targetAt( json, place );
	const references = conditionPlaces( json ).filter( ( condition ) => !isWithin( condition, place ) &&
		speaksOf( valueAt( json, condition ) as string, target ) )
		.map( ( condition ): Reference => ( { kind: 'condition', place: condition, part: partAround( json, condition ) } ) );
	for ( const measure of measurePlaces( json, target.names ) ) {
		references.push( { kind: 'measure', place: measure, part: null } );
	}
	listAt( json, CORE ).forEach( ( name, index ) => {
		if ( target.names.includes( name as string ) ) {
			references.push( { kind: 'core', place: [ ...CORE, index ], part: null } );
		}
	} );
	return references;
}

/**
 * The definition in which nothing speaks of what is at a place any more. Of a condition that is made of tests only
 * those go that are about it; one that was written by hand goes as a whole.
 *
 * @param json
 * @param place - Of a part, or of an item of its lists
 */
export function withoutReferences( json: JsonObject, place: Place ): JsonObject {
	const target = targetAt( json, place );
	let changed = json;
	for ( const reference of referencesTo( json, place ).reverse() ) {
		if ( reference.kind !== 'condition' ) {
			changed = withValueAt( changed, reference.place, undefined );
			continue;
		}
		const tests = readTests( valueAt( changed, reference.place ) as string );
		const left = tests === null ? [] : tests.tests.filter( ( { parameter, values } ) =>
			!target.isParameter( parameter ) && !values.some( ( value ) => target.isValue( parameter, value ) ) );
		changed = withValueAt( changed, reference.place,
			tests === null || left.length === 0 ? undefined : writeTests( { join: tests.join, tests: left } ) );
	}
	return changed;
}

/**
 * The definition in which an element has another name, and all that speaks of it follows.
 *
 * @param json
 * @param place - Of a question, panel or note
 * @param name - One that is free
 */
export function renameElement( json: JsonObject, place: Place, name: string ): JsonObject {
	const old = String( valueAt( json, [ ...place, 'name' ] ) );
	const target = targetAt( json, place );
	let changed = mapConditions( json, { parameter: ( parameter ) =>
		parameter === old || parameter.startsWith( `${ old }.` ) ? name + parameter.slice( old.length ) : parameter } );
	for ( const { kind, place: named } of referencesTo( json, place ) ) {
		if ( kind !== 'condition' && target.names[ 0 ] === valueAt( json, named ) ) {
			changed = withValueAt( changed, named, name );
		}
	}
	return withValueAt( changed, [ ...place, 'name' ], name );
}

/**
 * The definition in which a choice, row or column has another code, and all that speaks of it follows.
 *
 * @param json
 * @param place - Of the item
 * @param code - One that is free in its list
 */
export function renameItem( json: JsonObject, place: Place, code: string ): JsonObject {
	const item = valueAt( json, place );
	const old = itemCode( item );
	const target = targetAt( json, place );
	const changed = mapConditions( json, {
		// Of rows and columns: the part of the parameter's name that is theirs.
		parameter: ( parameter ) => target.isParameter( parameter ) ?
			parameter.split( '.' ).map( ( part, index ) => index === parameterPart( json, place ) && part === old ? code : part ).join( '.' ) :
			parameter,
		value: ( parameter, value ) => target.isValue( parameter, value ) ? code : value,
	} );
	const renamed = !isObject( item ) ? withValueAt( changed, place, code ) :
		withValueAt( changed, [ ...place, ownProperty( item, 'value' ) === undefined ? 'name' : 'value' ], code );
	const codes = listAt( renamed, NOT_IN_STATISTICS );
	// Of rows and columns the codes mean something else.
	return parameterPart( json, place ) !== -1 || !codes.includes( old ) ? renamed :
		withValueAt( renamed, NOT_IN_STATISTICS, Array.from( new Set(
			hasCode( renamed, old ) ? [ ...codes, code ] : codes.map( ( other ) => other === old ? code : other ),
		) ) );
}

/**
 * The places of all conditions of a definition.
 *
 * @param json
 */
export function conditionPlaces( json: JsonObject ): Place[] {
	const places: Place[] = [];
	const walk = ( value: unknown, place: Place ): void => {
		if ( Array.isArray( value ) ) {
			value.forEach( ( item, index ) => walk( item, [ ...place, index ] ) );
		} else if ( isObject( value ) ) {
			Object.keys( value ).forEach( ( key ) => {
				const inner = ownProperty( value, key );
				if ( typeof inner !== 'string' ) {
					walk( inner, [ ...place, key ] );
				} else if ( CONDITIONS.includes( key ) ) {
					places.push( [ ...place, key ] );
				}
			} );
		}
	};
	walk( valueAt( json, [ 'pages' ] ), [ 'pages' ] );
	return places;
}

function mapConditions( json: JsonObject, change: ExpressionChange ): JsonObject {
	return conditionPlaces( json ).reduce( ( changed, place ) => {
		const condition = parseCondition( valueAt( json, place ) as string );
		if ( isConditionFault( condition ) ) {
			return changed;
		}
		const expression = mapExpression( condition.expression, change );
		// What does not change keeps its author's spaces and parentheses.
		return JSON.stringify( expression ) === JSON.stringify( condition.expression ) ? changed :
			withValueAt( changed, place, writeExpression( expression ) );
	}, json );
}

function speaksOf( source: string, target: Target ): boolean {
	const condition = parseCondition( source );
	if ( isConditionFault( condition ) ) {
		return false;
	}
	let isNamed = conditionParameters( condition ).some( target.isParameter );
	mapExpression( condition.expression, { value: ( parameter, value ) => {
		isNamed = isNamed || target.isValue( parameter, value );
		return value;
	} } );
	return isNamed;
}

function measurePlaces( json: JsonObject, names: readonly string[] ): Place[] {
	const measures = objectAt( json, [ 'localSkills', 'measures' ] );
	return MEASURES.filter( ( key ) => names.includes( ownProperty( measures, key ) as string ) )
		.map( ( key ) => [ 'localSkills', 'measures', key ] );
}

/** Which part of a parameter's name is the item's: 1 of rows, 2 of a grid's columns, -1 of choices. */
function parameterPart( json: JsonObject, place: Place ): number {
	const list = place[ place.length - 2 ];
	return list === 'rows' ? 1 : list === 'columns' && partAround( json, place )?.type === 'matrixdropdown' ? 2 : -1;
}

function targetAt( json: JsonObject, place: Place ): Target {
	const part = partAround( json, place );
	if ( part === null || part.place.length === place.length ) {
		const names = partsOf( json ).filter( ( inner ) => inner.kind !== 'page' && inner.name !== '' && isWithin( inner.place, place ) )
			.map( ( { name } ) => name );
		return {
			names,
			isParameter: ( parameter ) => names.includes( parameter.split( '.' )[ 0 ] as string ),
			isValue: () => false,
		};
	}
	const code = itemCode( valueAt( json, place ) );
	const index = parameterPart( json, place );
	const isOf = ( parameter: string ): boolean => parameter.split( '.' )[ 0 ] === part.name;
	if ( index !== -1 ) {
		return {
			names: [],
			isParameter: ( parameter ) => isOf( parameter ) && parameter.split( '.' )[ index ] === code,
			isValue: () => false,
		};
	}
	const column = place.length - part.place.length === 4 ? itemCode( valueAt( json, place.slice( 0, -2 ) ) ) : undefined;
	return {
		names: [],
		isParameter: () => false,
		isValue: ( parameter, value ) => isOf( parameter ) && value === code &&
			( column === undefined || parameter.split( '.' )[ 2 ] === column ),
	};
}

function itemCode( item: unknown ): string {
	const code = choiceCode( item );
	return code === '' && isObject( item ) ? String( ownProperty( item, 'name' ) ?? '' ) : code;
}

/**
 * The definition in which only codes that a question has are kept out of statistics.
 *
 * @param json
 * @param before - As it was: codes that no question had then are left to those who wrote them
 */
export function withoutUnusedCodes( json: JsonObject, before: JsonObject ): JsonObject {
	const codes = listAt( json, NOT_IN_STATISTICS );
	const left = codes.filter( ( code ) => hasCode( json, String( code ) ) || !hasCode( before, String( code ) ) );
	return left.length === codes.length ? json : withValueAt( json, NOT_IN_STATISTICS, left.length === 0 ? undefined : left );
}

/** Whether any list of any question has a code. */
function hasCode( json: JsonObject, code: string ): boolean {
	return partsOf( json ).some( ( { json: part } ) => [ 'choices', 'columns', 'rateValues' ].some( ( key ) => listAt( part, [ key ] ).some(
		( item ) => choiceCode( item ) === code || listAt( item, [ 'choices' ] ).some( ( inner ) => choiceCode( inner ) === code ) ) ) );
}

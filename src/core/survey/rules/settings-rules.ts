/** The settings: dates, codes outside the statistics, and which question carries which meaning. */
import { type FaultParameter, quotedValue } from '../../json/fault';
import { isObject, type JsonObject, ownProperty } from '../../json/value';
import type { Taxonomy } from '../../skills/taxonomy';
import { GRIDS, GROUPINGS, SKILL_LISTS } from '../measured-types';
import { MEASURED_COLUMNS, SCALE_CODES } from '../scale';
import { NEVER_IN_STATISTICS } from '../special-choices';
import { tellRepeated } from './name-rules';
import { type AddFault, codeLists, codesOf, type DefinitionParts, objectsOf, type PlacedElement, stringOf } from './placed-elements';
import { specialCodes } from './question-rules';

const SETTINGS = '$.localSkills';

/**
 * @param parts
 * @param id - The survey's id in the title of its page, if it is known
 * @param add
 */
export function tellSettings( parts: DefinitionParts, id: string | undefined, add: AddFault ): void {
	const { settings } = parts;
	const [ own, opens, closes ] = [ 'id', 'opens', 'closes' ].map( ( key ) => stringOf( settings, key ) );
	if ( id !== undefined && own && own !== id ) {
		add( `${ SETTINGS }.id`, 'other-id', quotedValue( own ), id );
	}
	if ( opens && closes && closes < opens ) {
		add( `${ SETTINGS }.closes`, 'closes-before-opens', quotedValue( closes ), quotedValue( opens ) );
	}
	const codes = new Set<string>( NEVER_IN_STATISTICS );
	for ( const question of parts.questions ) {
		codeLists( question ).forEach( ( list ) => list.forEach( ( { code } ) => codes.add( code ) ) );
		specialCodes( question.json ).forEach( ( code ) => codes.add( code ) );
	}
	const unused = codesOf( settings, 'notInStatistics', SETTINGS );
	tellRepeated( unused, 'duplicate-code', add );
	for ( const { code, path } of unused ) {
		if ( !codes.has( code ) ) {
			add( path, 'unused-code', quotedValue( code ) );
		}
	}
	const core = ownProperty( settings, 'core' );
	if ( own && isObject( core ) && stringOf( core, 'id' ) === own ) {
		add( `${ SETTINGS }.core.id`, 'refers-to-itself', own );
	}
	if ( own && stringOf( settings, 'follows' ) === own ) {
		add( `${ SETTINGS }.follows`, 'refers-to-itself', own );
	}
}

/**
 * @param parts
 * @param taxonomy - Null when it is not known
 * @param add
 */
export function tellMeasures( parts: DefinitionParts, taxonomy: Taxonomy | null, add: AddFault ): void {
	const path = `${ SETTINGS }.measures`;
	const measures = ownProperty( parts.settings, 'measures' );
	if ( !isObject( measures ) ) {
		return;
	}
	const named = ( place: string, name: unknown, types: readonly string[] ): PlacedElement | null => {
		const question = typeof name === 'string' ? parts.questions.find( ( candidate ) => candidate.name === name ) : null;
		if ( question === undefined ) {
			add( place, 'measure-no-question', quotedValue( name ) );
		} else if ( question !== null && !types.includes( question.type as string ) ) {
			add( place, 'measure-wrong-type', quotedValue( name ), types );
		} else {
			return question;
		}
		return null;
	};
	const grid = named( `${ path }.grid`, ownProperty( measures, 'grid' ), GRIDS );
	if ( grid !== null ) {
		const notInStatistics = codesOf( parts.settings, 'notInStatistics', '$' ).map( ( { code } ) => code );
		tellScales( grid, `${ path }.grid`, [ ...notInStatistics, ...NEVER_IN_STATISTICS ], add );
	}
	const [ learn, teach ] = [ 'wantToLearn', 'canTeach' ].map(
		( key ) => named( `${ path }.${ key }`, ownProperty( measures, key ), SKILL_LISTS ),
	);
	if ( learn && learn === teach ) {
		add( `${ path }.canTeach`, 'measure-twice', quotedValue( learn.name ) );
	}
	const groupBy = ownProperty( measures, 'groupBy' );
	( Array.isArray( groupBy ) ? groupBy : [] ).forEach( ( name: unknown, index ) => {
		named( `${ path }.groupBy[${ index }]`, name, GROUPINGS );
	} );
	tellSkills( grid, 'rows', taxonomy, add );
	tellSkills( learn ?? null, 'choices', taxonomy, add );
	tellSkills( teach ?? null, 'choices', taxonomy, add );
}

/** What is asked about skills has to be skills. */
function tellSkills( question: PlacedElement | null, key: string, taxonomy: Taxonomy | null, add: AddFault ): void {
	if ( question === null ) {
		return;
	}
	const source = ownProperty( question.json, 'choicesFrom' );
	if ( source !== undefined && source !== 'skills' ) {
		add( `${ question.path }.choicesFrom`, 'not-one-of', quotedValue( source ), [ 'skills' ] );
	}
	for ( const { code, path, hasText } of taxonomy === null ? [] : codesOf( question.json, key, question.path ) ) {
		if ( !hasText && taxonomy?.get( code ) === null ) {
			add( path, 'unknown-skill', quotedValue( code ) );
		}
	}
}

/** The scales that the formulas need: 1 to 5 in both columns, and nothing else that would enter a mean. */
function tellScales( grid: PlacedElement, measurePath: string, notInStatistics: readonly string[], add: AddFault ): void {
	const columns = objectsOf( grid.json, 'columns', grid.path );
	for ( const name of MEASURED_COLUMNS ) {
		const column = columns.find( ( candidate ) => ownProperty( candidate.json, 'name' ) === name );
		if ( column === undefined ) {
			add( measurePath, 'measure-no-column', quotedValue( grid.name ), name );
			continue;
		}
		tellScale( column.json, column.path, name, notInStatistics, ( code, ...parameters ) => {
			add( `${ column.path }.choices`, code, ...parameters );
		} );
	}
}

function tellScale(
	column: JsonObject, path: string, name: string, notInStatistics: readonly string[],
	add: ( code: string, ...parameters: FaultParameter[] ) => void,
): void {
	const choices = codesOf( column, 'choices', path );
	const missing = SCALE_CODES.filter( ( code ) => !choices.some( ( choice ) => choice.code === code ) );
	const extra = choices.map( ( choice ) => choice.code )
		.filter( ( code ) => !SCALE_CODES.includes( code ) && !notInStatistics.includes( code ) );
	if ( missing.length > 0 ) {
		add( 'scale-code-missing', name, missing );
	}
	if ( extra.length > 0 ) {
		add( 'scale-code-extra', name, extra.map( quotedValue ) );
	}
	const steps = choices.filter( ( choice ) => SCALE_CODES.includes( choice.code ) );
	const ends = steps.filter( ( choice ) => choice.code === SCALE_CODES[ 0 ] || choice.code === SCALE_CODES[ 4 ] );
	if ( steps.some( ( step ) => step.hasText ) && ends.some( ( end ) => !end.hasText ) ) {
		add( 'scale-ends-unlabelled', name );
	}
}

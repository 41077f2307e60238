/** What a schema cannot say of a definition: how its parts have to agree with each other. */
import { type Fault, type FaultParameter, pathBelow, quotedValue } from '../json/fault';
import { isObject, type JsonObject, ownProperty } from '../json/value';
import type { Taxonomy } from '../skills/taxonomy';
import { MAX_QUESTIONS, RESERVED_NAMES } from './read-questions';
import { MEASURED_COLUMNS, SCALE_CODES } from './scale';

export interface DefinitionLintOptions {
	/** Whether the project has a message with this key; without it, keys are not checked. */
	readonly hasMessage?: ( key: string ) => boolean;
	/** The wiki's skills: what is asked about skills is checked against them. */
	readonly taxonomy?: Taxonomy | null;
	/** The survey's id in the title of its page, which the definition has to agree with. */
	readonly id?: string;
}

/** A question as it stands in the JSON; whatever is wrong with it beyond that is told by the schema. */
interface PlacedQuestion {
	readonly path: string;
	readonly json: JsonObject;
}

interface PlacedCode {
	readonly path: string;
	readonly code: string;
	readonly hasText: boolean;
}

/**
 * The faults of a definition beyond its schema.
 *
 * Two cells of grids cannot share a parameter, nor a cell and a question: names and codes have no dots (the schema
 * sees to that), so `grid.row.column` can be read in one way only.
 *
 * @param json - The definition, valid by the schema or not
 * @param options
 */
export function definitionRules( json: JsonObject, options: DefinitionLintOptions ): Fault[] {
	const faults: Fault[] = [];
	const add = ( path: string, code: string, ...parameters: FaultParameter[] ): void => {
		faults.push( { path, code, parameters } );
	};
	const pages = objectsOf( json, 'pages', '$' );
	const questions = pages.reduce<PlacedQuestion[]>(
		( all, page ) => all.concat( objectsOf( page.json, 'elements', page.path ) ), [],
	);
	const settings = ownProperty( json, 'localSkills' );

	tellRepeated( pages.map( nameOf ), 'duplicate-name', add );
	tellRepeated( questions.map( nameOf ), 'duplicate-name', add );
	questions.forEach( ( question, index ) => {
		const name = ownProperty( question.json, 'name' );
		if ( typeof name === 'string' && RESERVED_NAMES.includes( name ) ) {
			add( `${ question.path }.name`, 'reserved-name', name, RESERVED_NAMES );
		}
		if ( index === MAX_QUESTIONS ) {
			add( question.path, 'too-many-questions', MAX_QUESTIONS );
		}
		for ( const list of codeLists( question ) ) {
			tellRepeated( list, 'duplicate-code', add );
		}
		tellSelectionLimits( question, add );
	} );
	if ( isObject( settings ) ) {
		tellSettings( settings, questions, options, add );
		tellMeasures( settings, questions, options, add );
	}
	return faults;
}

type AddFault = ( path: string, code: string, ...parameters: FaultParameter[] ) => void;

function tellSelectionLimits( { json, path }: PlacedQuestion, add: AddFault ): void {
	const [ min, max ] = [ ownProperty( json, 'minSelectedChoices' ), ownProperty( json, 'maxSelectedChoices' ) ];
	const choices = ownProperty( json, 'choices' );
	if ( typeof min !== 'number' ) {
		return;
	}
	if ( typeof max === 'number' && min > max ) {
		add( `${ path }.minSelectedChoices`, 'min-above-max', min, max );
	} else if ( Array.isArray( choices ) && choices.length > 0 && min > choices.length ) {
		add( `${ path }.minSelectedChoices`, 'min-above-choices', min, choices.length );
	}
}

function tellSettings(
	settings: JsonObject, questions: readonly PlacedQuestion[], options: DefinitionLintOptions, add: AddFault,
): void {
	const path = '$.localSkills';
	const [ id, opens, closes ] = [ 'id', 'opens', 'closes' ].map( ( key ) => ownProperty( settings, key ) );
	if ( options.id !== undefined && typeof id === 'string' && id !== options.id ) {
		add( `${ path }.id`, 'other-id', quotedValue( id ), options.id );
	}
	if ( typeof opens === 'string' && typeof closes === 'string' && closes < opens ) {
		add( `${ path }.closes`, 'closes-before-opens', quotedValue( closes ), quotedValue( opens ) );
	}
	const codes = new Set<string>();
	for ( const question of questions ) {
		for ( const list of codeLists( question ) ) {
			list.forEach( ( { code } ) => codes.add( code ) );
		}
	}
	const unused = codesOf( settings, 'notInStatistics', path );
	tellRepeated( unused, 'duplicate-code', add );
	for ( const { code, path: codePath } of unused ) {
		if ( !codes.has( code ) ) {
			add( codePath, 'unused-code', quotedValue( code ) );
		}
	}
}

function tellMeasures(
	settings: JsonObject, questions: readonly PlacedQuestion[], options: DefinitionLintOptions, add: AddFault,
): void {
	const path = '$.localSkills.measures';
	const measures = ownProperty( settings, 'measures' );
	if ( !isObject( measures ) ) {
		return;
	}
	const named = ( key: string, type: string ): PlacedQuestion | null => {
		const name = ownProperty( measures, key );
		if ( typeof name !== 'string' ) {
			return null;
		}
		const question = questions.find( ( candidate ) => ownProperty( candidate.json, 'name' ) === name );
		if ( question === undefined ) {
			add( `${ path }.${ key }`, 'measure-no-question', quotedValue( name ) );
		} else if ( ownProperty( question.json, 'type' ) !== type ) {
			add( `${ path }.${ key }`, 'measure-wrong-type', quotedValue( name ), type );
		} else {
			return question;
		}
		return null;
	};
	const grid = named( 'grid', 'matrixdropdown' );
	const skillLists = grid === null ? [] : [ codesOf( grid.json, 'rows', grid.path ) ];
	if ( grid !== null ) {
		tellScales( grid, `${ path }.grid`, codesOf( settings, 'notInStatistics', '$' ).map( ( { code } ) => code ), add );
	}
	const [ learn, teach ] = [ named( 'wantToLearn', 'checkbox' ), named( 'canTeach', 'checkbox' ) ];
	for ( const question of [ learn, teach ] ) {
		if ( question !== null ) {
			skillLists.push( codesOf( question.json, 'choices', question.path ) );
		}
	}
	if ( learn !== null && learn === teach ) {
		add( `${ path }.canTeach`, 'measure-twice', quotedValue( ownProperty( learn.json, 'name' ) ) );
	}
	const taxonomy = options.taxonomy;
	if ( taxonomy ) {
		for ( const { code, path: codePath, hasText } of skillLists.reduce( ( all, list ) => all.concat( list ), [] ) ) {
			if ( !hasText && taxonomy.get( code ) === null ) {
				add( codePath, 'unknown-skill', quotedValue( code ) );
			}
		}
	}
}

/** The scales that the formulas need: 1 to 5 in both columns, and nothing else that would enter a mean. */
function tellScales( grid: PlacedQuestion, measurePath: string, notInStatistics: readonly string[], add: AddFault ): void {
	const columns = objectsOf( grid.json, 'columns', grid.path );
	for ( const name of MEASURED_COLUMNS ) {
		const column = columns.find( ( candidate ) => ownProperty( candidate.json, 'name' ) === name );
		if ( column === undefined ) {
			add( measurePath, 'measure-no-column', quotedValue( ownProperty( grid.json, 'name' ) ), name );
			continue;
		}
		const path = `${ column.path }.choices`;
		const choices = codesOf( column.json, 'choices', column.path );
		const missing = SCALE_CODES.filter( ( code ) => !choices.some( ( choice ) => choice.code === code ) );
		const extra = choices.map( ( choice ) => choice.code )
			.filter( ( code ) => !SCALE_CODES.includes( code ) && !notInStatistics.includes( code ) );
		if ( missing.length > 0 ) {
			add( path, 'scale-code-missing', name, missing );
		}
		if ( extra.length > 0 ) {
			add( path, 'scale-code-extra', name, extra.map( quotedValue ) );
		}
		const steps = choices.filter( ( choice ) => SCALE_CODES.includes( choice.code ) );
		const ends = steps.filter( ( choice ) => choice.code === SCALE_CODES[ 0 ] || choice.code === SCALE_CODES[ 4 ] );
		if ( steps.some( ( step ) => step.hasText ) && ends.some( ( end ) => !end.hasText ) ) {
			add( path, 'scale-ends-unlabelled', name );
		}
	}
}

/** Tells of every code but the first that stands in a list before. */
function tellRepeated( codes: readonly PlacedCode[], fault: string, add: AddFault ): void {
	const first = new Map<string, string>();
	for ( const { code, path } of codes ) {
		const before = first.get( code );
		if ( before === undefined ) {
			first.set( code, path );
		} else if ( code !== '' ) {
			add( path, fault, quotedValue( code ), before );
		}
	}
}

function nameOf( { json, path }: PlacedQuestion ): PlacedCode {
	const name = ownProperty( json, 'name' );
	return { path: `${ path }.name`, code: typeof name === 'string' ? name : '', hasText: false };
}

/** The lists in which a question's codes have to differ: choices; in a grid rows, columns and each column's choices. */
function codeLists( question: PlacedQuestion ): PlacedCode[][] {
	const columns = objectsOf( question.json, 'columns', question.path );
	return [
		codesOf( question.json, 'choices', question.path ),
		codesOf( question.json, 'rows', question.path ),
		columns.map( nameOf ),
		...columns.map( ( column ) => codesOf( column.json, 'choices', column.path ) ),
	];
}

function codesOf( json: JsonObject, key: string, path: string ): PlacedCode[] {
	const list = ownProperty( json, key );
	const codes: PlacedCode[] = [];
	( Array.isArray( list ) ? list : [] ).forEach( ( item: unknown, index ) => {
		const itemPath = pathBelow( pathBelow( path, key ), index );
		const code = isObject( item ) ? ownProperty( item, 'value' ) : item;
		if ( typeof code === 'string' || typeof code === 'number' ) {
			codes.push( {
				path: isObject( item ) ? `${ itemPath }.value` : itemPath,
				code: String( code ),
				hasText: isObject( item ) && ownProperty( item, 'text' ) !== undefined,
			} );
		}
	} );
	return codes;
}

function objectsOf( json: JsonObject, key: string, path: string ): PlacedQuestion[] {
	const list = ownProperty( json, key );
	const objects: PlacedQuestion[] = [];
	( Array.isArray( list ) ? list : [] ).forEach( ( item: unknown, index ) => {
		if ( isObject( item ) ) {
			objects.push( { json: item, path: pathBelow( pathBelow( path, key ), index ) } );
		}
	} );
	return objects;
}

/** What SurveyJS shows of a survey that is answered from top to bottom, in our terms. */
import {
	type ItemValue, type Question, type QuestionMatrixDropdownModel, type QuestionMatrixModel, type QuestionSelectBase,
	SurveyModel,
} from 'survey-core';
import type { GeneratedSurvey } from './any-survey';

export interface ShownParts {
	/** Pages (after `page:`), panels, notes and questions that are shown. */
	readonly parts: readonly string[];
	/** Choices and rows that are shown, of questions that are. */
	readonly items: readonly string[];
	readonly required: readonly string[];
	/** Parameter and codes. */
	readonly values: readonly string[];
}

/** A code as it stands in the JSON. */
type Value = string | number;

function codesOf( items: readonly ItemValue[] ): Value[] {
	return items.map( ( item ) => item.value as Value );
}

function find( values: readonly Value[], code: string | undefined ): Value | undefined {
	return values.find( ( value ) => String( value ) === code );
}

function offered( question: Question ): Value[] {
	return codesOf( ( question as QuestionSelectBase ).visibleChoices );
}

function isVisible( part: { isVisible: boolean; parent?: unknown } ): boolean {
	return part.isVisible && ( !part.parent || isVisible( part.parent as { isVisible: boolean } ) );
}

function cells( question: Question ): { row: string; column: string; values: Value[] }[] {
	const grid = question as QuestionMatrixDropdownModel;
	return grid.visibleRows.reduce<{ row: string; column: string; values: Value[] }[]>( ( all, row ) => all.concat(
		row.cells.map( ( cell ) => ( {
			row: String( row.rowName ),
			column: cell.column.name,
			values: codesOf( ( cell.question as QuestionSelectBase ).visibleChoices ),
		} ) ),
	), [] );
}

/** Gives the answer as a person could: only what is offered. */
function give( model: SurveyModel, question: Question, answers: GeneratedSurvey[ 'answers' ] ): void {
	const { name } = question;
	const codes = answers.get( name );
	switch ( question.getType() ) {
		case 'matrix': {
			const matrix = question as QuestionMatrixModel;
			const columns = codesOf( matrix.visibleColumns );
			const value: Record<string, Value> = {};
			matrix.visibleRows.forEach( ( row ) => {
				const code = find( columns, answers.get( `${ name }.${ row.name }` )?.[ 0 ] );
				if ( code !== undefined ) {
					value[ row.name ] = code;
				}
			} );
			question.value = Object.keys( value ).length > 0 ? value : undefined;
			break;
		}
		case 'matrixdropdown': {
			const value: Record<string, Record<string, Value>> = {};
			cells( question ).forEach( ( { row, column, values } ) => {
				const code = find( values, answers.get( `${ name }.${ row }.${ column }` )?.[ 0 ] );
				if ( code !== undefined ) {
					value[ row ] = { ...value[ row ], [ column ]: code };
				}
			} );
			question.value = Object.keys( value ).length > 0 ? value : undefined;
			break;
		}
		case 'checkbox':
		case 'tagbox':
		case 'ranking': {
			const values = offered( question );
			const picked = ( codes ?? [] ).map( ( code ) => find( values, code ) ).filter( ( value ) => value !== undefined );
			if ( picked.length > 0 ) {
				question.value = picked;
			}
			break;
		}
		case 'radiogroup':
		case 'dropdown': {
			const value = find( offered( question ), codes?.[ 0 ] );
			if ( value !== undefined ) {
				question.value = value;
			}
			break;
		}
		default:
			if ( codes !== undefined ) {
				question.value = question.getType() === 'rating' || question.getPropertyValue( 'inputType' ) === 'number' ? Number( codes[ 0 ] ) :
					question.getType() === 'boolean' ? codes[ 0 ] === 'true' : codes[ 0 ];
			}
	}
	const other = answers.get( `${ name }.other` );
	if ( other !== undefined ) {
		model.setComment( name, other[ 0 ] as string );
	}
}

/**
 * @param survey - Is answered in its order, as far as something is shown
 */
export function surveyJsVisibility( survey: GeneratedSurvey ): ShownParts {
	const json = JSON.stringify( survey.json ).replace( /\{(\w+)\.other\}/g, '{$1-Comment}' );
	const model = new SurveyModel( JSON.parse( json ) );
	model.clearInvisibleValues = 'onHidden';
	for ( const name of survey.order ) {
		const question = model.getQuestionByName( name );
		if ( isVisible( question ) ) {
			give( model, question, survey.answers );
		}
	}
	const shown = model.getAllQuestions().filter( ( question ) => isVisible( question ) );
	const items: string[] = [];
	shown.forEach( ( question ) => {
		const { name } = question;
		switch ( question.getType() ) {
			case 'matrix':
				codesOf( ( question as QuestionMatrixModel ).visibleColumns ).forEach( ( code ) => items.push( `${ name }: ${ code }` ) );
				( question as QuestionMatrixModel ).visibleRows.forEach( ( row ) => items.push( `${ name } row ${ row.name }` ) );
				break;
			case 'matrixdropdown':
				( question as QuestionMatrixDropdownModel ).visibleRows.forEach( ( row ) => items.push( `${ name } row ${ row.rowName }` ) );
				cells( question ).forEach( ( { row, column, values } ) =>
					values.forEach( ( code ) => items.push( `${ name }.${ row }.${ column }: ${ code }` ) ) );
				break;
			case 'radiogroup':
			case 'dropdown':
			case 'checkbox':
			case 'tagbox':
			case 'ranking':
				offered( question ).forEach( ( code ) => items.push( `${ name }: ${ code }` ) );
		}
	} );
	const values: string[] = [];
	const flatten = ( parameter: string, value: unknown ): void => {
		if ( typeof value === 'object' && value !== null && !Array.isArray( value ) ) {
			Object.entries( value ).forEach( ( [ key, part ] ) => flatten( `${ parameter }.${ key }`, part ) );
		} else {
			values.push( `${ parameter.replace( '-Comment', '.other' ) } = ${ Array.isArray( value ) ? value.join( ';' ) : String( value ) }` );
		}
	};
	Object.entries( model.data as Record<string, unknown> ).forEach( ( [ name, value ] ) => flatten( name, value ) );
	const told = {
		parts: [
			...model.pages.filter( isVisible ).map( ( { name } ) => `page:${ name }` ),
			...model.getAllPanels().filter( ( panel ) => isVisible( panel as never ) ).map( ( { name } ) => name ),
			...shown.map( ( { name } ) => name ),
		].sort(),
		items: items.sort(),
		required: shown.filter( ( question ) => question.isRequired ).map( ( { name } ) => name ).sort(),
		values: values.sort(),
	};
	model.dispose();
	return told;
}

/** What we show of a survey, in the same terms as `surveyJsVisibility`. */
import { createVisibility } from '../../../../src/core/survey/conditions/visibility';
import { parametersOf, questionsOf } from '../../../../src/core/survey/parameters';
import { readDefinition } from '../../../../src/core/survey/read-definition';
import type { Survey, SurveyElement } from '../../../../src/core/survey/definition';
import type { GeneratedSurvey } from './any-survey';
import type { ShownParts } from './surveyjs-visibility';

/** What we show, as `surveyJsVisibility` tells it: a page or panel counts as shown when something in it is. */
export function ourVisibility( { json, answers }: GeneratedSurvey ): ShownParts {
	const survey = readDefinition( json ).survey as Survey;
	const visible = createVisibility( survey )( answers );
	const parts: string[] = [];
	const collect = ( element: SurveyElement ): boolean => {
		const isShown = element.type === 'panel' ? element.elements.map( collect ).some( Boolean ) : visible.isShown( element.name );
		if ( isShown ) {
			parts.push( element.name );
		}
		return isShown;
	};
	survey.pages.forEach( ( page ) => {
		if ( page.elements.map( collect ).some( Boolean ) ) {
			parts.push( `page:${ page.name }` );
		}
	} );
	const shown = questionsOf( survey ).filter( ( { name } ) => visible.isShown( name ) );
	const items: string[] = [];
	shown.forEach( ( question ) => {
		const { name } = question;
		if ( 'rows' in question ) {
			question.rows.filter( ( { value } ) => visible.isRowShown( name, value ) ).forEach( ( { value } ) => items.push( `${ name } row ${ value }` ) );
		}
		if ( question.type === 'matrixdropdown' ) {
			parametersOf( question ).forEach( ( { name: parameter, row, column, choices } ) => ( choices ?? [] )
				.filter( ( { value } ) => visible.isRowShown( name, row?.value ?? '' ) && visible.isChoiceShown( name, value, column?.name ) )
				.forEach( ( { value } ) => items.push( `${ parameter }: ${ value }` ) ) );
		} else if ( 'choices' in question && question.type !== 'rating' && question.type !== 'boolean' ) {
			question.choices.filter( ( { value } ) => visible.isChoiceShown( name, value ) ).forEach( ( { value } ) => items.push( `${ name }: ${ value }` ) );
		}
	} );
	return {
		parts: parts.sort(),
		items: items.sort(),
		required: shown.filter( ( { name } ) => visible.isRequired( name ) ).map( ( { name } ) => name ).sort(),
		values: Array.from( visible.values ).map( ( [ parameter, codes ] ) => `${ parameter } = ${ codes.join( ';' ) }` ).sort(),
	};
}
